#pragma once

#include "app/base/Clock.h"
#include "app/base/Error.h"
#include "app/base/InOrder.h"
#include "ui/duplicates/DuplicateQuestions.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace kk::ui {

/// Decides what the screen Duplicates shows: the queue, the question in front, the next one fetched beforehand. Asks in the
/// background; decisions are carried out in the order they were made. GUI thread.
class DuplicatesPresenter final : public QObject {
    Q_OBJECT

public:
    enum class Tab { Doubt, Certain, Later, Decided };
    enum class State { Asking, Ready, Failed };
    /// A decision counts only when the question has been on the screen this long.
    static constexpr qint64 kLookFirst = 250; ///< milliseconds

    explicit DuplicatesPresenter(DuplicateQuestions questions, QObject *parent = nullptr);

    void refresh();
    void setTab(Tab tab);
    /// The question at this place of the list.
    void choose(int row);
    void step(int by);
    /// Leaves a side out of the merge, or takes it in again. The first two of two sides stay in.
    void toggle(int side);
    /// Shows what this side says about a fact once they are merged; belongs to the merge, and goes with it.
    void chooseValue(customers::FactKind kind, int side);
    const QList<shop::ChosenValue> &chosen() const { return m_chosen; }

    void same();
    void notSame();
    void later();
    /// Takes the last decision of this visit back.
    /// Lays two customers side by side that somebody points out. The queue stays as it is; an answer leads back to it.
    void compare(customers::CustomerId one, customers::CustomerId other);
    void leaveCompare();
    bool isByHand() const { return m_isByHand; }
    void undo();
    void takeBack(int decidedRow);
    void mergeCertain();
    void search();
    void stopSearch() { m_stop.cancel(); }

    State state() const { return m_state; }
    Tab tab() const { return m_tab; }
    const shop::DuplicateQueue &queue() const { return m_queue; }
    const QList<shop::DuplicateItem> &items() const;
    const QList<shop::DecidedItem> &decided() const { return m_decided; }
    const shop::DuplicateQuality &quality() const { return m_quality; }
    int row() const { return m_row; }
    const std::optional<shop::DuplicateView> &view() const { return m_view; }
    const QList<int> &leftOut() const { return m_leftOut; }
    const Error &error() const { return m_error; }
    bool isSearching() const { return m_isSearching; }
    bool isBusy() const { return m_isMerging; }
    bool canUndo() const { return !m_undo.isEmpty(); }
    int doneCount() const { return m_done; }
    /// The page says when what it shows was painted.
    void noteShown() { m_shown.restart(); }

Q_SIGNALS:
    void changed();
    void viewChanged();
    void searchProgressed(double fraction);
    /// Something was done; `canUndo` whether `undo` takes it back.
    void happened(const QString &sentence, bool canUndo);
    void failed(const kk::Error &error);

private:
    QList<shop::DuplicateItem> &list();
    bool mayDecide() const;
    void askView();
    void fetchNext();
    QList<customers::CustomerId> customers(bool all) const;
    void carryOut(std::function<Result<shop::Decided>()> act, const QString &sentence);
    void show(const shop::DuplicateView &view);
    void drop();

    DuplicateQuestions m_questions;
    InOrder m_acts;
    State m_state = State::Asking;
    Tab m_tab = Tab::Doubt;
    shop::DuplicateQueue m_queue;
    QList<shop::DecidedItem> m_decided;
    shop::DuplicateQuality m_quality;
    int m_row = 0;
    std::optional<shop::DuplicateView> m_view;
    std::optional<shop::DuplicateView> m_next; ///< fetched beforehand
    QList<int> m_leftOut;
    QList<shop::ChosenValue> m_chosen; ///< one a fact at most
    QList<std::shared_ptr<shop::Decided>> m_undo; ///< filled when the shop has carried it out; `m_acts` keeps the order
    Error m_error;
    QElapsedTimer m_shown;
    quint64 m_generation = 0;      ///< of the question in front
    quint64 m_listGeneration = 0;  ///< of the lists
    vault::CancelToken m_stop;
    bool m_isSearching = false;
    bool m_isMerging = false;
    bool m_isByHand = false;
    int m_done = 0;
};

} // namespace kk::ui
