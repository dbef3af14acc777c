// A request from the telephone call to the finished files, as somebody of the staff does it.
#include "tests/support/shop/TemporaryShop.h"
#include "tests/support/ui/FakeDialogs.h"
#include "tests/support/ui/ScreenChecks.h"
#include "ui/privacy/PrivacyPage.h"
#include "ui/privacy/RegisterTab.h"
#include "ui/privacy/RequestForm.h"
#include "ui/privacy/RequestPane.h"
#include "ui/privacy/RequestsTab.h"
#include "ui/widgets/MessageBar.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace kk::ui;
using namespace Qt::StringLiterals;

class TestRequestsTab final : public QObject {
    Q_OBJECT

private:
    /// The visible button whose text contains these words.
    static QAbstractButton *button(QWidget *root, const QString &words)
    {
        for (QAbstractButton *one : root->findChildren<QAbstractButton *>()) {
            if (one->isVisible() && QString(one->text()).remove(u'&').contains(words))
                return one;
        }
        return nullptr;
    }

    void press(QWidget *root, const QString &words)
    {
        QTRY_VERIFY2(button(root, words) && button(root, words)->isEnabled(), qPrintable(words));
        QTest::mouseClick(button(root, words), Qt::LeftButton, {}, words.startsWith(u"Know"_s) || words.contains(u"called"_s) ? QPoint(8, button(root, words)->height() / 2) : QPoint());
        ++m_clicks;
    }

    int m_clicks = 0;

private Q_SLOTS:
    void fromTheCallToTheFilesInTwelveClicks()
    {
        TemporaryShop home;
        customers::FieldValues values;
        values[customers::Field::FirstName] = u"Hanneke"_s;
        values[customers::Field::LastName] = u"Bosman"_s;
        values[customers::Field::Email] = u"hanneke@voorbeeld.example"_s;
        QVERIFY(home.shop().customers().add(values));
        QVERIFY(home.addColleague(u"Sam"_s, vault::Role::Staff));
        QVERIFY(home.unlock(TemporaryShop::passphraseOf(u"Sam"_s)));
        FakeDialogs dialogs;
        PrivacyPage page;
        auto *tab = new RequestsTab(RequestQuestions::of(home.shop().requests(), home.shop().answers(), home.shop().customers()), home.clock(), dialogs);
        page.addTab(u"requests"_s, u"Requests"_s, tab);
        page.resize(1150, 700);
        page.show();
        page.activated();
        m_clicks = 1; // Privacy in the navigation
        press(tab, u"New request"_s);
        QLineEdit *search = tab->form()->findChild<QLineEdit *>();
        QVERIFY(search);
        QTest::keyClicks(search, u"bosman"_s);
        auto *hits = tab->form()->findChild<QListWidget *>();
        QTRY_COMPARE(hits->count(), 1);
        QTest::mouseClick(hits->viewport(), Qt::LeftButton, {}, hits->visualItemRect(hits->item(0)).center());
        ++m_clicks;
        press(tab->form(), u"by phone"_s);
        press(tab->form(), u"Know what we hold"_s);
        QCOMPARE(ScreenChecks::names(&page), QStringList());
        press(tab->form(), u"Save the request"_s);
        QTRY_VERIFY(tab->pane()->view());
        QCOMPARE(tab->pane()->view()->row.who, u"Hanneke Bosman"_s);
        press(tab->pane(), u"called or written back"_s);
        QTRY_VERIFY(tab->pane()->view()->row.request.isIdentityChecked());
        QCOMPARE(ScreenChecks::names(&page), QStringList());
        const QString folder = home.filePath(u"stick"_s);
        dialogs.chooseNext({folder});
        press(tab->pane(), u"Make letter and files"_s);
        ++m_clicks; // the folder
        QTRY_COMPARE_WITH_TIMEOUT(tab->pane()->password().size(), 24, 20000);
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
        QTRY_VERIFY(!tab->pane()->view()->row.request.isOpen());
        press(tab->pane(), u"forget it here"_s);
        QVERIFY(tab->pane()->password().isEmpty());
        QVERIFY2(m_clicks <= 12, qPrintable(QString::number(m_clicks)));
    }

    void theListSaysWhoWaitsAndHowLong()
    {
        TemporaryShop home;
        home.clock().set(startOfShopDay(QDate(2026, 11, 26)) + std::chrono::hours(9));
        FakeDialogs dialogs;
        RequestsTab tab(RequestQuestions::of(home.shop().requests(), home.shop().answers(), home.shop().customers()), home.clock(), dialogs);
        QList<int> counts;
        connect(&tab, &PrivacyTab::countChanged, &tab, [&](int count) { counts.append(count); });
        tab.resize(1100, 600);
        tab.show();
        tab.activated();
        QTRY_COMPARE(counts, QList<int>{-1});
        rights::RequestIntake intake;
        intake.kinds = {rights::RequestKind::Access};
        intake.received = QDate(2026, 11, 25);
        intake.name = u"Nooit Gezien"_s;
        QVERIFY(home.shop().requests().open(intake));
        tab.activated();
        QTRY_COMPARE(counts.last(), 1);
        QCOMPARE(ScreenChecks::names(&tab), QStringList());
        QVERIFY(button(&tab, u"Open"_s));
    }

    void aTechniqueHearsItsVerdictWhileItIsFilledIn()
    {
        TemporaryShop home;
        FakeDialogs dialogs;
        RegisterTab tab(RegisterQuestions::of(home.shop().registers()), {u"processing"_s, u"breach"_s, u"observation"_s}, home.clock(), dialogs);
        tab.resize(1100, 700);
        tab.show();
        tab.activated();
        QTRY_COMPARE(tab.entries(u"processing"_s).size(), 12);
        QCOMPARE(ScreenChecks::names(&tab), QStringList());
        rights::RegisterEntry fresh;
        fresh.form = u"observation"_s;
        tab.edit(fresh);
        auto *technique = qobject_cast<QComboBox *>(tab.field(u"technique"_s));
        QVERIFY(technique);
        technique->setCurrentIndex(technique->findData(u"face"_s));
        const QList<MessageBar *> bars = tab.findChildren<MessageBar *>();
        QVERIFY(std::any_of(bars.begin(), bars.end(), [](const MessageBar *bar) { return bar->text().contains(u'9'); })); // article 9
        qobject_cast<QLineEdit *>(tab.field(u"what"_s))->setText(u"camera met gezichten"_s);
        tab.save();
        QTRY_COMPARE(tab.entries(u"observation"_s).size(), 1);
        const QString file = home.filePath(u"register.pdf"_s);
        dialogs.chooseNext({file});
        press(&tab, u"PDF"_s);
        QTRY_VERIFY(QFile::exists(file));
    }
};

QTEST_MAIN(TestRequestsTab)
#include "TestRequestsTab.moc"
