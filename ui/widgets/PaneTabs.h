#pragma once

#include <QTabBar>

namespace kk::ui {

/// Tabs as words with a line below the chosen one; a count may stand beside the word.
class PaneTabs : public QTabBar {
    Q_OBJECT

public:
    explicit PaneTabs(const QString &name, QWidget *parent = nullptr);

    /// Negative hides it.
    void setCount(int tab, qint64 count);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString countOf(int tab) const;
};

} // namespace kk::ui
