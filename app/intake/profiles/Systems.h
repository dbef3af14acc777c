#pragma once

#include "app/intake/Profile.h"

namespace kk::intake {

// One function a kind of file; Profiles.cpp puts them in a row. A new system is one file with its data, one line here and one line there.

std::unique_ptr<Profile> shopifyCustomers();
std::unique_ptr<Profile> shopifyOrders();
std::unique_ptr<Profile> wooCommerceCustomers();
std::unique_ptr<Profile> wooCommerceOrders();
std::unique_ptr<Profile> magentoCustomers();
std::unique_ptr<Profile> magentoAddresses();
std::unique_ptr<Profile> magentoCustomerGrid();
std::unique_ptr<Profile> magentoNewsletter();
std::unique_ptr<Profile> magentoOrders();
std::unique_ptr<Profile> prestaShopCustomers();
std::unique_ptr<Profile> prestaShopAddresses();
std::unique_ptr<Profile> prestaShopNewsletter();
std::unique_ptr<Profile> prestaShopOrders();
std::unique_ptr<Profile> shopwareCustomers();
std::unique_ptr<Profile> shopwareNewsletter();
std::unique_ptr<Profile> shopwareOrders();
std::unique_ptr<Profile> lightspeedEcomCustomers();
std::unique_ptr<Profile> lightspeedEcomOrders();
std::unique_ptr<Profile> jtlCustomers();
std::unique_ptr<Profile> jtlAmeiseCustomers();
std::unique_ptr<Profile> jtlAmeiseOrders();
std::unique_ptr<Profile> bagistoCustomers();
std::unique_ptr<Profile> wixOrders();
std::unique_ptr<Profile> squarespaceOrders();
std::unique_ptr<Profile> bolOrders();
std::unique_ptr<Profile> lightspeedRetailCustomers();
std::unique_ptr<Profile> lightspeedRetailSales();
std::unique_ptr<Profile> squareCustomers();
std::unique_ptr<Profile> squareTransactions();
std::unique_ptr<Profile> squareItems();
std::unique_ptr<Profile> sumUpSales();
std::unique_ptr<Profile> sumUpPayments();
std::unique_ptr<Profile> zettleReceipts();
std::unique_ptr<Profile> loyverseReceiptList();
std::unique_ptr<Profile> loyverseItemList();
std::unique_ptr<Profile> dsfinvkReceipts();
std::unique_ptr<Profile> googleContacts();
std::unique_ptr<Profile> outlookContacts();
std::unique_ptr<Profile> odooContacts();
std::unique_ptr<Profile> civiContacts();
std::unique_ptr<Profile> mailchimpMembers();
std::unique_ptr<Profile> brevoContacts();
std::unique_ptr<Profile> lapostaMembers();
std::unique_ptr<Profile> pointsBalances();
std::unique_ptr<Profile> peopleCounts();
std::unique_ptr<Profile> auditfileTill();
std::unique_ptr<Profile> auditfileFinancial();
std::unique_ptr<Profile> vCards();
std::unique_ptr<Profile> genericCustomers();
std::unique_ptr<Profile> genericSales();

} // namespace kk::intake
