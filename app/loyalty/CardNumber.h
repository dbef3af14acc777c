#pragma once

#include <QString>

#include <optional>

namespace kk::loyalty {

/// Numbers of the cards that the shop gives out: an EAN-13 in the range that GS1 leaves to shops for their own use (it begins with 29), so
/// that any scanner of a till reads it. Ten digits of it are chance; a number says nothing about anybody and cannot be guessed from another.
/// Cards of an old system keep the number they have; nothing here is asked of those.
class CardNumber {
public:
    /// Of ten digits of chance, 0 to 9,999,999,999; more is cut off.
    static CardNumber of(quint64 chance);
    /// A new one, from the random numbers of the system.
    static CardNumber fresh();
    /// What somebody typed or scanned, with or without spaces. Nothing when it is no number of ours or a digit is wrong.
    static std::optional<CardNumber> fromText(QStringView text);

    /// Thirteen digits.
    const QString &text() const { return m_text; }
    /// "29 1234 5678 901": as it is printed.
    QString grouped() const;
    bool operator==(const CardNumber &) const = default;

private:
    explicit CardNumber(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace kk::loyalty
