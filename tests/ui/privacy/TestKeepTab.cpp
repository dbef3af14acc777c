#include "tests/support/shop/TemporaryShop.h"
#include "tests/support/ui/ScreenChecks.h"
#include "ui/privacy/EraseReview.h"
#include "ui/privacy/KeepTab.h"
#include "ui/style/Theme.h"
#include "ui/widgets/PlainTable.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace kk::ui;
using namespace Qt::StringLiterals;

/// The tab Retention and the review of an erasure, over a real shop: looking changes nothing, the safe button has the focus, and afterwards
/// nothing on the screen names the person.
class TestKeepTab final : public QObject {
    Q_OBJECT

private:
    static customers::CustomerId somebody(TemporaryShop &home, const QString &name)
    {
        customers::FieldValues values;
        values[customers::Field::FirstName] = u"Kim"_s;
        values[customers::Field::LastName] = name;
        values[customers::Field::Email] = name.toLower() + u"@voorbeeld.example"_s;
        return home.shop().customers().add(values).value_or(customers::CustomerId());
    }
    static QString textOf(const QWidget &screen)
    {
        QStringList all;
        for (const QLabel *label : screen.findChildren<QLabel *>())
            all.append(label->text());
        for (const QAbstractButton *button : screen.findChildren<QAbstractButton *>())
            all.append(button->text());
        return all.join(u'\n');
    }
    static QPushButton *buttonOf(const QWidget &screen, const QString &part)
    {
        for (auto *button : screen.findChildren<QPushButton *>()) {
            if (button->isVisibleTo(&screen) && button->text().remove(u'&').contains(part))
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(DisplaySettings{SchemeChoice::Light, 100}); }

    void aReviewNamesTheActAndForgetsTheName()
    {
        TemporaryShop home;
        const auto merel = somebody(home, u"Merelstein"_s);
        QVERIFY(merel.isValid());
        KeepTab tab(KeepQuestions::of(home.shop().retention(), home.shop().erasing()));
        tab.resize(1100, 700);
        tab.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tab));
        tab.open(u"erase/%1"_s.arg(merel.value));
        QTRY_VERIFY(buttonOf(tab, u"Erase for good"_s));
        QVERIFY(textOf(tab).contains(u"Merelstein"_s));
        tab.activateWindow();
        QTRY_COMPARE(QApplication::focusWidget(), buttonOf(tab, u"Not yet"_s));
        if (qEnvironmentVariableIsSet("KLANTENKRING_SCREENS"))
            QVERIFY(tab.grab().save(qEnvironmentVariable("KLANTENKRING_SCREENS") + u"/erase.png"_s));
        QCOMPARE(ScreenChecks::all(&tab).join(u'\n'), QString());
        QVERIFY(home.shop().customers().open(merel));
        QSignalSpy happened(&tab, &PrivacyTab::happened);
        buttonOf(tab, u"Erase for good"_s)->click();
        QTRY_COMPARE(happened.count(), 1);
        QVERIFY(!happened.first().first().toString().contains(u"Merelstein"_s));
        QVERIFY2(!textOf(tab).contains(u"Merelstein"_s), qPrintable(textOf(tab)));
        QVERIFY(!home.shop().customers().open(merel));
        QVERIFY(buttonOf(tab, u"Done"_s));
        buttonOf(tab, u"Done"_s)->click();
        QTRY_VERIFY(!tab.findChildren<PlainTable *>().isEmpty());
    }

    void whatStandsAgainstItIsSaidFirst()
    {
        TemporaryShop home;
        const auto merel = somebody(home, u"Merelstein"_s);
        QVERIFY(home.shop().rights().restrict(merel, rights::RestrictionGround::Claim));
        KeepTab tab(KeepQuestions::of(home.shop().retention(), home.shop().erasing()));
        tab.show();
        tab.open(u"erase/%1"_s.arg(merel.value));
        QTRY_VERIFY(buttonOf(tab, u"Erase for good"_s));
        QVERIFY(!buttonOf(tab, u"Erase for good"_s)->isEnabled());
        QVERIFY(textOf(tab).contains(u"claim"_s));
    }

    void rulesTellWhatWouldGo()
    {
        TemporaryShop home;
        QVERIFY(somebody(home, u"Merelstein"_s).isValid());
        home.clock().advance(std::chrono::hours(24 * 700));
        KeepTab tab(KeepQuestions::of(home.shop().retention(), home.shop().erasing()));
        tab.resize(1100, 900);
        tab.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tab));
        tab.activated();
        QTRY_VERIFY(buttonOf(tab, u"go soon"_s));
        if (qEnvironmentVariableIsSet("KLANTENKRING_SCREENS"))
            QVERIFY(tab.grab().save(qEnvironmentVariable("KLANTENKRING_SCREENS") + u"/keep.png"_s));
        QCOMPARE(ScreenChecks::all(&tab).join(u'\n'), QString());
        QCOMPARE(home.shop().retention().plan()->customers.first().state, rights::RetentionState::Warn);
        QSignalSpy happened(&tab, &PrivacyTab::happened);
        buttonOf(tab, u"go soon"_s)->click();
        QTRY_COMPARE(happened.count(), 1);
        QCOMPARE(home.shop().retention().plan()->customers.first().state, rights::RetentionState::Grace);

        auto *table = tab.findChildren<PlainTable *>().first();
        QTRY_COMPARE(table->model()->rowCount(), home.shop().retention().plan()->lines.size());
        table->selectRow(0); // customers who are not seen any more
        tab.findChild<QSpinBox *>()->setValue(60);
        buttonOf(tab, u"Save"_s)->click();
        QTRY_COMPARE(happened.count(), 2);
        QVERIFY(home.shop().retention().plan()->customers.isEmpty());
    }
};

QTEST_MAIN(TestKeepTab)
#include "TestKeepTab.moc"
