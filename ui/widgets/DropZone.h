#pragma once

#include <QFrame>
#include <QStringList>

class QBoxLayout;
class QPushButton;

namespace kk::ui {

class TextLabel;

/// A place to drop files on, or to choose them with a button.
class DropZone : public QFrame {
    Q_OBJECT

public:
    explicit DropZone(QWidget *parent = nullptr);

    /// "Drop a file here", and what is accepted: "Customers or receipts, as CSV, Excel, XML or ZIP".
    void setTexts(const QString &sentence, const QString &accepted, const QString &button);
    /// One row instead of a field, for above a list.
    void setCompact(bool compact);
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    /// Local files only.
    void filesDropped(const QStringList &paths);
    void chooseRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setHovered(bool hovered);

    bool m_hovered = false;
    QBoxLayout *m_box;
    TextLabel *m_sentence;
    TextLabel *m_accepted;
    QPushButton *m_button;
};

} // namespace kk::ui
