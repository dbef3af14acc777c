#include "ui/privacy/DeadlineChip.h"

namespace kk::ui {

using namespace Qt::StringLiterals;
using rights::Urgency;

void DeadlineChip::setDays(const rights::RequestDays &days)
{
    const QString left = tr("%Ln day(s) left", nullptr, days.daysLeft);
    switch (days.urgency) {
    case Urgency::Calm: setChip(left, Tone::Good, u"calendar-check"_s); break;
    case Urgency::PastAim: setChip(left, Tone::Warn, u"calendar-clock"_s); break;
    case Urgency::Pressing: setChip(left, Tone::Bad, u"calendar-clock"_s); break;
    case Urgency::Late: setChip(tr("%Ln day(s) late", nullptr, -days.daysLeft), Tone::Bad, u"triangle-alert"_s); break;
    case Urgency::Done: setChip(tr("closed"), Tone::Neutral, u"check"_s); break;
    }
}

} // namespace kk::ui
