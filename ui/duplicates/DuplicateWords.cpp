#include "ui/duplicates/DuplicateWords.h"

#include "app/base/Money.h"
#include "app/customers/Survivorship.h"
#include "ui/widgets/DateWords.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace kk::ui {

using customers::FactKind;
using identity::Field;
using shop::DuplicateSide;
using shop::DuplicateView;

namespace {

QString factOf(const DuplicateSide &side, FactKind kind)
{
    for (const customers::Fact &fact : side.facts) {
        if (fact.kind == kind)
            return kind == FactKind::BirthDate ? birthDayWords(fact.shown.value) : fact.shown.value;
    }
    return {};
}

Likeness compared(const QString &a, const QString &b)
{
    if (a.isEmpty() && b.isEmpty())
        return Likeness::BothEmpty;
    if (a.isEmpty() || b.isEmpty())
        return Likeness::OneEmpty;
    const QString one = a.simplified().toCaseFolded();
    const QString other = b.simplified().toCaseFolded();
    if (one == other)
        return Likeness::Equal;
    const auto differ = DuplicateWords::difference(one, other);
    const qsizetype most = std::max(differ.lengthInA, differ.lengthInB);
    return most * 2 <= std::max(one.size(), other.size()) + 1 ? Likeness::Alike : Likeness::Different;
}

/// A difference that is there counts more than a side that is empty.
Likeness worse(Likeness one, Likeness other)
{
    const bool oneIsThere = one <= Likeness::Different;
    const bool otherIsThere = other <= Likeness::Different;
    if (oneIsThere != otherIsThere)
        return oneIsThere ? one : other;
    return oneIsThere ? std::max(one, other) : std::min(one, other);
}

/// The facts as they will be once those who are not left out are merged.
QList<customers::Fact> factsAfter(const DuplicateView &view, const QList<int> &leftOut, const QList<shop::ChosenValue> &chosen)
{
    QList<customers::RecordView> records;
    for (int side = 0; side < view.sides.size(); ++side) {
        if (!leftOut.contains(side))
            records += view.sides[side].records;
    }
    for (const shop::ChosenValue &value : chosen) {
        const auto others = customers::whoSaysElse(records, value.kind, value.record);
        for (customers::RecordView &record : records) {
            for (customers::SourceRecordId other : others) {
                if (record.id == value.record)
                    record.chosen.append({std::numeric_limits<qint64>::max(), value.kind, other});
            }
        }
    }
    return customers::deriveFacts(records);
}

/// Whose word about a fact will be shown; -1 when they agree, so that there is nothing to choose.
int sideShown(const DuplicateView &view, const QList<int> &leftOut, const QList<customers::Fact> &after, FactKind kind)
{
    const auto fact = std::find_if(after.begin(), after.end(), [kind](const customers::Fact &one) { return one.kind == kind; });
    if (fact == after.end() || fact->others.isEmpty())
        return -1;
    for (int side = 0; side < view.sides.size(); ++side) {
        for (const customers::RecordView &record : view.sides[side].records) {
            if (record.id == fact->shown.record && !leftOut.contains(side))
                return side;
        }
    }
    return -1;
}

/// What was compared is in small letters without signs; on the screen it begins with a capital again.
QString asWritten(const std::string &compared)
{
    QString text = QString::fromStdString(compared);
    bool begins = true;
    for (QChar &letter : text) {
        if (begins && !text.contains(u'@'))
            letter = letter.toUpper();
        begins = letter.isSpace() || letter == u'-';
    }
    return text;
}

} // namespace

QString DuplicateWords::name(const QString &name)
{
    return name.isEmpty() ? tr("name unknown") : name;
}

QString DuplicateWords::fieldName(Field field)
{
    switch (field) {
    case Field::Given: return tr("First name");
    case Field::Surname: return tr("Surname");
    case Field::Infix: return tr("Infix");
    case Field::Email: return tr("E-mail");
    case Field::Phone: return tr("Phone");
    case Field::Address: return tr("Address");
    case Field::Birth: return tr("Birthday");
    case Field::Card: return tr("Card");
    case Field::Account: return tr("Account");
    case Field::Company: return tr("Company");
    case Field::Note: return tr("Note");
    case Field::Order: return tr("Order of names");
    }
    return {};
}

QString DuplicateWords::because(const shop::DuplicateItem &item)
{
    if (item.isFamily)
        return tr("may be family");
    if (item.customers > 2)
        return tr("stands here %n time(s)", nullptr, item.customers);
    switch (item.strongest) {
    case Field::Email: return tr("e-mail is alike");
    case Field::Phone: return tr("phone is alike");
    case Field::Address: return tr("address is alike");
    case Field::Birth: return tr("birthday is alike");
    case Field::Card: return tr("card is alike");
    case Field::Account: return tr("account is alike");
    default: break;
    }
    return tr("name is alike");
}

int DuplicateWords::outOfHundred(double probability)
{
    return std::clamp(static_cast<int>(std::floor(probability * 100 + 0.5)), 1, 99);
}

QString DuplicateWords::likelinessSentence(double probability)
{
    return tr("%1 out of 100 times this is the same customer").arg(outOfHundred(probability));
}

QString DuplicateWords::pointsSentence(double certainFrom)
{
    const double points = std::log2(certainFrom / (1 - std::min(certainFrom, 0.999999)));
    return tr("What is alike gives plus points, what differs minus points. From %1 plus we call it certain.").arg(QLocale().toString(points, 'f', 1));
}

QStringList DuplicateWords::streetAndPlace(const QString &address)
{
    const QString separator = QStringLiteral(", ");
    const qsizetype comma = address.lastIndexOf(separator);
    if (comma >= 0)
        return {address.left(comma), address.mid(comma + separator.size())};
    const bool isPlace = address.size() >= 4 && std::all_of(address.cbegin(), address.cbegin() + 4, [](QChar letter) { return letter.isDigit(); });
    return isPlace ? QStringList{QString(), address} : QStringList{address, QString()};
}

QString DuplicateWords::sideTitle(const DuplicateSide &side)
{
    QStringList titles;
    for (const customers::RecordView &record : side.records) {
        QString title = record.isOwn                        ? tr("Typed in by the shop")
                        : record.externalId.contains(u'@') ? tr("%1, without an account").arg(record.sourceName)
                                                            : QStringLiteral("%1 %2").arg(record.sourceName, record.externalId.left(24));
        if (!titles.contains(title))
            titles.append(title);
    }
    const qsizetype all = titles.size();
    if (all > 2) {
        titles.resize(2);
        titles.append(tr("and %n more", nullptr, static_cast<int>(all - 2)));
    }
    return titles.join(QStringLiteral(", "));
}

QList<ComparedRow> DuplicateWords::rows(const DuplicateView &view, const QList<int> &leftOut, const QList<shop::ChosenValue> &chosen)
{
    QList<ComparedRow> rows;
    const QList<customers::Fact> after = factsAfter(view, leftOut, chosen);
    const auto add = [&](const QString &label, const auto &valueOf, bool always, std::optional<FactKind> kind = std::nullopt) {
        ComparedRow row{label, {}, Likeness::BothEmpty, {}, kind, kind ? sideShown(view, leftOut, after, *kind) : -1};
        for (const DuplicateSide &side : view.sides) {
            row.values.append(valueOf(side));
            const Likeness next = compared(row.values.first(), row.values.last());
            row.likenesses.append(next);
            if (row.values.size() > 1)
                row.likeness = row.values.size() == 2 ? next : worse(row.likeness, next);
        }
        if (row.likeness != Likeness::Alike && row.likeness != Likeness::Different)
            row.shownSide = -1; // whoever says anything says the same
        if (always || row.likeness != Likeness::BothEmpty)
            rows.append(row);
    };
    const auto fact = [](FactKind kind) { return [kind](const DuplicateSide &side) { return factOf(side, kind); }; };
    add(tr("Name"), [](const DuplicateSide &side) { return side.row.name; }, true, FactKind::Name);
    const auto part = [](qsizetype which) { return [which](const DuplicateSide &side) { return streetAndPlace(factOf(side, FactKind::Address)).value(which); }; };
    add(tr("Address"), part(0), true, FactKind::Address);
    add(tr("Place"), part(1), false, FactKind::Address);
    add(tr("Phone"), fact(FactKind::Phone), false, FactKind::Phone);
    add(tr("Mobile"), fact(FactKind::Mobile), false, FactKind::Mobile);
    add(tr("E-mail"), fact(FactKind::Email), true, FactKind::Email);
    add(tr("Birthday"), fact(FactKind::BirthDate), false, FactKind::BirthDate);
    add(tr("Company"), fact(FactKind::Company), false, FactKind::Company);
    add(tr("Card"), fact(FactKind::CardNumber), false, FactKind::CardNumber);
    add(tr("Purchases"), [](const DuplicateSide &side) {
        if (side.row.purchases == 0 || !side.row.lastPurchase)
            return tr("none");
        return tr("%n time(s), last on %1", nullptr, static_cast<int>(side.row.purchases)).arg(dayWithYear(shopDay(*side.row.lastPurchase)));
    }, true);
    rows.last().likeness = Likeness::BothEmpty; // nothing to compare: they add up
    rows.last().likenesses.fill(Likeness::BothEmpty);
    add(tr("Advertising by e-mail"), [](const DuplicateSide &side) { return side.row.mailAnswer > 0 ? tr("yes") : side.row.mailAnswer < 0 ? tr("no") : QString(); }, true);
    return rows;
}

QList<WhyStep> DuplicateWords::why(const identity::Explanation &why)
{
    QList<WhyStep> steps{{tr("Starting point"), tr("any two customers"), why.priorWeight}};
    double explained = why.priorWeight;
    for (const identity::Contribution &one : why.contributions) {
        const QString a = asWritten(one.a);
        const QString b = asWritten(one.b);
        const QString detail = a.isEmpty() && b.isEmpty() ? QString() : a == b ? tr("%1, on both sides").arg(a) : tr("%1 and %2").arg(a.isEmpty() ? QStringLiteral("–") : a, b.isEmpty() ? QStringLiteral("–") : b);
        steps.append({fieldName(one.field), detail, one.weight});
        explained += one.weight;
    }
    const double rest = why.posterior.weight - explained;
    if (std::abs(rest) >= 0.05)
        steps.append({tr("Household"), tr("family often shares these"), rest});
    steps.append({tr("Together"), QString(), why.posterior.weight});
    return steps;
}

QString DuplicateWords::meaning(const DuplicateView &view, const QList<int> &leftOut)
{
    qint64 purchases = 0;
    qint64 cents = 0;
    bool no = false;
    bool yes = false;
    for (int i = 0; i < view.sides.size(); ++i) {
        if (leftOut.contains(i))
            continue;
        purchases += view.sides[i].row.purchases;
        cents += view.sides[i].row.totalCents;
        no = no || view.sides[i].row.mailAnswer < 0;
        yes = yes || view.sides[i].row.mailAnswer > 0;
    }
    QString text = tr("If you merge: 1 customer with %n purchase(s), %1 together.", nullptr, static_cast<int>(purchases)).arg(Money{cents, {}}.display());
    if (no && yes)
        text += u' ' + tr("Advertising becomes no: the strictest answer counts.");
    return text + u' ' + tr("You can always take them apart again.");
}

QString DuplicateWords::likenessSign(Likeness likeness)
{
    switch (likeness) {
    case Likeness::Equal: return QStringLiteral("=");
    case Likeness::Alike: return QStringLiteral("≈");
    case Likeness::Different: return QStringLiteral("≠");
    case Likeness::OneEmpty: return QStringLiteral("–");
    case Likeness::BothEmpty: break;
    }
    return {};
}

QString DuplicateWords::likenessWord(Likeness likeness)
{
    switch (likeness) {
    case Likeness::Equal: return tr("the same");
    case Likeness::Alike: return tr("alike");
    case Likeness::Different: return tr("different");
    case Likeness::OneEmpty: return tr("one side empty");
    case Likeness::BothEmpty: break;
    }
    return {};
}

QString DuplicateWords::dayAndTime(Instant at)
{
    return QLocale().toString(toDateTime(at).toTimeZone(shopTimeZone()), QStringLiteral("ddd d MMM HH:mm"));
}

QStringList DuplicateWords::quality(const shop::DuplicateQuality &quality)
{
    if (!quality.estimate)
        return {};
    const auto percent = [](double share, int decimals) { return QLocale().toString(share * 100, 'f', decimals); };
    const identity::Share &right = quality.estimate->precision;
    const identity::Share &found = quality.estimate->recall;
    QStringList lines{
        tr("Of 100 pairs that we call certain, about %1 are one customer (%2 to %3).").arg(percent(right.value, 1), percent(right.low, 1), percent(right.high, 1)),
        tr("Of 100 duplicates, about %1 are certain (%2 to %3). We ask you about the others.").arg(percent(found.value, 0), percent(found.low, 0), percent(found.high, 0)),
    };
    if (quality.certainJudged + quality.doubtJudged == 0)
        return lines << tr("This is an estimate. It follows your answers as soon as there are any.");
    if (quality.certainJudged > 0)
        lines << tr("You looked at %n pair(s) that we call certain. %1 of them are the same customer, you said.", nullptr, quality.certainJudged).arg(quality.certainSame);
    if (quality.doubtJudged > 0)
        lines << tr("You decided %n pair(s) in doubt. %1 of them are the same customer, you said.", nullptr, quality.doubtJudged).arg(quality.doubtSame);
    return lines;
}

QString DuplicateWords::decidedWhat(const shop::DecidedItem &item)
{
    using Kind = shop::DecidedItem::Kind;
    QString text;
    switch (item.kind) {
    case Kind::Merged: text = tr("Merged: %1").arg(name(item.names.value(0))); break;
    case Kind::MergedTogether: text = tr("%n certain one(s) merged at once", nullptr, static_cast<int>(item.count)); break;
    case Kind::TakenApart: text = tr("Taken apart: %1").arg(name(item.names.value(0))); break;
    case Kind::NotSame: text = tr("Not the same: %1").arg(item.names.join(QStringLiteral(", "))); break;
    }
    return item.isUndone ? tr("%1 (taken back)").arg(text) : text;
}

DuplicateWords::Difference DuplicateWords::difference(const QString &a, const QString &b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype begin = 0;
    while (begin < shorter && a[begin] == b[begin])
        ++begin;
    qsizetype end = 0;
    while (end < shorter - begin && a[a.size() - 1 - end] == b[b.size() - 1 - end])
        ++end;
    return {begin, a.size() - begin - end, b.size() - begin - end};
}

} // namespace kk::ui
