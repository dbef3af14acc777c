#include "app/shop/MergeDesk.h"

#include "app/customers/CustomerStore.h"
#include "app/customers/RecordStore.h"
#include "app/customers/Survivorship.h"
#include "app/identity/IdentityStore.h"
#include "app/identity/MergeStore.h"
#include "app/rights/RestrictionStore.h"
#include "app/vault/AuditNote.h"
#include "app/vault/Transaction.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kk::shop {

using customers::CustomerId;
using customers::Field;
using customers::SourceRecordId;
using identity::Decision;
using identity::MergeStore;
using identity::ProposalStore;
using identity::Verdict;
using vault::Act;

namespace {

constexpr std::size_t kMostPairs = 64; ///< of records, for one word about two customers

/// Every record of one customer with every record of the other, up to a bound.
Result<std::vector<Decision>> crossPairs(vault::Connection &db, CustomerId one, CustomerId other, Verdict verdict)
{
    MergeStore store(db);
    const auto ours = store.recordsOf(one);
    const auto theirs = store.recordsOf(other);
    if (!ours || !theirs)
        return fail(ours ? theirs : ours);
    std::vector<Decision> pairs;
    for (SourceRecordId a : *ours) {
        for (SourceRecordId b : *theirs) {
            if (pairs.size() < kMostPairs)
                pairs.push_back({a.value, b.value, verdict});
        }
    }
    return pairs;
}

/// Against every other record of these customers that says something else about it.
Result<std::vector<identity::MergeChoice>> choicesOf(vault::Connection &db, const QList<CustomerId> &same, const QList<ChosenValue> &chosen)
{
    std::vector<identity::MergeChoice> choices;
    if (chosen.isEmpty())
        return choices;
    QList<customers::RecordView> records;
    customers::RecordStore store(db);
    for (CustomerId customer : same) {
        const auto own = store.ofCustomer(customer);
        if (!own)
            return fail(own);
        records += *own;
    }
    for (const ChosenValue &value : chosen) {
        identity::MergeChoice choice{value.kind, value.record, {}};
        for (SourceRecordId other : customers::whoSaysElse(records, value.kind, value.record))
            choice.against.push_back(other);
        if (!choice.against.empty())
            choices.push_back(std::move(choice));
    }
    return choices;
}

Error changedMeanwhile()
{
    return {ErrorKind::Conflict, QCoreApplication::translate("MergeDesk", "This question has been answered or has changed meanwhile. Here is the next one."), {}};
}

QString nameOf(vault::Connection &db, CustomerId customer)
{
    const auto rows = customers::CustomerStore(db).rows({customer});
    return rows && !rows->isEmpty() ? rows->first().name : QString();
}

} // namespace

MergeDesk::MergeDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock, identity::MergeStops stops)
    : m_vault(vault), m_session(session), m_clock(clock), m_stops(std::move(stops))
{
}

Result<std::shared_ptr<identity::Matcher>> MergeDesk::matcher() const
{
    return m_vault.readNow([&](vault::Connection &db) -> Result<std::shared_ptr<identity::Matcher>> {
        const auto stamp = ProposalStore(db).stamp();
        if (!stamp)
            return fail(stamp);
        {
            const std::lock_guard lock(m_guard);
            if (m_matcher && m_stamp == *stamp)
                return m_matcher;
        }
        auto table = identity::IdentityStore(db).readAll([&] { return !m_vault.isStopping(); });
        if (!table)
            return fail(table);
        const auto run = ProposalStore(db).lastRun();
        if (!run)
            return fail(run);
        auto made = std::make_shared<identity::Matcher>(std::move(*table), *run ? (*run)->model : identity::WeightModel());
        const std::lock_guard lock(m_guard);
        m_matcher = made;
        m_stamp = *stamp;
        return made;
    });
}

Result<DuplicateView> MergeDesk::lay(QList<CustomerId> customers) const
{
    const auto weigher = matcher();
    if (!weigher)
        return fail(weigher);
    DuplicateView view;
    const auto read = m_vault.readNow([&](vault::Connection &db) -> Result<> {
        for (CustomerId customer : customers) {
            const auto ground = rights::RestrictionStore(db).groundAgainst(customer, m_clock.now());
            if (!ground)
                return fail(ground);
            if (*ground)
                return fail(ErrorKind::Conflict, rights::restrictedSentence(**ground));
        }
        const auto rows = customers::CustomerStore(db).rows(customers);
        if (!rows)
            return fail(rows);
        for (const customers::CustomerRow &row : *rows) {
            auto records = customers::RecordStore(db).ofCustomer(row.id);
            if (!records)
                return fail(records);
            view.sides.append({row, *records, customers::deriveFacts(*records)});
        }
        return {};
    });
    if (!read)
        return fail(read);
    if (view.sides.size() < 2)
        return tl::unexpected(changedMeanwhile());
    m_vault.writeLater([customers, user = m_session.user, now = m_clock.now()](vault::Connection &db) -> Result<> {
        for (CustomerId customer : customers) {
            if (const auto logged = customers::CustomerStore(db).logView(customer, user.value, now); !logged)
                return logged;
        }
        return {};
    });
    const std::lock_guard lock(m_guard);
    const identity::RecordTable &table = (*weigher)->table();
    for (qsizetype side = 1; side < view.sides.size(); ++side) {
        std::optional<identity::Explanation> best;
        for (const auto &ours : view.sides[0].records) {
            for (const auto &theirs : view.sides[side].records) {
                const std::size_t a = table.indexOf(ours.id.value);
                const std::size_t b = table.indexOf(theirs.id.value);
                if (a == table.size() || b == table.size())
                    continue;
                auto why = (*weigher)->explain(a, b);
                if (!best || best->posterior.weight < why.posterior.weight)
                    best = std::move(why);
            }
        }
        view.why.append(best.value_or(identity::Explanation()));
        view.isFamily = view.isFamily || identity::mayBeFamily(view.why.last());
        view.probability = std::max(view.probability, view.why.last().posterior.same);
    }
    return view;
}

Result<DuplicateView> MergeDesk::view(identity::ProposalId id) const
{
    if (const auto allowed = m_session.require(Act::DecideDuplicates); !allowed)
        return fail(allowed);
    const auto proposal = m_vault.readNow([&](vault::Connection &db) { return ProposalStore(db).proposal(id); });
    if (!proposal)
        return fail(proposal);
    if (!*proposal || (*proposal)->customers.size() < 2)
        return tl::unexpected(changedMeanwhile());
    auto view = lay({(*proposal)->customers.begin(), (*proposal)->customers.end()});
    if (!view)
        return view;
    view->id = id;
    view->probability = (*proposal)->probability;
    view->isFamily = (*proposal)->isFamily;
    return view;
}

Result<DuplicateView> MergeDesk::compare(CustomerId one, CustomerId other) const
{
    if (const auto allowed = m_session.require(Act::DecideDuplicates); !allowed)
        return fail(allowed);
    return lay({std::min(one, other), std::max(one, other)});
}

Result<Decided> MergeDesk::same(const QList<CustomerId> &same, const QList<CustomerId> &leftOut, std::optional<double> probability,
                                const QList<ChosenValue> &chosen) const
{
    if (const auto allowed = m_session.require(Act::DecideDuplicates); !allowed)
        return fail(allowed);
    return m_vault.writeNow([&](vault::Connection &db) -> Result<Decided> {
        auto transaction = vault::Transaction::begin(db);
        if (!transaction)
            return fail(transaction);
        std::vector<Decision> words;
        const auto add = [&](CustomerId one, CustomerId other, Verdict verdict) -> Result<> {
            const auto pairs = crossPairs(db, one, other, verdict);
            if (!pairs)
                return fail(pairs);
            words.insert(words.end(), pairs->begin(), pairs->end());
            return {};
        };
        for (qsizetype i = 1; i < same.size(); ++i) {
            if (const auto added = add(same[0], same[i], Verdict::Same); !added)
                return fail(added);
        }
        for (CustomerId stranger : leftOut) {
            for (CustomerId customer : same) {
                if (const auto added = add(customer, stranger, Verdict::NotSame); !added)
                    return fail(added);
            }
        }
        identity::MergeOrder order;
        order.reason = probability ? identity::MergeReason::LookedAt : identity::MergeReason::Chosen;
        order.groups.push_back({{same.begin(), same.end()}, probability});
        auto choices = choicesOf(db, same, chosen);
        if (!choices)
            return fail(choices);
        order.choices = std::move(*choices);
        const auto merged = journal(db).merge(order);
        if (!merged)
            return fail(merged);
        if (const auto said = ProposalStore(db).say(words, m_session.user, m_clock.now(), merged->merge); !said)
            return fail(said);
        Decided decided{merged->merge, {}, nameOf(db, merged->survivors.front()), merged->survivors.front()};
        if (const auto committed = transaction->commit(); !committed)
            return fail(committed);
        return decided;
    });
}

Result<Decided> MergeDesk::say(const QList<CustomerId> &customers, Verdict verdict) const
{
    if (const auto allowed = m_session.require(Act::DecideDuplicates); !allowed)
        return fail(allowed);
    return m_vault.writeNow([&](vault::Connection &db) -> Result<Decided> {
        auto transaction = vault::Transaction::begin(db);
        if (!transaction)
            return fail(transaction);
        std::vector<Decision> words;
        for (qsizetype i = 0; i < customers.size(); ++i) {
            for (qsizetype j = i + 1; j < customers.size(); ++j) {
                const auto pairs = crossPairs(db, customers[i], customers[j], verdict);
                if (!pairs)
                    return fail(pairs);
                words.insert(words.end(), pairs->begin(), pairs->end());
            }
        }
        if (words.empty())
            return tl::unexpected(changedMeanwhile());
        ProposalStore store(db);
        if (const auto said = store.say(words, m_session.user, m_clock.now(), {}); !said)
            return fail(said);
        Decided decided;
        const qint64 last = db.lastInsertId();
        for (qint64 id = last - static_cast<qint64>(words.size()) + 1; id <= last; ++id)
            decided.decisions.append(id);
        decided.customer = customers.first();
        decided.name = nameOf(db, customers.first());
        const QString action = verdict == Verdict::Later ? QStringLiteral("duplicates.later") : QStringLiteral("duplicates.not_same");
        if (const auto noted = vault::note(db, m_clock, m_session.user, action, {{QStringLiteral("customers"), customers.size()}}); !noted)
            return fail(noted);
        if (const auto committed = transaction->commit(); !committed)
            return fail(committed);
        return decided;
    });
}

Result<Decided> MergeDesk::notSame(const QList<CustomerId> &customers) const { return say(customers, Verdict::NotSame); }

Result<Decided> MergeDesk::later(const QList<CustomerId> &customers) const { return say(customers, Verdict::Later); }

Result<> MergeDesk::takeBack(const Decided &decided) const
{
    if (decided.merge.isValid()) {
        const auto undone = undo(decided.merge);
        return undone ? Result<>() : fail(undone);
    }
    if (const auto allowed = m_session.require(Act::DecideDuplicates); !allowed)
        return allowed;
    return m_vault.writeNow([&](vault::Connection &db) -> Result<> {
        auto transaction = vault::Transaction::begin(db);
        if (!transaction)
            return fail(transaction);
        if (const auto taken = ProposalStore(db).takeBack({decided.decisions.begin(), decided.decisions.end()}, m_session.user, m_clock.now()); !taken)
            return taken;
        if (const auto noted = vault::note(db, m_clock, m_session.user, QStringLiteral("duplicates.take_back")); !noted)
            return noted;
        return transaction->commit();
    });
}

Result<Decided> MergeDesk::takeApart(const QList<SourceRecordId> &records) const
{
    if (const auto allowed = m_session.require(Act::DecideDuplicates); !allowed)
        return fail(allowed);
    return m_vault.writeNow([&](vault::Connection &db) -> Result<Decided> {
        auto transaction = vault::Transaction::begin(db);
        if (!transaction)
            return fail(transaction);
        const auto apart = journal(db).takeApart({records.begin(), records.end()});
        if (!apart)
            return fail(apart);
        const auto words = crossPairs(db, apart->survivors[0], apart->survivors[1], Verdict::NotSame);
        if (!words)
            return fail(words);
        if (const auto said = ProposalStore(db).say(*words, m_session.user, m_clock.now(), apart->merge); !said)
            return fail(said);
        Decided decided{apart->merge, {}, nameOf(db, apart->survivors[1]), apart->survivors[1]};
        if (const auto committed = transaction->commit(); !committed)
            return fail(committed);
        return decided;
    });
}

Result<std::optional<LikelyCustomer>> MergeDesk::whoIs(const customers::FieldValues &values, double from) const
{
    if (const auto allowed = m_session.require(Act::EditCustomer); !allowed)
        return fail(allowed);
    const auto weigher = matcher();
    if (!weigher)
        return fail(weigher);
    std::array<std::string, customers::kFieldCount> text;
    for (std::size_t i = 0; i < text.size(); ++i)
        text[i] = values.text[i].toStdString();
    const auto said = [&](Field field) -> std::string_view { return text[static_cast<std::size_t>(field)]; };
    identity::PersonRecord record;
    record.id = 1;
    record.firstName = said(Field::FirstName);
    record.initials = said(Field::Initials);
    record.infix = said(Field::Infix);
    record.lastName = said(Field::LastName);
    record.fullName = said(Field::FullName);
    record.company = said(Field::Company);
    record.street = said(Field::Street);
    record.houseNumber = said(Field::HouseNumber);
    record.houseNumberAddition = said(Field::HouseNumberAddition);
    record.addressLine = said(Field::AddressLine);
    record.postcode = said(Field::Postcode);
    record.city = said(Field::City);
    record.country = said(Field::Country);
    record.email = said(Field::Email);
    record.phone = said(Field::Phone);
    record.mobile = said(Field::Mobile);
    record.birthDate = said(Field::BirthDate);
    record.cardNumber = said(Field::CardNumber);
    record.accountId = said(Field::AccountId);
    std::int64_t number = 0;
    LikelyCustomer likely;
    {
        const std::lock_guard lock(m_guard);
        const auto candidates = (*weigher)->weighOne(record, 1);
        if (candidates.empty() || candidates.front().posterior.same < from)
            return std::optional<LikelyCustomer>();
        number = (*weigher)->table().id(candidates.front().record);
        likely.probability = candidates.front().posterior.same;
    }
    return m_vault.readNow([&](vault::Connection &db) -> Result<std::optional<LikelyCustomer>> {
        const auto owner = MergeStore(db).customerOf(SourceRecordId(number));
        if (!owner)
            return fail(owner);
        if (!*owner)
            return std::optional<LikelyCustomer>();
        likely.id = **owner;
        likely.name = nameOf(db, **owner);
        return std::optional(likely);
    });
}

} // namespace kk::shop
