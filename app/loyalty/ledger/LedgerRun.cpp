#include "app/loyalty/ledger/LedgerRun.h"

#include "app/vault/AuditNote.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace kk::loyalty {

using customers::CustomerId;

namespace {

/// An entry that brings `posted` units to `wanted`.
LedgerEntry differenceTo(LedgerEntry entry, std::int64_t wanted, std::int64_t posted, int revision)
{
    entry.revision = revision;
    entry.isReversed = wanted < posted;
    entry.units = wanted < posted ? posted - wanted : wanted - posted;
    if (entry.isReversed)
        std::swap(entry.from, entry.to);
    return entry;
}

QSet<VersionId> versionsOf(const PublishedProgramme &programme)
{
    QSet<VersionId> versions;
    for (const ProgrammeVersion &version : programme.versions)
        versions.insert(version.id);
    return versions;
}

} // namespace

Result<PostedKeys> postedKeys(vault::Connection &db, const PublishedProgramme &programme, const LedgerInputs &inputs, bool isWhole)
{
    PostedKeys posted;
    const QSet<VersionId> versions = versionsOf(programme);
    AccountStore::Only only;
    if (!isWhole) {
        only.emplace();
        for (const LedgerAccount &account : inputs.accounts)
            only->push_back(account.id);
    }
    const auto read = EntryStore(db).each(only, [&](const LedgerEntry &entry) {
        if (!versions.contains(entry.version) || inputs.atomOf(entry.account) < 0)
            return;
        PostedKey &known = posted[entry.key];
        known.first = known.revisions == 0 ? entry.id : known.first;
        known.units += entry.isReversed ? -entry.units : entry.units;
        ++known.revisions;
    });
    if (!read)
        return fail(read);
    return posted;
}

Result<std::vector<LedgerEntry>> differencesOf(vault::Connection &db, const Replay &replay, PostedKeys &posted)
{
    std::vector<LedgerEntry> differences;
    for (const DuePosting &due : replay.due()) {
        const auto known = posted.find(due.entry.key);
        if (known == posted.end()) {
            differences.push_back(due.entry);
            continue;
        }
        known->second.isDue = true;
        if (known->second.units != due.entry.units)
            differences.push_back(differenceTo(due.entry, due.entry.units, known->second.units, known->second.revisions));
    }
    std::vector<PostedKey> gone;
    for (const auto &[key, known] : posted) {
        if (!known.isDue && known.units != 0)
            gone.push_back(known);
    }
    std::ranges::sort(gone, {}, &PostedKey::first);
    EntryStore entries(db);
    for (const PostedKey &known : gone) {
        auto first = entries.entry(known.first);
        if (!first)
            return fail(first);
        differences.push_back(differenceTo(std::move(*first), 0, known.units, known.revisions));
    }
    return differences;
}

Result<RunReport> LedgerRun::all(const ReadProgress &progress)
{
    const auto programmes = ProgrammeStore(m_db).published();
    if (!programmes)
        return fail(programmes);
    AccountStore store(m_db);
    const auto moment = store.nextMoment(m_clock.now());
    if (!moment)
        return fail(moment);
    if (const auto seen = store.observe(*moment); !seen)
        return fail(seen);
    auto accounts = store.all();
    if (!accounts)
        return fail(accounts);
    return run(*programmes, std::move(*accounts), true, progress);
}

Result<RunReport> LedgerRun::of(CustomerId customer)
{
    const auto programmes = ProgrammeStore(m_db).published();
    if (!programmes)
        return fail(programmes);
    for (const PublishedProgramme &programme : *programmes) {
        if (RunningProgramme(programme).isShared())
            return all();
    }
    AccountStore store(m_db);
    const auto moment = store.nextMoment(m_clock.now());
    if (!moment)
        return fail(moment);
    if (const auto seen = store.observe(customer, *moment); !seen)
        return fail(seen);
    auto accounts = store.connectedWith(customer);
    if (!accounts)
        return fail(accounts);
    return run(*programmes, std::move(*accounts), false, {});
}

Result<> LedgerRun::notePermissions(CustomerId customer)
{
    const auto programmes = ProgrammeStore(m_db).published();
    if (!programmes)
        return fail(programmes);
    if (programmes->isEmpty())
        return {};
    AccountStore store(m_db);
    const auto moment = store.nextMoment(m_clock.now());
    if (!moment)
        return fail(moment);
    if (const auto seen = store.observe(customer, *moment); !seen)
        return fail(seen);
    const auto accounts = store.of(customer);
    if (!accounts)
        return fail(accounts);
    return askPermissions(*programmes, *accounts);
}

Result<> LedgerRun::leaveOutRestricted(std::vector<LedgerAccount> &accounts)
{
    const auto restricted = m_people.restricted(m_db);
    if (!restricted)
        return fail(restricted);
    std::erase_if(accounts, [&](const LedgerAccount &account) { return account.customer.isValid() && restricted->contains(account.customer); });
    return {};
}

Result<> LedgerRun::askPermissions(const QList<PublishedProgramme> &programmes, const std::vector<LedgerAccount> &accounts)
{
    std::vector<std::string> purposes;
    for (const PublishedProgramme &programme : programmes) {
        const auto named = purposesOf(RunningProgramme(programme).programme());
        purposes.insert(purposes.end(), named.begin(), named.end());
    }
    std::ranges::sort(purposes);
    purposes.erase(std::unique(purposes.begin(), purposes.end()), purposes.end());
    if (purposes.empty())
        return {};
    QSet<CustomerId> asked;
    for (const LedgerAccount &account : accounts) {
        if (account.customer.isValid())
            asked.insert(account.customer);
    }
    QList<CustomerId> people = asked.values();
    std::sort(people.begin(), people.end());
    AccountStore store(m_db);
    const auto moment = store.nextMoment(m_clock.now());
    if (!moment)
        return fail(moment);
    for (const std::string &purpose : purposes) {
        const auto allowed = m_people.permitted(m_db, QString::fromStdString(purpose), people);
        if (!allowed)
            return fail(allowed);
        if (const auto noted = store.observePermission(purpose, accounts, *allowed, *moment); !noted)
            return noted;
    }
    return {};
}

Result<RunReport> LedgerRun::run(const QList<PublishedProgramme> &programmes, std::vector<LedgerAccount> accounts, bool isWhole, const ReadProgress &progress)
{
    const auto start = std::chrono::steady_clock::now();
    RunReport report;
    report.until = dayOfDate(shopDay(m_clock.now()));
    if (const auto left = leaveOutRestricted(accounts); !left)
        return fail(left);
    if (const auto asked = askPermissions(programmes, accounts); !asked)
        return fail(asked);
    auto inputs = readInputs(m_db, std::move(accounts), isWhole, progress ? progress : [](std::int64_t) { return true; });
    if (!inputs)
        return fail(inputs);
    for (qsizetype at = 0; at < programmes.size(); ++at) {
        const RunningProgramme running(programmes[at]);
        if (const auto read = readPersonalFacts(m_db, running, *inputs); !read)
            return fail(read);
        Replay replay(running, *inputs, at == 0);
        replay.playUntil(report.until);
        auto posted = postedKeys(m_db, programmes[at], *inputs, isWhole);
        if (!posted)
            return fail(posted);
        const auto differences = differencesOf(m_db, replay, *posted);
        if (!differences)
            return fail(differences);
        if (const auto done = post(*differences, *inputs, report); !done)
            return fail(done);
        report.programmes.append(QString::fromStdString(running.name()));
    }
    if (const auto noted = note(report, isWhole); !noted)
        return fail(noted);
    const auto count = EntryStore(m_db).count();
    if (!count)
        return fail(count);
    report.entries = *count;
    report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return report;
}

Result<> LedgerRun::post(const std::vector<LedgerEntry> &differences, const LedgerInputs &inputs, RunReport &report)
{
    EntryStore entries(m_db);
    auto head = entries.head();
    if (!head)
        return fail(head);
    const auto run = entries.nextRun();
    if (!run)
        return fail(run);
    const auto tokenOf = [&](AccountId account) { return &inputs.accounts[static_cast<std::size_t>(inputs.atomOf(account))].token; };
    for (LedgerEntry entry : differences) {
        entry.run = *run;
        const bool owes = entry.owes.isValid() && inputs.atomOf(entry.owes) >= 0;
        if (!owes)
            entry.owes = {};
        if (const auto appended = entries.append(*head, entry, *tokenOf(entry.account), owes ? tokenOf(entry.owes) : nullptr); !appended)
            return appended;
        ++report.posted;
        report.corrected += entry.revision > 0 ? 1 : 0;
    }
    return {};
}

/// A run that changed nothing leaves no trace.
Result<> LedgerRun::note(const RunReport &report, bool isWhole)
{
    EntryStore entries(m_db);
    const auto inputs = entries.inputs(m_clock.now());
    if (!inputs)
        return fail(inputs);
    const auto before = entries.lastRun(isWhole);
    if (!before)
        return fail(before);
    if (report.posted == 0 && *before && (!isWhole || ((*before)->until == report.until && (*before)->inputs == *inputs)))
        return {};
    const auto head = entries.head();
    if (!head)
        return fail(head);
    if (const auto noted = entries.note({m_clock.now(), isWhole, report.until, *inputs, *head, m_user}); !noted)
        return noted;
    return vault::note(m_db, m_clock, m_user, QStringLiteral("loyalty.run"),
                       {{QStringLiteral("entries"), head->entries}, {QStringLiteral("head"), QString::fromLatin1(head->hash.toHex())}});
}

} // namespace kk::loyalty
