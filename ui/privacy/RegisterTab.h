#pragma once

#include "app/rights/Registers.h"
#include "app/shop/RegisterDesk.h"
#include "ui/privacy/PrivacyTab.h"

#include <functional>

class QFormLayout;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace kk::ui {

class CardFrame;
class DialogSeam;
class MessageBar;
class TextLabel;

/// What a register tab asks of the shop. Called on threads in the background.
struct RegisterQuestions {
    std::function<Result<QList<rights::RegisterEntry>>(const QString &form, const QString &language)> entries;
    std::function<Result<rights::RegisterEntryId>(const rights::RegisterEntry &)> save;
    std::function<Result<>(const QString &form, rights::RegisterEntryId)> remove;
    std::function<Result<reports::Document>(const QString &form, const QString &language)> document;
    std::function<Result<QByteArray>(const QString &form, const QString &language)> csv;
    std::function<Result<reports::Document>(const QString &language)> statement;

    static RegisterQuestions of(const shop::RegisterDesk &desk);
};

/// One or more registers: the entries, a form for one, and the whole as PDF or CSV. The fields come from the register's own form; a
/// breach shows its clock, a technique its verdict.
class RegisterTab final : public PrivacyTab {
    Q_OBJECT

public:
    RegisterTab(RegisterQuestions questions, QStringList forms, const Clock &clock, DialogSeam &dialogs, QWidget *parent = nullptr);

    void activated() override;
    const QList<rights::RegisterEntry> &entries(const QString &form) const;
    void edit(const rights::RegisterEntry &entry);
    void save();
    QWidget *field(const QString &key) const { return m_fields.value(key); }

private:
    QWidget *makeList();
    QWidget *makeForm();
    void showEntries(const QString &form, const QList<rights::RegisterEntry> &entries);
    QString stateOf(const rights::RegisterEntry &entry) const;
    void sayVerdict();
    rights::RegisterEntry edited() const;
    void write(const QString &name, std::function<Result<QByteArray>()> make);

    RegisterQuestions m_questions;
    QStringList m_forms;
    const Clock &m_clock;
    DialogSeam &m_dialogs;
    QStackedWidget *m_stack;
    MessageBar *m_message = nullptr;
    QHash<QString, CardFrame *> m_cards;
    QHash<QString, QList<rights::RegisterEntry>> m_entries;
    CardFrame *m_formCard = nullptr;
    MessageBar *m_verdict = nullptr;
    QWidget *m_body = nullptr;
    QHash<QString, QWidget *> m_fields;
    rights::RegisterEntry m_entry;
    QWidget *m_list = nullptr;
    QWidget *m_edit = nullptr;
};

} // namespace kk::ui
