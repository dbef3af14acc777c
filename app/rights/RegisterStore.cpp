#include "app/rights/RegisterStore.h"

#include "app/vault/SettingStore.h"
#include "app/vault/Statement.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace kk::rights {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kEntries = "SELECT id, key, content, changed_at FROM register_entry WHERE form = ?1 ORDER BY id";
constexpr auto kAdd = "INSERT INTO register_entry (form, key, content, created_at, changed_at) VALUES (?1, ?2, ?3, ?4, ?4)";
constexpr auto kChange = "UPDATE register_entry SET content = ?2, changed_at = ?3 WHERE id = ?1";
constexpr auto kFormOf = "SELECT form FROM register_entry WHERE id = ?1";
constexpr auto kRemove = "DELETE FROM register_entry WHERE id = ?1";

QString textOf(const QHash<QString, QString> &values)
{
    QJsonObject json;
    for (auto value = values.begin(); value != values.end(); ++value)
        json.insert(value.key(), value.value());
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QHash<QString, QString> valuesOf(const QString &text)
{
    QHash<QString, QString> values;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto value = json.begin(); value != json.end(); ++value)
        values.insert(value.key(), value.value().toString());
    return values;
}

} // namespace

Result<QList<RegisterEntry>> RegisterStore::entries(const QString &form)
{
    auto query = m_db.prepare(kEntries);
    if (!query)
        return fail(query);
    query->bindAt(1, form);
    QList<RegisterEntry> entries;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return entries;
        entries.append({query->id<RegisterEntryTag>(0), form, query->text(1), valuesOf(query->text(2)), {}, query->instant(3)});
    }
}

Result<RegisterEntryId> RegisterStore::add(const RegisterEntry &entry, Instant now)
{
    auto query = m_db.prepare(kAdd);
    if (!query)
        return fail(query);
    query->bindAt(1, entry.form).bindAt(2, entry.key.isNull() ? u""_s : entry.key).bindAt(3, textOf(entry.values)).bindAt(4, now);
    if (const auto added = query->run(); !added)
        return fail(added);
    return RegisterEntryId(m_db.lastInsertId());
}

Result<> RegisterStore::change(RegisterEntryId id, const QHash<QString, QString> &values, Instant now)
{
    auto query = m_db.prepare(kChange);
    if (!query)
        return fail(query);
    if (const auto changed = query->bindAt(1, id).bindAt(2, textOf(values)).bindAt(3, now).run(); !changed)
        return changed;
    if (m_db.changes() == 0)
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Registers", "This entry is no longer in the register."));
    return {};
}

Result<> RegisterStore::remove(RegisterEntryId id)
{
    auto form = m_db.prepare(kFormOf);
    if (!form)
        return fail(form);
    const auto row = form->bindAt(1, id).step();
    if (!row)
        return fail(row);
    if (*row && form->text(0) == "breach"_L1)
        return fail(ErrorKind::Conflict, QCoreApplication::translate("Registers", "A breach stays in the register: the law asks for it (art. 33(5)). Close it instead."));
    auto query = m_db.prepare(kRemove);
    if (!query)
        return fail(query);
    return query->bindAt(1, id).run();
}

Result<Controller> RegisterStore::controller()
{
    const auto settings = vault::SettingStore(m_db).settings();
    if (!settings)
        return fail(settings);
    Controller controller;
    controller.name = settings->value(u"controller.name"_s, settings->value(u"shop.name"_s));
    controller.address = settings->value(u"controller.address"_s);
    controller.email = settings->value(u"controller.email"_s);
    controller.phone = settings->value(u"controller.phone"_s);
    controller.chamberNumber = settings->value(u"controller.chamber_number"_s);
    controller.privacyContact = settings->value(u"controller.privacy_contact"_s);
    return controller;
}

Result<> RegisterStore::setController(const Controller &controller)
{
    vault::SettingStore settings(m_db);
    const std::pair<QString, QString> all[] = {{u"controller.name"_s, controller.name},
                                               {u"controller.address"_s, controller.address},
                                               {u"controller.email"_s, controller.email},
                                               {u"controller.phone"_s, controller.phone},
                                               {u"controller.chamber_number"_s, controller.chamberNumber},
                                               {u"controller.privacy_contact"_s, controller.privacyContact}};
    for (const auto &[key, value] : all) {
        if (const auto set = settings.set(key, value.trimmed().isNull() ? u""_s : value.trimmed()); !set)
            return set;
    }
    return {};
}

} // namespace kk::rights
