#pragma once

#include <cstddef>
#include <optional>
#include <string>

/// The calls of libqpdf, with nothing of ours in them: its headers are C++17, and Clang 14 cannot read them as C++20 (a vector of a class
/// that is not complete yet). Nothing is thrown; nothing comes back when libqpdf could not do it.
namespace kk::reports::qpdf {

struct Facts {
    std::string language;     ///< BCP 47
    std::string creationDate; ///< as PDF writes it, D:20261122120000Z
};

/// Writes the facts into the document, with a number that comes from its content alone.
std::optional<std::string> settle(const char *pdf, std::size_t size, const Facts &facts);
/// AES-256 (revision 6); printing, copying and reading aloud stay allowed.
std::optional<std::string> encrypt(const char *pdf, std::size_t size, const std::string &userPassword, const std::string &ownerPassword);

} // namespace kk::reports::qpdf
