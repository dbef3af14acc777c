#include "app/shop/ConsentDesk.h"

#include "app/consent/ConsentListStore.h"
#include "app/consent/ConsentStore.h"
#include "app/customers/CustomerStore.h"
#include "app/rights/LegalFacts.h"
#include "app/shop/SettingsText.h"
#include "app/vault/AuditNote.h"
#include "app/vault/SettingStore.h"
#include "app/vault/Transaction.h"
#include "app/vault/UserStore.h"
#include "app/shop/LedgerPeople.h"

#include <QCoreApplication>

#include <algorithm>

namespace kk::shop {

using namespace Qt::StringLiterals;
using consent::ConsentLedger;
using consent::PurposeCatalogue;
using consent::PurposeStore;
using customers::CustomerId;
using vault::Act;

namespace {

/// By the bytes themselves, whatever the file is called.
Result<QString> typeOf(const QByteArray &content)
{
    if (content.size() > kLargestScan)
        return fail(ErrorKind::Input, QCoreApplication::translate("Consent", "This scan is larger than 4 MB. Scan it in grey or with fewer points, and try again."));
    if (content.startsWith("%PDF-"))
        return u"pdf"_s;
    if (content.startsWith("\x89PNG\r\n"))
        return u"png"_s;
    if (content.startsWith("\xFF\xD8\xFF"))
        return u"jpg"_s;
    return fail(ErrorKind::Input, QCoreApplication::translate("Consent", "This file is no scan. Choose a PDF, PNG or JPEG file."));
}

} // namespace

consent::ConsentPolicy consentPolicy(QDate today)
{
    const auto age = rights::LegalFacts::shipped().figure(u"minor.age", today);
    const PurposeCatalogue &catalogue = PurposeCatalogue::shipped();
    return {age ? age->value : 0, catalogue.expiryMonths(), catalogue.doNotAskMonths()};
}

ConsentDesk::ConsentDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock, consent::ProcessingStops stops)
    : m_vault(vault), m_session(session), m_clock(clock), m_stops(std::move(stops))
{
}

/// Work that writes, in the one transaction of the ledger.
template <class Work>
auto ConsentDesk::inLedger(Act act, Work work) const
{
    using Answer = std::invoke_result_t<Work, ConsentLedger &, vault::Connection &>;
    if (const auto allowed = m_session.require(act); !allowed)
        return Answer(tl::unexpect, allowed.error());
    return m_vault.writeNow([&](vault::Connection &db) -> Answer {
        auto transaction = vault::Transaction::begin(db);
        if (!transaction)
            return fail(transaction);
        ConsentLedger ledger(db, m_clock, m_session.user, consentPolicy(shopDay(m_clock.now())), m_stops);
        Answer answer = work(ledger, db);
        if (!answer)
            return answer;
        if (const auto committed = transaction->commit(); !committed)
            return fail(committed);
        return answer;
    });
}

Result<consent::ConsentPicture> ConsentDesk::picture(CustomerId customer) const
{
    if (const auto allowed = m_session.require(Act::ViewCustomer); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) {
        return ConsentLedger(db, m_clock, m_session.user, consentPolicy(shopDay(m_clock.now())), m_stops).picture(customer);
    });
}

Result<> ConsentDesk::say(CustomerId customer, const consent::Word &word, const std::optional<ScanFile> &scan) const
{
    return inLedger(Act::TakeConsent, [&](ConsentLedger &ledger, vault::Connection &db) -> Result<> {
        consent::Word proved = word;
        if (scan) {
            const auto type = typeOf(scan->content);
            if (!type)
                return fail(type);
            const auto kept = consent::ConsentStore(db).addScan(*type, scan->content, m_session.user, m_clock.now());
            if (!kept)
                return fail(kept);
            proved.scan = *kept;
        }
        if (const auto said = ledger.say(customer, proved); !said)
            return said;
        return loyaltyFollowsConsent(db, m_clock, m_session.user, m_stops, customer);
    });
}

Result<> ConsentDesk::object(CustomerId customer, consent::Place place, const QString &evidence) const
{
    return inLedger(Act::NoteRefusal, [&](ConsentLedger &ledger, vault::Connection &db) -> Result<> {
        if (const auto said = ledger.object(customer, place, evidence); !said)
            return said;
        return loyaltyFollowsConsent(db, m_clock, m_session.user, m_stops, customer);
    });
}

Result<> ConsentDesk::doNotAsk(CustomerId customer, consent::Place place) const
{
    return inLedger(Act::NoteRefusal, [&](ConsentLedger &ledger, vault::Connection &) { return ledger.doNotAsk(customer, place); });
}

Result<AskFirst> ConsentDesk::askFirst(CustomerId customer) const
{
    if (const auto allowed = m_session.require(Act::NoteRefusal); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) -> Result<AskFirst> {
        const auto picture = ConsentLedger(db, m_clock, m_session.user, consentPolicy(shopDay(m_clock.now())), m_stops).picture(customer);
        if (!picture)
            return fail(picture);
        return AskFirst{picture->doNotAskBefore, picture->hasObjected};
    });
}

Result<> ConsentDesk::setWish(CustomerId customer, consent::ContactWish wish) const
{
    return inLedger(Act::TakeConsent, [&](ConsentLedger &ledger, vault::Connection &db) -> Result<> {
        if (const auto said = ledger.setWish(customer, wish); !said)
            return said;
        return loyaltyFollowsConsent(db, m_clock, m_session.user, m_stops, customer);
    });
}

Result<> ConsentDesk::setAgeBand(CustomerId customer, consent::AgeBand band) const
{
    return inLedger(Act::TakeConsent, [&](ConsentLedger &ledger, vault::Connection &db) -> Result<> {
        if (const auto said = ledger.setAgeBand(customer, band); !said)
            return said;
        return loyaltyFollowsConsent(db, m_clock, m_session.user, m_stops, customer);
    });
}

Result<consent::ConsentProof> ConsentDesk::proof(CustomerId customer) const
{
    if (const auto allowed = m_session.require(Act::ViewCustomer); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) -> Result<consent::ConsentProof> {
        const auto picture = ConsentLedger(db, m_clock, m_session.user, consentPolicy(shopDay(m_clock.now())), m_stops).picture(customer);
        if (!picture)
            return fail(picture);
        const auto row = customers::CustomerStore(db).row(customer);
        if (!row)
            return fail(row);
        const auto settings = vault::SettingStore(db).settings();
        if (!settings)
            return fail(settings);
        PurposeStore purposes(db);
        const auto rules = purposes.rules();
        if (!rules)
            return fail(rules);
        consent::ConsentProof proof{customer, row->name, settingsFromText(*settings).shopName, m_clock.now(), {}, picture->cells, {}};
        for (auto it = rules->choices.begin(); it != rules->choices.end(); ++it)
            proof.bases.insert(it.key(), it->basis);
        for (auto event = picture->history.rbegin(); event != picture->history.rend(); ++event) {
            consent::ProvedWord word{*event, {}, {}};
            if (const auto user = vault::UserStore(db).user(event->user); user)
                word.takenBy = vault::roleKey(user->role);
            const auto wordings = purposes.wordings(event->purpose);
            if (!wordings)
                return fail(wordings);
            for (const consent::Wording &wording : *wordings) {
                if (wording.version == event->wording)
                    word.shown = wording.words.text.in(event->language);
            }
            proof.words.append(word);
        }
        return proof;
    });
}

Result<std::pair<QString, QByteArray>> ConsentDesk::scan(consent::ScanId id) const
{
    if (const auto allowed = m_session.require(Act::ViewCustomer); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) -> Result<std::pair<QString, QByteArray>> {
        const auto scan = consent::ConsentStore(db).scan(id);
        if (!scan)
            return fail(scan);
        return std::pair(scan->type, scan->content);
    });
}

Result<consent::Wording> ConsentDesk::wordingShown(const QString &purpose) const
{
    if (const auto allowed = m_session.require(Act::ViewCustomer); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) -> Result<consent::Wording> {
        const auto wordings = PurposeStore(db).wordings(purpose);
        if (!wordings)
            return fail(wordings);
        return wordings->isEmpty() ? consent::Wording() : wordings->last();
    });
}

Result<QList<PurposeView>> ConsentDesk::purposes(bool counted) const
{
    if (const auto allowed = m_session.require(Act::SeePurposes); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) -> Result<QList<PurposeView>> {
        PurposeStore store(db);
        const auto rules = store.rules();
        if (!rules)
            return fail(rules);
        QList<PurposeView> views;
        for (const consent::PurposeEntry &entry : PurposeCatalogue::shipped().purposes()) {
            const auto wordings = store.wordings(entry.id);
            if (!wordings)
                return fail(wordings);
            PurposeView view{entry, rules->choices.value(entry.id), *wordings, {}};
            if (const auto why = consent::whyUnusable(entry, view.choice, entry.channels.value(0), shopDay(m_clock.now())))
                view.unusable = why->userText;
            views.append(view);
        }
        if (!counted)
            return views;
        const auto people = consent::ConsentListStore(db).customersWithWords();
        if (!people)
            return fail(people);
        ConsentLedger ledger(db, m_clock, m_session.user, consentPolicy(shopDay(m_clock.now())), m_stops);
        for (CustomerId customer : *people) {
            if (m_vault.isStopping())
                return fail(ErrorKind::Cancelled, QCoreApplication::translate("Consent", "Counting was stopped."));
            const auto picture = ledger.picture(customer);
            if (!picture)
                continue; // gone meanwhile
            for (PurposeView &view : views) {
                bool proved = false;
                bool unproved = false;
                bool closed = false;
                for (const consent::ConsentCell &cell : picture->cells) {
                    if (cell.purpose != view.entry.id)
                        continue;
                    proved = proved || cell.verdict.standing.opens();
                    unproved = unproved || cell.verdict.standing.why == consent::Closed::ProofMissing;
                    closed = closed || consent::closes(cell.verdict.standing.state);
                }
                view.proved += proved ? 1 : 0;
                view.unproved += !proved && unproved ? 1 : 0;
                view.closed += !proved && !unproved && closed ? 1 : 0;
            }
        }
        return views;
    });
}

Result<> ConsentDesk::choose(const QString &purpose, const consent::PurposeChoice &choice) const
{
    return inLedger(Act::ChangePurposes, [&](ConsentLedger &, vault::Connection &db) -> Result<> {
        const consent::PurposeEntry *entry = PurposeCatalogue::shipped().purpose(purpose);
        if (!entry)
            return fail(ErrorKind::Input, QCoreApplication::translate("Consent", "This purpose does not exist. Choose one of the list under Privacy, Consent."));
        if (entry->kind == consent::PurposeKind::Refused)
            return fail(ErrorKind::Forbidden, entry->whyRefused.spoken());
        if (choice.inUse) {
            if (auto why = consent::whyUnusable(*entry, choice, entry->channels.value(0), shopDay(m_clock.now())))
                return tl::unexpected(*std::move(why));
        }
        if (const auto chosen = PurposeStore(db).choose(purpose, choice, m_session.user, m_clock.now()); !chosen)
            return chosen;
        return vault::note(db, m_clock, m_session.user, u"consent.purpose"_s, {{u"purpose"_s, purpose}, {u"basis"_s, QString(consent::basisKey(choice.basis))}});
    });
}

Result<int> ConsentDesk::addWording(const QString &purpose, const consent::WordingText &words, bool asksAgain) const
{
    return inLedger(Act::ChangePurposes, [&](ConsentLedger &, vault::Connection &db) -> Result<int> {
        if (words.text.nl.trimmed().isEmpty() || words.text.en.trimmed().isEmpty())
            return fail(ErrorKind::Input, QCoreApplication::translate("Consent", "Write the text in Dutch and in English. Nothing was changed."));
        const auto version = PurposeStore(db).addWording(purpose, {0, words, asksAgain, false, {}}, m_session.user, m_clock.now());
        if (!version)
            return version;
        if (const auto noted = vault::note(db, m_clock, m_session.user, u"consent.wording"_s, {{u"purpose"_s, purpose}, {u"version"_s, *version}}); !noted)
            return fail(noted);
        return version;
    });
}

Result<QList<CustomerId>> ConsentDesk::expiringSoon() const
{
    if (const auto allowed = m_session.require(Act::SeePurposes); !allowed)
        return fail(allowed);
    const Instant now = m_clock.now();
    const PurposeCatalogue &catalogue = PurposeCatalogue::shipped();
    const Instant soon = consent::monthsLater(now, catalogue.expiryMonths() - catalogue.renewFromMonths());
    return m_vault.readNow([&](vault::Connection &db) -> Result<QList<CustomerId>> {
        const auto people = consent::ConsentListStore(db).customersWithYesBefore(consent::monthsLater(now, -catalogue.renewFromMonths()));
        if (!people)
            return fail(people);
        ConsentLedger ledger(db, m_clock, m_session.user, consentPolicy(shopDay(now)), m_stops);
        QList<std::pair<Instant, CustomerId>> found;
        for (CustomerId customer : *people) {
            const auto picture = ledger.picture(customer);
            if (!picture)
                continue; // gone meanwhile
            std::optional<Instant> first;
            for (const consent::ConsentCell &cell : picture->cells) {
                const consent::Standing &stands = cell.verdict.standing;
                if (cell.isUsable && stands.opens() && stands.expires && *stands.expires <= soon)
                    first = first ? std::min(*first, *stands.expires) : *stands.expires;
            }
            if (first)
                found.append({*first, customer});
        }
        std::sort(found.begin(), found.end(), [](const auto &left, const auto &right) { return std::pair(left.first, left.second.value) < std::pair(right.first, right.second.value); });
        QList<CustomerId> ordered;
        for (const auto &[when, customer] : std::as_const(found))
            ordered.append(customer);
        return ordered;
    });
}

Result<QList<ClaimSource>> ConsentDesk::claimSources() const
{
    if (const auto allowed = m_session.require(Act::SeePurposes); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) -> Result<QList<ClaimSource>> {
        const auto rules = PurposeStore(db).rules();
        if (!rules)
            return fail(rules);
        const auto counts = consent::ConsentListStore(db).claimCounts();
        if (!counts)
            return fail(counts);
        QList<ClaimSource> sources;
        for (const auto &count : *counts) {
            const auto target = consent::targetOf(count.channel, count.purpose);
            if (!target || !target->yesCounts)
                continue;
            ClaimSource source{count.source, count.name, target->purpose, target->channel, count.yes, {count.source, target->purpose, target->channel}};
            for (const consent::ClaimRuling &ruling : rules->rulings) {
                if (ruling.source == source.source && ruling.purpose == source.purpose && ruling.channel == source.channel)
                    source.ruling = ruling;
            }
            sources.append(source);
        }
        return sources;
    });
}

Result<> ConsentDesk::rule(const consent::ClaimRuling &ruling) const
{
    return inLedger(Act::ChangePurposes, [&](ConsentLedger &, vault::Connection &db) -> Result<> {
        consent::ClaimRuling kept = ruling;
        if (ruling.kind == consent::ClaimRuling::Kind::Wording) {
            const auto shown = PurposeStore(db).shown(ruling.purpose, m_clock.now()); // the text has to exist to be proof
            if (!shown)
                return fail(shown);
            if (kept.wording <= 0 || kept.wording > shown->version)
                return fail(ErrorKind::Input, QCoreApplication::translate("Consent", "This version of the text does not exist. Choose the one that stood beside the box."));
        }
        if (const auto ruled = PurposeStore(db).rule(kept, m_session.user, m_clock.now()); !ruled)
            return ruled;
        return vault::note(db, m_clock, m_session.user, u"consent.ruling"_s, {{u"purpose"_s, ruling.purpose}, {u"channel"_s, ruling.channel}});
    });
}

Result<QList<consent::Disclosure>> ConsentDesk::disclosures() const
{
    if (const auto allowed = m_session.require(Act::SeePurposes); !allowed)
        return fail(allowed);
    return m_vault.readNow([](vault::Connection &db) { return consent::DisclosureStore(db).all(); });
}

} // namespace kk::shop
