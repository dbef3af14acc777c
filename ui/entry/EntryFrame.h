#pragma once

#include <QWidget>

class QVBoxLayout;

namespace kk::ui {

class MessageBar;
class TextLabel;

/// What the ways in look like: the program's sign, a title, one line, a message when something is wrong, and below it one
/// column of at most 640 px in the middle that scrolls when there is no room.
class EntryFrame : public QWidget {
    Q_OBJECT

public:
    explicit EntryFrame(const QString &title, const QString &line, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setLine(const QString &line);
    MessageBar *message() const { return m_message; }
    QVBoxLayout *column() const { return m_column; }

private:
    TextLabel *m_title;
    TextLabel *m_line;
    MessageBar *m_message;
    QVBoxLayout *m_column;
};

} // namespace kk::ui
