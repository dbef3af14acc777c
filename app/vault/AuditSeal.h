#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <string_view>

namespace kk::vault {

inline constexpr int kSealSize = 32;

/// What the seal of an audit entry covers. The views are read at once, never kept.
struct SealedParts {
    qint64 seq = 0;
    qint64 at = 0;
    qint64 actor = 0;
    std::string_view action;
    QByteArrayView commitment;
    QByteArrayView previous;
};

/// BLAKE2b-256 over the parts in a form in which no two different entries look alike (fixed widths, lengths before texts).
QByteArray seal(const SealedParts &parts);

/// BLAKE2b-256 of the details, keyed with the salt: says nothing about them to who has not the salt.
QByteArray commitment(QByteArrayView salt, QByteArrayView details);

} // namespace kk::vault
