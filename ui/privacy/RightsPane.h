#pragma once

#include "app/shop/RightsDesk.h"
#include "ui/widgets/ScrollColumn.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace kk::shop {
class ConsentDesk;
}

namespace kk::ui {

class CardFrame;
class FormField;
class MessageBar;
class TextLabel;

/// What the screen of somebody's rights asks of the shop; tests answer with their own. Called on threads in the background.
struct RightsQuestions {
    using Id = customers::CustomerId;
    std::function<Result<shop::PersonRights>(Id)> view;
    std::function<Result<>(Id, const QHash<customers::Field, QString> &)> rectify;
    std::function<Result<>(Id, customers::Field, const QString &)> dispute;
    std::function<Result<>(Id, rights::RestrictionGround, std::optional<Instant>)> restrict;
    std::function<Result<>(Id, const rights::Restriction &)> tellEnd;
    std::function<Result<>(Id, const rights::Restriction &)> lift;
    std::function<Result<>(Id, const rights::Restriction &, bool upheld, const QString &weighing)> decide;
    std::function<Result<>(Id)> noAdvertising;

    /// Asks these desks, which must live as long as anybody asks.
    static RightsQuestions of(const shop::RightsDesk &rights, const shop::ConsentDesk &consents);
};

/// The rights of one customer that need no file: correcting for good (art. 16), only storing (art. 18), objecting (art. 21). Also for
/// whom the data may only be stored, who is seen nowhere else.
class RightsPane final : public ScrollColumn {
    Q_OBJECT

public:
    RightsPane(RightsQuestions questions, const Clock &clock, QWidget *parent = nullptr);

    void start(customers::CustomerId customer);
    const shop::PersonRights &person() const { return m_person; }

Q_SIGNALS:
    void closed();
    void happened(const QString &what, const std::function<void()> &undo);
    void requestRequested(kk::customers::CustomerId customer, const QString &name);

private:
    QWidget *makeHead();
    QWidget *makeCorrect();
    QWidget *makeRestrict();
    QWidget *makeObject();
    void refresh();
    void tell();
    void showRestrictions();
    QWidget *makeRestriction(const rights::Restriction &restriction);
    const rights::Restriction *openObjection() const;
    void correct();
    void dispute();
    void restrict();
    void decide(bool upheld);
    void act(std::function<Result<>()> work, const QString &told);
    void sayProblem(const QString &sentence);

    RightsQuestions m_questions;
    const Clock &m_clock;
    customers::CustomerId m_customer;
    shop::PersonRights m_person;
    quint64 m_generation = 0;
    TextLabel *m_title = nullptr;
    MessageBar *m_message;
    TextLabel *m_facts = nullptr;
    QComboBox *m_field = nullptr;
    QLineEdit *m_value = nullptr;
    QPlainTextEdit *m_disputed = nullptr;
    QComboBox *m_ground = nullptr;
    QCheckBox *m_hasEnd = nullptr;
    QDateEdit *m_end = nullptr;
    FormField *m_endField = nullptr;
    CardFrame *m_restrictions = nullptr;
    QWidget *m_rows = nullptr;
    QPlainTextEdit *m_weighing = nullptr;
    QWidget *m_decide = nullptr;
    QPushButton *m_weigh = nullptr;
};

} // namespace kk::ui
