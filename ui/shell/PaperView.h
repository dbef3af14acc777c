#pragma once

#include "app/base/Result.h"
#include "app/reports/Document.h"

#include <QWidget>

#include <functional>
#include <memory>

class QHBoxLayout;
class QPushButton;
class QTextBrowser;

namespace kk::ui {

class DialogSeam;
class MessageBar;
class PrintSeam;
class TextLabel;

/// The ways in which a paper leaves the screen. Both live as long as the program.
struct PaperTools {
    DialogSeam *dialogs = nullptr;
    PrintSeam *printing = nullptr;
};

/// A paper on screen, with the buttons to print it, to save it as PDF and to put it away. GUI thread.
class PaperView final : public QWidget {
    Q_OBJECT

public:
    using Make = std::function<Result<reports::Document>()>;

    explicit PaperView(PaperTools tools, QWidget *parent = nullptr);

    /// Asks `make` in the background and shows what it gives. `fileName` is offered for saving ("letter.pdf").
    void show(const QString &title, const QString &fileName, Make make);
    /// Takes the words off the screen.
    void clear();
    /// A further act, before "Print". Takes the button.
    void addButton(QPushButton *button);
    /// Leaves the focus where it is, for the shop floor.
    void keepFocusAway();
    bool isReady() const { return m_document != nullptr; }
    QString text() const;

Q_SIGNALS:
    void closed();
    /// One sentence of what was done: printed, saved.
    void told(const QString &sentence);

private:
    void print();
    void save();
    void setReady(bool ready);

    PaperTools m_tools;
    TextLabel *m_title;
    MessageBar *m_message;
    QTextBrowser *m_page;
    QHBoxLayout *m_buttons;
    QPushButton *m_print;
    QPushButton *m_save;
    QPushButton *m_close;
    QString m_fileName;
    std::shared_ptr<reports::Document> m_document;
    quint64 m_generation = 0;
};

} // namespace kk::ui
