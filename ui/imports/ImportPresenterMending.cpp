// The part of ImportPresenter about cells that could not be read and that a person puts right on the spot.
#include "ui/imports/ImportPresenter.h"

namespace kk::ui {

int ImportPresenter::fileTitled(const QString &title) const
{
    int found = -1;
    for (int index = 0; index < m_files.size(); ++index) {
        if (m_files[index].name() != title)
            continue;
        if (found >= 0)
            return -1; // nobody can tell which is meant
        found = index;
    }
    return found;
}

void ImportPresenter::mend(const QString &fileTitle, qint64 row, const QString &column, const QString &text)
{
    const int index = fileTitled(fileTitle);
    if (index < 0 || column.isEmpty() || m_reading == Reading::Running || m_reading == Reading::Done)
        return;
    m_files[index].mended[row][column] = text;
    m_hasMended = true;
    Q_EMIT changed();
}

std::optional<QString> ImportPresenter::mended(const QString &fileTitle, qint64 row, const QString &column) const
{
    const int index = fileTitled(fileTitle);
    if (index < 0)
        return std::nullopt;
    const auto cells = m_files[index].mended.find(row);
    if (cells == m_files[index].mended.end())
        return std::nullopt;
    const auto cell = cells->second.find(column);
    return cell == cells->second.end() ? std::nullopt : std::optional(cell->second);
}

void ImportPresenter::tryAgain()
{
    m_hasMended = false;
    count();
}

} // namespace kk::ui
