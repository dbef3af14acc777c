#include "ui/widgets/IdTable.h"

#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/PagedModel.h"
#include "ui/widgets/SensitiveText.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSettings>

#include <algorithm>

namespace kk::ui {

using namespace Qt::StringLiterals;

IdTable::IdTable(const QString &name, PagedModel *model, QWidget *parent) : QTableView(parent), m_model(model), m_textSize(Metrics::textSize())
{
    setAccessibleName(name);
    setModel(model);
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(false);
    bool sortable = false;
    for (int i = 0; i < model->columnCount(); ++i)
        sortable = sortable || model->column(i).sortable;
    horizontalHeader()->setSectionsClickable(sortable);
    horizontalHeader()->setSortIndicatorShown(false);
    if (sortable) {
        connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
            if (!m_model->column(column).sortable)
                return;
            QHeaderView *header = horizontalHeader();
            const bool again = header->isSortIndicatorShown() && header->sortIndicatorSection() == column;
            const auto order = again && header->sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
            header->setSortIndicatorShown(true);
            header->setSortIndicator(column, order);
            m_model->sort(column, order);
        });
    }
    applySizes();
    for (int i = 0; i < model->columnCount(); ++i)
        setColumnWidth(i, Metrics::px(model->column(i).width));
    connect(model, &PagedModel::modelAboutToBeReset, this, [this] {
        m_lastRow = currentIndex().row();
        if (m_wanted == 0)
            m_wanted = currentId();
    });
    connect(model, &PagedModel::modelReset, this, &IdTable::onReset);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        const qint64 id = current.isValid() ? m_model->idAt(current.row()) : 0;
        if (id != m_told) {
            m_told = id;
            Q_EMIT currentIdChanged(id);
        }
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT activatedId(m_model->idAt(index.row())); });
}

qint64 IdTable::currentId() const
{
    return currentIndex().isValid() ? m_model->idAt(currentIndex().row()) : 0;
}

void IdTable::setCurrentId(qint64 id)
{
    const int row = m_model->rowOf(id);
    m_wanted = row < 0 ? id : 0;
    if (row < 0)
        return;
    const int column = std::max(0, currentIndex().column());
    setCurrentIndex(m_model->index(row, column));
    scrollTo(currentIndex());
}

QList<qint64> IdTable::selectedIds() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &one, const QModelIndex &other) { return one.row() < other.row(); });
    QList<qint64> ids;
    ids.reserve(rows.size());
    for (const QModelIndex &row : rows)
        ids.append(m_model->idAt(row.row()));
    return ids;
}

void IdTable::saveColumns(QSettings &settings, const QString &key) const
{
    settings.setValue(key, horizontalHeader()->saveState());
}

void IdTable::restoreColumns(const QSettings &settings, const QString &key)
{
    const QByteArray state = settings.value(key).toByteArray();
    if (!state.isEmpty())
        horizontalHeader()->restoreState(state);
}

void IdTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentId() != 0) {
        Q_EMIT activatedId(currentId());
    } else {
        QTableView::keyPressEvent(event);
    }
}

bool IdTable::viewportEvent(QEvent *event)
{
    if (event->type() == Theme::changeEvent())
        rescaleColumns();
    return QTableView::viewportEvent(event);
}

void IdTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fillWidth();
}

void IdTable::applySizes()
{
    verticalHeader()->setMinimumSectionSize(Metrics::px(26));
    verticalHeader()->setDefaultSectionSize(std::max(Metrics::px(35), lineHeight(TextStyle::Body) + Metrics::px(12)));
    horizontalHeader()->setMinimumSectionSize(Metrics::px(40));
}

void IdTable::rescaleColumns()
{
    applySizes();
    for (int i = 0; i < m_model->columnCount(); ++i)
        setColumnWidth(i, columnWidth(i) * Metrics::textSize() / m_textSize);
    m_textSize = Metrics::textSize();
    fillWidth();
}

void IdTable::fillWidth()
{
    // The first column takes what is left, as it holds the name.
    int others = 0;
    for (int i = 1; i < m_model->columnCount(); ++i)
        others += columnWidth(i);
    if (m_model->columnCount() > 0)
        setColumnWidth(0, std::max(Metrics::px(m_model->column(0).width), viewport()->width() - others));
}

void IdTable::copyRows()
{
    m_model->collect(selectedIds(), [](const QList<PagedRow> &rows) {
        QStringList lines;
        for (const PagedRow &row : rows) {
            QStringList cells;
            for (const Cell &cell : row.cells)
                cells.append(cell.text.isEmpty() ? cell.spoken : cell.text);
            lines.append(cells.join(u'\t'));
        }
        if (!lines.isEmpty())
            copySensitive(lines.join(u'\n'));
    });
}

void IdTable::onReset()
{
    const qint64 wanted = m_wanted;
    m_told = 0;
    if (wanted != 0 && m_model->rowOf(wanted) >= 0) {
        setCurrentId(wanted);
        return;
    }
    m_wanted = 0;
    if (m_lastRow < 0 || m_model->rowCount() == 0)
        return;
    // What was chosen is gone: the row that took its place has the focus now.
    setCurrentIndex(m_model->index(std::min(m_lastRow, m_model->rowCount() - 1), 0));
}

} // namespace kk::ui
