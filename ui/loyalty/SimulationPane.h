#pragma once

#include <QWidget>

class QPushButton;
class QSlider;
class QSpinBox;

namespace kk::ui {

class CardFrame;
class CostChart;
class LoyaltyPresenter;
class PlainTable;
class TextLabel;
class TextTableModel;
class WinnersCard;

/// What the draft would have cost on the shop's own sales of the last twelve months: a slider for the value touched last, the variants side
/// by side, cost per month, who gains and who loses. Old figures stay, greyed, until the new ones come.
class SimulationPane final : public QWidget {
    Q_OBJECT

public:
    /// `lastMonth`, 1 … 12: where the twelve months end.
    SimulationPane(LoyaltyPresenter *presenter, int lastMonth, QWidget *parent = nullptr);

    QSlider *slider() const { return m_slider; }
    PlainTable *table() const { return m_table; }

private:
    QWidget *makeCosts();
    QWidget *makeSliderRow();
    QWidget *makeBelowTable();
    void refreshSlider();
    void refreshFigures();
    void slide(int step);

    LoyaltyPresenter *m_presenter;
    int m_lastMonth;
    CardFrame *m_costs = nullptr;
    QWidget *m_sliderRow = nullptr;
    TextLabel *m_touched = nullptr;
    QSlider *m_slider = nullptr;
    TextLabel *m_sliderValue = nullptr;
    TextTableModel *m_rows;
    PlainTable *m_table;
    TextLabel *m_state = nullptr;
    QSpinBox *m_margin = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_takeB = nullptr;
    QPushButton *m_dropB = nullptr;
    QPushButton *m_takeC = nullptr;
    QPushButton *m_dropC = nullptr;
    QPushButton *m_more = nullptr;
    CostChart *m_chart;
    WinnersCard *m_winners;
    bool m_isSliding = false;
};

} // namespace kk::ui
