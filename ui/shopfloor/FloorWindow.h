#pragma once

#include <QWidget>

namespace kk::ui {

class LookupPage;
class TextLabel;

/// The shop floor in a window of its own, full screen: for a tablet on the counter. Esc puts the customer away, and then the window.
class FloorWindow final : public QWidget {
    Q_OBJECT

public:
    /// Takes the page.
    FloorWindow(LookupPage *page, const QString &user, const QString &role, QWidget *parent = nullptr);
    LookupPage *page() const { return m_page; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeBand(const QString &user, const QString &role);

    LookupPage *m_page;
    TextLabel *m_told = nullptr;
};

} // namespace kk::ui
