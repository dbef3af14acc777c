#pragma once

#include "app/loyalty/Forecast.h"

#include <QWidget>

#include <optional>

class QChart;
class QChartView;

namespace kk::ui {

class CardFrame;
class PlainTable;
class TextLabel;
class TextTableModel;

/// Cost per month as bars, the running programme beside the draft; the same as a table, and in one sentence.
class CostChart final : public QWidget {
    Q_OBJECT

public:
    explicit CostChart(QWidget *parent = nullptr);

    /// Twelve months up to and including the one of `lastMonth` (1 … 12).
    void show(const std::optional<loyalty::Forecast> &running, const std::optional<loyalty::Forecast> &draft, int lastMonth, bool isStale);

protected:
    bool event(QEvent *event) override;

private:
    void draw();

    std::optional<loyalty::Forecast> m_running;
    std::optional<loyalty::Forecast> m_draft;
    int m_lastMonth = 12;
    bool m_isStale = false;
    CardFrame *m_card;
    QChart *m_chart;
    QChartView *m_view;
    TextLabel *m_sentence;
    TextTableModel *m_months;
    PlainTable *m_table;
};

} // namespace kk::ui
