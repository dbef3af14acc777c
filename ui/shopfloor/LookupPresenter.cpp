#include "ui/shopfloor/LookupPresenter.h"

#include "app/base/Background.h"
#include "app/shop/AnswerDesk.h"

#include <QLocale>

namespace kk::ui {

using namespace std::chrono_literals;

LookupQuestions LookupQuestions::of(const shop::CustomerDesk &customers)
{
    const shop::CustomerDesk *desk = &customers;
    return {
        .lookUp = [desk](const QString &typed) { return desk->lookUp(typed); },
        .noteView = [desk](customers::CustomerId id) { return desk->noteCounterView(id); },
        .askFirst = {},
        .doNotAsk = {},
        .about = {},
        .paper = {},
    };
}

void LookupQuestions::addPrivacy(const shop::ConsentDesk &consents, const shop::AnswerDesk &answers, const vault::Session &session, PaperTools tools)
{
    paper = tools;
    if (session.may(vault::Act::NoteRefusal)) {
        askFirst = [desk = &consents](customers::CustomerId id) { return desk->askFirst(id); };
        doNotAsk = [desk = &consents](customers::CustomerId id) { return desk->doNotAsk(id, consent::Place::Counter); };
    }
    if (session.may(vault::Act::HandleRequests))
        about = [desk = &answers](customers::CustomerId id) {
            return desk->pageAbout(id, QLocale().language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("nl"));
        };
}

LookupPresenter::LookupPresenter(LookupQuestions questions, QObject *parent)
    : QObject(parent)
    , m_questions(std::move(questions))
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &LookupPresenter::tick);
}

void LookupPresenter::type(const QString &typed)
{
    const QString tidy = typed.trimmed();
    if (tidy == m_typed)
        return;
    m_typed = tidy;
    m_enterWaits = false;
    if (tidy.isEmpty()) {
        ++m_generation; // nobody is asked for any more
        m_answered = m_generation;
        if (m_state != State::Shown)
            m_state = State::Waiting;
        m_hits.clear();
        Q_EMIT changed();
        return;
    }
    ask();
}

void LookupPresenter::ask()
{
    const quint64 generation = ++m_generation;
    inBackground(
        this, [ask = m_questions.lookUp, typed = m_typed] { return ask(typed); },
        [this, generation](Result<QList<shop::CounterHit>> answer) { take(generation, std::move(answer)); });
}

void LookupPresenter::take(quint64 generation, Result<QList<shop::CounterHit>> answer)
{
    if (generation != m_generation)
        return; // somebody typed on, or the customer was put away
    m_answered = generation;
    m_current = 0;
    m_second.stop();
    m_shown = {};
    if (!answer) {
        m_hits.clear();
        m_error = answer.error();
        m_state = State::Failed;
    } else {
        m_hits = std::move(*answer);
        m_state = m_hits.isEmpty() ? State::NothingFound : State::Hits;
    }
    if (m_enterWaits && m_hits.size() == 1) {
        show(m_hits.first());
        return;
    }
    m_enterWaits = false;
    Q_EMIT changed();
}

void LookupPresenter::enter()
{
    if (m_typed.isEmpty()) {
        next();
        return;
    }
    if (m_answered != m_generation) {
        m_enterWaits = true;
        return;
    }
    if (m_state == State::Hits)
        choose(m_current);
    else if (m_state == State::Failed)
        ask();
}

void LookupPresenter::setCurrent(int hit)
{
    if (m_state != State::Hits || hit < 0 || hit >= m_hits.size() || hit == m_current)
        return;
    m_current = hit;
    Q_EMIT changed();
}

void LookupPresenter::choose(int hit)
{
    if (m_state == State::Hits && hit >= 0 && hit < m_hits.size())
        show(m_hits[hit]);
}

void LookupPresenter::show(const shop::CounterHit &hit)
{
    m_shown = hit;
    m_state = State::Shown;
    m_enterWaits = false;
    m_hits.clear();
    m_typed.clear();
    ++m_generation;
    m_answered = m_generation;
    m_secondsLeft = static_cast<int>(m_lifetime.count());
    m_second.start();
    inBackground(
        this, [note = m_questions.noteView, id = m_shown.id] { return note(id); },
        [this, id = m_shown.id](const Result<> &noted) {
            if (noted || m_shown.id != id || noted.error().kind == ErrorKind::Cancelled)
                return;
            m_error = noted.error(); // what cannot be written down is not shown
            m_shown = {};
            m_second.stop();
            m_state = State::Failed;
            Q_EMIT changed();
        });
    m_askFirst.reset();
    learnAskFirst();
    Q_EMIT cleared();
    Q_EMIT changed();
}

void LookupPresenter::learnAskFirst()
{
    if (!m_questions.askFirst)
        return;
    inBackground(
        this, [ask = m_questions.askFirst, id = m_shown.id] { return ask(id); },
        [this, id = m_shown.id](const Result<shop::AskFirst> &told) {
            if (!told || m_shown.id != id)
                return; // whoever stands at the counter asks nothing as long as nothing is known
            m_askFirst = *told;
            Q_EMIT askFirstChanged();
        });
}

void LookupPresenter::doNotAsk()
{
    if (m_state != State::Shown || !m_questions.doNotAsk)
        return;
    inBackground(
        this, [ask = m_questions.doNotAsk, id = m_shown.id] { return ask(id); },
        [this, id = m_shown.id](const Result<> &noted) {
            if (m_shown.id != id)
                return;
            if (noted)
                return learnAskFirst();
            m_error = noted.error();
            m_shown = {};
            m_second.stop();
            m_state = State::Failed;
            Q_EMIT changed();
        });
}

void LookupPresenter::stay()
{
    if (m_state == State::Shown)
        m_secondsLeft = static_cast<int>(m_lifetime.count());
}

void LookupPresenter::next()
{
    ++m_generation;
    m_answered = m_generation;
    m_second.stop();
    m_shown = {};
    m_hits.clear();
    m_typed.clear();
    m_enterWaits = false;
    m_state = State::Waiting;
    Q_EMIT cleared();
    Q_EMIT changed();
}

void LookupPresenter::tick()
{
    if (--m_secondsLeft <= 0)
        next();
    else
        Q_EMIT secondPassed();
}

} // namespace kk::ui
