#include "tests/support/ui/FakeRows.h"

#include "ui/style/Theme.h"
#include "ui/widgets/IdTable.h"
#include "ui/widgets/PagedModel.h"
#include "ui/widgets/SensitiveText.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kk::ui;
using namespace kk::testing;
using namespace Qt::StringLiterals;

class TestPagedModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }

    void modelKeepsTheRulesOfModels()
    {
        FakeRows rows(950);
        PagedModel model(rows);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.refresh();
        QCOMPARE(model.rowCount(), 950);
        QCOMPARE(model.index(949, 0).data().toString(), u"Customer 950"_s);
        rows.ids.removeFirst();
        model.refresh();
        QCOMPARE(model.rowCount(), 949);
        rows.ids.clear();
        model.refresh();
        QCOMPARE(model.rowCount(), 0);
    }

    void rowsComeAPageAtATimeWhenLookedAt()
    {
        FakeRows rows(100'000);
        rows.hold = true;
        PagedModel model(rows);
        model.refresh();
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(rows.answerOne());
        QCOMPARE(model.rowCount(), 100'000);
        QCOMPARE(rows.rowRequests, 0);

        QSignalSpy changed(&model, &PagedModel::dataChanged);
        QVERIFY(!model.index(250, 0).data(PagedModel::LoadedRole).toBool());
        QVERIFY(!model.index(399, 1).data().isValid());
        QCOMPARE(rows.rowRequests, 1); // one question for the whole page
        rows.answerAll();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 200);
        QCOMPARE(changed.first().at(1).toModelIndex().row(), 399);
        QCOMPARE(model.index(250, 0).data().toString(), u"Customer 251"_s);
        QCOMPARE(rows.rowRequests, 1);
    }

    void lateAnswersAreDropped()
    {
        FakeRows rows(10);
        rows.hold = true;
        PagedModel model(rows);
        model.refresh();
        rows.ids = {7, 8};
        model.refresh();
        QCOMPARE(rows.waiting(), 2);
        rows.answerOne(); // the ten of the first question
        QCOMPARE(model.rowCount(), 0);
        rows.answerOne();
        QCOMPARE(model.rowCount(), 2);

        QVERIFY(!model.index(0, 0).data(PagedModel::LoadedRole).toBool()); // asks for rows 7 and 8
        rows.ids = {1, 2, 3};
        model.refresh();
        QCOMPARE(rows.waiting(), 2);
        rows.answerOne(); // of the list still shown: taken
        QCOMPARE(model.index(0, 0).data().toString(), u"Customer 7"_s);
        rows.answerOne();
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!model.index(0, 0).data(PagedModel::LoadedRole).toBool());
    }

    void anAnswerAfterTheModelIsGoneHarmsNobody()
    {
        FakeRows rows(10);
        rows.hold = true;
        {
            PagedModel model(rows);
            model.refresh();
            rows.answerOne();
            QVERIFY(!model.index(0, 0).data(PagedModel::LoadedRole).toBool());
            model.refresh();
        }
        QCOMPARE(rows.waiting(), 2);
        rows.answerAll();
        QCOMPARE(rows.waiting(), 0);
    }

    void aFailureIsToldOnceAndNotAskedForEver()
    {
        FakeRows rows(10);
        PagedModel model(rows);
        model.refresh();
        QSignalSpy failed(&model, &PagedModel::failed);
        rows.failure = kk::Error{kk::ErrorKind::Busy, u"Searching does not work."_s, {}};
        for (int look = 0; look < 5; ++look)
            QVERIFY(!model.index(0, 0).data(PagedModel::LoadedRole).toBool());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(rows.rowRequests, 1);
        model.refresh();
        QCOMPARE(failed.size(), 2);
        QCOMPARE(model.rowCount(), 10); // what was shown stays
    }

    void tableKeepsWhatWasChosenWhenTheListComesAnew()
    {
        FakeRows rows(500);
        PagedModel model(rows);
        IdTable table(u"Customers"_s, &model);
        model.refresh();
        table.setCurrentId(300);
        QCOMPARE(table.currentIndex().row(), 299);
        rows.ids.removeAt(0);
        model.refresh();
        QCOMPARE(table.currentId(), 300);
        QCOMPARE(table.currentIndex().row(), 298);
        rows.ids.removeOne(300);
        model.refresh();
        QCOMPARE(table.currentId(), 301); // the next row has taken its place
    }

    void anIdThatIsNotYetThereIsChosenWhenItComes()
    {
        FakeRows rows(20);
        rows.hold = true;
        PagedModel model(rows);
        IdTable table(u"Customers"_s, &model);
        model.refresh();
        table.setCurrentId(12);
        rows.answerAll();
        QCOMPARE(table.currentId(), 12);
    }

    void enterOpensAndTheHeaderSorts()
    {
        FakeRows rows(50);
        PagedModel model(rows);
        IdTable table(u"Customers"_s, &model);
        table.resize(500, 400);
        model.refresh();
        table.show();
        QSignalSpy opened(&table, &IdTable::activatedId);
        table.setCurrentId(3);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toLongLong(), 3);
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(table.currentId(), 4);

        Q_EMIT table.horizontalHeader()->sectionClicked(0);
        Q_EMIT table.horizontalHeader()->sectionClicked(0);
        QCOMPARE(rows.sortedBy, 0);
        QCOMPARE(model.idAt(0), 50);
        const int before = rows.idRequests;
        Q_EMIT table.horizontalHeader()->sectionClicked(1);
        QCOMPARE(rows.idRequests, before); // that column has no order
    }

    void copiesTheChosenRowsAsTextAndMarksThem()
    {
        FakeRows rows(50);
        PagedModel model(rows);
        IdTable table(u"Customers"_s, &model);
        model.refresh();
        table.setCurrentId(2);
        table.selectionModel()->select(model.index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"Customer 2\t6\nCustomer 3\t9"_s);
        QVERIFY(clipboardHoldsSensitive());
    }

    void drawsGreyBarsBeforeTheRowsAreThere()
    {
        FakeRows rows(50);
        rows.hold = true;
        PagedModel model(rows);
        IdTable table(u"Customers"_s, &model);
        table.resize(500, 300);
        model.refresh();
        rows.answerOne();
        const QImage before = table.grab().toImage();
        QCOMPARE(rows.waiting(), 1); // drawing asked, and did not wait
        rows.answerAll();
        QVERIFY(before != table.grab().toImage());
    }

    void columnsAreRemembered()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"c.ini"_s), QSettings::IniFormat);
        FakeRows rows(5);
        PagedModel model(rows);
        IdTable first(u"Customers"_s, &model);
        first.resize(600, 300);
        first.setColumnWidth(1, 177);
        first.saveColumns(settings, u"columns/customers"_s);
        IdTable second(u"Customers"_s, &model);
        second.restoreColumns(settings, u"columns/customers"_s);
        QCOMPARE(second.columnWidth(1), 177);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestPagedModel)
#include "TestPagedModel.moc"
