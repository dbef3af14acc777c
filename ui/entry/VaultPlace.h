#pragma once

#include <QString>

namespace kk::ui {

/// A path in `folder` for a shop of this name that no file stands at yet: "De Morgenster.kring", "De Morgenster 2.kring".
QString vaultPlaceFor(const QString &folder, const QString &shopName);
QString withVaultSuffix(const QString &path);
/// Why no new vault can be made at `path`; empty when it can. Makes nothing.
QString placeProblem(const QString &path);

} // namespace kk::ui
