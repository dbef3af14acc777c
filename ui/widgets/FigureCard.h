#pragma once

#include "ui/style/Role.h"

#include <QAbstractButton>

namespace kk::ui {

class ElidedLabel;
class IconLabel;

/// One figure and what it is compared with, all in words that are ready to show.
struct Figure {
    QString label;      ///< "Sales with a known customer"
    QString value;      ///< "64 %"
    QString extra;      ///< beside the value: "worth € 9.320,00"
    QString icon;       ///< trending-up, trending-down, equal
    Tone tone = Tone::Neutral;
    QString difference; ///< in the tone: "3 points"
    QString comparison; ///< muted: "more than in October"
};

/// A figure as a card; a click opens the list behind it. Enter and space do the same.
class FigureCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit FigureCard(QWidget *parent = nullptr);

    void setFigure(const Figure &figure);
    /// "…" until the figure is known; keeps the label.
    void setWaiting(const QString &label);
    /// "–" and why; a click then explains.
    void setFailed(const QString &label, const QString &why);
    /// Without a list behind it the card cannot be clicked or focused.
    void setOpensList(bool opens);

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_label;
    ElidedLabel *m_value;
    ElidedLabel *m_extra;
    IconLabel *m_icon;
    ElidedLabel *m_difference;
    ElidedLabel *m_comparison;
};

} // namespace kk::ui
