#pragma once

#include "ui/imports/ImportPresenter.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace kk::ui {

class ElidedLabel;
class PaneTabs;
class PlainTable;
class TextLabel;
class TextTableModel;

/// The step Preview: who is new, what changes from what to what, which rows stay out and why, who was erased earlier and
/// stays away, and the sums per month and status to compare with the shop's own screen.
class PreviewPane final : public QWidget {
    Q_OBJECT

public:
    enum Tab { New, Changed, Rejected, Erased, Months };

    explicit PreviewPane(ImportPresenter &presenter, QWidget *parent = nullptr);
    void refresh();
    void openTab(Tab tab);
    /// The first tab that has something to show.
    void openFirst();
    PaneTabs *tabs() const { return m_tabs; }

private:
    void addTable(const QString &name, TextTableModel *model, const QList<int> &widths);
    QWidget *makeFoot();
    void fillRejected(const intake::ImportReport &report);
    void say();

    /// A cell of m_rejected, by its row there.
    struct Cell {
        QString file;
        qint64 row = 0;
        QString column;
        bool canMend = false;
    };

    ImportPresenter &m_presenter;
    PaneTabs *m_tabs;
    QStackedWidget *m_stack;
    TextLabel *m_note;
    TextTableModel *m_new;
    TextTableModel *m_changed;
    TextTableModel *m_rejected;
    TextTableModel *m_erased;
    TextTableModel *m_months;
    QStringList m_notes;
    QList<Cell> m_cells;
    QList<QStringList> m_shownRejected;
    QPushButton *m_again;
};

} // namespace kk::ui
