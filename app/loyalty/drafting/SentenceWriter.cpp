#include "app/loyalty/drafting/SentenceWriter.h"

#include "app/base/Money.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace kk::loyalty {

using namespace Qt::StringLiterals;

QString phrase(const char *text)
{
    return QCoreApplication::translate("LoyaltyDesign", text);
}

QString moneyText(std::int64_t cents)
{
    if (cents % 100 == 0)
        return u"€ %1"_s.arg(QLocale().toString(static_cast<qlonglong>(cents / 100)));
    return Money{cents, {}}.display();
}

QString dayText(Day day)
{
    return QLocale().toString(QDate(1970, 1, 1).addDays(day), u"d MMMM yyyy"_s);
}

QString numberText(std::int64_t number)
{
    return QLocale().toString(static_cast<qlonglong>(number));
}

QString factorText(Ratio factor)
{
    const double value = static_cast<double>(factor.numerator) / static_cast<double>(factor.denominator);
    return u"× %1"_s.arg(QLocale().toString(value, 'g', 4));
}

QString titleOf(const LocalText &title, const std::string &id)
{
    const bool isDutch = QLocale().language() == QLocale::Dutch;
    const std::string &first = isDutch ? title.dutch : title.english;
    const std::string &second = isDutch ? title.english : title.dutch;
    return QString::fromStdString(!first.empty() ? first : !second.empty() ? second : id);
}

QString unitsText(const Programme &programme, const std::string &unit, std::int64_t count)
{
    const int shown = static_cast<int>(std::min<std::int64_t>(count, std::numeric_limits<int>::max()));
    for (const Unit &known : programme.units) {
        if (known.id != unit)
            continue;
        if (known.title.dutch == "punten")
            return QCoreApplication::translate("LoyaltyDesign", "%Ln point(s)", nullptr, shown);
        if (known.title.dutch == "stempels")
            return QCoreApplication::translate("LoyaltyDesign", "%Ln stamp(s)", nullptr, shown);
        return numberText(count) + u' ' + titleOf(known.title, known.id);
    }
    return numberText(count) + u' ' + QString::fromStdString(unit);
}

QList<SentencePart> SentenceWriter::written(const QString &text, const QList<EditableValue> &values)
{
    QList<SentencePart> parts;
    QString words;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int place = text.at(at) == u'%' && at + 1 < text.size() ? text.at(at + 1).digitValue() : -1;
        if (place < 1 || place > values.size()) {
            words += text.at(at);
            continue;
        }
        if (!words.trimmed().isEmpty())
            parts.append({words.trimmed(), -1});
        words.clear();
        parts.append({values[place - 1].text, static_cast<int>(m_values.size())});
        m_values.append(values[place - 1]);
        ++at;
    }
    if (!words.trimmed().isEmpty())
        parts.append({words.trimmed(), -1});
    return parts;
}

void join(QList<SentencePart> &line, const QList<SentencePart> &more, const QString &between)
{
    if (!line.isEmpty() && !between.isEmpty())
        line.append({between, -1});
    line.append(more);
}

QString SentenceLine::text() const
{
    QString all = lead;
    for (const SentencePart &part : parts)
        all += (part.text == u"," || all.isEmpty() ? QString() : u" "_s) + part.text;
    return all;
}

} // namespace kk::loyalty
