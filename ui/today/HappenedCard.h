#pragma once

#include "ui/today/TodayBoard.h"
#include "ui/widgets/CardFrame.h"

namespace kk::ui {

/// What just happened, with the way back where there is one.
class HappenedCard : public CardFrame {
    Q_OBJECT

public:
    explicit HappenedCard(QWidget *parent = nullptr);

    void setHappened(const QList<TodayHappening> &happened, const QString &problem);

Q_SIGNALS:
    void undoRequested(kk::customers::BatchId batch);
    void allRequested();

private:
    QWidget *makeRow(const TodayHappening &happening);

    QWidget *m_rows = nullptr;
    QList<TodayHappening> m_shown;
    bool m_filled = false;
};

} // namespace kk::ui
