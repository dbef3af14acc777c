#include "ui/widgets/PlainTable.h"

#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/SensitiveText.h"
#include "ui/widgets/TextTableModel.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace kk::ui {

PlainTable::PlainTable(const QString &name, TextTableModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setAccessibleName(name);
    setModel(model);
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    applySizes();
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            Q_EMIT rowChosen(current.row());
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT rowOpened(index.row()); });
}

void PlainTable::setWidths(const QList<int> &widths)
{
    m_widths = widths;
    applySizes();
}

void PlainTable::setRows(QAbstractItemDelegate *delegate, int (*heightOfRow)())
{
    delegate->setParent(this);
    setItemDelegate(delegate);
    m_rowHeight = heightOfRow;
    applySizes();
}

void PlainTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (event->matches(QKeySequence::Copy) && current.isValid()) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(m_model->index(current.row(), column).data().toString());
        copySensitive(cells.join(u'\t'));
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current.isValid() && state() != EditingState) {
        Q_EMIT rowOpened(current.row());
    } else {
        QTableView::keyPressEvent(event);
    }
}

bool PlainTable::viewportEvent(QEvent *event)
{
    if (event->type() == Theme::changeEvent())
        applySizes();
    return QTableView::viewportEvent(event);
}

void PlainTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    applySizes();
}

void PlainTable::applySizes()
{
    verticalHeader()->setMinimumSectionSize(Metrics::px(26));
    verticalHeader()->setDefaultSectionSize(m_rowHeight ? m_rowHeight() : qMax(Metrics::px(35), lineHeight(TextStyle::Body) + Metrics::px(12)));
    int others = 0;
    for (int column = 1; column < m_model->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        const int width = Metrics::px(m_widths.value(column, 120));
        setColumnWidth(column, width);
        others += width;
    }
    if (m_model->columnCount() > 0)
        setColumnWidth(0, qMax(Metrics::px(m_widths.value(0, 160)), viewport()->width() - others));
}

} // namespace kk::ui
