#pragma once

#include "app/base/Clock.h"
#include "app/base/Result.h"
#include "app/base/SecretBuffer.h"
#include "app/vault/Connection.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <array>
#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>

namespace kk::vault {

/// Stops a question or a job that nobody waits for any more. Copies share one wish. Thread-safe.
class CancelToken {
public:
    CancelToken() : m_wish(std::make_shared<std::atomic_bool>(false)) {}
    void cancel() { m_wish->store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_wish->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_wish;
};

/// The opened, encrypted database of a shop: one writer thread and a few reader threads (WAL).
///
/// `read` and `write` are the only ways to the database. Queries run on a thread of the vault; the `Connection &`
/// never leaves them. Answers come back on the thread of their context object, or never if it is gone.
/// Destroying the vault waits for what is running (jobs are asked to stop), closes every connection and wipes the key.
/// Thread-safe, but for its end: nobody may ask while it is destroyed. `readNow` and `writeNow` wait, so never call them
/// from a thread of the vault itself.
class Vault final {
public:
    /// Opens `path` with the data key, brings an older vault up to date (after `backupFirst` succeeded).
    /// Errors: WrongKey, Damaged, Conflict (made with a newer program), Storage. The file is never replaced.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> open(const QString &path, SecretBuffer dataKey,
                                                             const std::function<Result<>()> &backupFirst);
    /// Makes a new vault. Refuses a path where a file already is (Conflict).
    [[nodiscard]] static Result<std::unique_ptr<Vault>> create(const QString &path, SecretBuffer dataKey);
    ~Vault();
    Vault(const Vault &) = delete;
    Vault &operator=(const Vault &) = delete;

    const QString &path() const { return m_path; }
    /// The key, for making new slots and opening backups. Stays inside the vault's owner.
    const SecretBuffer &dataKey() const { return m_dataKey; }

    /// Asks running jobs to stop; new questions fail with Cancelled. The first step of locking.
    void stop();
    bool isStopping() const { return m_stopping.load(); }

    template <class Query, class Answer>
    void read(QObject *context, Query query, Answer answer)
    {
        ask(nextReader(), context, std::move(query), std::move(answer));
    }

    template <class Query, class Answer>
    void write(QObject *context, Query query, Answer answer)
    {
        ask(m_writer, context, std::move(query), std::move(answer));
    }

    /// The same, waiting for the answer. For the command line, tests and threads that may wait; never for a window.
    template <class Query>
    [[nodiscard]] auto readNow(Query query) -> std::invoke_result_t<Query, Connection &>
    {
        return start(nextReader(), std::move(query)).takeResult();
    }

    template <class Query>
    [[nodiscard]] auto writeNow(Query query) -> std::invoke_result_t<Query, Connection &>
    {
        return start(m_writer, std::move(query)).takeResult();
    }

    /// Written when the writer has time; nobody waits for it. Lost when the vault closes first.
    template <class Query>
    void writeLater(Query query)
    {
        start(m_writer, std::move(query));
    }

    /// Counts what the writer has done since the vault was opened. Equal before two questions: nothing can have changed between them.
    /// Any thread.
    quint64 writes() const { return m_writes.load(); }

private:
    /// One thread with its own connection, opened on that thread at its first question.
    struct Lane {
        QThreadPool thread;
        std::unique_ptr<Connection> connection;
        Access access = Access::ReadOnly;
    };

    Vault(QString path, SecretBuffer dataKey);
    Lane &nextReader();
    Result<Connection *> connect(Lane &lane);
    static Error stopped();

    template <class Query>
    auto start(Lane &lane, Query query) -> QFuture<std::invoke_result_t<Query, Connection &>>
    {
        using Answered = std::invoke_result_t<Query, Connection &>;
        auto promise = std::make_shared<QPromise<Answered>>();
        promise->start();
        auto shared = std::make_shared<Query>(std::move(query));
        lane.thread.start([this, &lane, promise, shared] {
            if (m_stopping.load()) {
                promise->addResult(Answered(tl::unexpect, stopped()));
            } else if (auto connection = connect(lane); !connection) {
                promise->addResult(Answered(tl::unexpect, connection.error()));
            } else {
                promise->addResult((*shared)(**connection));
                if (lane.access != Access::ReadOnly)
                    ++m_writes;
            }
            promise->finish();
        });
        return promise->future();
    }

    template <class Query, class Answer>
    void ask(Lane &lane, QObject *context, Query query, Answer answer)
    {
        using Answered = std::invoke_result_t<Query, Connection &>;
        auto *watcher = new QFutureWatcher<Answered>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, reply = std::move(answer)]() mutable {
            watcher->deleteLater();
            reply(watcher->future().takeResult());
        });
        watcher->setFuture(start(lane, std::move(query)));
    }

    QString m_path;
    SecretBuffer m_dataKey;
    std::atomic_bool m_stopping = false;
    std::atomic_uint m_turn = 0;
    std::atomic<quint64> m_writes = 0;
    Lane m_writer;
    std::array<Lane, 2> m_readers;
};

} // namespace kk::vault
