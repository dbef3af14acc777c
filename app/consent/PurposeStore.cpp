#include "app/consent/PurposeStore.h"

#include "app/vault/Statement.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace kk::consent {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kChoices = R"(
    SELECT c.purpose, c.in_use, c.basis, c.balancing FROM purpose_choice c
     WHERE c.id = (SELECT max(n.id) FROM purpose_choice n WHERE n.purpose = c.purpose))";
constexpr auto kChoose = R"(
    INSERT INTO purpose_choice (purpose, in_use, basis, balancing, user_id, at) VALUES (:purpose, :in_use, :basis, :balancing, :user, :now))";
constexpr auto kAsksAgain = "SELECT purpose, max(version) FROM purpose_wording WHERE asks_again = 1 GROUP BY purpose";
constexpr auto kRulings = R"(
    SELECT r.source_id, r.purpose, r.channel, r.ruling, r.wording FROM claim_ruling r
     WHERE r.id = (SELECT max(n.id) FROM claim_ruling n WHERE n.source_id = r.source_id AND n.purpose = r.purpose AND n.channel = r.channel))";
constexpr auto kRule = R"(
    INSERT INTO claim_ruling (source_id, purpose, channel, ruling, wording, user_id, at)
    VALUES (:source, :purpose, :channel, :ruling, :wording, :user, :now))";
constexpr auto kWordings = R"(
    SELECT version, nl, en, gets_nl, gets_en, uses_nl, uses_en, asks_again, user_id IS NULL, at
      FROM purpose_wording WHERE purpose = :purpose ORDER BY version)";
constexpr auto kWrite = R"(
    INSERT INTO purpose_wording (purpose, version, nl, en, gets_nl, gets_en, uses_nl, uses_en, asks_again, user_id, at)
    VALUES (:purpose, :version, :nl, :en, :gets_nl, :gets_en, :uses_nl, :uses_en, :asks_again, :user, :now))";

QString rulingKey(ClaimRuling::Kind kind)
{
    switch (kind) {
    case ClaimRuling::Kind::None: return u"none"_s;
    case ClaimRuling::Kind::TickedBeforehand: return u"ticked_beforehand"_s;
    case ClaimRuling::Kind::Wording: return u"wording"_s;
    }
    return u"none"_s;
}

ClaimRuling::Kind rulingFromKey(QStringView key)
{
    for (ClaimRuling::Kind kind : {ClaimRuling::Kind::TickedBeforehand, ClaimRuling::Kind::Wording}) {
        if (rulingKey(kind) == key)
            return kind;
    }
    return ClaimRuling::Kind::None;
}

QString said(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

Result<ConsentRules> PurposeStore::rules()
{
    ConsentRules rules;
    for (const PurposeEntry &purpose : PurposeCatalogue::shipped().purposes())
        rules.choices.insert(purpose.id, {purpose.inUse, purpose.basis, {}});
    auto choices = m_db.prepare(kChoices);
    auto again = m_db.prepare(kAsksAgain);
    auto rulings = m_db.prepare(kRulings);
    if (!choices || !again || !rulings)
        return fail(!choices ? choices : !again ? again : rulings);
    const auto each = [](vault::Statement &query, auto read) -> Result<> {
        for (;;) {
            const auto row = query.step();
            if (!row)
                return fail(row);
            if (!*row)
                return {};
            read(query);
        }
    };
    auto done = each(*choices, [&](const vault::Statement &row) {
        rules.choices.insert(row.text(0), {row.boolean(1), basisFromKey(row.text(2)).value_or(Basis::None), QJsonDocument::fromJson(row.text(3).toUtf8()).object()});
    });
    if (done)
        done = each(*again, [&](const vault::Statement &row) { rules.asksAgainFrom.insert(row.text(0), static_cast<int>(row.integer(1))); });
    if (done)
        done = each(*rulings, [&](const vault::Statement &row) {
            rules.rulings.append({row.id<customers::SourceTag>(0), row.text(1), row.text(2), rulingFromKey(row.text(3)), static_cast<int>(row.integer(4))});
        });
    if (!done)
        return fail(done);
    return rules;
}

Result<> PurposeStore::choose(const QString &purpose, const PurposeChoice &choice, vault::ShopUserId user, Instant now)
{
    auto add = m_db.prepare(kChoose);
    if (!add)
        return fail(add);
    const QString form = choice.balancing.isEmpty() ? u""_s : QString::fromUtf8(QJsonDocument(choice.balancing).toJson(QJsonDocument::Compact));
    return add->bind(":purpose", purpose).bind(":in_use", choice.inUse ? 1 : 0).bind(":basis", QString(basisKey(choice.basis)))
        .bind(":balancing", form).bind(":user", user).bind(":now", now).run();
}

Result<QList<Wording>> PurposeStore::wordings(const QString &purpose)
{
    auto query = m_db.prepare(kWordings);
    if (!query)
        return fail(query);
    query->bind(":purpose", purpose);
    QList<Wording> all;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            break;
        all.append({static_cast<int>(query->integer(0)),
                    {{query->text(1), query->text(2)}, {query->text(3), query->text(4)}, {query->text(5), query->text(6)}},
                    query->boolean(7), query->boolean(8), query->instant(9)});
    }
    const PurposeEntry *entry = PurposeCatalogue::shipped().purpose(purpose);
    if (all.isEmpty() && entry && !entry->wording.text.isEmpty())
        all.append({1, entry->wording, false, true, std::nullopt});
    return all;
}

Result<> PurposeStore::write(const QString &purpose, const Wording &wording, vault::ShopUserId user, Instant now)
{
    auto add = m_db.prepare(kWrite);
    if (!add)
        return fail(add);
    const WordingText &words = wording.words;
    return add->bind(":purpose", purpose).bind(":version", wording.version).bind(":nl", said(words.text.nl)).bind(":en", said(words.text.en))
        .bind(":gets_nl", said(words.gets.nl)).bind(":gets_en", said(words.gets.en)).bind(":uses_nl", said(words.uses.nl))
        .bind(":uses_en", said(words.uses.en)).bind(":asks_again", wording.asksAgain ? 1 : 0).bind(":user", user).bind(":now", now).run();
}

Result<> PurposeStore::keepShipped(const QString &purpose, Instant now)
{
    const auto known = wordings(purpose);
    if (!known)
        return fail(known);
    if (known->isEmpty())
        return fail(ErrorKind::Input, QCoreApplication::translate("Consent", "Nobody is asked for this purpose, so it has no text. Nothing was changed."));
    return known->first().at ? Result<>() : write(purpose, known->first(), {}, now);
}

Result<int> PurposeStore::addWording(const QString &purpose, const Wording &wording, vault::ShopUserId user, Instant now)
{
    if (const auto kept = keepShipped(purpose, now); !kept)
        return fail(kept);
    const auto known = wordings(purpose);
    if (!known)
        return fail(known);
    Wording next = wording;
    next.version = known->last().version + 1;
    if (const auto written = write(purpose, next, user, now); !written)
        return fail(written);
    return next.version;
}

Result<Wording> PurposeStore::shown(const QString &purpose, Instant now)
{
    if (const auto kept = keepShipped(purpose, now); !kept)
        return fail(kept);
    const auto known = wordings(purpose);
    if (!known)
        return fail(known);
    return known->last();
}

Result<> PurposeStore::rule(const ClaimRuling &ruling, vault::ShopUserId user, Instant now)
{
    auto add = m_db.prepare(kRule);
    if (!add)
        return fail(add);
    return add->bind(":source", ruling.source).bind(":purpose", ruling.purpose).bind(":channel", ruling.channel)
        .bind(":ruling", rulingKey(ruling.kind)).bind(":wording", ruling.wording).bind(":user", user).bind(":now", now).run();
}

} // namespace kk::consent
