#include "app/shop/sample/Surnames.h"

#include <algorithm>

namespace kk::shop::sample {
namespace {

using namespace std::string_view_literals;

/// Parted by commas; the infix before a slash. Very common, common, and less common.
constexpr auto kEverywhere =
    "de/Jong,Jansen,de/Vries,van den/Berg,van/Dijk,Bakker,Janssen,Visser,Smit,Meijer,de/Boer,Mulder,de/Groot,Bos,Vos,Peters,Hendriks,van/Leeuwen,Dekker,"
    "Brouwer,de/Wit,Dijkstra,Smits,de/Graaf,van der/Meer,van der/Linden,Kok,Jacobs,de/Haan,Vermeulen,van den/Heuvel,van der/Veen,van den/Broek,de/Bruijn,"
    "van der/Heijden,Schouten,van/Beek,Willems,van/Vliet,van de/Ven"sv;

constexpr auto kMany =
    "van der/Wal,Hoekstra,Maas,Verhoeven,Koster,van/Dam,van der/Horst,Prins,Blom,Huisman,Peeters,de/Jonge,Kuipers,van/Wijk,Post,Postma,Veenstra,Kuiper,"
    "Gerritsen,Timmermans,Groen,van/Veen,van/Loon,Kramer,van/Doorn,Bosch,Martens,van den/Bosch,de/Lange,de/Bruin,Scholten,Evers,van der/Velde,Hermans,"
    "Bosman,Wolters,de/Leeuw,Verbeek,Koning,van der/Berg,Molenaar,Sanders,van de/Pol,Gerrits,van der/Laan,Bouwman,Kramers,Schipper,Mol,van/Es,de/Koning,"
    "van der/Kolk,Hofman,van/Rijn,Admiraal,Driessen,van den/Brink,Hoek,Ruiter,de/Ruiter,Vink,Hartman,Boer,Wessels,Jonker,Roos,Dekkers,van/Leeuwen,"
    "van der/Pol,Aalbers,Lammers,Otten,Zwart,Bruins,Mulders,van/Houten,Heijnen,Claassen,Faber,van/Soest,Rietveld,Nijhuis,Schut,van/Eijk,Wiersma,"
    "van der/Zee,Terpstra,Hoogland,Kamphuis,van/Ginkel,Stam,Wagenaar,Franken,Gielen,Kroon,Boersma,Verschoor,Langeveld,Roelofs,van/Kessel,Snijders,Cornelissen"sv;

constexpr auto kSome =
    "Averink,Baltes,Beltman,Benthem,ten/Berge,te/Boekhorst,Boerman,Bolscher,Bongers,Boonstra,Borgman,ter/Braak,Breukink,ten/Brinke,Bril,Brandsma,"
    "Broekhuis,ten/Brummelhuis,Buitenhuis,Buursink,Daalder,Damhuis,Degenaar,Derksen,Dibbets,Dieperink,van/Diepen,Dikkers,van/Dongen,Doornbos,ter/Driest,"
    "Duijst,Eekhout,Eggink,Elferink,van/Elburg,Emaus,van der/Ende,Engberts,Esselink,Essers,van/Etten,Everts,Fikkert,Flierman,Fokkema,Geerdink,Geerts,"
    "van/Gelder,Geurts,van/Ginneken,Goorhuis,van/Gorkum,Grevink,Groenewold,Groothuis,Grootenhuis,Haarman,ter/Haar,Haverkamp,Heerink,van der/Heide,Heitink,"
    "Hekman,Hemmes,Hesselink,Heuvink,Hilgenkamp,ten/Hoeve,ten/Have,Holtslag,ten/Hoopen,ter/Horst,van/Houtum,Huijgen,Huiskamp,Hulshof,Hulsman,Iding,"
    "IJzerman,van/IJperen,Immink,Jager,de/Jager,Jalink,Jongbloed,Jonkman,Kalkman,ten/Kate,te/Kiefte,Keizer,de/Keizer,Kemper,Kerkhof,van/Kerkwijk,Kersten,"
    "Klaver,Klein,Kleinjan,Klinkhamer,Klomp,Kloosterboer,Knol,Koers,Kolkman,Koopman,Korenberg,Kornelis,Kosters,Krabbenborg,Kreijkamp,Krijgsman,Kroeze,"
    "Kruiswijk,Kuijpers,Kuipers,van der/Kuil,Lagerweij,van/Lent,van/Lier,Lankhorst,Leferink,Leusink,Loman,Lubbers,Luttikhuis,Maatman,Meerdink,van/Meerten,"
    "Meijerink,Mensink,te/Molder,Mombarg,Mooij,Muller,Nagel,Nauta,Neijenhuis,Nieuwenhuis,Nijland,Nijenhuis,Noordam,Noordhoek,van/Nuland,Oldenhof,van/Olst,"
    "Olthof,Oosterlaak,van/Oosten,Oostveen,Ordelman,van/Os,Oudejans,Overbeek,Overmars,Pannekoek,Pasman,van/Peer,Pelgrim,Plaggenborg,Pluimers,Poelman,"
    "Pot,Pothoven,Pronk,van/Putten,Raaijmakers,Rademaker,van/Raalte,Reijnders,Reimert,Rensink,van/Rheenen,Riemens,Roelink,Roerink,Rondeel,Roosendaal,"
    "van/Rossum,Rouwhorst,Rozeboom,Ruesink,Rutgers,van/Ruiten,Schaap,Scheffer,Schiphorst,Schoemaker,Scholman,Schreurs,Schuurman,Slot,Slagman,Smeenk,"
    "Snel,Spijkerman,Staal,Stegeman,Steenbergen,Steggink,Stokkers,Stroo,Swaters,Tempelman,Teunissen,Tijhuis,Tijink,van/Tongeren,Tuinstra,Udink,Uilenreef,"
    "van/Uum,Valk,Veldhuis,Veldkamp,Velthuis,Venema,Verheul,Verkerk,Vierwind,Vlaming,Vlieger,te/Voortwis,Voskuil,Vreeman,Vrielink,Waanders,Waardenburg,"
    "Wansink,Wassink,Weenink,Weerd,van de/Weerd,van der/Weide,van/Weelden,Welink,Wesselink,Westerhof,te/Wierik,Wierda,Wiggers,Wijnands,van/Wijhe,"
    "Wildeboer,Willemsen,te/Winkel,Winters,Wissink,Woertman,van/Woudenberg,Zandbergen,van/Zanten,Zeeman,Zegers,Zijlstra,van/Zijl,Zomer,Zonneveld,Zuidema,"
    "Zweers,'t/Hart,in 't/Veld,van 't/Hof,op 't/Ende,'t/Lam,van het/Erve,van der/Aa,d'Hondt,den/Hartog,den/Ouden,uit de/Bosch,el/Amrani,Yılmaz,Özdemir,"
    "Kaya,da/Silva,Nguyen,Kowalski,Çelik,Benali,von/Bergen,Müller,Grönefeld,Coppoolse,André,Noë,Zoëts"sv;

void add(std::vector<Surname> &names, std::string_view list, int first, int last)
{
    const size_t count = static_cast<size_t>(std::count(list.begin(), list.end(), ',')) + 1;
    size_t index = 0;
    for (size_t start = 0; start <= list.size(); ++index) {
        const size_t end = std::min(list.find(',', start), list.size());
        const std::string_view entry = list.substr(start, end - start);
        const size_t slash = entry.find('/');
        const int weight = first - static_cast<int>(static_cast<size_t>(first - last) * index / count);
        if (slash == std::string_view::npos)
            names.push_back({{}, entry, weight});
        else
            names.push_back({entry.substr(0, slash), entry.substr(slash + 1), weight});
        start = end + 1;
    }
}

} // namespace

const std::vector<Surname> &surnames()
{
    static const std::vector<Surname> names = [] {
        std::vector<Surname> made;
        add(made, kEverywhere, 90, 30);
        add(made, kMany, 28, 12);
        add(made, kSome, 10, 4);
        return made;
    }();
    return names;
}

} // namespace kk::shop::sample
