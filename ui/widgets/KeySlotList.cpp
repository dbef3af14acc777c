#include "ui/widgets/KeySlotList.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

KeySlotList::KeySlotList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void KeySlotList::setSlots(const QList<KeySlotRow> &rows)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    for (const KeySlotRow &row : rows) {
        if (m_column->count() > 0)
            m_column->addWidget(new Hairline);
        m_column->addWidget(makeRow(row));
    }
}

QWidget *KeySlotList::makeRow(const KeySlotRow &row)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    Metrics::scaledMargins(layout, 14, 8, 14, 8);
    Metrics::scaledSpacing(layout, 8);
    layout->addWidget(new IconLabel(row.icon, Tone::Neutral, IconLabel::Ground::Tile, 18, 34));
    auto *words = new QVBoxLayout;
    Metrics::scaledSpacing(words, 1);
    words->addWidget(wrappedText(row.name, TextStyle::Strong));
    words->addWidget(wrappedText(row.detail, TextStyle::Small, Role::Muted));
    layout->addLayout(words, 1);
    line->setAccessibleName(row.name + u", "_s + row.detail);

    const QString id = row.id;
    if (row.canTest) {
        QPushButton *test = makeButton(tr("Test"));
        test->setAccessibleName(tr("Test: %1", "a way into the vault").arg(row.name));
        connect(test, &QPushButton::clicked, this, [this, id] { Q_EMIT testRequested(id); });
        layout->addWidget(test);
    }
    if (row.canReplace) {
        QPushButton *replace = makeButton(tr("Replace…"));
        replace->setAccessibleName(tr("Replace: %1", "a way into the vault").arg(row.name));
        connect(replace, &QPushButton::clicked, this, [this, id] { Q_EMIT replaceRequested(id); });
        layout->addWidget(replace);
    }
    QToolButton *remove = makeIconButton(u"trash-2"_s, tr("Take away: %1", "a way into the vault").arg(row.name));
    connect(remove, &QToolButton::clicked, this, [this, id] { Q_EMIT removeRequested(id); });
    if (!row.keepBecause.isEmpty())
        disableBecause(remove, row.keepBecause);
    layout->addWidget(remove);
    return line;
}

} // namespace kk::ui
