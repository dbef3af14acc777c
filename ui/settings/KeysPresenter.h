#pragma once

#include "app/shop/KeychainMemory.h"
#include "app/shop/PeopleDesk.h"
#include "app/shop/SafetyDesk.h"
#include "ui/settings/ActPresenter.h"

#include <QString>

#include <optional>

namespace kk::ui {

/// The ways into the shop: who has a passphrase, which computers remember it, the recovery code on paper.
class KeysPresenter final : public ActPresenter {
    Q_OBJECT

public:
    KeysPresenter(const shop::PeopleDesk &people, const shop::SafetyDesk &safety, shop::KeychainMemory &keychain, QString vaultPath,
                  QString computerName, QObject *parent = nullptr);

    const QList<shop::WayIn> &waysIn() const { return m_ways; }
    /// Whether this very computer has a slot already, by the name it was given.
    bool isRememberedHere() const;
    std::optional<vault::SlotKind> kindOf(vault::SlotId slot) const;
    /// A recovery code that was just made; shown until `codeWasShown`.
    const vault::RecoveryCode *newCode() const { return m_newCode ? &*m_newCode : nullptr; }
    /// What trying a code gave; empty when nothing was tried.
    QString trialAnswer() const { return m_trialAnswer; }
    bool trialFits() const { return m_trialFits; }

    void load() override;
    void rememberHere();
    void forget(vault::SlotId slot);
    void renewRecoveryCode();
    void codeWasShown();
    void tryCode(const QString &typed);

private:
    void answerTrial(bool fits, const QString &sentence);

    const shop::PeopleDesk *m_people;
    const shop::SafetyDesk *m_safety;
    shop::KeychainMemory *m_keychain;
    QString m_vaultPath;
    QString m_computerName;
    QList<shop::WayIn> m_ways;
    std::optional<vault::RecoveryCode> m_newCode;
    QString m_trialAnswer;
    bool m_trialFits = false;
};

} // namespace kk::ui
