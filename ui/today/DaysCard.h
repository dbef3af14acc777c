#pragma once

#include "app/shop/SafetyDesk.h"
#include "ui/style/Role.h"
#include "ui/widgets/CardFrame.h"

class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace kk::ui {

class DayBars;
class TextLabel;

/// The last shop days: bars or the same as a table.
class DaysCard : public CardFrame {
    Q_OBJECT

public:
    explicit DaysCard(QWidget *parent = nullptr);

    /// `sentence` is what the bars say, for readers.
    void setDays(const QList<shop::Overview::Day> &days, const QString &sentence);

private:
    void fillTable(const QList<shop::Overview::Day> &days);
    void turn();
    QWidget *legend(Role role, const QString &text);

    QStackedWidget *m_sides;
    DayBars *m_bars;
    QTableWidget *m_table;
    TextLabel *m_nothing;
    QWidget *m_footer;
    QPushButton *m_turn;
};

} // namespace kk::ui
