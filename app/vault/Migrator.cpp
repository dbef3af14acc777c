#include "app/vault/Migrator.h"

#include "app/vault/Connection.h"
#include "app/vault/SqliteError.h"
#include "app/vault/Transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

/// The files stand in a static library, where nothing would pull them in by itself. Not in a namespace: Qt's macro wants that.
static void bringInMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace kk::vault {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Migrator)
};

Error bug(const QString &detail)
{
    return {ErrorKind::Bug, sqliteUserText(ErrorKind::Bug), detail};
}

/// A full disk or a waiting writer is told as it is. Anything else means: this migration does not fit this vault.
Error asMigrationError(Error error, int number)
{
    error.detail = u"migration %1: "_s.arg(number) + error.detail;
    if (error.kind == ErrorKind::Bug || error.kind == ErrorKind::Conflict) {
        error.kind = ErrorKind::Bug;
        error.userText = Text::tr("This vault could not be brought up to date. Nothing in it was changed. "
                                  "Keep working with the earlier version of Klantenkring and ask for help.");
    }
    return error;
}

} // namespace

Migrator::Migrator(Connection &connection) : Migrator(connection, u":/migrations"_s) {}

Migrator::Migrator(Connection &connection, QString folder) : m_connection(connection), m_folder(std::move(folder))
{
    bringInMigrations();
}

Result<QList<Migrator::Migration>> Migrator::migrations() const
{
    static const QRegularExpression form(u"^(\\d{4})_[a-z0-9_]+\\.sql$"_s);
    const QDir folder(m_folder);
    const auto names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    QList<Migration> found;
    for (const QString &name : names) {
        const auto match = form.match(name);
        if (!match.hasMatch() || match.captured(1).toInt() != found.size() + 1)
            return tl::unexpected(bug(u"migrations are not numbered 1, 2, 3, … at "_s + name));
        found.append({match.captured(1).toInt(), folder.filePath(name)});
    }
    if (found.isEmpty())
        return tl::unexpected(bug(u"the program holds no migrations"_s));
    return found;
}

Result<qint64> Migrator::number(const char *question) const
{
    auto query = m_connection.prepare(question);
    if (!query)
        return fail(query);
    const Result<bool> row = query->step();
    if (!row)
        return fail(row);
    return query->integer(0);
}

Result<int> Migrator::vaultVersion() const
{
    return number("PRAGMA user_version").map([](qint64 version) { return static_cast<int>(version); });
}

Result<int> Migrator::programVersion() const
{
    return migrations().map([](const QList<Migration> &all) { return all.last().number; });
}

Result<> Migrator::refuseStrangers(int vaultVersion, int programVersion) const
{
    const Result<qint64> applicationId = number("PRAGMA application_id");
    const Result<qint64> objects = number("SELECT count(*) FROM sqlite_schema");
    if (!applicationId)
        return fail(applicationId);
    if (!objects)
        return fail(objects);
    const bool empty = vaultVersion == 0 && *objects == 0 && *applicationId == 0;
    if (!empty && (*applicationId != kApplicationId || vaultVersion < 1)) {
        return fail(ErrorKind::Damaged,
                    Text::tr("This file is not a vault of Klantenkring. Nothing was changed. Choose another file."),
                    u"application_id %1, user_version %2"_s.arg(*applicationId).arg(vaultVersion));
    }
    if (vaultVersion > programVersion) {
        return fail(ErrorKind::Conflict,
                    Text::tr("This vault was made with a newer Klantenkring. Update the program first. Nothing was changed."),
                    u"vault %1, program %2"_s.arg(vaultVersion).arg(programVersion));
    }
    return {};
}

Result<> Migrator::migrate(const std::function<Result<>()> &backupFirst)
{
    const auto all = migrations();
    const auto version = vaultVersion();
    if (!all)
        return fail(all);
    if (!version)
        return fail(version);
    if (auto ours = refuseStrangers(*version, all->last().number); !ours)
        return ours;
    if (*version == all->last().number)
        return {};
    if (*version > 0) {
        if (auto saved = backupFirst(); !saved)
            return saved;
    }
    for (const Migration &migration : all->mid(*version)) {
        if (auto applied = apply(migration); !applied)
            return tl::unexpected(asMigrationError(applied.error(), migration.number));
    }
    return {};
}

Result<> Migrator::apply(const Migration &migration)
{
    // Can only be switched outside a transaction.
    if (auto off = m_connection.execute("PRAGMA foreign_keys = OFF"); !off)
        return off;
    const Result<> applied = applyInside(migration);
    const Result<> on = m_connection.execute("PRAGMA foreign_keys = ON");
    return applied ? on : applied;
}

Result<> Migrator::applyInside(const Migration &migration)
{
    QFile file(migration.path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(bug(u"cannot read "_s + migration.path));
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction);
    const auto version = vaultVersion();
    if (!version)
        return fail(version);
    if (*version != migration.number - 1)
        return fail(ErrorKind::Busy, sqliteUserText(ErrorKind::Busy), u"another program migrates"_s);

    const QByteArray script = file.readAll() + ";\nPRAGMA application_id = " + QByteArray::number(kApplicationId)
        + ";\nPRAGMA user_version = " + QByteArray::number(migration.number) + ";\n";
    if (auto done = m_connection.runScript(script); !done)
        return done;

    auto dangling = m_connection.prepare("PRAGMA foreign_key_check");
    if (!dangling)
        return fail(dangling);
    const Result<bool> row = dangling->step();
    if (!row)
        return fail(row);
    if (*row)
        return tl::unexpected(bug(u"rows of table %1 point to nothing"_s.arg(dangling->text(0))));
    dangling->reset(); // it would keep the transaction from ending
    return transaction->commit();
}

} // namespace kk::vault
