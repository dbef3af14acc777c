#include "app/loyalty/ledger/LedgerBook.h"

#include "app/loyalty/ledger/CardView.h"
#include "app/loyalty/ledger/EntryWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace kk::loyalty {

using customers::CustomerId;

namespace {

QString told(const char *text)
{
    return QCoreApplication::translate("Loyalty", text);
}

/// Why a rule that applied gave nothing; nothing when it gave.
QString whyNothing(const Explanation &explanation, const PlannedRule &rule, std::span<const Award> awards, bool wasPosted)
{
    if (rule.give == GiveKind::Meter || rule.unit < 0 || wasPosted)
        return {};
    if (std::ranges::find(awards, &rule, &Award::rule) != awards.end())
        return told(QT_TRANSLATE_NOOP("Loyalty", "No ‘%1’: its limit was reached.")).arg(explanation.nameOfRule(rule.position));
    return told(QT_TRANSLATE_NOOP("Loyalty", "No ‘%1’: another offer went first, or the amount was too small.")).arg(explanation.nameOfRule(rule.position));
}

/// The rules that gave nothing for the event that `replay` plays next.
QList<WhyNotView> whyNotOf(const Replay &replay, const Event &event, const std::vector<LedgerEntry> &posted)
{
    QList<WhyNotView> list;
    const RunningProgramme &running = replay.running();
    const Explanation explanation(running.programme(), replay.plan(), replay.symbols());
    const Receipt receipt = replay.engine().receiptOf(event);
    Earner earner(replay.plan());
    const auto awards = earner.awards(receipt);
    for (const PlannedRule &rule : replay.plan().rules) {
        const RunningProgramme::Origin origin = running.ruleAt(rule.position, event.day);
        if (rule.on != event.kind || origin.version != running.versionOn(event.day).version)
            continue;
        const auto isItsEntry = [&](const LedgerEntry &entry) { return entry.posting == Posting::Earned && entry.version == origin.version && entry.origin == origin.place; };
        const auto failed = receipt.whyNot(rule);
        const QString text = failed ? explanation.whyNot(rule, *failed) : whyNothing(explanation, rule, awards, std::ranges::any_of(posted, isItsEntry));
        if (!text.isEmpty())
            list.append({QString::fromStdString(running.name()), QString::fromStdString(running.programme().rules[static_cast<std::size_t>(rule.position)].id), text});
    }
    return list;
}

bool isAnyShared(const QList<PublishedProgramme> &programmes)
{
    return std::ranges::any_of(programmes, [](const PublishedProgramme &programme) { return RunningProgramme(programme).isShared(); });
}

} // namespace

Result<QList<EntryView>> inWords(vault::Connection &db, const std::vector<LedgerEntry> &entries)
{
    const auto programmes = ProgrammeStore(db).published();
    if (!programmes)
        return fail(programmes);
    const EntryWords words(*programmes);
    EventStore events(db);
    QList<EntryView> views;
    for (const LedgerEntry &entry : entries) {
        EntryView view = words.viewOf(entry);
        if (view.event.isValid()) {
            const auto event = events.find(view.event);
            if (!event)
                return fail(event);
            view.reason = *event ? (*event)->reason : QString();
        }
        views.append(std::move(view));
    }
    return views;
}

Result<> LedgerBook::mayBeRead(CustomerId customer)
{
    const auto restricted = m_people.restricted(m_db);
    if (!restricted)
        return fail(restricted);
    if (restricted->contains(customer))
        return fail(ErrorKind::Forbidden, told(QT_TRANSLATE_NOOP("Loyalty", "The data of this customer may only be stored for now. Nothing is saved or given until that ends.")));
    return {};
}

Result<LedgerInputs> LedgerBook::inputsFor(const QList<PublishedProgramme> &programmes, CustomerId customer)
{
    AccountStore store(m_db);
    const bool isWhole = isAnyShared(programmes);
    auto accounts = isWhole ? store.all() : store.connectedWith(customer);
    if (!accounts)
        return fail(accounts);
    const auto restricted = m_people.restricted(m_db);
    if (!restricted)
        return fail(restricted);
    std::erase_if(*accounts, [&](const LedgerAccount &account) { return account.customer.isValid() && restricted->contains(account.customer); });
    return readInputs(m_db, std::move(*accounts), isWhole, [](std::int64_t) { return true; });
}

Result<MemberCard> LedgerBook::card(CustomerId customer)
{
    if (const auto allowed = mayBeRead(customer); !allowed)
        return fail(allowed);
    const auto programmes = ProgrammeStore(m_db).published();
    if (!programmes)
        return fail(programmes);
    MemberCard card;
    card.customer = customer;
    const auto own = AccountStore(m_db).of(customer);
    if (!own)
        return fail(own);
    if (own->empty() || programmes->isEmpty())
        return card;
    auto inputs = inputsFor(*programmes, customer);
    if (!inputs)
        return fail(inputs);
    std::vector<AccountId> ids;
    for (const LedgerAccount &account : *own)
        ids.push_back(account.id);
    const auto entries = EntryStore(m_db).of(ids);
    if (!entries)
        return fail(entries);
    for (qsizetype at = 0; at < programmes->size(); ++at) {
        const PublishedProgramme &published = programmes->at(at);
        const RunningProgramme running(published);
        if (const auto read = readPersonalFacts(m_db, running, *inputs); !read)
            return fail(read);
        Replay replay(running, *inputs, at == 0);
        replay.playUntil(m_today);
        std::unordered_map<std::string, std::int64_t> posted;
        for (const LedgerEntry &entry : *entries) {
            if (std::ranges::any_of(published.versions, [&](const ProgrammeVersion &version) { return version.id == entry.version; }))
                posted[entry.unit] += entry.effect();
        }
        addToCard(card, replay, replay.memberOf(own->front().id), published.newest(), m_today, posted);
    }
    return card;
}

Result<QList<EntryView>> LedgerBook::entries(CustomerId customer, int limit)
{
    if (const auto allowed = mayBeRead(customer); !allowed)
        return fail(allowed);
    const auto own = AccountStore(m_db).of(customer);
    if (!own)
        return fail(own);
    std::vector<AccountId> ids;
    for (const LedgerAccount &account : *own)
        ids.push_back(account.id);
    auto entries = EntryStore(m_db).of(ids);
    if (!entries)
        return fail(entries);
    std::ranges::stable_sort(*entries, [](const LedgerEntry &left, const LedgerEntry &right) { return std::tie(left.day, left.id) > std::tie(right.day, right.id); });
    if (entries->size() > static_cast<std::size_t>(limit))
        entries->resize(static_cast<std::size_t>(limit));
    return inWords(m_db, *entries);
}

Result<SaleExplanation> LedgerBook::explain(customers::SaleId sale)
{
    const auto owner = AccountStore(m_db).ownerOf(sale);
    if (!owner)
        return fail(owner);
    SaleExplanation explanation;
    explanation.sale = sale;
    explanation.customer = owner->customer;
    if (!owner->counts)
        explanation.note = told(QT_TRANSLATE_NOOP("Loyalty", "This sale is open or was cancelled, so it gives nothing."));
    else if (!owner->customer.isValid())
        explanation.note = told(QT_TRANSLATE_NOOP("Loyalty", "Nobody was known at this sale, so nobody got anything for it."));
    if (!explanation.note.isEmpty())
        return explanation;
    if (const auto allowed = mayBeRead(owner->customer); !allowed)
        return fail(allowed);
    const auto programmes = ProgrammeStore(m_db).published();
    if (!programmes)
        return fail(programmes);
    EntryStore store(m_db);
    const auto sold = store.causedBy(sale.value * 2);
    const auto back = store.causedBy(sale.value * 2 + 1);
    if (!sold || !back)
        return fail(!sold ? sold : back);
    std::vector<LedgerEntry> both = *sold;
    both.insert(both.end(), back->begin(), back->end());
    auto given = inWords(m_db, both);
    if (!given)
        return fail(given);
    explanation.given = std::move(*given);
    if (programmes->isEmpty()) {
        explanation.note = told(QT_TRANSLATE_NOOP("Loyalty", "No loyalty programme is running."));
        return explanation;
    }
    auto inputs = inputsFor(*programmes, owner->customer);
    if (!inputs)
        return fail(inputs);
    for (qsizetype at = 0; at < programmes->size(); ++at) {
        const RunningProgramme running(programmes->at(at));
        if (const auto read = readPersonalFacts(m_db, running, *inputs); !read)
            return fail(read);
        Replay replay(running, *inputs, at == 0);
        if (const Event *event = replay.playBefore(sale.value * 2))
            explanation.whyNot += whyNotOf(replay, *event, *sold);
    }
    return explanation;
}

} // namespace kk::loyalty
