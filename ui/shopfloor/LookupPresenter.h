#pragma once

#include "app/base/Error.h"
#include "app/shop/ConsentDesk.h"
#include "app/shop/CustomerDesk.h"
#include "ui/shell/PaperView.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace kk::shop {
class AnswerDesk;
}

namespace kk::ui {

/// What the shop floor asks the shop; both block and are called in the background.
struct LookupQuestions {
    std::function<Result<QList<shop::CounterHit>>(const QString &typed)> lookUp;
    /// Writes down that this customer was shown.
    std::function<Result<>(customers::CustomerId)> noteView;
    /// What must be known before asking anything, and "do not ask". Left empty, neither is offered.
    std::function<Result<shop::AskFirst>(customers::CustomerId)> askFirst = {};
    std::function<Result<>(customers::CustomerId)> doNotAsk = {};
    /// "What do you know about me?" on one page. Left empty, it is not offered.
    std::function<Result<reports::Document>(customers::CustomerId)> about = {};
    PaperTools paper = {};

    /// Asks these desks too, as far as the role goes; they must live as long as anybody asks.
    void addPrivacy(const shop::ConsentDesk &consents, const shop::AnswerDesk &answers, const vault::Session &session, PaperTools tools);
    static LookupQuestions of(const shop::CustomerDesk &customers);
};

/// Decides what the shop floor shows: at most five hits while one types, and one customer at a time, who goes after a
/// minute. A late answer to an old question is dropped. GUI thread.
class LookupPresenter final : public QObject {
    Q_OBJECT

public:
    enum class State { Waiting, Hits, Shown, NothingFound, Failed };

    explicit LookupPresenter(LookupQuestions questions, QObject *parent = nullptr);

    /// How long a customer stays.
    void setLifetime(std::chrono::seconds lifetime) { m_lifetime = lifetime; }

    /// What stands in the field now. What is shown goes only when a new customer is asked for.
    void type(const QString &typed);
    /// Enter: shows the chosen hit; with one hit that one, also when it is yet to come (a scanner types faster than anybody
    /// can answer); in the empty field the next customer.
    void enter();
    void choose(int hit);
    /// Shows somebody who was not asked for in the field: just signed up.
    void showNew(const shop::CounterHit &hit) { show(hit); }
    void setCurrent(int hit);
    /// Nobody on the screen, the field empty.
    void next();
    /// Somebody reads: the time of who is shown begins anew.
    void stay();
    /// Notes for the customer shown that nobody asks for consent for now.
    void doNotAsk();
    bool canRefuse() const { return bool(m_questions.doNotAsk); }
    const LookupQuestions &questions() const { return m_questions; }
    /// Of the customer shown; nothing before it is known.
    const std::optional<shop::AskFirst> &askFirst() const { return m_askFirst; }

    State state() const { return m_state; }
    const QString &typed() const { return m_typed; }
    const QList<shop::CounterHit> &hits() const { return m_hits; }
    int current() const { return m_current; }
    const shop::CounterHit &shown() const { return m_shown; }
    const Error &error() const { return m_error; }
    int secondsLeft() const { return m_secondsLeft; }

Q_SIGNALS:
    void changed();
    /// The field is to be emptied.
    void cleared();
    void secondPassed();
    void askFirstChanged();

private:
    void learnAskFirst();
    void ask();
    void take(quint64 generation, Result<QList<shop::CounterHit>> answer);
    void show(const shop::CounterHit &hit);
    void tick();

    LookupQuestions m_questions;
    std::chrono::seconds m_lifetime{60};
    State m_state = State::Waiting;
    QString m_typed;
    QList<shop::CounterHit> m_hits;
    shop::CounterHit m_shown;
    std::optional<shop::AskFirst> m_askFirst;
    Error m_error;
    int m_current = 0;
    int m_secondsLeft = 0;
    bool m_enterWaits = false;
    quint64 m_generation = 0;
    quint64 m_answered = 0;
    QTimer m_second;
};

} // namespace kk::ui
