#include "app/loyalty/ledger/LedgerCheck.h"

#include <algorithm>

namespace kk::loyalty {

namespace {

Result<> checkSeals(vault::Connection &db, LedgerVerdict &verdict)
{
    EntryStore entries(db);
    const auto broken = entries.firstBroken();
    if (!broken)
        return fail(broken);
    const auto head = entries.head();
    if (!head)
        return fail(head);
    const auto runs = entries.brokenRuns();
    if (!runs)
        return fail(runs);
    const auto last = entries.lastRun(false);
    if (!last)
        return fail(last);
    verdict.entries = head->entries;
    const qint64 promised = *last ? (*last)->head.entries : 0;
    verdict.isSealed = !*broken && *runs == 0 && promised == head->entries;
    if (*broken)
        verdict.finding = QStringLiteral("ledger entry %1 does not fit its hash").arg(**broken);
    else if (!verdict.isSealed)
        verdict.finding = QStringLiteral("the ledger ends at %1, its runs at %2").arg(head->entries).arg(promised);
    return {};
}

Result<> checkLots(vault::Connection &db, LedgerVerdict &verdict)
{
    std::unordered_map<EntryKey, std::int64_t, EntryKeyHash> lots;
    const auto read = EntryStore(db).each({}, [&](const LedgerEntry &entry) {
        if (entry.lot)
            lots[*entry.lot] += entry.effect();
    });
    if (!read)
        return fail(read);
    verdict.isCovered = std::ranges::none_of(lots, [](const auto &lot) { return lot.second < 0; });
    if (!verdict.isCovered)
        verdict.finding = QStringLiteral("a lot was spent below zero");
    return {};
}

/// What the calendar would bring to people whom no run has looked at since.
bool isOnlyLate(const LedgerEntry &difference, Day wholeUntil)
{
    return difference.revision == 0 && difference.cause >= 0 && difference.day > wholeUntil;
}

Result<> checkReplay(vault::Connection &db, Instant now, const PersonQuestions &people, LedgerVerdict &verdict)
{
    EntryStore entries(db);
    const auto inputsNow = entries.inputs(now);
    if (!inputsNow)
        return fail(inputsNow);
    const auto whole = entries.lastRun(true);
    if (!whole)
        return fail(whole);
    const auto last = entries.lastRun(false);
    if (!last)
        return fail(last);
    const auto programmes = ProgrammeStore(db).published();
    if (!programmes)
        return fail(programmes);
    verdict.isBehind = !programmes->isEmpty() && (!*whole || (*whole)->inputs != *inputsNow);
    if (verdict.isBehind || !*whole)
        return {};
    auto accounts = AccountStore(db).all();
    if (!accounts)
        return fail(accounts);
    const auto restricted = people.restricted(db);
    if (!restricted)
        return fail(restricted);
    std::erase_if(*accounts, [&](const LedgerAccount &account) { return account.customer.isValid() && restricted->contains(account.customer); });
    auto inputs = readInputs(db, std::move(*accounts), true, [](std::int64_t) { return true; });
    if (!inputs)
        return fail(inputs);
    for (qsizetype at = 0; at < programmes->size() && verdict.isReplayed; ++at) {
        const RunningProgramme running(programmes->at(at));
        if (const auto read = readPersonalFacts(db, running, *inputs); !read)
            return read;
        Replay replay(running, *inputs, at == 0);
        replay.playUntil(std::max((*whole)->until, (*last)->until));
        auto posted = postedKeys(db, programmes->at(at), *inputs, true);
        if (!posted)
            return fail(posted);
        const auto differences = differencesOf(db, replay, *posted);
        if (!differences)
            return fail(differences);
        const auto wrong = std::ranges::find_if(*differences, [&](const LedgerEntry &difference) { return !isOnlyLate(difference, (*whole)->until); });
        verdict.isReplayed = wrong == differences->end();
        if (!verdict.isReplayed)
            verdict.finding = QStringLiteral("replaying gives %1 other entries, the first of event %2").arg(differences->size()).arg(wrong->cause);
    }
    return {};
}

} // namespace

Result<LedgerVerdict> checkLedger(vault::Connection &db, Instant now, const PersonQuestions &people)
{
    LedgerVerdict verdict;
    if (const auto done = checkSeals(db, verdict); !done)
        return fail(done);
    if (const auto done = checkLots(db, verdict); !done)
        return fail(done);
    if (const auto done = checkReplay(db, now, people, verdict); !done)
        return fail(done);
    return verdict;
}

} // namespace kk::loyalty
