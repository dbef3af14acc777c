#pragma once

#include "app/shop/ImportDesk.h"
#include "app/vault/UserStore.h"
#include "tests/support/FakeClock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace kk::testing {

/// A vault with an import desk and no shop around it, so that a test can ask the tables themselves.
class ImportBench {
public:
    ImportBench()
    {
        auto created = vault::Vault::create(m_folder.filePath(QStringLiteral("winkel.kring")), SecretBuffer::random(32));
        if (!created)
            return;
        m_vault = std::move(*created);
        const auto owner = m_vault->writeNow([this](vault::Connection &db) { return vault::UserStore(db).add(QStringLiteral("Marit"), vault::Role::Owner, m_clock.now()); });
        if (!owner)
            return;
        m_session = {*owner, QStringLiteral("Marit"), vault::Role::Owner};
        m_desk = std::make_unique<shop::ImportDesk>(*m_vault, m_session, m_clock);
    }

    bool isOpen() const { return m_desk != nullptr; }
    vault::Vault &vault() { return *m_vault; }
    shop::ImportDesk &desk() { return *m_desk; }
    const vault::Session &session() const { return m_session; }
    FakeClock &clock() { return m_clock; }
    QDir folder() const { return QDir(m_folder.path()); }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Result<intake::ImportReport> read(const QStringList &paths, bool dryRun = false, const QString &mappingFile = {}, const QString &source = {})
    {
        shop::ImportOrder order;
        order.dryRun = dryRun;
        for (const QString &path : paths) {
            shop::ImportFile file;
            file.path = path;
            file.sourceName = source;
            if (!mappingFile.isEmpty()) {
                auto mapping = intake::ColumnMapping::fromFile(mappingFile);
                if (!mapping)
                    return fail(mapping);
                file.mapping = std::move(*mapping);
            }
            order.files.append(file);
        }
        return m_desk->run(order, {}, {});
    }

    /// The one number a statement gives; -1 when it fails.
    qint64 ask(const char *sql)
    {
        const auto answer = m_vault->readNow([sql](vault::Connection &db) -> Result<qint64> {
            auto query = db.prepare(sql);
            if (!query)
                return fail(query);
            const auto row = query->step();
            if (!row)
                return fail(row);
            return *row ? query->integer(0) : -1;
        });
        if (!answer)
            qWarning("%s", qPrintable(answer.error().detail));
        return answer.value_or(-1);
    }

    /// What imports brought and what counts of it now, in numbers that any change moves.
    QString contents()
    {
        QStringList numbers;
        for (const char *sql : {"SELECT count(*) FROM customer", "SELECT coalesce(sum(total_cents), 0) FROM customer", "SELECT count(*) FROM source_record",
                                "SELECT coalesce(sum(v.content_hash % 1000003), 0) FROM record_version v JOIN source_record r ON r.version_id = v.id",
                                "SELECT count(*) FROM consent_claim c JOIN source_record r ON r.version_id = c.version_id", "SELECT count(*) FROM sale", "SELECT coalesce(sum(total_cents), 0) FROM sale",
                                "SELECT coalesce(sum(refunded_cents), 0) FROM sale", "SELECT coalesce(sum(status), 0) FROM sale",
                                "SELECT coalesce(sum(content_hash % 1000003), 0) FROM sale", "SELECT count(*) FROM sale WHERE record_id IS NOT NULL",
                                "SELECT count(*) FROM sale_line", "SELECT coalesce(sum(total_cents), 0) FROM sale_line", "SELECT count(*) FROM product",
                                "SELECT coalesce(sum(quantity_milli), 0) FROM sale_line", "SELECT count(*) FROM import_rejected"})
            numbers.append(QString::number(ask(sql)));
        return numbers.join(u'/');
    }

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    std::unique_ptr<vault::Vault> m_vault;
    vault::Session m_session;
    std::unique_ptr<shop::ImportDesk> m_desk;
};

} // namespace kk::testing
