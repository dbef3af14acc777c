#include "ui/widgets/DialogSeam.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace kk::ui {

namespace {

QFileDialog *makeFileDialog(QWidget *parent, const FileRequest &request)
{
    auto *dialog = new QFileDialog(parent, request.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!request.filter.isEmpty())
        dialog->setNameFilter(request.filter);
    const QFileInfo suggested(request.suggested);
    if (suggested.isDir()) {
        dialog->setDirectory(suggested.absoluteFilePath());
    } else if (!request.suggested.isEmpty()) {
        dialog->setDirectory(suggested.absolutePath());
        dialog->selectFile(suggested.fileName());
    }
    return dialog;
}

void openForOne(QFileDialog *dialog, std::function<void(QString)> then)
{
    QObject::connect(dialog, &QFileDialog::accepted, dialog, [dialog, then = std::move(then)] {
        const QStringList chosen = dialog->selectedFiles();
        if (!chosen.isEmpty())
            then(chosen.first());
    });
    dialog->open();
}

} // namespace

void QtDialogs::ask(QWidget *parent, const Question &question, std::function<void(int)> then)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(question.title);
    box->setTextFormat(Qt::PlainText);
    box->setText(question.text);
    QList<QAbstractButton *> buttons;
    for (qsizetype i = 0; i < question.answers.size(); ++i) {
        QPushButton *button = box->addButton(question.answers.at(i), i == question.safe ? QMessageBox::RejectRole : QMessageBox::AcceptRole);
        buttons.append(button);
        if (i == question.safe) {
            box->setDefaultButton(button);
            box->setEscapeButton(button);
        }
    }
    const int safe = question.safe;
    QObject::connect(box, &QMessageBox::finished, box, [box, buttons, safe, then = std::move(then)] {
        const auto index = buttons.indexOf(box->clickedButton());
        then(index < 0 ? safe : static_cast<int>(index));
    });
    box->open();
}

void QtDialogs::openFiles(QWidget *parent, const FileRequest &request, std::function<void(QStringList)> then)
{
    QFileDialog *dialog = makeFileDialog(parent, request);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::accepted, dialog, [dialog, then = std::move(then)] {
        const QStringList chosen = dialog->selectedFiles();
        if (!chosen.isEmpty())
            then(chosen);
    });
    dialog->open();
}

void QtDialogs::saveFile(QWidget *parent, const FileRequest &request, std::function<void(QString)> then)
{
    QFileDialog *dialog = makeFileDialog(parent, request);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(request.suggested).suffix());
    openForOne(dialog, std::move(then));
}

void QtDialogs::chooseFolder(QWidget *parent, const FileRequest &request, std::function<void(QString)> then)
{
    QFileDialog *dialog = makeFileDialog(parent, request);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openForOne(dialog, std::move(then));
}

} // namespace kk::ui
