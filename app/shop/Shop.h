#pragma once

#include "app/base/Clock.h"
#include "app/base/Result.h"
#include "app/shop/AnswerDesk.h"
#include "app/shop/AudienceDesk.h"
#include "app/shop/ConsentDesk.h"
#include "app/shop/CounterDesk.h"
#include "app/shop/CustomerDesk.h"
#include "app/shop/DuplicateDesk.h"
#include "app/shop/ErasureDesk.h"
#include "app/shop/FloorDesk.h"
#include "app/shop/FolderDesk.h"
#include "app/shop/ImportDesk.h"
#include "app/shop/LedgerDesk.h"
#include "app/shop/LoyaltyDesk.h"
#include "app/shop/LoyaltyYearDesk.h"
#include "app/shop/MappingDesk.h"
#include "app/shop/MergeDesk.h"
#include "app/shop/PeopleDesk.h"
#include "app/shop/ProgrammeDesk.h"
#include "app/shop/RegisterDesk.h"
#include "app/shop/RequestDesk.h"
#include "app/shop/RetentionDesk.h"
#include "app/shop/RightsDesk.h"
#include "app/shop/SafetyDesk.h"
#include "app/shop/SignUpDesk.h"
#include "app/shop/SimulationDesk.h"
#include "app/vault/VaultLock.h"

#include <functional>
#include <memory>

namespace kk::shop {

/// What a shop is opened with; tests give a fake clock and cheap key derivation.
struct Surroundings {
    const Clock *clock = nullptr;
    vault::KeyPolicy keyPolicy = vault::KeyPolicy::standard();
    QString computerName;
    static Surroundings standard();
};

struct NewShop {
    QString path;       ///< of the new vault, "….kring"
    QString shopName;
    QString shopKind;
    QString ownerName;
    bool isSample = false;
};

/// An opened shop: the vault, who opened it, and every service built once. Handing out the pieces is all it does;
/// screens and commands get the desks they use, never the Shop.
///
/// `found` and `unlock…` block for about a second (key derivation); call them in the background. Destroying a Shop locks it.
class Shop final {
public:
    struct Founded;

    /// Makes the vault, its first user (owner) and two ways in. Never touches an existing file.
    [[nodiscard]] static Result<Founded> found(const NewShop &plan, const SecretBuffer &passphrase, const Surroundings &around);
    [[nodiscard]] static Result<std::unique_ptr<Shop>> unlock(const QString &path, const SecretBuffer &passphrase, const Surroundings &around);
    [[nodiscard]] static Result<std::unique_ptr<Shop>> unlock(const QString &path, const vault::RecoveryCode &code, const Surroundings &around);
    [[nodiscard]] static Result<std::unique_ptr<Shop>> unlock(const QString &path, vault::SlotId slot, const SecretBuffer &wrappingKey, const Surroundings &around);
    ~Shop();

    const QString &path() const { return m_vault->path(); }
    const vault::Session &session() const { return m_session; }
    /// The first step of locking: running jobs stop, new questions fail with Cancelled.
    void stop() { m_vault->stop(); }

    const CustomerDesk &customers() const { return m_customers; }
    const ConsentDesk &consents() const { return m_consents; }
    const AudienceDesk &audiences() const { return m_audiences; }
    const ImportDesk &imports() const { return m_imports; }
    const DuplicateDesk &duplicates() const { return m_duplicates; }
    const MergeDesk &merging() const { return m_merging; }
    const MappingDesk &mappings() const { return m_mappings; }
    const LoyaltyDesk &loyalty() const { return m_loyalty; }
    const SimulationDesk &simulation() const { return m_simulation; }
    const ProgrammeDesk &programmes() const { return m_programmes; }
    const LedgerDesk &ledger() const { return m_ledger; }
    const CounterDesk &counter() const { return m_counter; }
    const LoyaltyYearDesk &loyaltyYears() const { return m_loyaltyYears; }
    const FloorDesk &floor() const { return m_floor; }
    const SignUpDesk &signingUp() const { return m_signUp; }
    const FolderDesk &folders() const { return m_folders; }
    const RequestDesk &requests() const { return m_requests; }
    const RegisterDesk &registers() const { return m_registers; }
    const AnswerDesk &answers() const { return m_answers; }
    const PeopleDesk &people() const { return m_people; }
    const SafetyDesk &safety() const { return m_safety; }
    const ErasureDesk &erasing() const { return m_erasing; }
    const RightsDesk &rights() const { return m_rights; }
    const RetentionDesk &retention() const { return m_retention; }

private:
    Shop(std::unique_ptr<vault::VaultLock> lock, std::unique_ptr<vault::Vault> vault, vault::Session session, const Surroundings &around);
    static Result<std::unique_ptr<Shop>> unlockWith(const QString &path, const Surroundings &around,
                                                    const std::function<Result<vault::UnlockedKey>(const vault::KeySlots &)> &open);
    static Result<std::unique_ptr<Shop>> openWith(const QString &path, vault::UnlockedKey key, std::unique_ptr<vault::VaultLock> lock,
                                                  const Surroundings &around);

    std::unique_ptr<vault::VaultLock> m_lock; ///< outlives the vault
    std::unique_ptr<vault::Vault> m_vault;
    vault::Session m_session;
    CustomerDesk m_customers;
    ConsentDesk m_consents;
    AudienceDesk m_audiences;
    ImportDesk m_imports;
    DuplicateDesk m_duplicates;
    MergeDesk m_merging;
    MappingDesk m_mappings;
    LoyaltyDesk m_loyalty;
    SimulationDesk m_simulation;
    ProgrammeDesk m_programmes;
    LedgerDesk m_ledger;
    CounterDesk m_counter;
    LoyaltyYearDesk m_loyaltyYears;
    FloorDesk m_floor;
    SignUpDesk m_signUp;
    FolderDesk m_folders;
    RequestDesk m_requests;
    AnswerDesk m_answers;
    RegisterDesk m_registers;
    PeopleDesk m_people;
    SafetyDesk m_safety;
    ErasureDesk m_erasing;
    RightsDesk m_rights;
    RetentionDesk m_retention;
};

struct Shop::Founded {
    std::unique_ptr<Shop> shop;
    vault::RecoveryCode recoveryCode;
};

} // namespace kk::shop
