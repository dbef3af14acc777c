#include "ui/entry/UnlockPresenter.h"

#include "app/base/Background.h"
#include "ui/shell/PassphraseRules.h"

#include <QFileInfo>

namespace kk::ui {

UnlockPresenter::UnlockPresenter(QString vaultPath, shop::Surroundings around, shop::KeychainMemory &keychain, QObject *parent)
    : QObject(parent), m_path(std::move(vaultPath)), m_around(std::move(around)), m_keychain(keychain)
{
}

UnlockPresenter::~UnlockPresenter() = default;

QString UnlockPresenter::shopName() const
{
    return QFileInfo(m_path).completeBaseName();
}

void UnlockPresenter::set(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void UnlockPresenter::setReady(bool ready)
{
    m_ready = ready;
    if (m_ready && m_waiting)
        std::exchange(m_waiting, {})();
}

void UnlockPresenter::recall()
{
    if (m_recalled || m_state != State::Asking)
        return;
    m_recalled = true;
    set(State::Recalling);
    m_keychain.recall(this, m_path, [this](Result<vault::RememberedKey> recalled) {
        m_isRemembered = recalled.has_value();
        if (m_state != State::Recalling)
            return;
        m_state = State::Asking;
        if (recalled) {
            auto key = std::make_shared<vault::RememberedKey>(std::move(*recalled));
            return open(By::Keychain, [key, path = m_path, around = m_around] { return shop::Shop::unlock(path, key->slot, key->wrappingKey, around); });
        }
        if (recalled.error().kind == ErrorKind::Busy)
            m_problem = tr("The keychain of this computer is locked. Type your password.");
        Q_EMIT changed();
    });
}

void UnlockPresenter::unlock(SecretBuffer passphrase, bool rememberHere)
{
    m_rememberHere = rememberHere;
    auto secret = std::make_shared<SecretBuffer>(std::move(passphrase));
    open(By::Passphrase, [secret, path = m_path, around = m_around] { return shop::Shop::unlock(path, *secret, around); });
}

void UnlockPresenter::unlockWithCode(const QString &typed)
{
    auto code = vault::RecoveryCode::fromText(typed);
    if (!code)
        return refuse(code.error());
    m_rememberHere = false;
    auto shared = std::make_shared<vault::RecoveryCode>(std::move(*code));
    open(By::Code, [shared, path = m_path, around = m_around] { return shop::Shop::unlock(path, *shared, around); });
}

void UnlockPresenter::open(By way, Opening opening)
{
    if (m_state == State::Opening || m_state == State::NewPassphrase || m_state == State::Opened)
        return;
    m_problem.clear();
    m_wayOut = WayOut::None;
    set(State::Opening);
    auto start = [this, way, opening = std::move(opening)] {
        inBackground(this, opening, [this, way](Result<std::unique_ptr<shop::Shop>> opened) { onOpened(way, std::move(opened)); });
    };
    if (m_ready)
        start();
    else
        m_waiting = std::move(start);
}

void UnlockPresenter::onOpened(By way, Result<std::unique_ptr<shop::Shop>> opened)
{
    if (!opened) {
        if (way != By::Keychain || opened.error().kind != ErrorKind::WrongKey)
            return refuse(opened.error());
        // The slot was taken away on another computer, or the code renewed: the passphrase still works.
        m_isRemembered = false;
        m_problem = tr("This computer may not open the shop by itself any more. Type your password.");
        return set(State::Asking);
    }
    m_shop = std::move(*opened);
    if (way == By::Code)
        set(State::NewPassphrase);
    else
        finish();
}

void UnlockPresenter::refuse(const Error &error)
{
    m_problem = error.userText;
    m_wayOut = error.kind == ErrorKind::NotFound  ? WayOut::ChooseFile
               : error.kind == ErrorKind::Damaged ? WayOut::RestoreBackup
                                                  : WayOut::None;
    if (m_state != State::NewPassphrase)
        m_state = State::Asking;
    Q_EMIT changed();
}

void UnlockPresenter::setNewPassphrase(SecretBuffer passphrase, const SecretBuffer &repeated)
{
    if (m_state != State::NewPassphrase || m_isStoring)
        return;
    const PassphraseProblems problems = problemsOf(passphrase, repeated, {shopName(), m_shop->session().name});
    if (!problems.isEmpty()) {
        m_problem = problems.first + problems.repeated;
        Q_EMIT changed();
        return;
    }
    m_problem.clear();
    m_isStoring = true;
    Q_EMIT changed();
    inBackground(
        this,
        [people = &m_shop->people(), user = m_shop->session().user, secret = std::move(passphrase)] { return people->setPassphrase(user, secret); },
        [this](const Result<> &stored) {
            m_isStoring = false;
            if (stored)
                finish();
            else
                refuse(stored.error());
        });
}

void UnlockPresenter::keepPassphrase()
{
    if (m_state == State::NewPassphrase && !m_isStoring)
        finish();
}

void UnlockPresenter::finish()
{
    set(State::Opened);
    Q_EMIT opened();
}

} // namespace kk::ui
