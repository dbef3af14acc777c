#include "app/customers/SuppressionStore.h"
#include "app/shop/sample/SampleExports.h"
#include "tests/support/ShopifyOrdersFile.h"
#include "tests/support/shop/ImportBench.h"

#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;
using intake::FileReport;
using shop::sample::SampleFile;

namespace {

/// Header and rows of a file whose rows end with a line feed and hold none.
struct Rows {
    QByteArray header;
    QByteArrayList rows;

    explicit Rows(const QByteArray &file)
    {
        rows = file.split('\n');
        header = rows.takeFirst() + '\n';
        if (!rows.isEmpty() && rows.last().isEmpty())
            rows.removeLast();
    }
    QByteArray part(qsizetype from, qsizetype count) const
    {
        QByteArray bytes = header;
        for (const QByteArray &row : rows.mid(from, count))
            bytes += row + '\n';
        return bytes;
    }
    /// The first row at or after `row` that begins another order than the row before it.
    qsizetype orderStart(qsizetype row) const
    {
        const auto key = [this](qsizetype at) { return rows[at].left(rows[at].indexOf(',')); };
        while (row > 0 && row < rows.size() && key(row) == key(row - 1))
            ++row;
        return row;
    }
};

qint64 countsOfSales(const FileReport &file)
{
    return file.salesNew + file.salesChanged + file.salesUnchanged;
}

qint64 countsOfPeople(const FileReport &file)
{
    return file.recordsNew + file.recordsChanged + file.recordsUnchanged + file.recordsBlocked;
}

} // namespace

class TestImportLaws final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QList<SampleFile> m_files;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    SampleFile file(const QString &profile) const
    {
        for (const SampleFile &one : m_files) {
            if (one.profile == profile)
                return one;
        }
        return {};
    }
    QByteArray bytes(const QString &profile) const { return ImportBench::bytesOf(path(file(profile).fileName)); }

private Q_SLOTS:
    void initTestCase()
    {
        shop::sample::SampleOptions options;
        options.customers = 120;
        const auto files = shop::sample::writeExports(shop::sample::SampleShop::make(options), QDir(m_folder.path()));
        QVERIFY(files.has_value());
        m_files = *files;
    }

    void everyRowIsAccountedForAndTheSumsAgree_data()
    {
        QTest::addColumn<int>("number");
        for (int number = 0; number < m_files.size(); ++number)
            QTest::newRow(qPrintable(m_files[number].fileName)) << number;
    }

    void everyRowIsAccountedForAndTheSumsAgree()
    {
        QFETCH(int, number);
        const SampleFile &expected = m_files[number];
        ImportBench bench;
        QVERIFY(bench.isOpen());
        const QString mapping = expected.mappingFile.isEmpty() ? QString() : path(expected.mappingFile);
        const auto trial = bench.read({path(expected.fileName)}, true, mapping);
        QVERIFY2(trial, trial ? "" : qPrintable(trial.error().userText));
        QCOMPARE(bench.ask("SELECT count(*) FROM sale"), 0); // a trial changes nothing
        QCOMPARE(bench.ask("SELECT count(*) FROM source"), 0);
        const auto real = bench.read({path(expected.fileName)}, false, mapping);
        QVERIFY(real.has_value());
        const FileReport &report = real->files.first();
        QVERIFY(report.addsUp());
        QCOMPARE(report.rows, expected.rows);
        if (expected.sales == 0)
            QCOMPARE(countsOfPeople(report), report.rowsUsed);
        QCOMPARE(countsOfSales(report), expected.sales);
        QCOMPARE(report.totalCents, expected.totalCents);
        // Status 3 and 4: not yet paid, and not a sale after all.
        QCOMPARE(bench.ask("SELECT coalesce(sum(total_cents), 0) FROM sale WHERE status < 3"), expected.totalCents);
        QCOMPARE(bench.ask("SELECT coalesce(sum(refunded_cents), 0) FROM sale WHERE status < 3"), expected.refundedCents);
        QCOMPARE(bench.ask("SELECT count(*) FROM sale"), expected.sales);
        qint64 sales = 0;
        qint64 cents = 0;
        qint64 refunded = 0;
        for (const FileReport::Turnover &turnover : report.turnover) {
            sales += turnover.sales;
            if (turnover.status == intake::SaleStatus::Pending || turnover.status == intake::SaleStatus::Cancelled)
                continue;
            cents += turnover.totalCents;
            refunded += turnover.refundedCents;
        }
        QCOMPARE(sales, expected.sales);
        QCOMPARE(cents, expected.totalCents);
        QCOMPARE(refunded, expected.refundedCents);
        // The trial said the same, and the list of imports remembers it.
        const FileReport &before = trial->files.first();
        QCOMPARE(before.turnover, report.turnover);
        QCOMPARE(before.recordsNew, report.recordsNew);
        QCOMPARE(before.salesNew, report.salesNew);
        const auto batches = bench.desk().batches();
        QCOMPARE(batches->first().files.first().turnover, report.turnover);
        QCOMPARE(batches->first().files.first().rowsUsed, report.rowsUsed);
        QCOMPARE(batches->first().files.first().centsByMonth, report.centsByMonth);
    }

    void nothingComesTwice_data()
    {
        QTest::addColumn<QString>("profile");
        for (const char *profile : {"shopify-orders", "shopify-customers", "woocommerce-orders", "woocommerce-customers"})
            QTest::newRow(profile) << QString::fromLatin1(profile);
    }

    /// The same file, the same file under another name, in two parts, and a part that overlaps with what is known.
    void nothingComesTwice()
    {
        QFETCH(QString, profile);
        const QByteArray whole = bytes(profile);
        const Rows rows(whole);
        QVERIFY(rows.rows.size() > 20);
        const qsizetype half = rows.orderStart(rows.rows.size() / 2);
        const qsizetype third = rows.orderStart(rows.rows.size() / 3);
        ImportBench bench;
        QVERIFY(bench.read({bench.write(u"export.csv"_s, whole)}));
        const QString known = bench.contents();
        const QStringList again{bench.write(u"export (1).csv"_s, whole), bench.write(u"eerste helft.csv"_s, rows.part(0, half)),
                                bench.write(u"tweede helft.csv"_s, rows.part(half, rows.rows.size())),
                                bench.write(u"midden.csv"_s, rows.part(third, half - third))};
        for (const QString &name : again) {
            bench.clock().advance(std::chrono::hours(24));
            const auto report = bench.read({name});
            QVERIFY2(report, report ? "" : qPrintable(report.error().userText));
            const FileReport &file = report->files.first();
            QCOMPARE(file.recordsNew + file.recordsChanged + file.salesNew + file.salesChanged + file.saleLinesNew + file.consentEvents, 0);
            QVERIFY(file.addsUp());
            QCOMPARE(bench.contents(), known);
        }
        // The parts alone, with an overlap, make the same vault.
        ImportBench other;
        QVERIFY(other.read({other.write(u"a.csv"_s, rows.part(0, half)), other.write(u"b.csv"_s, rows.part(third, rows.rows.size()))}));
        QCOMPARE(other.contents(), known);
    }

    void aSecondExportOfTheSameSystemAddsNobody()
    {
        ImportBench bench;
        QVERIFY(bench.read({bench.write(u"customers_export.csv"_s, bytes(u"shopify-customers"_s)), bench.write(u"orders_export.csv"_s, bytes(u"shopify-orders"_s))}));
        const qint64 customers = bench.ask("SELECT count(*) FROM customer");
        const qint64 sales = bench.ask("SELECT count(*) FROM sale");
        const qint64 turnover = bench.ask("SELECT sum(total_cents) FROM sale");
        // The older layout has no number for people: they are known by their address.
        QByteArray older = "First Name,Last Name,Email,Company,Address1,Address2,City,Province,Province Code,Country,Country Code,Zip,Phone,Accepts Marketing,"
                           "Tags,Note,Tax Exempt\n";
        const Rows people(bytes(u"shopify-customers"_s));
        for (const QByteArray &row : people.rows) {
            const QByteArrayList cells = row.split(',');
            older += cells[1] + ',' + cells[2] + ',' + cells[3] + ",,,," + cells[8] + ",,,,NL,,," + cells[4] + ",,,no\n";
        }
        const auto report = bench.read({bench.write(u"ouder.csv"_s, older)});
        QVERIFY2(report, report ? "" : qPrintable(report.error().userText));
        QCOMPARE(report->files.first().profile, u"shopify-customers"_s);
        QCOMPARE(bench.ask("SELECT count(*) FROM customer"), customers);
        QCOMPARE(bench.ask("SELECT count(*) FROM sale"), sales);
        QCOMPARE(bench.ask("SELECT sum(total_cents) FROM sale"), turnover);
    }

    void aReportWithoutLinesDoesNotTakeThemAway()
    {
        ImportBench bench;
        QVERIFY(bench.read({bench.write(u"orders.csv"_s, bytes(u"woocommerce-orders"_s))}));
        const QString known = bench.contents();
        const auto numbers = bench.vault().readNow([](vault::Connection &db) -> Result<QStringList> {
            auto query = db.prepare("SELECT external_id FROM sale WHERE status = 0 ORDER BY id LIMIT 5");
            if (!query)
                return fail(query);
            QStringList found;
            while (query->step().value_or(false))
                found.append(query->text(0));
            return found;
        });
        QByteArray analytics = "Date,Order #,Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net sales\n";
        for (const QString &number : *numbers)
            analytics += "2026-01-05 10:00:00," + number.toUtf8() + ",completed,Iemand,new,,1,,1.00\n";
        const auto report = bench.read({bench.write(u"analytics.csv"_s, analytics)});
        QVERIFY2(report, report ? "" : qPrintable(report.error().userText));
        QCOMPARE(report->files.first().sourceName, u"WooCommerce"_s);
        QCOMPARE(report->files.first().salesNew, 0);
        QCOMPARE(bench.contents(), known);
    }

    void everyFileOrNone()
    {
        ImportBench bench;
        const QString empty = bench.contents();
        const auto report = bench.read({bench.write(u"customers.csv"_s, bytes(u"shopify-customers"_s)), bench.write(u"kapot.csv"_s, "a;b\n")});
        QVERIFY(!report);
        QCOMPARE(bench.contents(), empty);
        QCOMPARE(bench.ask("SELECT count(*) FROM import_batch"), 0);
    }

    void erasedPeopleStayAwayAndTheirSalesHaveNoName()
    {
        ImportBench bench;
        const Rows people(bytes(u"shopify-customers"_s));
        const QByteArrayList cells = people.rows.first().split(',');
        const std::string email = cells[3].toLower().toStdString();
        // By hand, as the erasure will do it: the address alone.
        const auto filled = bench.vault().writeNow([&](vault::Connection &db) -> Result<> {
            customers::SuppressionStore store(db);
            const auto suppression = store.load();
            if (!suppression)
                return fail(suppression);
            customers::Identifiers person;
            person.email = email;
            return store.add(suppression->hashesOf(person), QDate(2026, 2, 3));
        });
        QVERIFY(filled.has_value());
        QCOMPARE(bench.ask("SELECT count(*) FROM suppression"), 1);
        const auto report = bench.read({bench.write(u"customers.csv"_s, bytes(u"shopify-customers"_s)), bench.write(u"orders.csv"_s, bytes(u"shopify-orders"_s))});
        QVERIFY2(report, report ? "" : qPrintable(report.error().userText));
        const FileReport &list = report->files[0];
        QCOMPARE(list.recordsBlocked, 1);
        QCOMPARE(list.blockedRows, (QList<FileReport::Blocked>{{2, QDate(2026, 2, 3)}}));
        QCOMPARE(list.recordsNew, people.rows.size() - 1);
        QCOMPARE(countsOfPeople(list), list.rowsUsed);
        const FileReport &orders = report->files[1];
        QCOMPARE(orders.recordsBlocked, bytes(u"shopify-orders"_s).contains(QByteArray::fromStdString(email)) ? 1 : 0);
        QCOMPARE(orders.totalCents, file(u"shopify-orders"_s).totalCents); // the books are whole
        QCOMPARE(bench.ask("SELECT count(*) FROM sale"), file(u"shopify-orders"_s).sales);
        const auto found = bench.vault().readNow([&](vault::Connection &db) -> Result<qint64> {
            auto query = db.prepare("SELECT (SELECT count(*) FROM record_version WHERE email = ?1) + (SELECT count(*) FROM sale WHERE customer_key = ?1)");
            if (!query)
                return fail(query);
            query->bindUtf8At(1, email);
            if (const auto row = query->step(); !row)
                return fail(row);
            return query->integer(0);
        });
        QCOMPARE(found.value_or(-1), 0);
        // Nothing comes by itself when the file comes again, by another way, or with the customers after the orders.
        const QString known = bench.contents();
        QVERIFY(bench.read({bench.write(u"weer.csv"_s, bytes(u"shopify-orders"_s) + '\n')}));
        QCOMPARE(bench.contents(), known);
    }

    void identifiersAreKnownAgain_data()
    {
        QTest::addColumn<QByteArrayList>("erased"); // e-mail, phone, card, first, last, full, postcode, address line
        QTest::addColumn<QByteArrayList>("comes");
        QTest::addColumn<bool>("blocked");
        const auto person = [](const char *email, const char *phone, const char *card, const char *first, const char *last, const char *full,
                               const char *postcode, const char *address) {
            return QByteArrayList{email, phone, card, first, last, full, postcode, address};
        };
        const QByteArrayList jan = person("jan@laan.example", "+31600042118", "2700014", "Jan", "van der Laan", "", "7419 AB", "Kolkstraat 8");
        QTest::newRow("address of mail") << jan << person("jan@laan.example", "", "", "", "", "", "", "") << true;
        QTest::newRow("part of an address of mail") << jan << person("an@laan.example", "", "", "", "", "", "", "") << false;
        QTest::newRow("card") << jan << person("", "", "2700014", "", "", "", "", "") << true;
        QTest::newRow("number and name") << jan << person("", "+31600042118", "", "J.", "Laan", "", "", "") << true;
        QTest::newRow("number alone") << jan << person("", "+31600042118", "", "", "", "", "", "") << false;
        QTest::newRow("somebody else on that number") << jan << person("", "+31600042118", "", "Piet", "Jansen", "", "", "") << false;
        QTest::newRow("name and house") << jan << person("", "", "", "", "", "J. van der Laan", "7419 AB", "Kolkstraat 8a") << true;
        QTest::newRow("partner in that house") << jan << person("", "", "", "Ans", "van der Laan", "", "7419 AB", "Kolkstraat 8") << false;
        QTest::newRow("another house") << jan << person("", "", "", "Jan", "van der Laan", "", "7419 AB", "Kolkstraat 10") << false;
        QTest::newRow("nothing") << jan << person("", "", "", "", "", "", "", "") << false;
        const QByteArrayList nobody = person("geen@email.nl", "+31612345678", "", "", "", "", "", "");
        QTest::newRow("made up to get past a field") << nobody << nobody << false;
    }

    void identifiersAreKnownAgain()
    {
        QFETCH(QByteArrayList, erased);
        QFETCH(QByteArrayList, comes);
        QFETCH(bool, blocked);
        const auto identifiers = [](const QByteArrayList &texts) {
            customers::Identifiers person;
            const auto view = [&texts](int at) { return std::string_view(texts[at].constData(), static_cast<size_t>(texts[at].size())); };
            person.email = view(0);
            person.phone = view(1);
            person.cardNumber = view(2);
            person.firstName = view(3);
            person.lastName = view(4);
            person.fullName = view(5);
            person.postcode = view(6);
            person.addressLine = view(7);
            return person;
        };
        ImportBench bench;
        const auto known = bench.vault().writeNow([&](vault::Connection &db) -> Result<bool> {
            customers::SuppressionStore store(db);
            const auto before = store.load();
            if (!before)
                return fail(before);
            if (const auto added = store.add(before->hashesOf(identifiers(erased)), QDate(2026, 1, 2)); !added)
                return fail(added);
            const auto after = store.load();
            if (!after)
                return fail(after);
            return after->erasedOn(identifiers(comes)) == QDate(2026, 1, 2);
        });
        QVERIFY(known.has_value());
        QCOMPARE(*known, blocked);
    }

    void newestFirstOrRefusedWithTheReason()
    {
        ImportBench bench;
        const QString empty = bench.contents();
        const Rows rows(bytes(u"shopify-orders"_s));
        const qsizetype half = rows.orderStart(rows.rows.size() / 2);
        const auto first = bench.read({bench.write(u"oktober.csv"_s, rows.part(0, half))});
        bench.clock().advance(std::chrono::hours(24));
        const auto otherSystem = bench.read({bench.write(u"klanten.csv"_s, bytes(u"woocommerce-customers"_s))});
        const QString before = bench.contents();
        bench.clock().advance(std::chrono::hours(24));
        const auto second = bench.read({bench.write(u"november.csv"_s, rows.part(half, rows.rows.size()))});
        QVERIFY(first && otherSystem && second);
        const auto refused = bench.desk().undo(first->batch);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY2(refused.error().userText.contains(u"november.csv"_s), qPrintable(refused.error().userText));
        const auto batches = bench.desk().batches();
        QVERIFY(batches->at(0).canUndo && !batches->at(0).later);
        QVERIFY(batches->at(1).canUndo); // another system stands by itself
        QVERIFY(!batches->at(2).canUndo);
        QCOMPARE(batches->at(2).later->id, second->batch);
        QCOMPARE(batches->at(2).later->file, u"november.csv"_s);
        QVERIFY(bench.desk().undo(second->batch));
        QCOMPARE(bench.contents(), before);
        QVERIFY(bench.desk().undo(otherSystem->batch));
        QVERIFY(bench.desk().undo(first->batch));
        QCOMPARE(bench.contents(), empty);
        // Undone is as if never read: the same file is new again.
        const auto again = bench.read({bench.write(u"november.csv"_s, rows.part(half, rows.rows.size()))});
        QVERIFY(again && again->files.first().salesNew > 0);
    }

    void stoppingReadsOnlyAFewRowsMore()
    {
        ImportBench bench;
        const QString path = bench.folder().filePath(u"veel.csv"_s);
        const auto totals = writeShopifyOrders(path, 20'000, 7);
        QVERIFY(totals.has_value());
        const QString empty = bench.contents();
        for (const bool deriving : {false, true}) {
            vault::CancelToken cancel;
            qint64 rowsAtStop = -1;
            qint64 rowsAfter = 0;
            qint64 derivedAtStop = -1;
            qint64 derivedAfter = 0;
            shop::ImportOrder order;
            order.files.append({path, {}, {}, {}, {}});
            const auto report = bench.desk().run(
                order,
                [&](const shop::ImportProgress &at) {
                    using Stage = shop::ImportProgress::Stage;
                    if (rowsAtStop >= 0)
                        rowsAfter = qMax(rowsAfter, at.rowsRead);
                    if (derivedAtStop >= 0)
                        derivedAfter = qMax(derivedAfter, at.derived);
                    if (!deriving && at.stage == Stage::Reading && at.rowsRead > 0 && rowsAtStop < 0) {
                        rowsAtStop = at.rowsRead;
                        cancel.cancel();
                    }
                    if (deriving && at.stage == Stage::Deriving && derivedAtStop < 0) {
                        derivedAtStop = at.derived;
                        cancel.cancel();
                    }
                },
                cancel);
            QVERIFY(!report);
            QCOMPARE(report.error().kind, ErrorKind::Cancelled);
            QVERIFY(deriving ? derivedAtStop >= 0 : rowsAtStop >= 0);
            QVERIFY2(rowsAfter <= rowsAtStop + 1024, qPrintable(QString::number(rowsAfter - rowsAtStop))); // one look at the progress
            QVERIFY2(derivedAfter <= qMax(derivedAtStop, qint64(0)), qPrintable(QString::number(derivedAfter))); // it is asked before every part
            QCOMPARE(bench.contents(), empty);
        }
    }

    void progressCountsAllFilesTogether()
    {
        ImportBench bench;
        QStringList files;
        qint64 bytesInAll = 0;
        qint64 rowsInAll = 0;
        for (const char *profile : {"shopify-orders", "shopify-customers", "woocommerce-orders"}) {
            files.append(bench.write(QString::fromLatin1(profile) + u".csv"_s, bytes(QString::fromLatin1(profile))));
            bytesInAll += QFileInfo(files.last()).size();
            rowsInAll += file(QString::fromLatin1(profile)).rows;
        }
        shop::ImportOrder order;
        for (const QString &path : std::as_const(files))
            order.files.append({path, {}, {}, {}, {}});
        QList<shop::ImportProgress> seen;
        const auto report = bench.desk().run(order, [&seen](const shop::ImportProgress &at) { seen.append(at); }, {});
        QVERIFY(report.has_value());
        QVERIFY(!seen.isEmpty());
        for (qsizetype i = 0; i < seen.size(); ++i) {
            QCOMPARE(seen[i].bytesTotal, bytesInAll);
            QCOMPARE(seen[i].files, 3);
            QVERIFY(seen[i].bytesRead <= bytesInAll);
            QVERIFY(i == 0 || (seen[i].bytesRead >= seen[i - 1].bytesRead && seen[i].rowsRead >= seen[i - 1].rowsRead));
        }
        QCOMPARE(seen.last().bytesRead, bytesInAll);
        QVERIFY(seen.last().rowsRead >= rowsInAll);
    }

    void rejectedRowsAreMendedAndReadAgain_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray semicolon = "Klantnummer;Naam;E-mail;Geboortedatum\r\n"
                                     "1;Jansen;jansen@voorbeeld.example;24-12-1980\r\n"
                                     "2;;;\r\n"
                                     "3;\"De \"\"Mol\"\"; Piet\";piet@voorbeeld.example;13-01-1975\r\n"
                                     "4;=Bakker;bakker@voorbeeld.example;01-01-1970;te veel\r\n";
        QTest::newRow("semicolon") << semicolon;
        QByteArray wide = "\xFF\xFE";
        const QString text = QString::fromUtf8(semicolon);
        for (const QChar letter : text) {
            wide += static_cast<char>(letter.unicode() & 0xFF);
            wide += static_cast<char>(letter.unicode() >> 8);
        }
        QTest::newRow("UTF-16") << wide;
        QTest::newRow("tab") << QByteArray(semicolon).replace("; Piet", " Piet").replace(';', '\t');
        QTest::newRow("Windows letters") << QByteArray(semicolon).replace("Jansen", "Jans\xe9n");
    }

    void rejectedRowsAreMendedAndReadAgain()
    {
        QFETCH(QByteArray, content);
        ImportBench bench;
        const auto report = bench.read({bench.write(u"klanten.csv"_s, content)});
        QVERIFY2(report, report ? "" : qPrintable(report.error().userText));
        const FileReport &file = report->files.first();
        QCOMPARE(file.rejected, 2);
        QCOMPARE(file.recordsNew, 2);
        QVERIFY(file.addsUp());
        const QString saved = bench.folder().filePath(u"afgekeurd.csv"_s);
        QCOMPARE(bench.desk().saveRejected(report->batch, saved).value_or(-1), 2);
        QByteArray mended = ImportBench::bytesOf(saved);
        QVERIFY2(mended.contains("Reden"), mended.constData());
        const char delimiter = content.contains("Naam\t") ? '\t' : ';';
        const QByteArrayList lines = mended.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].count(delimiter), 4); // the columns of the file and the reason
        mended.replace(QByteArray("2;;;").replace(';', delimiter), QByteArray("2;De Wit;wit@voorbeeld.example;").replace(';', delimiter));
        mended.replace(QByteArray(";te veel").replace(';', delimiter), QByteArray());
        const auto again = bench.read({bench.write(u"verbeterd.csv"_s, mended)});
        QVERIFY2(again, again ? "" : qPrintable(again.error().userText));
        QCOMPARE(again->files.first().rejected, 0);
        QCOMPARE(again->files.first().recordsNew, 2);
        QCOMPARE(bench.ask("SELECT count(*) FROM customer"), 4);
        QCOMPARE(bench.ask("SELECT count(*) FROM record_version WHERE last_name || full_name LIKE '=%'"), 1); // as it stood in the file
    }
};

QTEST_GUILESS_MAIN(TestImportLaws)
#include "TestImportLaws.moc"
