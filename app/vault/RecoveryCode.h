#pragma once

#include "app/base/Result.h"
#include "app/base/SecretBuffer.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace kk::vault {

/// The printed way into a vault: 128 random bits, written as 8 groups of 5 letters and digits.
///
/// Alphabet: 0-9 and A-Z without I, L, O and U (Crockford's base 32). Four characters of a group carry data, the fifth
/// checks them: every single wrong character, every two characters swapped and every two groups swapped is caught for
/// certain and the group is named. The 32 bits beside the 128 are a checksum of the whole, for what gets past that.
/// Typing is forgiven: lower case, blanks, dashes and dots anywhere, O for 0, I and L for 1, U for V.
class RecoveryCode {
    Q_DECLARE_TR_FUNCTIONS(kk::vault::RecoveryCode)

public:
    static constexpr int kGroups = 8;
    static constexpr int kGroupLength = 5;

    static RecoveryCode random();
    /// Reads what somebody typed. Fails with Input and says which groups to look at again.
    static Result<RecoveryCode> fromText(const QString &typed);
    /// The groups, counted from 1, that are complete in `typed` but cannot be right; for marking while typing.
    static QList<int> wrongGroups(const QString &typed);
    /// Whether `typed` can be group `number` (from 1) of some code.
    static bool groupCanBeRight(int number, const QString &typed);
    /// Two different groups, from 1, ascending and by chance: "type group 3 and group 7", the check that it was kept.
    static QList<int> groupsToAsk();

    /// The groups as printed. These strings are secrets; `wipe` them when they were shown.
    QStringList groups() const;
    /// All groups with dashes between: "7K2QF-…".
    QString text() const;
    /// Whether `typed` is group `number` (from 1) of this code.
    bool matchesGroup(int number, const QString &typed) const;
    /// The 16 random bytes.
    const SecretBuffer &bits() const { return m_bits; }
    RecoveryCode copy() const { return RecoveryCode(m_bits.copy()); }

private:
    explicit RecoveryCode(SecretBuffer bits) : m_bits(std::move(bits)) {}

    SecretBuffer m_bits;
};

} // namespace kk::vault
