#pragma once

#include <QString>
#include <QStringList>

namespace kk::ui {

/// Something about a column that only a person can know. One is asked at a time.
struct ColumnQuestion {
    enum class Kind {
        Claim,       ///< of a known system; choices: yes, that is right; do not read
        Consent,     ///< choices: yes to the newsletter, no to the newsletter, do not read
        DateOrder,   ///< choices: day first, month first
        DecimalMark, ///< choices: comma, point
    };

    Kind kind = Kind::Consent;
    int column = -1;
    QString key = {};    ///< of a Claim: what the answer is kept under
    QString title;       ///< "Column NB: what do J and N mean?"
    QString counts;      ///< "In the first 100 rows: 51 × J, 40 × N, 9 × empty"
    QStringList choices; ///< words of the buttons
    QString note;        ///< what follows from the answer; may be empty

    bool operator==(const ColumnQuestion &) const = default;
};

} // namespace kk::ui
