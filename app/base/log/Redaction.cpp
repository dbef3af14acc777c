#include "app/base/log/Redaction.h"

#include <QRegularExpression>

#include <algorithm>

namespace kk {

using namespace Qt::StringLiterals;

namespace {

/// ISO 13616: the country and check digits go to the end, letters count from 10, the whole leaves 1 when divided by 97.
bool isIban(const QString &text)
{
    QString signs = text;
    signs.removeIf([](QChar c) { return c == u' '; });
    if (signs.size() < 15 || signs.size() > 34)
        return false;
    int remainder = 0;
    const QString turned = signs.mid(4) + signs.left(4);
    for (const QChar c : turned) {
        const int value = c.isDigit() ? c.digitValue() : c.toUpper().unicode() - u'A' + 10;
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder == 1;
}

void takeOutIbans(QString &text)
{
    static const QRegularExpression shape(u"\\b[A-Za-z]{2}\\d{2}(?: ?[A-Za-z0-9]{1,4}){3,8}\\b"_s);
    static const QRegularExpression dutch(u"\\b[A-Za-z]{2}\\d{2} ?[A-Za-z]{4} ?\\d{4} ?\\d{4} ?\\d{2}\\b"_s);
    text.replace(dutch, u"‹iban›"_s);
    qsizetype from = 0;
    for (;;) {
        const QRegularExpressionMatch match = shape.match(text, from);
        if (!match.hasMatch())
            return;
        // The shape may run on into the next word: try the longest beginning that adds up.
        QString candidate = match.captured();
        while (!candidate.isEmpty() && (candidate.endsWith(u' ') || !isIban(candidate)))
            candidate.chop(1);
        if (candidate.isEmpty()) {
            from = match.capturedStart() + 1;
            continue;
        }
        text.replace(match.capturedStart(), candidate.size(), u"‹iban›"_s);
        from = match.capturedStart() + 6;
    }
}

} // namespace

QString withoutPersonalData(const QString &text)
{
    const bool at = text.contains(u'@') || text.contains(u"%40"_s);
    const bool digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) >= 9;
    if (!at && !digits)
        return text;
    QString out = text;
    if (at) {
        static const QRegularExpression email(u"[^\\s<>\"'(),;:=&\\[\\]]+(?:@|%40)[^\\s<>\"'(),;:=&\\[\\]]+"_s);
        out.replace(email, u"‹e-mail›"_s);
    }
    if (digits) {
        takeOutIbans(out);
        // +31 (0)6 12 34 56 78, 0031…, 06-12345678, 31612345678; not in the middle of a longer word or number.
        static const QRegularExpression phone(u"(?<![\\w.+])(?:\\+\\d|00?[1-9]|\\(0\\d|3[12]\\d|49\\d)(?:[ \\-./()\\x{A0}]{0,3}\\d){7,13}(?![\\w])"_s);
        out.replace(phone, u"‹phone›"_s);
    }
    return out;
}

} // namespace kk
