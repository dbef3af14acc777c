#pragma once

#include "app/base/SecretBuffer.h"

#include <QString>

namespace kk::reports {

/// What opens a package: 80 random bits in four groups of four, and a fifth group that checks them, so that somebody who types it from
/// a telephone call hears of a mistake. Capitals and digits without those that look alike. Shown once, told through another channel,
/// never stored.
class PackagePassword {
public:
    static PackagePassword random();

    /// "K7QF-2MXW-…", as it is shown, told and typed; the dashes are part of it.
    QString text() const;
    const SecretBuffer &secret() const { return m_secret; }
    /// Whether the last group fits the others; lower case and missing dashes are forgiven.
    static bool isWellTyped(const QString &typed);

private:
    explicit PackagePassword(SecretBuffer secret) : m_secret(std::move(secret)) {}

    SecretBuffer m_secret;
};

} // namespace kk::reports
