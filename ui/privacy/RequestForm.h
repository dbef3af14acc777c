#pragma once

#include "ui/privacy/RequestQuestions.h"
#include "ui/widgets/ScrollColumn.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace kk::ui {

class FormField;
class MessageBar;
class SearchField;
class SegmentRow;
class TextLabel;

/// A new request on one page: who, how, when, what. Sixty seconds at the telephone.
class RequestForm final : public ScrollColumn {
    Q_OBJECT

public:
    RequestForm(const RequestQuestions &questions, const Clock &clock, QWidget *parent = nullptr);

    /// Empty and ready; for this customer when one is given.
    void start(customers::CustomerId customer = {}, const QString &name = {});

Q_SIGNALS:
    void opened(kk::rights::RequestId id, const QString &told);
    void cancelled();

private:
    QWidget *makeWho();
    QWidget *makeHow();
    QWidget *makeWhat();
    void search(const QString &typed, quint64 generation);
    void save();
    void sayPromise();

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
    QCheckBox *m_minor = nullptr;
    QComboBox *m_language = nullptr;
    QList<QCheckBox *> m_kinds;
    TextLabel *m_promise = nullptr;
    QPushButton *m_save = nullptr;
    customers::CustomerId m_customer;
};

} // namespace kk::ui
