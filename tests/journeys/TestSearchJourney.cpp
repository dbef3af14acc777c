#include "app/shop/sample/SampleExports.h"
#include "tests/support/shop/TemporaryShop.h"
#include "tests/support/ui/ScreenChecks.h"
#include "tests/support/ui/StallWatchdog.h"
#include "ui/customers/CustomerForm.h"
#include "ui/customers/CustomerListPane.h"
#include "ui/customers/CustomerPane.h"
#include "ui/customers/CustomersPage.h"
#include "ui/shopfloor/LookupPage.h"
#include "ui/style/Theme.h"
#include "ui/widgets/IdTable.h"
#include "ui/widgets/PaneTabs.h"
#include "ui/widgets/SearchField.h"

#include <QLineEdit>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace kk;
using namespace kk::testing;
using namespace kk::ui;
using customers::Field;

namespace {

constexpr int kPatience = 60'000; // milliseconds; the machine may be busy

customers::FieldValues person(const QString &first, const QString &infix, const QString &last, const QString &email = {}, const QString &mobile = {},
                              const QString &postcode = {}, const QString &card = {})
{
    customers::FieldValues values;
    values[Field::FirstName] = first;
    values[Field::Infix] = infix;
    values[Field::LastName] = last;
    values[Field::Email] = email;
    values[Field::Mobile] = mobile;
    values[Field::Postcode] = postcode;
    values[Field::CardNumber] = card;
    return values;
}

struct Rig {
    TemporaryShop temporary;
    std::unique_ptr<CustomersPage> page;
    QStringList happened;
    std::function<void()> undo;

    void open()
    {
        shop::Shop &shop = temporary.shop();
        page = std::make_unique<CustomersPage>(CustomerQuestions::of(shop.customers(), shop.safety()), shop.session(), temporary.clock());
        QObject::connect(page.get(), &Page::happened, page.get(), [this](const QString &what, const std::function<void()> &back) {
            happened.append(what);
            undo = back;
        });
        page->resize(1150, 640);
        page->show();
        page->activated();
    }
    ~Rig()
    {
        page.reset();
        QThreadPool::globalInstance()->waitForDone();
    }
    IdTable *table() { return page->listPane()->table(); }
    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names.append(table()->model()->index(row, 0).data().toString());
        names.sort();
        return names;
    }
    /// Types it key by key and gives the names that stand there when all is quiet.
    QStringList search(const QString &typed)
    {
        SearchField *field = page->listPane()->search();
        field->setFocus();
        field->selectAll();
        QSignalSpy reset(table()->model(), &QAbstractItemModel::modelReset);
        QTest::keyClicks(field, typed);
        if (!QTest::qWaitFor([&] { return reset.count() > 0; }, kPatience))
            return {u"no answer"_s};
        QTest::qWait(200);
        QThreadPool::globalInstance()->waitForDone();
        names(); // asks for the rows
        QTest::qWait(20);
        QThreadPool::globalInstance()->waitForDone();
        QTest::qWait(20);
        return names();
    }
};

} // namespace

class TestSearchJourney final : public QObject {
    Q_OBJECT

private:
    Theme m_theme;

private Q_SLOTS:
    void everyNotationFindsTheSamePerson_data();
    void everyNotationFindsTheSamePerson();
    void nobodyFoundIsSaidAndCanBeCleared();
    void staffSeesTwentyFive();
    void aCustomerIsOpenedChangedAndPutBack();
    void aHalfFilledFormSurvivesLocking();
    void theTillShowsOneCustomerAtATime();
    void theScreensKeepTheRules();
};

void TestSearchJourney::everyNotationFindsTheSamePerson_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("first and last") << u"marijke laan"_s;
    QTest::newRow("infix left out") << u"laan marijke"_s;
    QTest::newRow("infix") << u"van der laan"_s;
    QTest::newRow("accent left out") << u"marijke"_s;
    QTest::newRow("e-mail") << u"marijke@vanderlaan"_s;
    QTest::newRow("phone national") << u"06 12 34 56"_s;
    QTest::newRow("phone with dash") << u"06-12345678"_s;
    QTest::newRow("phone international") << u"+31 6 12345678"_s;
    QTest::newRow("phone with noughts") << u"0031612345678"_s;
    QTest::newRow("postcode") << u"7419ab"_s;
    QTest::newRow("card") << u"44100387"_s;
}

void TestSearchJourney::everyNotationFindsTheSamePerson()
{
    QFETCH(QString, typed);
    Rig rig;
    const shop::CustomerDesk &desk = rig.temporary.shop().customers();
    QVERIFY(desk.add(person(u"Mariëke"_s, u"de"_s, u"Wit"_s)));
    QVERIFY(desk.add(person(u"Márijke"_s, u"van der"_s, u"Laan"_s, u"marijke@vanderlaan.example"_s, u"06-12345678"_s, u"7419 AB"_s, u"44100387"_s)));
    QVERIFY(desk.add(person(u"Ömer"_s, {}, u"Yıldız"_s, u"omer@yildiz.example"_s, u"06-87654321"_s, u"7421 CD"_s, u"44100518"_s)));
    rig.open();
    QTRY_COMPARE(rig.table()->model()->rowCount(), 3);
    QCOMPARE(rig.search(typed), QStringList{u"Márijke van der Laan"_s});
}

void TestSearchJourney::nobodyFoundIsSaidAndCanBeCleared()
{
    Rig rig;
    QVERIFY(rig.temporary.shop().customers().add(person(u"Sam"_s, {}, u"Wierda"_s)));
    rig.open();
    QTRY_COMPARE(rig.table()->model()->rowCount(), 1);
    QVERIFY(rig.search(u"zzzz"_s).isEmpty());
    QVERIFY(!rig.table()->isVisible());
    QTest::keyClick(rig.page->listPane()->search(), Qt::Key_Escape);
    QTRY_VERIFY(rig.table()->isVisible());
    QTRY_COMPARE(rig.table()->model()->rowCount(), 1);
}

void TestSearchJourney::staffSeesTwentyFive()
{
    Rig rig;
    QVERIFY(rig.temporary.addColleague(u"Sam"_s, vault::Role::Staff));
    for (int i = 0; i < 30; ++i)
        QVERIFY(rig.temporary.shop().customers().add(person(u"Klant"_s, {}, u"Nummer %1"_s.arg(i))));
    QVERIFY(rig.temporary.unlock(TemporaryShop::passphraseOf(u"Sam"_s)));
    rig.open();
    QTRY_COMPARE(rig.table()->model()->rowCount(), vault::kLongList);
    QTRY_VERIFY(rig.page->facts().contains(u"30"_s)); // the count is told, the names are not
}

void TestSearchJourney::aCustomerIsOpenedChangedAndPutBack()
{
    Rig rig;
    const auto id = rig.temporary.shop().customers().add(person(u"Marijke"_s, u"van der"_s, u"Laan"_s, u"oud@vanderlaan.example"_s));
    QVERIFY(id);
    StallWatchdog watchdog(u"customer"_s);
    rig.open();
    QTRY_COMPARE(rig.table()->model()->rowCount(), 1);
    rig.table()->selectRow(0);
    QTest::keyClick(rig.table(), Qt::Key_Return);
    QTRY_COMPARE(rig.page->title(), u"Marijke van der Laan"_s);
    QVERIFY(rig.page->can(Command::Back));
    rig.page->perform(Command::Primary);
    CustomerForm *form = rig.page->customerPane()->form();
    QTRY_VERIFY(form->isVisible());
    rig.temporary.clock().advance(std::chrono::seconds(2));
    for (QLineEdit *edit : form->findChildren<QLineEdit *>()) {
        if (edit->text() == u"oud@vanderlaan.example") {
            edit->setText(u"nieuw@vanderlaan.example"_s);
            QTest::keyClick(edit, Qt::Key_Return);
            break;
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(rig.happened.size(), 1, kPatience);
    QVERIFY(!form->isVisible());
    QCOMPARE(rig.temporary.shop().customers().open(*id)->row.email, u"nieuw@vanderlaan.example"_s);
    QVERIFY(rig.undo);
    rig.undo();
    QTRY_COMPARE_WITH_TIMEOUT(rig.happened.size(), 2, kPatience);
    QCOMPARE(rig.temporary.shop().customers().open(*id)->row.email, u"oud@vanderlaan.example"_s);
    rig.page->perform(Command::Back);
    QCOMPARE(rig.page->title(), u"Customers"_s);
    QTRY_COMPARE(rig.table()->currentId(), id->value); // one stands where one stood
}

void TestSearchJourney::aHalfFilledFormSurvivesLocking()
{
    Rig rig;
    rig.open();
    rig.page->perform(Command::New);
    CustomerForm *form = rig.page->customerPane()->form();
    QTRY_VERIFY(form->isVisible());
    QTest::keyClicks(form->findChildren<QLineEdit *>().first(), u"Marijke"_s);
    rig.page->deactivated();
    QThreadPool::globalInstance()->waitForDone();
    rig.page.reset();
    rig.temporary.lock();
    QVERIFY(rig.temporary.unlock());
    rig.open();
    rig.page->perform(Command::New);
    form = rig.page->customerPane()->form();
    QTRY_COMPARE_WITH_TIMEOUT(form->findChildren<QLineEdit *>().first()->text(), u"Marijke"_s, kPatience);
}

void TestSearchJourney::theTillShowsOneCustomerAtATime()
{
    Rig rig;
    QVERIFY(rig.temporary.shop().customers().add(person(u"Marijke"_s, u"van der"_s, u"Laan"_s, {}, {}, {}, u"44100387"_s)));
    QVERIFY(rig.temporary.addColleague(u"Kim"_s, vault::Role::Till));
    QVERIFY(rig.temporary.unlock(TemporaryShop::passphraseOf(u"Kim"_s)));
    shop::Shop &shop = rig.temporary.shop();
    LookupPage page(LookupQuestions::of(shop.customers()), shop.session(), rig.temporary.clock());
    page.resize(1150, 640);
    page.show();
    page.activated();
    QCOMPARE(ScreenChecks::all(&page).join(u'\n'), QString());
    QTest::keyClicks(page.field(), u"44100387"_s);
    QTest::keyClick(page.field(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(page.presenter().state(), LookupPresenter::State::Shown, kPatience);
    QCOMPARE(page.presenter().shown().name, u"Marijke van der Laan"_s);
    QCOMPARE(page.presenter().shown().cardEnd, u"0387"_s);
    QVERIFY(page.field()->text().isEmpty());
    QCOMPARE(ScreenChecks::all(&page).join(u'\n'), QString());
    QTest::keyClick(page.field(), Qt::Key_Return);
    QCOMPARE(page.presenter().state(), LookupPresenter::State::Waiting);
    QThreadPool::globalInstance()->waitForDone();
}

void TestSearchJourney::theScreensKeepTheRules()
{
    Rig rig;
    rig.open();
    QTRY_VERIFY(!rig.table()->isVisible()); // nobody yet
    QCOMPARE(ScreenChecks::all(rig.page.get()).join(u'\n'), QString());
    const auto id = rig.temporary.shop().customers().add(person(u"Marijke"_s, u"van der"_s, u"Laan"_s, u"m@vanderlaan.example"_s, u"0612345678"_s, u"7419 AB"_s, u"44100387"_s));
    QVERIFY(id);
    rig.page->perform(Command::Refresh);
    QTRY_VERIFY(rig.table()->isVisible());
    QCOMPARE(ScreenChecks::all(rig.page.get()).join(u'\n'), QString());
    rig.page->open(u"customer/%1"_s.arg(id->value));
    QTRY_COMPARE(rig.page->title(), u"Marijke van der Laan"_s);
    for (int tab = 0; tab < 3; ++tab) {
        rig.page->customerPane()->tabs()->setCurrentIndex(tab);
        QTest::qWait(50);
        QCOMPARE(ScreenChecks::all(rig.page.get()).join(u'\n'), QString());
    }
    rig.page->perform(Command::Primary);
    QTest::qWait(50);
    QCOMPARE(ScreenChecks::all(rig.page.get()).join(u'\n'), QString());
}

QTEST_MAIN(TestSearchJourney)
#include "TestSearchJourney.moc"
