#include "tests/support/FakeClock.h"
#include "tests/ui/customers/FakeCustomers.h"
#include "ui/customers/CustomersPresenter.h"

#include <QAbstractItemModelTester>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;
using kk::testing::FakeClock;
using kk::testing::FakeCustomers;
using kk::ui::CustomersPresenter;
using State = CustomersPresenter::State;

class TestCustomersPresenter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QThreadPool::globalInstance()->setMaxThreadCount(4); }
    void aLateAnswerToAnOldQuestionIsDropped();
    void anEmptyShopIsNotTheSameAsNothingFound();
    void staffHearsWhatTheListLeavesOut();
    void aFailureKeepsTheListAndCanBeTriedAgain();
    void orderAndFiltersAreAsTheyWereLeft();
    void rowsSayWhatTheyHoldInWords();
    void theModelIsSound();
    void anAnswerAfterTheEndHarmsNobody();
};

void TestCustomersPresenter::aLateAnswerToAnOldQuestionIsDropped()
{
    FakeCustomers shop;
    FakeClock clock;
    shop.hold(u"l"_s);
    shop.lists[u"l"_s] = FakeCustomers::people(1, 900);
    shop.lists[u"laan"_s] = FakeCustomers::people(5, 2);
    CustomersPresenter presenter(shop.questions(), clock);
    presenter.setTyped(u"l"_s);
    QTRY_COMPARE(shop.asked, QStringList{u"l"_s});
    presenter.setTyped(u"laan"_s);
    QTRY_COMPARE(presenter.model()->rowCount(), 2);
    QSignalSpy changed(&presenter, &CustomersPresenter::changed);
    shop.release(u"l"_s);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(changed.count(), 0);
    QCOMPARE(presenter.model()->rowCount(), 2);
    QCOMPARE(presenter.model()->idAt(0), 5);
}

void TestCustomersPresenter::anEmptyShopIsNotTheSameAsNothingFound()
{
    FakeCustomers shop;
    FakeClock clock;
    CustomersPresenter presenter(shop.questions(), clock);
    QCOMPARE(presenter.state(), State::Asking);
    presenter.refresh();
    QTRY_COMPARE(presenter.state(), State::NobodyYet);
    presenter.setTyped(u"zzz"_s);
    QTRY_COMPARE(presenter.state(), State::NothingFound);
    kk::shop::CustomerFilter filter;
    filter.bought = kk::shop::CustomerFilter::Bought::Never;
    presenter.setTyped({});
    presenter.setFilter(filter);
    QTRY_VERIFY(!presenter.model()->isRefreshing());
    QCOMPARE(presenter.state(), State::NothingFound);
    presenter.showEverybody();
    QTRY_COMPARE(presenter.state(), State::NobodyYet);
}

void TestCustomersPresenter::staffHearsWhatTheListLeavesOut()
{
    FakeCustomers shop;
    FakeClock clock;
    kk::shop::CustomerList cut = FakeCustomers::people(1, 25);
    cut.total = 1204;
    cut.cutByRole = true;
    shop.lists[QString()] = cut;
    CustomersPresenter presenter(shop.questions(), clock);
    presenter.refresh();
    QTRY_COMPARE(presenter.state(), State::Listed);
    QVERIFY(presenter.countWords().contains(QLocale().toString(1204)));
    QVERIFY(presenter.cutWords().contains(u"25"_s));
    shop.lists[u"laan"_s] = FakeCustomers::people(1, 3);
    presenter.setTyped(u"laan"_s);
    QTRY_VERIFY(presenter.cutWords().isEmpty());
}

void TestCustomersPresenter::aFailureKeepsTheListAndCanBeTriedAgain()
{
    FakeCustomers shop;
    FakeClock clock;
    shop.lists[QString()] = FakeCustomers::people(1, 7);
    CustomersPresenter presenter(shop.questions(), clock);
    presenter.refresh();
    QTRY_COMPARE(presenter.state(), State::Listed);
    shop.failure = kk::Error{kk::ErrorKind::Busy, u"Searching does not work now."_s, {}};
    presenter.refresh();
    QTRY_COMPARE(presenter.state(), State::Failed);
    QCOMPARE(presenter.error().userText, u"Searching does not work now."_s);
    QCOMPARE(presenter.model()->rowCount(), 7);
    shop.failure.reset();
    presenter.refresh();
    QTRY_COMPARE(presenter.state(), State::Listed);
}

void TestCustomersPresenter::orderAndFiltersAreAsTheyWereLeft()
{
    FakeCustomers shop;
    FakeClock clock;
    {
        CustomersPresenter presenter(shop.questions(), clock);
        presenter.setOrder(CustomersPresenter::LastPurchase, Qt::DescendingOrder);
        kk::shop::CustomerFilter filter;
        filter.mail = kk::shop::CustomerFilter::Mail::SaysYes;
        presenter.setFilter(filter);
        presenter.setColumnState("columns as they stood");
        QThreadPool::globalInstance()->waitForDone();
    }
    CustomersPresenter later(shop.questions(), clock);
    QSignalSpy remembered(&later, &CustomersPresenter::remembered);
    later.start();
    QTRY_COMPARE(remembered.count(), 1);
    QCOMPARE(later.query().order, kk::shop::CustomerOrder::LastPurchase);
    QCOMPARE(later.orderColumn(), CustomersPresenter::LastPurchase);
    QVERIFY(later.query().descending);
    QCOMPARE(later.query().filter.mail, kk::shop::CustomerFilter::Mail::SaysYes);
    QCOMPARE(later.columnState(), QByteArray("columns as they stood"));
    QTRY_VERIFY(!later.model()->isRefreshing());
}

void TestCustomersPresenter::rowsSayWhatTheyHoldInWords()
{
    FakeCustomers shop;
    FakeClock clock;
    shop.lists[QString()] = FakeCustomers::people(41, 3);
    CustomersPresenter presenter(shop.questions(), clock);
    presenter.refresh();
    kk::ui::PagedModel *model = presenter.model();
    QTRY_COMPARE(model->rowCount(), 3);
    QTRY_VERIFY(model->index(1, 0).data(kk::ui::PagedModel::LoadedRole).toBool());
    QCOMPARE(model->index(1, CustomersPresenter::Name).data().toString(), u"Klant 42"_s);
    QCOMPARE(model->index(1, CustomersPresenter::LastPurchase).data().toString(), u"never"_s);
    QCOMPARE(model->index(1, CustomersPresenter::MailAnswer).data().toString(), u"not asked"_s);
    QVERIFY(!model->index(1, CustomersPresenter::MailAnswer).data(kk::ui::PagedModel::IconRole).toString().isEmpty());
}

void TestCustomersPresenter::theModelIsSound()
{
    FakeCustomers shop;
    FakeClock clock;
    shop.lists[QString()] = FakeCustomers::people(1, 450);
    shop.lists[u"a"_s] = FakeCustomers::people(3, 5);
    CustomersPresenter presenter(shop.questions(), clock);
    QAbstractItemModelTester tester(presenter.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    presenter.refresh();
    QTRY_COMPARE(presenter.model()->rowCount(), 450);
    QTRY_VERIFY(!presenter.model()->index(449, 0).data().toString().isEmpty());
    presenter.setTyped(u"a"_s);
    QTRY_COMPARE(presenter.model()->rowCount(), 5);
}

void TestCustomersPresenter::anAnswerAfterTheEndHarmsNobody()
{
    FakeCustomers shop;
    FakeClock clock;
    shop.hold(QString());
    auto presenter = std::make_unique<CustomersPresenter>(shop.questions(), clock);
    presenter->refresh();
    QTRY_COMPARE(shop.asked.size(), 1);
    presenter.reset();
    shop.release(QString());
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(!presenter);
}

QTEST_MAIN(TestCustomersPresenter)
#include "TestCustomersPresenter.moc"
