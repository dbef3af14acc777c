#pragma once

#include <QHeaderView>
#include <QStringList>

class QComboBox;

namespace kk::ui {

/// How sure we are of what a column holds.
enum class MappingTone { Sure, Ask, LeftOut };

/// A column of the file: what it is called there, what it may hold, and what it is taken for.
struct MappingColumn {
    QString name;
    QStringList choices;
    int chosen = -1; ///< index in choices; -1: nothing chosen yet
    MappingTone tone = MappingTone::Ask;
    QString why = {}; ///< a sentence for whoever points at it

    bool operator==(const MappingColumn &) const = default;
};

/// The header of an import preview: above each column its name in the file and a box that says what stands in it.
/// Tab walks the boxes from left to right; the table follows.
class MappingHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit MappingHeader(QWidget *parent = nullptr);

    void setColumns(const QList<MappingColumn> &columns);
    void setChoice(int column, int choice, MappingTone tone);
    void setWhy(int column, const QString &why);
    QComboBox *box(int column) const { return m_boxes.value(column); }
    QSize sizeHint() const override;

Q_SIGNALS:
    /// By the user only.
    void choiceChanged(int column, int choice);

protected:
    void updateGeometries() override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void place();
    void dress(int column);
    void rescale();

    QList<MappingColumn> m_columns;
    QList<QComboBox *> m_boxes;
    int m_textSize; ///< the sections were measured at
};

} // namespace kk::ui
