#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace kk::ui {

/// Cards of one width in as many columns as fit: four figures in a row, two and two, or one below the other.
class CardGrid : public QWidget {
    Q_OBJECT

public:
    /// A card gets at least `leastWidth` unscaled pixels.
    explicit CardGrid(int leastWidth, QWidget *parent = nullptr);

    /// Takes the card.
    void addCard(QWidget *card);
    int columns() const { return m_columns; }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();

    QGridLayout *m_grid;
    QList<QWidget *> m_cards;
    int m_leastWidth;
    int m_columns = 0;
};

} // namespace kk::ui
