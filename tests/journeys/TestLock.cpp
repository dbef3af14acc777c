#include "tests/journeys/ProgramRig.h"
#include "tests/support/ui/ScreenChecks.h"
#include "tests/support/ui/StallWatchdog.h"
#include "ui/entry/EntryView.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Page.h"
#include "ui/widgets/SensitiveText.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

namespace kk::testing {

using namespace Qt::StringLiterals;

/// Locking: nothing of a customer stays, drafts come back, and nobody can refuse.
class TestLock : public QObject {
    Q_OBJECT

private:
    static constexpr auto kCanary = "Wilhelmina Kanarievogel";

    /// A shop with one customer nobody else is called.
    static QString shopWithCanary(ProgramRig &rig)
    {
        const QString vault = rig.foundShop();
        const auto opened = shop::Shop::unlock(vault, SecretBuffer::fromText(QString::fromLatin1(ProgramRig::kPassword)), rig.around());
        customers::FieldValues values;
        values[customers::Field::FirstName] = u"Wilhelmina"_s;
        values[customers::Field::LastName] = u"Kanarievogel"_s;
        values[customers::Field::Email] = u"kanarie@example.nl"_s;
        if (!opened || !(*opened)->customers().add(values))
            qWarning("No customer");
        return vault;
    }

    static bool lockAndWait(ProgramRig &rig)
    {
        QSignalSpy locked(&rig.program(), &ui::Application::locked);
        QApplication::setActiveWindow(rig.program().window()); // an X server without a window manager activates none
        QTest::keyClick(rig.program().window(), Qt::Key_L, Qt::ControlModifier);
        return QTest::qWaitFor([&] { return locked.count() == 1; });
    }

private Q_SLOTS:
    void lockingTakesEveryTraceOfACustomerOffTheScreen()
    {
        ProgramRig rig;
        rig.start(shopWithCanary(rig));
        QVERIFY(rig.unlock());
        ui::MainWindow *window = rig.program().window();
        QVERIFY(window->showPage(u"customers"_s));
        QTRY_VERIFY(allTexts(window).contains(QString::fromLatin1(kCanary)));
        QVERIFY(window->showPage(u"customers"_s, u"customer/1"_s));
        QTRY_VERIFY(allTexts(window).contains(u"kanarie@example.nl"));
        ui::copySensitive(u"kanarie@example.nl"_s);

        window->activateWindow();
        QVERIFY(lockAndWait(rig));
        QVERIFY(window->isGated());
        QVERIFY(window->findChildren<ui::Page *>().isEmpty());
        const QString left = allTexts(window);
        QVERIFY2(!left.contains(u"anarie"), qPrintable(left));
        QVERIFY2(!left.contains(u"Wilhelmina"), qPrintable(left));
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QVERIFY(!rig.program().isOpen());
        QCOMPARE(ScreenChecks::all(window).join(u"\n"_s), QString());
    }

    void theVaultIsReallyClosed()
    {
        ProgramRig rig;
        const QString vault = rig.foundShop();
        rig.start(vault);
        QVERIFY(rig.unlock());
        QVERIFY(!shop::Shop::unlock(vault, SecretBuffer::fromText(QString::fromLatin1(ProgramRig::kPassword)), rig.around()));
        QVERIFY(lockAndWait(rig));
        QVERIFY(shop::Shop::unlock(vault, SecretBuffer::fromText(QString::fromLatin1(ProgramRig::kPassword)), rig.around()));
    }

    void aHalfFilledFormComesBackAfterUnlocking()
    {
        ProgramRig rig;
        rig.start(rig.foundShop());
        QVERIFY(rig.unlock());
        ui::MainWindow *window = rig.program().window();
        QVERIFY(window->showPage(u"customers"_s, u"new"_s));
        QLineEdit *field = nullptr;
        QTRY_VERIFY((field = fieldNamed(window, customers::fieldName(customers::Field::LastName))));
        field->setText(u"Halverwege"_s);
        QVERIFY(lockAndWait(rig));
        QVERIFY(!allTexts(window).contains(u"Halverwege"));
        QVERIFY(rig.unlock());
        QVERIFY(rig.program().window()->showPage(u"customers"_s, u"new"_s));
        QTRY_VERIFY(allTexts(rig.program().window()).contains(u"Halverwege"));
    }

    void idlenessLocks()
    {
        ProgramRig rig;
        rig.start(rig.foundShop());
        QVERIFY(rig.unlock());
        QSignalSpy locked(&rig.program(), &ui::Application::locked);
        rig.clock.advance(std::chrono::minutes(6));
        QTRY_COMPARE_WITH_TIMEOUT(locked.count(), 1, 15'000);
        QVERIFY(rig.program().window()->isGated());
    }

    void unlockingGoesOnWhereOneWas()
    {
        ProgramRig rig;
        const QString vault = rig.foundShop();
        StallWatchdog watchdog(u"lock"_s);
        rig.start(vault);
        QTest::qWait(50); // the layout comes to rest
        watchdog.part(u"open the shop"_s);
        QVERIFY(rig.unlock());
        for (const QString &page : {u"customers"_s, u"shop-floor"_s, u"import"_s, u"duplicates"_s, u"settings"_s}) {
            watchdog.part(page);
            QVERIFY(rig.program().window()->showPage(page));
            QTest::qWait(50);
        }
        watchdog.part(u"lock"_s);
        QVERIFY(lockAndWait(rig));
        watchdog.part(u"open it again"_s);
        QVERIFY(rig.unlock());
        QTest::qWait(50);
        QCOMPARE(rig.program().window()->currentPageId(), u"settings"_s);
    }

    void theProgramEndsWithAClosedVault()
    {
        ProgramRig rig;
        const QString vault = rig.foundShop();
        rig.start(vault);
        QVERIFY(rig.unlock());
        rig.program().shutDown();
        QVERIFY(!rig.program().isOpen());
        QVERIFY(shop::Shop::unlock(vault, SecretBuffer::fromText(QString::fromLatin1(ProgramRig::kPassword)), rig.around()));
    }
};

} // namespace kk::testing

QTEST_MAIN(kk::testing::TestLock)
#include "TestLock.moc"
