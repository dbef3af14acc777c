#include "tests/ui/gallery/GalleryPage.h"
#include "tests/ui/gallery/Scenes.h"

namespace kk::testing {

using namespace Qt::StringLiterals;
using namespace kk::ui;

namespace {

PageEntry entry(const PageSpec &spec, const QString &title, const QString &facts, void (*build)(QWidget *))
{
    return {spec, [=](QWidget *parent) {
                auto *page = new GalleryPage(title, facts, parent);
                build(page);
                return page;
            }};
}

PageSpec extra(const QString &id, const QString &name, const QString &icon, int group)
{
    return {id, name, name, icon, group, false};
}

} // namespace

QList<PageEntry> galleryPages()
{
    return {
        entry(pageSpec(PageId::Today), u"Goedemiddag, Noor"_s, u"woensdag 4 november 2026"_s, buildToday),
        entry(pageSpec(PageId::Customers), u"Klanten"_s, u"1.204 klanten"_s, buildCustomers),
        entry(extra(u"customer"_s, u"Een klant"_s, u"user-round"_s, 0), u"Jolien Terpstra"_s, u"klant sinds mei 2022"_s, buildCustomer),
        entry(pageSpec(PageId::Import), u"Importeren"_s, u"klanten uit de webshop"_s, buildImport),
        entry(extra(u"empty"_s, u"Leeg"_s, u"archive"_s, 1), u"Klanten"_s, {}, buildEmpty),
        entry(extra(u"parts"_s, u"Onderdelen"_s, u"layout-template"_s, 2), u"Onderdelen"_s, u"alles wat klein is"_s, buildParts),
        entry(pageSpec(PageId::Settings), u"Instellingen"_s, u"De Boekenhoek"_s, buildSettings),
    };
}

} // namespace kk::testing
