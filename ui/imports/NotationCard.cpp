#include "ui/imports/NotationCard.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

NotationCard::NotationCard(QWidget *parent) : CardFrame(tr("Dates and amounts"), Body::Rows, parent)
{
    setIcon(u"calendar-check"_s);
}

QWidget *NotationCard::makeRow(const Entry &entry, bool changeable)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    Metrics::scaledMargins(column, 14, 8, 14, 8);
    Metrics::scaledSpacing(column, 3);
    const ColumnSheet::Notation &notation = entry.notation;
    const QString name = entry.fileName.isEmpty() ? notation.name : tr("%1, in %2", "column, file").arg(notation.name, entry.fileName);
    auto *label = wrappedText(name, TextStyle::Strong);
    column->addWidget(label);
    if (changeable) {
        auto *choice = new QComboBox;
        choice->addItems(notation.choices);
        choice->setCurrentIndex(notation.choice);
        choice->setPlaceholderText(tr("Choose…"));
        choice->setAccessibleName(tr("How %1 is read").arg(name));
        label->setBuddy(choice);
        column->addWidget(choice);
        connect(choice, &QComboBox::activated, this, [this, file = entry.file, at = notation.column](int index) { Q_EMIT chosen(file, at, index); });
    } else {
        column->addWidget(wrappedText(notation.choices.value(notation.choice)));
    }
    column->addWidget(wrappedText(notation.evidence, TextStyle::Small, Role::Muted));
    return box;
}

void NotationCard::show(const QList<Entry> &entries, bool changeable)
{
    setVisible(!entries.isEmpty());
    QStringList shown{changeable ? u"+"_s : u"-"_s};
    for (const Entry &entry : entries)
        shown.append(QString::number(entry.file) + entry.fileName + entry.notation.name + QString::number(entry.notation.choice) + entry.notation.evidence);
    if (shown == m_shown)
        return;
    m_shown = shown;
    if (m_rows) { // not at once: the act may come from a field in it
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const Entry &entry : entries)
        rows->addWidget(makeRow(entry, changeable));
    body()->addWidget(m_rows);
}

} // namespace kk::ui
