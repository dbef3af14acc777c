#include "tests/support/ui/FakeRows.h"

#include <algorithm>
#include <numeric>

namespace kk::testing {

using namespace Qt::StringLiterals;

FakeRows::FakeRows(int count) : ids(count)
{
    std::iota(ids.begin(), ids.end(), 1);
}

kk::ui::PagedRow FakeRows::rowOf(qint64 id)
{
    const QString name = u"Customer %1"_s.arg(id);
    return {id, {{name, {}, kk::ui::Role::Text, true, {}}, {QString::number(id * 3), {}, kk::ui::Role::Muted, false, {}}}, name};
}

bool FakeRows::answerOne()
{
    if (m_waiting.isEmpty())
        return false;
    m_waiting.takeFirst()();
    return true;
}

void FakeRows::answerAll()
{
    while (answerOne()) { }
}

void FakeRows::requestIds(quint64 generation, IdsAnswer answer)
{
    ++idRequests;
    give([this, generation, answer, now = ids] {
        if (failure)
            answer(generation, kk::fail(failure->kind, failure->userText));
        else
            answer(generation, now);
    });
}

void FakeRows::requestRows(quint64 generation, const QList<qint64> &rowIds, RowsAnswer answer)
{
    ++rowRequests;
    give([this, generation, answer, rowIds] {
        if (failure) {
            answer(generation, kk::fail(failure->kind, failure->userText));
            return;
        }
        QList<kk::ui::PagedRow> rows;
        for (const qint64 id : rowIds)
            rows.append(rowOf(id));
        answer(generation, rows);
    });
}

void FakeRows::setOrder(int column, Qt::SortOrder order)
{
    sortedBy = column;
    std::sort(ids.begin(), ids.end(), [order](qint64 one, qint64 other) { return order == Qt::AscendingOrder ? one < other : one > other; });
}

void FakeRows::give(std::function<void()> answer)
{
    if (hold)
        m_waiting.append(std::move(answer));
    else
        answer();
}

} // namespace kk::testing
