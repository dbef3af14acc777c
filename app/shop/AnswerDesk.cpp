#include "app/shop/AnswerDesk.h"

#include "app/customers/CustomerStore.h"
#include "app/customers/DataSubjectStore.h"
#include "app/reports/AccessFiles.h"
#include "app/reports/PdfFile.h"
#include "app/rights/RegisterStore.h"
#include "app/rights/ReportWords.h"
#include "app/shop/DataHolders.h"
#include "app/vault/AuditNote.h"
#include "app/vault/BackupRotation.h"
#include "app/vault/Transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>

#include <algorithm>

namespace kk::shop {

using namespace Qt::StringLiterals;
using customers::CustomerId;
using rights::CaseState;
using rights::RequestEvent;
using rights::RequestEventKind;
using rights::RequestId;
using rights::RequestKind;
using rights::RequestStore;
using vault::Act;

namespace {

constexpr int kPackageDays = 30;

tl::unexpected<Error> notAsked()
{
    return fail(ErrorKind::Conflict, QCoreApplication::translate("Requests", "This was not asked, or it was answered already."));
}

/// What goes into the ZIP and what stands beside it, behind one password.
Result<QList<reports::NamedBytes>> locked(const rights::AccessReport &report, RequestKind kind, const reports::PackagePassword &password)
{
    const bool isAccess = kind == RequestKind::Access;
    auto files = isAccess ? reports::accessFiles(report) : reports::portabilityFiles(report);
    if (!files)
        return fail(files);
    const QString name = u"antwoord-%1%2"_s.arg(report.requestNumber, isAccess ? QString() : u"-meenemen"_s);
    QList<reports::NamedBytes> package;
    const auto pdf = std::find_if(files->begin(), files->end(), [](const reports::NamedBytes &file) { return file.name.endsWith(".pdf"_L1); });
    if (pdf != files->end()) {
        const auto behindPassword = reports::protectedPdf(pdf->bytes, password.secret());
        if (!behindPassword)
            return fail(behindPassword);
        package.append({name + u".pdf"_s, *behindPassword});
        files->erase(pdf);
    }
    const auto zip = reports::protectedZip(*files, password.secret(), report.madeAt);
    if (!zip)
        return fail(zip);
    package.append({name + u".zip"_s, *zip});
    return package;
}

} // namespace

AnswerDesk::AnswerDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock)
    : m_vault(vault), m_session(session), m_clock(clock)
{
}

Result<QList<customers::HeldGroup>> AnswerDesk::heldOf(vault::Connection &db, CustomerId customer)
{
    const auto subject = customers::DataSubjectStore(db).ofCustomer(customer);
    if (!subject)
        return fail(subject);
    QList<customers::HeldGroup> groups;
    for (const auto &holder : allDataHolders()) {
        auto held = holder->describe(db, *subject);
        if (!held)
            return fail(held);
        groups.append(*held);
    }
    return groups;
}

Result<AnswerDesk::Material> AnswerDesk::read(RequestId id) const
{
    if (const auto allowed = m_session.require(Act::HandleRequests); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) -> Result<Material> {
        auto steady = vault::Transaction::begin(db); // one picture of all places
        if (!steady)
            return fail(steady);
        Material material;
        auto request = RequestStore(db).load(id);
        if (!request)
            return fail(request);
        material.request = std::move(*request);
        material.name = material.request.intake.name;
        const auto customers = RequestStore(db).customersOf(id);
        if (!customers)
            return fail(customers);
        if (customers->size() > 1)
            return fail(ErrorKind::Conflict, QCoreApplication::translate("Requests", "The records of this request belong to several customers now. First choose which of them asks."));
        if (customers->size() == 1) {
            auto groups = heldOf(db, customers->first());
            if (!groups)
                return fail(groups);
            material.groups = std::move(*groups);
            const auto row = customers::CustomerStore(db).row(customers->first());
            if (!row)
                return fail(row);
            if (!row->name.isEmpty())
                material.name = row->name;
        }
        rights::RegisterStore registers(db);
        const auto own = registers.entries(u"processing"_s);
        if (!own)
            return fail(own);
        material.activities = rights::withShipped(*own, u"processing"_s, material.request.intake.language);
        const auto controller = registers.controller();
        if (!controller)
            return fail(controller);
        material.controller = *controller;
        return material;
    });
}

rights::AccessReport AnswerDesk::reportOf(const Material &material, const rights::Redaction &redaction) const
{
    return rights::accessReport({material.groups, material.activities, material.controller, material.name, material.request.number,
                                 material.request.intake.received, material.request.intake.language, m_clock.now(), redaction});
}

Result<QList<FoundGroup>> AnswerDesk::found(RequestId id) const
{
    const auto material = read(id);
    if (!material)
        return fail(material);
    QList<FoundGroup> found;
    for (const customers::HeldGroup &group : material->groups) {
        FoundGroup line{group.key, group.title, group.items.size(), {}, group.after, group.why};
        for (const customers::HeldItem &item : group.items) {
            if (!item.source.isEmpty() && !line.sources.contains(item.source))
                line.sources.append(item.source);
        }
        found.append(line);
    }
    return found;
}

Result<QList<rights::TextToLookAt>> AnswerDesk::textsToLookAt(RequestId id) const
{
    const auto material = read(id);
    if (!material)
        return fail(material);
    return rights::textsToLookAt(material->groups, material->request.intake.language);
}

Result<rights::AccessReport> AnswerDesk::preview(RequestId id, const rights::Redaction &redaction) const
{
    const auto material = read(id);
    if (!material)
        return fail(material);
    return reportOf(*material, redaction);
}

Result<PackageMade> AnswerDesk::makePackage(RequestId id, RequestKind kind, const QString &folder, const rights::Redaction &redaction) const
{
    const auto material = read(id);
    if (!material)
        return fail(material);
    const rights::RequestCase *one = material->request.caseOf(kind);
    if ((kind != RequestKind::Access && kind != RequestKind::Portability) || !one || one->state != CaseState::Open)
        return notAsked();
    const rights::AccessReport report = reportOf(*material, redaction);
    reports::PackagePassword password = reports::PackagePassword::random();
    const auto files = locked(report, kind, password);
    if (!files)
        return fail(files);
    if (const auto written = reports::writeAllOrNone(folder, *files); !written)
        return fail(written);
    PackageMade made{{}, std::move(password), report.itemCount(), report.omittedCount(), material->request.isIdentityChecked(), shopDay(m_clock.now()).addDays(kPackageDays)};
    for (const reports::NamedBytes &file : *files)
        made.paths.append(QDir(folder).absoluteFilePath(file.name));
    const auto noted = m_vault.writeNow([&](vault::Connection &db) -> Result<> {
        auto transaction = vault::Transaction::begin(db);
        if (!transaction)
            return fail(transaction);
        RequestStore store(db);
        const Instant now = m_clock.now();
        for (qsizetype i = 0; i < files->size(); ++i) {
            const QByteArray hash = QCryptographicHash::hash((*files)[i].bytes, QCryptographicHash::Sha256);
            const auto kept = store.addPackage(id, {0, one->id, now, (*files)[i].name, hash, made.items, made.omitted, made.paths[i], made.deleteOn, {}});
            if (!kept)
                return kept;
        }
        if (const auto kept = store.append(id, {RequestEventKind::PackageMade, now, shopDay(now), m_session.user, one->id, {}, {}}); !kept)
            return kept;
        if (made.isAnswered) {
            if (const auto kept = store.append(id, {RequestEventKind::Answered, now, shopDay(now), m_session.user, one->id, {}, {}}); !kept)
                return kept;
        }
        if (const auto kept = vault::note(db, m_clock, m_session.user, u"request.package"_s, {{u"request"_s, id.value}}); !kept)
            return fail(kept);
        return transaction->commit();
    });
    if (!noted) { // what is not in the log was not made
        for (const QString &path : std::as_const(made.paths))
            QFile::remove(path);
        return fail(noted);
    }
    return made;
}

Result<> AnswerDesk::handOver(RequestId id, RequestKind kind) const
{
    if (const auto allowed = m_session.require(Act::HandleRequests); !allowed)
        return allowed;
    return m_vault.writeNow([&](vault::Connection &db) -> Result<> {
        auto transaction = vault::Transaction::begin(db);
        if (!transaction)
            return fail(transaction);
        RequestStore store(db);
        const auto request = store.load(id);
        if (!request)
            return fail(request);
        const rights::RequestCase *one = request->caseOf(kind);
        const bool isMade = std::any_of(request->events.begin(), request->events.end(),
                                        [&](const RequestEvent &event) { return one && event.kind == RequestEventKind::PackageMade && event.about == one->id; });
        if (!isMade || one->state != CaseState::Open)
            return notAsked();
        if (!request->isIdentityChecked())
            return fail(ErrorKind::Forbidden, QCoreApplication::translate("Requests", "First write down how you made sure who asks. Otherwise somebody else gets these data."));
        const Instant now = m_clock.now();
        if (const auto kept = store.append(id, {RequestEventKind::Answered, now, shopDay(now), m_session.user, one->id, {}, {}}); !kept)
            return kept;
        if (const auto kept = vault::note(db, m_clock, m_session.user, u"request.answer"_s, {{u"request"_s, id.value}}); !kept)
            return fail(kept);
        return transaction->commit();
    });
}

Result<rights::Letter> AnswerDesk::letter(RequestId id, rights::LetterKind kind, const rights::LetterDetails &details) const
{
    const auto material = m_vault.readNow([&](vault::Connection &db) -> Result<std::tuple<rights::Request, rights::Controller, QStringList>> {
        if (const auto allowed = m_session.require(Act::HandleRequests); !allowed)
            return fail(allowed);
        const auto request = RequestStore(db).load(id);
        if (!request)
            return fail(request);
        const auto controller = rights::RegisterStore(db).controller();
        if (!controller)
            return fail(controller);
        const auto made = RequestStore(db).packages(id);
        if (!made)
            return fail(made);
        QStringList files;
        for (const rights::RequestPackage &package : *made) {
            if (!package.deletedAt && !files.contains(package.file))
                files.append(package.file);
        }
        return std::tuple(*request, *controller, files);
    });
    if (!material)
        return fail(material);
    const auto &[request, controller, packages] = *material;
    const QDate today = shopDay(m_clock.now());
    const auto days = rights::requestDays(request, today);
    if (!days)
        return fail(days);
    rights::LetterDetails filled = details;
    const auto &words = rights::ReportWords::in(request.intake.language);
    if (filled.done.isEmpty()) {
        for (const rights::RequestCase &one : request.cases) {
            if (one.state == CaseState::Answered)
                filled.done.append(words.text(u"report.done_"_s + rights::requestKindKey(one.kind)));
        }
        if (filled.isErased)
            filled.done.append(words.text(u"report.done_erasure"_s));
    }
    if (filled.enclosed.isEmpty() && kind == rights::LetterKind::Answer)
        filled.enclosed = packages;
    filled.backupMonths = vault::BackupRotation().months;
    return rights::requestLetter(kind, request, *days, controller, filled, today);
}

Result<rights::AccessReport> AnswerDesk::aboutCustomer(CustomerId customer, const QString &language) const
{
    if (const auto allowed = m_session.require(Act::HandleRequests); !allowed)
        return fail(allowed);
    auto material = m_vault.readNow([&](vault::Connection &db) -> Result<Material> {
        Material read;
        const auto row = customers::CustomerStore(db).row(customer);
        if (!row)
            return fail(row);
        read.name = row->name;
        auto groups = heldOf(db, customer);
        if (!groups)
            return fail(groups);
        read.groups = std::move(*groups);
        rights::RegisterStore registers(db);
        const auto own = registers.entries(u"processing"_s);
        if (!own)
            return fail(own);
        read.activities = rights::withShipped(*own, u"processing"_s, language);
        const auto controller = registers.controller();
        if (!controller)
            return fail(controller);
        read.controller = *controller;
        read.request.intake.language = language;
        return read;
    });
    if (!material)
        return fail(material);
    m_vault.writeLater([customer, user = m_session.user, now = m_clock.now()](vault::Connection &db) {
        return customers::CustomerStore(db).logView(customer, user.value, now);
    });
    return reportOf(*material, {});
}

Result<reports::Document> AnswerDesk::pageAbout(CustomerId customer, const QString &language) const
{
    const auto report = aboutCustomer(customer, language);
    if (!report)
        return fail(report);
    return reports::onePageOf(*report);
}

} // namespace kk::shop
