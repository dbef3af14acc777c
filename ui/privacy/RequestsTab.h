#pragma once

#include "ui/privacy/PrivacyTab.h"
#include "ui/privacy/RequestQuestions.h"

class QStackedWidget;

namespace kk::ui {

class CardFrame;
class DialogSeam;
class MessageBar;
class RequestForm;
class RequestPane;
class RightsPane;
struct RightsQuestions;
class ScrollColumn;

/// The tab Requests: the list, the most pressing first; a new request on one page; one request with its steps.
class RequestsTab final : public PrivacyTab {
    Q_OBJECT

public:
    RequestsTab(RequestQuestions questions, const Clock &clock, DialogSeam &dialogs, QWidget *parent = nullptr);

    void activated() override;
    void open(const QString &target) override; ///< "new", "new/CUSTOMER/NAME", "rights/CUSTOMER", or the number of a request
    /// Adds the screen of somebody's rights: "rights/CUSTOMER".
    void setRights(const RightsQuestions &questions);
    RightsPane *rights() const { return m_rights; }
    RequestPane *pane() const { return m_pane; }
    /// A safe day of an open request is within a week, or past.
    bool isPressing() const { return m_isPressing; }
    RequestForm *form() const { return m_form; }

private:
    QWidget *makeList();
    QWidget *makeRow(const shop::RequestRow &row);
    void showRows(const QList<shop::RequestRow> &rows);
    void showRequest(rights::RequestId id);
    void showRestricted(const QList<shop::RestrictedPerson> &people);
    void openRights(customers::CustomerId customer);

    RequestQuestions m_questions;
    const Clock &m_clock;
    QStackedWidget *m_stack;
    MessageBar *m_message = nullptr;
    CardFrame *m_open = nullptr;
    CardFrame *m_closed = nullptr;
    CardFrame *m_restricted = nullptr;
    RightsPane *m_rights = nullptr;
    QWidget *m_list = nullptr;
    RequestForm *m_form = nullptr;
    RequestPane *m_pane = nullptr;
    bool m_isPressing = false;
    quint64 m_generation = 0;
};

} // namespace kk::ui
