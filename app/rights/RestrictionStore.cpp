#include "app/rights/RestrictionStore.h"

#include "app/vault/Statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace kk::rights {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAdd = R"(
    INSERT INTO processing_restriction (record_id, ground, since, until, user_id) VALUES (:record, :ground, :now, :until, :user))";
constexpr auto kOf = R"(
    SELECT id, ground, since, until, told_at, lifted_at FROM processing_restriction WHERE record_id = :record ORDER BY id)";
constexpr auto kTell = R"(
    UPDATE processing_restriction SET told_at = coalesce(told_at, :now) WHERE record_id = :record AND ground = :ground AND since = :since)";
constexpr auto kLift = R"(
    UPDATE processing_restriction SET lifted_at = coalesce(lifted_at, :now) WHERE record_id = :record AND ground = :ground AND since = :since)";
constexpr auto kReview = R"(
    INSERT INTO objection_review (record_id, decided_at, upheld, weighing, user_id) VALUES (:record, :now, :upheld, :weighing, :user)
    ON CONFLICT DO UPDATE SET upheld = excluded.upheld, weighing = excluded.weighing, user_id = excluded.user_id)";
constexpr auto kRestricted = R"(
    SELECT DISTINCT r.customer_id FROM processing_restriction p JOIN source_record r ON r.id = p.record_id
     WHERE p.lifted_at IS NULL AND (p.until IS NULL OR p.until > :now))";
constexpr auto kGround = R"(
    SELECT p.ground FROM source_record r JOIN processing_restriction p ON p.record_id = r.id
     WHERE r.customer_id = :customer AND p.lifted_at IS NULL AND (p.until IS NULL OR p.until > :now)
     ORDER BY p.id LIMIT 1)";

const QStringList &keys()
{
    static const QStringList words{u"accuracy"_s, u"unlawful"_s, u"claim"_s, u"objection"_s};
    return words;
}

RestrictionGround groundFrom(const QString &key)
{
    return static_cast<RestrictionGround>(std::max(qsizetype(0), keys().indexOf(key)));
}

} // namespace

QString restrictionGroundKey(RestrictionGround ground)
{
    return keys()[static_cast<int>(ground)];
}

QString restrictionGroundName(RestrictionGround ground)
{
    switch (ground) {
    case RestrictionGround::AccuracyContested: return QCoreApplication::translate("Restriction", "the person says it is not right");
    case RestrictionGround::UnlawfulButKept: return QCoreApplication::translate("Restriction", "it should not have been held, but the person wants it kept");
    case RestrictionGround::Claim: return QCoreApplication::translate("Restriction", "a claim or complaint is open");
    case RestrictionGround::ObjectionPending: return QCoreApplication::translate("Restriction", "an objection is being weighed");
    }
    return {};
}

QString restrictedSentence(RestrictionGround ground)
{
    return QCoreApplication::translate("Restriction", "The data of this customer may only be kept, not used: %1. Nothing was changed. Look under Privacy, Requests.")
        .arg(restrictionGroundName(ground));
}

Result<RestrictionId> RestrictionStore::add(const customers::DataSubject &subject, RestrictionGround ground, std::optional<Instant> until,
                                            vault::ShopUserId user, Instant now)
{
    RestrictionId first;
    auto add = m_db.prepare(kAdd);
    if (!add)
        return fail(add);
    for (const customers::SubjectRecord &record : subject.records) {
        add->bind(":record", record.id).bind(":ground", restrictionGroundKey(ground)).bind(":now", now).bind(":until", until).bind(":user", user);
        if (const auto added = add->run(); !added)
            return fail(added);
        if (!first.isValid())
            first = RestrictionId(m_db.lastInsertId());
    }
    return first;
}

Result<QList<Restriction>> RestrictionStore::of(const customers::DataSubject &subject)
{
    auto query = m_db.prepare(kOf);
    if (!query)
        return fail(query);
    QList<Restriction> all;
    for (const customers::SubjectRecord &record : subject.records) {
        query->bind(":record", record.id);
        for (;;) {
            const auto row = query->step();
            if (!row)
                return fail(row);
            if (!*row)
                break;
            const Restriction one{query->id<RestrictionTag>(0), groundFrom(query->text(1)), query->instant(2),
                                  query->maybeInstant(3), query->maybeInstant(4), query->maybeInstant(5)};
            const bool isKnown = std::any_of(all.begin(), all.end(), [&](const Restriction &other) { return other.ground == one.ground && other.since == one.since; });
            if (!isKnown)
                all.append(one);
        }
        query->reset();
    }
    return all;
}

Result<> RestrictionStore::tell(const Restriction &restriction, const customers::DataSubject &subject, Instant now)
{
    auto mark = m_db.prepare(kTell);
    if (!mark)
        return fail(mark);
    for (const customers::SubjectRecord &record : subject.records) {
        mark->bind(":record", record.id).bind(":ground", restrictionGroundKey(restriction.ground)).bind(":since", restriction.since).bind(":now", now);
        if (const auto marked = mark->run(); !marked)
            return marked;
    }
    return {};
}

Result<> RestrictionStore::lift(const Restriction &restriction, const customers::DataSubject &subject, Instant now)
{
    if (!restriction.toldAt && restriction.ground != RestrictionGround::Claim)
        return fail(ErrorKind::Conflict, QCoreApplication::translate("Restriction", "Tell this customer first that the restriction ends, and note it here. Nothing was changed."));
    auto lift = m_db.prepare(kLift);
    if (!lift)
        return fail(lift);
    for (const customers::SubjectRecord &record : subject.records) {
        lift->bind(":record", record.id).bind(":ground", restrictionGroundKey(restriction.ground)).bind(":since", restriction.since).bind(":now", now);
        if (const auto lifted = lift->run(); !lifted)
            return lifted;
    }
    return {};
}

Result<> RestrictionStore::review(const customers::DataSubject &subject, bool upheld, const QString &weighing, vault::ShopUserId user, Instant now)
{
    auto add = m_db.prepare(kReview);
    if (!add)
        return fail(add);
    for (const customers::SubjectRecord &record : subject.records) {
        add->bind(":record", record.id).bind(":now", now).bind(":upheld", upheld ? 1 : 0).bind(":weighing", weighing).bind(":user", user);
        if (const auto added = add->run(); !added)
            return added;
    }
    return {};
}

Result<QSet<customers::CustomerId>> RestrictionStore::restricted(Instant now)
{
    auto query = m_db.prepare(kRestricted);
    if (!query)
        return fail(query);
    query->bind(":now", now);
    QSet<customers::CustomerId> restricted;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return restricted;
        restricted.insert(query->id<customers::CustomerTag>(0));
    }
}

Result<std::optional<RestrictionGround>> RestrictionStore::groundAgainst(customers::CustomerId customer, Instant now)
{
    auto query = m_db.prepare(kGround);
    if (!query)
        return fail(query);
    const auto row = query->bind(":customer", customer).bind(":now", now).step();
    if (!row)
        return fail(row);
    return *row ? std::optional(groundFrom(query->text(0))) : std::nullopt;
}

Result<std::optional<QString>> RestrictionErasureStop::reasonAgainst(vault::Connection &db, const customers::DataSubject &subject, Instant now) const
{
    const auto all = RestrictionStore(db).of(subject);
    if (!all)
        return fail(all);
    for (const Restriction &restriction : *all) {
        if (!restriction.isInForce(now))
            continue;
        return restriction.ground == RestrictionGround::Claim
            ? QCoreApplication::translate("Restriction", "A claim or complaint of this customer is open: the data are needed for it. Erase when it is settled.")
            : QCoreApplication::translate("Restriction", "The use of these data is restricted: %1. End the restriction first, and tell the customer so.")
                  .arg(restrictionGroundName(restriction.ground));
    }
    return std::nullopt;
}

} // namespace kk::rights
