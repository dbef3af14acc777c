#include "app/vault/Roles.h"

#include <QCoreApplication>

#include <array>

namespace kk::vault {

namespace {

struct Row {
    Act act;
    bool owner;
    bool staff;
    bool till;
};

// ui.md §1.1: eigenaar all; medewerker no settings, no long lists; kassa only the shop floor.
constexpr std::array kTable{
    Row{Act::LookUpAtCounter, true, true, true},
    Row{Act::SearchCustomers, true, true, false},
    Row{Act::ListManyCustomers, true, false, false},
    Row{Act::ViewCustomer, true, true, false},
    Row{Act::EditCustomer, true, true, false},
    Row{Act::PreviewImport, true, true, false},
    Row{Act::RunImport, true, true, false},
    Row{Act::SeeImports, true, true, false},
    Row{Act::UndoImport, true, true, false},
    Row{Act::FindDuplicates, true, true, false},
    Row{Act::DecideDuplicates, true, true, false},
    Row{Act::MergeCertain, true, false, false},
    Row{Act::EraseCustomer, true, false, false},
    Row{Act::SeeOverview, true, true, false},
    Row{Act::CheckVault, true, false, false},
    Row{Act::MakeBackup, true, true, false},
    Row{Act::RestoreBackup, true, false, false},
    Row{Act::SeeSettings, true, false, false},
    Row{Act::ChangeSettings, true, false, false},
    Row{Act::TakeConsent, true, true, false},
    Row{Act::NoteRefusal, true, true, true},
    Row{Act::SeePurposes, true, true, false},
    Row{Act::ChangePurposes, true, false, false},
    Row{Act::ExportAudience, true, false, false},
    Row{Act::HandleRequests, true, true, false},
    Row{Act::KeepRegisters, true, false, false},
    Row{Act::ReportBreach, true, true, false},
    Row{Act::RefuseRequest, true, false, false},
    Row{Act::SimulateLoyalty, true, true, false},
    Row{Act::DraftLoyalty, true, true, false},
    Row{Act::PublishLoyalty, true, false, false},
    Row{Act::RunLoyalty, true, true, false},
    Row{Act::GiveAtCounter, true, true, true},
    Row{Act::UndoRewards, true, true, false},
    Row{Act::AdjustPoints, true, true, false},
    Row{Act::SeeLoyaltyYear, true, false, false},
    Row{Act::ManagePeople, true, false, false},
    Row{Act::ManageKeys, true, false, false},
    Row{Act::ChangeOwnPassphrase, true, true, true},
    Row{Act::RememberOnThisPc, true, true, true},
};

} // namespace

bool mayDo(Role role, Act act)
{
    for (const Row &row : kTable) {
        if (row.act == act)
            return role == Role::Owner ? row.owner : role == Role::Staff ? row.staff : row.till;
    }
    return false;
}

const QList<Role> &allRoles()
{
    static const QList<Role> roles{Role::Owner, Role::Staff, Role::Till};
    return roles;
}

const QList<Act> &allActs()
{
    static const QList<Act> acts = [] {
        QList<Act> list;
        for (const Row &row : kTable)
            list.append(row.act);
        return list;
    }();
    return acts;
}

QString roleKey(Role role)
{
    switch (role) {
    case Role::Owner: return QStringLiteral("owner");
    case Role::Staff: return QStringLiteral("staff");
    case Role::Till: return QStringLiteral("till");
    }
    return QStringLiteral("till");
}

Result<Role> roleFromKey(QStringView key)
{
    for (Role role : allRoles()) {
        if (roleKey(role) == key)
            return role;
    }
    return fail(ErrorKind::Input, QCoreApplication::translate("Roles", "This role does not exist. Choose owner, staff or till."));
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Owner: return QCoreApplication::translate("Roles", "owner");
    case Role::Staff: return QCoreApplication::translate("Roles", "staff");
    case Role::Till: return QCoreApplication::translate("Roles", "till");
    }
    return {};
}

Result<> Session::require(Act act) const
{
    if (may(act))
        return {};
    if (mayDo(Role::Staff, act))
        return fail(ErrorKind::Forbidden,
                    QCoreApplication::translate("Roles", "At the till this is not possible. Ask the owner or a colleague of the shop."));
    return fail(ErrorKind::Forbidden, QCoreApplication::translate("Roles", "Only the owner may do this. Ask the owner."));
}

} // namespace kk::vault
