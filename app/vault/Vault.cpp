#include "app/vault/Vault.h"

#include "app/vault/Migrator.h"

#include <QCoreApplication>

namespace kk::vault {

Vault::Vault(QString path, SecretBuffer dataKey) : m_path(std::move(path)), m_dataKey(std::move(dataKey))
{
    m_writer.access = Access::ReadWrite;
    const auto prepare = [](Lane &lane) {
        lane.thread.setMaxThreadCount(1);
        lane.thread.setExpiryTimeout(-1); // a connection belongs to its thread; the thread must not be replaced
    };
    prepare(m_writer);
    for (Lane &reader : m_readers)
        prepare(reader);
}

Vault::~Vault()
{
    stop();
    const auto close = [](Lane &lane) {
        lane.thread.start([&lane] { lane.connection.reset(); });
        lane.thread.waitForDone();
    };
    for (Lane &reader : m_readers)
        close(reader);
    close(m_writer); // last: its closing checkpoint empties the write-ahead log
}

void Vault::stop()
{
    m_stopping.store(true);
}

Error Vault::stopped()
{
    return {ErrorKind::Cancelled, QCoreApplication::translate("Vault", "The shop was locked. Unlock it and try again."), QStringLiteral("vault stopping")};
}

Vault::Lane &Vault::nextReader()
{
    return m_readers[m_turn.fetch_add(1, std::memory_order_relaxed) % m_readers.size()];
}

Result<Connection *> Vault::connect(Lane &lane)
{
    if (!lane.connection) {
        auto opened = Connection::open(m_path, m_dataKey, lane.access);
        if (!opened)
            return fail(opened);
        // Encrypted pages that fall out of the cache are decrypted again at every visit; an import visits many.
        const char *cache = lane.access == Access::ReadWrite ? "PRAGMA cache_size = -65536" : "PRAGMA cache_size = -16384";
        if (const auto cached = (*opened)->execute(cache); !cached)
            return fail(cached);
        lane.connection = std::move(*opened);
    }
    return lane.connection.get();
}

Result<std::unique_ptr<Vault>> Vault::open(const QString &path, SecretBuffer dataKey, const std::function<Result<>()> &backupFirst)
{
    std::unique_ptr<Vault> vault(new Vault(path, std::move(dataKey)));
    const Result<> ready = vault->writeNow([&](Connection &connection) -> Result<> { return Migrator(connection).migrate(backupFirst); });
    if (!ready)
        return fail(ready);
    return vault;
}

Result<std::unique_ptr<Vault>> Vault::create(const QString &path, SecretBuffer dataKey)
{
    auto created = Connection::create(path, dataKey);
    if (!created)
        return fail(created);
    created->reset(); // closed again: the writer opens it on its own thread
    return open(path, std::move(dataKey), [] { return Result<>(); });
}

} // namespace kk::vault
