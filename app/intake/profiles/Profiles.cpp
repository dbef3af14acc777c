#include "app/intake/profiles/Systems.h"

namespace kk::intake {

const std::vector<const Profile *> &profiles()
{
    static const std::vector<std::unique_ptr<Profile>> owned = [] {
        std::vector<std::unique_ptr<Profile>> all;
        for (auto make : {
                 shopifyCustomers, shopifyOrders, wooCommerceCustomers, wooCommerceOrders, magentoCustomers,
                 magentoAddresses, magentoCustomerGrid, magentoNewsletter, magentoOrders, prestaShopCustomers,
                 prestaShopAddresses, prestaShopNewsletter, prestaShopOrders, shopwareCustomers, shopwareNewsletter,
                 shopwareOrders, lightspeedEcomCustomers, lightspeedEcomOrders, jtlCustomers, jtlAmeiseCustomers, jtlAmeiseOrders, bagistoCustomers, wixOrders, squarespaceOrders,
                 bolOrders, lightspeedRetailCustomers, lightspeedRetailSales, squareCustomers, squareTransactions,
                 squareItems, sumUpSales, sumUpPayments, zettleReceipts, loyverseReceiptList, loyverseItemList,
                 dsfinvkReceipts, googleContacts, outlookContacts, odooContacts, civiContacts, mailchimpMembers,
                 brevoContacts, lapostaMembers, pointsBalances, peopleCounts, auditfileTill, auditfileFinancial, vCards,
                 genericCustomers, genericSales})
            all.push_back(make());
        return all;
    }();
    static const std::vector<const Profile *> shown = [] {
        std::vector<const Profile *> all;
        for (const auto &profile : owned)
            all.push_back(profile.get());
        return all;
    }();
    return shown;
}

const Profile *profileById(QStringView id)
{
    for (const Profile *profile : profiles()) {
        if (profile->info().id == id)
            return profile;
    }
    return nullptr;
}

} // namespace kk::intake
