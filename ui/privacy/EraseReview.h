#pragma once

#include "ui/privacy/KeepQuestions.h"
#include "ui/widgets/ScrollColumn.h"

class QPushButton;

namespace kk::ui {

class CardFrame;
class MessageBar;
class PaperView;
class TextLabel;

/// What erasing somebody would do, in three columns: gone · stays, and why · whom we tell. What stands against it comes first. The button
/// names the act with its number; the focus is on "Not yet". Afterwards nothing here names the person.
class EraseReview final : public ScrollColumn {
    Q_OBJECT

public:
    explicit EraseReview(const KeepQuestions &questions, QWidget *parent = nullptr);

    /// `request`: the one that is answered by erasing; its letter stands here afterwards.
    void start(customers::CustomerId customer, rights::RequestId request = {});
    PaperView *paper() const { return m_paper; }

Q_SIGNALS:
    void closed();
    void erased(const QString &sentence);
    void told(const QString &sentence);

private:
    void tell(const rights::ErasurePreview &preview);
    void showBackups();
    void erase();
    void sayDone(const rights::ErasureDone &done);

    const KeepQuestions &m_questions;
    customers::CustomerId m_customer;
    rights::RequestId m_request;
    QStringList m_told;
    quint64 m_generation = 0;
    TextLabel *m_title;
    MessageBar *m_message;
    QWidget *m_columns;
    CardFrame *m_goes;
    CardFrame *m_stays;
    CardFrame *m_tells;
    TextLabel *m_backups;
    QPushButton *m_notYet;
    QPushButton *m_erase;
    PaperView *m_paper;
};

} // namespace kk::ui
