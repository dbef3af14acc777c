#pragma once

#include "app/customers/CustomerStore.h"
#include "app/customers/RecordStore.h"
#include "app/identity/MergeJournal.h"
#include "app/identity/MergeStore.h"
#include "app/vault/Statement.h"
#include "app/vault/UserStore.h"
#include "app/vault/Vault.h"
#include "tests/support/FakeClock.h"

#include <QTemporaryDir>

namespace kk::testing {

/// A vault with one owner and customers of one record each, and what tells whether two moments are the same.
class MergeGround {
public:
    MergeGround()
    {
        m_vault = std::move(*vault::Vault::create(m_folder.filePath(QStringLiteral("w.kring")), SecretBuffer::random(32)));
        write([&](vault::Connection &db) {
            user = vault::UserStore(db).add(QStringLiteral("Marit"), vault::Role::Owner, clock.now()).value();
            customers::RecordStore records(db);
            till = records.source(QStringLiteral("Kassa"), QStringLiteral("till"), clock.now()).value();
            shop = records.source(QStringLiteral("Webwinkel"), QStringLiteral("woocommerce"), clock.now()).value();
        });
    }

    /// Runs on the writer.
    template <class Work>
    void write(Work work)
    {
        const auto done = m_vault->writeNow([&](vault::Connection &db) -> Result<> {
            work(db);
            return {};
        });
        Q_ASSERT(done);
        Q_UNUSED(done);
    }
    template <class Work>
    auto journal(Work work)
    {
        return m_vault->writeNow([&](vault::Connection &db) { return work(identity::MergeJournal(db, clock, user, stops)); });
    }

    /// A new customer whom one source knows under this id.
    customers::CustomerId person(customers::SourceId source, const QString &id, const QString &name, const QString &email = {})
    {
        customers::CustomerId made;
        write([&](vault::Connection &db) {
            made = customers::CustomerStore(db).create(clock.now()).value();
            attach(db, source, id, name, email, made);
        });
        clock.advance(std::chrono::minutes(1));
        return made;
    }
    /// `foundBy`: the record by which an import found the customer, as `ImportStore` writes it down.
    customers::SourceRecordId attach(vault::Connection &db, customers::SourceId source, const QString &id, const QString &name, const QString &email,
                                     customers::CustomerId to, customers::SourceRecordId foundBy = {})
    {
        customers::RecordStore records(db);
        const auto record = records.add(source, id, to).value();
        if (foundBy.isValid()) {
            auto follow = db.prepare("UPDATE source_record SET found_by = ?2, found_after = (SELECT max(id) FROM merge_journal) WHERE id = ?1").value();
            const auto followed = follow.bindAt(1, record).bindAt(2, foundBy).run();
            Q_ASSERT(followed);
            Q_UNUSED(followed);
        }
        customers::FieldValues values;
        values[customers::Field::FullName] = name;
        values[customers::Field::Email] = email;
        const auto said = records.addVersion(record, {}, clock.now(), values);
        Q_ASSERT(said);
        Q_UNUSED(said);
        const auto derived = customers::CustomerStore(db).refresh(to);
        Q_ASSERT(derived);
        Q_UNUSED(derived);
        return record;
    }

    customers::CustomerId customerOf(customers::SourceRecordId record)
    {
        customers::CustomerId found;
        write([&](vault::Connection &db) { found = identity::MergeStore(db).customerOf(record).value().value_or(customers::CustomerId()); });
        return found;
    }
    std::vector<customers::SourceRecordId> recordsOf(customers::CustomerId customer)
    {
        std::vector<customers::SourceRecordId> found;
        write([&](vault::Connection &db) { found = identity::MergeStore(db).recordsOf(customer).value(); });
        return found;
    }
    /// Customers as they are shown and found, and whose each record is.
    QStringList everything()
    {
        QStringList lines;
        write([&](vault::Connection &db) {
            for (const char *sql : {"SELECT * FROM customer ORDER BY id", "SELECT id, source_id, external_id, aspect, customer_id, version_id FROM source_record ORDER BY id",
                                    "SELECT rowid, 0 FROM customer_search WHERE customer_search MATCH 'name : a* OR name : b* OR name : p*' ORDER BY rowid"}) {
                auto rows = db.prepare(sql).value();
                const int columns = sql[7] == '*' ? 13 : sql[7] == 'i' ? 6 : 1;
                while (rows.step().value()) {
                    QStringList cells;
                    for (int i = 0; i < columns; ++i)
                        cells.append(rows.isNull(i) ? QStringLiteral("null") : rows.text(i));
                    lines.append(cells.join(u'|'));
                }
            }
        });
        return lines;
    }

    FakeClock clock;
    vault::ShopUserId user;
    customers::SourceId till;
    customers::SourceId shop;
    identity::MergeStops stops;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<vault::Vault> m_vault;
};

} // namespace kk::testing
