#pragma once

#include "app/reports/Document.h"
#include "app/shop/FloorDesk.h"

#include <QObject>

#include <functional>
#include <optional>

namespace kk::ui {

/// What the shop floor asks about loyalty; all block and are called in the background. Left empty, nothing of it is offered.
struct FloorQuestions {
    std::function<Result<shop::FloorCard>(customers::CustomerId)> card;
    std::function<Result<shop::FloorCard>(customers::CustomerId, const shop::FloorCard::Target &)> stamp;
    std::function<Result<shop::FloorGift>(customers::CustomerId, const shop::FloorCard::Target &)> give;
    std::function<Result<shop::FloorCard>(loyalty::ProgrammeEventId)> undo;
    std::function<Result<shop::FloorCard>(customers::CustomerId, const QString &)> join;
    /// Papers for the counter, printed from here.
    std::function<Result<reports::Document>()> leaflet;
    std::function<Result<reports::Document>()> instruction;

    static FloorQuestions of(const shop::FloorDesk &floor);
};

/// Decides what the card of the customer on screen brings, and gives, stamps and takes back. One act at a time; the answer for somebody who
/// has gone is dropped. GUI thread.
class FloorPresenter final : public QObject {
    Q_OBJECT

public:
    explicit FloorPresenter(FloorQuestions questions, QObject *parent = nullptr);

    bool isOffered() const { return static_cast<bool>(m_questions.card); }
    const FloorQuestions &questions() const { return m_questions; }
    /// Another customer, or nobody.
    void show(customers::CustomerId customer);
    void clear();

    /// Nothing before it is known.
    const std::optional<shop::FloorCard> &card() const { return m_card; }
    const QString &problem() const { return m_problem; }
    bool isBusy() const { return m_isBusy; }

    bool canStamp() const { return m_card && m_card->stamp && !m_isBusy && m_questions.stamp; }
    bool canGive() const { return m_card && m_card->ready && !m_isBusy && m_questions.give; }
    bool canJoin() const { return m_card && !m_card->joins.isEmpty() && !m_isBusy && m_questions.join; }
    bool canUndo() const { return m_given.has_value() && !m_isBusy; }
    void stamp();
    void give();
    void join();
    /// Takes the reward back that was given last, as long as the customer is on screen.
    void undo();
    /// What the last act was, for the line that offers the way back; empty: none.
    const QString &done() const { return m_done; }

Q_SIGNALS:
    void changed();

private:
    void act(std::function<Result<shop::FloorCard>()> work, const QString &done);
    void take(quint64 generation, const Result<shop::FloorCard> &card, const QString &done);

    FloorQuestions m_questions;
    customers::CustomerId m_customer;
    std::optional<shop::FloorCard> m_card;
    std::optional<loyalty::ProgrammeEventId> m_given;
    QString m_problem;
    QString m_done;
    bool m_isBusy = false;
    quint64 m_generation = 0;
};

} // namespace kk::ui
