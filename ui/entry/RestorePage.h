#pragma once

#include "ui/entry/EntryFrame.h"
#include "ui/entry/RestorePresenter.h"

class QLineEdit;
class QPushButton;

namespace kk::ui {

class FormField;
class MeterBar;
class SecretEdit;
class TextLabel;

/// Putting a backup back, as `RestorePresenter` leads it: what will happen stands above the button.
class RestorePage : public EntryFrame {
    Q_OBJECT

public:
    explicit RestorePage(RestorePresenter &presenter, QWidget *parent = nullptr);

Q_SIGNALS:
    void chooseRequested();
    void leaveRequested();

private:
    void show();
    void useCode(bool code);
    void submit();

    RestorePresenter &m_presenter;
    QPushButton *m_choose;
    TextLabel *m_preview;
    QWidget *m_secrets;
    SecretEdit *m_password;
    FormField *m_passwordField;
    QLineEdit *m_code;
    FormField *m_codeField;
    QPushButton *m_turn;
    MeterBar *m_meter;
    QPushButton *m_back;
    QPushButton *m_stop;
    QPushButton *m_run;
    bool m_byCode = false;
};

} // namespace kk::ui
