#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kk {

/// What a cell meant for an e-mail address holds.
struct EmailCell {
    std::string address;             ///< the first good address, normalised; empty when there is none
    std::vector<std::string> others; ///< further good addresses, normalised
    std::string rest;                ///< what was no address at all, tidied ("of bellen")

    bool operator==(const EmailCell &) const = default;
};

/// Reads a cell: `mailto:`, `Name <a@b.nl>`, several addresses parted by blank, comma, semicolon or slash.
/// An address is lower case, its domain in ASCII (`müller.nl` becomes `xn--mller-kva.nl`). Pure; thread-safe.
EmailCell readEmailCell(std::string_view cell);

/// The first good address of the cell, or nothing.
std::optional<std::string> normaliseEmail(std::string_view cell);
std::optional<QString> normaliseEmail(const QString &cell);

/// An address somebody typed to get past a required field: `geen@email.nl`, `test@test.nl`, `noreply@…`. Takes a normalised address.
bool isPlaceholderEmail(std::string_view address);

/// An address a marketplace lends for one order (bol.com, Amazon, eBay, Etsy …): reaches the buyer for a while, says nothing about who it is.
bool isMarketplaceEmail(std::string_view address);

/// A mailbox of a house or a desk rather than of one person: `info@`, `familie.jansen@`, `administratie@`.
bool isSharedMailbox(std::string_view address);

std::string_view emailMailbox(std::string_view address); ///< before the @
std::string_view emailDomain(std::string_view address);  ///< after the @

} // namespace kk
