#include "ui/shopfloor/LookupPresenter.h"

#include <QMutex>
#include <QSemaphore>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using kk::Result;
using kk::customers::CustomerId;
using kk::shop::CounterHit;
using kk::ui::LookupPresenter;
using kk::ui::LookupQuestions;
using State = LookupPresenter::State;

namespace {

struct Counter {
    QMutex mutex;
    QHash<QString, QList<CounterHit>> hits;
    QHash<QString, std::shared_ptr<QSemaphore>> held;
    QList<CustomerId> noted;
    bool cannotNote = false;

    ~Counter()
    {
        for (const auto &wait : std::as_const(held))
            wait->release(100);
        QThreadPool::globalInstance()->waitForDone(); // nobody may ask while it goes
    }

    LookupQuestions questions()
    {
        return {
            .lookUp =
                [this](const QString &typed) -> Result<QList<CounterHit>> {
                std::shared_ptr<QSemaphore> wait;
                {
                    const QMutexLocker lock(&mutex);
                    wait = held.value(typed);
                }
                if (wait)
                    wait->acquire();
                const QMutexLocker lock(&mutex);
                return hits.value(typed);
            },
            .noteView =
                [this](CustomerId id) -> Result<> {
                const QMutexLocker lock(&mutex);
                if (cannotNote)
                    return kk::fail(kk::ErrorKind::Storage, u"It cannot be noted."_s);
                noted.append(id);
                return {};
            },
        };
    }
};

CounterHit hit(qint64 id, const QString &name)
{
    return {CustomerId(id), name, u"0387"_s};
}

} // namespace

class TestLookupPresenter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QThreadPool::globalInstance()->setMaxThreadCount(4); }
    void aScanShowsTheCustomerThoughTheAnswerComesLater();
    void severalHitsAreChosenFrom();
    void everyCustomerShownIsNoted();
    void whatCannotBeNotedIsNotShown();
    void enterInTheEmptyFieldIsTheNextCustomer();
    void theCustomerGoesByItself();
    void aLateAnswerDoesNotComeBackAfterTheNextCustomer();
};

void TestLookupPresenter::aScanShowsTheCustomerThoughTheAnswerComesLater()
{
    Counter counter;
    counter.held[u"44100387"_s] = std::make_shared<QSemaphore>();
    counter.hits[u"44100387"_s] = {hit(1, u"Marijke van der Laan"_s)};
    LookupPresenter presenter(counter.questions());
    presenter.type(u"44100387"_s);
    presenter.enter();
    QCOMPARE(presenter.state(), State::Waiting);
    counter.held[u"44100387"_s]->release();
    QTRY_COMPARE(presenter.state(), State::Shown);
    QCOMPARE(presenter.shown().name, u"Marijke van der Laan"_s);
}

void TestLookupPresenter::severalHitsAreChosenFrom()
{
    Counter counter;
    counter.hits[u"laan"_s] = {hit(1, u"A. Laan"_s), hit(2, u"B. Laan"_s)};
    LookupPresenter presenter(counter.questions());
    presenter.type(u"laan"_s);
    presenter.enter();
    QTRY_COMPARE(presenter.state(), State::Hits); // two: Enter before the answer chooses nobody
    presenter.setCurrent(1);
    presenter.setCurrent(2); // beyond the list
    QCOMPARE(presenter.current(), 1);
    presenter.enter();
    QCOMPARE(presenter.state(), State::Shown);
    QCOMPARE(presenter.shown().id, CustomerId(2));
}

void TestLookupPresenter::everyCustomerShownIsNoted()
{
    Counter counter;
    counter.hits[u"laan"_s] = {hit(1, u"A. Laan"_s), hit(2, u"B. Laan"_s)};
    LookupPresenter presenter(counter.questions());
    presenter.type(u"laan"_s);
    QTRY_COMPARE(presenter.state(), State::Hits);
    QVERIFY(counter.noted.isEmpty());
    presenter.choose(0);
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(counter.noted, QList<CustomerId>{CustomerId(1)});
}

void TestLookupPresenter::whatCannotBeNotedIsNotShown()
{
    Counter counter;
    counter.cannotNote = true;
    counter.hits[u"laan"_s] = {hit(1, u"A. Laan"_s)};
    LookupPresenter presenter(counter.questions());
    presenter.type(u"laan"_s);
    presenter.enter();
    QTRY_COMPARE(presenter.state(), State::Failed);
    QVERIFY(presenter.shown().name.isEmpty());
    QCOMPARE(presenter.error().userText, u"It cannot be noted."_s);
}

void TestLookupPresenter::enterInTheEmptyFieldIsTheNextCustomer()
{
    Counter counter;
    counter.hits[u"laan"_s] = {hit(1, u"A. Laan"_s)};
    LookupPresenter presenter(counter.questions());
    presenter.type(u"laan"_s);
    presenter.enter();
    QTRY_COMPARE(presenter.state(), State::Shown);
    presenter.type({});
    QCOMPARE(presenter.state(), State::Shown); // emptying the field leaves the customer
    presenter.enter();
    QCOMPARE(presenter.state(), State::Waiting);
    QVERIFY(presenter.shown().name.isEmpty());
}

void TestLookupPresenter::theCustomerGoesByItself()
{
    Counter counter;
    counter.hits[u"laan"_s] = {hit(1, u"A. Laan"_s)};
    LookupPresenter presenter(counter.questions());
    presenter.setLifetime(1s);
    presenter.type(u"laan"_s);
    presenter.enter();
    QTRY_COMPARE(presenter.state(), State::Shown);
    QTRY_COMPARE(presenter.state(), State::Waiting);
    QVERIFY(presenter.shown().name.isEmpty());
}

void TestLookupPresenter::aLateAnswerDoesNotComeBackAfterTheNextCustomer()
{
    Counter counter;
    counter.held[u"laan"_s] = std::make_shared<QSemaphore>();
    counter.hits[u"laan"_s] = {hit(1, u"A. Laan"_s)};
    LookupPresenter presenter(counter.questions());
    presenter.type(u"laan"_s);
    presenter.enter();
    presenter.next();
    counter.held[u"laan"_s]->release();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(presenter.state(), State::Waiting);
    QVERIFY(counter.noted.isEmpty());
}

QTEST_MAIN(TestLookupPresenter)
#include "TestLookupPresenter.moc"
