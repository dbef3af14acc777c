#include "tests/support/shop/TemporaryShop.h"
#include "tests/support/ui/ScreenChecks.h"
#include "ui/customers/CustomerPresenter.h"
#include "ui/duplicates/ComparisonGrid.h"
#include "ui/duplicates/DuplicatesPage.h"
#include "ui/duplicates/PickCustomer.h"
#include "ui/style/Theme.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PlainTable.h"
#include "ui/widgets/SearchField.h"
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
        page = std::make_unique<DuplicatesPage>(DuplicateQuestions::of(temporary.shop().merging(), temporary.shop().customers()), temporary.shop().session(), nullptr);
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

/// A queue of invented questions that answers at once and counts what was decided.
struct FakeQueue {
    int open = 0;
    QStringList decided;

    DuplicateQuestions questions()
    {
        DuplicateQuestions ask;
        ask.queue = [this]() -> Result<shop::DuplicateQueue> {
            shop::DuplicateQueue queue;
            for (int i = 0; i < open; ++i)
                queue.doubt.append({identity::ProposalId(i + 1), u"Klant %1"_s.arg(i), 2, 0.9, false, identity::Field::Email});
            queue.doubtCount = open;
            queue.certainFrom = 0.99;
            queue.lastSearch = Instant{};
            return queue;
        };
        ask.view = [](identity::ProposalId id) -> Result<shop::DuplicateView> {
            shop::DuplicateView view;
            view.id = id;
            view.probability = 0.9;
            for (qint64 side = 0; side < 2; ++side) {
                shop::DuplicateSide one;
                one.row.id = customers::CustomerId(id.value * 2 + side);
                one.row.name = u"Klant %1"_s.arg(id.value);
                view.sides.append(one);
            }
            return view;
        };
        const auto decide = [this](const QString &what) {
            decided.append(what);
            shop::Decided done;
            done.decisions = {decided.size()};
            return done;
        };
        ask.same = [decide](const auto &, const auto &, std::optional<double>, const auto &) -> Result<shop::Decided> { return decide(u"S"_s); };
        ask.notSame = [decide](const auto &) -> Result<shop::Decided> { return decide(u"N"_s); };
        ask.later = [decide](const auto &) -> Result<shop::Decided> { return decide(u"L"_s); };
        ask.decided = []() -> Result<QList<shop::DecidedItem>> { return QList<shop::DecidedItem>(); };
        ask.quality = []() -> Result<shop::DuplicateQuality> { return shop::DuplicateQuality(); };
        return ask;
    }
};

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

    void aDecisionCostsOneKeyAndOneLook()
    {
        FakeQueue queue;
        queue.open = 24;
        vault::Session owner;
        owner.role = vault::Role::Owner;
        DuplicatesPage page(queue.questions(), owner, nullptr);
        page.resize(1150, 640);
        page.show();
        page.activated();
        QTRY_COMPARE_WITH_TIMEOUT(page.presenter().items().size(), 24, kPatience);
        int waits = 0;
        const QList<Qt::Key> keys{Qt::Key_S, Qt::Key_N, Qt::Key_L};
        for (int i = 0; i < 24; ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(page.presenter().view().has_value(), kPatience);
            ++waits;
            QTest::qWait(static_cast<int>(DuplicatesPresenter::kLookFirst) + 10);
            QTest::keyClick(&page, keys[i % 3]);
            QCOMPARE(page.presenter().items().size(), 23 - i); // one key, no other, and the next one stands there
        }
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(queue.decided.size(), 24);
        QCOMPARE(queue.decided.mid(0, 3), (QStringList{u"S"_s, u"N"_s, u"L"_s}));
        // What the screen itself makes one wait, in a minute of decisions.
        QVERIFY(waits * DuplicatesPresenter::kLookFirst * 20 / 24 < 60'000);
    }

    void enterOnTheEmptyScreenSearches()
    {
        Rig rig;
        rig.add(u"Rosalie"_s, u"Hofstra"_s, u"rosalie@hofstra.example"_s, u"0600713305"_s, u"14"_s);
        rig.open();
        QTRY_VERIFY_WITH_TIMEOUT(rig.presenter().state() == DuplicatesPresenter::State::Ready, kPatience);
        auto *empty = rig.page->findChild<EmptyState *>();
        QVERIFY(empty && empty->button());
        QTest::keyClick(empty->button(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(rig.presenter().queue().lastSearch.has_value(), kPatience);
    }

    void twoWhoArePointedOutStandSideBySideWithWhy()
    {
        Rig rig;
        const auto one = rig.add(u"Rosalie"_s, u"Hofstra"_s, u"rosalie@hofstra.example"_s, u"0600713305"_s, u"14"_s);
        const auto other = rig.add(u"R."_s, u"Hofstra-Kuipers"_s, u"info@kuipers.example"_s, u"0600713399"_s, u"90"_s);
        rig.open();
        QTRY_VERIFY_WITH_TIMEOUT(rig.presenter().state() == DuplicatesPresenter::State::Ready, kPatience);
        rig.page->open(u"with/%1"_s.arg(one.value));
        auto *pick = rig.page->findChild<PickCustomer *>();
        QTRY_VERIFY(pick->isVisible());
        QCOMPARE(ScreenChecks::all(rig.page.get()).join(u'\n'), QString());
        auto *field = pick->findChild<SearchField *>();
        QTest::keyClicks(field, u"kuipers"_s);
        auto *hits = pick->findChild<PlainTable *>();
        QTRY_COMPARE_WITH_TIMEOUT(hits->model()->rowCount(), 1, kPatience);
        QTest::keyClick(hits, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(rig.presenter().view().has_value(), kPatience);
        QCOMPARE(rig.presenter().view()->sides.last().row.id, other);
        QVERIFY(!rig.presenter().view()->why.isEmpty());
        rig.decide(Qt::Key_S);
        QTRY_COMPARE_WITH_TIMEOUT(rig.customers(), 1, kPatience);
        QVERIFY(!rig.presenter().isByHand());
        rig.page->perform(Command::Undo);
        QTRY_COMPARE_WITH_TIMEOUT(rig.customers(), 2, kPatience);
    }

    void aCustomerComesApartOnTheirOwnPage()
    {
        Rig rig;
        const auto one = rig.add(u"Rosalie"_s, u"Hofstra"_s, u"rosalie@hofstra.example"_s, u"0600713305"_s, u"14"_s);
        const auto other = rig.add(u"Bram"_s, u"Kuipers"_s, u"bram@kuipers.example"_s, u"0600713306"_s, u"20"_s);
        shop::Shop &shop = rig.temporary.shop();
        QVERIFY(shop.merging().same({one, other}, {}, std::nullopt));
        CustomerQuestions questions = CustomerQuestions::of(shop.customers(), shop.safety());
        questions.addMerging(shop.merging());
        CustomerPresenter presenter(questions, rig.temporary.clock());
        QSignalSpy separated(&presenter, &CustomerPresenter::separated);
        presenter.open(one);
        QTRY_COMPARE_WITH_TIMEOUT(presenter.merges().size(), 1, kPatience); // the line of the timeline
        QCOMPARE(presenter.page().records.size(), 2);
        presenter.takeApart(presenter.page().records.last().id);
        QTRY_COMPARE_WITH_TIMEOUT(separated.count(), 1, kPatience);
        QCOMPARE(rig.customers(), 2);
        presenter.takeBack(separated.first().at(1).value<shop::Decided>());
        QTRY_COMPARE_WITH_TIMEOUT(rig.customers(), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(presenter.page().records.size(), 2, kPatience);
        QThreadPool::globalInstance()->waitForDone();
    }

    void whatIsEstimatedFollowsWhatWasDecided()
    {
        Rig rig;
        for (int i = 0; i < 2; ++i) {
            rig.add(u"Rosalie"_s, u"Hofstra"_s, u"rosalie@hofstra.example"_s, u"0600713305"_s, u"14"_s);
            rig.add(u"Bram"_s, u"Kuipers"_s, u"bram@kuipers.example"_s, u"0600713306"_s, u"20"_s);
        }
        rig.open();
        QTRY_VERIFY_WITH_TIMEOUT(rig.presenter().state() == DuplicatesPresenter::State::Ready, kPatience);
        QVERIFY(!rig.presenter().quality().estimate);
        QVERIFY(DuplicateWords::quality(rig.presenter().quality()).isEmpty());
        rig.search();
        QTRY_VERIFY_WITH_TIMEOUT(rig.presenter().quality().estimate.has_value(), kPatience);
        const identity::Share before = rig.presenter().quality().estimate->precision;
        QVERIFY(before.low <= before.value && before.value <= before.high);
        rig.page->findChild<SegmentRow *>()->setCurrent(static_cast<int>(rig.open(Tab::Certain) > 0 ? Tab::Certain : Tab::Doubt));
        rig.decide(Qt::Key_N);
        rig.page->activated();
        QTRY_COMPARE_WITH_TIMEOUT(rig.presenter().quality().certainJudged + rig.presenter().quality().doubtJudged, 1, kPatience);
        QCOMPARE(rig.presenter().quality().certainSame + rig.presenter().quality().doubtSame, 0);
        QVERIFY(rig.presenter().quality().estimate->precision.value < before.value); // it was surer than it may be
        QCOMPARE(DuplicateWords::quality(rig.presenter().quality()).size(), 3);
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
