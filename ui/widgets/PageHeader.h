#pragma once

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace kk::ui {

class ElidedLabel;

/// The title row of a page: back, title, one line of facts, and a slot at the right for the global search.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setFacts(const QString &facts);
    void setBackVisible(bool visible);
    /// Takes the widget.
    void setRightWidget(QWidget *widget);

Q_SIGNALS:
    void backRequested();

private:
    QHBoxLayout *m_row;
    QToolButton *m_back;
    ElidedLabel *m_title;
    ElidedLabel *m_facts;
};

} // namespace kk::ui
