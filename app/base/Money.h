#pragma once

#include <QString>
#include <QtGlobal>

#include <array>
#include <compare>

namespace kk {

/// An ISO 4217 currency code, three capitals. Default EUR.
struct Currency {
    std::array<char, 3> code{'E', 'U', 'R'};

    /// Reads `eur`, `EUR` or the sign `€`, `$`, `£`; anything else gives the code that ISO 4217 keeps for "no currency".
    static Currency fromText(QStringView text);
    QString text() const;
    constexpr auto operator<=>(const Currency &) const = default;
};

/// An amount of money in whole cents (hundredths). Never passes through a floating-point number.
struct Money {
    qint64 cents = 0;
    Currency currency;

    constexpr bool isZero() const { return cents == 0; }
    constexpr bool operator==(const Money &) const = default;

    /// The amount as people here write it: "€ 1.204,50" and "− € 12,50" in Dutch, "€ 1,204.50" in English.
    QString display() const;
};

} // namespace kk
