#include "app/shop/sample/Assortment.h"

namespace kk::shop::sample {

const std::vector<Product> &assortment()
{
    static const std::vector<Product> products{
        {"KOF-MOR-250", "Morgenster melange 250 g", "Koffie", 695, 9, 60, true},
        {"KOF-MOR-500", "Morgenster melange 500 g", "Koffie", 1295, 9, 40, true},
        {"KOF-MOR-1000", "Morgenster melange 1 kg", "Koffie", 2395, 9, 26, true},
        {"KOF-YSL-250", "IJsselespresso 250 g", "Koffie", 745, 9, 48, true},
        {"KOF-YSL-1000", "IJsselespresso 1 kg", "Koffie", 2595, 9, 22, true},
        {"KOF-AVO-250", "Avondster cafeïnevrij 250 g", "Koffie", 765, 9, 24, true},
        {"KOF-ETH-250", "Ethiopië, gewassen 250 g", "Koffie", 925, 9, 24, true},
        {"KOF-COL-250", "Colombia, bergkoffie 250 g", "Koffie", 845, 9, 26, true},
        {"KOF-BRA-250", "Brazilië, natuurlijk gedroogd 250 g", "Koffie", 795, 9, 22, true},
        {"KOF-SUM-250", "Sumatra 250 g", "Koffie", 875, 9, 14, true},
        {"KOF-KEN-250", "Kenia AA 250 g", "Koffie", 1045, 9, 12, true},
        {"KOF-GUA-250", "Guatemala 250 g", "Koffie", 895, 9, 12, true},
        {"KOF-WIN-250", "Winterbranding 250 g", "Koffie", 795, 9, 12, true},
        {"KOF-PRO-3", "Proefpakket drie koffies", "Koffie", 1995, 9, 10, true},
        {"THE-EAR-100", "Earl grey 100 g", "Thee", 595, 9, 26, true},
        {"THE-ENG-100", "Ontbijtthee 100 g", "Thee", 545, 9, 24, true},
        {"THE-SEN-100", "Sencha 100 g", "Thee", 745, 9, 16, true},
        {"THE-JAS-100", "Jasmijnthee 100 g", "Thee", 695, 9, 14, true},
        {"THE-ROO-100", "Rooibos vanille 100 g", "Thee", 525, 9, 24, true},
        {"THE-MUN-60", "Verse munt, gedroogd 60 g", "Thee", 425, 9, 14, true},
        {"THE-KOE-100", "Koekkruidenthee 100 g", "Thee", 575, 9, 20, true},
        {"THE-CHA-100", "Chai 100 g", "Thee", 625, 9, 16, true},
        {"THE-OOL-50", "Oolong 50 g", "Thee", 845, 9, 8, true},
        {"THE-MAT-30", "Matcha 30 g", "Thee", 1695, 9, 8, true},
        {"THE-WIT-50", "Witte thee 50 g", "Thee", 945, 9, 6, true},
        {"THE-VRU-100", "Vruchtenthee bosvruchten 100 g", "Thee", 545, 9, 16, true},
        {"THE-PRO-5", "Theeproeverij vijf zakjes", "Thee", 1250, 9, 8, true},
        {"TOE-FIL-100", "Koffiefilters nr. 4, 100 stuks", "Toebehoren", 395, 21, 26, true},
        {"TOE-FIL-V60", "Filterpapier kegel, 100 stuks", "Toebehoren", 695, 21, 14, true},
        {"TOE-CAF-1L", "Cafetière 1 l", "Toebehoren", 2995, 21, 5, true},
        {"TOE-KEG-2", "Kegelhouder aardewerk", "Toebehoren", 2195, 21, 4, true},
        {"TOE-MOL-HND", "Handmolen", "Toebehoren", 5950, 21, 3, true},
        {"TOE-MOL-ELK", "Elektrische molen", "Toebehoren", 14900, 21, 1, true},
        {"TOE-MOK-6", "Percolator 6 kops", "Toebehoren", 3495, 21, 4, true},
        {"TOE-THP-1L", "Theepot gietijzer 1 l", "Toebehoren", 4450, 21, 3, true},
        {"TOE-THE-EI", "Thee-ei", "Toebehoren", 495, 21, 8, true},
        {"TOE-ZAK-100", "Theezakjes leeg, 100 stuks", "Toebehoren", 450, 21, 10, true},
        {"TOE-BLK-250", "Bewaarblik 250 g", "Toebehoren", 1195, 21, 7, true},
        {"TOE-MLK-OPS", "Melkopschuimer", "Toebehoren", 2450, 21, 4, true},
        {"TOE-ONT-5", "Ontkalker", "Toebehoren", 795, 21, 8, true},
        {"TOE-MOK-IJS", "Mok IJsselkade", "Toebehoren", 1250, 21, 7, true},
        {"GES-PAK-S", "Geschenkpakket klein", "Geschenken", 1995, 9, 5, true},
        {"GES-PAK-G", "Geschenkpakket groot", "Geschenken", 3950, 9, 3, true},
        {"GES-KOE-1", "Kruidkoek in blik", "Geschenken", 895, 9, 12, true},
        {"GES-CHO-72", "Pure chocolade met koffie", "Geschenken", 425, 9, 16, true},
        {"GES-STR-8", "Stroopwafels, 8 stuks", "Geschenken", 450, 9, 16, true},
        {"TNB-CAP", "Cappuccino", "Toonbank", 375, 9, 60, false},
        {"TNB-ESP", "Espresso", "Toonbank", 290, 9, 34, false},
        {"TNB-KOF", "Koffie", "Toonbank", 315, 9, 40, false},
        {"TNB-THE", "Thee", "Toonbank", 310, 9, 26, false},
        {"TNB-KOE", "Plak kruidkoek", "Toonbank", 195, 9, 24, false},
    };
    return products;
}

} // namespace kk::shop::sample
