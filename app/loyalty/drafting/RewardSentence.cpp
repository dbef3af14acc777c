#include "app/loyalty/drafting/RewardSentence.h"

#include "app/loyalty/drafting/SentenceWriter.h"

#include <algorithm>

namespace kk::loyalty {

using namespace Qt::StringLiterals;
using Kind = EditableValue::Kind;

namespace {

EditableValue valueIn(const Reward &reward, const char *what, Kind kind, std::int64_t number, const QString &text, const QString &label)
{
    EditableValue value;
    value.place = "rewards/" + reward.id + "/" + what;
    value.kind = kind;
    value.numbers = {number};
    value.text = text;
    value.label = label;
    value.highest = 10'000'000;
    return value;
}

void addLines(const Programme &programme, const Reward &reward, RewardSentence &made)
{
    SentenceWriter writer(made.values);
    EditableValue title = valueIn(reward, "title", Kind::Text, 0, made.title, phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "What it is called")));
    title.numbers.clear();
    title.words = {reward.title.dutch, reward.title.english};
    made.lines.append({phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "What")), writer.written(u"%1"_s, {title})});
    if (reward.unit.empty()) {
        made.lines.append({phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "Price")), writer.written(phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "cannot be bought with points; rules and counters give it")))});
    } else {
        EditableValue price = valueIn(reward, "price", Kind::Whole, reward.price, unitsText(programme, reward.unit, reward.price), phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "Price in points")));
        price.lowest = 1;
        made.lines.append({phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "Price")), writer.written(u"%1"_s, {price})});
    }
    made.lines.append({phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "Worth")),
                       writer.written(phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "%1 to the customer; it costs you %2")),
                                      {valueIn(reward, "value", Kind::Cents, reward.valueCents, moneyText(reward.valueCents), phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "Worth to the customer"))),
                                       valueIn(reward, "cost", Kind::Cents, reward.costCents, moneyText(reward.costCents), phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "Cost to the shop")))})});
    EditableValue vat = valueIn(reward, "vat", Kind::Choice, 0, vatKindName(reward.vat), phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "For the bookkeeper")));
    vat.numbers.clear();
    vat.words = {std::to_string(static_cast<int>(reward.vat))};
    for (const VatKind kind : {VatKind::Discount, VatKind::Stamp, VatKind::Coupon, VatKind::SinglePurposeVoucher, VatKind::MultiPurposeVoucher, VatKind::Gift})
        vat.choices.append({std::to_string(static_cast<int>(kind)), vatKindName(kind)});
    made.lines.append({phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "VAT")), writer.written(u"%1"_s, {vat})});
}

LocalText usualTitle(RewardKind kind)
{
    switch (kind) {
    case RewardKind::Discount: return {"€ 5 korting", "€ 5 off"};
    case RewardKind::Product: return {"een gratis product", "a free product"};
    case RewardKind::Experience: return {"een plaats op de proefavond", "a place at the preview evening"};
    case RewardKind::Service: return {"een dag eerder reserveren", "reserve a day earlier"};
    }
    return {};
}

} // namespace

QString vatKindName(VatKind kind)
{
    switch (kind) {
    case VatKind::Discount: return phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "discount"));
    case VatKind::Stamp: return phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "stamp (article 20)"));
    case VatKind::Coupon: return phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "value coupon (article 21)"));
    case VatKind::SinglePurposeVoucher: return phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "voucher for one kind of goods"));
    case VatKind::MultiPurposeVoucher: return phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "voucher for anything"));
    case VatKind::Gift: return phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "gift"));
    }
    return {};
}

QList<RewardSentence> rewardSentencesOf(const Programme &programme)
{
    QList<RewardSentence> all;
    for (const Reward &reward : programme.rewards) {
        RewardSentence made;
        made.reward = reward.id;
        made.kind = reward.kind;
        made.title = titleOf(reward.title, reward.id);
        addLines(programme, reward, made);
        all.append(made);
    }
    return all;
}

void addReward(Programme &programme, RewardKind kind)
{
    Reward reward;
    reward.kind = kind;
    reward.title = usualTitle(kind);
    for (int number = 1; reward.id.empty() || std::ranges::find(programme.rewards, reward.id, &Reward::id) != programme.rewards.end(); ++number)
        reward.id = "beloning-" + std::to_string(number);
    if (!programme.units.empty()) {
        reward.unit = programme.units.front().id;
        reward.price = 100;
    }
    reward.valueCents = kind == RewardKind::Service ? 0 : 500;
    reward.costCents = reward.valueCents;
    reward.vat = kind == RewardKind::Discount ? VatKind::Discount : VatKind::Gift;
    reward.expiry = {Expiry::Kind::After, 24, kNever};
    programme.rewards.push_back(reward);
}

void removeReward(Programme &programme, const std::string &id)
{
    std::erase_if(programme.rewards, [&id](const Reward &reward) { return reward.id == id; });
    std::erase_if(programme.rules, [&id](const Rule &rule) { return rule.give.kind == GiveKind::Reward && rule.give.target == id; });
    for (Meter &meter : programme.meters)
        std::erase_if(meter.goals, [&id](const Goal &goal) { return goal.reward == id; });
}

} // namespace kk::loyalty
