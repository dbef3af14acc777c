#pragma once

#include "ui/privacy/PrivacyTab.h"
#include "ui/privacy/RequestQuestions.h"

class QStackedWidget;

namespace kk::ui {

class CardFrame;
class DialogSeam;
class EmptyState;
class MessageBar;
class RequestForm;
class RequestPane;
class ScrollColumn;

/// The tab Requests: the list, the most pressing first; a new request on one page; one request with its steps.
class RequestsTab final : public PrivacyTab {
    Q_OBJECT

public:
    RequestsTab(RequestQuestions questions, const Clock &clock, DialogSeam &dialogs, QWidget *parent = nullptr);

    void activated() override;
    void open(const QString &target) override; ///< "new", "new/CUSTOMER/NAME", or the number of a request
    RequestPane *pane() const { return m_pane; }
    RequestForm *form() const { return m_form; }

private:
    QWidget *makeList();
    QWidget *makeRow(const shop::RequestRow &row);
    void showRows(const QList<shop::RequestRow> &rows);
    void showRequest(rights::RequestId id);

    RequestQuestions m_questions;
    const Clock &m_clock;
    QStackedWidget *m_stack;
    MessageBar *m_message = nullptr;
    CardFrame *m_open = nullptr;
    CardFrame *m_closed = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_list = nullptr;
    RequestForm *m_form = nullptr;
    RequestPane *m_pane = nullptr;
    quint64 m_generation = 0;
};

} // namespace kk::ui
