#pragma once

#include <QString>

#include <functional>

class QPagedPaintDevice;
class QWidget;

namespace kk::ui {

/// Seam: the only way to a printer. Nothing waits: `then` comes when the user has chosen one, or never.
class PrintSeam {
public:
    virtual ~PrintSeam() = default;
    virtual void print(QWidget *parent, const QString &title, std::function<void(QPagedPaintDevice &)> then) = 0;
};

/// The printers of the computer, through Qt's dialog.
class QtPrinting final : public PrintSeam {
public:
    void print(QWidget *parent, const QString &title, std::function<void(QPagedPaintDevice &)> then) override;
};

} // namespace kk::ui
