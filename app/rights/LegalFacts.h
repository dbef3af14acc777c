#pragma once

#include "app/base/Result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace kk::rights {

/// A figure of the law, with the day from which it holds.
struct LegalFigure {
    QString key;    ///< "request.period_months"
    QDate from;     ///< the first day on which it holds
    int value = 0;  ///< in the unit that the key names; yes and no are 1 and 0
    QString source; ///< article, for registers and letters
};

/// A day on which nobody has to act, as a rule over all years. Either a fixed day of the year or counted from Easter Sunday.
struct HolidayRule {
    QString name;
    QString source;
    int month = 0;                 ///< 1…12; 0: counted from Easter
    int day = 0;                   ///< of the month, or days after Easter Sunday
    int moveFromSunday = 0;        ///< days; King's Day moves to the Saturday
    bool onlyInFullProfile = false; ///< see HolidayProfile
    QDate from;                    ///< invalid: always
    QDate until;                   ///< invalid: still
};

/// Legal figures and holidays: data with dates, never numbers in code. Immutable; any thread.
class LegalFacts {
public:
    /// What the program ships, in resources/legal.
    static const LegalFacts &shipped();
    /// Errors: Input, when the text is no list of facts or a date or figure is missing.
    [[nodiscard]] static Result<LegalFacts> read(const QByteArray &json);

    /// What holds on that day; nothing before the first entry of the key.
    std::optional<LegalFigure> figure(QStringView key, QDate on) const;
    const QList<LegalFigure> &figures() const { return m_figures; }
    const QList<HolidayRule> &holidays() const { return m_holidays; }

private:
    QList<LegalFigure> m_figures;
    QList<HolidayRule> m_holidays;
};

} // namespace kk::rights
