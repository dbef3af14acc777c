#include "ui/shopfloor/FloorPresenter.h"

#include <QSemaphore>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;
using kk::Result;
using kk::customers::CustomerId;
using kk::loyalty::ProgrammeEventId;
using kk::shop::FloorCard;
using kk::shop::FloorGift;
using kk::ui::FloorPresenter;
using kk::ui::FloorQuestions;

namespace {

/// A counter with one stamp card of which nine make a coffee.
struct Counter {
    QMutex mutex;
    int stamps = 7;
    int coffees = 0;
    bool refuses = false;
    std::shared_ptr<QSemaphore> held;

    ~Counter()
    {
        if (held)
            held->release(100);
        QThreadPool::globalInstance()->waitForDone();
    }
    FloorCard card()
    {
        FloorCard card;
        card.isMember = true;
        card.hasProgramme = true;
        card.stamp = FloorCard::Target{u"kaart"_s, u"stempels"_s, u"stempelkaart"_s};
        if (coffees > 0)
            card.ready = FloorCard::Target{u"kaart"_s, u"koffie"_s, u"een gratis koffie"_s};
        card.points = stamps;
        return card;
    }
    FloorQuestions questions()
    {
        FloorQuestions ask;
        ask.card = [this](CustomerId) -> Result<FloorCard> {
            if (held)
                held->acquire();
            const QMutexLocker lock(&mutex);
            return card();
        };
        ask.stamp = [this](CustomerId, const FloorCard::Target &) -> Result<FloorCard> {
            const QMutexLocker lock(&mutex);
            if (refuses)
                return kk::fail(kk::ErrorKind::Conflict, u"Not today."_s);
            if (++stamps == 9) {
                stamps = 0;
                ++coffees;
            }
            return card();
        };
        ask.give = [this](CustomerId, const FloorCard::Target &reward) -> Result<FloorGift> {
            const QMutexLocker lock(&mutex);
            --coffees;
            return FloorGift{ProgrammeEventId(41), reward.title, card()};
        };
        ask.undo = [this](ProgrammeEventId event) -> Result<FloorCard> {
            const QMutexLocker lock(&mutex);
            if (event != ProgrammeEventId(41))
                return kk::fail(kk::ErrorKind::NotFound, u"What?"_s);
            ++coffees;
            return card();
        };
        return ask;
    }
};

} // namespace

class TestFloorPresenter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stampsFillTheCardAndTheRewardCanBeTakenBack()
    {
        Counter counter;
        FloorPresenter presenter(counter.questions());
        QVERIFY(!presenter.canStamp());
        presenter.show(CustomerId(3));
        QTRY_VERIFY(presenter.canStamp());
        QVERIFY(!presenter.canGive());
        for (int turn = 0; turn < 2; ++turn) {
            presenter.stamp();
            QVERIFY(!presenter.canStamp()); // one at a time
            QTRY_VERIFY(presenter.canStamp());
            QVERIFY(!presenter.done().isEmpty());
            QVERIFY(!presenter.canUndo()); // a stamp is corrected by the owner
        }
        QVERIFY(presenter.canGive());
        presenter.give();
        QTRY_VERIFY(presenter.canUndo());
        QVERIFY(!presenter.canGive());
        presenter.undo();
        QTRY_VERIFY(presenter.canGive());
        QVERIFY(!presenter.canUndo()); // once
    }

    void anAnswerForSomebodyWhoHasGoneIsDropped()
    {
        Counter counter;
        counter.held = std::make_shared<QSemaphore>();
        FloorPresenter presenter(counter.questions());
        presenter.show(CustomerId(3));
        presenter.clear();
        counter.held->release(1);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!presenter.card());
    }

    void whatGoesWrongIsSaidAndNothingElseChanges()
    {
        Counter counter;
        counter.refuses = true;
        FloorPresenter presenter(counter.questions());
        presenter.show(CustomerId(3));
        QTRY_VERIFY(presenter.canStamp());
        presenter.stamp();
        QTRY_COMPARE(presenter.problem(), u"Not today."_s);
        QCOMPARE(presenter.card()->points, 7);
        QVERIFY(presenter.canStamp());
    }

    void withoutLoyaltyNothingIsOffered()
    {
        FloorPresenter presenter({});
        presenter.show(CustomerId(3));
        presenter.stamp();
        presenter.give();
        presenter.join();
        QVERIFY(!presenter.isOffered());
        QVERIFY(!presenter.card());
    }
};

QTEST_GUILESS_MAIN(TestFloorPresenter)
#include "TestFloorPresenter.moc"
