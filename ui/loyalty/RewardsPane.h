#pragma once

#include "app/loyalty/engine/Programme.h"

#include <QWidget>

class QVBoxLayout;

namespace kk::loyalty {
struct EditableValue;
}

namespace kk::ui {

class LoyaltyPresenter;
class RuleCard;
class TextLabel;

/// What customers can get: each reward as a card with its price in points, its worth, its cost, and what it is for the bookkeeper.
class RewardsPane final : public QWidget {
    Q_OBJECT

public:
    explicit RewardsPane(LoyaltyPresenter *presenter, QWidget *parent = nullptr);

private:
    void refresh();
    void add(loyalty::RewardKind kind);
    void editValue(const loyalty::EditableValue &value, QWidget *at);

    LoyaltyPresenter *m_presenter;
    QVBoxLayout *m_cards;
    TextLabel *m_empty;
    QList<RuleCard *> m_shown;
};

} // namespace kk::ui
