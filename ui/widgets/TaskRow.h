#pragma once

#include "ui/style/Role.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;

namespace kk::ui {

class IconLabel;
class TextLabel;

/// A row of a card: icon on a soft tile, a semibold line, a muted line, and what can be done at the right.
/// Where there is little room the buttons go below the words.
class TaskRow : public QWidget {
    Q_OBJECT

public:
    TaskRow(const QString &icon, Tone tone, const QString &title, const QString &detail, QWidget *parent = nullptr);

    /// At the right, in the order added. Takes the widget.
    void addWidget(QWidget *widget);
    void setTitle(const QString &title);
    void setDetail(const QString &detail);
    QString title() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void place();

    TextLabel *m_title;
    TextLabel *m_detail;
    QWidget *m_actions;
    QHBoxLayout *m_actionRow;
    QGridLayout *m_grid;
    bool m_below = false;
};

} // namespace kk::ui
