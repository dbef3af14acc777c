#include "tests/support/shop/TemporaryShop.h"
#include "tests/support/ui/ScreenChecks.h"
#include "ui/duplicates/ComparisonGrid.h"
#include "ui/duplicates/DuplicatesPage.h"
#include "ui/style/Theme.h"
#include "ui/widgets/SegmentRow.h"

#include <QPushButton>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace kk;
using namespace kk::testing;
using namespace kk::ui;
using customers::Field;
using Tab = DuplicatesPresenter::Tab;

namespace {

constexpr int kPatience = 60'000; // milliseconds; the machine may be busy

struct Rig {
    TemporaryShop temporary;
    std::unique_ptr<DuplicatesPage> page;
    QStringList happened;

    customers::CustomerId add(const QString &first, const QString &last, const QString &email, const QString &phone, const QString &number)
    {
        customers::FieldValues values;
        values[Field::FirstName] = first;
        values[Field::LastName] = last;
        values[Field::Email] = email;
        values[Field::Mobile] = phone;
        values[Field::Street] = u"Kolkstraat"_s;
        values[Field::HouseNumber] = number;
        values[Field::Postcode] = u"7419 SA"_s;
        values[Field::City] = u"Deventer"_s;
        temporary.clock().advance(std::chrono::minutes(1));
        return *temporary.shop().customers().add(values);
    }
    void open()
    {
        page = std::make_unique<DuplicatesPage>(DuplicateQuestions::of(temporary.shop().merging()), temporary.shop().session(), nullptr);
        QObject::connect(page.get(), &Page::happened, page.get(), [this](const QString &what, const std::function<void()> &) { happened.append(what); });
        page->resize(1150, 640);
        page->show();
        page->activated();
    }
    void search()
    {
        page->perform(Command::Refresh);
        QTRY_VERIFY_WITH_TIMEOUT(!presenter().isSearching(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(presenter().queue().lastSearch.has_value(), kPatience);
    }
    const DuplicatesPresenter &presenter() const { return page->presenter(); }
    qint64 open(Tab tab) const
    {
        return tab == Tab::Doubt ? presenter().queue().doubtCount : tab == Tab::Certain ? presenter().queue().certainCount : presenter().queue().laterCount;
    }
    qint64 customers() { return temporary.shop().customers().find({})->total; }
    /// Waits until the question was looked at long enough, then presses the key.
    void decide(Qt::Key key)
    {
        QTRY_VERIFY_WITH_TIMEOUT(presenter().view().has_value(), kPatience);
        QTest::qWait(static_cast<int>(DuplicatesPresenter::kLookFirst) + 30);
        QTest::keyClick(page.get(), key);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }
    ~Rig()
    {
        page.reset();
        QThreadPool::globalInstance()->waitForDone();
    }
};

} // namespace

/// Deciding about duplicates on the real screen with a real shop, by keyboard alone.
class TestDuplicatesJourney final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }

    void keysDecideAndTakeBack()
    {
        Rig rig;
        for (int i = 0; i < 2; ++i) { // three people, each twice
            rig.add(u"Rosalie"_s, u"Hofstra"_s, u"rosalie@hofstra.example"_s, u"0600713305"_s, u"14"_s);
            rig.add(u"Bram"_s, u"Kuipers"_s, u"bram@kuipers.example"_s, u"0600713306"_s, u"20"_s);
            rig.add(u"Nienke"_s, u"Postma"_s, u"nienke@postma.example"_s, u"0600713307"_s, u"31"_s);
        }
        rig.open();
        rig.search();
        const Tab tab = rig.open(Tab::Doubt) == 3 ? Tab::Doubt : Tab::Certain;
        QCOMPARE(rig.open(tab), 3);
        rig.page->findChild<SegmentRow *>()->setCurrent(static_cast<int>(tab));
        QTRY_VERIFY_WITH_TIMEOUT(rig.presenter().view().has_value(), kPatience);
        QTest::qWait(50); // the layout comes to rest
        QCOMPARE(ScreenChecks::all(rig.page.get()).join(u'\n'), QString());
        // At once is too soon: nobody can have looked.
        QTest::keyClick(rig.page.get(), Qt::Key_S);
        QCOMPARE(rig.open(tab), 3);
        rig.decide(Qt::Key_S);
        QTRY_COMPARE_WITH_TIMEOUT(rig.customers(), 5, kPatience);
        QCOMPARE(rig.open(tab), 2);
        rig.decide(Qt::Key_N);
        QCOMPARE(rig.open(tab), 1);
        rig.decide(Qt::Key_L);
        QCOMPARE(rig.open(tab), 0);
        QTRY_COMPARE_WITH_TIMEOUT(rig.happened.size(), 3, kPatience);
        QVERIFY(rig.page->can(Command::Undo));
        for (qint64 left = 1; left <= 3; ++left) { // later, not the same, merged: each comes back
            rig.page->perform(Command::Undo);
            QTRY_COMPARE_WITH_TIMEOUT(rig.open(tab), left, kPatience);
        }
        QVERIFY(!rig.page->can(Command::Undo));
        QCOMPARE(rig.customers(), 6);
    }

    void theCertainOnesGoTogetherAndComeApartFromTheListOfDecisions()
    {
        Rig rig;
        for (int i = 0; i < 2; ++i) {
            rig.add(u"Rosalie"_s, u"Hofstra"_s, u"rosalie@hofstra.example"_s, u"0600713305"_s, u"14"_s);
            rig.add(u"Bram"_s, u"Kuipers"_s, u"bram@kuipers.example"_s, u"0600713306"_s, u"20"_s);
        }
        rig.open();
        rig.search();
        QCOMPARE(rig.open(Tab::Certain), 2);
        const auto buttons = rig.page->findChildren<QPushButton *>();
        const auto press = [&](const QString &text) {
            for (QPushButton *button : buttons) {
                if (button->isVisible() && button->isEnabled() && button->text().remove(u'&').startsWith(text)) {
                    button->click();
                    return true;
                }
            }
            return false;
        };
        rig.page->findChild<SegmentRow *>()->setCurrent(static_cast<int>(Tab::Certain));
        QVERIFY(press(u"Merge the certain ones (2)"_s));
        QCOMPARE(rig.customers(), 4); // a preview, nothing else
        QVERIFY(press(u"Merge 2"_s) || press(u"Merge %n"_s));
        QTRY_COMPARE_WITH_TIMEOUT(rig.customers(), 2, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(rig.presenter().decided().size(), 1, kPatience);
        rig.page->findChild<SegmentRow *>()->setCurrent(static_cast<int>(Tab::Decided));
        QVERIFY(press(u"Take apart again"_s));
        QTRY_COMPARE_WITH_TIMEOUT(rig.customers(), 4, kPatience);
    }

    void oneOfThreeIsLeftOutWithItsNumber()
    {
        Rig rig;
        for (int i = 0; i < 3; ++i)
            rig.add(u"Nienke"_s, u"Postma"_s, u"nienke@postma.example"_s, u"0600713307"_s, u"31"_s);
        rig.open();
        rig.search();
        const Tab tab = rig.open(Tab::Doubt) == 1 ? Tab::Doubt : Tab::Certain;
        rig.page->findChild<SegmentRow *>()->setCurrent(static_cast<int>(tab));
        QTRY_VERIFY_WITH_TIMEOUT(rig.presenter().view().has_value(), kPatience);
        QCOMPARE(rig.presenter().view()->sides.size(), 3);
        QTest::keyClick(rig.page.get(), Qt::Key_3);
        QCOMPARE(rig.presenter().leftOut(), QList<int>{2});
        rig.decide(Qt::Key_S);
        QTRY_COMPARE_WITH_TIMEOUT(rig.customers(), 2, kPatience);
        rig.search();
        QCOMPARE(rig.open(Tab::Doubt) + rig.open(Tab::Certain) + rig.open(Tab::Later), 0);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestDuplicatesJourney)
#include "TestDuplicatesJourney.moc"
