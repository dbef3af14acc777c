#include "app/customers/DataSubjectStore.h"
#include "app/rights/Erasure.h"
#include "app/rights/RestrictionStore.h"
#include "app/shop/DataHolders.h"
#include "app/vault/AuditChain.h"
#include "tests/support/shop/ImportBench.h"

#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;
using customers::CustomerId;

/// Erasing a person: what goes, what stays to the cent, who is left alone, and that nobody comes back.
class TestErasure final : public QObject {
    Q_OBJECT

private:
    static QString journal(ImportBench &bench) { return vault::ErasureJournal::pathFor(bench.vault().path()); }
    static rights::Erasure erasure()
    {
        return rights::Erasure(shop::allDataHolders(), {std::make_shared<rights::RestrictionErasureStop>(), std::make_shared<rights::OpenRequestErasureStop>()}, nullptr);
    }
    static Result<rights::ErasureDone> erase(ImportBench &bench, qint64 customer)
    {
        return bench.vault().writeNow([&](vault::Connection &db) { return erasure().run(db, {CustomerId(customer), bench.session().user, &bench.clock(), journal(bench), {}}); });
    }
    static qint64 customerOf(ImportBench &bench, const char *email)
    {
        const QByteArray sql = QByteArray("SELECT r.customer_id FROM source_record r JOIN record_version v ON v.id = r.version_id WHERE v.email = '") + email + "'";
        return bench.ask(sql.constData());
    }
    /// Per day and VAT: what the books need.
    static QString books(ImportBench &bench)
    {
        const auto text = bench.vault().readNow([](vault::Connection &db) -> Result<QString> {
            auto query = db.prepare("SELECT group_concat(line, '|') FROM (SELECT (occurred_at / 86400000) || ':' || sum(total_cents) || ':' || sum(refunded_cents) || ':' || "
                                    "sum(coalesce(tax_cents, 0)) || ':' || (SELECT group_concat(rate || '=' || cents) FROM (SELECT CASE WHEN l.tax_cents IS NULL OR l.total_cents = 0 THEN -1 ELSE "
                                    "round(100.0 * l.tax_cents / l.total_cents) END AS rate, sum(l.total_cents) AS cents FROM sale_line l JOIN sale d ON d.id = l.sale_id WHERE d.occurred_at / 86400000 = s.occurred_at / 86400000 "
                                    "GROUP BY rate ORDER BY rate)) AS line FROM sale s GROUP BY occurred_at / 86400000 ORDER BY 1)");
            if (!query)
                return fail(query);
            if (const auto row = query->step(); !row)
                return fail(row);
            return query->text(0);
        });
        return text.value_or(QString());
    }

    static constexpr auto kPeople =
        "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address Address1,Default Address Address2,Default Address City,"
        "Default Address Province Code,Default Address Country Code,Default Address Zip,Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Note,"
        "Tax Exempt,Tags,Accepts WhatsApp Marketing\n"
        "'1001,An,Bakker,an@voorbeeld.example,yes,,Kolkstraat 8,,Deventer,,NL,7419SB,,+31600012345,no,0,0,,no,,no\n"
        "'1002,Jan,Bakker,jan@voorbeeld.example,no,,Kolkstraat 8,,Deventer,,NL,7419SB,,+31600012345,no,0,0,,no,,no\n"
        "'1003,Piet,Smit,fam@voorbeeld.example,no,,Brink 1,,Deventer,,NL,7411BR,,,no,0,0,,no,,no\n"
        "'1004,Els,Smit,fam@voorbeeld.example,no,,Brink 1,,Deventer,,NL,7411BR,,,no,0,0,,no,,no\n";

    /// Piet and Els have one address, so the import takes them for one; somebody takes them apart.
    static void takeElsApart(ImportBench &bench)
    {
        const auto apart = bench.vault().writeNow([](vault::Connection &db) -> Result<> {
            if (const auto made = db.execute("INSERT INTO customer (created_at) VALUES (1)"); !made)
                return made;
            return db.execute("UPDATE source_record SET customer_id = (SELECT max(id) FROM customer) WHERE external_id = '1004'");
        });
        QVERIFY(apart);
    }

private Q_SLOTS:
    void aPersonGoesAndTheBooksStay()
    {
        ImportBench bench;
        const QString people = bench.write(u"customers.csv"_s, ImportBench::bytesOf(QStringLiteral(KLANTENKRING_SOURCE_DIR "/tests/data/intake/shopify-customers-2024.csv")));
        const QString orders = bench.write(u"orders.csv"_s, ImportBench::bytesOf(QStringLiteral(KLANTENKRING_SOURCE_DIR "/tests/data/intake/shopify-orders.csv")));
        const auto read = bench.read({people, orders});
        QVERIFY2(read, read ? "" : qPrintable(read.error().userText));
        const qint64 customer = bench.ask("SELECT id FROM customer WHERE purchases > 0 ORDER BY id LIMIT 1");
        QVERIFY(customer > 0);
        const QString before = books(bench);
        QVERIFY(before.contains(u':'));
        const qint64 sales = bench.ask("SELECT count(*) FROM sale");
        const qint64 theirs = bench.ask(QByteArray(QByteArray("SELECT count(*) FROM sale s JOIN source_record r ON r.id = s.record_id WHERE r.customer_id = ") + QByteArray::number(customer)).constData());
        QVERIFY(theirs > 0);

        const auto preview = bench.vault().readNow([&](vault::Connection &db) { return erasure().preview(db, CustomerId(customer), bench.clock().now()); });
        QVERIFY2(preview, preview ? "" : qPrintable(preview.error().detail));
        QVERIFY(preview->isPossible());
        QCOMPARE(preview->sales, theirs);
        QVERIFY(preview->goneCount >= 2);
        QCOMPARE(bench.ask("SELECT count(*) FROM sale WHERE owner_code IS NOT NULL"), 0); // looking changes nothing

        const auto done = erase(bench, customer);
        QVERIFY2(done, done ? "" : qPrintable(done.error().userText + done.error().detail));
        QCOMPARE(done->sales, theirs);
        QVERIFY(done->isPurged);
        QCOMPARE(books(bench), before);
        QCOMPARE(bench.ask("SELECT count(*) FROM sale"), sales);
        QCOMPARE(bench.ask("SELECT count(DISTINCT owner_code) FROM sale WHERE owner_code IS NOT NULL"), 1);
        QCOMPARE(bench.ask("SELECT count(*) FROM sale WHERE owner_code IS NOT NULL AND (record_id IS NOT NULL OR customer_key <> '')"), 0);
        QCOMPARE(bench.ask(QByteArray(QByteArray("SELECT count(*) FROM customer WHERE id = ") + QByteArray::number(customer)).constData()), 0);
        const auto verdict = bench.vault().readNow([&](vault::Connection &db) { return vault::AuditChain(db, bench.clock()).verify(); });
        QVERIFY(verdict && verdict->isIntact());
        QVERIFY(!erase(bench, customer)); // twice is once

        // The same files again, as another reading: nobody is back, no sale is counted twice.
        const qint64 customersLeft = bench.ask("SELECT count(*) FROM customer");
        QVERIFY(bench.write(u"customers.csv"_s, ImportBench::bytesOf(people) + "\n").size() > 0);
        QVERIFY(bench.write(u"orders.csv"_s, ImportBench::bytesOf(orders) + "\n").size() > 0);
        QVERIFY(bench.read({orders}));
        QVERIFY(bench.read({people}));
        QCOMPARE(bench.ask("SELECT count(*) FROM customer"), customersLeft);
        QCOMPARE(bench.ask("SELECT count(*) FROM sale"), sales);
        QCOMPARE(books(bench), before);
    }

    void nearlyEqualAddressesAreOtherPeople()
    {
        ImportBench bench;
        const QString file = bench.write(u"customers.csv"_s, kPeople);
        const auto read = bench.read({file});
        QVERIFY2(read, read ? "" : qPrintable(read.error().userText));
        takeElsApart(bench);
        QCOMPARE(bench.ask("SELECT count(*) FROM customer"), 4);
        QVERIFY(erase(bench, customerOf(bench, "an@voorbeeld.example")));
        QCOMPARE(bench.ask("SELECT count(*) FROM customer"), 3);
        // Jan has the same number, surname and house: none of that may keep him out. Els shares the family's address.
        const auto suppressed = [&] { return bench.vault().readNow([](vault::Connection &db) { return customers::SuppressionStore(db).load(); }); };
        const auto isOut = [&](const char *key, const char *first, const char *last, const char *email) {
            customers::Identifiers person;
            person.source = customers::SourceId(bench.ask("SELECT id FROM source WHERE system <> 'own'"));
            person.externalId = key;
            person.firstName = first;
            person.lastName = last;
            person.email = email;
            person.phone = "+31600012345";
            person.postcode = "7419 SB";
            person.addressLine = "Kolkstraat 8";
            return suppressed()->erasedOn(person).has_value();
        };
        QVERIFY(isOut("1001", "An", "Bakker", "an@voorbeeld.example"));
        QVERIFY(isOut("", "An", "Bakker", "an@voorbeeld.example"));
        QVERIFY(!isOut("1002", "Jan", "Bakker", "jan@voorbeeld.example"));
        QVERIFY(erase(bench, bench.ask("SELECT r.customer_id FROM source_record r JOIN record_version v ON v.id = r.version_id WHERE v.first_name = 'Piet'")));
        QVERIFY(!isOut("1004", "Els", "Smit", "fam@voorbeeld.example"));
        QVERIFY(isOut("1003", "Piet", "Smit", ""));
        QVERIFY(bench.write(u"customers.csv"_s, QByteArray(kPeople) + "\n").size() > 0);
        QVERIFY(bench.read({file}));
        QCOMPARE(bench.ask("SELECT count(*) FROM customer"), 2);
        QCOMPARE(bench.ask("SELECT count(*) FROM source_record"), 2);
    }

    void aRestrictionAndAClaimStandAgainstIt()
    {
        ImportBench bench;
        QVERIFY(bench.read({bench.write(u"customers.csv"_s, kPeople)}));
        const qint64 customer = customerOf(bench, "an@voorbeeld.example");
        const auto restricted = bench.vault().writeNow([&](vault::Connection &db) -> Result<> {
            const auto subject = customers::DataSubjectStore(db).ofCustomer(CustomerId(customer));
            if (!subject)
                return fail(subject);
            const auto added = rights::RestrictionStore(db).add(*subject, rights::RestrictionGround::Claim, bench.clock().now() + std::chrono::hours(24), bench.session().user, bench.clock().now());
            return added ? Result<>() : fail(added);
        });
        QVERIFY(restricted);
        const auto refused = erase(bench, customer);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(bench.ask("SELECT count(*) FROM customer"), 3);
        QVERIFY(!QFile::exists(journal(bench)));
        bench.clock().advance(std::chrono::hours(25)); // the claim has run out
        QVERIFY(erase(bench, customer));
    }

    void anOlderVaultFollowsTheJournal()
    {
        ImportBench bench;
        const QString file = bench.write(u"customers.csv"_s, kPeople);
        QVERIFY(bench.read({file}));
        QVERIFY(erase(bench, customerOf(bench, "an@voorbeeld.example")));
        const auto entries = vault::ErasureJournal(journal(bench)).entries();
        QVERIFY(entries && entries->size() == 1);
        // The vault as it was before: the trace of the erasure gone, the person back.
        const auto back = bench.vault().writeNow([](vault::Connection &db) -> Result<> {
            for (const char *sql : {"DROP TRIGGER erasure_is_kept", "DELETE FROM erasure_hash", "DELETE FROM erasure", "DELETE FROM suppression", "DELETE FROM import_rejected",
                                    "UPDATE import_file SET sha256 = x'00'"}) {
                if (const auto done = db.execute(sql); !done)
                    return done;
            }
            return {};
        });
        QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
        QVERIFY(bench.read({file}));
        QCOMPARE(bench.ask("SELECT count(*) FROM customer"), 3);
        const auto followed = bench.vault().writeNow([&](vault::Connection &db) { return erasure().replay(db, journal(bench), bench.clock()); });
        QVERIFY2(followed, followed ? "" : qPrintable(followed.error().detail));
        QCOMPARE(*followed, 1);
        QCOMPARE(bench.ask("SELECT count(*) FROM customer"), 2);
        QCOMPARE(customerOf(bench, "an@voorbeeld.example"), -1);
        QVERIFY(customerOf(bench, "jan@voorbeeld.example") > 0);
        const auto again = bench.vault().writeNow([&](vault::Connection &db) { return erasure().replay(db, journal(bench), bench.clock()); });
        QCOMPARE(again.value_or(-1), 0);
        QVERIFY(QFile::remove(journal(bench))); // lost: the vault writes it again
        QVERIFY(bench.vault().writeNow([&](vault::Connection &db) { return erasure().replay(db, journal(bench), bench.clock()); }));
        QCOMPARE(vault::ErasureJournal(journal(bench)).entries()->first().hashes.size(), entries->first().hashes.size());
    }

    void aFailureBeforeTheEndChangesNothing()
    {
        ImportBench bench;
        QVERIFY(bench.read({bench.write(u"customers.csv"_s, kPeople)}));
        const qint64 customer = customerOf(bench, "an@voorbeeld.example");
        const QString before = bench.contents();
        QVERIFY(QDir().mkpath(journal(bench) + u"/x"_s)); // the journal cannot be written: a folder is in its place
        QVERIFY(!erase(bench, customer));
        QCOMPARE(bench.contents(), before);
        QCOMPARE(bench.ask("SELECT count(*) FROM suppression"), 0);
        QVERIFY(QDir(journal(bench)).removeRecursively());
        QVERIFY(erase(bench, customer));
    }
};

QTEST_GUILESS_MAIN(TestErasure)
#include "TestErasure.moc"
