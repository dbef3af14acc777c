#include "ui/widgets/MappingHeader.h"

#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Painting.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPadding = 6;

Tone shownTone(MappingTone tone)
{
    switch (tone) {
    case MappingTone::Sure:
        return Tone::Accent;
    case MappingTone::Ask:
        return Tone::Warn;
    case MappingTone::LeftOut:
        break;
    }
    return Tone::Neutral;
}

} // namespace

MappingHeader::MappingHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_textSize(Metrics::textSize())
{
    setSectionsMovable(false);
    setMinimumSectionSize(Metrics::px(84));
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::place);
    connect(this, &QHeaderView::sectionCountChanged, this, &MappingHeader::place);
}

void MappingHeader::setColumns(const QList<MappingColumn> &columns)
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    m_columns = columns;
    for (int i = 0; i < columns.size(); ++i) {
        auto *box = new QComboBox(viewport());
        box->addItems(columns.at(i).choices);
        box->setCurrentIndex(columns.at(i).chosen);
        box->setPlaceholderText(tr("Choose…"));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(4);
        box->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the table, it does not change a choice
        box->view()->setTextElideMode(Qt::ElideNone);
        box->installEventFilter(this);
        m_boxes.append(box);
        connect(box, &QComboBox::activated, this, [this, i](int choice) {
            m_columns[i].chosen = choice;
            Q_EMIT choiceChanged(i, choice);
        });
        box->show();
        dress(i);
    }
    for (qsizetype i = 1; i < m_boxes.size(); ++i)
        QWidget::setTabOrder(m_boxes.at(i - 1), m_boxes.at(i));
    updateGeometry();
    place();
}

void MappingHeader::setWhy(int column, const QString &why)
{
    m_columns[column].why = why;
    dress(column);
}

void MappingHeader::setChoice(int column, int choice, MappingTone tone)
{
    m_columns[column].chosen = choice;
    m_columns[column].tone = tone;
    m_boxes.at(column)->setCurrentIndex(choice);
    dress(column);
}

QSize MappingHeader::sizeHint() const
{
    const int box = m_boxes.isEmpty() ? Metrics::px(26) : m_boxes.first()->sizeHint().height();
    return {QHeaderView::sizeHint().width(), lineHeight(TextStyle::SmallStrong) + box + Metrics::px(3 * kPadding)};
}

void MappingHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    place();
}

void MappingHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    const bool known = logicalIndex < m_columns.size();
    painter->fillRect(rect, Theme::color(known && m_columns.at(logicalIndex).tone == MappingTone::Ask ? Role::WarnSoft : Role::Surface));
    painter->fillRect(rect.right(), rect.top(), 1, rect.height(), Theme::color(Role::Line));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, Theme::color(Role::Line));
    if (known) {
        const QRectF words = QRectF(rect).adjusted(Metrics::px(kPadding + 2), Metrics::px(kPadding), -Metrics::px(kPadding), 0);
        paintText(painter, QRectF(words.left(), words.top(), words.width(), lineHeight(TextStyle::SmallStrong)), m_columns.at(logicalIndex).name,
                  TextStyle::SmallStrong, Role::Muted);
    }
    painter->restore();
}

QSize MappingHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QSize size = QHeaderView::sectionSizeFromContents(logicalIndex);
    if (logicalIndex >= m_boxes.size())
        return size;
    const int words = textWidth(m_columns.at(logicalIndex).name, TextStyle::SmallStrong);
    const QComboBox *box = m_boxes.at(logicalIndex);
    const QString shown = box->currentIndex() < 0 ? box->placeholderText() : box->currentText();
    const int chosen = textWidth(shown, TextStyle::Body) + Metrics::px(48);
    return {std::max(words, chosen) + Metrics::px(2 * kPadding), size.height()};
}

bool MappingHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel)
        return true;
    if (event->type() == QEvent::FocusIn) {
        const auto column = static_cast<int>(m_boxes.indexOf(qobject_cast<QComboBox *>(watched)));
        auto *table = qobject_cast<QTableView *>(parentWidget());
        if (column >= 0 && table && table->model() && table->model()->rowCount() > 0)
            table->scrollTo(table->model()->index(std::max(0, table->rowAt(0)), column));
    }
    return QHeaderView::eventFilter(watched, event);
}

bool MappingHeader::viewportEvent(QEvent *event)
{
    if (event->type() == Theme::changeEvent())
        rescale();
    return QHeaderView::viewportEvent(event);
}

void MappingHeader::rescale()
{
    setMinimumSectionSize(Metrics::px(84));
    for (int i = 0; i < count(); ++i)
        resizeSection(i, sectionSize(i) * Metrics::textSize() / m_textSize);
    m_textSize = Metrics::textSize();
    updateGeometry();
    QMetaObject::invokeMethod(this, &MappingHeader::place, Qt::QueuedConnection);
}

void MappingHeader::place()
{
    const int top = lineHeight(TextStyle::SmallStrong) + 2 * Metrics::px(kPadding);
    for (int i = 0; i < m_boxes.size() && i < count(); ++i) {
        const int height = m_boxes.at(i)->sizeHint().height();
        m_boxes.at(i)->setGeometry(sectionViewportPosition(i) + Metrics::px(kPadding), top, sectionSize(i) - 2 * Metrics::px(kPadding), height);
    }
}

void MappingHeader::dress(int column)
{
    const MappingColumn &mapping = m_columns.at(column);
    QComboBox *box = m_boxes.at(column);
    box->setProperty("kkTone", static_cast<int>(shownTone(mapping.tone)));
    box->setAccessibleName(tr("What stands in column %1").arg(mapping.name));
    box->setToolTip(mapping.why.isEmpty() ? box->currentText() : QString(box->currentText() + QStringLiteral(". ") + mapping.why));
    box->setAccessibleDescription(mapping.why);
    box->update();
    viewport()->update();
}

} // namespace kk::ui
