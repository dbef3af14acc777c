#include "app/shop/sample/SampleExports.h"
#include "tests/support/shop/TemporaryShop.h"
#include "tests/support/ui/FakeDialogs.h"
#include "tests/support/ui/ScreenChecks.h"
#include "tests/support/ui/StallWatchdog.h"
#include "ui/customers/CustomerListPane.h"
#include "ui/customers/CustomersPage.h"
#include "ui/imports/ColumnsPane.h"
#include "ui/imports/HistoryPane.h"
#include "ui/imports/ImportPage.h"
#include "ui/imports/QuestionCard.h"
#include "ui/style/Theme.h"
#include "ui/widgets/IdTable.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace kk;
using namespace kk::testing;
using namespace kk::ui;
using Counting = ImportPresenter::Counting;
using Reading = ImportPresenter::Reading;
using Step = ImportPresenter::Step;

namespace {

constexpr int kPatience = 20'000; // milliseconds; the machine may be busy

/// A shop with its import screen and its list of customers.
struct Rig {
    TemporaryShop temporary;
    FakeDialogs dialogs;
    std::unique_ptr<ImportPage> imports;
    std::unique_ptr<CustomersPage> customers;
    QStringList happened;
    std::function<void()> undo;

    Rig()
    {
        shop::Shop &shop = temporary.shop();
        imports = std::make_unique<ImportPage>(ImportQuestions::of(shop.imports(), shop.mappings(), shop.folders(), shop.safety()), shop.session(), temporary.clock(), dialogs);
        customers = std::make_unique<CustomersPage>(CustomerQuestions::of(shop.customers(), shop.safety()), shop.session(), temporary.clock());
        QObject::connect(imports.get(), &Page::happened, imports.get(), [this](const QString &what, const std::function<void()> &back) {
            happened.append(what);
            undo = back;
        });
        for (Page *page : {static_cast<Page *>(imports.get()), static_cast<Page *>(customers.get())}) {
            page->resize(1150, 640);
            page->show();
            page->activated();
        }
    }
    ~Rig()
    {
        imports.reset();
        customers.reset();
        QThreadPool::globalInstance()->waitForDone();
    }
    ImportPresenter &presenter() { return imports->presenter(); }
    void press(QPushButton *button)
    {
        QTest::qWait(20); // what was just laid out
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *each : imports->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    bool choose(const QString &path)
    {
        dialogs.chooseNext({path});
        imports->open(u"choose"_s);
        return QTest::qWaitFor([this] { return presenter().isOpen() && !presenter().isLooking(); }, kPatience);
    }
    /// Says yes to what a known system's columns of consent are taken for.
    bool confirm()
    {
        for (int file = presenter().fileWithQuestion(false); file >= 0; file = presenter().fileWithQuestion(false))
            presenter().answer(file, presenter().questionsOf(file).first(), 0);
        return QTest::qWaitFor([this] { return presenter().counting() == Counting::Done && imports->nextButton()->isEnabled(); }, kPatience);
    }
    bool counted() { return QTest::qWaitFor([this] { return presenter().counting() == Counting::Done; }, kPatience); }
    bool read()
    {
        press(imports->nextButton());
        const bool done = QTest::qWaitFor([this] { return presenter().reading() == Reading::Done; }, kPatience);
        if (!done)
            qWarning("at step %d, counting %d, reading %d: %s", static_cast<int>(presenter().step()), static_cast<int>(presenter().counting()),
                     static_cast<int>(presenter().reading()), qUtf8Printable(presenter().whyNotNext()));
        if (presenter().error())
            qWarning("not read: %s (%s)", qUtf8Printable(presenter().error()->userText), qUtf8Printable(presenter().error()->detail));
        return done;
    }
    qint64 listed()
    {
        QSignalSpy refreshed(customers->listPane()->table()->model(), &QAbstractItemModel::modelReset);
        customers->perform(Command::Refresh);
        if (!QTest::qWaitFor([&] { return refreshed.count() > 0; }, kPatience))
            return -1;
        return customers->listPane()->table()->model()->rowCount();
    }
};

QByteArray tillFile(int people)
{
    QByteArray file = "KLANTNR;NAAM;STRAAT;PC;PLAATS;TEL1;MAIL;NIEUWSBRIEF\r\n";
    for (int i = 1; i <= people; ++i)
        file += QByteArray::number(4410000 + i) + ";Laan " + QByteArray::number(i) + ";Kolkstraat " + QByteArray::number(i)
            + ";7419 AB;Deventer;06123456" + QByteArray::number(10 + i % 80) + ";klant" + QByteArray::number(i) + "@vanderlaan.example;"
            + (i % 2 ? "J" : "N") + "\r\n";
    return file;
}

} // namespace

class TestImportJourney final : public QObject {
    Q_OBJECT

private:
    Theme m_theme;

private Q_SLOTS:
    void anExportBecomesCustomersAndGoesAgain();
    void theSameFileTwiceChangesNothing();
    void aFileOfAnUnknownTillIsPointedOutOnce();
    void severalFilesAreOneImport();
    void whatWasChosenSurvivesLocking();
    void stoppingLeavesNothing();
    void rowsLeftOutAreSavedAndReadAgain();
    void brokenFilesSayWhatToDo_data();
    void brokenFilesSayWhatToDo();
    void everyStepKeepsTheRulesOfTheScreen();
};

void TestImportJourney::anExportBecomesCustomersAndGoesAgain()
{
    Rig rig;
    shop::sample::SampleOptions options;
    options.customers = 150;
    const auto files = shop::sample::writeExports(shop::sample::SampleShop::make(options), QDir(QFileInfo(rig.temporary.path()).path()));
    QVERIFY(files);
    const auto file = std::find_if(files->begin(), files->end(), [](const auto &one) { return one.profile == u"shopify-customers"; });
    QVERIFY(file != files->end());
    QCOMPARE(rig.listed(), 0);
    StallWatchdog watchdog(u"import"_s); // the two screens of this test stand already; the program shows one at a time

    QVERIFY(rig.choose(rig.temporary.filePath(file->fileName)));
    QCOMPARE(rig.presenter().files().first().recognition->profile->info().id, file->profile);
    QVERIFY(rig.counted());
    QVERIFY(!rig.imports->nextButton()->isEnabled()); // who wants news is a person's word, also of a known system
    QCOMPARE(ImportTotals::of(rig.presenter().forecast().files).recordsNew, file->customers);
    QCOMPARE(rig.presenter().forecast().files.first().consentEvents, 0);
    QVERIFY(rig.confirm());
    QTRY_VERIFY_WITH_TIMEOUT(rig.presenter().forecast().files.first().consentEvents > 0 && rig.presenter().counting() == Counting::Done, kPatience);
    rig.press(rig.imports->nextButton());
    QCOMPARE(rig.presenter().step(), Step::Preview);
    const ImportTotals forecast = ImportTotals::of(rig.presenter().forecast().files);
    QCOMPARE(forecast.recordsNew, file->customers);
    QCOMPARE(rig.listed(), 0); // a trial keeps nothing
    QVERIFY(rig.read());
    QCOMPARE(ImportTotals::of(rig.presenter().result().files).recordsNew, forecast.recordsNew);
    QCOMPARE(rig.listed(), file->customers);
    QCOMPARE(rig.happened.size(), 1);

    rig.customers->deactivated();
    rig.imports->deactivated();
    rig.imports->activated();
    QCOMPARE(rig.presenter().reading(), Reading::Done); // leaving and coming back changes nothing
    QVERIFY(rig.undo);
    rig.undo();
    QTRY_COMPARE_WITH_TIMEOUT(rig.happened.size(), 2, kPatience);
    QCOMPARE(rig.listed(), 0);
    QTRY_VERIFY(rig.presenter().batches().size() == 1 && rig.presenter().batches().first().undone);
}

void TestImportJourney::theSameFileTwiceChangesNothing()
{
    Rig rig;
    shop::sample::SampleOptions options;
    options.customers = 60;
    const auto files = shop::sample::writeExports(shop::sample::SampleShop::make(options), QDir(QFileInfo(rig.temporary.path()).path()));
    QVERIFY(files);
    const auto file = std::find_if(files->begin(), files->end(), [](const auto &one) { return one.profile == u"shopify-orders"; });
    QVERIFY(file != files->end());
    const QString path = rig.temporary.filePath(file->fileName);
    for (int turn = 0; turn < 2; ++turn) {
        QVERIFY(rig.choose(path));
        QVERIFY(rig.counted());
        QVERIFY(rig.confirm());
        if (turn == 0)
            rig.press(rig.imports->nextButton());
        QCOMPARE(rig.presenter().step(), Step::Preview); // the second time by itself
        if (turn == 1) {
            QVERIFY(!rig.presenter().notice().isEmpty());
            QVERIFY(ImportTotals::of(rig.presenter().forecast().files).changesNothing());
        }
        QVERIFY(rig.read());
        rig.presenter().close();
    }
    QCOMPARE(rig.happened.size(), 2);
    QVERIFY(rig.happened.last().contains(u"Nothing changed"_s));
}

void TestImportJourney::aFileOfAnUnknownTillIsPointedOutOnce()
{
    Rig rig;
    const QString path = rig.temporary.write(u"klanten_kassa.csv"_s, tillFile(40));
    QVERIFY(rig.choose(path));
    if (!rig.presenter().hasColumns()) {
        QVERIFY(!rig.presenter().whyNotNext().isEmpty());
        rig.presenter().chooseProfile(0, u"generic-customers"_s);
    }
    QTRY_VERIFY_WITH_TIMEOUT(rig.presenter().hasColumns(), kPatience);
    QVERIFY(rig.counted());
    rig.press(rig.imports->nextButton());
    QCOMPARE(rig.presenter().step(), Step::Columns);
    QVERIFY(!rig.imports->nextButton()->isEnabled()); // what does J mean?
    QCOMPARE(rig.presenter().questions().size(), 1);
    rig.press(rig.button(rig.presenter().questions().first().choices.first()));
    QTRY_VERIFY(rig.presenter().questions().isEmpty());
    QVERIFY(rig.counted());
    QTRY_VERIFY(rig.imports->nextButton()->isEnabled());
    rig.press(rig.imports->nextButton());
    QVERIFY(rig.counted());
    QVERIFY(rig.read());
    QCOMPARE(rig.listed(), 40);
    rig.presenter().close();
    QThreadPool::globalInstance()->waitForDone();

    const QString next = rig.temporary.write(u"klanten_kassa_later.csv"_s, tillFile(42));
    QVERIFY(rig.choose(next));
    if (!rig.presenter().hasColumns())
        rig.presenter().chooseProfile(0, u"generic-customers"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rig.presenter().step(), Step::Preview, kPatience);
    QVERIFY(rig.counted());
    QCOMPARE(ImportTotals::of(rig.presenter().forecast().files).recordsNew, 2);
}

/// A known export and a file of an unknown till, dropped together.
void TestImportJourney::severalFilesAreOneImport()
{
    Rig rig;
    shop::sample::SampleOptions options;
    options.customers = 40;
    const auto files = shop::sample::writeExports(shop::sample::SampleShop::make(options), QDir(QFileInfo(rig.temporary.path()).path()));
    QVERIFY(files);
    const auto known = std::find_if(files->begin(), files->end(), [](const auto &one) { return one.profile == u"shopify-customers"; });
    const QString till = rig.temporary.write(u"kassa.csv"_s, tillFile(12));
    rig.presenter().addFiles({rig.temporary.filePath(known->fileName), till});
    QTRY_VERIFY_WITH_TIMEOUT(!rig.presenter().isLooking(), kPatience);
    if (!rig.presenter().files()[1].needsColumns())
        rig.presenter().chooseProfile(1, u"generic-customers"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!rig.presenter().isLooking() && rig.presenter().hasColumns(), kPatience);
    QCOMPARE(rig.presenter().currentFile(), 1); // its columns are to be looked at
    QVERIFY(rig.presenter().fileWithQuestion(false) == 0 && rig.presenter().fileWithQuestion(true) == 1);
    QVERIFY(rig.confirm());
    rig.press(rig.imports->nextButton());
    QCOMPARE(rig.presenter().step(), Step::Columns);
    rig.presenter().setSourceName(u"Kassa balie"_s);
    rig.presenter().answer(rig.presenter().questions().first(), 2); // not read
    QVERIFY(QTest::qWaitFor([&] { return rig.presenter().counting() == Counting::Done && rig.imports->nextButton()->isEnabled(); }, kPatience));
    rig.press(rig.imports->nextButton());
    QCOMPARE(rig.presenter().step(), Step::Preview);
    rig.presenter().back();
    QCOMPARE(rig.presenter().sourceName(), u"Kassa balie"_s); // back and forth keeps what was chosen
    QVERIFY(rig.presenter().questions().isEmpty());
    rig.presenter().next();
    QVERIFY(rig.counted());
    QVERIFY(rig.read());
    QCOMPARE(rig.listed(), known->customers + 12);
    QCOMPARE(rig.presenter().result().files.size(), 2);
    QCOMPARE(rig.temporary.shop().imports().batches()->size(), 1);
    QCOMPARE(rig.temporary.shop().mappings().all()->size(), 2);
    QCOMPARE(rig.presenter().result().files[1].sourceName, u"Kassa balie"_s);
}

void TestImportJourney::whatWasChosenSurvivesLocking()
{
    Rig rig;
    QVERIFY(rig.choose(rig.temporary.write(u"kassa.csv"_s, tillFile(8))));
    if (!rig.presenter().hasColumns())
        rig.presenter().chooseProfile(0, u"generic-customers"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!rig.presenter().isLooking() && rig.presenter().hasColumns(), kPatience);
    rig.presenter().next();
    QCOMPARE(rig.presenter().step(), Step::Columns);
    rig.presenter().setSourceName(u"Kassa balie"_s);
    rig.presenter().answer(rig.presenter().questions().first(), 1);
    const QStringList meanings{rig.presenter().sheet().meaning(0), rig.presenter().sheet().meaning(7)};
    rig.imports->deactivated(); // as locking does
    rig.imports.reset();
    QThreadPool::globalInstance()->waitForDone();
    shop::Shop &shop = rig.temporary.shop();
    rig.imports = std::make_unique<ImportPage>(ImportQuestions::of(shop.imports(), shop.mappings(), shop.folders(), shop.safety()), shop.session(),
                                               rig.temporary.clock(), rig.dialogs);
    rig.imports->show();
    rig.imports->activated();
    QTRY_VERIFY_WITH_TIMEOUT(rig.presenter().isOpen() && !rig.presenter().isLooking(), kPatience);
    QCOMPARE(rig.presenter().step(), Step::Columns);
    QCOMPARE(rig.presenter().sourceName(), u"Kassa balie"_s);
    QVERIFY(rig.presenter().questions().isEmpty());
    QCOMPARE((QStringList{rig.presenter().sheet().meaning(0), rig.presenter().sheet().meaning(7)}), meanings);
    rig.presenter().close();
    rig.imports->deactivated();
    QThreadPool::globalInstance()->waitForDone();
    QVERIFY(shop.safety().takeDraft(u"import.wizard"_s)->isEmpty());
}

void TestImportJourney::stoppingLeavesNothing()
{
    Rig rig;
    const QString path = rig.temporary.write(u"veel.csv"_s, tillFile(60'000));
    QVERIFY(rig.choose(path));
    rig.presenter().chooseProfile(0, u"generic-customers"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rig.presenter().hasColumns() && !rig.presenter().isLooking(), kPatience);
    rig.press(rig.imports->nextButton());
    for (const ColumnQuestion &question : rig.presenter().questions())
        rig.presenter().answer(question, 2);
    QTRY_VERIFY(rig.presenter().questions().isEmpty());
    QVERIFY(QTest::qWaitFor([&] { return rig.presenter().counting() == Counting::Done && rig.imports->nextButton()->isEnabled(); }, kPatience));
    rig.press(rig.imports->nextButton());
    QVERIFY(rig.counted());
    rig.press(rig.imports->nextButton());
    QCOMPARE(rig.presenter().reading(), Reading::Running);
    rig.press(rig.button(u"Stop"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rig.presenter().reading(), Reading::Stopped, kPatience);
    QCOMPARE(rig.listed(), 0);
    QVERIFY(rig.temporary.shop().imports().batches()->isEmpty());
}

void TestImportJourney::rowsLeftOutAreSavedAndReadAgain()
{
    Rig rig;
    QByteArray file = tillFile(5);
    file += "4419999;;;;;;;\r\n"; // a number and nobody
    const QString path = rig.temporary.write(u"klanten.csv"_s, file);
    QVERIFY(rig.choose(path));
    rig.presenter().chooseProfile(0, u"generic-customers"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rig.presenter().hasColumns() && !rig.presenter().isLooking(), kPatience);
    rig.press(rig.imports->nextButton());
    for (const ColumnQuestion &question : rig.presenter().questions())
        rig.presenter().answer(question, 0);
    QVERIFY(QTest::qWaitFor([&] { return rig.presenter().counting() == Counting::Done && rig.imports->nextButton()->isEnabled(); }, kPatience));
    rig.press(rig.imports->nextButton());
    QVERIFY(rig.counted());
    QCOMPARE(ImportTotals::of(rig.presenter().forecast().files).rejected, 1);
    QVERIFY(!rig.presenter().forecast().files.first().rejectedRows.first().reason.isEmpty());
    QVERIFY(rig.read());
    const QString saved = rig.temporary.filePath(u"afgekeurd.csv"_s);
    rig.dialogs.chooseNext({saved});
    rig.press(rig.button(u"Save the rows left out…"_s));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(saved), kPatience);
    QFile rows(saved);
    QVERIFY(rows.open(QIODevice::ReadOnly));
    QVERIFY(rows.readAll().contains("4419999"));
}

void TestImportJourney::brokenFilesSayWhatToDo_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0", 18);
    QTest::newRow("header alone") << QByteArray("Naam;Mail\r\n");
}

void TestImportJourney::brokenFilesSayWhatToDo()
{
    QFETCH(QByteArray, content);
    Rig rig;
    QVERIFY(rig.choose(rig.temporary.write(u"iets.csv"_s, content)));
    const ImportPresenter::File &file = rig.presenter().files().first();
    QVERIFY(file.error);
    QVERIFY(!file.error->userText.isEmpty());
    QVERIFY(!rig.imports->nextButton()->isEnabled());
    rig.presenter().removeFile(0);
    QVERIFY(!rig.presenter().isOpen());
}

void TestImportJourney::everyStepKeepsTheRulesOfTheScreen()
{
    Rig rig;
    QTest::qWait(50);
    QCOMPARE(ScreenChecks::all(rig.imports.get()).join(u'\n'), QString());
    QVERIFY(rig.choose(rig.temporary.write(u"klanten.csv"_s, tillFile(30))));
    QTest::qWait(50);
    QCOMPARE(ScreenChecks::all(rig.imports.get()).join(u'\n'), QString());
    rig.presenter().chooseProfile(0, u"generic-customers"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rig.presenter().hasColumns() && !rig.presenter().isLooking(), kPatience);
    QVERIFY(rig.counted());
    rig.press(rig.imports->nextButton());
    QTest::qWait(50);
    QCOMPARE(ScreenChecks::all(rig.imports.get()).join(u'\n'), QString());
    QAbstractItemModelTester tester(rig.imports->findChild<ColumnsPane *>()->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const ColumnQuestion &question : rig.presenter().questions())
        rig.presenter().answer(question, 0);
    QVERIFY(QTest::qWaitFor([&] { return rig.presenter().counting() == Counting::Done && rig.imports->nextButton()->isEnabled(); }, kPatience));
    rig.press(rig.imports->nextButton());
    QVERIFY(rig.counted());
    QTest::qWait(50);
    QCOMPARE(ScreenChecks::all(rig.imports.get()).join(u'\n'), QString());
    QVERIFY(rig.read());
    QTest::qWait(50);
    QCOMPARE(ScreenChecks::all(rig.imports.get()).join(u'\n'), QString());
    rig.presenter().close();
    QTRY_COMPARE(rig.presenter().batches().size(), 1);
    QTest::qWait(50);
    QCOMPARE(ScreenChecks::all(rig.imports.get()).join(u'\n'), QString());
}

QTEST_MAIN(TestImportJourney)
#include "TestImportJourney.moc"
