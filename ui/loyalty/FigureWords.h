#pragma once

#include "ui/loyalty/LoyaltyPresenter.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace kk::ui {

/// The figures of a programme in words that are ready to show.
class FigureWords {
public:
    /// "€ 20,100": whole euros.
    static QString euros(std::int64_t cents);
    /// "€ 16,900 to € 19,500"; one amount where both are the same.
    static QString range(const loyalty::CentRange &range);
    /// "2.1 – 2.4 %"
    static QString share(const loyalty::CentRange &part, std::int64_t whole);

    /// The rows of the table: label, then a cell for each variant (running, draft, B, C). `all` adds the rows on demand.
    static QList<QStringList> rows(const LoyaltyPresenter &presenter, bool all);
    /// "Highest month: December, € 2,700."
    static QString monthsSentence(const loyalty::Forecast &forecast);
};

} // namespace kk::ui
