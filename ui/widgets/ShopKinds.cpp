#include "ui/widgets/ShopKinds.h"

#include <QCoreApplication>

namespace kk::ui {

using namespace Qt::StringLiterals;

QList<ShopKind> shopKinds()
{
    const auto named = [](const char *name) { return QCoreApplication::translate("kk::ui::ShopKinds", name); };
    return {
        {u"coffee-tea"_s, u"coffee"_s, named(QT_TRANSLATE_NOOP("kk::ui::ShopKinds", "Coffee and tea"))},
        {u"food"_s, u"croissant"_s, named(QT_TRANSLATE_NOOP("kk::ui::ShopKinds", "Food and drink"))},
        {u"clothes"_s, u"shirt"_s, named(QT_TRANSLATE_NOOP("kk::ui::ShopKinds", "Clothes and shoes"))},
        {u"books"_s, u"book-open"_s, named(QT_TRANSLATE_NOOP("kk::ui::ShopKinds", "Books and games"))},
        {u"home-gifts"_s, u"gift"_s, named(QT_TRANSLATE_NOOP("kk::ui::ShopKinds", "Home and gifts"))},
        {u"beauty"_s, u"sparkles"_s, named(QT_TRANSLATE_NOOP("kk::ui::ShopKinds", "Beauty and care"))},
        {u"bikes-sport"_s, u"bike"_s, named(QT_TRANSLATE_NOOP("kk::ui::ShopKinds", "Bicycles and sport"))},
        {u"other"_s, u"store"_s, named(QT_TRANSLATE_NOOP("kk::ui::ShopKinds", "Something else"))},
    };
}

QString shopKindName(const QString &key)
{
    for (const ShopKind &kind : shopKinds()) {
        if (kind.key == key)
            return kind.name;
    }
    return {};
}

} // namespace kk::ui
