#pragma once

#include "app/shop/sample/SampleShop.h"

#include <array>
#include <unordered_set>

namespace kk::shop::sample {

/// Decides which systems know a person, and what each of them wrote down.
class RegistrationMaker {
public:
    explicit RegistrationMaker(const SampleOptions &options) : m_options(options), m_dice(options.seed, 2) {}

    void fill(SampleShop &shop);

private:
    void addOldTill(SampleShop &shop, int person);
    void addLightspeed(SampleShop &shop, int person);
    void addWebshop(SampleShop &shop, int person, System system);
    Registration begin(const SampleShop &shop, int person, System system, QDate from, QDate until);
    void writeAddress(const Household &household, Registration &registration, bool older);
    std::string surnameIn(const Person &person);
    std::string phoneOf(const Person &person, const Household &household);
    ShopMoment moment(QDate from, QDate until, int firstHour, int lastHour);

    SampleOptions m_options;
    Dice m_dice;
    int m_tillKeys = 1000;
    int m_cards = 0;
    int m_wooKeys = 40;
    int m_shopifyKeys = 0;
    std::array<std::unordered_set<std::string>, 2> m_accounts; ///< e-mail addresses with an account: Shopify, WooCommerce
};

} // namespace kk::shop::sample
