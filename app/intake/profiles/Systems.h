#pragma once

#include "app/intake/Profile.h"

namespace kk::intake {

// One function a kind of file; Profiles.cpp puts them in a row. A new system is one file with its data, one line here and one line there.

std::unique_ptr<Profile> shopifyCustomers();
std::unique_ptr<Profile> shopifyOrders();
std::unique_ptr<Profile> wooCommerceCustomers();
std::unique_ptr<Profile> wooCommerceOrders();
std::unique_ptr<Profile> squareCustomers();
std::unique_ptr<Profile> squareItems();
std::unique_ptr<Profile> lightspeedRetailCustomers();
std::unique_ptr<Profile> lightspeedRetailSales();
std::unique_ptr<Profile> genericCustomers();
std::unique_ptr<Profile> genericSales();

} // namespace kk::intake
