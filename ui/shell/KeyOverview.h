#pragma once

#include <QDialog>

class QMenuBar;

namespace kk::ui {

/// Every action of the menus that has a key, under the name of its menu. Esc closes.
class KeyOverview final : public QDialog {
    Q_OBJECT

public:
    KeyOverview(const QString &screen, const QMenuBar *menus, QWidget *parent);
};

} // namespace kk::ui
