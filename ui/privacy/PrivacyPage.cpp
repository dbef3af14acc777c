#include "ui/privacy/PrivacyPage.h"

#include "ui/privacy/PrivacyTab.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/PaneTabs.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

PrivacyPage::PrivacyPage(QWidget *parent) : Page(parent), m_tabs(new PaneTabs(tr("Parts of Privacy"))), m_stack(new QStackedWidget)
{
    setTitle(tr("Privacy"));
    setFacts(tr("What customers ask and agreed to"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 12);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &PaneTabs::currentChanged, this, &PrivacyPage::choose);
}

void PrivacyPage::addTab(const QString &word, const QString &name, PrivacyTab *tab)
{
    m_words.append(word);
    m_all.append(tab);
    m_stack->addWidget(tab);
    const int index = m_tabs->addTab(name);
    connect(tab, &PrivacyTab::happened, this, &Page::happened);
    connect(tab, &PrivacyTab::pageRequested, this, &Page::pageRequested);
    connect(tab, &PrivacyTab::countChanged, this, [this, index](int count) { m_tabs->setCount(index, count); });
}

void PrivacyPage::choose(int index)
{
    if (index < 0 || index >= m_all.size())
        return;
    // Only what is in front says how wide the page must be.
    for (PrivacyTab *tab : std::as_const(m_all))
        tab->setSizePolicy(tab == m_all[index] ? QSizePolicy::Preferred : QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_stack->setCurrentIndex(index);
    m_all[index]->activated();
}

QString PrivacyPage::currentTab() const
{
    return m_words.value(m_tabs->currentIndex());
}

void PrivacyPage::activated()
{
    choose(m_tabs->currentIndex());
}

void PrivacyPage::open(const QString &target)
{
    const auto index = static_cast<int>(m_words.indexOf(target.section(u'/', 0, 0)));
    if (index < 0)
        return;
    m_tabs->setCurrentIndex(index);
    if (const QString there = target.section(u'/', 1); !there.isEmpty())
        m_all[index]->open(there);
}

bool PrivacyPage::can(Command command) const
{
    return command == Command::Refresh || (command == Command::New && m_words.contains(u"requests"_s));
}

void PrivacyPage::perform(Command command)
{
    if (command == Command::Refresh)
        activated();
    else if (command == Command::New)
        open(u"requests/new"_s);
}

QList<QWidget *> PrivacyPage::panes() const
{
    return {m_tabs, m_stack};
}

} // namespace kk::ui
