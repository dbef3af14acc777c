#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace kk::ui {

class IconLabel;
class ElidedLabel;

/// A card with a title row: icon and title at the left, a muted note or other widgets at the right, and a body.
class CardFrame : public QFrame {
    Q_OBJECT

public:
    enum class Body {
        Padded, ///< text and fields: margins all around, no line below the title
        Rows,   ///< rows from edge to edge, a line below the title
    };

    explicit CardFrame(const QString &title = {}, Body body = Body::Padded, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    void setIcon(const QString &icon);
    /// Muted words at the right of the title: "7 tasks", "counts along".
    void setNote(const QString &note);
    /// At the right of the title, after the note. Takes the widget.
    void addToTitle(QWidget *widget);
    QVBoxLayout *body() const { return m_body; }

private:
    void showTitleRow();

    Body m_kind;
    QWidget *m_titleRow;
    QHBoxLayout *m_titleLayout;
    IconLabel *m_icon;
    ElidedLabel *m_title;
    ElidedLabel *m_note;
    QWidget *m_line;
    QVBoxLayout *m_body;
};

} // namespace kk::ui
