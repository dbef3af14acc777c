#include "ui/settings/KeysPresenter.h"

#include "app/base/Background.h"
#include "app/shop/PreferenceKeys.h"

#include <algorithm>

namespace kk::ui {

using namespace Qt::StringLiterals;

KeysPresenter::KeysPresenter(const shop::PeopleDesk &people, const shop::SafetyDesk &safety, shop::KeychainMemory &keychain, QString vaultPath,
                             QString computerName, QObject *parent)
    : ActPresenter(parent),
      m_people(&people),
      m_safety(&safety),
      m_keychain(&keychain),
      m_vaultPath(std::move(vaultPath)),
      m_computerName(std::move(computerName))
{
}

bool KeysPresenter::isRememberedHere() const
{
    return std::any_of(m_ways.begin(), m_ways.end(), [this](const shop::WayIn &way) {
        return way.kind == vault::SlotKind::Keychain && way.label == m_computerName;
    });
}

void KeysPresenter::load()
{
    inBackground(
        this, [people = m_people] { return people->waysIn(); },
        [this](Result<QList<shop::WayIn>> ways) {
            if (ways)
                m_ways = std::move(*ways);
            else
                Q_EMIT failed(ways.error().userText);
            Q_EMIT listChanged();
        });
}

std::optional<vault::SlotKind> KeysPresenter::kindOf(vault::SlotId slot) const
{
    const auto way = std::find_if(m_ways.begin(), m_ways.end(), [slot](const shop::WayIn &one) { return one.slot == slot; });
    return way == m_ways.end() ? std::nullopt : std::optional(way->kind);
}

void KeysPresenter::rememberHere()
{
    if (isBusy())
        return;
    begin();
    m_keychain->remember(this, *m_people, m_vaultPath, m_computerName,
                         [this](const Result<> &done) { end(done, tr("This computer now opens the shop by itself.")); });
}

void KeysPresenter::forget(vault::SlotId slot)
{
    const auto way = std::find_if(m_ways.begin(), m_ways.end(), [slot](const shop::WayIn &one) { return one.slot == slot; });
    if (isBusy() || way == m_ways.end())
        return;
    const bool isHere = way->kind == vault::SlotKind::Keychain && way->label == m_computerName;
    begin();
    inBackground(
        this, [people = m_people, slot] { return people->forget(slot); },
        [this, isHere](const Result<> &done) {
            const QString sentence = tr("This way in no longer works.");
            if (!done || !isHere)
                return end(done, sentence);
            // The key in the keychain is worthless without its slot, so failing to remove it changes nothing.
            m_keychain->forget(this, m_vaultPath, [this, sentence](const Result<> &) { end({}, sentence); });
        });
}

void KeysPresenter::renewRecoveryCode()
{
    if (isBusy())
        return;
    begin();
    inBackground(
        this,
        [people = m_people, safety = m_safety]() -> Result<vault::RecoveryCode> {
            auto code = people->renewRecoveryCode();
            if (code) {
                if (auto stored = safety->setPreference(shop::PreferenceKeys::recoveryCodeKept(), {}); !stored)
                    return fail(stored);
            }
            return code;
        },
        [this](Result<vault::RecoveryCode> code) {
            rest();
            if (code)
                m_newCode = std::move(*code);
            else
                Q_EMIT failed(code.error().userText);
            Q_EMIT changed();
            load();
        });
}

void KeysPresenter::codeWasShown()
{
    m_newCode.reset();
    Q_EMIT changed();
}

void KeysPresenter::answerTrial(bool fits, const QString &sentence)
{
    rest();
    m_trialFits = fits;
    m_trialAnswer = sentence;
    Q_EMIT changed();
}

void KeysPresenter::tryCode(const QString &typed)
{
    if (isBusy())
        return;
    auto code = vault::RecoveryCode::fromText(typed);
    if (!code)
        return answerTrial(false, code.error().userText);
    begin();
    inBackground(
        this,
        [people = m_people, safety = m_safety, shared = std::make_shared<vault::RecoveryCode>(std::move(*code))]() -> Result<bool> {
            auto fits = people->tryRecoveryCode(*shared);
            if (fits && *fits) {
                if (auto stored = safety->setPreference(shop::PreferenceKeys::recoveryCodeKept(), u"yes"_s); !stored)
                    return fail(stored);
            }
            return fits;
        },
        [this](const Result<bool> &fits) {
            if (!fits)
                answerTrial(false, fits.error().userText);
            else if (*fits)
                answerTrial(true, tr("This code opens your shop. Keep it outside the shop."));
            else
                answerTrial(false, tr("This code does not open this shop. Look for a newer paper, or make a new code."));
        });
}

} // namespace kk::ui
