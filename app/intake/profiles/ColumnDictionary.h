#pragma once

#include "app/intake/profiles/SaleLayout.h"

namespace kk::intake {

/// What a column of an unknown system probably means by its name, in Dutch, English, German and French. Names are skeletons.
std::optional<CustomerField> customerFieldByName(const QString &skeleton);
std::optional<SaleField> saleFieldByName(const QString &skeleton);

/// A column that is probably about consent. Never used without a person saying so.
struct ConsentGuess {
    std::string channel;
    std::string purpose;
    bool refusal = false;
};
std::optional<ConsentGuess> consentByName(const QString &skeleton);

/// A column that is probably the system's own key of a customer.
bool isCustomerKeyName(const QString &skeleton);

/// Words for a closing row with totals.
bool isTotalWord(std::string_view skeleton);

} // namespace kk::intake
