#pragma once

#include "app/shop/FloorDesk.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace kk::ui {

class CardFrame;
class LargeText;
class MeterBar;

/// What the card of one customer brings today, in large type: rewards that are ready, offers of the moment, counters with their stamps;
/// beside it points, the next reward, and one sentence to say.
class FloorCardView final : public QWidget {
    Q_OBJECT

public:
    explicit FloorCardView(QWidget *parent = nullptr);
    void show(const std::optional<shop::FloorCard> &card);

private:
    QWidget *makePoints();
    QWidget *makeRow(const shop::FloorRow &row);

    CardFrame *m_brings;
    QVBoxLayout *m_rows;
    CardFrame *m_pointsCard = nullptr;
    LargeText *m_points = nullptr;
    LargeText *m_worth = nullptr;
    MeterBar *m_bar = nullptr;
    LargeText *m_next = nullptr;
    CardFrame *m_sayCard;
    LargeText *m_say;
    QList<shop::FloorRow> m_shown;
};

} // namespace kk::ui
