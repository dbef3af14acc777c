#include "app/shop/RegisterDesk.h"

#include "app/reports/RegisterFiles.h"
#include "app/rights/Breach.h"
#include "app/shop/DisclosureRegister.h"
#include "app/vault/AuditNote.h"
#include "app/vault/Transaction.h"

#include <QCoreApplication>

namespace kk::shop {

using namespace Qt::StringLiterals;
using rights::RegisterEntry;
using rights::RegisterForm;
using rights::RegisterForms;
using rights::RegisterStore;
using vault::Act;

namespace {

constexpr qsizetype kLongestValue = 8000; // characters

} // namespace

RegisterDesk::RegisterDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock) : m_vault(vault), m_session(session), m_clock(clock) {}

Act RegisterDesk::actOf(const QString &form)
{
    return form == "breach"_L1 ? Act::ReportBreach : Act::KeepRegisters;
}

Result<QList<RegisterEntry>> RegisterDesk::entries(const QString &form, const QString &language) const
{
    if (const auto allowed = m_session.require(actOf(form)); !allowed)
        return fail(allowed);
    const auto own = m_vault.readNow([&](vault::Connection &db) { return RegisterStore(db).entries(form); });
    if (!own)
        return fail(own);
    return rights::withShipped(*own, form, language);
}

Result<> RegisterDesk::isGood(const RegisterEntry &entry) const
{
    const RegisterForm *form = RegisterForms::shipped().form(entry.form);
    if (!form)
        return fail(ErrorKind::Bug, QCoreApplication::translate("Registers", "This register does not exist."));
    if (entry.value(form->nameField).trimmed().isEmpty())
        return fail(ErrorKind::Input, QCoreApplication::translate("Registers", "Fill in what it is about, so that it can be found again."));
    for (auto value = entry.values.begin(); value != entry.values.end(); ++value) {
        if (value.value().size() > kLongestValue)
            return fail(ErrorKind::Input, QCoreApplication::translate("Registers", "One of the texts is too long. Keep it to what matters."));
    }
    return {};
}

Result<rights::RegisterEntryId> RegisterDesk::save(const RegisterEntry &entry) const
{
    if (const auto allowed = m_session.require(actOf(entry.form)); !allowed)
        return fail(allowed);
    if (const auto good = isGood(entry); !good)
        return fail(good);
    return m_vault.writeNow([&](vault::Connection &db) -> Result<rights::RegisterEntryId> {
        auto transaction = vault::Transaction::begin(db);
        if (!transaction)
            return fail(transaction);
        RegisterStore store(db);
        rights::RegisterEntryId id = entry.id;
        if (id.isValid()) {
            if (const auto changed = store.change(id, entry.values, m_clock.now()); !changed)
                return fail(changed);
        } else {
            const auto added = store.add(entry, m_clock.now());
            if (!added)
                return fail(added);
            id = *added;
        }
        if (const auto noted = vault::note(db, m_clock, m_session.user, u"register.save"_s, {{u"form"_s, entry.form}, {u"entry"_s, id.value}}); !noted)
            return fail(noted);
        if (const auto committed = transaction->commit(); !committed)
            return fail(committed);
        return id;
    });
}

Result<> RegisterDesk::remove(const QString &form, rights::RegisterEntryId id) const
{
    if (const auto allowed = m_session.require(actOf(form)); !allowed)
        return allowed;
    return m_vault.writeNow([&](vault::Connection &db) -> Result<> {
        auto transaction = vault::Transaction::begin(db);
        if (!transaction)
            return fail(transaction);
        if (const auto removed = RegisterStore(db).remove(id); !removed)
            return removed;
        if (const auto noted = vault::note(db, m_clock, m_session.user, u"register.remove"_s, {{u"form"_s, form}, {u"entry"_s, id.value}}); !noted)
            return fail(noted);
        return transaction->commit();
    });
}

Result<rights::Controller> RegisterDesk::controller() const
{
    if (const auto allowed = m_session.require(Act::KeepRegisters); !allowed)
        return fail(allowed);
    return m_vault.readNow([](vault::Connection &db) { return RegisterStore(db).controller(); });
}

Result<> RegisterDesk::setController(const rights::Controller &controller) const
{
    if (const auto allowed = m_session.require(Act::KeepRegisters); !allowed)
        return allowed;
    if (controller.name.trimmed().isEmpty())
        return fail(ErrorKind::Input, QCoreApplication::translate("Registers", "Fill in the name of the shop or company."));
    return m_vault.writeNow([&](vault::Connection &db) -> Result<> {
        auto transaction = vault::Transaction::begin(db);
        if (!transaction)
            return fail(transaction);
        if (const auto set = RegisterStore(db).setController(controller); !set)
            return set;
        if (const auto noted = vault::note(db, m_clock, m_session.user, u"register.controller"_s); !noted)
            return fail(noted);
        return transaction->commit();
    });
}

Result<reports::Document> RegisterDesk::document(const QString &form, const QString &language) const
{
    const auto all = entries(form, language);
    if (!all)
        return fail(all);
    const RegisterForm *shipped = RegisterForms::shipped().form(form);
    const auto who = m_vault.readNow([](vault::Connection &db) { return RegisterStore(db).controller(); });
    if (!who)
        return fail(who);
    if (!shipped)
        return fail(ErrorKind::Bug, QCoreApplication::translate("Registers", "This register does not exist."));
    return reports::documentOf(*shipped, *all, language, *who, m_clock.now());
}

Result<QByteArray> RegisterDesk::csv(const QString &form, const QString &language, bool forSpreadsheets) const
{
    const auto all = entries(form, language);
    if (!all)
        return fail(all);
    const RegisterForm *shipped = RegisterForms::shipped().form(form);
    if (!shipped)
        return fail(ErrorKind::Bug, QCoreApplication::translate("Registers", "This register does not exist."));
    return reports::csvOf(*shipped, *all, language, forSpreadsheets ? reports::CsvForm::spreadsheet() : reports::CsvForm::data());
}

Result<reports::Document> RegisterDesk::privacyStatement(const QString &language) const
{
    const auto activities = entries(u"processing"_s, language);
    const auto processors = entries(u"processor"_s, language);
    const auto observation = entries(u"observation"_s, language);
    const auto who = controller();
    if (!activities)
        return fail(activities);
    if (!processors)
        return fail(processors);
    if (!observation)
        return fail(observation);
    if (!who)
        return fail(who);
    return reports::privacyStatement(*activities, *processors, *observation, language, *who, m_clock.now());
}

Result<QList<consent::Disclosure>> RegisterDesk::disclosures() const
{
    if (const auto allowed = m_session.require(Act::KeepRegisters); !allowed)
        return fail(allowed);
    return m_vault.readNow([](vault::Connection &db) { return consent::DisclosureStore(db).all(); });
}

Result<reports::Document> RegisterDesk::disclosureDocument(const QString &language) const
{
    const auto lines = disclosures();
    if (!lines)
        return fail(lines);
    const auto who = controller();
    if (!who)
        return fail(who);
    return shop::disclosureDocument(*lines, *who, m_clock.now(), language);
}

Result<QByteArray> RegisterDesk::disclosureCsv(bool forSpreadsheets) const
{
    const auto lines = disclosures();
    if (!lines)
        return fail(lines);
    return shop::disclosureCsv(*lines, forSpreadsheets ? reports::CsvForm::spreadsheet() : reports::CsvForm::data());
}

Result<reports::Document> RegisterDesk::dpia(const QStringList &yes, const QString &language) const
{
    const auto who = controller();
    if (!who)
        return fail(who);
    return dpiaDocument(yes, *who, m_clock.now(), language);
}

Result<reports::Document> RegisterDesk::sign(const rights::RegisterEntry &entry, const QString &language) const
{
    const auto who = controller();
    if (!who)
        return fail(who);
    const auto verdict = rights::observationVerdict(entry, language);
    if (verdict.sign.isEmpty())
        return fail(ErrorKind::Input, QCoreApplication::translate("Registers", "For this technique there is no sign: there is nothing to announce, or it is not allowed."));
    reports::Document document;
    document.language = language;
    document.title = verdict.sign;
    document.shop = who->name;
    document.paragraph(who->name);
    document.paragraph(who->privacyContact.isEmpty() ? who->contact() : who->privacyContact + u", "_s + who->contact());
    return document;
}

} // namespace kk::shop
