#include "ui/duplicates/DuplicatesPresenter.h"

#include "app/base/Background.h"
#include "ui/duplicates/DuplicateWords.h"
#include "ui/shell/ProgressRelay.h"

namespace kk::ui {

using customers::CustomerId;
using shop::Decided;
using shop::DuplicateItem;

DuplicatesPresenter::DuplicatesPresenter(DuplicateQuestions questions, QObject *parent) : QObject(parent), m_questions(std::move(questions)) {}

const QList<DuplicateItem> &DuplicatesPresenter::items() const
{
    return const_cast<DuplicatesPresenter *>(this)->list();
}

QList<DuplicateItem> &DuplicatesPresenter::list()
{
    switch (m_tab) {
    case Tab::Certain: return m_queue.certain;
    case Tab::Later: return m_queue.later;
    case Tab::Doubt:
    case Tab::Decided: break;
    }
    return m_queue.doubt;
}

void DuplicatesPresenter::refresh()
{
    const quint64 generation = ++m_listGeneration;
    struct All {
        shop::DuplicateQueue queue;
        QList<shop::DecidedItem> decided;
        shop::DuplicateQuality quality;
    };
    inBackground(this, m_acts, [questions = m_questions]() -> Result<All> {
        auto queue = questions.queue();
        if (!queue)
            return fail(queue);
        auto decided = questions.decided();
        if (!decided)
            return fail(decided);
        auto quality = questions.quality();
        if (!quality)
            return fail(quality);
        return All{std::move(*queue), std::move(*decided), std::move(*quality)};
    }, [this, generation](const Result<All> &answer) {
        if (generation != m_listGeneration)
            return;
        if (!answer) {
            m_state = State::Failed;
            m_error = answer.error();
            Q_EMIT changed();
            return;
        }
        m_state = State::Ready;
        m_queue = answer->queue;
        m_decided = answer->decided;
        m_quality = answer->quality;
        m_row = std::clamp<int>(m_row, 0, std::max<int>(0, static_cast<int>(items().size()) - 1));
        m_next.reset();
        Q_EMIT changed();
        if (!m_isByHand)
            askView();
    });
}

void DuplicatesPresenter::compare(CustomerId one, CustomerId other)
{
    m_isByHand = true;
    m_view.reset();
    m_next.reset();
    const quint64 generation = ++m_generation;
    Q_EMIT changed();
    Q_EMIT viewChanged();
    inBackground(this, m_acts, [ask = m_questions.compare, one, other] { return ask(one, other); }, [this, generation](const Result<shop::DuplicateView> &answer) {
        if (generation != m_generation)
            return;
        if (answer) {
            show(*answer);
            return;
        }
        Q_EMIT failed(answer.error());
        leaveCompare();
    });
}

void DuplicatesPresenter::leaveCompare()
{
    if (!m_isByHand)
        return;
    m_isByHand = false;
    m_view.reset();
    Q_EMIT changed();
    askView();
}

void DuplicatesPresenter::setTab(Tab tab)
{
    if (m_tab == tab && !m_isByHand)
        return;
    m_isByHand = false;
    m_tab = tab;
    m_row = 0;
    m_view.reset();
    m_next.reset();
    Q_EMIT changed();
    refresh(); // what was kept for later or decided meanwhile stands there, too
}

void DuplicatesPresenter::choose(int row)
{
    if ((row == m_row && !m_isByHand) || row < 0 || row >= items().size() || m_tab == Tab::Decided)
        return;
    m_row = row;
    m_isByHand = false;
    askView();
    Q_EMIT changed();
}

void DuplicatesPresenter::step(int by)
{
    choose(std::clamp<int>(m_row + by, 0, std::max<int>(0, static_cast<int>(items().size()) - 1)));
}

void DuplicatesPresenter::toggle(int side)
{
    if (!m_view || side < 0 || side >= m_view->sides.size() || m_view->sides.size() < 3)
        return;
    if (m_leftOut.contains(side))
        m_leftOut.removeAll(side);
    else if (m_view->sides.size() - m_leftOut.size() > 2)
        m_leftOut.append(side);
    Q_EMIT viewChanged();
}

void DuplicatesPresenter::chooseValue(customers::FactKind kind, int side)
{
    if (!m_view || side < 0 || side >= m_view->sides.size() || m_leftOut.contains(side))
        return;
    for (const customers::Fact &fact : m_view->sides[side].facts) {
        if (fact.kind != kind)
            continue;
        m_chosen.removeIf([kind](const shop::ChosenValue &one) { return one.kind == kind; });
        m_chosen.append({kind, fact.shown.record});
        Q_EMIT viewChanged();
        return;
    }
}

void DuplicatesPresenter::askView()
{
    if (m_tab == Tab::Decided || m_row >= items().size()) {
        m_view.reset();
        Q_EMIT viewChanged();
        return;
    }
    const auto wanted = items()[m_row].id;
    if (m_next && m_next->id == wanted) {
        show(*std::exchange(m_next, std::nullopt));
        return;
    }
    const quint64 generation = ++m_generation;
    inBackground(this, m_acts, [ask = m_questions.view, wanted] { return ask(wanted); }, [this, generation, wanted](const Result<shop::DuplicateView> &answer) {
        if (generation != m_generation)
            return;
        if (answer) {
            show(*answer);
            return;
        }
        if (answer.error().kind == ErrorKind::Conflict && m_row < items().size() && items()[m_row].id == wanted) {
            Q_EMIT happened(answer.error().userText, false); // answered meanwhile: skip it
            drop();
            return;
        }
        m_view.reset();
        Q_EMIT viewChanged();
        Q_EMIT failed(answer.error());
    });
}

void DuplicatesPresenter::show(const shop::DuplicateView &view)
{
    m_view = view;
    m_leftOut.clear();
    m_chosen.clear();
    m_shown.start();
    Q_EMIT viewChanged();
    fetchNext();
}

void DuplicatesPresenter::fetchNext()
{
    if (m_isByHand || m_row + 1 >= items().size())
        return;
    const auto wanted = items()[m_row + 1].id;
    const quint64 generation = m_generation;
    inBackground(this, m_acts, [ask = m_questions.view, wanted] { return ask(wanted); }, [this, generation](const Result<shop::DuplicateView> &answer) {
        if (answer && generation == m_generation)
            m_next = *answer;
    });
}

bool DuplicatesPresenter::mayDecide() const
{
    return m_view && !m_isMerging && m_shown.isValid() && m_shown.elapsed() >= kLookFirst;
}

QList<CustomerId> DuplicatesPresenter::customers(bool all) const
{
    QList<CustomerId> list;
    for (int i = 0; i < m_view->sides.size(); ++i) {
        if (all || !m_leftOut.contains(i))
            list.append(m_view->sides[i].row.id);
    }
    return list;
}

/// The question is gone from the list at once; the shop is told meanwhile.
void DuplicatesPresenter::drop()
{
    if (m_isByHand) {
        leaveCompare();
        refresh(); // the queue may hold the same question
        return;
    }
    QList<DuplicateItem> &open = list();
    if (m_row < open.size())
        open.removeAt(m_row);
    qint64 &count = m_tab == Tab::Certain ? m_queue.certainCount : m_tab == Tab::Later ? m_queue.laterCount : m_queue.doubtCount;
    count = std::max<qint64>(0, count - 1);
    m_row = std::clamp<int>(m_row, 0, std::max<int>(0, static_cast<int>(open.size()) - 1));
    m_view.reset();
    Q_EMIT changed();
    askView();
}

void DuplicatesPresenter::carryOut(std::function<Result<Decided>()> act, const QString &sentence)
{
    ++m_done;
    const auto kept = std::make_shared<Decided>();
    m_undo.append(kept);
    const auto keeping = [act = std::move(act), kept] {
        auto done = act();
        if (done)
            *kept = *done;
        return done;
    };
    inBackground(this, m_acts, keeping, [this, sentence](const Result<Decided> &answer) {
        if (!answer) {
            Q_EMIT failed(answer.error());
            refresh();
            return;
        }
        Q_EMIT happened(sentence.arg(DuplicateWords::name(answer->name)), true);
    });
    drop();
}

void DuplicatesPresenter::same()
{
    if (!mayDecide())
        return;
    QList<CustomerId> leftOut;
    for (int side : m_leftOut)
        leftOut.append(m_view->sides[side].row.id);
    const auto probability = m_isByHand ? std::nullopt : std::optional(m_view->probability);
    carryOut([ask = m_questions.same, same = customers(false), leftOut, probability, chosen = m_chosen] { return ask(same, leftOut, probability, chosen); }, tr("Merged: %1."));
}

void DuplicatesPresenter::notSame()
{
    if (mayDecide())
        carryOut([ask = m_questions.notSame, who = customers(true)] { return ask(who); }, tr("Not the same customer: %1."));
}

void DuplicatesPresenter::later()
{
    if (m_isByHand) {
        leaveCompare(); // nobody asked: there is nothing to ask again later
        return;
    }
    if (!mayDecide() || m_tab == Tab::Later)
        return;
    ++m_queue.laterCount;
    carryOut([ask = m_questions.later, who = customers(true)] { return ask(who); }, tr("Kept for later: %1."));
}

void DuplicatesPresenter::undo()
{
    if (m_undo.isEmpty())
        return;
    inBackground(this, m_acts, [ask = m_questions.takeBack, last = m_undo.takeLast()] {
        const bool wasDone = last->merge.isValid() || !last->decisions.isEmpty();
        return wasDone ? ask(*last) : Result<>();
    }, [this](const Result<> &answer) {
        if (answer) {
            m_done = std::max(0, m_done - 1);
            Q_EMIT happened(tr("Taken back. The question is open again."), false);
        } else {
            Q_EMIT failed(answer.error());
        }
        refresh();
    });
}

void DuplicatesPresenter::takeBack(int decidedRow)
{
    if (decidedRow < 0 || decidedRow >= m_decided.size() || m_decided[decidedRow].isUndone)
        return;
    const Decided which = m_decided[decidedRow].decided;
    inBackground(this, m_acts, [ask = m_questions.takeBack, which] { return ask(which); }, [this](const Result<> &answer) {
        if (answer)
            Q_EMIT happened(tr("Taken back. Everything is as it was before."), false);
        else
            Q_EMIT failed(answer.error());
        refresh();
    });
}

void DuplicatesPresenter::mergeCertain()
{
    if (m_isMerging)
        return;
    m_isMerging = true;
    m_stop = {};
    Q_EMIT changed();
    inBackground(this, m_acts, [ask = m_questions.mergeCertain, stop = m_stop] { return ask(stop); }, [this](const Result<shop::BulkMerge> &answer) {
        m_isMerging = false;
        if (!answer) {
            Q_EMIT failed(answer.error());
        } else {
            m_undo.append(std::make_shared<Decided>(Decided{answer->merge, {}, {}, {}}));
            Q_EMIT happened(tr("%n question(s) merged. You have %1 customers now.", nullptr, static_cast<int>(answer->groups)).arg(QLocale().toString(answer->customers)), true);
        }
        refresh();
    });
}

void DuplicatesPresenter::search()
{
    if (m_isSearching)
        return;
    m_isSearching = true;
    m_stop = {};
    Q_EMIT changed();
    const ProgressRelay relay(this, [this](double done) { Q_EMIT searchProgressed(done); });
    inBackground(this, [ask = m_questions.search, stop = m_stop, relay] {
        return ask([stop, relay](double done) {
            relay(done);
            return !stop.isCancelled();
        });
    }, [this](const Result<> &answer) {
        m_isSearching = false;
        if (!answer)
            Q_EMIT failed(answer.error());
        refresh();
    });
}

} // namespace kk::ui
