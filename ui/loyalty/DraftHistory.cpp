#include "ui/loyalty/DraftHistory.h"

#include <utility>

namespace kk::ui {

namespace {
constexpr qsizetype kMostSteps = 200;
}

void DraftHistory::start(loyalty::Programme programme)
{
    m_programme = std::move(programme);
    m_before.clear();
    m_after.clear();
    m_key.clear();
}

bool DraftHistory::change(const QString &what, loyalty::Programme next, const std::string &key)
{
    if (next == m_programme)
        return false;
    const bool goesOn = !key.empty() && key == m_key && !m_before.isEmpty();
    if (!goesOn)
        m_before.append({what, m_programme});
    if (m_before.size() > kMostSteps)
        m_before.removeFirst();
    m_after.clear();
    m_key = key;
    m_programme = std::move(next);
    return true;
}

void DraftHistory::undo()
{
    if (!canUndo())
        return;
    Step step = m_before.takeLast();
    m_after.append({step.what, std::exchange(m_programme, std::move(step.programme))});
    m_key.clear();
}

void DraftHistory::redo()
{
    if (!canRedo())
        return;
    Step step = m_after.takeLast();
    m_before.append({step.what, std::exchange(m_programme, std::move(step.programme))});
    m_key.clear();
}

} // namespace kk::ui
