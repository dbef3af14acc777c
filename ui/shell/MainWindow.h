#pragma once

#include "ui/shell/Command.h"
#include "ui/shell/PageEntry.h"
#include "ui/style/Role.h"

#include <QHash>
#include <QMainWindow>

#include <functional>

class QSettings;
class QStackedWidget;
class QVBoxLayout;

namespace kk::ui {

class Menus;
class Navigation;
class PageHeader;
class ProgressArea;
class SearchField;
class Theme;
class UndoBar;

/// The window: menus, navigation, title row, pages. It navigates; what is on a page it does not know.
///
/// A page is made at its first visit. `showGate` covers everything (lock screen, first run) and lets the pages go.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// `theme` and `settings` must outlive the window. The first entry is where one starts.
    MainWindow(Theme &theme, QSettings &settings, const QList<PageEntry> &pages, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setShop(const QString &name, const QString &line);
    void setUser(const QString &name, const QString &role);
    void setBadge(const QString &pageId, int count, Tone tone, const QString &spoken);
    void setStateLine(const QString &icon, const QString &line);

    /// Brings a page to the front; `target` is handed to it. False when there is no such page.
    bool showPage(const QString &pageId, const QString &target = {});
    QString currentPageId() const { return m_current; }

    /// Covers the window with `gate` (taken over) and destroys all pages. The title then says the shop's name only.
    void showGate(QWidget *gate);
    /// Takes the gate away; the page that was in front is made anew.
    void openGate();
    bool isGated() const;

    /// What happened and the way back, at the bottom left of the page.
    void offerUndo(const QString &what, std::function<void()> undo);
    ProgressArea *progressArea() const;
    SearchField *searchField() const { return m_search; }

Q_SIGNALS:
    void lockRequested();
    /// From the global search field; a late answer to an old generation is dropped.
    void searchRequested(const QString &text, quint64 generation);
    void searchMovedToHits();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    Page *currentPage() const { return m_shown; }
    Page *pageFor(const QString &pageId);
    void connectMenus();
    void onCommand(Command command);
    void refreshHeader();
    void refreshTitle();
    void fit();
    void walkPanes(int direction);
    bool focusInto(QWidget *pane);
    void showKeys();
    void showAbout();
    void save();
    void restore();

    Theme &m_theme;
    QSettings &m_settings;
    QList<PageEntry> m_entries;
    QHash<QString, Page *> m_pages;
    Page *m_shown = nullptr;
    QString m_current;
    QString m_shopName;
    Menus *m_menus;
    QStackedWidget *m_outer;
    QWidget *m_frame;
    Navigation *m_navigation;
    PageHeader *m_header;
    SearchField *m_search;
    QWidget *m_content;
    QStackedWidget *m_stack;
    UndoBar *m_undoBar;
};

} // namespace kk::ui
