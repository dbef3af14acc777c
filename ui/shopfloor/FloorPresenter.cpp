#include "ui/shopfloor/FloorPresenter.h"

#include "app/base/Background.h"

namespace kk::ui {

FloorQuestions FloorQuestions::of(const shop::FloorDesk &floor)
{
    const shop::FloorDesk *desk = &floor;
    FloorQuestions questions;
    questions.card = [desk](customers::CustomerId customer) { return desk->card(customer); };
    questions.stamp = [desk](customers::CustomerId customer, const shop::FloorCard::Target &counter) { return desk->stamp(customer, counter); };
    questions.give = [desk](customers::CustomerId customer, const shop::FloorCard::Target &reward) { return desk->give(customer, reward); };
    questions.undo = [desk](loyalty::ProgrammeEventId redemption) { return desk->undo(redemption); };
    questions.join = [desk](customers::CustomerId customer, const QString &programme) { return desk->join(customer, programme); };
    return questions;
}

FloorPresenter::FloorPresenter(FloorQuestions questions, QObject *parent)
    : QObject(parent)
    , m_questions(std::move(questions))
{
}

void FloorPresenter::clear()
{
    ++m_generation;
    m_customer = {};
    m_card.reset();
    m_given.reset();
    m_problem.clear();
    m_done.clear();
    m_isBusy = false;
    Q_EMIT changed();
}

void FloorPresenter::show(customers::CustomerId customer)
{
    clear();
    m_customer = customer;
    if (!m_questions.card || !customer.isValid())
        return;
    const quint64 generation = m_generation;
    inBackground(this, [ask = m_questions.card, customer] { return ask(customer); }, [this, generation](const Result<shop::FloorCard> &card) { take(generation, card, {}); });
}

void FloorPresenter::take(quint64 generation, const Result<shop::FloorCard> &card, const QString &done)
{
    if (generation != m_generation)
        return; // somebody else stands there now
    m_isBusy = false;
    if (card) {
        m_card = *card;
        m_done = done;
        m_problem.clear();
    } else {
        m_problem = card.error().userText;
    }
    Q_EMIT changed();
}

void FloorPresenter::act(std::function<Result<shop::FloorCard>()> work, const QString &done)
{
    m_isBusy = true;
    const quint64 generation = m_generation;
    Q_EMIT changed();
    inBackground(this, std::move(work), [this, generation, done](const Result<shop::FloorCard> &card) { take(generation, card, done); });
}

void FloorPresenter::stamp()
{
    if (!canStamp())
        return;
    m_given.reset();
    act([ask = m_questions.stamp, customer = m_customer, counter = *m_card->stamp] { return ask(customer, counter); }, tr("One more on ‘%1’.").arg(m_card->stamp->title));
}

void FloorPresenter::join()
{
    if (!canJoin())
        return;
    m_given.reset();
    act([ask = m_questions.join, customer = m_customer, programme = m_card->joins] { return ask(customer, programme); }, tr("Takes part from now on."));
}

void FloorPresenter::give()
{
    if (!canGive())
        return;
    m_isBusy = true;
    m_given.reset();
    const quint64 generation = m_generation;
    Q_EMIT changed();
    inBackground(this, [ask = m_questions.give, customer = m_customer, reward = *m_card->ready] { return ask(customer, reward); }, [this, generation](const Result<shop::FloorGift> &gift) {
        if (generation != m_generation)
            return;
        if (!gift) {
            take(generation, fail(gift), {});
            return;
        }
        m_given = gift->redemption;
        take(generation, gift->card, tr("Given: %1.").arg(gift->title));
    });
}

void FloorPresenter::undo()
{
    if (!canUndo())
        return;
    act([ask = m_questions.undo, given = *m_given] { return ask(given); }, tr("Taken back."));
    m_given.reset();
}

} // namespace kk::ui
