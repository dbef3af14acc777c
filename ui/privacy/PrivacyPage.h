#pragma once

#include "ui/shell/Page.h"

#include <QStringList>

class QStackedWidget;

namespace kk::ui {

class PaneTabs;
class PrivacyTab;

/// Privacy: what customers ask and agreed to, and what the shop must keep of it. Tabs are added by whoever builds the page.
///
/// Targets: the word of a tab ("requests"), and behind a slash what it should do there ("requests/new", "requests/12").
class PrivacyPage final : public Page {
    Q_OBJECT

public:
    explicit PrivacyPage(QWidget *parent = nullptr);

    /// In the order added. Takes the tab.
    void addTab(const QString &word, const QString &name, PrivacyTab *tab);

    void activated() override;
    void open(const QString &target) override;
    bool can(Command command) const override;
    void perform(Command command) override;
    QList<QWidget *> panes() const override;
    QString currentTab() const;

private:
    void choose(int index);

    PaneTabs *m_tabs;
    QStackedWidget *m_stack;
    QStringList m_words;
    QList<PrivacyTab *> m_all;
};

} // namespace kk::ui
