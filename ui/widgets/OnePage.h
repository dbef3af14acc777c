#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace kk::ui {

/// Pages of which one is there; as high as that one, where a QStackedWidget is as high as the highest.
class OnePage : public QWidget {
    Q_OBJECT

public:
    explicit OnePage(QWidget *parent = nullptr);

    /// Takes the page. The first one is there at once.
    void addPage(QWidget *page);
    void turnTo(int index);
    int current() const { return m_current; }

private:
    QVBoxLayout *m_column;
    QList<QWidget *> m_pages;
    int m_current = 0;
};

} // namespace kk::ui
