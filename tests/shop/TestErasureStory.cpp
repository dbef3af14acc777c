#include "app/customers/DataSubjectStore.h"
#include "app/rights/Erasure.h"
#include "app/shop/ErasureRules.h"
#include "app/vault/Restore.h"
#include "tests/support/shop/ImportBench.h"
#include "tests/support/shop/TemporaryShop.h"

#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;
using customers::CustomerId;

/// Erasing over the whole shop: backups, merged people, receivers of data.
class TestErasureStory final : public QObject {
    Q_OBJECT

private:
    static constexpr auto kPeople = "KLANTNR;NAAM;STRAAT;PC;PLAATS;TEL1;MAIL\n"
                                    "77;Merel, K.;Kolkstraat 1;7419SB;Deventer;0600012345;merel@voorbeeld.example\n"
                                    "78;Specht, Z.;Brink 2;7411BR;Deventer;;specht@voorbeeld.example\n"
                                    "79;Merel, Karin;Kolkstraat 1;7419SB;Deventer;0600012345;karin.merel@voorbeeld.example\n";
    static bool read(TemporaryShop &home)
    {
        shop::ImportOrder order;
        order.files.append({home.write(u"klanten.csv"_s, kPeople), {}, {}, {}, {}});
        return home.shop().imports().run(order, {}, {}).has_value();
    }
    static CustomerId idOf(TemporaryShop &home, const QString &name)
    {
        const auto found = home.shop().customers().find({name, {}, {}, false});
        return found && found->ids.size() == 1 ? found->ids.first() : CustomerId();
    }

private Q_SLOTS:
    void anOldBackupComesBackWithoutThem()
    {
        TemporaryShop home;
        QVERIFY(read(home));
        const QString before = home.filePath(u"voor.kring-backup"_s);
        const QString after = home.filePath(u"na.kring-backup"_s);
        QVERIFY(home.shop().safety().backUp(before, {}, {}));
        QVERIFY(home.shop().erasing().erase(idOf(home, u"specht"_s)));
        QCOMPARE(home.shop().erasing().oldBackups()->size(), 1);
        QVERIFY(home.shop().safety().backUp(after, {}, {}));
        home.lock();

        // Over the vault that is there: its journal stays beside it.
        const auto restored = vault::Restore::run({before, home.path(), u"Balie"_s, home.clock().now(), cheapKeys()}, SecretBuffer::fromText(QString::fromLatin1(TemporaryShop::kPassphrase)), [](double) { return true; });
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().userText + restored.error().detail));
        QVERIFY(home.unlock());
        QVERIFY(!idOf(home, u"specht"_s).isValid());
        QCOMPARE(home.shop().customers().find({})->total, 2);
        QCOMPARE(home.shop().safety().check()->problems.join(u' '), QString());

        // On another computer: the backups bring the journal along.
        const QString elsewhere = home.filePath(u"elders"_s);
        QVERIFY(QDir().mkpath(elsewhere));
        const QString vault = elsewhere + u"/winkel.kring"_s;
        QVERIFY(vault::Restore::run({before, vault, u"Thuis"_s, home.clock().now(), cheapKeys()}, SecretBuffer::fromText(QString::fromLatin1(TemporaryShop::kPassphrase)), [](double) { return true; }));
        const auto opened = shop::Shop::unlock(vault, SecretBuffer::fromText(QString::fromLatin1(TemporaryShop::kPassphrase)), home.around());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().userText));
        QCOMPARE((*opened)->customers().find({})->total, 2);
    }

    void mergedAndTakenApartGoWithTheirOwn()
    {
        TemporaryShop home;
        QVERIFY(read(home));
        const auto found = home.shop().customers().find({u"merel"_s, {}, {}, false});
        QCOMPARE(found->ids.size(), 2);
        const auto one = home.shop().customers().open(found->ids[0]);
        const auto decided = home.shop().merging().same(found->ids, {}, {});
        QVERIFY2(decided, decided ? "" : qPrintable(decided.error().userText));
        QVERIFY(home.shop().merging().takeApart({one->records.first().id}));
        const CustomerId theirs = idOf(home, u"karin"_s);
        QVERIFY(theirs.isValid());
        QVERIFY(home.shop().erasing().erase(theirs));
        QVERIFY(!idOf(home, u"karin"_s).isValid());
        QVERIFY(idOf(home, u"merel"_s).isValid()); // the other one stays, whole
        QCOMPARE(home.shop().safety().check()->problems.join(u' '), QString());
        // Merged, they go together.
        const CustomerId both = home.shop().merging().same({idOf(home, u"merel"_s), idOf(home, u"specht"_s)}, {}, {})->customer;
        QVERIFY(home.shop().erasing().erase(both));
        QCOMPARE(home.shop().customers().find({})->total, 0);
        QVERIFY(home.shop().merging().decided());
        QCOMPARE(home.shop().safety().check()->problems.join(u' '), QString());
        QVERIFY(read(home)); // the very same file: nothing is read
        shop::ImportOrder order;
        order.files.append({home.write(u"klanten2.csv"_s, QByteArray(kPeople) + "\n"), {}, {}, {}, {}});
        QVERIFY(home.shop().imports().run(order, {}, {}));
        QCOMPARE(home.shop().customers().find({})->total, 0);
    }

    void whoGotTheDataIsToldAndTheMessageGoes()
    {
        ImportBench bench;
        QVERIFY(bench.read({bench.write(u"klanten.csv"_s, kPeople)}));
        const qint64 customer = bench.ask("SELECT id FROM customer WHERE name LIKE '%Specht%'");
        const auto given = bench.vault().writeNow([&](vault::Connection &db) -> Result<> {
            for (const char *sql : {"INSERT INTO disclosure (permit, at, user_id, purpose, channel, basis, recipient, what, considered, permitted, refused) "
                                    "VALUES ('p1', 1790000000000, 1, 'news', 'email', 'consent', 'Laposta', 'audience', 1, 1, '{}')",
                                    "INSERT INTO disclosure_person (disclosure_id, record_id) SELECT 1, r.id FROM source_record r JOIN customer c ON c.id = r.customer_id WHERE c.name LIKE '%Specht%'"}) {
                if (const auto done = db.execute(sql); !done)
                    return done;
            }
            return {};
        });
        QVERIFY2(given, given ? "" : qPrintable(given.error().detail));
        const vault::Session owner = bench.session();
        const shop::SafetyDesk safety(bench.vault(), owner, bench.clock(), cheapKeys());
        const shop::ErasureDesk desk(bench.vault(), owner, bench.clock(), safety);
        const auto preview = desk.preview(CustomerId(customer));
        QVERIFY2(preview, preview ? "" : qPrintable(preview.error().detail));
        QCOMPARE(preview->tells.size(), 1);
        QCOMPARE(preview->tells.first().name, u"Laposta"_s);
        const auto done = desk.erase(CustomerId(customer));
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(done->notices.size(), 1);
        QVERIFY(done->notices.first().message.contains(u"specht@voorbeeld.example"_s)); // the receiver has to find them
        QCOMPARE(desk.notices(true)->size(), 1);
        QVERIFY(desk.markSent(done->notices.first().id));
        QVERIFY(desk.notices(true)->first().message.isEmpty());
        QVERIFY(desk.markConfirmed(done->notices.first().id));
        QVERIFY(desk.notices(true)->isEmpty());
        QCOMPARE(desk.notices(false)->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestErasureStory)
#include "TestErasureStory.moc"
