#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace kk {

/// What a title says about how to address somebody.
enum class Salutation { None, Sir, Madam, Family };

/// A Dutch name taken apart. All texts are UTF-8, tidied (see `tidyText`), in natural case.
struct NameParts {
    Salutation salutation = Salutation::None; ///< from "Dhr.", "Mevr.", "Mr.", "Fam." …
    std::string given;    ///< "Marijke", "Jan Willem"; empty when only initials are known
    std::string initials; ///< "J.P.", with dots; "Th.", "IJ." stay together
    std::string infix;    ///< "van der", "'t", in lower case
    std::string surname;  ///< "Laan", "Vries-Jansen"; a company's name when `company`
    std::string suffix;   ///< "jr.", "sr.", "MSc"
    bool company = false; ///< looks like a company or foundation: B.V., VOF, Stichting …

    bool isEmpty() const { return given.empty() && initials.empty() && surname.empty(); }
    bool operator==(const NameParts &) const = default;
};

/// Reads a name from one cell: "Mevr. M. van der Laan-de Wit", "Vries, J.P. de", "MARIJKE VAN DER LAAN", "fam. 't Hart".
NameParts splitName(std::string_view fullName);

/// Reads a name from columns, each of which may hold what belongs in another: the infix in the first or the last name,
/// initials as first name, "Vries, de" as surname, a company as surname. Empty columns are "".
NameParts nameFromColumns(std::string_view first, std::string_view infix, std::string_view last, std::string_view initials = {});

/// "Marijke van der Laan", "J.P. de Vries", "Fam. 't Hart", "Koffiehuis De Brug B.V.". Without a given name and initials: "de heer De Vries"
/// is left to the texts of letters; here "De Vries".
std::string displayName(const NameParts &name);
QString displayNameText(const NameParts &name);

/// The folded key of the Dutch order, surname first and without infix: "laan, marijke van der".
std::string sortKey(const NameParts &name);

/// All capitals or all lower case to natural case ("MARIJKE VAN DER LAAN" → "Marijke van der Laan", "ijsselmuiden" → "IJsselmuiden");
/// a name that already mixes capitals stays as it was written.
std::string naturalCase(std::string_view name);

/// B.V., N.V., VOF, V.O.F., Stichting, Vereniging, GmbH, Ltd, Hotel …: a hint, not a proof.
bool looksLikeCompany(std::string_view name);

/// "van der", "v.d.", "'t", "de la" → the infix spelled in full and lower case; empty when the words are no infix.
std::string normaliseInfix(std::string_view words);

} // namespace kk
