#include "ui/style/Fonts.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kk::ui;
using namespace Qt::StringLiterals;

class TestTheme final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inkIsReadableOnEveryGroundItStandsOn_data()
    {
        QTest::addColumn<Role>("ink");
        QTest::addColumn<Role>("ground");
        QTest::addColumn<double>("light");
        QTest::addColumn<double>("dark");
        const auto row = [](const QByteArray &name, Role ink, Role ground, double light, double dark) { QTest::newRow(name.constData()) << ink << ground << light << dark; };
        for (const auto ground : {Role::Window, Role::Surface, Role::Sunken}) {
            const QByteArray on = " on ground " + QByteArray::number(static_cast<int>(ground));
            row("text" + on, Role::Text, ground, 13.3, 10.5);
            row("muted" + on, Role::Muted, ground, 5.4, 5.8);
            row("accent" + on, Role::Accent, ground, 5.7, 6.2);
        }
        for (const auto ground : {Role::Window, Role::Surface}) {
            const QByteArray on = " on ground " + QByteArray::number(static_cast<int>(ground));
            row("control line" + on, Role::ControlLine, ground, 3.6, 4.5);
            row("focus" + on, Role::Focus, ground, 4.9, 7.5);
        }
        row("on accent", Role::OnAccent, Role::Accent, 6.9, 8.5);
        row("on hovered accent", Role::OnAccent, Role::AccentHover, 6.9, 8.5);
        row("on accent soft", Role::OnAccentSoft, Role::AccentSoft, 8.0, 9.6);
        row("info chip", Role::Info, Role::InfoSoft, 6.0, 7.6);
        row("good chip", Role::Good, Role::GoodSoft, 5.7, 7.7);
        row("warn chip", Role::Warn, Role::WarnSoft, 6.3, 8.1);
        row("bad chip", Role::Bad, Role::BadSoft, 5.9, 7.6);
        for (const auto ground : {Role::InfoSoft, Role::GoodSoft, Role::WarnSoft, Role::BadSoft, Role::AccentSoft})
            row("text on a soft ground " + QByteArray::number(static_cast<int>(ground)), Role::Text, ground, 12.5, 10.5);
        row("muted chip", Role::Muted, Role::Sunken, 5.4, 5.8);
        row("navigation", Role::NavText, Role::Nav, 6.5, 6.7);
        row("quiet navigation", Role::NavMuted, Role::Nav, 6.5, 6.7);
        row("chosen navigation", Role::NavSelText, Role::NavSel, 8.8, 11.2);
        row("bar on navigation", Role::NavAccent, Role::NavSel, 4.5, 4.5);
        row("amber badge", Role::Nav, Role::NavWarn, 7.0, 7.0);
        row("focus on navigation", Role::NavFocus, Role::Nav, 4.5, 4.5);
        for (int series = static_cast<int>(Role::Series1); series <= static_cast<int>(Role::Series6); ++series)
            row("series " + QByteArray::number(series), static_cast<Role>(series), Role::Surface, 3.4, 4.0);
    }

    void inkIsReadableOnEveryGroundItStandsOn()
    {
        QFETCH(Role, ink);
        QFETCH(Role, ground);
        QFETCH(double, light);
        QFETCH(double, dark);
        const double inLight = contrastRatio(tokenColor(ink, Scheme::Light), tokenColor(ground, Scheme::Light));
        const double inDark = contrastRatio(tokenColor(ink, Scheme::Dark), tokenColor(ground, Scheme::Dark));
        QVERIFY2(qRound(inLight * 10) >= qRound(light * 10), qPrintable(u"light: %1"_s.arg(inLight))); // the design gives one decimal
        QVERIFY2(qRound(inDark * 10) >= qRound(dark * 10), qPrintable(u"dark: %1"_s.arg(inDark)));
    }

    void contrastIsCountedAsTheStandardSays()
    {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        QCOMPARE(qRound(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448); // the well-known grey that just fails
    }

    void themeSwitchesWhileWindowsStand()
    {
        Theme theme({SchemeChoice::Light, 100});
        QWidget window;
        window.show();
        QSignalSpy told(&theme, &Theme::settingsChanged);
        QTRY_COMPARE(window.palette().color(QPalette::Window), tokenColor(Role::Window, Scheme::Light));
        theme.setSchemeChoice(SchemeChoice::Dark);
        QCOMPARE(Theme::scheme(), Scheme::Dark);
        QCOMPARE(Theme::color(Role::Text), tokenColor(Role::Text, Scheme::Dark));
        QTRY_COMPARE(window.palette().color(QPalette::Window), tokenColor(Role::Window, Scheme::Dark));
        QCOMPARE(told.size(), 1);
        theme.setSchemeChoice(SchemeChoice::Dark);
        QCOMPARE(told.size(), 1);
    }

    void sizesFollowTheTextSize()
    {
        Theme theme({SchemeChoice::Light, 100});
        QWidget window;
        auto *layout = new QHBoxLayout(&window);
        auto *nested = new QHBoxLayout;
        layout->addLayout(nested);
        auto *button = new QPushButton(u"Go"_s);
        nested->addWidget(button);
        Metrics::scaledMargins(layout, 20, 10, 20, 10);
        Metrics::scaledSpacing(nested, 12);
        Metrics::scaledFixedWidth(button, 100);
        window.show();
        QCOMPARE(button->width(), 100);
        theme.setTextSize(200);
        QCOMPARE(layout->contentsMargins(), QMargins(40, 20, 40, 20));
        QCOMPARE(nested->spacing(), 24);
        QCOMPARE(button->minimumWidth(), 200);
        QTRY_COMPARE(window.font().pointSizeF(), 20.0);
        QCOMPARE(Metrics::effectiveWidth(1366), 683);
        theme.setTextSize(100);
        QCOMPARE(layout->contentsMargins(), QMargins(20, 10, 20, 10));
        QCOMPARE(button->minimumWidth(), 100);
    }

    void textGrowsAndShrinksInSteps()
    {
        Theme theme({SchemeChoice::Light, 100});
        theme.shrinkText();
        QCOMPARE(Metrics::textSize(), 100);
        for (const int expected : {115, 130, 150, 175, 200, 200}) {
            theme.enlargeText();
            QCOMPARE(Metrics::textSize(), expected);
        }
        theme.setTextSize(104);
        QCOMPARE(Metrics::textSize(), 100);
    }

    void whatWasChosenIsThereNextTime()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"klantenkring.ini"_s), QSettings::IniFormat);
        QCOMPARE(DisplaySettings::load(settings), DisplaySettings{});
        const DisplaySettings chosen{SchemeChoice::Dark, 150};
        chosen.save(settings);
        QCOMPARE(DisplaySettings::load(settings), chosen);
        settings.setValue(u"display/text_size"_s, 7000);
        QCOMPARE(DisplaySettings::load(settings).textSize, 100);
    }

    void everyLookDrawsItself_data()
    {
        QTest::addColumn<QByteArray>("look");
        QTest::addColumn<bool>("enabled");
        QTest::addColumn<int>("ground");
        QTest::newRow("primary") << QByteArray("primary") << true << static_cast<int>(Role::Accent);
        QTest::newRow("primary off") << QByteArray("primary") << false << static_cast<int>(Role::Window);
        QTest::newRow("danger") << QByteArray("danger") << true << static_cast<int>(Role::Surface);
        QTest::newRow("quiet") << QByteArray("quiet") << true << static_cast<int>(Role::Window);
    }

    void everyLookDrawsItself()
    {
        QFETCH(QByteArray, look);
        QFETCH(bool, enabled);
        QFETCH(int, ground);
        const Theme theme({SchemeChoice::Light, 100});
        QVERIFY(qApp->styleSheet().isEmpty()); // it would make every screen slow to build
        QWidget window;
        window.resize(300, 80);
        auto *button = new QPushButton(u"Read the file"_s, &window);
        setLook(button, look.constData());
        button->setEnabled(enabled);
        button->move(20, 20);
        button->resize(button->sizeHint());
        const QImage image = window.grab().toImage();
        const QPoint corner(button->x() + 5, button->y() + button->height() / 2); // left of the words
        QCOMPARE(image.pixelColor(corner).name(), Theme::color(static_cast<Role>(ground)).name());
        QCOMPARE(button->font().weight(), static_cast<int>(QFont::DemiBold));
        const int before = button->sizeHint().height();
        QVERIFY(before >= Metrics::px(26));
        setLook(button, nullptr);
        QCOMPARE(button->font().weight(), static_cast<int>(QFont::Normal));
    }

    void lookFollowsTheTextSize()
    {
        Theme theme({SchemeChoice::Light, 100});
        QWidget window;
        auto *button = new QPushButton(u"Read the file"_s, &window);
        setLook(button, "primary");
        const double before = button->font().pointSizeF();
        theme.setTextSize(200);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(button->font().pointSizeF(), 2 * before);
    }

    void aCardHasItsGroundAndItsRoundCorners()
    {
        const Theme theme({SchemeChoice::Light, 100});
        QWidget window;
        window.resize(200, 120);
        auto *card = new QFrame(&window);
        setLook(card, "card");
        card->setGeometry(20, 20, 160, 80);
        const QImage image = window.grab().toImage();
        QCOMPARE(image.pixelColor(100, 60).name(), Theme::color(Role::Surface).name());
        QCOMPARE(image.pixelColor(20, 20).name(), Theme::color(Role::Window).name());
    }

    void everyIconIsCompiledInAndTakesTheColourOfItsRole()
    {
        Theme theme({SchemeChoice::Light, 100});
        const QStringList names{u"sun"_s, u"users"_s, u"file-down"_s, u"settings"_s, u"circle-question-mark"_s, u"equal-approximately"_s, u"database-backup"_s};
        for (const QString &name : names)
            QVERIFY2(Icons::exists(name), qPrintable(name));
        QVERIFY(!Icons::exists(u"no-such-icon"_s));
        QVERIFY(Icons::pixmap(u"no-such-icon"_s, Role::Text, 16, 1).isNull());

        QCOMPARE(strongestColor(Icons::pixmap(u"minus"_s, Role::Bad, 48, 1)), tokenColor(Role::Bad, Scheme::Light));
        const QIcon icon = Icons::icon(u"minus"_s, Role::Bad);
        QCOMPARE(strongestColor(icon.pixmap(48)), tokenColor(Role::Bad, Scheme::Light));
        theme.setSchemeChoice(SchemeChoice::Dark);
        QCOMPARE(strongestColor(icon.pixmap(48)), tokenColor(Role::Bad, Scheme::Dark));

        const QPixmap fine = Icons::pixmap(u"minus"_s, Role::Bad, 16, 2);
        QCOMPARE(fine.size(), QSize(32, 32));
        QCOMPARE(fine.deviceIndependentSize(), QSizeF(16, 16));
        QVERIFY(!Icons::application().pixmap(64).isNull());
    }

    void digitsStandInColumns()
    {
        QVERIFY(Fonts::hasTabularDigits(QFont(u"DejaVu Sans"_s)));
        const QFont chosen = Fonts::choose(QFont(u"DejaVu Sans"_s));
        QCOMPARE(chosen.family(), u"DejaVu Sans"_s);
        const Theme theme;
        QVERIFY(Fonts::hasTabularDigits(Fonts::font(TextStyle::Body)) || !QFontDatabase::families().contains(u"Open Sans"_s));
        QCOMPARE(Fonts::font(TextStyle::PageTitle).weight(), QFont::DemiBold);
    }

private:
    static QColor strongestColor(const QPixmap &pixmap)
    {
        const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
        QColor strongest(Qt::transparent);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                if (color.alpha() > strongest.alpha())
                    strongest = color;
            }
        }
        strongest.setAlpha(255);
        return strongest;
    }
};

QTEST_MAIN(TestTheme)
#include "TestTheme.moc"
