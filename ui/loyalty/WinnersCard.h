#pragma once

#include "app/loyalty/Forecast.h"

#include <QWidget>

#include <optional>

namespace kk::ui {

class CardFrame;
class TextLabel;

/// Who gains and who loses by the draft: a bar of three parts with their counts, and what changes on average for those who come often,
/// now and then, or once.
class WinnersCard final : public QWidget {
    Q_OBJECT

public:
    explicit WinnersCard(QWidget *parent = nullptr);
    /// `againstRunning`: else against no programme at all.
    void show(const std::optional<loyalty::Comparison> &comparison, bool againstRunning, bool isStale);

private:
    class Bar;
    struct Line {
        TextLabel *label;
        TextLabel *value;
    };
    Line addLine(QWidget *into, const QString &label);

    CardFrame *m_card;
    TextLabel *m_against;
    Bar *m_bar;
    QList<Line> m_counts;
    QList<Line> m_groups;
    TextLabel *m_loss;
};

} // namespace kk::ui
