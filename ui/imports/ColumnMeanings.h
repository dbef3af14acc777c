#pragma once

#include <QString>
#include <QStringList>

namespace kk::ui {

/// Everything a column of an unknown file can hold, as keys of intake::ColumnMapping, in the order of a menu.
/// With `sales` also what sales have.
QStringList columnMeanings(bool sales);

/// How a key is called on the screen: "Postcode", "Wants the newsletter"; "Leave out" for the empty key.
QString columnMeaningWords(const QString &key);

} // namespace kk::ui
