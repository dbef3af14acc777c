#pragma once

#include "ui/entry/EntryFrame.h"
#include "ui/entry/NewShopPresenter.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace kk::ui {

class FormField;
class NewPassphrase;
class OnePage;
class PictureChoice;
class RecoveryCodeView;
class StepBar;
class TextLabel;

/// The steps of a new shop, as `NewShopPresenter` leads them. One coloured button at the bottom right.
class NewShopPage : public EntryFrame {
    Q_OBJECT

public:
    explicit NewShopPage(NewShopPresenter &presenter, QWidget *parent = nullptr);

    /// Says what came of printing or saving the code.
    void showPaperResult(const QString &sentence);
    /// Somebody chose another place for the vault.
    void setPlace(const QString &path);

Q_SIGNALS:
    void placeRequested(const QString &present);
    void printRequested();
    void pdfRequested();
    void leaveRequested(); ///< back to the welcome

private:
    QWidget *makeShopStep();
    QWidget *makeOwnerStep();
    QWidget *makeCodeStep();
    QWidget *makeCheckStep();
    QWidget *makeButtons();
    void show();
    void showProblems();
    void next();
    void back();
    void focusFirst();

    NewShopPresenter &m_presenter;
    StepBar *m_steps;
    OnePage *m_stack;
    QLineEdit *m_name;
    PictureChoice *m_kind;
    TextLabel *m_place;
    QLineEdit *m_owner;
    NewPassphrase *m_passphrase;
    QCheckBox *m_remember;
    RecoveryCodeView *m_code;
    QLineEdit *m_groupOne;
    QLineEdit *m_groupTwo;
    FormField *m_nameField = nullptr;
    FormField *m_placeField = nullptr;
    FormField *m_ownerField = nullptr;
    FormField *m_groupOneField = nullptr;
    FormField *m_groupTwoField = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_next = nullptr;
    NewShopPresenter::Step m_shown = NewShopPresenter::Step::Shop;
};

} // namespace kk::ui
