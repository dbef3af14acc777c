#include "ui/customers/CustomerWords.h"

#include "app/base/text/Phone.h"
#include "ui/widgets/DateWords.h"

#include <QLocale>

namespace kk::ui {

using namespace Qt::StringLiterals;
using customers::FactKind;
using customers::TimelineItem;

QString CustomerWords::name(const customers::CustomerRow &row)
{
    return row.name.isEmpty() ? tr("name unknown") : row.name;
}

QString CustomerWords::since(const customers::CustomerRow &row)
{
    if (!row.firstPurchase)
        return {};
    return tr("customer since %1").arg(QLocale().toString(shopDay(*row.firstPurchase), u"MMMM yyyy"_s));
}

QString CustomerWords::source(const QString &sourceName, bool isOwn, Instant statedAt)
{
    return (isOwn ? tr("Said by the shop") : sourceName) + u" · "_s + dayWithYear(shopDay(statedAt));
}

QString CustomerWords::source(const customers::SourcedValue &value)
{
    return source(value.sourceName, value.isOwn, value.statedAt);
}

QString CustomerWords::phone(const QString &e164)
{
    return e164.startsWith(u'+') ? formatPhone(E164{e164.toStdString()}) : e164;
}

QString CustomerWords::value(FactKind kind, const QString &value)
{
    if (kind == FactKind::Phone || kind == FactKind::Mobile)
        return phone(value);
    return kind == FactKind::BirthDate ? birthDayWords(value) : value;
}

QString CustomerWords::conflict(const customers::Fact &fact)
{
    if (fact.others.isEmpty())
        return {};
    if (fact.others.size() > 1)
        return tr("%Ln other value(s) in the files", "", static_cast<int>(fact.others.size()));
    return fact.others.first().isOwn ? tr("The shop said something else") : tr("%1 says something else").arg(fact.others.first().sourceName);
}

QString CustomerWords::consentAbout(const QString &channel, const QString &purpose)
{
    const bool partner = purpose == u"partner_offers";
    if (channel == u"email")
        return partner ? tr("Offers of others by e-mail") : tr("News by e-mail");
    if (channel == u"sms")
        return partner ? tr("Offers of others by text message") : tr("News by text message");
    if (channel == u"whatsapp")
        return partner ? tr("Offers of others by WhatsApp") : tr("News by WhatsApp");
    if (channel == u"phone")
        return partner ? tr("Calls with offers of others") : tr("Calls with news");
    if (channel == u"post")
        return partner ? tr("Offers of others by post") : tr("News by post");
    return partner ? tr("Offers of others") : tr("News");
}

QString CustomerWords::mailAnswer(int answer)
{
    return answer > 0 ? tr("says yes") : answer < 0 ? tr("says no") : tr("not asked");
}

QString CustomerWords::mailAnswerIcon(int answer)
{
    return answer > 0 ? u"check"_s : answer < 0 ? u"x"_s : u"minus"_s;
}

QString CustomerWords::timelineTitle(const TimelineItem &item)
{
    switch (item.kind) {
    case TimelineItem::Kind::Purchase:
        //: %1 the number of an order or a receipt, %2 an amount
        return item.channel == customers::Channel::Web ? tr("Order %1, %2").arg(item.number, item.amount.display())
                                                       : tr("Receipt %1, %2").arg(item.number, item.amount.display());
    case TimelineItem::Kind::Return: return tr("Return on %1, %2").arg(item.number, item.amount.display());
    case TimelineItem::Kind::ConsentYes: return tr("%1: yes").arg(consentAbout(item.words, {}));
    case TimelineItem::Kind::ConsentNo: return tr("%1: no").arg(consentAbout(item.words, {}));
    case TimelineItem::Kind::RecordFirstSeen: return tr("First seen in %1").arg(item.sourceName);
    case TimelineItem::Kind::OwnCorrection: break;
    }
    return tr("Changed in the shop");
}

QString CustomerWords::timelineDetail(const TimelineItem &item)
{
    switch (item.kind) {
    case TimelineItem::Kind::Purchase:
    case TimelineItem::Kind::Return: return item.lineCount > 0 ? tr("%Ln article(s)", "", static_cast<int>(item.lineCount)) : QString();
    case TimelineItem::Kind::ConsentYes: return tr("As the file states it, without proof");
    case TimelineItem::Kind::ConsentNo: return tr("As the file states it; a no always counts");
    case TimelineItem::Kind::RecordFirstSeen: return {};
    case TimelineItem::Kind::OwnCorrection: break;
    }
    const auto field = customers::fieldFromKey(item.words);
    return field ? customers::fieldName(*field) : item.words;
}

QString CustomerWords::timelineIcon(const TimelineItem &item)
{
    switch (item.kind) {
    case TimelineItem::Kind::Purchase: return item.channel == customers::Channel::Web ? u"shopping-bag"_s : u"receipt-text"_s;
    case TimelineItem::Kind::Return: return u"undo-2"_s;
    case TimelineItem::Kind::ConsentYes:
    case TimelineItem::Kind::ConsentNo: return u"shield-check"_s;
    case TimelineItem::Kind::RecordFirstSeen: return u"file-down"_s;
    case TimelineItem::Kind::OwnCorrection: break;
    }
    return u"sticky-note"_s;
}

QString CustomerWords::timelineWhen(const TimelineItem &item, QDate today)
{
    const QString day = dayWords(shopDay(item.at), today);
    return item.sourceName.isEmpty() ? day : day + u" · "_s + item.sourceName;
}

QString CustomerWords::quantity(qint64 milli)
{
    return QLocale().toString(static_cast<double>(milli) / 1000.0, 'g', 10);
}

} // namespace kk::ui
