#include "tests/support/FakeClock.h"
#include "tests/ui/customers/FakeCustomers.h"
#include "ui/customers/CustomerPresenter.h"

#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;
using kk::customers::CustomerId;
using kk::customers::CustomerPage;
using kk::customers::Field;
using kk::customers::TimelineItem;
using kk::testing::FakeClock;
using kk::testing::FakeCustomers;
using kk::ui::CustomerPresenter;
using State = CustomerPresenter::State;

namespace {

CustomerPage pageOf(qint64 id)
{
    CustomerPage page;
    page.row.id = CustomerId(id);
    page.row.name = u"Klant %1"_s.arg(id);
    return page;
}

} // namespace

class TestCustomerPresenter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QThreadPool::globalInstance()->setMaxThreadCount(4); }
    void theCustomerOpenedLastIsTheOneShown();
    void aCustomerWhoIsGoneIsSaidSo();
    void closingForgetsEverything();
    void aCorrectionCanBeUndoneAlsoFromAnotherPage();
    void addingOpensAndUndoingTakesAway();
    void slicesOfTheTimelineHoldWhatTheySay();
};

void TestCustomerPresenter::theCustomerOpenedLastIsTheOneShown()
{
    FakeCustomers shop;
    FakeClock clock;
    shop.pages[1] = pageOf(1);
    shop.pages[2] = pageOf(2);
    shop.hold(u"1"_s);
    CustomerPresenter presenter(shop.questions(), clock);
    presenter.open(CustomerId(1));
    presenter.open(CustomerId(2));
    QTRY_COMPARE(presenter.state(), State::Shown);
    shop.release(u"1"_s);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(presenter.page().row.name, u"Klant 2"_s);
}

void TestCustomerPresenter::aCustomerWhoIsGoneIsSaidSo()
{
    FakeCustomers shop;
    FakeClock clock;
    CustomerPresenter presenter(shop.questions(), clock);
    presenter.open(CustomerId(7));
    QTRY_COMPARE(presenter.state(), State::Failed);
    QCOMPARE(presenter.error().userText, u"Gone."_s);
}

void TestCustomerPresenter::closingForgetsEverything()
{
    FakeCustomers shop;
    FakeClock clock;
    shop.pages[1] = pageOf(1);
    CustomerPresenter presenter(shop.questions(), clock);
    presenter.open(CustomerId(1));
    QTRY_COMPARE(presenter.state(), State::Shown);
    presenter.close();
    QCOMPARE(presenter.state(), State::Nobody);
    QVERIFY(presenter.page().row.name.isEmpty());
    QVERIFY(!presenter.id().isValid());
}

void TestCustomerPresenter::aCorrectionCanBeUndoneAlsoFromAnotherPage()
{
    FakeCustomers shop;
    FakeClock clock;
    shop.pages[1] = pageOf(1);
    shop.pages[2] = pageOf(2);
    CustomerPresenter presenter(shop.questions(), clock);
    QSignalSpy kept(&presenter, &CustomerPresenter::kept);
    QSignalSpy undone(&presenter, &CustomerPresenter::undone);
    presenter.open(CustomerId(1));
    QTRY_COMPARE(presenter.state(), State::Shown);
    presenter.correct({{Field::Email, u"marijke@vanderlaan.example"_s}});
    presenter.correct({{Field::Email, u"twice@pressed.example"_s}});
    QTRY_COMPARE(kept.count(), 1);
    QCOMPARE(shop.corrections.size(), 1);
    QVERIFY(kept.first().first().toString().contains(u"Klant 1"_s));
    presenter.open(CustomerId(2));
    presenter.undo();
    QTRY_COMPARE(undone.count(), 1);
    QCOMPARE(shop.undone, 1);
    QTRY_COMPARE(presenter.page().row.name, u"Klant 2"_s);
    presenter.undo();
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(shop.undone, 1); // once only
}

void TestCustomerPresenter::addingOpensAndUndoingTakesAway()
{
    FakeCustomers shop;
    FakeClock clock;
    CustomerPresenter presenter(shop.questions(), clock);
    QSignalSpy gone(&presenter, &CustomerPresenter::addUndone);
    presenter.add({});
    QTRY_COMPARE(presenter.state(), State::Shown);
    QCOMPARE(presenter.id(), CustomerId(99));
    presenter.undo();
    QTRY_COMPARE(gone.count(), 1);
    QCOMPARE(presenter.state(), State::Nobody);
}

void TestCustomerPresenter::slicesOfTheTimelineHoldWhatTheySay()
{
    FakeCustomers shop;
    FakeClock clock;
    CustomerPage page = pageOf(1);
    for (const auto kind : {TimelineItem::Kind::Purchase, TimelineItem::Kind::Return, TimelineItem::Kind::ConsentNo, TimelineItem::Kind::RecordFirstSeen}) {
        TimelineItem item;
        item.kind = kind;
        page.timeline.append(item);
    }
    shop.pages[1] = page;
    CustomerPresenter presenter(shop.questions(), clock);
    presenter.open(CustomerId(1));
    QTRY_COMPARE(presenter.state(), State::Shown);
    using Slice = CustomerPresenter::Slice;
    QCOMPARE(presenter.timeline(Slice::Everything).size(), 4);
    QCOMPARE(presenter.timeline(Slice::Purchases).size(), 2);
    QCOMPARE(presenter.timeline(Slice::Privacy).size(), 1);
    QCOMPARE(presenter.timeline(Slice::Contact).size(), 1);
}

QTEST_MAIN(TestCustomerPresenter)
#include "TestCustomerPresenter.moc"
