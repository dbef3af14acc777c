#include "app/loyalty/CardNumber.h"

#include <QRandomGenerator>

#include <algorithm>

namespace kk::loyalty {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kChances = 10'000'000'000;
constexpr int kDigits = 13;
const QString kPrefix = u"29"_s;

/// EAN: from the left the digits count once and three times in turn; the last one fills up to a multiple of ten.
QChar checkDigit(QStringView digits)
{
    int sum = 0;
    for (qsizetype at = 0; at < digits.size(); ++at)
        sum += digits[at].digitValue() * (at % 2 == 0 ? 1 : 3);
    return QChar(u'0' + (10 - sum % 10) % 10);
}

} // namespace

CardNumber CardNumber::of(quint64 chance)
{
    const QString digits = kPrefix + QString::number(chance % kChances).rightJustified(kDigits - kPrefix.size() - 1, u'0');
    return CardNumber(digits + checkDigit(digits));
}

CardNumber CardNumber::fresh()
{
    return of(QRandomGenerator::system()->generate64());
}

std::optional<CardNumber> CardNumber::fromText(QStringView text)
{
    QString digits;
    for (const QChar letter : text) {
        if (letter.isSpace() || letter == u'-')
            continue;
        if (letter < u'0' || letter > u'9' || digits.size() >= kDigits)
            return std::nullopt;
        digits += letter;
    }
    if (digits.size() != kDigits || !digits.startsWith(kPrefix) || checkDigit(QStringView(digits).chopped(1)) != digits.back())
        return std::nullopt;
    return CardNumber(digits);
}

QString CardNumber::grouped() const
{
    return m_text.left(2) + u' ' + m_text.mid(2, 4) + u' ' + m_text.mid(6, 4) + u' ' + m_text.mid(10);
}

} // namespace kk::loyalty
