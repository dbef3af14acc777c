#include "tests/support/shop/LedgerBench.h"

#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;
using customers::CustomerId;

/// Who may be read by a rule, who is forgotten, and what of the ledger stays: asked of the tables themselves.
class TestLedgerPeople final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anErasedPersonLeavesATombstoneAndASoundLedger()
    {
        LedgerBench bench;
        QVERIFY(bench.fill());
        const qint64 before = bench.ask("SELECT count(*) FROM loyalty_entry");
        QVERIFY(before > 0);
        const QByteArray head = bench.head();
        QVERIFY(bench.erase("fenna@postma.example"));
        QCOMPARE(bench.ask("SELECT count(*) FROM loyalty_account WHERE is_erased = 1"), 1);
        QCOMPARE(bench.ask("SELECT count(*) FROM loyalty_account WHERE is_erased = 1 AND record_id IS NOT NULL"), 0);
        QCOMPARE(bench.ask("SELECT count(*) FROM loyalty_member m JOIN loyalty_account a ON a.id = m.account_id WHERE a.is_erased = 1"), 0);
        QCOMPARE(bench.ask("SELECT count(*) FROM loyalty_event WHERE reason <> ''"), 0);
        QCOMPARE(bench.ask("SELECT count(*) FROM loyalty_entry"), before);
        QCOMPARE(bench.head(), head);
        QVERIFY(bench.verdict().isSound());
        const auto run = bench.ledger().run();
        QVERIFY2(run && run->posted == 0, run ? qPrintable(QString::number(run->posted)) : qPrintable(run.error().detail));
        QVERIFY(bench.verdict().isSound() && !bench.verdict().isBehind);
    }

    void theRewardOfAnotherStaysPaidWhenWhoPaidIsForgotten()
    {
        LedgerBench bench;
        QVERIFY(bench.fill());
        const CustomerId anna = bench.customer("anna@smit.example");
        QVERIFY(bench.repoint("fenna@postma.example", anna)); // merged
        const auto taken = bench.counter().redeem(anna, u"kaart"_s, u"vijf-euro"_s);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().userText));
        QVERIFY(bench.repoint("fenna@postma.example", {})); // taken apart
        QVERIFY(bench.ledger().run());
        const qint64 has = bench.balance(anna);
        QVERIFY(bench.erase("fenna@postma.example"));
        const auto run = bench.ledger().run();
        QVERIFY(run && run->posted == 0);
        QCOMPARE(bench.balance(anna), has);
        QVERIFY(bench.verdict().isSound());
    }

    void whoIsRestrictedIsNeitherReadNorPosted()
    {
        LedgerBench bench;
        QVERIFY(bench.fill());
        const CustomerId fenna = bench.customer("fenna@postma.example");
        QVERIFY(bench.execute("INSERT INTO processing_restriction (record_id, ground, since, user_id) SELECT id, 'accuracy', 0, 1 FROM source_record WHERE customer_id = "
                              "(SELECT id FROM customer WHERE email = 'fenna@postma.example')"));
        const auto refused = bench.ledger().balance(fenna);
        QVERIFY(!refused && refused.error().kind == ErrorKind::Forbidden);
        QVERIFY(!bench.counter().addStamp(fenna, u"kaart"_s, u"stempels"_s));
        QVERIFY(!bench.counter().redeem(fenna, u"kaart"_s, u"vijf-euro"_s));
        QVERIFY(bench.orders("c.csv", {u"70,fenna@postma.example,Fenna Postma,2026-04-09,12:07:00,1000,1,Kaars"_s}));
        const auto run = bench.ledger().run();
        QVERIFY(run && run->posted == 0);
        QVERIFY(bench.verdict().isSound() && !bench.verdict().isBehind);
        QVERIFY(bench.execute("UPDATE processing_restriction SET told_at = 1, lifted_at = 2"));
        const auto after = bench.ledger().run();
        QVERIFY(after && after->posted == 1);
        QVERIFY(bench.verdict().isSound());
    }

    void whatIsChangedFromOutsideIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("more points") << QByteArray("UPDATE loyalty_entry SET units = units + 100 WHERE id = 1");
        QTest::newRow("for somebody else") << QByteArray("UPDATE loyalty_entry SET account_id = (SELECT max(id) FROM loyalty_account) WHERE id = 1");
        QTest::newRow("later") << QByteArray("UPDATE loyalty_entry SET expires = expires + 400 WHERE id = 1");
        QTest::newRow("the last one gone") << QByteArray("DELETE FROM loyalty_entry WHERE id = (SELECT max(id) FROM loyalty_entry)");
        QTest::newRow("one in the middle gone") << QByteArray("DELETE FROM loyalty_entry WHERE id = 2");
        QTest::newRow("another token") << QByteArray("UPDATE loyalty_account SET token = randomblob(16) WHERE id = (SELECT account_id FROM loyalty_entry WHERE id = 1)");
        QTest::newRow("a dearer sale") << QByteArray("UPDATE sale SET total_cents = total_cents + 5000; UPDATE sale_line SET total_cents = total_cents + 5000");
        QTest::newRow("an event more") << QByteArray("INSERT INTO loyalty_event (programme, kind, account_id, at, subject, amount, user_id) SELECT 'kaart', 'adjust', min(id), 1767000000000, 'punt', 50, 1 FROM loyalty_account");
        QTest::newRow("another programme") << QByteArray("UPDATE loyalty_version SET content = replace(content, '\"kaart\"', '\"kaarten\"')");
    }

    void whatIsChangedFromOutsideIsFound()
    {
        QFETCH(QByteArray, sql);
        LedgerBench bench;
        QVERIFY(bench.fill());
        QVERIFY(bench.verdict().isSound() && !bench.verdict().isBehind);
        const QList<QByteArray> guards{"loyalty_entry_is_final", "loyalty_entry_is_kept", "loyalty_version_is_final"};
        if (sql.startsWith("UPDATE loyalty_entry") || sql.startsWith("DELETE FROM loyalty_entry") || sql.startsWith("UPDATE loyalty_version"))
            QVERIFY2(!bench.execute(sql), "the tables defend themselves");
        for (const QByteArray &guard : guards)
            QVERIFY(bench.execute("DROP TRIGGER " + guard));
        QVERIFY(bench.execute(sql));
        const auto verdict = bench.checked();
        QVERIFY2(!verdict || !verdict->isSound(), "found");
    }

    void onlyWhoAllowsItIsReadByPersonalRules()
    {
        LedgerBench bench;
        loyalty::Programme programme = LoyaltyShop::programme();
        loyalty::Rule birthday;
        birthday.id = "verjaardag";
        birthday.title = {"Verjaardag", "Birthday"};
        birthday.on = loyalty::EventKind::Sale;
        birthday.consent = {"birthday"};
        birthday.when.push_back({loyalty::Field::MemberBirthMonth, {}, loyalty::Operator::In, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}, {}});
        birthday.give.kind = loyalty::GiveKind::Units;
        birthday.give.unit = "punt";
        birthday.give.rate = {5, 1};
        birthday.stack.group = "verjaardag";
        programme.rules.push_back(birthday);
        QVERIFY(bench.people());
        const auto published = bench.programmes().publish(programme);
        QVERIFY2(published, published ? "" : qPrintable(published.error().userText));
        const CustomerId fenna = bench.customer("fenna@postma.example");
        QVERIFY(bench.execute("UPDATE record_version SET birth_date = '1980-05-31'"));
        QVERIFY(bench.orders("a.csv", {bench.orderToday(1, "fenna@postma.example,Fenna Postma")}));
        bench.clock().advance(std::chrono::hours(2));
        QVERIFY(bench.ledger().run());
        QCOMPARE(bench.balance(fenna), 10); // nobody was asked
        QVERIFY(bench.say(fenna, consent::State::Given));
        QVERIFY(bench.orders("b.csv", {bench.orderToday(2, "fenna@postma.example,Fenna Postma")}));
        bench.clock().advance(std::chrono::hours(2));
        QVERIFY(bench.ledger().run());
        QCOMPARE(bench.balance(fenna), 25);
        QVERIFY(bench.say(fenna, consent::State::Withdrawn));
        QCOMPARE(bench.ask("SELECT allowed FROM loyalty_permission ORDER BY id DESC LIMIT 1"), 0); // in the same transaction
        QVERIFY(bench.orders("c.csv", {bench.orderToday(3, "fenna@postma.example,Fenna Postma")}));
        bench.clock().advance(std::chrono::hours(2));
        QVERIFY(bench.ledger().run());
        QCOMPARE(bench.balance(fenna), 35); // what was earned stays, the general rules go on
        QVERIFY(bench.verdict().isSound());
    }

    void aBalanceFromAnOldSystemIsBookedOnce()
    {
        LedgerBench bench;
        QVERIFY(bench.fill());
        const CustomerId fenna = bench.customer("fenna@postma.example");
        const qint64 has = bench.balance(fenna);
        QVERIFY(bench.execute("INSERT INTO opening_balance (batch_id, source_id, card_number, customer_key, points_milli, as_of, file_row) "
                              "SELECT 1, r.source_id, 'KAART-1', '', 120000, 1760000000000, 1 FROM source_record r LIMIT 1"));
        QVERIFY(bench.execute("UPDATE record_version SET card_number = 'KAART-1' WHERE email = 'fenna@postma.example'"));
        QVERIFY(bench.ledger().run());
        QCOMPARE(bench.balance(fenna), has + 120);
        QCOMPARE(bench.ledger().run()->posted, 0);
        QVERIFY(bench.verdict().isSound());
    }
};

QTEST_GUILESS_MAIN(TestLedgerPeople)
#include "TestLedgerPeople.moc"
