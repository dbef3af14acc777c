#include "app/rights/ColumnClasses.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static void loadColumnClasses()
{
    Q_INIT_RESOURCE(columns); // has to stand outside any namespace
}

namespace kk::rights {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unreadable(const QString &what)
{
    return fail(ErrorKind::Input, QCoreApplication::translate("Rights", "The list of what is personal cannot be read. Install the program again."), what);
}

std::optional<PrivacyClass> classOf(const QString &word)
{
    static const QHash<QString, PrivacyClass> words{
        {u"pointer"_s, PrivacyClass::Pointer},   {u"identity"_s, PrivacyClass::Identity},   {u"contact"_s, PrivacyClass::Contact},
        {u"address"_s, PrivacyClass::Address},   {u"birth"_s, PrivacyClass::Birth},         {u"purchase"_s, PrivacyClass::Purchase},
        {u"behaviour"_s, PrivacyClass::Behaviour}, {u"consent"_s, PrivacyClass::Consent}, {u"free_text"_s, PrivacyClass::FreeText},
        {u"staff"_s, PrivacyClass::Staff}};
    const auto found = words.find(word);
    return found == words.end() ? std::nullopt : std::optional(*found);
}

std::optional<ErasureRule> ruleOf(const QString &word)
{
    static const QHash<QString, ErasureRule> words{{u"row"_s, ErasureRule::Row},       {u"unlink"_s, ErasureRule::Unlink}, {u"blank"_s, ErasureRule::Blank},
                                                   {u"detail"_s, ErasureRule::Detail}, {u"kept"_s, ErasureRule::Kept},     {u"vault"_s, ErasureRule::Vault}};
    const auto found = words.find(word);
    return found == words.end() ? std::nullopt : std::optional(*found);
}

Result<ColumnClass> readColumn(ColumnClass common, const QString &column, const QJsonObject &entry)
{
    common.column = column;
    const auto kind = classOf(entry.value(u"class"_s).toString());
    const auto rule = entry.contains(u"erased"_s) ? ruleOf(entry.value(u"erased"_s).toString()) : std::optional(common.erased);
    const QString in = entry.value(u"in"_s).toString();
    if (!kind || !rule || (in != u"no" && in != u"access" && in != u"both"))
        return unreadable(common.table + u'.' + column);
    common.kind = *kind;
    common.erased = *rule;
    common.inAccess = in != u"no";
    common.inPortability = in == u"both";
    return common;
}

Result<QList<ColumnClass>> readTable(const QString &table, const QJsonObject &entry)
{
    ColumnClass common;
    common.table = table;
    common.purpose = entry.value(u"purpose"_s).toString();
    common.source = entry.value(u"source"_s).toString();
    const auto rule = ruleOf(entry.value(u"erased"_s).toString());
    if (!rule || common.purpose.isEmpty() || common.source.isEmpty())
        return unreadable(table);
    common.erased = *rule;
    QList<ColumnClass> columns;
    const QJsonObject personal = entry.value(u"columns"_s).toObject();
    for (auto it = personal.begin(); it != personal.end(); ++it) {
        const auto column = readColumn(common, it.key(), it.value().toObject());
        if (!column)
            return fail(column);
        columns.append(*column);
    }
    for (const QJsonValue &name : entry.value(u"impersonal"_s).toArray()) {
        common.column = name.toString();
        columns.append(common);
    }
    return columns;
}

} // namespace

const ColumnClasses &ColumnClasses::shipped()
{
    static const ColumnClasses classes = [] {
        loadColumnClasses();
        QList<QByteArray> jsons;
        for (QDirIterator it(u":/legal/columns"_s, QDir::Files); it.hasNext();) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                jsons.append(file.readAll());
        }
        auto read = ColumnClasses::read(jsons);
        if (!read)
            qFatal("resources/legal/columns cannot be read: %s", qPrintable(read.error().detail)); // a broken build, never a broken shop
        return *std::move(read);
    }();
    return classes;
}

Result<ColumnClasses> ColumnClasses::read(const QList<QByteArray> &jsons)
{
    ColumnClasses classes;
    for (const QByteArray &json : jsons) {
        const QJsonObject root = QJsonDocument::fromJson(json).object();
        if (root.isEmpty())
            return unreadable(u"no list"_s);
        for (auto it = root.begin(); it != root.end(); ++it) {
            const auto columns = readTable(it.key(), it.value().toObject());
            if (!columns)
                return fail(columns);
            for (const ColumnClass &column : *columns) {
                const QString name = column.table + u'.' + column.column;
                if (classes.m_places.contains(name))
                    return unreadable(u"twice: "_s + name);
                classes.m_places.insert(name, classes.m_all.size());
                classes.m_all.append(column);
            }
        }
    }
    return classes;
}

std::optional<ColumnClass> ColumnClasses::of(const QString &name) const
{
    const auto place = m_places.find(name);
    return place == m_places.end() ? std::nullopt : std::optional(m_all[*place]);
}

} // namespace kk::rights
