#include "app/intake/Header.h"
#include "app/shop/FolderDesk.h"
#include "app/shop/sample/SampleExports.h"
#include "tests/support/shop/ImportBench.h"

#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;
using intake::SavedMapping;
using shop::FolderDesk;
using shop::FolderSightings;
using shop::FoundFile;
using shop::MappingDesk;

namespace {

/// A bench with the desks of the memory, and a folder a till writes to.
struct Rig : ImportBench {
    MappingDesk mappings{vault(), session(), clock()};
    FolderDesk folders{vault(), session(), clock(), desk(), mappings};
    QTemporaryDir till;
    FolderSightings sightings;

    QString drop(const QString &name, const QByteArray &content) const
    {
        QFile file(till.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        file.close();
        return file.fileName();
    }
    /// A second look after the file has been quiet for a while.
    QList<FoundFile> look()
    {
        static_cast<void>(folders.look(sightings, {}));
        clock().advance(FolderSightings::kQuiet);
        return folders.look(sightings, {}).value_or(QList<FoundFile>());
    }
    /// Watches the folder of the till; an exported list of customers is known then.
    qint64 watch(bool atOnce) { return folders.add({0, till.path(), u"Webwinkel"_s, {}, atOnce}).value_or(0); }
    /// As the wizard does after a person answered.
    bool confirm(const QString &path, bool allColumns = true)
    {
        const auto recognition = desk().recognise(path);
        if (!recognition || !recognition->profile)
            return false;
        SavedMapping saved;
        saved.fingerprint = intake::headerFingerprint(recognition->header);
        saved.profileId = recognition->profile->info().id;
        saved.mapping = recognition->mapping;
        saved.name = u"kassa.csv"_s;
        for (const QString &key : saved.openConsents(*recognition))
            saved.consents.insert(key, allColumns);
        return mappings.remember(saved).has_value();
    }
};

const QByteArray kUnknown = "KLANTNR;NAAM;STRAAT;PC;MAIL;NIEUWSBRIEF\r\n1;Laan;Kolkstraat 8;7419 AB;laan@voorbeeld.example;J\r\n"
                            "2;Wierda;Vismarkt 3;7411 KG;wierda@voorbeeld.example;N\r\n";

} // namespace

class TestWatchedFolders final : public QObject {
    Q_OBJECT

private:
    QByteArray m_customers;

private Q_SLOTS:
    void initTestCase()
    {
        QTemporaryDir folder;
        shop::sample::SampleOptions options;
        options.customers = 40;
        const auto files = shop::sample::writeExports(shop::sample::SampleShop::make(options), QDir(folder.path()));
        QVERIFY(files.has_value());
        for (const auto &file : *files) {
            if (file.profile == u"shopify-customers")
                m_customers = ImportBench::bytesOf(folder.filePath(file.fileName));
        }
        QVERIFY(!m_customers.isEmpty());
    }

    void aFileIsTakenWhenItHasStoppedGrowing()
    {
        FolderSightings seen;
        const Instant start = fromEpochMilliseconds(1'800'000'000'000);
        QVERIFY(!seen.isStable(u"a"_s, 100, start, start));
        QVERIFY(!seen.isStable(u"a"_s, 200, start + std::chrono::seconds(3), start + std::chrono::seconds(3))); // it grew
        QVERIFY(!seen.isStable(u"a"_s, 200, start + std::chrono::seconds(3), start + std::chrono::seconds(6)));
        QVERIFY(seen.isStable(u"a"_s, 200, start + std::chrono::seconds(3), start + std::chrono::seconds(8)));
        QVERIFY(!seen.isStable(u"empty"_s, 0, start, start + std::chrono::hours(1)));
        QVERIFY(seen.isStable(u"old"_s, 5, start, start + std::chrono::hours(1))); // written long before
    }

    void aNightlyImportReadsAnUnknownFileAsSomebodyShowedOnce()
    {
        Rig rig;
        const QString file = rig.drop(u"lijst.csv"_s, "A;B;C\r\n1;Laan;laan@voorbeeld.example\r\n2;Wierda;wierda@voorbeeld.example\r\n");
        shop::ImportOrder order;
        order.files.append({file, {}, {}, {}, {}, {}, shop::ImportFile::Consents::AsRemembered});
        SavedMapping saved;
        saved.fingerprint = intake::headerFingerprint({u"A"_s, u"B"_s, u"C"_s});
        saved.name = u"lijst.csv"_s;
        saved.profileId = u"generic-customers"_s;
        saved.mapping = intake::ColumnMapping::fromJson(R"({"profile": "generic-customers", "external_id": "A", "columns": {"B": "last_name", "C": "email"}})").value();
        QVERIFY(rig.mappings.remember(saved).has_value());
        const auto report = rig.desk().run(order, {}, {});
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().userText));
        QCOMPARE(report->files.first().recordsNew, 2);
        QCOMPARE(rig.ask("SELECT count(*) FROM record_version WHERE last_name = 'Wierda' AND email = 'wierda@voorbeeld.example'"), 1);
    }

    void aFileThatAsksForADecisionIsOfferedNeverGuessed()
    {
        Rig rig;
        QVERIFY(rig.watch(true) > 0);
        const QString known = rig.drop(u"customers.csv"_s, m_customers);
        const QString unknown = rig.drop(u"kassa.csv"_s, kUnknown);
        rig.drop(u"leeg.csv"_s, "Naam;Mail\r\n");
        rig.drop(u"foto.png"_s, "not looked at");
        const QList<FoundFile> found = rig.look();
        QCOMPARE(found.size(), 3);
        for (const FoundFile &file : found) {
            QVERIFY(file.state != FoundFile::State::Ready); // nobody said anything about consent yet
            QVERIFY(!file.why.isEmpty());
            const auto read = rig.folders.read(file, {}, {});
            QVERIFY(!read);
            QCOMPARE(read.error().kind, ErrorKind::Conflict);
        }
        QCOMPARE(rig.ask("SELECT count(*) FROM source_record"), 0);
        QVERIFY(rig.confirm(known));
        QVERIFY(rig.confirm(unknown));
        int ready = 0;
        for (const FoundFile &file : rig.look())
            ready += file.state == FoundFile::State::Ready ? 1 : 0;
        QCOMPARE(ready, 2);
    }

    void whatIsReadyIsReadOnceAndNeverAgain()
    {
        Rig rig;
        QVERIFY(rig.watch(true) > 0);
        QVERIFY(rig.confirm(rig.drop(u"customers.csv"_s, m_customers)));
        QList<FoundFile> found = rig.look();
        QCOMPARE(found.size(), 1);
        const auto report = rig.folders.read(found.first(), {}, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().userText));
        QVERIFY(report->files.first().recordsNew > 0);
        QVERIFY(report->files.first().consentEvents > 0); // confirmed once
        QCOMPARE(report->files.first().sourceName, u"Webwinkel"_s);
        QVERIFY(rig.look().isEmpty());
        rig.drop(u"customers (1).csv"_s, m_customers); // the same bytes under another name
        QVERIFY(rig.look().isEmpty());
        QVERIFY(rig.desk().undo(report->batch));
        QVERIFY(rig.look().isEmpty()); // the owner took it out; it does not come back by itself
    }

    void whatWasSaidNotToBeReadStaysOut()
    {
        Rig rig;
        QVERIFY(rig.watch(true) > 0);
        QVERIFY(rig.confirm(rig.drop(u"customers.csv"_s, m_customers), false));
        const QList<FoundFile> found = rig.look();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().state, FoundFile::State::Ready);
        const auto report = rig.folders.read(found.first(), {}, {});
        QVERIFY(report.has_value());
        QVERIFY(report->files.first().recordsNew > 0);
        QCOMPARE(report->files.first().consentEvents, 0);
        QCOMPARE(rig.ask("SELECT count(*) FROM consent_claim"), 0);
    }

    void whatIsNotNeededIsNotOfferedAgain()
    {
        Rig rig;
        QVERIFY(rig.watch(false) > 0);
        rig.drop(u"kassa.csv"_s, kUnknown);
        const QList<FoundFile> found = rig.look();
        QCOMPARE(found.size(), 1);
        QVERIFY(rig.folders.dismiss(found.first()));
        QVERIFY(rig.look().isEmpty());
        rig.drop(u"kassa.csv"_s, QByteArray(kUnknown) + "3;Bos;;;bos@voorbeeld.example;J\r\n"); // another export under the same name
        QCOMPARE(rig.look().size(), 1);
    }

    void foldersAreKeptOnceAndGo()
    {
        Rig rig;
        const qint64 id = rig.watch(false);
        QVERIFY(id > 0);
        QCOMPARE(rig.folders.add({0, rig.till.path(), {}, {}, false}).error().kind, ErrorKind::Conflict);
        QCOMPARE(rig.folders.add({0, rig.till.filePath(u"geen"_s), {}, {}, false}).error().kind, ErrorKind::Input);
        QVERIFY(rig.folders.change({id, rig.till.path(), u"Kassa"_s, {}, true}));
        QCOMPARE(rig.folders.folders()->first().sourceName, u"Kassa"_s);
        QVERIFY(rig.folders.folders()->first().readsAtOnce);
        QVERIFY(rig.folders.remove(id));
        QVERIFY(rig.folders.folders()->isEmpty());
    }

    void columnsAreSharedWithoutTheWordOfThisShop()
    {
        Rig rig;
        const QString path = rig.write(u"kassa.csv"_s, kUnknown);
        QVERIFY(rig.confirm(path));
        const QString shared = rig.folder().filePath(u"kolommen.json"_s);
        QVERIFY(rig.mappings.writeFile(rig.mappings.all()->first(), shared));
        QVERIFY(!ImportBench::bytesOf(shared).contains("consents"));
        Rig other;
        const auto taken = other.mappings.readFile(shared);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().userText));
        QCOMPARE(taken->mapping, rig.mappings.all()->first().mapping);
        QVERIFY(other.mappings.all()->first().confirmedBy.isEmpty());
        QVERIFY(other.watch(true) > 0);
        other.drop(u"kassa.csv"_s, kUnknown);
        QCOMPARE(other.look().first().state, FoundFile::State::AsksFirst); // consent is this shop's own word
        const auto mapped = rig.read({path}, true, shared); // the same file serves --mapping
        QVERIFY2(mapped, mapped ? "" : qPrintable(mapped.error().userText));
        QCOMPARE(mapped->files.first().recordsNew, 2);
        QVERIFY(rig.mappings.forget(rig.mappings.all()->first().id));
        QVERIFY(rig.mappings.all()->isEmpty());
        QVERIFY(!rig.mappings.readFile(path)); // a table is no mapping
    }

    void mendedRowsAreKnownByTheSameColumns()
    {
        QCOMPARE(intake::headerFingerprint({u"a"_s, u"b"_s, u"Reden"_s}), intake::headerFingerprint({u"a"_s, u"b"_s}));
        QVERIFY(intake::headerFingerprint({u"a"_s, u"b"_s}) != intake::headerFingerprint({u"b"_s, u"a"_s}));
        QCOMPARE(intake::columnKey({u"a"_s, u"a"_s}, 1), u"a#2"_s);
        QCOMPARE(intake::columnOfKey({u"a"_s, u"a"_s}, u"a#2"_s), 1);
        QCOMPARE(intake::columnOfKey({u"a"_s}, u"a#2"_s), -1);
    }
};

QTEST_GUILESS_MAIN(TestWatchedFolders)
#include "TestWatchedFolders.moc"
