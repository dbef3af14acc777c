#pragma once

#include <QString>

namespace kk::shop {

/// Keys for SafetyDesk::preference that more than one screen uses.
struct PreferenceKeys {
    /// Not empty once this user showed that the recovery code was kept.
    static QString recoveryCodeKept() { return QStringLiteral("recovery-code.kept"); }
};

} // namespace kk::shop
