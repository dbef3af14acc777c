#include "app/shop/AudienceDesk.h"

#include "app/customers/CustomerStore.h"
#include "app/customers/RecordStore.h"
#include "app/customers/Survivorship.h"
#include "app/shop/ConsentDesk.h"
#include "app/vault/AuditNote.h"
#include "app/vault/SettingStore.h"
#include "app/vault/Transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>

namespace kk::shop {

using namespace Qt::StringLiterals;
using consent::ContactKind;
using consent::PermittedSet;
using customers::Field;
using vault::Act;

namespace {

const QString kWhat = u"audience"_s;
const QString kMostKey = u"audience.most"_s;
const QString kDaysKey = u"audience.days"_s;

Result<ContactPressure> readPressure(vault::Connection &db)
{
    const auto settings = vault::SettingStore(db).settings();
    if (!settings)
        return fail(settings);
    ContactPressure pressure;
    pressure.most = settings->value(kMostKey, QString::number(pressure.most)).toInt();
    pressure.days = settings->value(kDaysKey, QString::number(pressure.days)).toInt();
    return pressure;
}

/// The record whose name is shown gives the name, the one that states the address gives the address.
AudiencePerson personOf(const consent::PermittedPerson &permitted, const QList<customers::RecordView> &records, bool isExact)
{
    AudiencePerson person;
    person.contact = permitted.contact;
    for (const customers::Fact &fact : customers::deriveFacts(records)) {
        if (fact.kind != customers::FactKind::Name)
            continue;
        person.fullName = fact.shown.value;
        for (const customers::RecordView &record : records) {
            if (record.id != fact.shown.record)
                continue;
            person.firstName = record.fields[Field::FirstName];
            person.infix = record.fields[Field::Infix];
            person.lastName = record.fields[Field::LastName];
        }
    }
    if (person.lastName.isEmpty() && person.firstName.isEmpty())
        person.lastName = person.fullName;
    if (permitted.contact.kind == ContactKind::Phone && !isExact)
        person.contact.value.replace(0, 1, u"00"_s); // "+31…" is a formula to a spreadsheet, 0031… is the same number
    if (permitted.contact.kind != ContactKind::Post)
        return person;
    for (const customers::RecordView &record : records) {
        if (!consent::contactPointsOf(record.fields, ContactKind::Post).contains(permitted.contact))
            continue;
        const auto &fields = record.fields;
        const QString door = fields[Field::HouseNumber] + fields[Field::HouseNumberAddition];
        person.street = fields[Field::Street].isEmpty() ? fields[Field::AddressLine] : u"%1 %2"_s.arg(fields[Field::Street], door).trimmed();
        person.postcode = fields[Field::Postcode];
        person.city = fields[Field::City];
        person.country = fields[Field::Country];
        break;
    }
    return person;
}

/// Takes a set of permitted people and nothing else: without a permit there is no list.
Result<QByteArray> tableOf(vault::Connection &db, const PermittedSet &set, const AudienceOrder &order)
{
    reports::CsvForm form = order.isExact ? reports::CsvForm::data() : reports::CsvForm{',', true, true};
    if (!order.isExact && order.columns == AudienceColumns::Labels)
        form = reports::CsvForm::spreadsheet();
    reports::CsvWriter writer(form);
    writer.header(audienceHeader(order.columns));
    customers::RecordStore records(db);
    for (const consent::PermittedPerson &permitted : set.people()) {
        const auto known = records.ofCustomer(permitted.customer);
        if (!known)
            return fail(known);
        writer.row(audienceRow(order.columns, personOf(permitted, *known, order.isExact)));
    }
    return writer.bytes();
}

Result<> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(ErrorKind::Storage, QCoreApplication::translate("Audience", "The list cannot be written there. Nothing left the vault. Choose another place, or make room."), file.errorString());
}

AudienceReport reportOf(const PermittedSet &set)
{
    return {set.considered(), static_cast<qint64>(set.people().size()), set.refused(), set.permit().number(), {}};
}

} // namespace

AudienceDesk::AudienceDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock, consent::ProcessingStops stops)
    : m_vault(vault), m_session(session), m_clock(clock), m_stops(std::move(stops))
{
}

Result<PermittedSet> AudienceDesk::permit(vault::Connection &db, const AudienceOrder &order) const
{
    QList<customers::CustomerId> people = order.people;
    if (people.isEmpty()) {
        auto all = customers::CustomerStore(db).all();
        if (!all)
            return fail(all);
        people = *std::move(all);
    }
    const auto pressure = readPressure(db);
    if (!pressure)
        return fail(pressure);
    const Instant since = m_clock.now() - std::chrono::hours(24) * pressure->days;
    const auto tooOften = [&](customers::CustomerId customer) -> Result<std::optional<consent::Refusal>> {
        if (pressure->most <= 0)
            return std::optional<consent::Refusal>();
        const auto times = consent::DisclosureStore(db).timesSince(customer, kWhat, since);
        if (!times)
            return fail(times);
        return *times >= pressure->most ? std::optional(consent::Refusal::TooOften) : std::nullopt;
    };
    const QString recipient = order.recipient.trimmed().isEmpty() ? audienceColumnsName(order.columns) : order.recipient.trimmed();
    consent::ConsentLedger ledger(db, m_clock, m_session.user, consentPolicy(shopDay(m_clock.now())), m_stops);
    return ledger.permit(people, order.purpose, order.channel, {recipient, kWhat}, tooOften);
}

Result<AudienceReport> AudienceDesk::tryOut(const AudienceOrder &order) const
{
    if (const auto allowed = m_session.require(Act::ExportAudience); !allowed)
        return fail(allowed);
    return m_vault.writeNow([&](vault::Connection &db) -> Result<AudienceReport> {
        auto transaction = vault::Transaction::begin(db); // never committed
        if (!transaction)
            return fail(transaction);
        const auto set = permit(db, order);
        if (!set)
            return fail(set);
        AudienceReport report = reportOf(*set);
        report.permit.clear();
        return report;
    });
}

Result<AudienceReport> AudienceDesk::write(const AudienceOrder &order) const
{
    if (const auto allowed = m_session.require(Act::ExportAudience); !allowed)
        return fail(allowed);
    if (order.file.isEmpty())
        return fail(ErrorKind::Input, QCoreApplication::translate("Audience", "Choose where the list goes."));
    return m_vault.writeNow([&](vault::Connection &db) -> Result<AudienceReport> {
        auto transaction = vault::Transaction::begin(db);
        if (!transaction)
            return fail(transaction);
        const auto set = permit(db, order);
        if (!set)
            return fail(set);
        const auto table = tableOf(db, *set, order);
        if (!table)
            return fail(table);
        AudienceReport report = reportOf(*set);
        report.fileHash = QCryptographicHash::hash(*table, QCryptographicHash::Sha256);
        if (const auto kept = consent::DisclosureStore(db).setFile(set->permit().disclosure(), report.fileHash, table->size()); !kept)
            return fail(kept);
        const QJsonObject details{{u"purpose"_s, order.purpose}, {u"channel"_s, order.channel}, {u"people"_s, report.permitted}};
        if (const auto noted = vault::note(db, m_clock, m_session.user, u"audience.export"_s, details); !noted)
            return fail(noted);
        if (const auto saved = save(order.file, *table); !saved)
            return fail(saved);
        if (const auto committed = transaction->commit(); !committed) {
            QFile::remove(order.file); // no list without its line in the ledger
            return fail(committed);
        }
        return report;
    });
}

Result<ContactPressure> AudienceDesk::pressure() const
{
    if (const auto allowed = m_session.require(Act::SeePurposes); !allowed)
        return fail(allowed);
    return m_vault.readNow([](vault::Connection &db) { return readPressure(db); });
}

Result<> AudienceDesk::setPressure(const ContactPressure &pressure) const
{
    if (const auto allowed = m_session.require(Act::ChangePurposes); !allowed)
        return allowed;
    if (pressure.most < 0 || pressure.most > 1000 || pressure.days < 1 || pressure.days > 3650)
        return fail(ErrorKind::Input, QCoreApplication::translate("Audience", "Choose at most 1000 times, in 1 to 3650 days."));
    return m_vault.writeNow([&](vault::Connection &db) -> Result<> {
        auto transaction = vault::Transaction::begin(db);
        if (!transaction)
            return fail(transaction);
        vault::SettingStore store(db);
        if (const auto set = store.set(kMostKey, QString::number(pressure.most)); !set)
            return set;
        if (const auto set = store.set(kDaysKey, QString::number(pressure.days)); !set)
            return set;
        if (const auto noted = vault::note(db, m_clock, m_session.user, u"audience.pressure"_s); !noted)
            return noted;
        return transaction->commit();
    });
}

} // namespace kk::shop
