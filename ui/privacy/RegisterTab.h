#pragma once

#include "app/rights/Registers.h"
#include "ui/privacy/PrivacyTab.h"
#include "ui/privacy/RegisterQuestions.h"

#include <functional>

class QFormLayout;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace kk::ui {

class CardFrame;
class DialogSeam;
class DisclosureCard;
class DpiaCard;
class MessageBar;
class PaperView;
class ScrollColumn;
class ShopCard;
class TextLabel;

/// One or more registers: the entries, a form for one, and the whole as PDF or CSV. The fields come from the register's own form; a
/// breach shows its clock, a technique its verdict.
class RegisterTab final : public PrivacyTab {
    Q_OBJECT

public:
    RegisterTab(RegisterQuestions questions, QStringList forms, const Clock &clock, DialogSeam &dialogs, QWidget *parent = nullptr);

    void activated() override;
    const QList<rights::RegisterEntry> &entries(const QString &form) const;
    void edit(const rights::RegisterEntry &entry);
    /// Adds who answers for the data, above the registers, and what was given to others, below them.
    void addShopAndDisclosures();
    /// Adds the fifteen questions below the registers.
    void addDpia();
    ShopCard *shopCard() const { return m_shopCard; }
    DisclosureCard *disclosures() const { return m_disclosures; }
    DpiaCard *dpia() const { return m_dpia; }
    PaperView *paper() const { return m_paper; }
    void save();
    QWidget *field(const QString &key) const { return m_fields.value(key); }

private:
    ScrollColumn *makeList();
    void showPaper(const QString &title, const QString &fileName, std::function<Result<reports::Document>()> make);
    void addTo(const QString &form);
    QString adviceFor(const QString &form) const;
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
    ScrollColumn *m_list = nullptr;
    PaperView *m_paper = nullptr;
    ShopCard *m_shopCard = nullptr;
    DisclosureCard *m_disclosures = nullptr;
    DpiaCard *m_dpia = nullptr;
    QWidget *m_edit = nullptr;
};

} // namespace kk::ui
