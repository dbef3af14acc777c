#pragma once

#include <cstdint>
#include <string_view>

namespace kk::identity {

/// What one source record says about a person, as the vault keeps it: UTF-8, "" where nothing was said.
/// The views must live until `RecordTable::add` returns.
struct PersonRecord {
    std::int64_t id = 0; ///< of the source record; greater than 0, and each only once in a table
    std::string_view firstName;
    std::string_view initials;
    std::string_view infix;
    std::string_view lastName;
    std::string_view fullName; ///< read only where first and last name are both empty; otherwise a source of further names
    std::string_view company;
    std::string_view street;
    std::string_view houseNumber;
    std::string_view houseNumberAddition;
    std::string_view addressLine; ///< read where `street` is empty
    std::string_view postcode;
    std::string_view city;
    std::string_view country; ///< ISO code; "" is NL
    std::string_view email;
    std::string_view phone;
    std::string_view mobile;
    std::string_view birthDate; ///< "1971-05-24", "1971-05" (month kept only), "1971"
    std::string_view cardNumber;
    std::string_view accountId;
    std::string_view note;
};

} // namespace kk::identity
