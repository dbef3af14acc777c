#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;
class QToolButton;

namespace kk::ui {

/// Purposes by channels: what somebody allows, one mark a cell. A mark is an icon with its word for readers and as a tip; arrows move
/// between cells, Enter or a click chooses one.
class ConsentMatrix final : public QWidget {
    Q_OBJECT

public:
    enum class Mark { Yes, No, NotAsked, Expired, ProofMissing, None };
    struct Cell {
        Mark mark = Mark::None; ///< None: there is no such cell
        QString words;          ///< "yes, since 3 Oct 2026"
    };
    struct Line {
        QString name;
        QList<Cell> cells;      ///< as many as there are columns
    };

    explicit ConsentMatrix(QWidget *parent = nullptr);

    /// Shows these; a chosen cell stays chosen while the size is the same.
    void show(const QStringList &columns, const QList<Line> &lines);
    QToolButton *cell(int line, int column) const;
    /// The word for a mark, as below the matrix.
    static QString markName(Mark mark);

Q_SIGNALS:
    void chosen(int line, int column);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void clear();
    void move(QToolButton *from, int key);

    QGridLayout *m_grid;
    QList<QList<QToolButton *>> m_cells;
};

} // namespace kk::ui
