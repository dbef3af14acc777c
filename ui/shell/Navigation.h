#pragma once

#include "ui/shell/PageEntry.h"
#include "ui/style/Role.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QLayout;

namespace kk::ui {

class ElidedLabel;
class IconLabel;
class NavButton;
class NavItem;
class ProgressArea;

/// The dark column at the left: shop, screens, running work, who is here, lock. Arrows walk, Enter and space open.
class Navigation : public QWidget {
    Q_OBJECT

public:
    explicit Navigation(const QList<PageSpec> &pages, QWidget *parent = nullptr);

    void setShop(const QString &name, const QString &line);
    void setUser(const QString &name, const QString &role);
    /// One line above the user: the state of the kring. Empty takes it away; running work hides it.
    void setStateLine(const QString &icon, const QString &line);
    void setCurrent(const QString &pageId);
    void setBadge(const QString &pageId, int count, Tone tone, const QString &spoken);
    /// Icons only, 56 px.
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    ProgressArea *progressArea() const { return m_progress; }
    void focusCurrent();

Q_SIGNALS:
    void pageChosen(const QString &pageId);
    void lockRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeShop();
    QWidget *makeItems(const QList<PageSpec> &pages, bool bottom);
    QWidget *makeUser();
    void showStateLine();

    bool m_compact = false;
    QString m_stateText;
    QString m_current;
    QList<NavItem *> m_order;
    QHash<QString, NavItem *> m_items;
    QLayout *m_shopRow = nullptr;
    QLayout *m_stateLayout = nullptr;
    ElidedLabel *m_shopName = nullptr;
    ElidedLabel *m_shopLine = nullptr;
    QWidget *m_stateRow = nullptr;
    IconLabel *m_stateIcon = nullptr;
    ElidedLabel *m_stateLine = nullptr;
    ProgressArea *m_progress;
    ElidedLabel *m_userName = nullptr;
    ElidedLabel *m_userRole = nullptr;
    NavButton *m_lock = nullptr;
};

} // namespace kk::ui
