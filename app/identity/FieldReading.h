#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kk::identity {

/// How one cell becomes what is compared. More forgiving than `app/base/text`, which decides what is kept: here a number with
/// a digit too few still is evidence. All pure and thread-safe; output buffers are overwritten.

struct ReadName {
    std::vector<std::string> given;   ///< folded words; no initials
    std::vector<std::string> surname; ///< folded parts without infix
    std::uint32_t initials = 0;       ///< five bits a letter, first lowest
    std::uint32_t infix = 0;          ///< the first letters of the infix words, five bits each: "van der", "v/d" and "van de" are one
};
ReadName readNameColumns(std::string_view first, std::string_view initials, std::string_view infix, std::string_view last);

/// Takes "van", "vander", "de" … off the end or the beginning of what is left of a mailbox without its surname.
void stripMailboxInfix(std::string &rest);
/// "vanvliet" gives "vliet".
std::string_view withoutMailboxInfix(std::string_view name);
/// "fam.jansen@", "familiejansen@", "info@": a mailbox of a house or a desk.
bool isFamilyMailbox(std::string_view address);
/// "wachterhof1938" gives 1938; 0 when there is none.
std::uint16_t yearInMailbox(std::string_view mailbox);

/// The last nine digits of a number; empty for fewer than 6 and for numbers nobody has (0612345678, 0600000000).
void readPhone(std::string_view cell, std::string &out);

struct ReadPostcode {
    std::string whole; ///< "7411ab"; empty when only the coarse part is known
    std::string area;  ///< "7411", "tq13"
};
ReadPostcode readPostcode(std::string_view cell);

struct ReadStreet {
    std::string name;           ///< folded, without blanks and with the common words shortened: "meiodornln"
    std::uint16_t number = 0;
    std::uint16_t addition = 0; ///< hash; 0 none
};
ReadStreet readStreet(std::string_view street, std::string_view number, std::string_view addition);

/// yyyymmdd; 0 when there is no year or it is a date typed to get past the field (1900-01-01, 1970-01-01).
std::uint32_t readBirthDate(std::string_view cell);

/// Letters and digits only, folded.
void readNumber(std::string_view cell, std::string &out);
/// Folded words parted by one blank.
void readWords(std::string_view cell, std::string &out);

} // namespace kk::identity
