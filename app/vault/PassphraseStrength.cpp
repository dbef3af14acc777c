#include "app/vault/PassphraseStrength.h"

#include "app/vault/PassphrasePieces.h"

#include <array>
#include <cmath>

namespace kk::vault {

namespace {

using Grade = PassphraseStrength::Grade;
using Weakness = PassphraseStrength::Weakness;
using Kind = PassphrasePiece::Kind;

constexpr qsizetype kShort = 10;

Grade gradeFor(double bits)
{
    if (bits < 20)
        return Grade::VeryWeak;
    if (bits < 28)
        return Grade::Weak;
    if (bits < 34)
        return Grade::Fair;
    return bits < 38 ? Grade::Good : Grade::Strong;
}

/// The kind of piece that covers most of a passphrase that is not good yet.
Weakness weaknessOf(const QList<PassphrasePiece> &pieces, qsizetype length)
{
    struct Cause {
        Kind kind;
        Weakness weakness;
    };
    constexpr std::array<Cause, 6> causes{{{Kind::KnownName, Weakness::KnownName}, {Kind::Repetition, Weakness::Repetition},
                                           {Kind::Keyboard, Weakness::Keyboard}, {Kind::Sequence, Weakness::Sequence},
                                           {Kind::Date, Weakness::Date}, {Kind::CommonWord, Weakness::CommonWord}}};
    Weakness worst = length < kShort ? Weakness::Short : Weakness::FewPieces;
    qsizetype most = length / 4; // less than a quarter is not what makes it weak
    for (const Cause &cause : causes) {
        qsizetype covered = 0;
        for (const PassphrasePiece &piece : pieces)
            covered += piece.kind == cause.kind ? piece.length : 0;
        if (cause.kind == Kind::KnownName && covered > 0)
            return cause.weakness;
        if (covered > most) {
            most = covered;
            worst = cause.weakness;
        }
    }
    return worst;
}

} // namespace

PassphraseStrength PassphraseStrength::of(const QString &passphrase, const QStringList &names)
{
    PassphraseStrength strength;
    if (passphrase.trimmed().isEmpty())
        return strength;
    const QList<PassphrasePiece> pieces = cheapestPieces(passphrase, names);
    for (const PassphrasePiece &piece : pieces)
        strength.bits += piece.bits;
    strength.grade = gradeFor(strength.bits);
    strength.weakness = strength.grade >= Grade::Good ? Weakness::None : weaknessOf(pieces, passphrase.size());
    return strength;
}

QString PassphraseStrength::words() const
{
    switch (grade) {
    case Grade::VeryWeak: return tr("very weak", "strength of a password");
    case Grade::Weak: return tr("weak", "strength of a password");
    case Grade::Fair: return tr("fair", "strength of a password");
    case Grade::Good: return tr("good", "strength of a password");
    case Grade::Strong: return tr("strong", "strength of a password");
    }
    return {};
}

QString PassphraseStrength::advice() const
{
    switch (weakness) {
    case Weakness::None: return tr("This is hard to guess, also for somebody who stole the computer.");
    case Weakness::Empty: return tr("Four words that have nothing to do with each other are strong and easy to keep.");
    case Weakness::Short: return tr("Make it longer: that helps more than strange characters.");
    case Weakness::KnownName: return tr("Leave out the name of your shop and your own name: those are tried first.");
    case Weakness::CommonWord: return tr("Many people use these words in a password. Add words nobody would expect.");
    case Weakness::Repetition: return tr("Repeating something hardly helps. Add a different word instead.");
    case Weakness::Sequence: return tr("Rows such as abc and 123 are tried first. Use words instead.");
    case Weakness::Keyboard: return tr("Rows of keys such as qwerty are tried first. Use words instead.");
    case Weakness::Date: return tr("Dates and years are tried first. Use words instead.");
    case Weakness::FewPieces: return tr("Add one or two words that have nothing to do with the others.");
    }
    return {};
}

} // namespace kk::vault
