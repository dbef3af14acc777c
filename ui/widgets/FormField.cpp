#include "ui/widgets/FormField.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

FormField::FormField(const QString &label, QWidget *control, QWidget *parent)
    : QWidget(parent),
      m_control(control),
      m_label(wrappedText(label, TextStyle::Strong)),
      m_help(wrappedText({}, TextStyle::Small, Role::Muted)),
      m_row(new QHBoxLayout),
      m_problemRow(new QWidget),
      m_problem(wrappedText({}, TextStyle::Small, Role::Bad))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 4);
    m_label->setBuddy(control);
    column->addWidget(m_label);
    Metrics::scaledSpacing(m_row, 8);
    const bool small = control->sizePolicy().horizontalPolicy() == QSizePolicy::Maximum;
    m_row->addWidget(control, small ? 0 : 1);
    if (small)
        m_row->addStretch(1);
    column->addLayout(m_row);
    column->addWidget(m_help);
    auto *problem = new QHBoxLayout(m_problemRow);
    problem->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(problem, 6);
    problem->addWidget(new IconLabel(u"circle-alert"_s, Role::Bad, 16), 0, Qt::AlignTop);
    problem->addWidget(m_problem, 1);
    column->addWidget(m_problemRow);
    m_help->hide();
    m_problemRow->hide();
    if (control->accessibleName().isEmpty())
        setLabel(label);
}

void FormField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_control->setAccessibleName(QString(label).remove(u'&'));
}

void FormField::setHelp(const QString &help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    m_control->setAccessibleDescription(help);
}

void FormField::setProblem(const QString &sentence)
{
    if (sentence == m_problem->text())
        return;
    m_problem->setText(sentence);
    m_problemRow->setVisible(!sentence.isEmpty());
    m_control->setAccessibleDescription(sentence.isEmpty() ? m_help->text() : sentence);
    if (!sentence.isEmpty())
        announce(m_problem, sentence);
}

QString FormField::problem() const
{
    return m_problem->text();
}

void FormField::addBeside(QWidget *widget)
{
    m_row->addWidget(widget);
}

} // namespace kk::ui
