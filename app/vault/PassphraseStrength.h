#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace kk::vault {

/// An honest estimate of how long somebody who knows how people choose would have to guess.
///
/// The passphrase is read as the cheapest row of pieces a guesser would try: known words and passwords, names of the shop
/// and its people, dates, years, rows of the keyboard, sequences, repetitions, and single characters for the rest. `bits` is
/// log2 of the guesses. At a second a guess (KeyPolicy) and half of the guesses on average, 40 bits take one core 17,000 years
/// and a thousand cores 17; 20 bits take one core six days.
struct PassphraseStrength {
    Q_DECLARE_TR_FUNCTIONS(kk::vault::PassphraseStrength)

public:
    enum class Grade { VeryWeak, Weak, Fair, Good, Strong };
    /// What is most wrong with it; decides the advice.
    enum class Weakness { None, Empty, Short, KnownName, CommonWord, Repetition, Sequence, Keyboard, Date, FewPieces };

    /// Below this a vault should not be made.
    static constexpr Grade kEnough = Grade::Fair;

    Grade grade = Grade::VeryWeak;
    Weakness weakness = Weakness::Empty;
    double bits = 0;

    /// `names`: what a stranger knows: shop name, user name, e-mail address, place.
    static PassphraseStrength of(const QString &passphrase, const QStringList &names = {});

    bool isEnough() const { return grade >= kEnough; }
    /// "very weak", "weak", "fair", "good", "strong", translated.
    QString words() const;
    /// One sentence: what to do to make it better, or that it is good.
    QString advice() const;
};

} // namespace kk::vault
