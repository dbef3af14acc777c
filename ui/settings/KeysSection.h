#pragma once

#include "ui/settings/KeysPresenter.h"
#include "ui/settings/Section.h"

class QLineEdit;

namespace kk::ui {

class CardFrame;
class FormField;
class KeySlotList;
class RecoveryCodeView;
class TextLabel;

/// Sleutels: every way into the shop, what can be done to it, and the recovery code: try it, make a new one.
class KeysSection : public Section {
    Q_OBJECT

public:
    explicit KeysSection(KeysPresenter &keys, QWidget *parent = nullptr);

    void activated() override;
    void open(const QString &target) override; ///< "code": to trying the recovery code
    void showPaperResult(const QString &sentence);

Q_SIGNALS:
    void printRequested();
    void pdfRequested();
    /// A password is replaced where people are.
    void peopleRequested();

private:
    void show();
    void showList();
    CardFrame *makeTrial();
    CardFrame *makeNewCode();
    CardFrame *makeRenewal();

    KeysPresenter &m_keys;
    KeySlotList *m_list;
    QPushButton *m_remember;
    CardFrame *m_trial;
    QLineEdit *m_code = nullptr;
    FormField *m_codeField = nullptr;
    TextLabel *m_answer = nullptr;
    QPushButton *m_try = nullptr;
    CardFrame *m_renewal;
    QPushButton *m_keepOld = nullptr;
    CardFrame *m_newCode;
    RecoveryCodeView *m_groups = nullptr;
};

} // namespace kk::ui
