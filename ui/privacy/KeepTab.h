#pragma once

#include "ui/privacy/KeepQuestions.h"
#include "ui/privacy/PrivacyTab.h"

class QCheckBox;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace kk::ui {

class CardFrame;
class EraseReview;
class FormField;
class MessageBar;
class PlainTable;
class TextLabel;
class TextTableModel;

/// The tab Retention: how long what is kept, what goes next and why, and who is still to be told. Looking changes nothing; only the button
/// that names its number does. Target "erase/12" opens the review of erasing that customer; "erase/12/3" does so to answer request 3.
class KeepTab final : public PrivacyTab {
    Q_OBJECT

public:
    explicit KeepTab(KeepQuestions questions, QWidget *parent = nullptr);

    void activated() override;
    void open(const QString &target) override;
    EraseReview *review() const { return m_review; }

private:
    QWidget *makeOverview();
    QWidget *makeRules();
    void tell(const rights::RetentionPlan &plan);
    void showRule(int row);
    void saveRule();
    void run();
    void showNotices(const QList<rights::Notice> &notices);
    void fail(const Error &error);

    KeepQuestions m_questions;
    rights::RetentionPlan m_plan;
    quint64 m_generation = 0;
    QStackedWidget *m_stack;
    EraseReview *m_review;
    MessageBar *m_message;
    TextTableModel *m_rules;
    PlainTable *m_ruleTable;
    QSpinBox *m_length;
    FormField *m_lengthField;
    QCheckBox *m_isOn;
    QPushButton *m_save;
    TextLabel *m_chosen;
    TextTableModel *m_people;
    PlainTable *m_peopleTable;
    TextLabel *m_nobody;
    TextLabel *m_why;
    QPushButton *m_run;
    CardFrame *m_notices;
};

} // namespace kk::ui
