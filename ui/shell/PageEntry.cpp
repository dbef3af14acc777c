#include "ui/shell/PageEntry.h"

#include <QCoreApplication>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

/// In the context of the navigation, for the translator.
QString name(const char *source)
{
    return QCoreApplication::translate("kk::ui::Navigation", source);
}

PageSpec spec(const QString &id, const char *menuText, const QString &icon, int group)
{
    PageSpec made;
    made.id = id;
    made.menuText = name(menuText);
    made.name = QString(made.menuText).remove(u'&');
    made.icon = icon;
    made.group = group;
    return made;
}

} // namespace

PageSpec pageSpec(PageId page)
{
    switch (page) {
    case PageId::Today:
        return spec(u"today"_s, QT_TRANSLATE_NOOP("kk::ui::Navigation", "&Today"), u"sun"_s, 0);
    case PageId::Customers:
        return spec(u"customers"_s, QT_TRANSLATE_NOOP("kk::ui::Navigation", "&Customers"), u"users"_s, 0);
    case PageId::ShopFloor:
        return spec(u"shop-floor"_s, QT_TRANSLATE_NOOP("kk::ui::Navigation", "Shop &floor"), u"store"_s, 0);
    case PageId::Import:
        return spec(u"import"_s, QT_TRANSLATE_NOOP("kk::ui::Navigation", "&Import"), u"file-down"_s, 1);
    case PageId::Duplicates:
        return spec(u"duplicates"_s, QT_TRANSLATE_NOOP("kk::ui::Navigation", "&Duplicates"), u"copy"_s, 1);
    case PageId::Loyalty:
        return spec(u"loyalty"_s, QT_TRANSLATE_NOOP("kk::ui::Navigation", "&Loyalty"), u"stamp"_s, 2);
    case PageId::Insight:
        return spec(u"insight"_s, QT_TRANSLATE_NOOP("kk::ui::Navigation", "Insi&ght"), u"chart-column"_s, 2);
    case PageId::Privacy:
        return spec(u"privacy"_s, QT_TRANSLATE_NOOP("kk::ui::Navigation", "&Privacy"), u"shield-check"_s, 3);
    case PageId::Kring:
        return spec(u"kring"_s, QT_TRANSLATE_NOOP("kk::ui::Navigation", "&Kring"), u"handshake"_s, 3);
    case PageId::Settings:
        break;
    }
    PageSpec settings = spec(u"settings"_s, QT_TRANSLATE_NOOP("kk::ui::Navigation", "&Settings"), u"settings"_s, 4);
    settings.atBottom = true;
    return settings;
}

} // namespace kk::ui
