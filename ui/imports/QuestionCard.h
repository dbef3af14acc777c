#pragma once

#include "ui/imports/ColumnQuestion.h"
#include "ui/widgets/CardFrame.h"

#include <optional>

class QHBoxLayout;

namespace kk::ui {

class TextLabel;

/// One question about a column, with an answer a button. No button is coloured: all answers are equally right.
class QuestionCard final : public CardFrame {
    Q_OBJECT

public:
    explicit QuestionCard(QWidget *parent = nullptr);
    /// Nothing open: says so. `more`: how many questions come after this one.
    void ask(const std::optional<ColumnQuestion> &question, int more);
    /// Its first answer, when it asks something.
    void focusFirst();

Q_SIGNALS:
    void answered(const kk::ui::ColumnQuestion &question, int choice);

private:
    std::optional<ColumnQuestion> m_question;
    TextLabel *m_counts;
    QWidget *m_choices = nullptr;
    QHBoxLayout *m_choiceRow;
    TextLabel *m_note;
};

} // namespace kk::ui
