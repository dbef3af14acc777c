#include "app/base/text/Country.h"

#include "app/base/text/Fold.h"
#include "app/base/text/Utf8.h"

#include <algorithm>
#include <array>

namespace kk {
namespace {

struct Country {
    std::string_view code;
    std::string_view three;
    std::string_view names; ///< folded, parted by |
};

/// Europe, and where Dutch shops send parcels besides. Names: Dutch, English, German, French, itself.
constexpr std::array kCountries{
    Country{"NL", "nld", "nederland|the netherlands|netherlands|netherlands the|niederlande|pays-bas|holland|hollande|paises bajos|olanda"},
    Country{"BE", "bel", "belgie|belgium|belgien|belgique|vlaanderen"},
    Country{"DE", "deu", "duitsland|germany|deutschland|allemagne"},
    Country{"FR", "fra", "frankrijk|france|frankreich"},
    Country{"LU", "lux", "luxemburg|luxembourg"},
    Country{"GB", "gbr", "verenigd koninkrijk|united kingdom|great britain|groot-brittannie|engeland|england|schotland|scotland|wales|uk|vereinigtes konigreich|royaume-uni"},
    Country{"IE", "irl", "ierland|ireland|irland|irlande"},
    Country{"ES", "esp", "spanje|spain|spanien|espagne|espana"},
    Country{"PT", "prt", "portugal"},
    Country{"IT", "ita", "italie|italy|italien|italia"},
    Country{"AT", "aut", "oostenrijk|austria|osterreich|oesterreich|autriche"},
    Country{"CH", "che", "zwitserland|switzerland|schweiz|suisse|svizzera"},
    Country{"DK", "dnk", "denemarken|denmark|danemark|danmark"},
    Country{"SE", "swe", "zweden|sweden|schweden|suede|sverige"},
    Country{"NO", "nor", "noorwegen|norway|norwegen|norvege|norge"},
    Country{"FI", "fin", "finland|finnland|finlande|suomi"},
    Country{"IS", "isl", "ijsland|iceland|island|islande"},
    Country{"PL", "pol", "polen|poland|pologne|polska"},
    Country{"CZ", "cze", "tsjechie|czech republic|czechia|tschechien|tchequie"},
    Country{"SK", "svk", "slowakije|slovakia|slowakei|slovaquie"},
    Country{"HU", "hun", "hongarije|hungary|ungarn|hongrie"},
    Country{"SI", "svn", "slovenie|slovenia|slowenien"},
    Country{"HR", "hrv", "kroatie|croatia|kroatien|croatie"},
    Country{"RO", "rou", "roemenie|romania|rumanien|roumanie"},
    Country{"BG", "bgr", "bulgarije|bulgaria|bulgarien|bulgarie"},
    Country{"GR", "grc", "griekenland|greece|griechenland|grece"},
    Country{"EE", "est", "estland|estonia|estonie"},
    Country{"LV", "lva", "letland|latvia|lettland|lettonie"},
    Country{"LT", "ltu", "litouwen|lithuania|litauen|lituanie"},
    Country{"MT", "mlt", "malta|malte"},
    Country{"CY", "cyp", "cyprus|zypern|chypre"},
    Country{"TR", "tur", "turkije|turkey|turkei|turquie|turkiye"},
    Country{"MA", "mar", "marokko|morocco|maroc"},
    Country{"UA", "ukr", "oekraine|ukraine"},
    Country{"US", "usa", "verenigde staten|united states|united states of america|vereinigte staaten|etats-unis|vs|amerika"},
    Country{"CA", "can", "canada|kanada"},
    Country{"AU", "aus", "australie|australia|australien"},
    Country{"NZ", "nzl", "nieuw-zeeland|new zealand|neuseeland"},
    Country{"SR", "sur", "suriname"},
    Country{"CW", "cuw", "curacao"},
    Country{"AW", "abw", "aruba"},
    Country{"BQ", "bes", "bonaire|sint eustatius|saba|caribisch nederland"},
    Country{"SX", "sxm", "sint maarten|st maarten"},
    Country{"ID", "idn", "indonesie|indonesia|indonesien"},
    Country{"ZA", "zaf", "zuid-afrika|south africa|sudafrika"},
    Country{"IL", "isr", "israel"},
    Country{"JP", "jpn", "japan|japon"},
    Country{"CN", "chn", "china|chine"},
};

bool holdsName(std::string_view names, std::string_view name)
{
    for (size_t start = 0; start <= names.size();) {
        const size_t end = std::min(names.find('|', start), names.size());
        if (names.substr(start, end - start) == name)
            return true;
        start = end + 1;
    }
    return false;
}

} // namespace

std::string countryCode(std::string_view text)
{
    text = trimmedView(text);
    if (text.size() == 2 && isAsciiLetter(text[0]) && isAsciiLetter(text[1])) {
        std::string code{asciiUpper(text[0]), asciiUpper(text[1])};
        if (code == "UK")
            return "GB";
        // "VS" is how the Dutch write the United States; every other pair of letters is taken at its word.
        return code == "VS" ? "US" : code;
    }
    std::string name = foldText(text);
    name.erase(std::remove_if(name.begin(), name.end(), [](char c) { return c == '.' || c == ',' || c == '(' || c == ')'; }), name.end());
    for (const Country &country : kCountries)
        if (name == country.three || holdsName(country.names, name))
            return std::string(country.code);
    return {};
}

} // namespace kk
