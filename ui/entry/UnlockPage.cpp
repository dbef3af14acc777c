#include "ui/entry/UnlockPage.h"

#include "app/base/SecretBuffer.h"
#include "ui/widgets/OnePage.h"
#include "ui/shell/NewPassphrase.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/SecretEdit.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;
using State = UnlockPresenter::State;
using WayOut = UnlockPresenter::WayOut;

namespace {

QHBoxLayout *buttonRow(QPushButton *quiet, QPushButton *primary)
{
    auto *row = new QHBoxLayout;
    Metrics::scaledSpacing(row, 8);
    row->addWidget(quiet);
    row->addStretch(1);
    row->addWidget(primary);
    return row;
}

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 14);
    return column;
}

} // namespace

UnlockPage::UnlockPage(UnlockPresenter &presenter, const QString &shopName, const QString &hint, QWidget *parent)
    : EntryFrame(shopName.isEmpty() ? presenter.shopName() : shopName, {}, parent),
      m_presenter(presenter),
      m_sides(new OnePage),
      m_password(new SecretEdit(tr("Password"))),
      m_remember(new QCheckBox(tr("&Remember on this computer"))),
      m_code(new QLineEdit),
      m_newPassword(new NewPassphrase),
      m_hint(hint)
{
    auto *card = new CardFrame;
    card->body()->addWidget(m_sides);
    column()->addWidget(card);
    auto *other = makeButton(tr("Open another &shop, or start one"), ButtonLook::Quiet);
    column()->addWidget(other, 0, Qt::AlignLeft);
    m_sides->addPage(makePasswordSide());
    m_sides->addPage(makeCodeSide());
    m_sides->addPage(makeNewPasswordSide());
    tabInReadingOrder(this);
    setFocusProxy(m_password);

    connect(other, &QPushButton::clicked, this, &UnlockPage::leave);
    connect(&m_presenter, &UnlockPresenter::changed, this, &UnlockPage::show);
    connect(message(), &MessageBar::buttonClicked, this, [this] {
        if (m_presenter.wayOut() == WayOut::ChooseFile)
            Q_EMIT chooseFileRequested();
        else if (m_presenter.wayOut() == WayOut::RestoreBackup)
            Q_EMIT restoreRequested();
    });
    show();
}

QWidget *UnlockPage::makePasswordSide()
{
    auto *side = new QWidget;
    auto *column = columnOf(side);
    column->addWidget(new FormField(tr("&Password"), m_password));
    column->addWidget(m_remember);
    auto *byCode = makeButton(tr("I forgot my password: use the recovery &code"), ButtonLook::Quiet);
    m_open = makeButton(tr("&Open"), ButtonLook::Primary);
    column->addLayout(buttonRow(byCode, m_open));
    column->addStretch(1);
    connect(m_password, &SecretEdit::submitted, this, &UnlockPage::submit);
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::submit);
    connect(byCode, &QPushButton::clicked, this, [this] { turnTo(Code); });
    return side;
}

QWidget *UnlockPage::makeCodeSide()
{
    auto *side = new QWidget;
    auto *column = columnOf(side);
    m_codeField = new FormField(tr("Recovery &code"), m_code);
    m_codeField->setHelp(tr("Eight groups, as they stand on your paper. Blanks and small letters do not matter."));
    m_code->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    column->addWidget(m_codeField);
    auto *byPassword = makeButton(tr("Use the &password"), ButtonLook::Quiet);
    m_openByCode = makeButton(tr("&Open"), ButtonLook::Primary);
    column->addLayout(buttonRow(byPassword, m_openByCode));
    column->addStretch(1);
    connect(m_code, &QLineEdit::returnPressed, this, &UnlockPage::submit);
    connect(m_openByCode, &QPushButton::clicked, this, &UnlockPage::submit);
    connect(byPassword, &QPushButton::clicked, this, [this] { turnTo(Password); });
    return side;
}

QWidget *UnlockPage::makeNewPasswordSide()
{
    auto *side = new QWidget;
    auto *column = columnOf(side);
    column->addWidget(wrappedText(tr("The recovery code fits; the shop is open. Choose a new password, so that you do not need the code again.")));
    column->addWidget(m_newPassword);
    auto *keep = makeButton(tr("&Keep the old password"), ButtonLook::Quiet);
    m_store = makeButton(tr("&Store the new password"), ButtonLook::Primary);
    column->addLayout(buttonRow(keep, m_store));
    column->addStretch(1);
    const auto store = [this] { m_presenter.setNewPassphrase(m_newPassword->passphrase(), m_newPassword->repeated()); };
    connect(m_newPassword, &NewPassphrase::submitted, this, store);
    connect(m_store, &QPushButton::clicked, this, store);
    connect(keep, &QPushButton::clicked, &m_presenter, &UnlockPresenter::keepPassphrase);
    return side;
}

void UnlockPage::turnTo(Side side)
{
    m_sides->turnTo(side);
    m_password->setProblem({});
    m_codeField->setProblem({});
    QWidget *first = side == Password ? static_cast<QWidget *>(m_password) : side == Code ? static_cast<QWidget *>(m_code) : m_newPassword->field();
    setFocusProxy(first);
    first->setFocus();
}

void UnlockPage::submit()
{
    if (m_sides->current() == Code) {
        QString typed = m_code->text();
        m_presenter.unlockWithCode(typed);
        wipe(typed);
        return;
    }
    if (m_password->isEmpty())
        m_password->setProblem(tr("Type your password."));
    else
        m_presenter.unlock(m_password->take(), m_remember->isChecked());
}

void UnlockPage::leave()
{
    m_password->clear();
    m_code->setText({});
    m_newPassword->forget();
    Q_EMIT otherShopRequested();
}

void UnlockPage::showProblem()
{
    const QString problem = m_presenter.problem();
    const bool inBar = m_presenter.wayOut() != WayOut::None;
    if (inBar) {
        const QString way = m_presenter.wayOut() == WayOut::ChooseFile ? tr("Choose the file…") : tr("Put a backup back…");
        message()->say({Tone::Bad, {}, problem, way});
    } else if (m_hint.isEmpty()) {
        message()->clear();
    } else if (message()->isHidden() || message()->text() != m_hint) { // a reader hears it once
        message()->say({Tone::Info, {}, m_hint, {}});
    }
    const QString below = inBar ? QString() : problem;
    m_password->setProblem(m_sides->current() == Password ? below : QString());
    m_codeField->setProblem(m_sides->current() == Code ? below : QString());
    m_newPassword->setProblems(m_sides->current() == NewPassword ? below : QString(), {});
}

void UnlockPage::show()
{
    const State state = m_presenter.state();
    if (state == State::NewPassphrase && m_sides->current() != NewPassword) {
        m_code->setText({});
        turnTo(NewPassword);
    }
    const bool opening = state == State::Opening || m_presenter.isStoring();
    setLine(opening                    ? tr("Opening…")
            : state == State::Recalling ? tr("Asking the keychain of this computer…")
                                        : tr("The shop is locked."));
    for (QPushButton *button : {m_open, m_openByCode, m_store}) {
        if (opening)
            disableBecause(button, tr("One moment, the shop is being opened."));
        else
            enable(button);
    }
    m_remember->setVisible(!m_presenter.isRemembered());
    showProblem();
    if (state == State::Asking && !m_presenter.problem().isEmpty())
        focusProxy()->setFocus();
}

} // namespace kk::ui
