// The access report: all of one person, nothing of another, the same in every form.
#include "app/customers/CustomerStore.h"
#include "app/reports/AccessFiles.h"
#include "app/rights/ColumnClasses.h"
#include "app/rights/ReportWords.h"
#include "app/shop/AnswerDesk.h"
#include "app/shop/RequestDesk.h"
#include "tests/support/shop/ImportBench.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;
using rights::RequestKind;

namespace {

constexpr int kPeople = 3;

/// A word that stands in one column of one person and nowhere else.
QString canary(int person, const QString &column)
{
    return u"kanarie%1%2"_s.arg(QChar(u'a' + person)).arg(QString(column).remove(u'_').remove(u'.'));
}

/// Text columns of these tables that a person is told of; each gets its own word.
const QMap<QString, QStringList> &filledTables()
{
    static const QMap<QString, QStringList> tables{
        {u"record_version"_s,
         {u"first_name"_s, u"initials"_s, u"infix"_s, u"last_name"_s, u"full_name"_s, u"company"_s, u"street"_s, u"house_number"_s, u"house_number_addition"_s,
          u"address_line"_s, u"postcode"_s, u"city"_s, u"region"_s, u"country"_s, u"email"_s, u"phone"_s, u"mobile"_s, u"birth_date"_s, u"card_number"_s,
          u"account_id"_s, u"marketing_opt_in"_s, u"note"_s}},
        {u"consent_claim"_s, {u"channel"_s, u"purpose"_s, u"words"_s, u"field"_s}},
        {u"sale"_s, {u"external_id"_s, u"customer_key"_s, u"number"_s}},
        {u"product"_s, {u"sku"_s, u"name"_s, u"category"_s}},
        {u"data_request"_s, {u"name"_s, u"contact"_s, u"representative"_s, u"words"_s}},
        {u"data_request_event"_s, {u"words"_s}},
    };
    return tables;
}

QStringList canariesOf(int person)
{
    QStringList all;
    for (auto table = filledTables().begin(); table != filledTables().end(); ++table) {
        for (const QString &column : table.value())
            all.append(canary(person, table.key() + u'.' + column));
    }
    return all;
}

} // namespace

class TestAccessReport final : public QObject {
    Q_OBJECT

private:
    /// Puts a row with a canary in each of these columns; the other columns as `more` says ("name=value").
    static Result<> put(vault::Connection &db, const QString &table, int person, const QStringList &more)
    {
        QStringList names;
        QStringList values;
        for (const QString &column : filledTables().value(table)) {
            names.append(column);
            values.append(u"'"_s + canary(person, table + u'.' + column) + u"'"_s);
        }
        for (const QString &one : more) {
            names.append(one.section(u'=', 0, 0));
            values.append(one.section(u'=', 1));
        }
        const QString sql = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, names.join(u", "_s), values.join(u", "_s));
        return db.runScript(sql.toUtf8());
    }

    static Result<> fillOne(vault::Connection &db, int person)
    {
        const int id = person + 1;
        const QString n = QString::number(id);
        const QList<std::pair<QString, QStringList>> rows{
            {u"record_version"_s, {u"id="_s + n, u"record_id="_s + n, u"file_row=1"_s, u"stated_at=1700000000000"_s, u"content_hash=1"_s}},
            {u"consent_claim"_s, {u"version_id="_s + n, u"answer=1"_s}},
            {u"product"_s, {u"id="_s + n, u"source_id=1"_s}},
            {u"sale"_s, {u"id="_s + n, u"source_id=1"_s, u"record_id="_s + n, u"batch_id=1"_s, u"occurred_at=1700000000000"_s, u"channel=0"_s, u"status=0"_s, u"currency='EUR'"_s,
                         u"total_cents=1250"_s, u"refunded_cents=0"_s, u"discount_cents=0"_s, u"content_hash=1"_s}},
            {u"sale_line"_s, {u"sale_id="_s + n, u"line=1"_s, u"product_id="_s + n, u"quantity_milli=1500"_s, u"total_cents=1250"_s, u"discount_cents=0"_s}},
            {u"data_request"_s, {u"id="_s + n, u"year=2020"_s, u"sequence="_s + n, u"received_on='2020-01-01'"_s, u"channel='phone'"_s, u"capacity='self'"_s, u"is_minor=0"_s, u"language='nl'"_s}},
            {u"data_request_record"_s, {u"request_id="_s + n, u"record_id="_s + n}},
            {u"data_request_event"_s, {u"request_id="_s + n, u"kind='asked'"_s, u"at=1600000000000"_s, u"on_day='2020-01-02'"_s, u"user_id=1"_s, u"code=''"_s}},
        };
        const auto start = db.runScript(u"INSERT INTO customer (id, created_at) VALUES (%1, 1700000000000);"
                                        "INSERT INTO source_record (id, source_id, external_id, customer_id, version_id) VALUES (%1, 1, 'klant-%1', %1, %1)"_s.arg(n).toUtf8());
        if (!start)
            return start;
        for (const auto &[table, more] : rows) {
            if (const auto done = put(db, table, person, more); !done)
                return done;
        }
        return customers::CustomerStore(db).refresh(customers::CustomerId(id), true);
    }

    static Result<> fillAll(ImportBench &bench)
    {
        return bench.vault().writeNow([](vault::Connection &db) -> Result<> {
            const auto ground = db.runScript("INSERT INTO source (id, name, system, created_at) VALUES (1, 'Webwinkel', 'test', 0);"
                                             "INSERT INTO import_batch (id, user_id, started_at, finished_at) VALUES (1, 1, 0, 0)");
            if (!ground)
                return ground;
            for (int person = 0; person < kPeople; ++person) {
                if (const auto filled = fillOne(db, person); !filled)
                    return filled;
            }
            return {};
        });
    }

    static rights::RequestId ask(const shop::RequestDesk &desk, ImportBench &bench, int person, const QString &language, QList<RequestKind> kinds = {RequestKind::Access})
    {
        rights::RequestIntake intake;
        intake.kinds = std::move(kinds);
        intake.received = shopDay(bench.clock().now());
        intake.language = language;
        const auto opened = desk.open(intake, customers::CustomerId(person + 1));
        return opened ? opened->id : rights::RequestId();
    }

    static QString pdfText(const QByteArray &pdf)
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"x.pdf"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(pdf);
        file.close();
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-raw"_s, file.fileName(), u"-"_s});
        reader.waitForFinished(60000);
        return QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
    }

private Q_SLOTS:
    void theReportHasAllOfOneAndNothingOfOthers_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("nl") << u"nl"_s;
        QTest::newRow("en") << u"en"_s;
    }

    void theReportHasAllOfOneAndNothingOfOthers()
    {
        QFETCH(QString, language);
        ImportBench bench;
        const auto filled = fillAll(bench);
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().detail));
        const shop::RequestDesk requests(bench.vault(), bench.session(), bench.clock());
        const shop::AnswerDesk answers(bench.vault(), bench.session(), bench.clock());
        for (int person = 0; person < kPeople; ++person) {
            const auto report = answers.preview(ask(requests, bench, person, language), {});
            QVERIFY2(report, report ? "" : qPrintable(report.error().detail + report.error().userText));
            const QString json = QString::fromUtf8(QJsonDocument(reports::jsonOf(*report)).toJson());
            const QString html = QString::fromUtf8(reports::htmlOf(reports::documentOf(*report)));
            for (int other = 0; other < kPeople; ++other) {
                for (const QString &word : canariesOf(other)) {
                    QVERIFY2(json.contains(word) == (other == person), qPrintable(word));
                    QVERIFY2(html.contains(word) == (other == person), qPrintable(word));
                }
            }
        }
    }

    void allFourteenThingsOfTheLawStandInIt()
    {
        for (const QString &language : {u"nl"_s, u"en"_s}) {
            ImportBench bench;
            QVERIFY(fillAll(bench));
            const shop::RequestDesk requests(bench.vault(), bench.session(), bench.clock());
            const shop::AnswerDesk answers(bench.vault(), bench.session(), bench.clock());
            const auto report = answers.preview(ask(requests, bench, 0, language), {});
            QVERIFY(report);
            QStringList headings;
            const reports::Document document = reports::documentOf(*report);
            for (const auto &block : document.blocks()) {
                if (block.kind == reports::DocumentBlock::Kind::Heading && block.level == 2)
                    headings.append(block.text);
            }
            const auto &words = rights::ReportWords::in(language);
            QStringList wanted;
            for (const char *key : {"yes_no", "data", "purposes", "categories", "recipients", "retention", "rights", "complaint", "source", "profiling", "transfers",
                                    "who", "views", "omitted"})
                wanted.append(words.text(u"section."_s + QLatin1StringView(key)));
            QCOMPARE(headings, wanted);
            QVERIFY(reports::documentOf(*report).plainText().contains(language == u"nl"_s ? u"uitvoering van een overeenkomst"_s : u"performance of a contract"_s));
        }
    }

    void thePdfSaysWhatTheJsonSays()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        ImportBench bench;
        QVERIFY(fillAll(bench));
        const shop::RequestDesk requests(bench.vault(), bench.session(), bench.clock());
        const shop::AnswerDesk answers(bench.vault(), bench.session(), bench.clock());
        const auto report = answers.preview(ask(requests, bench, 1, u"nl"_s), {});
        QVERIFY(report);
        const auto pdf = reports::pdfOf(reports::documentOf(*report));
        QVERIFY(pdf);
        const QString text = pdfText(*pdf).remove(QRegularExpression(u"\\s"_s));
        for (const rights::ReportGroup &group : report->groups) {
            for (const rights::ReportItem &item : group.items) {
                for (const rights::ReportValue &value : item.values)
                    QVERIFY2(text.contains(QString(value.shown).remove(QRegularExpression(u"\\s"_s))), qPrintable(value.column + u": "_s + value.shown));
            }
        }
    }

    void sameStateSameBytes()
    {
        ImportBench bench;
        QVERIFY(fillAll(bench));
        const shop::RequestDesk requests(bench.vault(), bench.session(), bench.clock());
        const shop::AnswerDesk answers(bench.vault(), bench.session(), bench.clock());
        const auto id = ask(requests, bench, 0, u"nl"_s);
        const auto one = reports::accessFiles(*answers.preview(id, {}));
        const auto two = reports::accessFiles(*answers.preview(id, {}));
        QVERIFY(one && two);
        QVERIFY(*one == *two);
    }

    void whatIsTakenAlongIsGivenOrObservedOnly()
    {
        ImportBench bench;
        QVERIFY(fillAll(bench));
        const shop::RequestDesk requests(bench.vault(), bench.session(), bench.clock());
        const shop::AnswerDesk answers(bench.vault(), bench.session(), bench.clock());
        const auto report = answers.preview(ask(requests, bench, 0, u"nl"_s), {});
        QVERIFY(report);
        const QJsonObject json = reports::portableJsonOf(*report);
        int values = 0;
        for (const QJsonValue &group : json[u"data"_s].toArray()) {
            for (const QJsonValue &item : group[u"items"_s].toArray()) {
                for (const QJsonValue &value : item[u"values"_s].toArray()) {
                    const auto known = rights::ColumnClasses::shipped().of(value[u"column"_s].toString());
                    QVERIFY(known && known->inPortability);
                    ++values;
                }
            }
        }
        QVERIFY(values > 20);
        const QString text = QString::fromUtf8(QJsonDocument(json).toJson());
        QVERIFY(text.contains(canary(0, u"record_version.email"_s)));
        QVERIFY(!text.contains(u"customer.name"_s)); // derived
    }

    void aNoteAboutSomebodyElseStaysBehindUntilLookedAt()
    {
        ImportBench bench;
        QVERIFY(fillAll(bench));
        const QString note = u"Haar zus Petra Molenaar haalt het vaak op."_s;
        QVERIFY(bench.vault().writeNow([&](vault::Connection &db) { return db.runScript(u"UPDATE record_version SET note = '%1' WHERE id = 1"_s.arg(note).toUtf8()); }));
        const shop::RequestDesk requests(bench.vault(), bench.session(), bench.clock());
        const shop::AnswerDesk answers(bench.vault(), bench.session(), bench.clock());
        const auto id = ask(requests, bench, 0, u"nl"_s);
        const auto texts = answers.textsToLookAt(id);
        QVERIFY(texts && !texts->isEmpty());
        QCOMPARE(texts->first().text, note);
        QVERIFY(texts->first().namesSomebody);
        const auto careful = answers.preview(id, {});
        QCOMPARE(careful->omittedCount(), 1);
        QVERIFY(!reports::documentOf(*careful).plainText().contains(u"Petra"_s));
        QVERIFY(reports::documentOf(*careful).plainText().contains(u"15, lid 4"_s));
        const auto shown = answers.preview(id, {{note}, {}});
        QCOMPARE(shown->omittedCount(), 0);
        QVERIFY(reports::documentOf(*shown).plainText().contains(u"Petra"_s));
    }

    void thePackageIsWrittenOnceAndAnsweredWhenItIsKnownWhoAsks()
    {
        ImportBench bench;
        QVERIFY(fillAll(bench));
        const shop::RequestDesk requests(bench.vault(), bench.session(), bench.clock());
        const shop::AnswerDesk answers(bench.vault(), bench.session(), bench.clock());
        const auto id = ask(requests, bench, 0, u"nl"_s, {RequestKind::Access, RequestKind::Portability});
        const QString folder = bench.folder().filePath(u"uit"_s);
        const auto made = answers.makePackage(id, RequestKind::Access, folder, {});
        QVERIFY2(made, made ? "" : qPrintable(made.error().userText));
        QCOMPARE(made->paths.size(), 2);
        QVERIFY(!made->isAnswered);
        for (const QString &path : made->paths) {
            const QByteArray bytes = ImportBench::bytesOf(path);
            QVERIFY(bytes.size() > 1000);
            for (const QString &word : canariesOf(0))
                QVERIFY(!bytes.contains(word.toUtf8()));
        }
        QCOMPARE(answers.handOver(id, RequestKind::Access).error().kind, ErrorKind::Forbidden);
        QCOMPARE(answers.makePackage(id, RequestKind::Access, folder, {}).error().kind, ErrorKind::Conflict); // the names are taken
        QVERIFY(requests.checkIdentity(id, rights::IdentityRung::TwoFacts));
        QVERIFY(answers.handOver(id, RequestKind::Access));
        QVERIFY(answers.makePackage(id, RequestKind::Portability, folder, {})->isAnswered);
        QVERIFY(!requests.show(id)->row.request.isOpen());
        QCOMPARE(answers.makePackage(id, RequestKind::Access, folder, {}).error().kind, ErrorKind::Conflict);
        QCOMPARE(*requests.tidy(), 0);
        bench.clock().advance(std::chrono::hours(24 * 31));
        QCOMPARE(*requests.tidy(), 3);
        QVERIFY(!QFile::exists(made->paths.first()));
        QVERIFY(requests.show(id)->packages.first().path.isEmpty());
        QVERIFY(!requests.show(id)->packages.first().sha256.isEmpty());
    }

    void aFolderThatCannotBeWrittenLeavesNothingBehind()
    {
        ImportBench bench;
        QVERIFY(fillAll(bench));
        const shop::RequestDesk requests(bench.vault(), bench.session(), bench.clock());
        const shop::AnswerDesk answers(bench.vault(), bench.session(), bench.clock());
        const auto id = ask(requests, bench, 0, u"nl"_s);
        const QString file = bench.write(u"geen-map"_s, "x");
        const auto made = answers.makePackage(id, RequestKind::Access, file, {});
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Storage);
        QVERIFY(requests.show(id)->packages.isEmpty());
        QVERIFY(requests.show(id)->row.request.isOpen());
    }

    void onePageTellsTheCounter()
    {
        ImportBench bench;
        QVERIFY(fillAll(bench));
        const shop::AnswerDesk answers(bench.vault(), bench.session(), bench.clock());
        const auto report = answers.aboutCustomer(customers::CustomerId(1), u"nl"_s);
        QVERIFY(report);
        const auto page = reports::onePageOf(*report);
        QVERIFY(page.plainText().contains(canary(0, u"record_version.email"_s)));
        const auto pdf = reports::pdfOf(page);
        QVERIFY(pdf);
        QCOMPARE(pdf->count("/Type /Page\n") + pdf->count("/Type /Page "), 1);
    }

    void lettersSayWhatTheLawAsks()
    {
        ImportBench bench;
        QVERIFY(fillAll(bench));
        bench.clock().set(startOfShopDay(QDate(2026, 3, 5)) + std::chrono::hours(10));
        const shop::RequestDesk requests(bench.vault(), bench.session(), bench.clock());
        const shop::AnswerDesk answers(bench.vault(), bench.session(), bench.clock());
        const auto id = ask(requests, bench, 0, u"nl"_s, {RequestKind::Access, RequestKind::Erasure});
        const auto said = [&](rights::LetterKind kind, const rights::LetterDetails &details = {}) {
            const auto letter = answers.letter(id, kind, details);
            return letter ? reports::documentOf(*letter, u"x"_s).plainText() : letter.error().userText;
        };
        const QString acknowledged = said(rights::LetterKind::Acknowledgement);
        for (const QString &words : {u"5 maart 2026"_s, u"7 april 2026"_s, u"weten welke gegevens"_s, u"uw gegevens wissen"_s, u"2026-001"_s})
            QVERIFY2(acknowledged.contains(words), qPrintable(words));
        QVERIFY(!acknowledged.contains(u'{'));
        QVERIFY(requests.extend(id, rights::ExtensionReason::Complexity, u"Het archief staat op papier."_s));
        const QString extended = said(rights::LetterKind::Extension);
        for (const QString &words : {u"5 juni 2026"_s, u"Het archief staat op papier"_s, u"Autoriteit Persoonsgegevens"_s, u"rechter"_s, u"ingewikkeld"_s})
            QVERIFY2(extended.contains(words), qPrintable(words));
        QVERIFY(requests.refuse(id, RequestKind::Erasure, u"artikel 17, lid 3, onder e, van de AVG"_s, u"Er loopt een klacht."_s));
        const QString refused = said(rights::LetterKind::Refusal, {{}, {}, {}, RequestKind::Erasure});
        for (const QString &words : {u"artikel 17, lid 3"_s, u"Er loopt een klacht"_s, u"artikel 77"_s, u"artikel 35 van de UAVG"_s, u"6 weken"_s})
            QVERIFY2(refused.contains(words), qPrintable(words));
        QVERIFY(said(rights::LetterKind::NothingHeld).contains(u"vonden wij niets"_s));
    }

    void bothLanguagesHaveTheSameWords()
    {
        QCOMPARE(rights::ReportWords::in(u"nl"_s).keys(), rights::ReportWords::in(u"en"_s).keys());
        QVERIFY(rights::ReportWords::in(u"nl"_s).keys().size() > 150);
    }
};

QTEST_MAIN(TestAccessReport)
#include "TestAccessReport.moc"
