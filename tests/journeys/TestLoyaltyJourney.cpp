#include "app/loyalty/Compiler.h"
#include "app/loyalty/ProgrammeFile.h"
#include "tests/journeys/ProgramRig.h"
#include "tests/support/ui/ScreenChecks.h"
#include "ui/loyalty/ExampleList.h"
#include "ui/loyalty/LoyaltyPage.h"
#include "ui/loyalty/PublishReview.h"
#include "ui/loyalty/RuleCard.h"
#include "ui/loyalty/RulesPane.h"
#include "ui/loyalty/SentenceView.h"
#include "ui/loyalty/SimulationPane.h"
#include "ui/loyalty/ValuePopup.h"
#include "ui/shell/MainWindow.h"
#include "ui/shopfloor/FloorWindow.h"
#include "ui/shopfloor/LookupPage.h"
#include "ui/widgets/PlainTable.h"
#include "ui/widgets/SearchField.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>

namespace kk::testing {

using namespace Qt::StringLiterals;
using namespace kk::ui;

namespace {

constexpr int kPatience = 60'000; // milliseconds; the machine may be busy

/// The sample shop in its window, the screen Loyalty in front.
struct Shop {
    ProgramRig rig;
    LoyaltyPage *page = nullptr;

    bool open()
    {
        rig.start();
        QSignalSpy opened(&rig.program(), &Application::opened);
        if (!press(rig.screen(), u"Look around in a sample shop"_s) || !QTest::qWaitFor([&] { return opened.count() == 1; }, kPatience))
            return false;
        window()->resize(1366, 740);
        window()->showPage(u"loyalty"_s);
        page = window()->findChild<LoyaltyPage *>();
        if (!page || !QTest::qWaitFor([&] { return !presenter().isEmpty() && presenter().running(); }, kPatience))
            return false; // the sample shop has a card that runs and a draft to play with
        presenter().clear();
        return true;
    }
    MainWindow *window() { return rig.program().window(); }
    LoyaltyPresenter &presenter() const { return page->presenter(); }

    /// Finds an example by typing a word and takes it.
    bool takeExample(const QString &word, const QString &title)
    {
        if (!press(page, u"From an example"_s))
            return false;
        auto *list = page->findChild<ExampleList *>();
        QTest::keyClicks(list->findChild<SearchField *>(), word);
        const QString name = u"Use this example: "_s + title;
        const auto find = [&]() -> QAbstractButton * {
            for (QAbstractButton *button : list->findChildren<QAbstractButton *>()) {
                if (button->accessibleName() == name && button->isVisible())
                    return button;
            }
            return nullptr;
        };
        if (!QTest::qWaitFor([&] { return find() != nullptr; }, kPatience))
            return false;
        find()->click();
        list->findChild<SearchField *>()->clear();
        return !page->rules()->isShowingExamples();
    }
    /// The value in a sentence that shows these words.
    ValueButton *value(const QString &text) const
    {
        for (ValueButton *button : page->findChildren<ValueButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
    ValuePopup *openValue(const QString &text) const
    {
        ValueButton *button = value(text);
        if (!button)
            return nullptr;
        button->click();
        return page->findChild<ValuePopup *>();
    }
    QString points(int count) const { return loyalty::unitsText(presenter().programme(), "punt", count); }
    bool counted() const
    {
        return QTest::qWaitFor([&] { return !presenter().isCounting() && !presenter().variants()[Variant::Draft].isStale(); }, kPatience);
    }
};

} // namespace

/// A shopkeeper builds a programme on the real window and sees what it costs.
class TestLoyaltyJourney final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Fourteen clicks and three words: well within five minutes.
    void tenthCoffeeDoubleTuesdayAndABirthdayGift()
    {
        Shop shop;
        QVERIFY(shop.open());
        QVERIFY(shop.takeExample(u"koffie"_s, u"9 stamps: a free coffee"_s));
        QVERIFY(shop.takeExample(u"Tuesday"_s, u"Double points on Tuesday"_s));
        QVERIFY(shop.takeExample(u"birthday"_s, u"A gift in the birthday month"_s));
        QCOMPARE(shop.presenter().sentences().size(), 4); // stamps, a point per euro, double, birthday
        QVERIFY(loyalty::check(shop.presenter().programme()).isEmpty());

        // The group of the example becomes one of the shop's own products.
        QTRY_VERIFY_WITH_TIMEOUT(!shop.presenter().words().groups.isEmpty(), kPatience);
        const QString group = shop.presenter().words().groups.value(1);
        const QString before = shop.value(u"koffie"_s) ? u"koffie"_s : u"Koffie"_s; // as the shop writes it, where it sells that
        ValuePopup *popup = shop.openValue(before);
        QVERIFY(popup);
        auto *words = popup->findChild<QLineEdit *>();
        words->setText(group);
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_VERIFY(shop.value(group));

        QTRY_VERIFY(!shop.page->findChild<ValuePopup *>());
        popup = shop.openValue(u"Tuesday"_s);
        QVERIFY(popup);
        for (QCheckBox *day : popup->findChildren<QCheckBox *>())
            day->setChecked(day->text() == u"Tuesday" || day->text() == u"Wednesday");
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_VERIFY(shop.value(u"Tuesday or Wednesday"_s));
        shop.page->perform(Command::Undo);
        QVERIFY(shop.value(u"Tuesday"_s));
        QVERIFY(loyalty::isPublishable(shop.presenter().problems()));

        QVERIFY(shop.counted());
        const Variant &draft = shop.presenter().variants()[Variant::Draft];
        QVERIFY(draft.forecast);
        QVERIFY(draft.forecast->cost.high > 0);
        QVERIFY(draft.forecast->cost.low <= draft.forecast->cost.middle && draft.forecast->cost.middle <= draft.forecast->cost.high);
        QTest::qWait(50); // the layout comes to rest
        QCOMPARE(ScreenChecks::all(shop.page).join(u'\n'), QString());
    }

    void theFiguresFollowTheSlider()
    {
        Shop shop;
        QVERIFY(shop.open());
        QVERIFY(shop.takeExample(u"Tuesday"_s, u"Double points on Tuesday"_s));
        QVERIFY(shop.counted());
        ValuePopup *popup = shop.openValue(shop.points(1));
        QVERIFY(popup);
        auto *points = popup->findChild<QSpinBox *>();
        points->setValue(2);
        QTest::keyClick(popup, Qt::Key_Return);
        QVERIFY(shop.counted());
        const std::int64_t before = shop.presenter().variants()[Variant::Draft].forecast->units.front().issued;
        QSlider *slider = shop.page->simulation()->slider();
        QVERIFY(slider->isVisible());
        slider->setValue(slider->value() + 1);
        QVERIFY(shop.value(shop.points(3)));
        QVERIFY(shop.counted());
        QVERIFY(shop.presenter().variants()[Variant::Draft].forecast->units.front().issued > before);

        // Beside itself as it was: more for nobody less.
        QVERIFY(press(shop.page, u"Add a variant"_s));
        slider->setValue(slider->value() - 2);
        QVERIFY(shop.counted());
        QTRY_VERIFY_WITH_TIMEOUT(!shop.presenter().isCounting(), kPatience);
        const auto &variants = shop.presenter().variants();
        QVERIFY(variants[Variant::B].forecast->cost.high > variants[Variant::Draft].forecast->cost.high);
        QTest::qWait(50); // the layout comes to rest
        QCOMPARE(ScreenChecks::all(shop.page).join(u'\n'), QString());
        QVERIFY(press(shop.page, u"Go on with B"_s));
        QVERIFY(shop.value(shop.points(3)));
    }

    void whatIsWrongStandsBelowItsRuleWithItsRepair()
    {
        Shop shop;
        QVERIFY(shop.open());
        QVERIFY(shop.takeExample(u"Tuesday"_s, u"Double points on Tuesday"_s));
        shop.presenter().edit(u"test"_s, [](loyalty::Programme &programme) { programme.rules.erase(programme.rules.begin()); });
        QVERIFY(!loyalty::isPublishable(shop.presenter().problems()));
        QTRY_VERIFY(buttonNamed(shop.page, u"Add points per euro"_s));
        QTest::qWait(50);
        QCOMPARE(ScreenChecks::all(shop.page).join(u'\n'), QString());
        QVERIFY(press(shop.page, u"Add points per euro"_s));
        QVERIFY(loyalty::isPublishable(shop.presenter().problems()));
        QVERIFY(shop.counted());
    }

    /// From a draft to the counter: it starts, a customer takes part, nine stamps, a coffee, and the coffee taken back.
    void aProgrammeStartsAndIsUsedAtTheCounter()
    {
        Shop shop;
        QVERIFY(shop.open());
        QVERIFY(shop.takeExample(u"koffie"_s, u"9 stamps: a free coffee"_s));
        QVERIFY(press(shop.page, u"Let it start…"_s));
        auto *review = shop.page->findChild<PublishReview *>();
        QTRY_VERIFY(review->isVisible());
        QTest::qWait(50); // the layout comes to rest
        QCOMPARE(ScreenChecks::all(shop.page).join(u'\n'), QString());
        QVERIFY(allTexts(review).contains(u"stamp card"_s));
        QAbstractButton *start = nullptr;
        for (QAbstractButton *button : review->findChildren<QAbstractButton *>()) {
            if (button->text().remove(u'&').startsWith(u"Let it start on"))
                start = button;
        }
        QVERIFY(start);
        start->click();
        QTRY_COMPARE_WITH_TIMEOUT(shop.presenter().running()->versions.size(), 2, kPatience); // the next one, from tomorrow on
        QVERIFY(!shop.presenter().whyNotPublish().isEmpty()); // it says the same as what runs
        QTRY_VERIFY_WITH_TIMEOUT(shop.presenter().variants()[Variant::Running].forecast, kPatience);
        shop.page->open(u"running"_s);
        QTest::qWait(50);
        QCOMPARE(ScreenChecks::all(shop.page).join(u'\n'), QString());

        for (QAction *action : shop.window()->actions()) {
            if (action->shortcut() == QKeySequence(Qt::Key_F8))
                action->trigger();
        }
        QTRY_VERIFY(shop.rig.program().floorWindow());
        LookupPage *floor = shop.rig.program().floorWindow()->page();
        floor->presenter().type(u"van"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!floor->presenter().hits().isEmpty(), kPatience);
        floor->presenter().choose(0);
        QTRY_VERIFY_WITH_TIMEOUT(floor->floor().card(), kPatience);
        QVERIFY(floor->floor().card()->hasProgramme);
        if (floor->floor().canJoin()) {
            floor->floor().join();
            QTRY_VERIFY_WITH_TIMEOUT(!floor->floor().isBusy(), kPatience);
        }
        for (int stamp = 0; stamp == 0 || (stamp < 12 && !floor->floor().canGive()); ++stamp) {
            QTRY_VERIFY_WITH_TIMEOUT(floor->floor().canStamp(), kPatience);
            QTest::keyClick(floor->field(), Qt::Key_F2);
            QTRY_VERIFY_WITH_TIMEOUT(!floor->floor().isBusy(), kPatience);
            QVERIFY2(floor->floor().problem().isEmpty(), qPrintable(floor->floor().problem()));
        }
        QVERIFY(floor->floor().canGive());
        shop.rig.program().floorWindow()->showNormal();
        shop.rig.program().floorWindow()->resize(1366, 740); // of a counter, not of the screen that tests pretend
        QTest::qWait(50);
        QCOMPARE(ScreenChecks::all(shop.rig.program().floorWindow()).join(u'\n'), QString());
        QTest::keyClick(floor->field(), Qt::Key_F9);
        QTRY_VERIFY_WITH_TIMEOUT(floor->floor().canUndo(), kPatience);
        QTRY_VERIFY(buttonNamed(floor, u"Undo"_s));
        QVERIFY(press(floor, u"Undo"_s));
        QTRY_VERIFY_WITH_TIMEOUT(floor->floor().canGive(), kPatience);
        shop.rig.program().lock();
        QVERIFY(!shop.rig.program().floorWindow()); // gone with the key
    }

    void aProgrammeGoesOutAsAFileAndComesBack()
    {
        Shop shop;
        QVERIFY(shop.open());
        QVERIFY(shop.takeExample(u"birthday"_s, u"A gift in the birthday month"_s));
        const loyalty::Programme written = shop.presenter().programme();
        const QString path = shop.rig.filePath(u"spaarkaart.json"_s);
        shop.rig.dialogs.chooseNext({path});
        shop.page->perform(Command::Export);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(loyalty::readProgramme(file.readAll()).programme == written);
        shop.presenter().clear();
        QVERIFY(shop.presenter().isEmpty());
        file.seek(0);
        QVERIFY(shop.presenter().readFile(file.readAll()));
        QVERIFY(shop.presenter().programme() == written);
        QVERIFY(!shop.presenter().readFile("{\"schema\": 1"));
        QVERIFY(shop.presenter().programme() == written);
    }
};

} // namespace kk::testing

QTEST_MAIN(kk::testing::TestLoyaltyJourney)
#include "TestLoyaltyJourney.moc"
