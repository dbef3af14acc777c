#include "ui/entry/RestorePage.h"

#include "app/base/SecretBuffer.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/MeterBar.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/SecretEdit.h"
#include "ui/widgets/TextLabel.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

RestorePage::RestorePage(RestorePresenter &presenter, QWidget *parent)
    : EntryFrame(tr("Put a backup back"), tr("Nothing is ever deleted: the shop that is there now stays, under another name."), parent),
      m_presenter(presenter),
      m_choose(makeButton(tr("&Choose the backup…"), ButtonLook::Plain, u"folder-open"_s)),
      m_preview(wrappedText({})),
      m_secrets(new QWidget),
      m_password(new SecretEdit(tr("Password of then"))),
      m_passwordField(new FormField(tr("&Password, as it was when the backup was made"), m_password)),
      m_code(new QLineEdit),
      m_codeField(new FormField(tr("&Recovery code"), m_code)),
      m_turn(makeButton({}, ButtonLook::Quiet)),
      m_meter(new MeterBar),
      m_back(makeButton(tr("&Back"))),
      m_stop(makeButton(tr("&Stop"))),
      m_run(makeButton(tr("Put &it back"), ButtonLook::Primary))
{
    auto *card = new CardFrame;
    Metrics::scaledSpacing(card->body(), 14);
    card->body()->addWidget(m_choose, 0, Qt::AlignLeft);
    card->body()->addWidget(m_preview);
    auto *secrets = new QVBoxLayout(m_secrets);
    secrets->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(secrets, 8);
    secrets->addWidget(m_passwordField);
    m_code->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    secrets->addWidget(m_codeField);
    secrets->addWidget(m_turn, 0, Qt::AlignLeft);
    card->body()->addWidget(m_secrets);
    m_meter->setRange(0, 1000);
    m_meter->setAccessibleName(tr("How far"));
    card->body()->addWidget(m_meter);
    auto *buttons = new QHBoxLayout;
    Metrics::scaledSpacing(buttons, 8);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_run);
    card->body()->addLayout(buttons);
    column()->addWidget(card);
    tabInReadingOrder(this);
    setFocusProxy(m_choose);

    connect(m_choose, &QPushButton::clicked, this, &RestorePage::chooseRequested);
    connect(m_back, &QPushButton::clicked, this, &RestorePage::leaveRequested);
    connect(m_stop, &QPushButton::clicked, &m_presenter, &RestorePresenter::stop);
    connect(m_run, &QPushButton::clicked, this, &RestorePage::submit);
    connect(m_password, &SecretEdit::submitted, this, &RestorePage::submit);
    connect(m_code, &QLineEdit::returnPressed, this, &RestorePage::submit);
    connect(m_turn, &QPushButton::clicked, this, [this] { useCode(!m_byCode); });
    connect(&m_presenter, &RestorePresenter::changed, this, &RestorePage::show);
    useCode(false);
    show();
}

void RestorePage::useCode(bool code)
{
    m_byCode = code;
    m_passwordField->setVisible(!code);
    m_codeField->setVisible(code);
    m_turn->setText(code ? tr("Use the pass&word") : tr("Use the recovery c&ode"));
    if (m_presenter.backup())
        (code ? static_cast<QWidget *>(m_code) : m_password)->setFocus();
}

void RestorePage::submit()
{
    if (m_byCode) {
        QString typed = m_code->text();
        m_presenter.runWithCode(typed);
        wipe(typed);
    } else {
        m_presenter.run(m_password->take());
    }
}

void RestorePage::show()
{
    const bool busy = m_presenter.isBusy();
    const bool chosen = m_presenter.backup().has_value();
    m_preview->setText(m_presenter.preview());
    m_preview->setVisible(chosen);
    m_secrets->setVisible(chosen);
    m_secrets->setEnabled(!busy);
    m_choose->setEnabled(!busy);
    m_back->setEnabled(!busy);
    m_stop->setVisible(busy);
    m_meter->setVisible(busy);
    m_meter->setValue(int(m_presenter.fraction() * 1000));
    setButtonLook(m_choose, chosen ? ButtonLook::Plain : ButtonLook::Primary, u"folder-open"_s);
    m_run->setVisible(chosen);
    if (busy)
        disableBecause(m_run, tr("The backup is being checked and put back."));
    else
        enable(m_run);
    if (m_presenter.problem().isEmpty())
        message()->clear();
    else
        message()->say({Tone::Bad, {}, m_presenter.problem(), {}});
}

} // namespace kk::ui
