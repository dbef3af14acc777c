#pragma once

#include <QTableView>

class QSettings;

namespace kk::ui {

class PagedModel;

/// A long list of things with ids. Keeps what is chosen and where one stands when the list is asked for anew.
/// Enter opens, Ctrl+C copies the chosen rows as text (marked sensitive).
class IdTable : public QTableView {
    Q_OBJECT

public:
    /// `name` for readers. `model` must outlive the table or be its child.
    IdTable(const QString &name, PagedModel *model, QWidget *parent = nullptr);

    qint64 currentId() const;
    /// Chooses and scrolls to it; remembered until the list holds it.
    void setCurrentId(qint64 id);
    QList<qint64> selectedIds() const;

    /// Widths and order of the columns.
    void saveColumns(QSettings &settings, const QString &key) const;
    void restoreColumns(const QSettings &settings, const QString &key);

Q_SIGNALS:
    void currentIdChanged(qint64 id);
    /// Enter or double click.
    void activatedId(qint64 id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applySizes();
    void rescaleColumns();
    void copyRows();
    void onReset();
    void fillWidth();

    PagedModel *m_model;
    qint64 m_wanted = 0;
    qint64 m_told = 0;
    int m_lastRow = -1;
    int m_textSize; ///< the columns were measured at
};

} // namespace kk::ui
