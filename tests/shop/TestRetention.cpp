#include "app/customers/CustomerStore.h"
#include "app/customers/DataSubjectStore.h"
#include "app/rights/Retention.h"
#include "app/rights/RestrictionStore.h"
#include "app/shop/ErasureRules.h"
#include "app/vault/Transaction.h"
#include "tests/support/shop/ImportBench.h"
#include "tests/support/shop/TemporaryShop.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace kk::rights;
using namespace Qt::StringLiterals;
using customers::CustomerId;

/// Nothing is kept longer than its rule says: first the shop is told, then it goes; what is held stays; what was shown is what is done.
class TestRetention final : public QObject {
    Q_OBJECT

private:
    static QByteArray people(int count)
    {
        QByteArray text = "KLANTNR;NAAM;STRAAT;PC;PLAATS;TEL1;MAIL\n";
        for (int i = 0; i < count; ++i)
            text += "7" + QByteArray::number(i) + ";Merel" + QByteArray::number(i) + ", K.;Brink " + QByteArray::number(i) + ";7411BR;Deventer;;merel" + QByteArray::number(i) + "@voorbeeld.example\n";
        return text;
    }
    static const RetentionLine &lineOf(const RetentionPlan &plan, QStringView key)
    {
        return *std::find_if(plan.lines.begin(), plan.lines.end(), [key](const RetentionLine &line) { return line.rule.key == key; });
    }

private Q_SLOTS:
    void theShopIsToldFirstAndThenTheyGo()
    {
        TemporaryShop home;
        shop::ImportOrder order;
        order.files.append({home.write(u"klanten.csv"_s, people(3)), {}, {}, {}, {}});
        QVERIFY(home.shop().imports().run(order, {}, {}));
        const auto ids = home.shop().customers().find({})->ids;
        QCOMPARE(ids.size(), 3);
        const auto &desk = home.shop().retention();
        QVERIFY(desk.plan()->customers.isEmpty()); // young
        const auto days = [](int count) { return std::chrono::hours(24 * count); };
        home.clock().advance(days(22 * 30 + 25)); // two months before the end
        auto plan = desk.plan();
        QCOMPARE(plan->customers.size(), 3);
        QCOMPARE(plan->customers.first().state, RetentionState::Warn);
        QVERIFY(!plan->customers.first().why.isEmpty());
        QCOMPARE(desk.plan().value(), plan.value()); // looking changes nothing
        QCOMPARE(desk.run(*plan).value(), plan.value());
        QCOMPARE(home.shop().customers().find({})->total, 3);
        QCOMPARE(desk.plan()->customers.first().state, RetentionState::Grace);
        home.clock().advance(days(120));
        QVERIFY(home.shop().rights().restrict(ids[1], RestrictionGround::Claim));
        plan = desk.plan();
        const RetentionLine &line = lineOf(*plan, u"customer.inactive");
        QCOMPARE(line.goes, 2);
        QCOMPARE(line.held, 1);
        QVERIFY(home.shop().customers().correct(ids[2], {{customers::Field::Note, u"Was hier vandaag"_s}})); // seen again
        QCOMPARE(desk.run(*plan).error().kind, ErrorKind::Conflict); // it is not what was shown any more
        plan = desk.plan();
        QCOMPARE(lineOf(*plan, u"customer.inactive").goes, 1);
        QVERIFY(desk.run(*plan));
        QVERIFY(!home.shop().customers().open(ids[0]));
        QVERIFY(home.shop().customers().open(ids[2]));
        QVERIFY(home.shop().rights().restrictions(ids[1]));
        QVERIFY(home.shop().safety().check()->ok());
    }

    void theLawSetsTheLeast()
    {
        TemporaryShop home;
        const auto &desk = home.shop().retention();
        const auto rules = desk.rules();
        const auto books = std::find_if(rules->begin(), rules->end(), [](const RetentionRule &rule) { return rule.key == u"sale.books"; });
        QVERIFY(books != rules->end());
        QCOMPARE(books->least, LegalFacts::shipped().figure(u"retention.fiscal_years", shopDay(home.clock().now()))->value);
        QCOMPARE(books->endsOn(QDate(2019, 3, 5)), QDate(2027, 1, 1)); // to the last day of 2026
        RetentionRule changed = *books;
        changed.length = 6;
        QCOMPARE(desk.change(changed).error().kind, ErrorKind::Input);
        changed.length = 10;
        QVERIFY(desk.change(changed));
        changed.isOn = false;
        QVERIFY(desk.change(changed));
        const auto now = desk.rules();
        const auto after = std::find_if(now->begin(), now->end(), [](const RetentionRule &rule) { return rule.key == u"sale.books"; });
        QVERIFY(after->isOn && after->length == 10);
        RetentionRule drafts = *std::find_if(now->begin(), now->end(), [](const RetentionRule &rule) { return rule.key == u"draft"; });
        drafts.isOn = false;
        QVERIFY(desk.change(drafts));
        QVERIFY(!lineOf(*desk.plan(), u"draft").rule.isOn);
        QCOMPARE(desk.change({}).error().kind, ErrorKind::Input);
    }

    void oldRowsGoAndTheChainHolds()
    {
        TemporaryShop home;
        QVERIFY(home.shop().safety().saveDraft(u"customers.new"_s, u"Merel"_s));
        customers::FieldValues values;
        values[customers::Field::LastName] = u"Merel"_s;
        const auto customer = home.shop().customers().add(values);
        QVERIFY(home.shop().customers().open(*customer));
        QVERIFY(home.shop().customers().correct(*customer, {{customers::Field::City, u"Deventer"_s}})); // waits for the view as well
        home.clock().advance(std::chrono::hours(24 * 800));
        QVERIFY(home.shop().customers().correct(*customer, {{customers::Field::City, u"Zutphen"_s}}));
        const auto plan = home.shop().retention().plan();
        QCOMPARE(lineOf(*plan, u"draft").goes, 1);
        QCOMPARE(lineOf(*plan, u"customer.view").goes, 1);
        QVERIFY(lineOf(*plan, u"audit.detail").goes >= 2);
        QVERIFY(home.shop().retention().run(*plan));
        const auto after = home.shop().retention().plan();
        for (const RetentionLine &line : after->lines)
            QCOMPARE(line.goes, 0);
        QVERIFY(home.shop().safety().check()->ok());
    }

    /// Random rules over random customers and holds: the run does what the plan says, nobody held or young goes, every row is explained.
    void whatIsShownIsWhatIsDone()
    {
        const bool isLong = qEnvironmentVariableIsSet("KLANTENKRING_LONG");
        const int rounds = isLong ? 10000 : 60;
        const quint32 seed = qEnvironmentVariableIsSet("KLANTENKRING_SEED") ? qEnvironmentVariable("KLANTENKRING_SEED").toUInt() : QRandomGenerator::global()->generate();
        qInfo("seed %u, %d rounds", seed, rounds);
        QRandomGenerator dice(seed);
        ImportBench bench;
        QVERIFY(bench.read({bench.write(u"klanten.csv"_s, people(10))}));
        const Instant now = bench.clock().now();
        const Erasure erasure = shop::erasureOfShop();
        const QString journal = bench.vault().path() + u"-test"_s;
        int gone = 0;
        for (int round = 0; round < rounds; ++round) {
            auto rules = RetentionRules::shipped(shopDay(now));
            QMap<QString, QString> chosen;
            for (const RetentionRule &rule : rules.all())
                chosen.insert(RetentionRules::settingKey(rule.key), dice.bounded(6) == 0 ? u"off"_s : QString::number(1 + dice.bounded(40)));
            rules.apply(chosen);
            const Retention retention(erasure, shop::erasureStops(), rules);
            QString problem;
            const auto tried = bench.vault().writeNow([&](vault::Connection &db) -> Result<> {
                const auto transaction = vault::Transaction::begin(db); // never committed: the next round begins anew
                if (!transaction)
                    return fail(transaction);
                QSet<CustomerId> held;
                const auto everybody = customers::CustomerStore(db).all();
                for (CustomerId customer : *everybody) {
                    const QByteArray id = QByteArray::number(customer.value);
                    const QByteArray seen = QByteArray::number(toEpochMilliseconds(now) - static_cast<qint64>(dice.bounded(1500)) * 86400000);
                    const QByteArray warned = QByteArray::number(toEpochMilliseconds(now) - static_cast<qint64>(dice.bounded(60)) * 86400000);
                    if (const auto set = db.execute(QByteArray("UPDATE customer SET last_purchase = " + seen + " WHERE id = " + id).constData()); !set)
                        return set;
                    if (dice.bounded(2) == 0) {
                        if (const auto set = db.execute(QByteArray("INSERT INTO retention_warning SELECT id, " + warned + " FROM source_record WHERE customer_id = " + id).constData()); !set)
                            return set;
                    }
                    if (dice.bounded(4) == 0) {
                        const auto subject = customers::DataSubjectStore(db).ofCustomer(customer);
                        if (const auto added = RestrictionStore(db).add(*subject, RestrictionGround::AccuracyContested, {}, bench.session().user, now); !added)
                            return fail(added);
                        held.insert(customer);
                    }
                }
                const auto plan = retention.plan(db, now);
                if (!plan)
                    return fail(plan);
                const auto run = retention.run(db, bench.session().user, bench.clock(), journal);
                if (!run)
                    return fail(run);
                if (*run != *plan)
                    problem = u"the run did something else"_s;
                const auto left = customers::CustomerStore(db).all();
                const RetentionRule *rule = rules.rule(u"customer.inactive");
                for (const RetentionItem &item : plan->customers) {
                    const bool isGone = !left->contains(item.customer);
                    if (isGone != (item.state == RetentionState::Due))
                        problem = u"who went is not who was shown"_s;
                    if (isGone && (held.contains(item.customer) || item.endsOn > shopDay(now) || !rule->isOn))
                        problem = u"somebody went who may not"_s;
                    if (item.why.isEmpty())
                        problem = u"a row without a reason"_s;
                    gone += isGone;
                }
                const qint64 due = std::count_if(plan->customers.begin(), plan->customers.end(), [](const RetentionItem &item) { return item.state == RetentionState::Due; });
                if (left->size() + due != everybody->size())
                    problem = u"the numbers do not add up"_s;
                const auto again = retention.plan(db, now);
                for (const RetentionLine &line : again->lines) {
                    if (line.goes != 0)
                        problem = u"something is left that should have gone"_s;
                }
                return {};
            });
            QVERIFY2(tried, tried ? "" : qPrintable(tried.error().userText + tried.error().detail));
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
            QFile::remove(journal);
        }
        QVERIFY(gone > 0);
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "TestRetention.moc"
