#include "app/consent/ClaimMapping.h"

#include "app/consent/PurposeCatalogue.h"

#include <QHash>

#include <algorithm>

namespace kk::consent {

using namespace Qt::StringLiterals;

namespace {

QString skeleton(const QString &text)
{
    QString kept;
    for (QChar c : text) {
        if (c.isLetterOrNumber())
            kept += c.toLower();
    }
    return kept;
}

/// A no that a box gives which nobody ticked: the system does not say that the person refused.
bool isBareNo(const QString &words)
{
    static const QStringList bare{u"0"_s, u"no"_s, u"n"_s, u"nee"_s, u"false"_s, u"off"_s, u"uit"_s, u"nein"_s, u"non"_s, u"faux"_s, u"falsch"_s, u"onwaar"_s,
                                  u"notsubscribed"_s, u"neversubscribed"_s, u"nonsubscribed"_s, u"nietingeschreven"_s, u"inactive"_s, u"disabled"_s};
    return bare.contains(skeleton(words));
}

bool isConfirmedTwice(const ImportedClaim &claim)
{
    static const QStringList marks{u"confirmedoptin"_s, u"doubleoptin"_s, u"confirmip"_s, u"dubbeleoptin"_s};
    const QString said = skeleton(claim.evidence + claim.words);
    return std::any_of(marks.begin(), marks.end(), [&](const QString &mark) { return said.contains(mark); });
}

/// The moment of a claim is its own when the file gives it for the consent and not for the record.
bool hasOwnTime(const ImportedClaim &claim)
{
    return claim.claimedAt && (claim.fromOrder || !claim.evidence.isEmpty() || *claim.claimedAt != claim.statedAt);
}

const ClaimRuling *rulingFor(const QList<ClaimRuling> &rulings, const ImportedClaim &claim, const ClaimTarget &target)
{
    for (const ClaimRuling &ruling : rulings) {
        if (ruling.source == claim.source && ruling.purpose == target.purpose && ruling.channel == target.channel)
            return &ruling;
    }
    return nullptr;
}

QString evidenceText(const ImportedClaim &claim)
{
    QStringList parts{claim.column.isEmpty() ? claim.words : claim.column + u" = "_s + claim.words};
    if (!claim.evidence.isEmpty())
        parts.append(claim.evidence);
    return parts.join(u" · "_s);
}

struct LastWord {
    bool yes = false;
    std::optional<Instant> claimedAt;
    Instant since{};
};

void settleYes(ConsentEvent &event, const ImportedClaim &claim, const ClaimRuling *ruling)
{
    event.state = State::Given;
    event.grade = gradeOf(claim);
    if (!ruling)
        return;
    if (ruling->kind == ClaimRuling::Kind::TickedBeforehand && event.grade < Grade::E4) {
        event.state = State::Invalidated;
        event.grade = Grade::E0;
    } else if (ruling->kind == ClaimRuling::Kind::Wording) {
        event.wording = ruling->wording;
        if (event.grade == Grade::E2)
            event.grade = Grade::E3;
    }
}

} // namespace

std::optional<ClaimTarget> targetOf(const QString &channel, const QString &purpose)
{
    const bool isMessage = channel == "email"_L1 || channel == "sms"_L1 || channel == "whatsapp"_L1;
    if (purpose == "partner_offers"_L1)
        return ClaimTarget{u"coalition_share"_s, u"none"_s, false};
    if (purpose != "news"_L1)
        return std::nullopt;
    if (isMessage)
        return ClaimTarget{u"email_own"_s, channel};
    if (channel == "phone"_L1)
        return ClaimTarget{u"phone_own"_s, channel};
    if (channel == "post"_L1)
        return ClaimTarget{u"post_own"_s, channel};
    return std::nullopt;
}

Grade gradeOf(const ImportedClaim &claim)
{
    if (!claim.yes)
        return Grade::E0;
    if (!hasOwnTime(claim))
        return Grade::E1;
    if (isConfirmedTwice(claim) && !claim.evidence.isEmpty())
        return Grade::E4;
    return claim.evidence.isEmpty() ? Grade::E2 : Grade::E3;
}

QList<ConsentEvent> eventsOf(const QList<ImportedClaim> &claims, const QList<ClaimRuling> &rulings)
{
    QList<ConsentEvent> events;
    QHash<QString, LastWord> last;
    for (const ImportedClaim &claim : claims) {
        const auto target = targetOf(claim.channel, claim.purpose);
        if (!target)
            continue;
        const ContactKind kind = PurposeCatalogue::contactKindOf(target->channel);
        QList<ContactPoint> points = contactPointsOf(claim.fields, kind);
        if (points.isEmpty()) // without the contact point a yes opens nothing, and a no still shuts
            points.append(ContactPoint{});
        for (const ContactPoint &point : points) {
            const QString about = target->purpose + u'\x1f' + target->channel + u'\x1f' + point.value;
            const bool known = last.contains(about);
            const LastWord before = last.value(about);
            const bool goesOn = known && before.yes == claim.yes && before.claimedAt == claim.claimedAt;
            last[about] = {claim.yes, claim.claimedAt, goesOn ? before.since : claim.statedAt};
            if (goesOn)
                continue;
            if (claim.yes ? !target->yesCounts : isBareNo(claim.words) && !(known && before.yes))
                continue;
            ConsentEvent event;
            event.record = claim.record;
            event.contact = point;
            event.purpose = target->purpose;
            event.channel = target->channel;
            event.isOwnTime = hasOwnTime(claim);
            event.at = event.isOwnTime ? *claim.claimedAt : claim.statedAt;
            event.recordedAt = claim.statedAt;
            event.place = Place::Import;
            event.evidence = evidenceText(claim);
            event.sourceName = claim.sourceName;
            event.batch = claim.batch;
            if (claim.yes)
                settleYes(event, claim, rulingFor(rulings, claim, *target));
            else
                event.state = State::Withdrawn;
            events.append(event);
        }
    }
    return events;
}

} // namespace kk::consent
