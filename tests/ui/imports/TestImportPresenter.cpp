#include "tests/support/FakeClock.h"
#include "tests/ui/imports/FakeImports.h"
#include "ui/imports/ImportPresenter.h"

#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;
using kk::customers::BatchId;
using kk::testing::FakeClock;
using kk::testing::FakeImports;
using kk::ui::ImportPresenter;
using Counting = ImportPresenter::Counting;
using Reading = ImportPresenter::Reading;
using Step = ImportPresenter::Step;

namespace {

const kk::vault::Session kOwner{kk::vault::ShopUserId(1), u"Marit"_s, kk::vault::Role::Owner};

struct Stage {
    FakeImports desk;
    FakeClock clock;
    kk::vault::Session session = kOwner;
    std::unique_ptr<ImportPresenter> presenter;

    Stage()
    {
        desk.files.insert(u"/tmp/klanten.csv"_s, desk.recognised());
        desk.report.rows = 9;
        desk.report.recordsNew = 3;
        desk.report.rejected = 1;
    }
    ImportPresenter &start()
    {
        presenter = std::make_unique<ImportPresenter>(desk.questions(), session, clock);
        return *presenter;
    }
    kk::intake::Recognition generic() const
    {
        kk::intake::Recognition recognition = desk.recognised();
        recognition.profile = desk.generic;
        recognition.header = {u"Nr"_s, u"NB"_s};
        recognition.sampleRows = {{u"1"_s, u"J"_s}, {u"2"_s, u"N"_s}};
        kk::intake::ColumnMapping mapping;
        mapping.profileId = u"generic-customers"_s;
        mapping.columns = {{u"Nr"_s, u"card_number"_s, 0}};
        recognition.mapping = mapping;
        recognition.consentsToConfirm = {{u"NB"_s, u"consent:email:news"_s, 0}};
        return recognition;
    }
};

} // namespace

class TestImportPresenter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QThreadPool::globalInstance()->setMaxThreadCount(4); }
    void aKnownFileIsCountedAtOnceAndReadInTwoSteps();
    void readingTwiceReadsOnce();
    void stoppingSaysSoAndTheTrialIsStillThere();
    void closingWhileReadingStopsFirst();
    void theSameFileAgainIsSaidBefore();
    void anUnreadableFileStopsOnlyItself();
    void anUnknownFileIsAskedAbout();
    void anAnswerCountsAnewAndDropsTheOldCount();
    void columnsAreRememberedAndTheTrialOpensNextTime();
    void undoneImportsAreGoneFromTheScreen();
    void aRefusedUndoSaysWhy();
    void whoMayNotReadInIsTold();
    void aFailedReadingKeepsTheFile();
    void everyExportInAZipIsAskedAboutByItself();
    void mendedCellsAreTriedAgain();
};

void TestImportPresenter::everyExportInAZipIsAskedAboutByItself()
{
    Stage stage;
    kk::intake::Recognition customers = stage.desk.recognised();
    customers.part = u"klanten.csv"_s;
    customers.otherParts = {u"uitgeschreven.csv"_s, u"lees mij.txt"_s};
    kk::intake::Recognition gone = stage.desk.recognised();
    gone.part = u"uitgeschreven.csv"_s;
    gone.consentColumns = {{kk::intake::ConsentColumn::kFileName, u"refusal:email:news"_s}};
    stage.desk.files.insert(u"/tmp/alles.zip"_s, customers);
    stage.desk.parts.insert(u"uitgeschreven.csv"_s, gone);
    ImportPresenter &presenter = stage.start();
    presenter.addFiles({u"/tmp/alles.zip"_s});
    QTRY_COMPARE(presenter.counting(), Counting::Done);
    QCOMPARE(presenter.files().size(), 2); // what is no export goes without a question
    QCOMPARE(presenter.files()[0].name(), u"alles.zip: klanten.csv"_s);
    QCOMPARE(presenter.files()[1].part, u"uitgeschreven.csv"_s);
    QCOMPARE(presenter.fileWithQuestion(false), 1);
    presenter.next();
    QCOMPARE(presenter.step(), Step::File); // the second asks who wants news
    presenter.answer(1, presenter.questionsOf(1).first(), 0);
    QTRY_VERIFY(presenter.counting() == Counting::Done && stage.desk.trials.load() > 1);
    presenter.next();
    presenter.next();
    QTRY_COMPARE(presenter.reading(), Reading::Done);
    const kk::shop::ImportOrder &order = stage.desk.orders.last();
    QCOMPARE(order.files.size(), 2);
    QCOMPARE(order.files[0].part, u"klanten.csv"_s);
    QCOMPARE(order.files[1].part, u"uitgeschreven.csv"_s);
    QCOMPARE(*order.files[1].options.consentColumns, QStringList{QString()});
    QCOMPARE(order.leftOut, QStringList{u"alles.zip: lees mij.txt"_s});
}

void TestImportPresenter::mendedCellsAreTriedAgain()
{
    Stage stage;
    ImportPresenter &presenter = stage.start();
    presenter.addFiles({u"/tmp/klanten.csv"_s});
    QTRY_COMPARE(presenter.counting(), Counting::Done);
    presenter.next();
    QCOMPARE(presenter.whyNotNext(), QString());
    presenter.mend(u"klanten.csv"_s, 7, u"Klantnr"_s, u"1007"_s);
    presenter.mend(u"een ander.csv"_s, 7, u"Klantnr"_s, u"1008"_s); // not there
    QVERIFY(presenter.hasMended());
    QVERIFY(!presenter.whyNotNext().isEmpty());
    QCOMPARE(presenter.mended(u"klanten.csv"_s, 7, u"Klantnr"_s), std::optional(u"1007"_s));
    QVERIFY(!presenter.mended(u"klanten.csv"_s, 8, u"Klantnr"_s));
    const int before = stage.desk.trials.load();
    presenter.tryAgain();
    QTRY_COMPARE(presenter.counting(), Counting::Done);
    QCOMPARE(stage.desk.trials.load(), before + 1);
    QCOMPARE(stage.desk.orders.last().files.first().options.mendedCells.at(7).at(u"Klantnr"_s), u"1007"_s);
    QCOMPARE(presenter.whyNotNext(), QString());
    presenter.next();
    QTRY_COMPARE(presenter.reading(), Reading::Done);
    QCOMPARE(stage.desk.orders.last().files.first().options.mendedCells.size(), size_t(1));
}

void TestImportPresenter::aKnownFileIsCountedAtOnceAndReadInTwoSteps()
{
    Stage stage;
    ImportPresenter &presenter = stage.start();
    QSignalSpy done(&presenter, &ImportPresenter::done);
    QSignalSpy vaultChanged(&presenter, &ImportPresenter::vaultChanged);
    presenter.addFiles({u"/tmp/klanten.csv"_s});
    QTRY_COMPARE(presenter.counting(), Counting::Done);
    QCOMPARE(presenter.step(), Step::File);
    QVERIFY(!presenter.hasColumns());
    presenter.next();
    QCOMPARE(presenter.step(), Step::Preview);
    QCOMPARE(stage.desk.readings.load(), 0);
    presenter.next();
    QTRY_COMPARE(presenter.reading(), Reading::Done);
    QCOMPARE(presenter.result().batch, BatchId(11));
    QCOMPARE(done.count(), 1);
    QVERIFY(done.first().first().toString().contains(u'3'));
    QCOMPARE(vaultChanged.count(), 1);
    QCOMPARE(stage.desk.orders.last().files.size(), 1);
    QCOMPARE(stage.desk.orders.last().files.first().path, u"/tmp/klanten.csv"_s);
    QVERIFY(!stage.desk.orders.last().dryRun);
}

void TestImportPresenter::readingTwiceReadsOnce()
{
    Stage stage;
    ImportPresenter &presenter = stage.start();
    presenter.addFiles({u"/tmp/klanten.csv"_s});
    QTRY_COMPARE(presenter.counting(), Counting::Done);
    presenter.next();
    presenter.read();
    presenter.read();
    QTRY_COMPARE(presenter.reading(), Reading::Done);
    presenter.read();
    presenter.next();
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(stage.desk.readings.load(), 1);
}

void TestImportPresenter::stoppingSaysSoAndTheTrialIsStillThere()
{
    Stage stage;
    ImportPresenter &presenter = stage.start();
    presenter.addFiles({u"/tmp/klanten.csv"_s});
    QTRY_COMPARE(presenter.counting(), Counting::Done);
    stage.desk.holdRuns = std::make_shared<QSemaphore>();
    presenter.next();
    presenter.next();
    QCOMPARE(presenter.reading(), Reading::Running);
    QTRY_COMPARE(presenter.progress().rowsRead, 7);
    presenter.stop();
    QTRY_COMPARE(presenter.reading(), Reading::Stopped);
    QVERIFY(!presenter.error());
    presenter.back();
    QCOMPARE(presenter.step(), Step::Preview);
    QCOMPARE(presenter.reading(), Reading::NotYet);
    QCOMPARE(presenter.forecast().files.size(), 1);
}

void TestImportPresenter::closingWhileReadingStopsFirst()
{
    Stage stage;
    ImportPresenter &presenter = stage.start();
    presenter.addFiles({u"/tmp/klanten.csv"_s});
    QTRY_COMPARE(presenter.counting(), Counting::Done);
    stage.desk.holdRuns = std::make_shared<QSemaphore>();
    presenter.next();
    presenter.next();
    presenter.close();
    QVERIFY(presenter.isOpen());
    QTRY_COMPARE(presenter.reading(), Reading::Stopped);
    presenter.close();
    QVERIFY(!presenter.isOpen());
}

void TestImportPresenter::theSameFileAgainIsSaidBefore()
{
    Stage stage;
    stage.desk.report.recordsNew = 0;
    stage.desk.report.recordsUnchanged = 9;
    stage.desk.report.readBefore = stage.clock.now();
    ImportPresenter &presenter = stage.start();
    presenter.addFiles({u"/tmp/klanten.csv"_s});
    QTRY_COMPARE(presenter.counting(), Counting::Done);
    QVERIFY2(presenter.notice().contains(u"changes nothing"_s), qPrintable(presenter.notice()));
}

void TestImportPresenter::anUnreadableFileStopsOnlyItself()
{
    Stage stage;
    ImportPresenter &presenter = stage.start();
    presenter.addFiles({u"/tmp/klanten.csv"_s, u"/tmp/foto.png"_s});
    QTRY_VERIFY(!presenter.isLooking());
    QVERIFY(presenter.files()[1].error);
    QVERIFY(!presenter.whyNotNext().isEmpty());
    presenter.removeFile(1);
    QTRY_COMPARE(presenter.counting(), Counting::Done);
    QVERIFY(presenter.whyNotNext().isEmpty());
}

void TestImportPresenter::anUnknownFileIsAskedAbout()
{
    Stage stage;
    kk::intake::Recognition unknown = stage.desk.recognised();
    unknown.profile = nullptr;
    stage.desk.files.insert(u"/tmp/vreemd.csv"_s, unknown);
    stage.desk.filesAsGeneric.insert(u"/tmp/vreemd.csv"_s, stage.generic());
    ImportPresenter &presenter = stage.start();
    presenter.addFiles({u"/tmp/vreemd.csv"_s});
    QTRY_VERIFY(!presenter.isLooking());
    QVERIFY(!presenter.whyNotNext().isEmpty());
    presenter.chooseProfile(0, u"generic-customers"_s);
    QTRY_VERIFY(presenter.hasColumns());
    QTRY_COMPARE(presenter.counting(), Counting::Done);
    presenter.next();
    QCOMPARE(presenter.step(), Step::Columns);
    QVERIFY(presenter.whyNotNext().contains(u"NB"_s)); // the question about the yes comes first
    presenter.next();
    QCOMPARE(presenter.step(), Step::Columns);
}

void TestImportPresenter::anAnswerCountsAnewAndDropsTheOldCount()
{
    Stage stage;
    stage.desk.files.insert(u"/tmp/klanten.csv"_s, stage.generic());
    ImportPresenter &presenter = stage.start();
    presenter.addFiles({u"/tmp/klanten.csv"_s});
    QTRY_COMPARE(presenter.counting(), Counting::Done);
    QVERIFY(presenter.hasColumns());
    presenter.next();
    stage.desk.holdRuns = std::make_shared<QSemaphore>();
    const int trials = stage.desk.trials;
    presenter.setMeaning(0, u"phone"_s);
    QTRY_COMPARE(presenter.counting(), Counting::Running);
    presenter.answer(presenter.sheet().questions().first(), 1);
    QTRY_COMPARE(stage.desk.trials.load(), trials + 2);
    QTRY_COMPARE(stage.desk.stopped.load(), 1); // the count nobody asks for any more
    QCOMPARE(presenter.counting(), Counting::Running);
    stage.desk.holdRuns->release(5);
    QTRY_COMPARE(presenter.counting(), Counting::Done);
    const auto mapping = stage.desk.orders.last().files.first().mapping;
    QVERIFY(mapping);
    QCOMPARE(mapping->columns, (QList<kk::intake::ColumnMapping::Entry>{{u"Nr"_s, u"phone"_s, 0}, {u"NB"_s, u"refusal:email:news"_s, 0}}));
}

void TestImportPresenter::columnsAreRememberedAndTheTrialOpensNextTime()
{
    Stage stage;
    stage.desk.files.insert(u"/tmp/klanten.csv"_s, stage.generic());
    {
        ImportPresenter &presenter = stage.start();
        presenter.addFiles({u"/tmp/klanten.csv"_s});
        QTRY_COMPARE(presenter.counting(), Counting::Done);
        presenter.next();
        presenter.setSourceName(u" Kassa  balie "_s);
        presenter.answer(presenter.sheet().questions().first(), 0);
        QTRY_COMPARE(presenter.counting(), Counting::Done);
        QCOMPARE(presenter.step(), Step::Columns);
        presenter.next();
        QTRY_COMPARE(presenter.counting(), Counting::Done);
        presenter.next();
        QTRY_COMPARE(presenter.reading(), Reading::Done);
        QThreadPool::globalInstance()->waitForDone();
    }
    QCOMPARE(stage.desk.mappings.size(), 1);
    ImportPresenter &again = stage.start();
    again.addFiles({u"/tmp/klanten.csv"_s});
    QTRY_COMPARE(again.step(), Step::Preview);
    QVERIFY(again.sheet().questions().isEmpty());
    QCOMPARE(again.sourceName(), u"Kassa balie"_s);
    QTRY_COMPARE(again.counting(), Counting::Done);
    QCOMPARE(stage.desk.orders.last().files.first().sourceName, u"Kassa balie"_s);
}

void TestImportPresenter::undoneImportsAreGoneFromTheScreen()
{
    Stage stage;
    ImportPresenter &presenter = stage.start();
    presenter.addFiles({u"/tmp/klanten.csv"_s});
    QTRY_COMPARE(presenter.counting(), Counting::Done);
    presenter.next();
    presenter.next();
    QTRY_COMPARE(presenter.reading(), Reading::Done);
    QSignalSpy vaultChanged(&presenter, &ImportPresenter::vaultChanged);
    presenter.undo(BatchId(11));
    presenter.undo(BatchId(11));
    QTRY_VERIFY(!presenter.isOpen());
    QCOMPARE(stage.desk.undone, QList<BatchId>{BatchId(11)});
    QCOMPARE(vaultChanged.count(), 1);
}

void TestImportPresenter::aRefusedUndoSaysWhy()
{
    Stage stage;
    stage.desk.undoFailure = kk::Error{kk::ErrorKind::Conflict, u"A newer import was built on this one."_s, {}};
    ImportPresenter &presenter = stage.start();
    QSignalSpy failed(&presenter, &ImportPresenter::failed);
    presenter.undo(BatchId(4));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<kk::Error>().userText, u"A newer import was built on this one."_s);
}

void TestImportPresenter::whoMayNotReadInIsTold()
{
    Stage stage;
    stage.session.role = kk::vault::Role::Till;
    ImportPresenter &presenter = stage.start();
    presenter.addFiles({u"/tmp/klanten.csv"_s});
    QTRY_COMPARE(presenter.counting(), Counting::Done);
    presenter.next();
    QVERIFY(!presenter.whyNotNext().isEmpty());
    presenter.read();
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(stage.desk.readings.load(), 0);
}

void TestImportPresenter::aFailedReadingKeepsTheFile()
{
    Stage stage;
    ImportPresenter &presenter = stage.start();
    presenter.addFiles({u"/tmp/klanten.csv"_s});
    QTRY_COMPARE(presenter.counting(), Counting::Done);
    presenter.next();
    stage.desk.runFailure = kk::Error{kk::ErrorKind::Storage, u"The disk is full."_s, {}};
    presenter.next();
    QTRY_COMPARE(presenter.reading(), Reading::Failed);
    QCOMPARE(presenter.error()->userText, u"The disk is full."_s);
    QCOMPARE(presenter.files().size(), 1);
    stage.desk.runFailure.reset();
    presenter.back();
    QTRY_COMPARE(presenter.counting(), Counting::Done);
    presenter.next();
    QTRY_COMPARE(presenter.reading(), Reading::Done);
}

QTEST_MAIN(TestImportPresenter)
#include "TestImportPresenter.moc"
