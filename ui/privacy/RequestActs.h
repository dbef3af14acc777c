#pragma once

#include "ui/privacy/RequestQuestions.h"
#include "ui/widgets/ScrollColumn.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace kk::ui {

class CardFrame;
class FormField;
class MessageBar;
class SearchField;
class TextLabel;

/// A letter that is due after something was done with a request.
struct DueLetter {
    rights::LetterKind kind = rights::LetterKind::Answer;
    rights::LetterDetails details;
};

/// The forms beside a request: ask the person something, take longer, refuse a part, or say which customer was meant. One at a time.
class RequestActs final : public ScrollColumn {
    Q_OBJECT

public:
    enum class Act { Ask, Extend, Refuse, Assign };

    explicit RequestActs(const RequestQuestions &questions, QWidget *parent = nullptr);

    /// Shows the empty form of `act` for this request.
    void start(Act act, const shop::RequestView &view);
    Act current() const { return m_act; }
    QPlainTextEdit *words() const { return m_words; }
    QComboBox *kinds() const { return m_kinds; }
    QPushButton *doButton() const { return m_do; }

Q_SIGNALS:
    void cancelled();
    /// It was written down; `letter` is to be sent now.
    void done(const QString &told, const std::optional<kk::ui::DueLetter> &letter);

private:
    void fillKinds(const rights::Request &request);
    void fillArticles();
    void search(const QString &typed, quint64 generation);
    void act();
    void finish(std::function<Result<>()> work, const QString &told, const std::optional<DueLetter> &letter);
    rights::RequestKind kind() const;

    const RequestQuestions &m_questions;
    Act m_act = Act::Ask;
    rights::RequestId m_id;
    customers::CustomerId m_customer;
    MessageBar *m_message;
    CardFrame *m_card;
    TextLabel *m_intro;
    QComboBox *m_kinds;
    FormField *m_kindField;
    QComboBox *m_article;
    FormField *m_articleField;
    QComboBox *m_reason;
    FormField *m_reasonField;
    QPlainTextEdit *m_words;
    FormField *m_wordsField;
    SearchField *m_search;
    FormField *m_searchField;
    QListWidget *m_hits;
    QPushButton *m_do;
};

} // namespace kk::ui
