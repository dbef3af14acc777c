#include "ui/imports/QuestionCard.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

QuestionCard::QuestionCard(QWidget *parent)
    : CardFrame({}, Body::Padded, parent)
    , m_counts(wrappedText({}, TextStyle::Small, Role::Muted))
    , m_choiceRow(new QHBoxLayout)
    , m_note(wrappedText({}, TextStyle::Small))
{
    m_choiceRow->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_counts);
    body()->addLayout(m_choiceRow);
    body()->addWidget(m_note);
}

void QuestionCard::focusFirst()
{
    if (auto *first = m_question && m_choices ? m_choices->findChild<QPushButton *>() : nullptr)
        first->setFocus(Qt::OtherFocusReason);
}

void QuestionCard::ask(const std::optional<ColumnQuestion> &question, int more)
{
    if (question == m_question && m_choices)
        return; // the same buttons stay, and with them the focus
    const bool hadFocus = m_choices && m_choices->isAncestorOf(focusWidget());
    m_question = question;
    if (m_choices) { // not at once: the act may come from a button in it
        m_choices->hide();
        m_choices->deleteLater();
    }
    m_choices = new QWidget;
    auto *row = new FlowLayout(8, m_choices);
    m_choiceRow->addWidget(m_choices);
    if (!question) {
        setIcon(u"circle-check"_s);
        setTitle(tr("No questions about this file"));
        setNote({});
        m_counts->setText(tr("You can choose something else above any column."));
        m_choices->hide();
        m_note->hide();
        return;
    }
    setIcon(u"circle-question-mark"_s);
    setTitle(question->title);
    setNote(more > 0 ? tr("%Ln more question(s) after this", "", more) : QString());
    m_counts->setText(question->counts);
    m_note->setText(question->note);
    m_note->setVisible(!question->note.isEmpty());
    for (int choice = 0; choice < question->choices.size(); ++choice) {
        auto *button = makeButton(question->choices[choice]);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, choice] { Q_EMIT answered(*m_question, choice); });
        if (choice == 0 && hadFocus)
            button->setFocus();
    }
    if (hadFocus)
        announce(this, question->title);
}

} // namespace kk::ui
