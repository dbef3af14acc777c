#include "ui/settings/Section.h"

#include "ui/widgets/MessageBar.h"

#include <QVBoxLayout>

namespace kk::ui {

Section::Section(const QString &name, QWidget *parent) : ScrollColumn(parent), m_name(name), m_message(new MessageBar)
{
    setAccessibleName(name);
    m_message->setDismissible(true);
    column()->addWidget(m_message);
}

void Section::activated() {}

void Section::open(const QString &) {}

void Section::sayProblem(const QString &sentence)
{
    m_message->say({Tone::Bad, {}, sentence, {}});
}

void Section::clearProblem()
{
    m_message->clear();
}

} // namespace kk::ui
