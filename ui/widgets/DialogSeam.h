#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace kk::ui {

/// A question with a few answers. `answers` are verbs; `safe` is the one Esc and Enter give.
struct Question {
    QString title;
    QString text;
    QStringList answers;
    int safe = 0;
};

struct FileRequest {
    QString title;
    QString filter;    ///< "Exports (*.csv *.xlsx *.zip)"
    QString suggested; ///< folder, or folder with file name
};

/// Seam: the only way to message boxes and file dialogs. Nothing waits: the answer comes later, or never when `parent`
/// is gone first. Tests answer with `FakeDialogs`.
class DialogSeam {
public:
    virtual ~DialogSeam() = default;

    /// `then` gets the index of the answer.
    virtual void ask(QWidget *parent, const Question &question, std::function<void(int)> then) = 0;
    /// `then` gets at least one path; it is not called when the user cancels.
    virtual void openFiles(QWidget *parent, const FileRequest &request, std::function<void(QStringList)> then) = 0;
    virtual void saveFile(QWidget *parent, const FileRequest &request, std::function<void(QString)> then) = 0;
    virtual void chooseFolder(QWidget *parent, const FileRequest &request, std::function<void(QString)> then) = 0;
};

/// The dialogs of Qt and the desktop.
class QtDialogs final : public DialogSeam {
public:
    void ask(QWidget *parent, const Question &question, std::function<void(int)> then) override;
    void openFiles(QWidget *parent, const FileRequest &request, std::function<void(QStringList)> then) override;
    void saveFile(QWidget *parent, const FileRequest &request, std::function<void(QString)> then) override;
    void chooseFolder(QWidget *parent, const FileRequest &request, std::function<void(QString)> then) override;
};

} // namespace kk::ui
