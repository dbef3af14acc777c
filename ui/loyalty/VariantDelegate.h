#pragma once

#include <QStyledItemDelegate>

namespace kk::ui {

class LoyaltyPresenter;

/// Draws the cells of the variants: the column of the draft on a soft ground, greyed what is still being counted.
class VariantDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    VariantDelegate(const LoyaltyPresenter *presenter, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const LoyaltyPresenter *m_presenter;
};

} // namespace kk::ui
