#include "app/loyalty/Templates.h"
#include "ui/loyalty/LoyaltyPresenter.h"
#include "ui/loyalty/SliderSteps.h"

#include <QMutex>
#include <QSemaphore>
#include <QThreadPool>
#include <QtTest>

using namespace kk;
using namespace kk::ui;
using namespace Qt::StringLiterals;

namespace {

/// A shop that answers how much a programme costs: a euro for each rule. Answers wait while `held` is set.
struct FakeSales {
    QMutex mutex;
    int asked = 0;
    std::shared_ptr<QSemaphore> held;
    std::optional<shop::DraftView> draft;
    QList<QByteArray> kept;
    QList<loyalty::PublishedProgramme> published;

    ~FakeSales()
    {
        if (held)
            held->release(100);
        QThreadPool::globalInstance()->waitForDone();
    }
    LoyaltyQuestions questions()
    {
        LoyaltyQuestions ask;
        ask.forecast = [this](const loyalty::Programme &programme, const std::function<bool()> &) -> Result<loyalty::Forecast> {
            if (const auto wait = held)
                wait->acquire();
            const QMutexLocker lock(&mutex);
            ++asked;
            loyalty::Forecast forecast;
            const auto rules = static_cast<std::int64_t>(programme.rules.size());
            forecast.cost = {rules * 50, rules * 100, rules * 200};
            forecast.valueOfRule.resize(programme.rules.size());
            forecast.valueOfCustomer = {rules * 200, 0};
            forecast.sales.receiptsOfCustomer = {20, 1};
            return forecast;
        };
        ask.words = []() -> Result<shop::ShopWords> { return shop::ShopWords{{u"Koffie"_s, u"Thee"_s}, {}}; };
        ask.draft = [this]() -> Result<std::optional<shop::DraftView>> { return draft; };
        ask.keepDraft = [this](loyalty::DraftId, const QByteArray &content) -> Result<loyalty::DraftId> {
            const QMutexLocker lock(&mutex);
            kept.append(content);
            return loyalty::DraftId(7);
        };
        ask.published = [this]() -> Result<QList<loyalty::PublishedProgramme>> { return published; };
        ask.publish = [this](const loyalty::Programme &programme, QDate) -> Result<> {
            const QMutexLocker lock(&mutex);
            loyalty::ProgrammeVersion version;
            version.programme = programme;
            if (published.isEmpty())
                published.append(loyalty::PublishedProgramme());
            published.first().versions.append(version);
            return {};
        };
        return ask;
    }
};

int example(const std::string &id)
{
    const auto &all = loyalty::shippedTemplates();
    return static_cast<int>(std::ranges::find(all, id, &loyalty::Template::id) - all.begin());
}

bool rests(const LoyaltyPresenter &presenter)
{
    return QTest::qWaitFor([&] { return !presenter.isCounting() && !presenter.variants()[Variant::Draft].isStale(); });
}

} // namespace

class TestLoyaltyPresenter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyActIsUndoneAndDoneAgain()
    {
        FakeSales sales;
        LoyaltyPresenter presenter(sales.questions());
        presenter.addExample(example("dubbel-op-dinsdag"));
        const loyalty::Programme first = presenter.programme();
        presenter.addRule();
        const loyalty::Programme second = presenter.programme();
        QVERIFY(first != second);
        presenter.undo();
        QVERIFY(presenter.programme() == first);
        presenter.redo();
        QVERIFY(presenter.programme() == second);
        presenter.undo();
        presenter.undo();
        QVERIFY(presenter.isEmpty());
        QVERIFY(!presenter.history().canUndo());
        presenter.addRule(); // a new act: what was undone is gone
        QVERIFY(!presenter.history().canRedo());
    }

    void draggingIsOneStep()
    {
        FakeSales sales;
        LoyaltyPresenter presenter(sales.questions());
        presenter.addExample(example("punten-per-euro"));
        const loyalty::Programme before = presenter.programme();
        loyalty::EditableValue points = presenter.sentences().first().values.first();
        for (int step = 2; step < 12; ++step) {
            points.numbers = {step};
            presenter.setValue(points);
        }
        QCOMPARE(presenter.touched()->numbers.front(), 11);
        presenter.undo();
        QVERIFY(presenter.programme() == before);
        presenter.redo();
        presenter.settle();
        points.numbers = {3};
        presenter.setValue(points);
        presenter.undo();
        QCOMPARE(presenter.touched()->numbers.front(), 11); // a step of its own after letting go
    }

    void whileOneIsCountedOnlyTheNewestWaits()
    {
        FakeSales sales;
        LoyaltyPresenter presenter(sales.questions());
        presenter.begin();
        QTRY_VERIFY(!presenter.words().groups.isEmpty());
        sales.held = std::make_shared<QSemaphore>();
        presenter.addExample(example("punten-per-euro"));
        QVERIFY(presenter.isCounting());
        for (int more = 0; more < 5; ++more)
            presenter.addRule();
        QVERIFY(presenter.variants()[Variant::Draft].isStale());
        sales.held->release(100);
        QVERIFY(rests(presenter));
        QCOMPARE(sales.asked, 2); // the first, and the last
        QCOMPARE(presenter.variants()[Variant::Draft].forecast->cost.middle, 600);
    }

    void oldFiguresStayUntilNewOnesCome()
    {
        FakeSales sales;
        LoyaltyPresenter presenter(sales.questions());
        presenter.begin();
        presenter.addExample(example("punten-per-euro"));
        QVERIFY(rests(presenter));
        sales.held = std::make_shared<QSemaphore>();
        presenter.addRule();
        QVERIFY(presenter.variants()[Variant::Draft].isStale());
        QCOMPARE(presenter.variants()[Variant::Draft].forecast->cost.middle, 100);
        sales.held->release(100);
        QVERIFY(rests(presenter));
        QCOMPARE(presenter.variants()[Variant::Draft].forecast->cost.middle, 200);
    }

    void twoVariantsStandBesideTheDraft()
    {
        FakeSales sales;
        LoyaltyPresenter presenter(sales.questions());
        presenter.begin();
        presenter.addExample(example("punten-per-euro"));
        QVERIFY(presenter.keepVariant());
        presenter.addRule();
        QVERIFY(presenter.keepVariant());
        QVERIFY(!presenter.keepVariant()); // there are places for two
        QVERIFY(rests(presenter));
        QTRY_VERIFY(presenter.variants()[Variant::C].forecast);
        QTRY_VERIFY(presenter.variants()[Variant::B].forecast);
        QCOMPARE(presenter.variants()[Variant::B].forecast->cost.middle, 100);
        presenter.takeVariant(Variant::B);
        QCOMPARE(presenter.programme().rules.size(), std::size_t{1});
        presenter.dropVariant(Variant::B);
        QVERIFY(!presenter.variants()[Variant::B].isThere);
        QVERIFY(presenter.comparison());
        QCOMPARE(presenter.comparison()->difference.winners, 1);
    }

    void groupsOfTheShopAreUsedAndOthersAreToldOf()
    {
        FakeSales sales;
        LoyaltyPresenter presenter(sales.questions());
        presenter.begin();
        QTRY_VERIFY(!presenter.words().groups.isEmpty());
        presenter.addExample(example("tiende-koffie"));
        QVERIFY(presenter.problems().isEmpty());
        QCOMPARE(presenter.programme().rules.front().when.front().words.front(), std::string("Koffie"));
        presenter.addExample(example("brood"));
        QCOMPARE(presenter.problems().size(), 1);
        QCOMPARE(presenter.problems().first().code, u"group_not_sold"_s);
    }

    void aDraftComesBackAndIsKept()
    {
        FakeSales sales;
        shop::DraftView view;
        view.id = loyalty::DraftId(7);
        view.programme = loyalty::shippedTemplates()[example("brood")].programme;
        sales.draft = view;
        LoyaltyPresenter presenter(sales.questions());
        presenter.begin();
        QTRY_VERIFY(presenter.programme() == view.programme);
        QVERIFY(!presenter.history().canUndo());
        presenter.keepDraft();
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(sales.kept.isEmpty()); // nothing changed
        presenter.addRule();
        presenter.keepDraft();
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(sales.kept.size(), 1);
    }

    void theNextVersionKeepsItsName()
    {
        FakeSales sales;
        LoyaltyPresenter presenter(sales.questions());
        presenter.begin();
        QVERIFY(!presenter.whyNotPublish().isEmpty());
        presenter.addExample(example("punten-per-euro"));
        QVERIFY(presenter.whyNotPublish().isEmpty());
        presenter.publish(QDate(2026, 12, 1));
        QTRY_VERIFY(presenter.running());
        QVERIFY(!presenter.whyNotPublish().isEmpty()); // the same as what runs
        presenter.addRule();
        QVERIFY(presenter.whyNotPublish().isEmpty());
        QCOMPARE(presenter.changes().comes.size(), 1);
        QVERIFY(presenter.changes().goes.isEmpty());
        presenter.publish(QDate(2027, 1, 1));
        QTRY_COMPARE(presenter.running()->versions.size(), 2);
        QCOMPARE(presenter.running()->newest().id, presenter.running()->versions.first().programme.id);
        QCOMPARE(presenter.running()->newest().version, 2);
    }

    void whoMayOnlyLookChangesNothing()
    {
        FakeSales sales;
        LoyaltyQuestions questions = sales.questions();
        questions.mayChange = false;
        questions.publish = {};
        LoyaltyPresenter presenter(questions);
        presenter.addExample(0);
        presenter.addRule();
        QVERIFY(presenter.isEmpty());
        QVERIFY(!presenter.mayPublish());
    }

    void aSliderKeepsTheValueWhereItStands()
    {
        loyalty::EditableValue factor;
        factor.kind = loyalty::EditableValue::Kind::Factor;
        factor.numbers = {2, 1};
        factor.highest = 10;
        SliderSteps steps = SliderSteps::of(factor);
        QCOMPARE(steps.at(steps.stepOf(factor), factor).numbers, factor.numbers);
        QCOMPARE(steps.at(0, factor).numbers, (std::vector<std::int64_t>{5, 4})); // × 1 would give nothing extra
        loyalty::EditableValue whole;
        whole.numbers = {3};
        whole.lowest = 1;
        whole.highest = 1000;
        steps = SliderSteps::of(whole);
        QCOMPARE(steps.at(steps.stepOf(whole), whole).numbers, whole.numbers);
        QCOMPARE(steps.at(0, whole).numbers.front(), 1);
        QVERIFY(steps.at(steps.count, whole).numbers.front() >= 10);
    }
};

QTEST_GUILESS_MAIN(TestLoyaltyPresenter)
#include "TestLoyaltyPresenter.moc"
