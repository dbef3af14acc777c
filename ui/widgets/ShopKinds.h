#pragma once

#include <QList>
#include <QString>

namespace kk::ui {

/// A kind of shop, as the vault stores it and as it is shown.
struct ShopKind {
    QString key;  ///< "coffee-tea"
    QString icon;
    QString name; ///< "Coffee and tea"
};

/// The eight kinds, in the language of now; "other" last.
QList<ShopKind> shopKinds();
/// The words for a key; empty when it is not one of ours.
QString shopKindName(const QString &key);

} // namespace kk::ui
