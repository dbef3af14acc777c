#pragma once

#include "app/rights/LegalFacts.h"

namespace kk::rights {

/// Which days count as public holidays when a period ends on one.
enum class HolidayProfile {
    Strict, ///< the days that the Algemene termijnenwet names itself (art. 3(1)): leaving out a doubtful one can never make us late
    AtwFull ///< also the days that are put on a par with them (art. 3(2)); for information
};

/// Easter Sunday of a year, 1583 to 4099 (the "anonymous Gregorian" computus, as Meeus gives it).
QDate easterSunday(int year);

/// Working days under Regulation (EEC, Euratom) 1182/71 art. 3(4) with the Dutch public holidays. Pure; any thread.
class HolidayCalendar {
public:
    HolidayCalendar(const LegalFacts &facts, HolidayProfile profile) : m_facts(facts), m_profile(profile) {}

    /// The name of the holiday that falls on the day, or nothing.
    QString holiday(QDate day) const;
    bool isWorkingDay(QDate day) const;
    QDate onOrAfter(QDate day) const;  ///< the first working day on or after
    QDate onOrBefore(QDate day) const; ///< the last working day on or before

private:
    const LegalFacts &m_facts;
    HolidayProfile m_profile;
};

} // namespace kk::rights
