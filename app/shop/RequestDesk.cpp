#include "app/shop/RequestDesk.h"

#include "app/customers/CustomerStore.h"
#include "app/shop/ConsentByRequest.h"
#include "app/vault/AuditNote.h"
#include "app/vault/Transaction.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace kk::shop {

using namespace Qt::StringLiterals;
using customers::CustomerId;
using rights::CaseState;
using rights::Request;
using rights::RequestCaseId;
using rights::RequestEvent;
using rights::RequestEventKind;
using rights::RequestId;
using rights::RequestKind;
using rights::RequestStore;
using vault::Act;

namespace {

constexpr qsizetype kLongestText = 4000; // characters: what a letter holds

Result<> mayBeOpened(const rights::RequestIntake &intake, bool isKnown, QDate today)
{
    if (intake.kinds.isEmpty())
        return fail(ErrorKind::Input, QCoreApplication::translate("Requests", "Say what is asked: choose at least one thing."));
    if (intake.name.trimmed().isEmpty() && !isKnown)
        return fail(ErrorKind::Input, QCoreApplication::translate("Requests", "Fill in who asks: choose a customer, or type the name."));
    if (!intake.received.isValid())
        return fail(ErrorKind::Input, QCoreApplication::translate("Requests", "Fill in the day on which the request came in."));
    if (intake.received > today)
        return fail(ErrorKind::Input, QCoreApplication::translate("Requests", "The day of receipt lies in the future. Fill in the day on which the request came in. Nothing was saved."));
    for (const QString &text : {intake.name, intake.contact, intake.representative, intake.words}) {
        if (text.size() > kLongestText)
            return fail(ErrorKind::Input, QCoreApplication::translate("Requests", "One of the texts is too long. Keep the letter itself, and write down in a few sentences what it asks."));
    }
    if (intake.capacity != rights::Capacity::Self && intake.representative.trimmed().isEmpty())
        return fail(ErrorKind::Input, QCoreApplication::translate("Requests", "Fill in who asks on behalf of this person."));
    if (intake.isMinor && intake.capacity == rights::Capacity::Self)
        return fail(ErrorKind::Input, QCoreApplication::translate("Requests", "For somebody under 16 a parent or guardian asks, and gets the answer. Fill in who that is."));
    return {};
}

} // namespace

RequestDesk::RequestDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock)
    : m_vault(vault), m_session(session), m_clock(clock)
{
}

Result<RequestOpened> RequestDesk::open(const rights::RequestIntake &intake, CustomerId customer) const
{
    if (const auto allowed = m_session.require(Act::HandleRequests); !allowed)
        return fail(allowed);
    const QDate today = shopDay(m_clock.now());
    if (const auto good = mayBeOpened(intake, customer.isValid(), today); !good)
        return fail(good);
    return m_vault.writeNow([&](vault::Connection &db) -> Result<RequestOpened> {
        auto transaction = vault::Transaction::begin(db);
        if (!transaction)
            return fail(transaction);
        RequestStore store(db);
        rights::RequestIntake written = intake;
        std::sort(written.kinds.begin(), written.kinds.end());
        written.kinds.erase(std::unique(written.kinds.begin(), written.kinds.end()), written.kinds.end());
        if (customer.isValid()) {
            const auto row = customers::CustomerStore(db).row(customer); // NotFound says it best
            if (!row)
                return fail(row);
            if (written.name.isEmpty())
                written.name = row->name;
            const auto records = store.recordsOf(customer);
            if (!records)
                return fail(records);
            written.records = *records;
        }
        RequestOpened opened;
        const auto others = store.about(written.records);
        if (!others)
            return fail(others);
        for (RequestId other : *others) {
            const auto request = store.load(other);
            if (!request)
                return fail(request);
            if (request->isOpen())
                opened.alsoOpen.append(request->number);
        }
        const auto id = store.add(written, m_session.user, m_clock.now());
        if (!id)
            return fail(id);
        const auto request = store.load(*id);
        if (!request)
            return fail(request);
        const auto days = rights::requestDays(*request, today);
        if (!days)
            return fail(days);
        opened.id = *id;
        opened.number = request->number;
        opened.days = *days;
        if (customer.isValid()) {
            if (const auto closed = closeByRequest(db, m_clock, m_session.user, customer, written.kinds); !closed)
                return fail(closed);
        }
        if (const auto noted = vault::note(db, m_clock, m_session.user, u"request.open"_s, {{u"request"_s, id->value}}); !noted)
            return fail(noted);
        if (const auto committed = transaction->commit(); !committed)
            return fail(committed);
        return opened;
    });
}

Result<RequestRow> RequestDesk::rowOf(vault::Connection &db, Request request) const
{
    RequestRow row;
    const auto days = rights::requestDays(request, shopDay(m_clock.now()));
    if (!days)
        return fail(days);
    row.days = *days;
    RequestStore store(db);
    auto found = store.customersOf(request.id);
    if (!found)
        return fail(found);
    row.customers = std::move(*found);
    const bool wasErased = row.customers.isEmpty() && (!request.intake.records.isEmpty() || request.intake.name.isEmpty());
    row.subject = row.customers.size() > 1 ? RequestSubject::TakenApart
        : row.customers.size() == 1        ? RequestSubject::OneCustomer
        : wasErased                        ? RequestSubject::Erased
                                           : RequestSubject::Nobody;
    row.who = request.intake.name;
    if (row.subject == RequestSubject::OneCustomer) {
        const auto customer = customers::CustomerStore(db).row(row.customers.first());
        if (!customer)
            return fail(customer);
        if (!customer->name.isEmpty())
            row.who = customer->name;
    }
    row.request = std::move(request);
    return row;
}

Result<QList<RequestRow>> RequestDesk::list() const
{
    if (const auto allowed = m_session.require(Act::HandleRequests); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) -> Result<QList<RequestRow>> {
        auto requests = RequestStore(db).all();
        if (!requests)
            return fail(requests);
        QList<RequestRow> rows;
        for (Request &request : *requests) {
            auto row = rowOf(db, std::move(request));
            if (!row)
                return fail(row);
            rows.append(std::move(*row));
        }
        std::stable_sort(rows.begin(), rows.end(), [](const RequestRow &left, const RequestRow &right) {
            if (left.request.isOpen() != right.request.isOpen())
                return left.request.isOpen();
            return left.request.isOpen() && left.days.last < right.days.last;
        });
        return rows;
    });
}

Result<RequestId> RequestDesk::find(const QString &number) const
{
    if (const auto allowed = m_session.require(Act::HandleRequests); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) { return RequestStore(db).find(number); });
}

Result<RequestView> RequestDesk::show(RequestId id) const
{
    if (const auto allowed = m_session.require(Act::HandleRequests); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) -> Result<RequestView> {
        auto request = RequestStore(db).load(id);
        if (!request)
            return fail(request);
        auto row = rowOf(db, std::move(*request));
        if (!row)
            return fail(row);
        auto packages = RequestStore(db).packages(id);
        if (!packages)
            return fail(packages);
        QString why = rights::whyThisDay(row->days);
        return RequestView{std::move(*row), std::move(why), std::move(*packages)};
    });
}

Result<qint64> RequestDesk::openCount() const
{
    const auto rows = list();
    if (!rows)
        return fail(rows);
    return std::count_if(rows->begin(), rows->end(), [](const RequestRow &row) { return row.request.isOpen(); });
}

/// Loads an open request, lets `change` say which event it becomes (or why not), and writes that down.
template <class Change>
Result<> RequestDesk::change(RequestId id, const QString &action, Change change) const
{
    return m_vault.writeNow([&](vault::Connection &db) -> Result<> {
        auto transaction = vault::Transaction::begin(db);
        if (!transaction)
            return fail(transaction);
        RequestStore store(db);
        const auto request = store.load(id);
        if (!request)
            return fail(request);
        if (!request->isOpen())
            return fail(ErrorKind::Conflict, QCoreApplication::translate("Requests", "This request is closed. Write down a new one when something more is asked."));
        const Instant now = m_clock.now();
        const auto event = change(db, *request, RequestEvent{RequestEventKind::Received, now, shopDay(now), m_session.user, {}, {}, {}});
        if (!event)
            return fail(event);
        if (const auto noted = store.append(id, *event); !noted)
            return noted;
        if (const auto noted = vault::note(db, m_clock, m_session.user, action, {{u"request"_s, id.value}}); !noted)
            return fail(noted);
        return transaction->commit();
    });
}

Result<> RequestDesk::acknowledge(RequestId id) const
{
    if (const auto allowed = m_session.require(Act::HandleRequests); !allowed)
        return allowed;
    return change(id, u"request.acknowledge"_s, [](vault::Connection &, const Request &, RequestEvent event) -> Result<RequestEvent> {
        event.kind = RequestEventKind::Acknowledged;
        return event;
    });
}

Result<> RequestDesk::checkIdentity(RequestId id, rights::IdentityRung rung) const
{
    if (const auto allowed = m_session.require(Act::HandleRequests); !allowed)
        return allowed;
    return change(id, u"request.identity"_s, [rung](vault::Connection &, const Request &, RequestEvent event) -> Result<RequestEvent> {
        event.kind = RequestEventKind::IdentityChecked;
        event.code = rights::identityRungKey(rung);
        return event;
    });
}

Result<> RequestDesk::assign(RequestId id, CustomerId customer) const
{
    if (const auto allowed = m_session.require(Act::HandleRequests); !allowed)
        return allowed;
    return change(id, u"request.assign"_s, [&](vault::Connection &db, const Request &request, RequestEvent event) -> Result<RequestEvent> {
        if (const auto row = customers::CustomerStore(db).row(customer); !row)
            return fail(row);
        RequestStore store(db);
        const auto records = store.recordsOf(customer);
        if (!records)
            return fail(records);
        if (const auto pointed = store.pointAt(id, *records); !pointed)
            return fail(pointed);
        QList<RequestKind> kinds;
        for (const rights::RequestCase &one : request.cases)
            kinds.append(one.kind);
        if (const auto closed = closeByRequest(db, m_clock, m_session.user, customer, kinds); !closed)
            return fail(closed);
        event.kind = RequestEventKind::Reassigned;
        return event;
    });
}

Result<> RequestDesk::ask(RequestId id, const QString &question) const
{
    if (const auto allowed = m_session.require(Act::HandleRequests); !allowed)
        return allowed;
    return change(id, u"request.ask"_s, [&](vault::Connection &, const Request &request, RequestEvent event) -> Result<RequestEvent> {
        const auto days = rights::requestDays(request, event.on);
        if (!days)
            return fail(days);
        if (days->isPaused)
            return fail(ErrorKind::Conflict, QCoreApplication::translate("Requests", "A question to this person is open already. First write down that there is an answer."));
        event.kind = RequestEventKind::Asked;
        event.words = question.left(kLongestText);
        return event;
    });
}

Result<> RequestDesk::replied(RequestId id) const
{
    if (const auto allowed = m_session.require(Act::HandleRequests); !allowed)
        return allowed;
    return change(id, u"request.replied"_s, [](vault::Connection &, const Request &request, RequestEvent event) -> Result<RequestEvent> {
        const auto days = rights::requestDays(request, event.on);
        if (!days)
            return fail(days);
        if (!days->isPaused)
            return fail(ErrorKind::Conflict, QCoreApplication::translate("Requests", "No question to this person is open."));
        event.kind = RequestEventKind::Replied;
        return event;
    });
}

Result<> RequestDesk::extend(RequestId id, rights::ExtensionReason reason, const QString &words) const
{
    if (const auto allowed = m_session.require(Act::HandleRequests); !allowed)
        return allowed;
    if (words.trimmed().isEmpty())
        return fail(ErrorKind::Input, QCoreApplication::translate("Requests", "Write in a sentence why it takes longer. The person has a right to know."));
    return change(id, u"request.extend"_s, [&](vault::Connection &, const Request &request, RequestEvent event) -> Result<RequestEvent> {
        const auto days = rights::requestDays(request, event.on);
        if (!days)
            return fail(days);
        if (days->isExtended)
            return fail(ErrorKind::Conflict, QCoreApplication::translate("Requests", "This request was extended before. That can be done once only."));
        if (!days->mayExtend)
            return fail(ErrorKind::Conflict, QCoreApplication::translate("Requests", "The last day is past, and then the law allows no extension. Answer now, and say that you are late."));
        event.kind = RequestEventKind::Extended;
        event.code = rights::extensionReasonKey(reason);
        event.words = words.trimmed().left(kLongestText);
        return event;
    });
}

Result<> RequestDesk::refuse(RequestId id, RequestKind kind, const QString &article, const QString &reasons) const
{
    if (const auto allowed = m_session.require(Act::RefuseRequest); !allowed)
        return allowed;
    if (article.trimmed().isEmpty() || reasons.trimmed().isEmpty())
        return fail(ErrorKind::Input, QCoreApplication::translate("Requests", "Name the article of law and the reasons. The person may put them before a judge."));
    if (kind == RequestKind::Withdrawal || kind == RequestKind::Objection)
        return fail(ErrorKind::Forbidden, QCoreApplication::translate("Requests", "Taking consent back and refusing advertising cannot be refused."));
    return change(id, u"request.refuse"_s, [&](vault::Connection &, const Request &request, RequestEvent event) -> Result<RequestEvent> {
        const auto *one = request.caseOf(kind);
        if (!one || one->state != CaseState::Open)
            return fail(ErrorKind::Conflict, QCoreApplication::translate("Requests", "This was not asked, or it was answered already."));
        event.kind = RequestEventKind::Refused;
        event.about = one->id;
        event.code = article.trimmed();
        event.words = reasons.trimmed().left(kLongestText);
        return event;
    });
}

Result<> RequestDesk::answer(RequestId id, RequestKind kind) const
{
    if (const auto allowed = m_session.require(Act::HandleRequests); !allowed)
        return allowed;
    if (kind == RequestKind::Erasure)
        return fail(ErrorKind::Forbidden, QCoreApplication::translate("Requests", "Erasing is answered by erasing. The owner does that, after looking at what goes."));
    return change(id, u"request.answer"_s, [kind](vault::Connection &, const Request &request, RequestEvent event) -> Result<RequestEvent> {
        const auto *one = request.caseOf(kind);
        if (!one || one->state != CaseState::Open)
            return fail(ErrorKind::Conflict, QCoreApplication::translate("Requests", "This was not asked, or it was answered already."));
        event.kind = RequestEventKind::Answered;
        event.about = one->id;
        return event;
    });
}

Result<int> RequestDesk::tidy() const
{
    const Instant now = m_clock.now();
    const auto due = m_vault.readNow([&](vault::Connection &db) { return RequestStore(db).packagesDue(shopDay(now)); });
    if (!due)
        return fail(due);
    int deleted = 0;
    for (const rights::RequestPackage &package : *due) {
        if (QFile::exists(package.path) && !QFile::remove(package.path))
            continue; // on a stick that is read-only or in use: next time
        const auto noted = m_vault.writeNow([&](vault::Connection &db) { return RequestStore(db).packageDeleted(package.id, now); });
        if (!noted)
            return fail(noted);
        ++deleted;
    }
    return deleted;
}

} // namespace kk::shop
