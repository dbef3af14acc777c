#include "ui/widgets/FieldRow.h"

#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

FieldRow::FieldRow(const QString &label, QWidget *parent)
    : QFrame(parent), m_label(new ElidedLabel(label, TextStyle::Small, Role::Muted)), m_source(new ElidedLabel({}, TextStyle::Small, Role::Muted)),
      m_shown(wrappedText({})), m_conflictRow(new QWidget), m_conflict(wrappedText({}, TextStyle::SmallStrong, Role::Warn)),
      m_compare(makeButton(tr("Compare"), ButtonLook::Quiet))
{
    auto *column = new QVBoxLayout(this);
    Metrics::scaledMargins(column, 14, 6, 14, 7);
    Metrics::scaledSpacing(column, 2);
    auto *top = new QHBoxLayout;
    Metrics::scaledSpacing(top, 8);
    top->addWidget(m_label, 1);
    top->addWidget(m_source);
    column->addLayout(top);
    m_shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_shown->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_shown);
    auto *row = new QHBoxLayout(m_conflictRow);
    row->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(row, 4);
    row->addWidget(new IconLabel(u"triangle-alert"_s, Role::Warn, 15));
    row->addWidget(m_conflict, 1);
    row->addWidget(m_compare);
    column->addWidget(m_conflictRow);
    m_conflictRow->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_compare, &QPushButton::clicked, this, &FieldRow::compareRequested);
    name();
}

void FieldRow::setValue(const QString &value, const QString &source, const QString &emptyText)
{
    m_value = value;
    m_shown->setText(value.isEmpty() ? emptyText : value);
    m_shown->setRole(value.isEmpty() ? Role::Muted : Role::Text);
    m_source->setText(source);
    name();
}

void FieldRow::setConflict(const QString &sentence)
{
    m_conflict->setText(sentence);
    m_conflictRow->setVisible(!sentence.isEmpty());
    m_compare->setAccessibleName(tr("Compare %1", "the name of a field").arg(m_label->text()));
    name();
    update();
}

void FieldRow::name()
{
    QStringList words{m_label->text() + u": "_s + m_shown->text(), m_source->text(), m_conflict->text()};
    words.removeAll(QString());
    setAccessibleName(words.join(u", "_s));
}

void FieldRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_conflictRow->isHidden())
        painter.fillRect(rect(), Theme::color(Role::WarnSoft));
    painter.fillRect(0, height() - 1, width(), 1, Theme::color(Role::Line));
}

} // namespace kk::ui
