#include "app/rights/Breach.h"

#include "app/rights/ReportWords.h"

namespace kk::rights {

using namespace Qt::StringLiterals;

namespace {

std::optional<Instant> momentOf(const QString &iso)
{
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODate);
    return moment.isValid() ? std::optional(fromDateTime(moment)) : std::nullopt;
}

bool isEmpty(const RegisterEntry &entry, const QString &field)
{
    return entry.value(field).trimmed().isEmpty();
}

} // namespace

Instant breachDeadline(Instant awareAt, const LegalFacts &facts)
{
    const auto hours = facts.figure(u"breach.hours", shopDay(awareAt));
    return awareAt + std::chrono::hours(hours ? hours->value : 0);
}

std::optional<BreachClock> breachClock(const RegisterEntry &breach, Instant now, const LegalFacts &facts)
{
    const auto aware = momentOf(breach.value(u"aware_at"_s));
    if (!aware)
        return std::nullopt;
    BreachClock clock;
    clock.awareAt = *aware;
    clock.reportBy = breachDeadline(*aware, facts);
    const QString risk = breach.value(u"risk"_s);
    clock.mustReport = risk != "unlikely"_L1; // as long as nobody judged it, it must be reported
    clock.mustTell = risk == "high"_L1 && breach.value(u"encrypted"_s) != "yes"_L1;
    const auto reported = momentOf(breach.value(u"ap_reported_at"_s));
    clock.isReported = reported.has_value();
    clock.left = std::chrono::duration_cast<std::chrono::minutes>(clock.reportBy - now);
    clock.isLate = clock.mustReport && (reported ? *reported > clock.reportBy : now > clock.reportBy);
    if (risk.isEmpty())
        clock.missing.append(u"risk"_s);
    if (isEmpty(breach, u"risk_reason"_s))
        clock.missing.append(u"risk_reason"_s);
    if (!clock.mustReport && isEmpty(breach, u"ap_not"_s))
        clock.missing.append(u"ap_not"_s);
    if (clock.isLate && isEmpty(breach, u"ap_delay"_s))
        clock.missing.append(u"ap_delay"_s);
    if (clock.mustTell && isEmpty(breach, u"told_at"_s) && isEmpty(breach, u"told_not"_s))
        clock.missing.append(u"told_at"_s);
    return clock;
}

ObservationVerdict observationVerdict(const RegisterEntry &entry, const QString &language)
{
    const ReportWords &words = ReportWords::in(language);
    const QString technique = entry.value(u"technique"_s);
    ObservationVerdict verdict;
    using Kind = ObservationVerdict::Kind;
    const bool isRefused = technique == "face"_L1 || technique == "emotion"_L1 || technique == "face_list"_L1;
    const bool isTracking = technique == "wifi"_L1 || technique == "heatmap"_L1;
    verdict.kind = isRefused ? Kind::Refused : isTracking ? Kind::UsuallyNot : technique == "counter"_L1 ? Kind::Allowed : Kind::AllowedIf;
    const QString known = words.has(u"observation.why_"_s + technique) ? technique : u"unknown"_s;
    verdict.why = words.text(u"observation.why_"_s + known);
    if (verdict.kind == Kind::Refused || verdict.kind == Kind::UsuallyNot)
        verdict.instead = words.text(u"observation.instead_"_s + known);
    if (verdict.kind == Kind::AllowedIf || verdict.kind == Kind::UsuallyNot) {
        verdict.sign = words.text(u"observation.sign"_s).arg(entry.value(u"what"_s), entry.value(u"purpose"_s), entry.value(u"retention_days"_s));
        for (const QString &field : {u"purpose"_s, u"retention_days"_s, u"asked_first"_s, u"dpia_done"_s, u"sign"_s}) {
            const bool mustBeYes = field == "asked_first"_L1 || field == "sign"_L1 || (field == "dpia_done"_L1 && verdict.kind == Kind::UsuallyNot);
            if (isEmpty(entry, field) || (mustBeYes && entry.value(field) != "yes"_L1))
                verdict.missing.append(field);
        }
    }
    if (technique == "camera"_L1 && entry.value(u"linked"_s) == "yes"_L1)
        verdict.missing.append(u"linked"_s);
    const auto most = LegalFacts::shipped().figure(u"camera.retention_days", QDate(2026, 1, 1));
    if (technique == "camera"_L1 && most && entry.value(u"retention_days"_s).toInt() > most->value)
        verdict.missing.append(u"retention_days"_s);
    return verdict;
}

} // namespace kk::rights
