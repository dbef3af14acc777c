#pragma once

#include <QtGlobal>

#include <chrono>

namespace kk::vault {

/// What one guess at a passphrase costs: the parameters of Argon2id (RFC 9106), as a key file carries them.
struct KeyCost {
    quint32 memoryKiB = 0;
    quint32 passes = 0;

    bool operator==(const KeyCost &) const = default;
};

/// Which costs this program accepts from a key file and which it chooses for a new one.
///
/// The limits are no part of any file: whoever writes the file must not be able to lower the floor, which would make
/// guessing cheap, nor ask for 64 GiB of memory. Tests pass a cheap policy of their own; the program only has `standard()`.
struct KeyPolicy {
    KeyCost floor;
    KeyCost ceiling;
    /// Memory times passes, in KiB: both at their ceiling together would keep a PC busy for minutes.
    quint64 ceilingOfWork = 0;
    /// The memory of new key files. Passes follow from `target`.
    quint32 memoryForNewKiB = 0;
    /// How long one try should take on the computer that makes the file. Zero: as few passes as the floor allows.
    std::chrono::milliseconds target{0};

    /// Floor: 64 MiB and 3 passes. New files: 128 MiB and about one second.
    static KeyPolicy standard();

    bool accepts(KeyCost cost) const;
    /// The cost for a new file on this computer. Measures, which takes up to a second; never outside floor and ceiling.
    KeyCost costForNew() const;
};

} // namespace kk::vault
