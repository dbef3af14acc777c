#pragma once

#include "app/loyalty/drafting/RuleSentence.h"

#include <QAbstractButton>

namespace kk::ui {

/// A value in a sentence: its words, underlined by a dashed line. Enter and space open its editor.
class ValueButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit ValueButton(QWidget *parent = nullptr);
    void show(const loyalty::EditableValue &value);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// One line of a rule: *If*, and then words that break into lines, with the values as buttons among them.
class SentenceView final : public QWidget {
    Q_OBJECT

public:
    explicit SentenceView(QWidget *parent = nullptr);

    void show(const loyalty::SentenceLine &line, const QList<loyalty::EditableValue> &values, bool mayChange);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Of the values it was shown with.
    void valueChosen(int value, QWidget *at);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Piece {
        QString word;
        int button = -1;
        QRect place;
    };
    int arrange(int width);

    QString m_lead;
    QList<Piece> m_pieces;
    QList<ValueButton *> m_buttons;
    QList<int> m_valueOf; ///< by button
};

} // namespace kk::ui
