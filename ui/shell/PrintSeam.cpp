#include "ui/shell/PrintSeam.h"

#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace kk::ui {

void QtPrinting::print(QWidget *parent, const QString &title, std::function<void(QPagedPaintDevice &)> then)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), parent, [printer, then = std::move(then)] { then(*printer); });
    QObject::connect(dialog, &QObject::destroyed, parent, [printer] {}); // the dialog uses it as long as it stands
    dialog->open();
}

} // namespace kk::ui
