#include "app/vault/PassphraseCommon.h"

namespace kk::vault {

// What people here choose, roughly the most tried first. Without digits at the end: those are weighed by themselves.
const char *const kCommonPassphraseParts =
    "password wachtwoord welkom welcome admin geheim secret qwerty azerty login hallo hello winkel shop kassa toegang "
    "letmein iloveyou master monkey dragon sunshine princess football baseball superman batman shadow trustno shopping "
    "ajax feyenoord psv utrecht twente heerenveen groningen amsterdam rotterdam denhaag eindhoven nederland holland belgie "
    "antwerpen brussel vlaanderen limburg friesland brabant zeeland oranje kampioen voetbal hockey tennis schaatsen "
    "januari februari maart april mei juni juli augustus september oktober november december january february march may "
    "june july august october maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday "
    "friday saturday sunday lente zomer herfst winter spring summer autumn kerst pasen sinterklaas "
    "schatje liefde lieverd schat liefje mama papa oma opa moeder vader zoon dochter baby familie love lover angel "
    "poes kat hond puppy kitten bella max luna simba tommy buddy charlie bobby rex diesel bram lola daisy "
    "anna emma sophie julia lisa eva sara sarah laura maria johanna anja marieke ingrid monique linda esther petra "
    "sanne femke lotte marit fleur iris roos mila tess jan piet kees henk peter hans dirk willem johan marco mark dennis "
    "jeroen bart tim tom rick daan sem lucas levi finn noah thomas david daniel michael robert kevin stefan martin patrick "
    "computer internet laptop iphone samsung google facebook windows microsoft android telefoon keyboard toetsenbord "
    "klantenkring kring klant klanten kluis vault customer customers kassier winkelier ondernemer eigenaar medewerker "
    "owner staff user gebruiker test tester testen demo changeme default temp tijdelijk nieuw oud hetzelfde niets leeg "
    "koffie thee bloemen bakker bakkerij slager slagerij boeken boekhandel kleding mode schoenen fietsen kapper drogist "
    "wijn bier kaas brood taart cadeau cadeaus speelgoed juwelier optiek dierenwinkel kledingzaak cafe restaurant hotel "
    "superwinkel mijnwinkel onzewinkel dewinkel mijn onze het een van ik jij wij the my our you and met voor naar "
    "mercedes ferrari porsche volvo toyota bmw audi opel peugeot renault honda yamaha harley "
    "starwars pokemon mickey spiderman batman minecraft fortnite harrypotter hellokitty nintendo playstation "
    "blauw groen rood geel zwart wit paars roze blue green red yellow black white purple pink "
    "abc abcd abcdef qazwsx zaqwsx asdf asdfgh zxcvbn qwer qwert aaaa xxx god jezus jesus allah amen ";

} // namespace kk::vault
