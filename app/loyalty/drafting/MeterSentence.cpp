// Meters as sentences: "full at 9: a free coffee".
#include "app/loyalty/drafting/SentenceWriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace kk::loyalty {

using namespace Qt::StringLiterals;
using Kind = EditableValue::Kind;

namespace {

EditableValue numberIn(const Meter &meter, const std::string &what, std::int64_t number, const QString &text, const QString &label)
{
    EditableValue value;
    value.place = "meters/" + meter.id + "/" + what;
    value.text = text;
    value.label = label;
    value.numbers = {number};
    value.lowest = 1;
    value.highest = 1'000'000;
    return value;
}

bool countsCents(const Programme &programme, const Meter &meter)
{
    return std::ranges::any_of(programme.rules, [&meter](const Rule &rule) {
        return rule.give.kind == GiveKind::Meter && rule.give.target == meter.id && rule.give.counting == Counting::Cents;
    });
}

QString giftText(const Programme &programme, const Goal &goal)
{
    if (!goal.unit.empty())
        return unitsText(programme, goal.unit, goal.units);
    for (const Reward &reward : programme.rewards) {
        if (reward.id == goal.reward)
            return titleOf(reward.title, reward.id);
    }
    for (const Badge &badge : programme.badges) {
        if (badge.id == goal.badge)
            return phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "the badge %1")).arg(titleOf(badge.title, badge.id));
    }
    return QString::fromStdString(goal.reward + goal.badge);
}

EditableValue giftOf(const Programme &programme, const Meter &meter, std::size_t at)
{
    const Goal &goal = meter.goals[at];
    const std::string what = "goals/" + std::to_string(at) + "/gift";
    EditableValue value = numberIn(meter, what, goal.units, giftText(programme, goal), phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "What the customer gets")));
    if (!goal.unit.empty())
        return value;
    value.kind = Kind::Choice;
    value.numbers.clear();
    value.words = {goal.reward.empty() ? goal.badge : goal.reward};
    if (goal.badge.empty()) {
        for (const Reward &reward : programme.rewards)
            value.choices.append({reward.id, titleOf(reward.title, reward.id)});
    } else {
        for (const Badge &badge : programme.badges)
            value.choices.append({badge.id, titleOf(badge.title, badge.id)});
    }
    return value;
}

void addGoals(const Programme &programme, const Meter &meter, SentenceWriter &writer, MeterSentence &made)
{
    const bool isMoney = countsCents(programme, meter);
    for (std::size_t at = 0; at < meter.goals.size(); ++at) {
        const Goal &goal = meter.goals[at];
        EditableValue level = numberIn(meter, "goals/" + std::to_string(at) + "/at", goal.at, isMoney ? moneyText(goal.at) : numberText(goal.at), phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "Reached at")));
        if (isMoney) {
            level.kind = Kind::Cents;
            level.highest = 100'000'000;
        }
        made.lines.append({phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "At")), writer.written(phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "%1 the customer gets %2")), {level, giftOf(programme, meter, at)})});
    }
}

void addTiers(const Programme &programme, const Meter &meter, SentenceWriter &writer, MeterSentence &made)
{
    const bool isMoney = countsCents(programme, meter);
    for (std::size_t at = 1; at < meter.tiers.size(); ++at) {
        const Tier &tier = meter.tiers[at];
        EditableValue level = numberIn(meter, "tiers/" + std::to_string(at) + "/at", tier.at, isMoney ? moneyText(tier.at) : numberText(tier.at), phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "Level from")));
        if (isMoney) {
            level.kind = Kind::Cents;
            level.highest = 100'000'000;
        }
        made.lines.append({phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "From")), writer.written(phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "%1 the level is %2")).replace(u"%2"_s, titleOf(tier.title, tier.id)), {level})});
    }
}

const char *afterwards(Reset reset)
{
    switch (reset) {
    case Reset::Keep: return QT_TRANSLATE_NOOP("LoyaltyDesign", "this happens once");
    case Reset::Subtract: return QT_TRANSLATE_NOOP("LoyaltyDesign", "the next card begins with what is left over");
    case Reset::Zero: break;
    }
    return QT_TRANSLATE_NOOP("LoyaltyDesign", "it begins at 0 again");
}

} // namespace

QList<MeterSentence> meterSentencesOf(const Programme &programme)
{
    QList<MeterSentence> all;
    for (const Meter &meter : programme.meters) {
        MeterSentence made;
        made.meter = meter.id;
        made.title = titleOf(meter.title, meter.id);
        SentenceWriter writer(made.values);
        addGoals(programme, meter, writer, made);
        addTiers(programme, meter, writer, made);
        if (!meter.goals.empty())
            made.lines.append({phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "Then")), writer.written(phrase(afterwards(meter.reset)))});
        if (meter.gapDays > 0) {
            EditableValue grace = numberIn(meter, "grace", meter.grace, QCoreApplication::translate("LoyaltyDesign", "%Ln time(s)", nullptr, meter.grace), phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "How often it may be missed")));
            grace.lowest = 0;
            grace.highest = 52;
            made.lines.append({{}, writer.written(phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "it may be missed %1")), {grace})});
        }
        all.append(made);
    }
    return all;
}

} // namespace kk::loyalty
