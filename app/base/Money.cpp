#include "app/base/Money.h"

#include <QLocale>

namespace kk {

Currency Currency::fromText(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed == u"€")
        return {};
    if (trimmed == u"$")
        return {{'U', 'S', 'D'}};
    if (trimmed == u"£")
        return {{'G', 'B', 'P'}};
    Currency currency{{'X', 'X', 'X'}};
    if (trimmed.size() != 3)
        return currency;
    std::array<char, 3> code{};
    for (int i = 0; i < 3; ++i) {
        const char16_t letter = trimmed[i].toUpper().unicode();
        if (letter < u'A' || letter > u'Z')
            return currency;
        code[static_cast<size_t>(i)] = static_cast<char>(letter);
    }
    currency.code = code;
    return currency;
}

QString Currency::text() const
{
    return QString::fromLatin1(code.data(), 3);
}

QString Money::display() const
{
    const QLocale locale;
    const quint64 absolute = cents < 0 ? 0 - static_cast<quint64>(cents) : static_cast<quint64>(cents);
    const QString whole = locale.toString(static_cast<qulonglong>(absolute / 100));
    const QString fraction = QStringLiteral("%1").arg(absolute % 100, 2, 10, QLatin1Char('0'));
    const QString sign = currency == Currency{} ? QStringLiteral("€") : currency.text();
    const QString amount = sign + QChar(QChar::Nbsp) + whole + locale.decimalPoint() + fraction;
    return cents < 0 ? QStringLiteral("\u2212") + QChar(QChar::Nbsp) + amount : amount;
}

} // namespace kk
