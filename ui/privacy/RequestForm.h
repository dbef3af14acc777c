#pragma once

#include "app/rights/LetterReading.h"
#include "ui/privacy/RequestQuestions.h"
#include "ui/widgets/ScrollColumn.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace kk::ui {

class FormField;
class MessageBar;
class SearchField;
class SegmentRow;
class TextLabel;

/// A new request on one page: who, how, when, what. Sixty seconds at the telephone. A letter that is pasted in is read for a suggestion.
class RequestForm final : public ScrollColumn {
    Q_OBJECT

public:
    RequestForm(const RequestQuestions &questions, const Clock &clock, QWidget *parent = nullptr);

    /// Empty and ready; for this customer when one is given.
    void start(customers::CustomerId customer = {}, const QString &name = {});

    QPushButton *saveButton() const { return m_save; }
    QPlainTextEdit *letter() const { return m_letter; }
    MessageBar *suggestion() const { return m_suggestion; }

Q_SIGNALS:
    void opened(kk::rights::RequestId id, const QString &told);
    void cancelled();

private:
    QWidget *makeWho();
    void addHow(QVBoxLayout *column);
    QWidget *makeWhat();
    void search(const QString &typed, quint64 generation);
    void save();
    void sayPromise();
    void readLetter();
    void takeSuggestion();

    const RequestQuestions &m_questions;
    const Clock &m_clock;
    MessageBar *m_message;
    SearchField *m_search = nullptr;
    QListWidget *m_hits = nullptr;
    SegmentRow *m_channel = nullptr;
    QDateEdit *m_received = nullptr;
    QComboBox *m_capacity = nullptr;
    FormField *m_representative = nullptr;
    QLineEdit *m_asker = nullptr;
    QLineEdit *m_contact = nullptr;
    QPlainTextEdit *m_letter = nullptr;
    MessageBar *m_suggestion = nullptr;
    rights::LetterReading m_reading;
    QCheckBox *m_minor = nullptr;
    QComboBox *m_language = nullptr;
    QList<QCheckBox *> m_kinds;
    TextLabel *m_promise = nullptr;
    QPushButton *m_save = nullptr;
    customers::CustomerId m_customer;
    QString m_chosen; ///< the name the form was opened with
};

} // namespace kk::ui
