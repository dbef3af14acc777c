#include "app/rights/AccessReport.h"

#include "app/base/text/Fold.h"
#include "app/rights/ColumnClasses.h"
#include "app/rights/ReportWords.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace kk::rights {

using namespace Qt::StringLiterals;
using customers::HeldGroup;
using customers::HeldItem;
using customers::HeldValue;

namespace {

QLocale localeOf(const QString &language)
{
    return language == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(QLocale::Dutch, QLocale::Netherlands);
}

/// An amount in cents as people write it, without a currency sign where another currency could be meant.
QString amountOf(const QString &cents, const QLocale &locale)
{
    bool isNumber = false;
    const qint64 value = cents.toLongLong(&isNumber);
    if (!isNumber)
        return cents;
    const quint64 size = value < 0 ? 0 - static_cast<quint64>(value) : static_cast<quint64>(value);
    return (value < 0 ? u"-"_s : QString()) + QString::number(size / 100) + locale.decimalPoint() + QString::number(size % 100).rightJustified(2, u'0');
}

QString thousandthsOf(const QString &milli, const QLocale &locale)
{
    bool isNumber = false;
    const qint64 value = milli.toLongLong(&isNumber);
    return isNumber ? locale.toString(double(value) / 1000.0, 'g', 12) : milli;
}

QString shownAs(const HeldValue &value, const QLocale &locale)
{
    static const QRegularExpression instant(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"_s);
    if (value.column.endsWith("_cents"_L1) || value.column == "opening_balance.cents"_L1)
        return amountOf(value.value, locale);
    if (value.column.endsWith("_milli"_L1))
        return thousandthsOf(value.value, locale);
    if (instant.match(value.value).hasMatch()) {
        const QDateTime there = QDateTime::fromString(value.value, Qt::ISODate).toTimeZone(shopTimeZone());
        return locale.toString(there.date(), u"d MMMM yyyy"_s) + u' ' + there.time().toString(u"HH:mm"_s);
    }
    return value.value;
}

QString labelOf(const HeldValue &value, const ReportWords &words)
{
    const QString key = u"column."_s + value.column;
    return words.has(key) ? words.text(key) : value.label;
}

bool isFreeText(const HeldValue &value)
{
    const auto known = ColumnClasses::shipped().of(value.column);
    return known && known->kind == PrivacyClass::FreeText;
}

/// The words by which the person is known, folded: names, addresses, numbers.
QSet<QString> ownWords(const QList<HeldGroup> &groups)
{
    QSet<QString> own;
    for (const HeldGroup &group : groups) {
        for (const HeldItem &item : group.items) {
            for (const HeldValue &value : item.values) {
                const auto known = ColumnClasses::shipped().of(value.column);
                const bool isOwn = known && (known->kind == PrivacyClass::Identity || known->kind == PrivacyClass::Contact || known->kind == PrivacyClass::Address);
                if (!isOwn)
                    continue;
                for (const QString &word : foldedWords(value.value))
                    own.insert(word);
            }
        }
    }
    return own;
}

/// A capital within a sentence, an address or a telephone number that is not this person's own. Errs on the side of looking.
bool namesSomebodyElse(const QString &text, const QSet<QString> &own)
{
    static const QRegularExpression contact(u"[\\w.+-]+@[\\w-]+\\.[\\w.]+|\\+?\\d[\\d \\-]{7,}\\d"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression word(u"\\p{Lu}\\p{L}+"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression beginning(u"(^|[.!?:]\\s*)$"_s);
    const auto isOwn = [&](const QString &found) {
        const QStringList words = foldedWords(found);
        return std::all_of(words.begin(), words.end(), [&](const QString &one) { return own.contains(one); });
    };
    for (auto hits = contact.globalMatch(text); hits.hasNext();) {
        if (!isOwn(hits.next().captured()))
            return true;
    }
    for (auto hits = word.globalMatch(text); hits.hasNext();) {
        const auto hit = hits.next();
        const bool startsSentence = beginning.match(text.first(hit.capturedStart())).hasMatch();
        static const QSet<QString> plain{u"de"_s, u"het"_s, u"een"_s, u"zij"_s, u"hij"_s, u"wil"_s, u"komt"_s, u"heeft"_s, u"graag"_s, u"niet"_s, u"altijd"_s, u"the"_s, u"she"_s, u"he"_s, u"likes"_s, u"wants"_s, u"has"_s, u"always"_s, u"never"_s};
        if (isOwn(hit.captured()) || (startsSentence && plain.contains(hit.captured().toLower())))
            continue;
        if (!startsSentence)
            return true;
        // The first word of a sentence may be a name as well: "Sam haalt het op".
        static const QRegularExpression next(u"^\\s+(is|haalt|komt|belt|heeft|wil|werkt|woont|calls|collects|has|is|lives|works)\\b"_s, QRegularExpression::CaseInsensitiveOption);
        if (next.match(QStringView(text).sliced(hit.capturedEnd())).hasMatch())
            return true;
    }
    return false;
}

bool staysBehind(const HeldValue &value, const ReportSource &source, const QSet<QString> &own)
{
    if (!isFreeText(value) || source.redaction.shown.contains(value.value))
        return false;
    return source.redaction.leftOut.contains(value.value) || namesSomebodyElse(value.value, own);
}

void count(QList<ReportOmission> &omitted, const QString &label)
{
    const auto known = std::find_if(omitted.begin(), omitted.end(), [&](const ReportOmission &one) { return one.label == label; });
    if (known == omitted.end())
        omitted.append({label, 1});
    else
        ++known->count;
}

} // namespace

const ReportGroup *AccessReport::group(const QString &key) const
{
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const ReportGroup &one) { return one.key == key; });
    return found == groups.end() ? nullptr : &*found;
}

int AccessReport::itemCount() const
{
    int items = 0;
    for (const ReportGroup &group : groups)
        items += static_cast<int>(group.items.size());
    return items;
}

int AccessReport::omittedCount() const
{
    int left = 0;
    for (const ReportOmission &one : omitted)
        left += one.count;
    return left;
}

AccessReport accessReport(const ReportSource &source)
{
    const ReportWords &words = ReportWords::in(source.language);
    const QLocale locale = localeOf(source.language);
    const QSet<QString> own = ownWords(source.groups);
    AccessReport report;
    report.language = words.language();
    report.controller = source.controller;
    report.subjectName = source.subjectName;
    report.requestNumber = source.requestNumber;
    report.received = source.received;
    report.madeAt = source.madeAt;
    QSet<QString> purposes{u"requests"_s};
    for (const HeldGroup &held : source.groups) {
        ReportGroup group{held.key, words.has(u"group."_s + held.key) ? words.text(u"group."_s + held.key) : held.title, {}, {}};
        QSet<QString> here;
        for (const HeldItem &one : held.items) {
            ReportItem item{one.source, one.at, {}};
            for (const HeldValue &value : one.values) {
                const auto known = ColumnClasses::shipped().of(value.column);
                const QString label = labelOf(value, words);
                if (known)
                    here.insert(known->purpose);
                // What leads elsewhere only inside the vault says nothing to anybody; everything else is told.
                if (known && !known->inAccess && known->kind != PrivacyClass::Impersonal)
                    continue;
                if (staysBehind(value, source, own)) {
                    count(report.omitted, label);
                    continue;
                }
                item.values.append({value.column, label, shownAs(value, locale), value.value, known && known->inPortability});
            }
            if (!item.values.isEmpty())
                group.items.append(item);
        }
        for (const RegisterEntry &activity : source.activities) {
            const bool belongs = std::any_of(activity.purposes.begin(), activity.purposes.end(), [&](const QString &purpose) { return here.contains(purpose); });
            if (belongs)
                group.activities.append(activity.value(u"name"_s));
        }
        purposes.unite(here);
        if (!group.items.isEmpty())
            report.groups.append(group);
    }
    for (const RegisterEntry &activity : source.activities) {
        const bool touches = std::any_of(activity.purposes.begin(), activity.purposes.end(), [&](const QString &purpose) { return purposes.contains(purpose); });
        const bool isOwn = activity.purposes.isEmpty() && activity.value(u"in_use"_s) == "yes"_L1;
        if (touches || isOwn)
            report.activities.append(activity);
    }
    return report;
}

QList<TextToLookAt> textsToLookAt(const QList<HeldGroup> &groups, const QString &language)
{
    const ReportWords &words = ReportWords::in(language);
    const QSet<QString> own = ownWords(groups);
    QList<TextToLookAt> texts;
    for (const HeldGroup &group : groups) {
        for (const HeldItem &item : group.items) {
            for (const HeldValue &value : item.values) {
                if (isFreeText(value))
                    texts.append({value.column, labelOf(value, words), value.value, namesSomebodyElse(value.value, own)});
            }
        }
    }
    std::stable_sort(texts.begin(), texts.end(), [](const TextToLookAt &left, const TextToLookAt &right) { return left.namesSomebody > right.namesSomebody; });
    return texts;
}

} // namespace kk::rights
