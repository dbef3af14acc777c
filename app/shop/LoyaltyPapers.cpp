#include "app/shop/LoyaltyPapers.h"

#include "app/base/Money.h"
#include "app/loyalty/drafting/RewardSentence.h"

#include <QCoreApplication>
#include <QLocale>

namespace kk::shop {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kLeastGroup = 25; ///< customers; fewer are told of nowhere

QString said(const char *text)
{
    return QCoreApplication::translate("LoyaltyPapers", text);
}

QStringList ruleLines(const loyalty::Programme &programme)
{
    QStringList lines;
    for (const loyalty::RuleSentence &sentence : loyalty::sentencesOf(programme)) {
        QStringList parts;
        for (const loyalty::SentenceLine &line : sentence.lines)
            parts.append(line.text());
        lines.append(parts.join(u", "_s) + u'.');
    }
    return lines;
}

QStringList meterLines(const loyalty::Programme &programme)
{
    QStringList lines;
    for (const loyalty::MeterSentence &meter : loyalty::meterSentencesOf(programme)) {
        for (const loyalty::SentenceLine &line : meter.lines)
            lines.append(said(QT_TRANSLATE_NOOP("LoyaltyPapers", "%1: %2.")).arg(meter.title, line.text()));
    }
    return lines;
}

QStringList rewardLines(const loyalty::Programme &programme)
{
    QStringList lines;
    for (const loyalty::Reward &reward : programme.rewards) {
        const QString title = loyalty::titleOf(reward.title, reward.id);
        if (!reward.unit.empty() && reward.price > 0)
            lines.append(said(QT_TRANSLATE_NOOP("LoyaltyPapers", "%1 for %2")).arg(title, loyalty::unitsText(programme, reward.unit, reward.price)));
        else
            lines.append(title);
    }
    return lines;
}

QString monthsText(const loyalty::Programme &programme)
{
    int least = 0;
    for (const loyalty::Rule &rule : programme.rules) {
        if (rule.give.kind < loyalty::GiveKind::Multiply && rule.life.expiry.kind != loyalty::Expiry::Kind::Never && rule.life.expiry.months > 0)
            least = least == 0 ? rule.life.expiry.months : std::min(least, rule.life.expiry.months);
    }
    if (least == 0)
        return said(QT_TRANSLATE_NOOP("LoyaltyPapers", "What you save does not lapse."));
    return QCoreApplication::translate("LoyaltyPapers", "What you save lapses after %Ln month(s) at the earliest.", nullptr, least);
}

} // namespace

reports::Document LoyaltyPapers::document(const QString &title) const
{
    reports::Document made;
    made.language = QLocale().language() == QLocale::Dutch ? u"nl"_s : u"en"_s;
    made.title = title;
    made.shop = m_shop;
    return made;
}

reports::Document LoyaltyPapers::leaflet(const loyalty::Programme &programme, const std::optional<loyalty::Forecast> &forecast) const
{
    reports::Document made = document(said(QT_TRANSLATE_NOOP("LoyaltyPapers", "What does the card bring you?")));
    made.heading(said(QT_TRANSLATE_NOOP("LoyaltyPapers", "How you save")));
    made.list(ruleLines(programme) + meterLines(programme));
    made.heading(said(QT_TRANSLATE_NOOP("LoyaltyPapers", "What you can get")));
    made.list(rewardLines(programme));
    if (forecast) {
        loyalty::Forecast nothing;
        nothing.valueOfCustomer.resize(forecast->valueOfCustomer.size());
        const loyalty::Comparison comparison = loyalty::comparisonOf(nothing, *forecast, 0);
        QStringList lines;
        for (const loyalty::CustomerGroup &group : comparison.groups) {
            if (group.customers < kLeastGroup || group.kind == loyalty::CustomerGroup::Kind::Once)
                continue;
            const char *text = group.kind == loyalty::CustomerGroup::Kind::Regular ? QT_TRANSLATE_NOOP("LoyaltyPapers", "Whoever came 12 times or more: %1 on average in a year.")
                                                                                  : QT_TRANSLATE_NOOP("LoyaltyPapers", "Whoever came now and then: %1 on average in a year.");
            lines.append(said(text).arg(Money{group.meanDifferenceCents, {}}.display()));
        }
        if (!lines.isEmpty()) {
            made.heading(said(QT_TRANSLATE_NOOP("LoyaltyPapers", "What it would have brought")));
            made.paragraph(said(QT_TRANSLATE_NOOP("LoyaltyPapers", "Counted over our own receipts of the last twelve months, for customers we know:")));
            made.list(lines);
        }
    }
    made.heading(said(QT_TRANSLATE_NOOP("LoyaltyPapers", "Good to know")));
    made.list({said(QT_TRANSLATE_NOOP("LoyaltyPapers", "The card is free. A name and one way to reach you are enough.")),
               said(QT_TRANSLATE_NOOP("LoyaltyPapers", "You need not agree to advertising for it; you save just as much.")), monthsText(programme),
               said(QT_TRANSLATE_NOOP("LoyaltyPapers", "Ask us at any time what we keep, or to erase it."))});
    return made;
}

reports::Document LoyaltyPapers::tillInstruction(const loyalty::Programme &programme) const
{
    reports::Document made = document(said(QT_TRANSLATE_NOOP("LoyaltyPapers", "The loyalty card at the till")));
    made.heading(said(QT_TRANSLATE_NOOP("LoyaltyPapers", "With every customer")));
    made.list({said(QT_TRANSLATE_NOOP("LoyaltyPapers", "Ask once: “Do you have our card?” Then scan it, or type three letters of the name.")),
               said(QT_TRANSLATE_NOOP("LoyaltyPapers", "Read what the card brings today. Say the sentence at the right.")),
               said(QT_TRANSLATE_NOOP("LoyaltyPapers", "Press Enter for the next customer.")),
               said(QT_TRANSLATE_NOOP("LoyaltyPapers", "Does it say “Do not ask”? Then ask nothing more."))});
    made.heading(said(QT_TRANSLATE_NOOP("LoyaltyPapers", "Keys")));
    made.facts({{u"F2"_s, said(QT_TRANSLATE_NOOP("LoyaltyPapers", "a stamp"))},
                {u"F9"_s, said(QT_TRANSLATE_NOOP("LoyaltyPapers", "give the reward; it can be taken back at once"))},
                {u"F4"_s, said(QT_TRANSLATE_NOOP("LoyaltyPapers", "do not ask any more"))},
                {u"F7"_s, said(QT_TRANSLATE_NOOP("LoyaltyPapers", "a question about privacy"))},
                {u"Esc"_s, said(QT_TRANSLATE_NOOP("LoyaltyPapers", "put the customer away"))}});
    made.heading(said(QT_TRANSLATE_NOOP("LoyaltyPapers", "What our card gives")));
    made.list(ruleLines(programme) + meterLines(programme));
    made.heading(said(QT_TRANSLATE_NOOP("LoyaltyPapers", "Never")));
    made.list({said(QT_TRANSLATE_NOOP("LoyaltyPapers", "Never say a balance or a name aloud that the customer did not say first.")),
               said(QT_TRANSLATE_NOOP("LoyaltyPapers", "Never look up somebody who is not standing here: every look is noted.")),
               said(QT_TRANSLATE_NOOP("LoyaltyPapers", "Never use your own card for somebody else’s purchase."))});
    return made;
}

reports::Document LoyaltyPapers::terms(const loyalty::Programme &programme, QDate from) const
{
    reports::Document made = document(said(QT_TRANSLATE_NOOP("LoyaltyPapers", "Terms of %1")).arg(loyalty::titleOf(programme.title, programme.id)));
    made.paragraph(said(QT_TRANSLATE_NOOP("LoyaltyPapers", "These terms hold from %1.")).arg(QLocale().toString(from, u"d MMMM yyyy"_s)));
    made.heading(said(QT_TRANSLATE_NOOP("LoyaltyPapers", "Saving")));
    made.list(ruleLines(programme) + meterLines(programme));
    made.heading(said(QT_TRANSLATE_NOOP("LoyaltyPapers", "Rewards")));
    made.list(rewardLines(programme));
    made.heading(said(QT_TRANSLATE_NOOP("LoyaltyPapers", "Rules for both of us")));
    made.list({monthsText(programme), said(QT_TRANSLATE_NOOP("LoyaltyPapers", "Points and stamps are not money: they cannot be bought, given to somebody else or paid out.")),
               said(QT_TRANSLATE_NOOP("LoyaltyPapers", "When a purchase comes back, what it gave goes off again.")),
               said(QT_TRANSLATE_NOOP("LoyaltyPapers", "When the programme ends we say so beforehand, and what you saved can still be used.")),
               said(QT_TRANSLATE_NOOP("LoyaltyPapers", "Lost your card? You get a new one, and the old one no longer works.")),
               said(QT_TRANSLATE_NOOP("LoyaltyPapers", "Consent to advertising is not part of these terms. You may say no and save just as much."))});
    return made;
}

QString LoyaltyPapers::receiptText(const loyalty::Programme &programme)
{
    const QStringList rules = ruleLines(programme);
    const QStringList rewards = rewardLines(programme);
    QStringList lines{said(QT_TRANSLATE_NOOP("LoyaltyPapers", "With our card you would have saved today:"))};
    if (!rules.isEmpty())
        lines.append(rules.first());
    lines.append(rewards.isEmpty() ? said(QT_TRANSLATE_NOOP("LoyaltyPapers", "It is free. Ask for it at the till."))
                                   : said(QT_TRANSLATE_NOOP("LoyaltyPapers", "You can get: %1. It is free; ask at the till.")).arg(rewards.first()));
    return lines.join(u'\n');
}

} // namespace kk::shop
