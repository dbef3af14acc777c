#include "tests/support/ui/ScreenChecks.h"
#include "tests/ui/gallery/GalleryPage.h"

#include "ui/shell/KeyOverview.h"
#include "ui/shell/MainWindow.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace kk::ui;
using namespace kk::testing;
using namespace Qt::StringLiterals;

/// The rules of every screen, on every widget there is; and the rules themselves, on screens that break them.
class TestGallery final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWidgetKeepsTheRules_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("textSize");
        QTest::addColumn<QSize>("size");
        const auto pages = galleryPages();
        for (const PageEntry &page : pages) {
            for (const int textSize : {100, 200}) {
                for (const QSize size : {QSize(1366, 740), QSize(800, 560)}) {
                    const QString name = u"%1 at %2 %, %3 wide"_s.arg(page.spec.id).arg(textSize).arg(size.width());
                    QTest::newRow(qPrintable(name)) << page.spec.id << textSize << size;
                }
            }
        }
    }

    void everyWidgetKeepsTheRules()
    {
        QFETCH(QString, page);
        QFETCH(int, textSize);
        QFETCH(QSize, size);
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"w.ini"_s), QSettings::IniFormat);
        Theme theme({SchemeChoice::Light, textSize});
        MainWindow window(theme, settings, galleryPages());
        window.resize(size);
        window.show();
        QVERIFY(window.showPage(page));
        settle();
        QStringList found = ScreenChecks::all(&window);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void textSizeChangesWhileThePageStands()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"w.ini"_s), QSettings::IniFormat);
        Theme theme({SchemeChoice::Light, 100});
        MainWindow window(theme, settings, galleryPages());
        window.resize(1366, 740);
        window.show();
        for (const QString &page : {u"customer"_s, u"import"_s}) {
            window.showPage(page);
            settle();
            theme.setTextSize(200);
            settle();
            QVERIFY2(ScreenChecks::clippedTexts(&window).isEmpty(), qPrintable(ScreenChecks::clippedTexts(&window).join(u'\n')));
            theme.setTextSize(100);
            settle();
            QVERIFY2(ScreenChecks::clippedTexts(&window).isEmpty(), qPrintable(ScreenChecks::clippedTexts(&window).join(u'\n')));
        }
    }

    void keyOverviewKeepsTheRulesAndClosesWithEscape()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"w.ini"_s), QSettings::IniFormat);
        Theme theme({SchemeChoice::Light, 150});
        MainWindow window(theme, settings, galleryPages());
        window.show();
        KeyOverview keys(u"Today"_s, window.menuBar(), &window);
        keys.show();
        settle();
        QCOMPARE(ScreenChecks::all(&keys), QStringList());
        QVERIFY(keys.findChildren<QLabel *>().size() > 20);
        QCOMPARE(ScreenChecks::escapeCloses(&keys), QStringList());
    }

    void theRulesNoticeWhatIsWrong()
    {
        const Theme theme({SchemeChoice::Light, 100});
        QWidget screen;
        auto *column = new QVBoxLayout(&screen);
        auto *nameless = new QLineEdit;
        auto *one = new QPushButton(u"&Save"_s);
        auto *two = new QPushButton(u"&Send"_s);
        one->setProperty("kk", u"primary"_s);
        two->setProperty("kk", u"primary"_s);
        auto *clipped = new QLabel(u"A label that has far less room than its words need"_s);
        clipped->setFixedWidth(60);
        auto *flat = new QPushButton(u"tiny"_s);
        flat->setFixedHeight(12);
        auto *lost = new QLabel(u"&Town"_s);
        for (QWidget *widget : QList<QWidget *>{nameless, one, two, clipped, flat, lost})
            column->addWidget(widget);
        QWidget::setTabOrder(two, nameless);
        screen.show();
        settle();
        QCOMPARE(ScreenChecks::names(&screen).size(), 1);
        QCOMPARE(ScreenChecks::mnemonics(&screen).size(), 1);
        QCOMPARE(ScreenChecks::primaryButtons(&screen).size(), 1);
        QCOMPARE(ScreenChecks::buddies(&screen).size(), 1);
        QVERIFY(ScreenChecks::tabOrder(&screen).size() >= 1);
        QVERIFY(ScreenChecks::clippedTexts(&screen).size() >= 2);
        QCOMPARE(ScreenChecks::clickTargets(&screen).size(), 1);
        QCOMPARE(ScreenChecks::escapeCloses(&screen).size(), 1);
    }

private:
    static void settle()
    {
        for (int turn = 0; turn < 8; ++turn)
            QCoreApplication::processEvents();
    }
};

QTEST_MAIN(TestGallery)
#include "TestGallery.moc"
