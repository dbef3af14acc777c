#include "app/loyalty/ledger/LedgerInputs.h"

#include "app/loyalty/ledger/EntryStore.h"

#include <algorithm>

namespace kk::loyalty {

namespace {

// What happens at the same moment happens in this order: who is whose, what they allow, what they do; then sales, by their source.
constexpr std::int32_t kClusterSource = -3;
constexpr std::int32_t kPermissionSource = -2;
constexpr std::int32_t kEventSource = -1;

void place(Event &event, Instant at)
{
    const QDate day = shopDay(at);
    event.at = toEpochMilliseconds(at);
    event.day = dayOfDate(day);
    event.minute = static_cast<std::int16_t>(std::clamp<qint64>((event.at - toEpochMilliseconds(startOfShopDay(day))) / 60'000, 0, 24 * 60 - 1));
}

Event eventAt(EventKind kind, Instant at, std::int32_t source, std::int64_t sequence, Atom atom)
{
    Event event;
    event.kind = kind;
    event.source = source;
    event.sequence = sequence;
    event.atom = atom;
    place(event, at);
    return event;
}

AccountStore::Only onlyOf(const std::vector<LedgerAccount> &accounts, bool isWhole)
{
    if (isWhole)
        return {};
    std::vector<AccountId> ids;
    for (const LedgerAccount &account : accounts)
        ids.push_back(account.id);
    return ids;
}

std::int32_t numberOf(LedgerInputs &inputs, qint64 member)
{
    return inputs.memberNumbers.emplace(member, static_cast<std::int32_t>(inputs.memberNumbers.size())).first->second;
}

/// Where everybody begins; what changed later stays in `members`.
std::vector<StreamRecord> firstMembers(LedgerInputs &inputs, const std::vector<MemberWord> &words)
{
    std::vector<StreamRecord> records(inputs.accounts.size(), StreamRecord{{}, -1});
    for (std::size_t at = 0; at < records.size(); ++at)
        records[at].record = inputs.accounts[at].record;
    for (const MemberWord &word : words) {
        const Atom atom = inputs.atomOf(word.account);
        if (atom < 0)
            continue;
        StreamRecord &record = records[static_cast<std::size_t>(atom)];
        if (record.customer < 0)
            record.customer = numberOf(inputs, word.member);
        else
            inputs.members.push_back(word);
    }
    for (StreamRecord &record : records) {
        if (record.customer < 0) // cannot be: accounts are seen when they are opened
            record.customer = numberOf(inputs, -1 - static_cast<qint64>(inputs.memberNumbers.size()));
    }
    return records;
}

std::int64_t coveredFor(const LedgerInputs &inputs, const ProgrammeEvent &redemption)
{
    std::int64_t covered = 0;
    for (const auto &[cause, unit, units] : inputs.paidByTombstones)
        covered += cause == engineIdOf(redemption.id) && unit != redemption.subject ? units : 0;
    return covered;
}

Event engineEvent(const RunningProgramme &programme, LedgerInputs &inputs, const ProgrammeEvent &said)
{
    Event event = eventAt(said.kind, said.at, kEventSource, said.id.value, inputs.atomOf(said.account));
    event.id = engineIdOf(said.id);
    event.amount = said.amount;
    event.price = said.price;
    if (said.refersTo.isValid())
        event.refersTo = engineIdOf(said.refersTo);
    const std::string meter = "meter:";
    const bool isMeter = said.kind == EventKind::Adjust && said.subject.starts_with(meter);
    event.subject = inputs.sales.symbols.of(isMeter ? meterName(programme.meterOn(said.subject.substr(meter.size()), event.day)) : said.subject);
    event.covered = said.kind == EventKind::Redeem ? coveredFor(inputs, said) : 0;
    return event;
}

} // namespace

Atom LedgerInputs::atomOf(AccountId account) const
{
    const auto known = atoms.find(account.value);
    return known == atoms.end() ? -1 : known->second;
}

Result<LedgerInputs> readInputs(vault::Connection &db, std::vector<LedgerAccount> accounts, bool isWhole, const ReadProgress &progress)
{
    LedgerInputs inputs;
    inputs.accounts = std::move(accounts);
    for (std::size_t at = 0; at < inputs.accounts.size(); ++at)
        inputs.atoms.emplace(inputs.accounts[at].id.value, static_cast<Atom>(at));
    const AccountStore::Only only = onlyOf(inputs.accounts, isWhole);
    AccountStore store(db);
    const auto members = store.members(only);
    if (!members)
        return fail(members);
    const auto records = firstMembers(inputs, *members);
    SalesStreamStore reader(db);
    auto sales = isWhole ? reader.loadFor(records, progress) : reader.loadOnly(records);
    if (!sales)
        return fail(sales);
    inputs.sales = std::move(*sales);
    auto permissions = store.permissions(only);
    if (!permissions)
        return fail(permissions);
    inputs.permissions = std::move(*permissions);
    auto openings = store.openings(only);
    if (!openings)
        return fail(openings);
    inputs.openings = std::move(*openings);
    auto events = EventStore(db).of(only);
    if (!events)
        return fail(events);
    inputs.events = std::move(*events);
    auto paid = EntryStore(db).paidByTombstones();
    if (!paid)
        return fail(paid);
    inputs.paidByTombstones = std::move(*paid);
    return inputs;
}

std::vector<std::string> purposesOf(const Programme &programme)
{
    std::vector<std::string> purposes;
    for (const Rule &rule : programme.rules)
        purposes.insert(purposes.end(), rule.consent.begin(), rule.consent.end());
    std::ranges::sort(purposes);
    purposes.erase(std::unique(purposes.begin(), purposes.end()), purposes.end());
    return purposes;
}

Result<> readPersonalFacts(vault::Connection &db, const RunningProgramme &programme, LedgerInputs &inputs)
{
    std::vector<std::string> purposes;
    for (const Rule &rule : programme.programme().rules) {
        if (std::ranges::any_of(rule.when, [](const Condition &condition) { return condition.field == Field::MemberBirthMonth; }))
            purposes.insert(purposes.end(), rule.consent.begin(), rule.consent.end());
    }
    std::unordered_map<qint64, bool> allowed;
    for (const PermissionWord &word : inputs.permissions) {
        if (std::ranges::find(purposes, word.purpose) != purposes.end())
            allowed[word.account.value] |= word.isAllowed; // what was earned while it was allowed stays earned; the engine gives nothing since
    }
    std::vector<AccountId> readable;
    for (const LedgerAccount &account : inputs.accounts) {
        if (const auto word = allowed.find(account.id.value); word != allowed.end() && word->second)
            readable.push_back(account.id);
    }
    const auto months = AccountStore(db).birthMonths(readable);
    if (!months)
        return fail(months);
    for (const auto &[account, month] : *months)
        inputs.sales.stream.atoms[static_cast<std::size_t>(inputs.atomOf(account))].birthMonth = static_cast<std::int8_t>(month);
    return {};
}

EventStream streamFor(const RunningProgramme &programme, LedgerInputs &inputs, bool getsOpenings)
{
    EventStream stream = inputs.sales.stream;
    const auto sold = static_cast<std::ptrdiff_t>(stream.events.size());
    std::int64_t sequence = 0;
    for (const MemberWord &word : inputs.members) {
        Event event = eventAt(EventKind::Cluster, word.at, kClusterSource, ++sequence, inputs.atomOf(word.account));
        event.amount = numberOf(inputs, word.member);
        stream.events.push_back(event);
    }
    for (const PermissionWord &word : inputs.permissions) {
        if (inputs.atomOf(word.account) < 0)
            continue;
        Event event = eventAt(word.isAllowed ? EventKind::Consent : EventKind::Withdraw, word.at, kPermissionSource, ++sequence, inputs.atomOf(word.account));
        event.subject = inputs.sales.symbols.of(word.purpose);
        stream.events.push_back(event);
    }
    for (const ProgrammeEvent &said : inputs.events) {
        if (said.programme == programme.name() && inputs.atomOf(said.account) >= 0)
            stream.events.push_back(engineEvent(programme, inputs, said));
    }
    for (const OpeningWord &word : inputs.openings) {
        if (!getsOpenings || programme.programme().units.empty() || inputs.atomOf(word.account) < 0)
            continue;
        Event event = eventAt(EventKind::Opening, word.at, kEventSource, word.id, inputs.atomOf(word.account));
        event.id = engineIdOfOpening(word.id);
        event.subject = inputs.sales.symbols.of(programme.programme().units.front().id);
        event.amount = word.units;
        stream.events.push_back(event);
    }
    const auto added = stream.events.begin() + sold;
    std::sort(added, stream.events.end(), comesBefore);
    std::inplace_merge(stream.events.begin(), added, stream.events.end(), comesBefore);
    return stream;
}

} // namespace kk::loyalty
