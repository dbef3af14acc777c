// A customer asks "what do you know about me?" and "do not ask me any more", at the counter and on the customer's page.
#include "tests/journeys/FakePrinting.h"
#include "tests/support/shop/TemporaryShop.h"
#include "tests/support/ui/FakeDialogs.h"
#include "tests/support/ui/ScreenChecks.h"
#include "ui/customers/CustomerMenu.h"
#include "ui/customers/CustomerPane.h"
#include "ui/customers/CustomersPage.h"
#include "ui/shell/PaperView.h"
#include "ui/shopfloor/LookupPage.h"
#include "ui/style/Theme.h"
#include "ui/widgets/SearchField.h"

#include <QAction>
#include <QFile>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace kk;
using namespace kk::testing;
using namespace kk::ui;
using customers::Field;

namespace {

constexpr int kPatience = 60'000; // milliseconds; the machine may be busy

customers::FieldValues marijke()
{
    customers::FieldValues values;
    values[Field::FirstName] = u"Marijke"_s;
    values[Field::LastName] = u"Laan"_s;
    values[Field::Email] = u"marijke@laan.example"_s;
    values[Field::CardNumber] = u"44100387"_s;
    return values;
}

struct Rig {
    TemporaryShop temporary;
    FakeDialogs dialogs;
    FakePrinting printing;
    customers::CustomerId marijke;

    Rig()
    {
        if (const auto id = temporary.shop().customers().add(::marijke()))
            marijke = *id;
    }
    ~Rig() { QThreadPool::globalInstance()->waitForDone(); }

    bool workAs(const QString &name, vault::Role role)
    {
        return temporary.addColleague(name, role) && temporary.unlock(TemporaryShop::passphraseOf(name));
    }
    PaperTools tools() { return {&dialogs, &printing}; }
    std::unique_ptr<LookupPage> shopFloor()
    {
        shop::Shop &shop = temporary.shop();
        LookupQuestions questions = LookupQuestions::of(shop.customers());
        questions.addPrivacy(shop.consents(), shop.answers(), shop.session(), tools());
        auto page = std::make_unique<LookupPage>(std::move(questions), shop.session(), temporary.clock());
        page->resize(1150, 640);
        page->show();
        page->activated();
        return page;
    }
    static void scan(LookupPage &page)
    {
        QTest::keyClicks(page.field(), u"44100387"_s);
        QTest::keyClick(page.field(), Qt::Key_Return);
    }
};

} // namespace

class TestPrivacyJourney final : public QObject {
    Q_OBJECT

private:
    Theme m_theme;

private Q_SLOTS:
    void atTheCounterOnePageIsPrintedByStaff();
    void atTheTillARefusalIsOneKey();
    void theCustomerPageLeadsToEveryRight();
};

void TestPrivacyJourney::atTheCounterOnePageIsPrintedByStaff()
{
    Rig rig;
    QVERIFY(rig.workAs(u"Sam"_s, vault::Role::Staff));
    const auto page = rig.shopFloor();
    QSignalSpy leads(page.get(), &Page::pageRequested);
    Rig::scan(*page);
    QTRY_COMPARE_WITH_TIMEOUT(page->presenter().state(), LookupPresenter::State::Shown, kPatience);
    QTest::keyClick(page->field(), Qt::Key_F7);
    QTRY_VERIFY_WITH_TIMEOUT(page->paper()->isReady(), kPatience);
    QVERIFY(page->paper()->isVisible());
    QVERIFY(page->paper()->text().contains(u"marijke@laan.example"_s));
    QCOMPARE(ScreenChecks::all(page.get()).join(u'\n'), QString());
    QVERIFY(page->field()->hasFocus() || !page->isActiveWindow()); // a scan comes through at any moment
    for (QPushButton *button : page->paper()->findChildren<QPushButton *>()) {
        if (button->text().contains(u"Print"_s))
            button->click();
    }
    QCOMPARE(rig.printing.titles.size(), 1);
    QCOMPARE(rig.printing.paper.count("/Type /Page\n") + rig.printing.paper.count("/Type /Page "), 1);
    for (QPushButton *button : page->paper()->findChildren<QPushButton *>()) {
        if (button->text().contains(u"request"_s))
            button->click();
    }
    QCOMPARE(leads.size(), 1);
    QCOMPARE(leads.first().value(0).toString(), u"privacy"_s);
    QVERIFY(leads.first().value(1).toString().startsWith(u"requests/new/%1/"_s.arg(rig.marijke.value)));
    QCOMPARE(page->presenter().state(), LookupPresenter::State::Waiting); // nobody stays on the screen
    QVERIFY(page->paper()->text().isEmpty());
}

void TestPrivacyJourney::atTheTillARefusalIsOneKey()
{
    Rig rig;
    QVERIFY(rig.workAs(u"Kim"_s, vault::Role::Till));
    const auto page = rig.shopFloor();
    Rig::scan(*page);
    QTRY_COMPARE_WITH_TIMEOUT(page->presenter().state(), LookupPresenter::State::Shown, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(page->presenter().askFirst().has_value(), kPatience);
    QVERIFY(!page->presenter().askFirst()->notBefore);
    QTest::keyClick(page->field(), Qt::Key_F7); // not for the till
    QVERIFY(!page->paper()->isVisible());
    QTest::keyClick(page->field(), Qt::Key_F4);
    QTRY_VERIFY_WITH_TIMEOUT(page->presenter().askFirst() && page->presenter().askFirst()->notBefore, kPatience);
    QCOMPARE(ScreenChecks::all(page.get()).join(u'\n'), QString());
    QTest::keyClick(page->field(), Qt::Key_Return);
    QVERIFY(rig.temporary.unlock());
    const auto picture = rig.temporary.shop().consents().picture(rig.marijke);
    QVERIFY(picture);
    QCOMPARE(shopDay(*picture->doNotAskBefore), shopDay(rig.temporary.clock().now()).addMonths(12));
}

void TestPrivacyJourney::theCustomerPageLeadsToEveryRight()
{
    Rig rig;
    shop::Shop &shop = rig.temporary.shop();
    CustomerQuestions questions = CustomerQuestions::of(shop.customers(), shop.safety());
    questions.about = [&shop](customers::CustomerId id) { return shop.answers().pageAbout(id, u"en"_s); };
    questions.paper = rig.tools();
    CustomersPage page(std::move(questions), shop.session(), rig.temporary.clock());
    QSignalSpy leads(&page, &Page::pageRequested);
    page.resize(1150, 640);
    page.show();
    page.activated();
    page.open(u"customer/%1"_s.arg(rig.marijke.value));
    QTRY_COMPARE_WITH_TIMEOUT(page.title(), u"Marijke Laan"_s, kPatience);
    const QList<QAction *> entries = page.customerPane()->menu()->entries();
    QCOMPARE(entries.size(), 4);
    entries[0]->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(page.customerPane()->paper()->isReady(), kPatience);
    QVERIFY(page.customerPane()->paper()->text().contains(u"marijke@laan.example"_s));
    QCOMPARE(ScreenChecks::names(&page), QStringList());
    const QString file = rig.temporary.filePath(u"page.pdf"_s);
    rig.dialogs.chooseNext({file});
    for (QPushButton *button : page.customerPane()->paper()->findChildren<QPushButton *>()) {
        if (button->text().contains(u"Save"_s))
            button->click();
    }
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), kPatience);
    for (int entry = 1; entry < 4; ++entry)
        entries[entry]->trigger();
    QStringList targets;
    for (const QList<QVariant> &lead : leads)
        targets.append(lead.value(1).toString());
    const QString id = QString::number(rig.marijke.value);
    QCOMPARE(targets, QStringList({u"requests/new/"_s + id + u"/Marijke Laan"_s, u"requests/rights/"_s + id, u"retention/erase/"_s + id}));
}

QTEST_MAIN(TestPrivacyJourney)
#include "TestPrivacyJourney.moc"
