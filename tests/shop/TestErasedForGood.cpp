#include "app/customers/CustomerStore.h"
#include "app/customers/DataSubjectStore.h"
#include "app/rights/ColumnClasses.h"
#include "app/rights/Erasure.h"
#include "app/shop/DataHolders.h"
#include "app/vault/AuditChain.h"
#include "app/vault/Transaction.h"
#include "tests/support/shop/ImportBench.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QTest>

#include <sqlite3.h>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;
using customers::CustomerId;

/// A mark in every personal column: it is told to the person it is about and to nobody else, and after the erasure it is in no byte of the vault.
/// And the people of every kind of file stay away when it is read again.
class TestErasedForGood final : public QObject {
    Q_OBJECT

private:
    static rights::Erasure erasure() { return rights::Erasure(shop::allDataHolders(), {}, nullptr); }
    static Result<rights::ErasureDone> erase(ImportBench &bench, CustomerId customer)
    {
        const QString journal = vault::ErasureJournal::pathFor(bench.vault().path());
        return bench.vault().writeNow([&](vault::Connection &db) { return erasure().run(db, {customer, bench.session().user, &bench.clock(), journal, {}}); });
    }
    static Result<> write(ImportBench &bench, const QByteArrayList &statements)
    {
        return bench.vault().writeNow([&](vault::Connection &db) -> Result<> {
            for (const QByteArray &sql : statements) {
                if (const auto done = db.execute(sql.constData()); !done)
                    return done;
            }
            return {};
        });
    }
    static Result<QList<customers::HeldGroup>> told(ImportBench &bench, qint64 customer)
    {
        return bench.vault().readNow([&](vault::Connection &db) -> Result<QList<customers::HeldGroup>> {
            const auto subject = customers::DataSubjectStore(db).ofCustomer(CustomerId(customer));
            if (!subject)
                return fail(subject);
            QList<customers::HeldGroup> all;
            for (const auto &holder : shop::allDataHolders()) {
                const auto groups = holder->describe(db, *subject);
                if (!groups)
                    return fail(groups);
                all += *groups;
            }
            return all;
        });
    }
    static QByteArray textOf(const QList<customers::HeldGroup> &groups)
    {
        QString text;
        for (const customers::HeldGroup &group : groups) {
            for (const customers::HeldItem &item : group.items) {
                for (const customers::HeldValue &value : item.values)
                    text += value.column + u'=' + value.value + u'\n';
            }
        }
        return text.toUtf8();
    }
    /// Every page of the vault as it is without its encryption, free pages among them.
    static QByteArray pagesOf(ImportBench &bench)
    {
        return bench.vault().writeNow([](vault::Connection &db) -> Result<QByteArray> {
            sqlite3_int64 size = 0;
            unsigned char *pages = sqlite3_serialize(db.handle(), "main", &size, 0);
            if (!pages)
                return fail(ErrorKind::Bug, u"no pages"_s);
            const QByteArray bytes(reinterpret_cast<const char *>(pages), size);
            sqlite3_free(pages);
            return bytes;
        }).value_or(QByteArray());
    }

    static constexpr auto kHeader =
        "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address Address1,Default Address Address2,Default Address City,"
        "Default Address Province Code,Default Address Country Code,Default Address Zip,Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Note,"
        "Tax Exempt,Tags,Accepts WhatsApp Marketing\n";

private Q_SLOTS:
    void aMarkInEveryColumnIsToldAndThenGone()
    {
        ImportBench bench;
        const QByteArray people = QByteArray(kHeader) + "'1001,Kanariean,Kanariebakker,kanarie@voorbeeld.example,yes,,Kolkstraat 8,,Deventer,,NL,7419SB,,+31600012345,no,0,0,,no,,no\n"
                                                        "'1002,Jan,Merel,jan@voorbeeld.example,no,,Kolkstraat 8,,Deventer,,NL,7419SB,,+31600012345,no,0,0,,no,,no\n";
        QVERIFY(bench.read({bench.write(u"customers.csv"_s, people)}));
        const qint64 record = bench.ask("SELECT id FROM source_record WHERE external_id LIKE '%1001%'");
        const qint64 customer = bench.ask("SELECT customer_id FROM source_record WHERE external_id LIKE '%1001%'");
        const qint64 other = bench.ask("SELECT customer_id FROM source_record WHERE external_id LIKE '%1002%'");
        QVERIFY(record > 0 && customer > 0 && other > 0);
        const QByteArray r = QByteArray::number(record);
        const QByteArray c = QByteArray::number(customer);
        const QByteArray o = QByteArray::number(bench.ask("SELECT id FROM source_record WHERE external_id LIKE '%1002%'"));

        QByteArrayList plant;
        QStringList planted;
        for (const rights::ColumnClass &column : rights::ColumnClasses::shipped().all()) {
            if (column.table != u"record_version" || !column.inAccess || column.column == u"not_for_marketing" || column.column == u"email" || column.column == u"first_name"
                || column.column == u"last_name")
                continue;
            plant.append("UPDATE record_version SET " + column.column.toUtf8() + " = 'kanarie-" + column.column.toUtf8() + "' WHERE record_id = " + r);
            planted.append(column.table + u'.' + column.column + u"=kanarie-"_s + column.column);
        }
        plant += {
            "INSERT INTO consent_claim (version_id, channel, purpose, answer, words, field, claimed_at) SELECT id, 'kanarie-kanaal', 'kanarie-doel', 1, 'kanarie-woorden', 'kanarie-veld', 5 FROM record_version WHERE record_id = " + r,
            "INSERT INTO customer_view (customer_id, user_id, viewed_at) VALUES (" + c + ", 1, 1700000000000)",
            "INSERT INTO draft (user_id, place, content, saved_at) VALUES (1, 'customers.edit/" + c + "', 'kanarie-kladje', 1)",
            "INSERT INTO draft (user_id, place, content, saved_at) VALUES (1, 'customers.new', 'bel kanarie@voorbeeld.example', 1)",
            "INSERT INTO sale (source_id, external_id, record_id, customer_key, batch_id, number, occurred_at, channel, status, currency, total_cents, refunded_cents, discount_cents, content_hash) "
            "VALUES (1, 'k-1', " + r + ", 'kanarie-sleutel', 1, 'K1', 1700000000000, 0, 0, 'EUR', 1250, 0, 0, 1)",
            "INSERT INTO sale_before (batch_id, sale_id, sale, lines) SELECT 1, id, json_object('record', record_id, 'key', 'kanarie-vroeger'), '[]' FROM sale WHERE external_id = 'k-1'",
            "INSERT INTO import_rejected (file_id, row, reason, field, cell, original) VALUES (1, 9, 'ragged_row', 'x', 'kanarie-cel', CAST('9;Kanariean;Kanariebakker;kanarie@voorbeeld.example' AS BLOB))",
            "INSERT INTO import_rejected (file_id, row, reason, field, cell, original) VALUES (1, 10, 'ragged_row', 'x', '', CAST('9;Jan;Merel;jan.kanarie@voorbeeld.example' AS BLOB))",
            "INSERT INTO opening_balance (batch_id, source_id, card_number, customer_key, points_milli, file_row) VALUES (1, 1, 'kanarie-card_number', '', 5000, 2)",
            "UPDATE import_file SET name = 'klant Kanariean Kanariebakker.csv'",
            "INSERT INTO duplicate_decision (record_a, record_b, verdict, user_id, at) VALUES (min(" + r + ", " + o + "), max(" + r + ", " + o + "), 'not_same', 1, 1)",
            "INSERT INTO processing_restriction (record_id, ground, since, user_id, until) VALUES (" + r + ", 'claim', 1, 1, 2)",
            "INSERT INTO subject_statement (record_id, field, words, said_at) VALUES (" + r + ", 'city', 'kanarie-verklaring', 1)",
        };
        const auto done = write(bench, plant);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QVERIFY(bench.vault().writeNow([&](vault::Connection &db) -> Result<> {
            if (const auto noted = vault::AuditChain(db, bench.clock()).append(bench.session().user, u"customer.correct"_s, "{\"customer\":" + c + ",\"words\":\"kanarie-besluit\"}"); !noted)
                return fail(noted);
            return customers::CustomerStore(db).refresh(CustomerId(customer));
        }));
        planted += {u"consent_claim.channel=kanarie-kanaal"_s, u"consent_claim.purpose=kanarie-doel"_s,   u"consent_claim.words=kanarie-woorden"_s,      u"consent_claim.field=kanarie-veld"_s,
                    u"draft.content=kanarie-kladje"_s,         u"draft.content=bel kanarie@"_s,           u"sale.customer_key=kanarie-sleutel"_s,         u"kanarie-vroeger"_s,
                    u"import_rejected.cell=kanarie-cel"_s,     u"import_rejected.original=9;Kanariean"_s, u"opening_balance.card_number=kanarie-card"_s,  u"import_file.name=klant Kanariean"_s,
                    u"duplicate_decision.verdict=not_same"_s,  u"processing_restriction.ground=claim"_s,  u"subject_statement.words=kanarie-verklaring"_s, u"kanarie-besluit"_s,
                    u"customer_view.viewed_at="_s,             u"record_version.email=kanarie@"_s,        u"record_version.first_name=Kanariean"_s,       u"customer.email=kanarie@"_s};

        const auto report = told(bench, customer);
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        const QByteArray text = textOf(*report);
        for (const QString &mark : planted)
            QVERIFY2(text.contains(mark.toUtf8()), qPrintable(mark + u" is not told"_s));
        QVERIFY(!text.contains("jan@voorbeeld"));
        const QByteArray others = textOf(*told(bench, other));
        QVERIFY(others.contains("jan@voorbeeld"));
        QVERIFY2(!others.contains("anarie-") && !others.contains("kanarie@"), others.constData());
        for (const customers::HeldGroup &group : *report) { // what is told is classified as told
            for (const customers::HeldItem &item : group.items) {
                for (const customers::HeldValue &value : item.values) {
                    const auto column = rights::ColumnClasses::shipped().of(value.column);
                    QVERIFY2(column && column->inAccess, qPrintable(value.column));
                }
            }
        }

        QVERIFY(pagesOf(bench).toLower().contains("kanarie")); // the way of looking works
        const auto erased = erase(bench, CustomerId(customer));
        QVERIFY2(erased, erased ? "" : qPrintable(erased.error().userText + erased.error().detail));
        QVERIFY(erased->isPurged);
        const QByteArray pages = pagesOf(bench).toLower();
        QVERIFY(pages.contains("merel"));
        for (qsizetype at = pages.indexOf("kanarie"); at >= 0; at = pages.indexOf("kanarie", at + 1)) {
            if (pages.mid(at - 4, 11) != "jan.kanarie") // another person's row, which stays
                QFAIL(pages.mid(std::max<qsizetype>(0, at - 40), 90).constData());
        }
        QCOMPARE(QFileInfo(bench.vault().path() + u"-wal"_s).size(), 0);
        for (QDirIterator it(bench.folder().path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
            const QString file = it.next();
            if (!file.endsWith(u".csv"))
                QVERIFY2(!ImportBench::bytesOf(file).toLower().contains("kanarie"), qPrintable(file));
        }
        QCOMPARE(bench.ask("SELECT count(*) FROM import_rejected"), 1);
        QVERIFY(bench.vault().readNow([&](vault::Connection &db) { return vault::AuditChain(db, bench.clock()).verify(); })->isIntact());
        QVERIFY(told(bench, other));
    }

    void nobodyOfAnyFileComesBack_data()
    {
        QTest::addColumn<QString>("path");
        const QDir samples(QStringLiteral(KLANTENKRING_SOURCE_DIR "/tests/data/intake"));
        for (QDirIterator it(samples.path(), QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            const QString path = it.next();
            QTest::newRow(qPrintable(samples.relativeFilePath(path))) << path;
        }
    }

    void nobodyOfAnyFileComesBack()
    {
        QFETCH(QString, path);
        ImportBench bench;
        const auto read = bench.read({path});
        if (!read)
            QSKIP("needs a mapping or a sister file"); // files for other tests
        const qint64 sales = bench.ask("SELECT count(*) FROM sale");
        const qint64 cents = bench.ask("SELECT coalesce(sum(total_cents), 0) FROM sale");
        int erased = 0;
        for (qint64 next = bench.ask("SELECT min(id) FROM customer"); next > 0; next = bench.ask("SELECT min(id) FROM customer")) {
            const auto done = erase(bench, CustomerId(next));
            QVERIFY2(done, done ? "" : qPrintable(done.error().userText + done.error().detail));
            ++erased;
        }
        QCOMPARE(bench.ask("SELECT count(*) FROM source_record"), 0);
        QVERIFY(write(bench, {"UPDATE import_file SET sha256 = x'00'"})); // as if it were another file
        const auto again = bench.read({path});
        QVERIFY2(again, again ? "" : qPrintable(again.error().userText));
        QCOMPARE(bench.ask("SELECT count(*) FROM customer"), 0);
        QCOMPARE(bench.ask("SELECT count(*) FROM source_record"), 0);
        QCOMPARE(bench.ask("SELECT count(*) FROM sale"), sales);
        QCOMPARE(bench.ask("SELECT coalesce(sum(total_cents), 0) FROM sale"), cents);
        QCOMPARE(bench.ask("SELECT count(*) FROM sale WHERE customer_key <> '' AND owner_code IS NOT NULL"), 0);
        if (erased > 0)
            QVERIFY(vault::ErasureJournal(vault::ErasureJournal::pathFor(bench.vault().path())).entries()->size() == erased);
    }

    /// 5,000 pairs of people who look alike: the mark of one never meets the other, and always meets the one themselves.
    void nearlyEqualPeopleAreToldApart()
    {
        ImportBench bench;
        const quint32 seed = qEnvironmentVariableIsSet("KLANTENKRING_SEED") ? qEnvironmentVariable("KLANTENKRING_SEED").toUInt() : QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator dice(seed);
        const auto word = [&](int length) {
            std::string text;
            for (int i = 0; i < length; ++i)
                text += static_cast<char>('a' + dice.bounded(26));
            return text;
        };
        auto loaded = bench.vault().readNow([](vault::Connection &db) { return customers::SuppressionStore(db).load(); });
        QVERIFY(loaded);
        struct Pair {
            std::string mine, theirs, first, theirFirst, last, theirLast, postcode;
        };
        std::vector<Pair> pairs;
        QList<customers::SuppressedHash> hashes;
        for (int i = 0; i < 5000; ++i) {
            const std::string name = "q" + word(2 + dice.bounded(6)) + std::to_string(i); // no word that tills put for "none", as "nvt1@"
            const std::string host = "@" + word(5) + ".example";
            const std::string last = "s" + word(6);
            Pair pair{name + host, {}, "An" + word(2), {}, last, last, "7419SB"};
            pair.theirFirst = "J" + word(3);
            switch (i % 6) {
            case 0: pair.theirs = "j" + pair.mine; break;                                 // an@, jan@
            case 1: pair.theirs = name + "+winkel" + host; break;                          // plus
            case 2: pair.theirs = pair.mine + ".com"; break;                               // longer
            case 3: pair.theirs = "\xD0\xB0" + pair.mine.substr(1); break;                 // a Cyrillic а
            case 4: pair.theirs = "x" + word(4) + host; break;                             // a housemate: same name, house and number
            default: pair.theirs = name.substr(0, name.size() - 1) + "_" + host; pair.theirLast = last + "-x"; break;
            }
            if (pair.theirs == pair.mine)
                pair.theirs += "x";
            pairs.push_back(pair);
            customers::Identifiers person;
            person.source = customers::SourceId(1);
            const std::string key = "k" + std::to_string(i);
            person.externalId = key;
            person.email = pair.mine;
            person.firstName = pair.first;
            person.lastName = pair.last;
            person.postcode = pair.postcode;
            person.houseNumber = "8";
            hashes += loaded->hashesOf(person);
        }
        QVERIFY(bench.vault().writeNow([&](vault::Connection &db) -> Result<> {
            auto transaction = vault::Transaction::begin(db);
            if (!transaction)
                return fail(transaction);
            if (const auto added = customers::SuppressionStore(db).add(hashes, QDate(2026, 11, 22)); !added)
                return added;
            return transaction->commit();
        }));
        loaded = bench.vault().readNow([](vault::Connection &db) { return customers::SuppressionStore(db).load(); });
        int tooMany = 0;
        int tooFew = 0;
        for (size_t i = 0; i < pairs.size(); ++i) {
            const Pair &pair = pairs[i];
            customers::Identifiers mine;
            mine.source = customers::SourceId(1);
            const std::string loud = QString::fromStdString(pair.mine).toUpper().toStdString();
            mine.email = i % 2 ? std::string_view(pair.mine) : std::string_view(loud);
            mine.firstName = pair.first;
            mine.lastName = pair.last;
            tooFew += !loaded->erasedOn(mine);
            customers::Identifiers theirs;
            theirs.source = customers::SourceId(1);
            const std::string key = "j" + std::to_string(i);
            theirs.externalId = key;
            theirs.email = pair.theirs;
            theirs.firstName = pair.theirFirst;
            theirs.lastName = pair.theirLast;
            theirs.postcode = pair.postcode;
            theirs.houseNumber = "8";
            tooMany += loaded->erasedOn(theirs).has_value();
        }
        QCOMPARE(tooMany, 0);
        QCOMPARE(tooFew, 0);
    }
};

QTEST_GUILESS_MAIN(TestErasedForGood)
#include "TestErasedForGood.moc"
