#pragma once

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;

namespace kk::ui {

class PaneTabs;

/// The panes of a page, side by side where there is room. At an effective width below `wide` the last two share a place
/// and become tabs; below `narrow` all of them do.
class Columns : public QWidget {
    Q_OBJECT

public:
    enum class Arrangement { SideBySide, LastAsTab, AllAsTabs };

    /// `name` for readers, of the tabs.
    explicit Columns(const QString &name, QWidget *parent = nullptr);

    /// From left to right. `width` in unscaled pixels; 0: grows. Takes the widget.
    void addPane(const QString &title, QWidget *pane, int width = 0);
    /// Effective widths of this widget; as a page they are those of the window less the navigation.
    void setLimits(int wide, int narrow);
    Arrangement arrangement() const { return m_arrangement; }
    /// A pane that has nothing to say now takes no room and is no tab.
    void setPaneShown(int pane, bool shown);
    /// Brings a pane to the front when it is a tab.
    void showPane(int pane);
    QList<QWidget *> panes() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return false; } // panes scroll by themselves

Q_SIGNALS:
    void arrangementChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Pane {
        QString title;
        QWidget *widget = nullptr;
        int width = 0;
        bool isShown = true;
    };
    QList<Pane> shownPanes() const;
    Arrangement fitting() const;
    void arrange(Arrangement arrangement);
    void place(const Pane &pane, bool asTab);

    QList<Pane> m_panes;
    int m_wide = 960;
    int m_narrow = 700;
    bool m_arranged = false;
    Arrangement m_arrangement = Arrangement::SideBySide;
    QHBoxLayout *m_row;
    QWidget *m_tabbed;
    PaneTabs *m_tabs;
    QStackedWidget *m_stack;
};

} // namespace kk::ui
