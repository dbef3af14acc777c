#include "ui/widgets/ConsentMatrix.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Look {
    const char *icon;
    Role role;
};

Look lookOf(ConsentMatrix::Mark mark)
{
    switch (mark) {
    case ConsentMatrix::Mark::Yes: return {"check", Role::Good};
    case ConsentMatrix::Mark::No: return {"x", Role::Bad};
    case ConsentMatrix::Mark::Expired: return {"hourglass", Role::Warn};
    case ConsentMatrix::Mark::ProofMissing: return {"circle-question-mark", Role::Warn};
    case ConsentMatrix::Mark::NotAsked:
    case ConsentMatrix::Mark::None: break;
    }
    return {"minus", Role::Muted};
}

} // namespace

ConsentMatrix::ConsentMatrix(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 1);
    setAccessibleName(tr("What is allowed"));
}

QString ConsentMatrix::markName(Mark mark)
{
    switch (mark) {
    case Mark::Yes: return tr("yes");
    case Mark::No: return tr("no");
    case Mark::NotAsked: return tr("not asked, counts as no");
    case Mark::Expired: return tr("expired");
    case Mark::ProofMissing: return tr("proof is missing");
    case Mark::None: break;
    }
    return {};
}

void ConsentMatrix::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget()) { // not at once: the act may come from a cell
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_cells.clear();
}

void ConsentMatrix::show(const QStringList &columns, const QList<Line> &lines)
{
    QList<int> focused;
    for (int line = 0; line < m_cells.size(); ++line) {
        for (int column = 0; column < m_cells[line].size(); ++column) {
            if (m_cells[line][column] && m_cells[line][column]->hasFocus())
                focused = {line, column};
        }
    }
    clear();
    for (int column = 0; column < columns.size(); ++column) {
        auto *label = new TextLabel(columns[column], TextStyle::Small, Role::Muted);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        m_grid->addWidget(label, 0, column + 1);
    }
    for (int line = 0; line < lines.size(); ++line) {
        m_grid->addWidget(wrappedText(lines[line].name, TextStyle::Small), line + 1, 0);
        QList<QToolButton *> row;
        for (int column = 0; column < lines[line].cells.size(); ++column) {
            const Cell &cell = lines[line].cells[column];
            if (cell.mark == Mark::None) {
                row.append(nullptr);
                continue;
            }
            const Look look = lookOf(cell.mark);
            const QString words = tr("%1, %2: %3").arg(lines[line].name, columns.value(column), cell.words.isEmpty() ? markName(cell.mark) : cell.words);
            QToolButton *button = makeIconButton(QString::fromLatin1(look.icon), words, this);
            button->setIcon(Icons::icon(QString::fromLatin1(look.icon), look.role));
            button->setAutoRaise(true);
            button->installEventFilter(this);
            connect(button, &QToolButton::clicked, this, [this, line, column] { Q_EMIT chosen(line, column); });
            m_grid->addWidget(button, line + 1, column + 1, Qt::AlignHCenter);
            row.append(button);
        }
        m_cells.append(row);
    }
    if (QToolButton *again = focused.isEmpty() ? nullptr : cell(focused[0], focused[1]))
        again->setFocus();
}

QToolButton *ConsentMatrix::cell(int line, int column) const
{
    return line >= 0 && line < m_cells.size() && column >= 0 && column < m_cells[line].size() ? m_cells[line][column] : nullptr;
}

bool ConsentMatrix::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = qobject_cast<QToolButton *>(watched);
    if (!button || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        button->click();
        return true;
    }
    if (key != Qt::Key_Left && key != Qt::Key_Right && key != Qt::Key_Up && key != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    move(button, key);
    return true;
}

void ConsentMatrix::move(QToolButton *from, int key)
{
    for (int line = 0; line < m_cells.size(); ++line) {
        const auto column = static_cast<int>(m_cells[line].indexOf(from));
        if (column < 0)
            continue;
        const int down = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        const int right = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
        for (int step = 1; step < 20; ++step) {
            if (QToolButton *next = cell(line + step * down, column + step * right)) {
                next->setFocus();
                return;
            }
        }
        return;
    }
}

} // namespace kk::ui
