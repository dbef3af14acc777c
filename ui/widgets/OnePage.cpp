#include "ui/widgets/OnePage.h"

#include <QVBoxLayout>

namespace kk::ui {

OnePage::OnePage(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void OnePage::addPage(QWidget *page)
{
    m_column->addWidget(page);
    page->setVisible(m_pages.isEmpty());
    m_pages.append(page);
}

void OnePage::turnTo(int index)
{
    if (index == m_current)
        return;
    m_pages.at(m_current)->hide();
    m_current = index;
    m_pages.at(m_current)->show();
}

} // namespace kk::ui
