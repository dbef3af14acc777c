#include "app/vault/VaultCheckStore.h"

#include "app/vault/Connection.h"

namespace kk::vault {

using namespace Qt::StringLiterals;

namespace {

// Virtual tables (search) are derived from others; their shadow tables are counted as the tables they are.
constexpr auto kTables = R"(
    SELECT name FROM sqlite_schema
     WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\' AND sql NOT LIKE 'CREATE VIRTUAL%'
     ORDER BY name)";

/// A name of our own schema, which a placeholder cannot carry.
QByteArray countOf(const QString &table)
{
    return "SELECT count(*) FROM \"" + table.toUtf8().replace('"', "\"\"") + '"';
}

} // namespace

Result<QStringList> VaultCheckStore::lines(const char *question) const
{
    auto query = m_connection.prepare(question);
    if (!query)
        return fail(query);
    QStringList found;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return found;
        found.append(query->text(0));
    }
}

Result<QStringList> VaultCheckStore::damagedPages() const
{
    return lines("PRAGMA cipher_integrity_check");
}

Result<QStringList> VaultCheckStore::brokenStructure() const
{
    auto found = lines("PRAGMA integrity_check(20)");
    if (found && *found == QStringList{u"ok"_s})
        found->clear();
    return found;
}

Result<QStringList> VaultCheckStore::brokenReferences() const
{
    auto tables = lines("PRAGMA foreign_key_check");
    if (tables)
        tables->removeDuplicates();
    return tables;
}

Result<QStringList> VaultCheckStore::problems() const
{
    QStringList all;
    for (const auto question : {&VaultCheckStore::damagedPages, &VaultCheckStore::brokenStructure, &VaultCheckStore::brokenReferences}) {
        const auto found = (this->*question)();
        if (!found)
            return found;
        all += *found;
    }
    return all;
}

Result<QMap<QString, qint64>> VaultCheckStore::rowCounts() const
{
    const auto tables = lines(kTables);
    if (!tables)
        return fail(tables);
    QMap<QString, qint64> counts;
    for (const QString &table : *tables) {
        auto count = m_connection.prepare(countOf(table).constData());
        if (!count)
            return fail(count);
        const Result<bool> row = count->step();
        if (!row)
            return fail(row);
        counts.insert(table, count->integer(0));
    }
    return counts;
}

} // namespace kk::vault
