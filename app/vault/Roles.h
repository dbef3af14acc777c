#pragma once

#include "app/base/Id.h"
#include "app/base/Result.h"

#include <QList>
#include <QString>

namespace kk::vault {

struct ShopUserTag;
using ShopUserId = Id<ShopUserTag>;

/// What somebody is in the shop (ui.md §1.1): eigenaar, medewerker, kassa.
enum class Role { Owner, Staff, Till };

/// Everything the program does that a role can allow or forbid. One row of the table in Roles.cpp each.
enum class Act {
    LookUpAtCounter,      ///< find one customer by card, name or number, and see the name
    SearchCustomers,      ///< search and see short lists
    ListManyCustomers,    ///< see or take away more than kLongList names at once
    ViewCustomer,         ///< open a customer's page
    EditCustomer,         ///< add a customer, correct a field
    PreviewImport,
    RunImport,
    SeeImports,
    UndoImport,
    FindDuplicates,       ///< look for records of one person
    DecideDuplicates,     ///< merge and take apart customers one by one
    MergeCertain,         ///< merge all that is certain at once, and undo that
    EraseCustomer,        ///< erase somebody for good, and what belongs to it
    SeeOverview,          ///< figures of the shop, vault info
    CheckVault,
    MakeBackup,
    RestoreBackup,
    SeeSettings,
    ChangeSettings,
    TakeConsent,          ///< write down what a customer allows
    NoteRefusal,          ///< "do not ask" and "no advertising"
    SeePurposes,          ///< purposes, their texts and the disclosure ledger
    ChangePurposes,       ///< switch purposes, choose their ground, write their texts
    ExportAudience,       ///< take a list of permitted people out of the vault
    HandleRequests,       ///< write requests of persons down, answer access and portability
    KeepRegisters,        ///< registers of processing, processors and observation; the privacy statement
    ReportBreach,         ///< write down that data leaked
    RefuseRequest,        ///< say no to a request, with the article
    SimulateLoyalty,      ///< see what a programme would have cost on the shop's own sales
    DraftLoyalty,         ///< write programmes that do not run yet
    PublishLoyalty,       ///< let a programme run, and end it
    RunLoyalty,           ///< bring the ledger up to date
    GiveAtCounter,        ///< stamp, hand a reward over, take one's own back
    UndoRewards,          ///< take back what a colleague handed over, or on another day
    AdjustPoints,         ///< correct a balance, with a reason
    SeeLoyaltyYear,       ///< what the shop owes its savers at the end of a year
    ManagePeople,         ///< add, change and remove users
    ManageKeys,           ///< recovery code, keychains of others
    ChangeOwnPassphrase,
    RememberOnThisPc,
};

/// A list with more names than this needs Act::ListManyCustomers.
inline constexpr int kLongList = 25;

bool mayDo(Role role, Act act);
const QList<Role> &allRoles();
const QList<Act> &allActs();

QString roleKey(Role role);              ///< "owner", "staff", "till": as stored and on the command line
Result<Role> roleFromKey(QStringView key);
QString roleName(Role role);             ///< translated

/// Who is working now. A value; made by unlocking only (shop::Shop), changed by nobody.
struct Session {
    ShopUserId user;
    QString name;
    Role role = Role::Till;

    bool may(Act act) const { return mayDo(role, act); }
    /// Nothing, or ErrorKind::Forbidden with a sentence that names who may.
    [[nodiscard]] Result<> require(Act act) const;
    bool operator==(const Session &) const = default;
};

} // namespace kk::vault
