#include "app/shop/sample/GivenNames.h"

#include <algorithm>
#include <array>

namespace kk::shop::sample {
namespace {

using namespace std::string_view_literals;

/// A baptismal name with the call names it gives, commonest first. The name itself counts only when it is in the list.
struct Group {
    std::string_view baptismal;
    std::string_view calls;
};

constexpr std::array kOlderMen{
    Group{"Johannes", "Jan,Johan,Hans,Joop,Jo,Johannes"}, Group{"Cornelis", "Kees,Cor,Cees,Cornelis,Nelis"}, Group{"Hendrik", "Henk,Hendrik,Rik,Henny,Harry"},
    Group{"Willem", "Willem,Wim,Wil,Pim"},                Group{"Pieter", "Piet,Peter,Pieter"},              Group{"Gerrit", "Gerrit,Gert,Ger,Gerard"},
    Group{"Jacobus", "Jaap,Sjaak,Ko,Koos,Jacob"},         Group{"Adrianus", "Ad,Arie,Adri,Janus"},           Group{"Antonius", "Ton,Toon,Anton,Antoon"},
    Group{"Theodorus", "Theo,Dorus,Theodoor"},            Group{"Franciscus", "Frans,Cis,Frank"},            Group{"Wilhelmus", "Wilhelm,Helmus,Wiljo"},
    Group{"Bernardus", "Ben,Bernard,Berend"},             Group{"Lambertus", "Bert,Lambert,Bertus"},         Group{"Nicolaas", "Nico,Klaas,Nick"},
    Group{"Albertus", "Albert,Ab,Appie"},                 Group{"Hermanus", "Herman,Harm,Manus"},            Group{"Martinus", "Martin,Tinus,Maarten"},
    Group{"Leonardus", "Leo,Leen,Leonard"},               Group{"Petrus", "Pé,Petrus"},                      Group{"Rudolf", "Ruud,Rudi,Roelof"},
    Group{"Reinder", "Reinder,Rein"},                     Group{"Egbert", "Egbert,Eppo"},                    Group{"Sjoerd", "Sjoerd"},
    Group{"Dirk", "Dirk,Dick"},                           Group{"Evert", "Evert,Eef"},
};

constexpr std::array kOlderWomen{
    Group{"Maria", "Marie,Ria,Mia,Marijke,Maria,Mieke,Riet"}, Group{"Johanna", "Hannie,Joke,Johanna,Annie,Janny,Jo"}, Group{"Cornelia", "Corrie,Nel,Lia,Cora,Neeltje"},
    Group{"Elisabeth", "Els,Betty,Bep,Liesbeth,Elly,Lies"},   Group{"Wilhelmina", "Willy,Mien,Wilma,Mina,Willemien"}, Group{"Hendrika", "Rika,Riek,Hennie,Ria"},
    Group{"Catharina", "Toos,Trees,Rina,Karin,Ina"},          Group{"Geertruida", "Truus,Geertje,Trudy,Gerda"},       Group{"Jacoba", "Coby,Jacqueline,Koba"},
    Group{"Adriana", "Adrie,Jana,Sjaan"},                     Group{"Petronella", "Nelly,Petra,Pietje"},              Group{"Margaretha", "Greet,Gré,Margriet,Marga,Greetje"},
    Group{"Antonia", "Tonny,Toos,Antoinette"},                Group{"Gerarda", "Gerrie,Gerardien"},                   Group{"Aaltje", "Alie,Aaltje"},
    Group{"Theodora", "Thea,Dora,Door"},                      Group{"Alida", "Ali,Lida"},                             Group{"Helena", "Leny,Helena,Lenie"},
    Group{"Frederika", "Fredie,Riekje"},                      Group{"Grietje", "Gré,Grietje"},                        Group{"Hillegonda", "Hilde,Gonnie"},
};

constexpr std::array kMen{
    Group{"Robert", "Rob,Robert,Robbert"}, Group{"Marcus", "Mark,Marc"},        Group{"Johannes", "Jan,Hans,Johan"},   Group{"Ronald", "Ronald,Ron"},
    Group{"Erik", "Erik,Eric"},            Group{"Michael", "Michel,Michiel"},  Group{"Richard", "Richard"},           Group{"Franciscus", "Frank,Frans"},
    Group{"Paulus", "Paul,Pauwel"},        Group{"Marcellus", "Marcel,Marco"},  Group{"Martijn", "Martijn,Tijn"},      Group{"Jeroen", "Jeroen"},
    Group{"Edwin", "Edwin,Ed"},            Group{"Bastiaan", "Bas,Bastiaan"},   Group{"Arnoldus", "Arno,Arnold,Nol"},  Group{"Patrick", "Patrick"},
    Group{"Stefanus", "Stefan,Steef"},     Group{"Sander", "Sander"},           Group{"Wouter", "Wouter,Wout"},        Group{"Dennis", "Dennis"},
    Group{"Mohamed", "Mohamed,Mo"},        Group{"Raymond", "Raymond,Ray"},     Group{"Vincent", "Vincent,Vin"},       Group{"Casper", "Casper,Cas"},
    Group{"Rutger", "Rutger"},             Group{"Jurriaan", "Jurriaan,Jur"},   Group{"Tjeerd", "Tjeerd"},             Group{"André", "André"},
    Group{"René", "René"},                 Group{"Christiaan", "Chris,Christiaan"},
};

constexpr std::array kWomen{
    Group{"Monique", "Monique"},         Group{"Petra", "Petra"},              Group{"Ingrid", "Ingrid,Inge"},       Group{"Esther", "Esther"},
    Group{"Sandra", "Sandra"},           Group{"Saskia", "Saskia,Sas"},        Group{"Yvonne", "Yvonne"},            Group{"Astrid", "Astrid"},
    Group{"Marjolein", "Marjolein,Leintje"}, Group{"Annemarie", "Annemarie,Annemiek"}, Group{"Anna", "Anna,Anneke,Anja,Annet"}, Group{"Mirjam", "Mirjam"},
    Group{"Caroline", "Caroline,Carola"}, Group{"Jolanda", "Jolanda"},         Group{"Bianca", "Bianca"},            Group{"Patricia", "Patricia,Pat"},
    Group{"Nicole", "Nicole"},           Group{"Karin", "Karin,Carina"},       Group{"Renate", "Renate"},            Group{"Femke", "Femke"},
    Group{"Marieke", "Marieke,Marijke"}, Group{"Wendy", "Wendy"},              Group{"Suzanne", "Suzanne,Suus"},     Group{"Francisca", "Cisca,Fransje"},
    Group{"Fatima", "Fatima"},           Group{"Dorothea", "Dorien,Dorothé"},  Group{"Christina", "Christien,Tineke,Stien"}, Group{"Hélène", "Hélène"},
    Group{"Ilse", "Ilse"},               Group{"Sietske", "Sietske"},          Group{"Hanneke", "Hanneke"},          Group{"Désirée", "Désirée"},
};

constexpr std::array kYoungerMen{
    Group{"Daan", "Daan,Daniël"},    Group{"Sem", "Sem"},           Group{"Thomas", "Thomas,Tom"}, Group{"Lars", "Lars"},        Group{"Thijs", "Thijs,Matthijs"},
    Group{"Jesse", "Jesse"},         Group{"Bram", "Bram,Abram"},   Group{"Timotheus", "Tim"},     Group{"Ruben", "Ruben"},      Group{"Luuk", "Luuk,Lucas"},
    Group{"Niels", "Niels"},         Group{"Kevin", "Kevin"},       Group{"Joris", "Joris"},       Group{"Stijn", "Stijn"},      Group{"Youssef", "Youssef"},
    Group{"Gijs", "Gijs"},           Group{"Max", "Max,Maximiliaan"}, Group{"Koen", "Koen,Koenraad"}, Group{"Rick", "Rick"},    Group{"Jasper", "Jasper"},
    Group{"Floris", "Floris"},       Group{"Noah", "Noah"},         Group{"Emre", "Emre"},         Group{"Mees", "Mees"},        Group{"Levi", "Levi"},
    Group{"Jochem", "Jochem"},       Group{"Pepijn", "Pepijn"},     Group{"IJsbrand", "IJsbrand"}, Group{"Sven", "Sven"},        Group{"Olivier", "Olivier"},
};

constexpr std::array kYoungerWomen{
    Group{"Lisa", "Lisa"},        Group{"Emma", "Emma"},           Group{"Sophie", "Sophie,Sofie"}, Group{"Anouk", "Anouk"},     Group{"Lotte", "Lotte"},
    Group{"Sanne", "Sanne"},      Group{"Iris", "Iris"},           Group{"Eva", "Eva"},             Group{"Julia", "Julia"},     Group{"Fleur", "Fleur"},
    Group{"Maaike", "Maaike"},    Group{"Roos", "Roos,Rosalie"},   Group{"Amber", "Amber"},         Group{"Noor", "Noor,Eleonora"}, Group{"Zoë", "Zoë"},
    Group{"Britt", "Britt"},      Group{"Kim", "Kim,Kimberly"},    Group{"Laura", "Laura"},         Group{"Naomi", "Naomi"},     Group{"Samira", "Samira"},
    Group{"Elif", "Elif"},        Group{"Jasmijn", "Jasmijn"},     Group{"Isabel", "Isabel,Isa"},   Group{"Merel", "Merel"},     Group{"Tess", "Tess"},
    Group{"Babette", "Babette"},  Group{"Charlotte", "Charlotte,Lot"}, Group{"Myrthe", "Myrthe"},   Group{"Linde", "Linde"},     Group{"Evi", "Evi"},
    Group{"Jip", "Jip"},          Group{"Puck", "Puck"},           Group{"Veerle", "Veerle"},       Group{"Noëlle", "Noëlle"},
};

template <size_t Size>
void add(std::vector<GivenName> &names, const std::array<Group, Size> &groups, Sex sex, int generation)
{
    int groupWeight = 120;
    for (const Group &group : groups) {
        int weight = groupWeight;
        for (size_t start = 0; start <= group.calls.size();) {
            const size_t end = std::min(group.calls.find(',', start), group.calls.size());
            names.push_back({group.calls.substr(start, end - start), group.baptismal, sex, generation, weight});
            weight = weight / 2 + 5;
            start = end + 1;
        }
        groupWeight = std::max(20, groupWeight - 4);
    }
}

} // namespace

const std::vector<GivenName> &givenNames()
{
    static const std::vector<GivenName> names = [] {
        std::vector<GivenName> made;
        add(made, kOlderMen, Sex::Man, 0);
        add(made, kOlderWomen, Sex::Woman, 0);
        add(made, kMen, Sex::Man, 1);
        add(made, kWomen, Sex::Woman, 1);
        add(made, kYoungerMen, Sex::Man, 2);
        add(made, kYoungerWomen, Sex::Woman, 2);
        return made;
    }();
    return names;
}

} // namespace kk::shop::sample
