#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace kk {

/// A telephone number in the international form E.164: "+31612345678". Only `normalisePhone` makes one from a cell.
struct E164 {
    std::string text;

    auto operator<=>(const E164 &) const = default;
};

/// Reads a telephone number in any notation: `06-12345678`, `+31 (0)6 12 34 56 78`, `0031612345678`, `'+31612345678`,
/// two numbers in a cell (the first counts). `country` is the ISO code of the shop or of the address.
///
/// Nothing comes back for what libphonenumber calls invalid and for numbers a spreadsheet has rounded (`6,12346E+08`).
/// Dutch, Belgian and German notations take a fast way that agrees with libphonenumber; the rest goes there. Thread-safe.
std::optional<E164> normalisePhone(std::string_view cell, std::string_view country = "NL");
std::optional<E164> normalisePhone(const QString &cell, const QString &country = {});

/// A number somebody typed to get past a required field: 0612345678, 0600000000, 0611111111.
bool isPlaceholderPhone(const E164 &number);

/// A number of the sample shop and of no one else: 06-00… is given out to nobody (libphonenumber calls it invalid; here it is let through).
bool isInventedPhone(const E164 &number);

/// As people here write it: "06 12 34 56 78", "0570 12 34 56", "020 123 45 67"; foreign numbers with their country: "+32 475 12 34 56".
QString formatPhone(const E164 &number);

/// The digits to search by. For a stored number "31612345678"; for what is being typed ("06-123", "+31 6 123", "0031 6 123") the
/// beginning of it: "316123". Empty when the text holds something else than a number. `country` decides what a leading 0 means.
std::string searchDigits(std::string_view typed, std::string_view country = "NL");

} // namespace kk
