#pragma once

#include <QObject>
#include <QSet>

namespace kk::ui {

/// Tells on standard error when a window of each kind first stood on the screen: "painted kk::ui::MainWindow". For measuring how long
/// starting takes, from outside; only with QT_LOGGING_RULES="klantenkring.timing=true".
class FirstPaint final : public QObject {
    Q_OBJECT

public:
    static bool isWanted();
    explicit FirstPaint(QObject *parent);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;

    QSet<QByteArray> m_told;
};

} // namespace kk::ui
