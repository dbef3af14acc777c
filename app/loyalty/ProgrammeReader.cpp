#include "app/loyalty/JsonWalk.h"
#include "app/loyalty/ProgrammeFile.h"

#include <QDate>
#include <QJsonDocument>
#include <QTime>

#include <cmath>

namespace kk::loyalty {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargestFile = 1 << 20;
constexpr std::int64_t kMostUnits = 1'000'000'000;

Expiry readExpiry(JsonWalk &parent)
{
    Expiry expiry;
    parent.object("expires"_L1, [&expiry](JsonWalk &walk) {
        expiry.kind = walk.choice("at"_L1, Expiry::Kind::After);
        expiry.months = static_cast<int>(walk.number("months"_L1, 0, 0, 1200));
        expiry.day = walk.day("date"_L1, kNever);
        if (expiry.kind == Expiry::Kind::OnDate && expiry.day == kNever)
            walk.wrong(u"missing"_s, "date"_L1);
        if ((expiry.kind == Expiry::Kind::After || expiry.kind == Expiry::Kind::Inactivity) && expiry.months == 0)
            walk.wrong(u"missing"_s, "months"_L1);
    });
    return expiry;
}

/// One value of a condition as its field writes it.
std::optional<std::int64_t> readValue(const QJsonValue &value, const FieldFacts &facts)
{
    switch (facts.values) {
    case ValueKind::Time: {
        const QTime time = QTime::fromString(value.toString(), u"HH:mm"_s);
        return time.isValid() ? std::optional<std::int64_t>(time.hour() * 60 + time.minute()) : std::nullopt;
    }
    case ValueKind::Date: {
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        return date.isValid() ? std::optional<std::int64_t>(QDate(1970, 1, 1).daysTo(date)) : std::nullopt;
    }
    case ValueKind::Thousandths: {
        const double thousandths = value.toDouble() * 1000;
        return value.isDouble() && std::abs(thousandths) < 1e12 ? std::optional<std::int64_t>(std::llround(thousandths)) : std::nullopt;
    }
    default: {
        const double number = value.toDouble();
        return value.isDouble() && std::floor(number) == number && std::abs(number) < 1e15 ? std::optional(static_cast<std::int64_t>(number)) : std::nullopt;
    }
    }
}

void readValues(JsonWalk &walk, Condition &condition, const FieldFacts &facts)
{
    const QJsonValue value = walk.value("v"_L1);
    QJsonArray values = value.isArray() ? value.toArray() : value.isUndefined() ? QJsonArray() : QJsonArray{value};
    if (values.size() > 1000) {
        walk.wrong(u"too_many"_s, "v"_L1, u"1000"_s);
        values = {};
    }
    for (const QJsonValue &entry : std::as_const(values)) {
        if (facts.values == ValueKind::Word) {
            if (entry.isString() && entry.toString().size() <= 500)
                condition.words.push_back(entry.toString().toStdString());
            else
                walk.wrong(u"bad_value"_s, "v"_L1);
            continue;
        }
        if (const auto number = readValue(entry, facts))
            condition.numbers.push_back(*number);
        else
            walk.wrong(u"bad_value"_s, "v"_L1, entry.toVariant().toString());
    }
}

std::optional<Condition> readCondition(JsonWalk &walk)
{
    Condition condition;
    const std::string name = walk.text("f"_L1, true);
    const auto colon = name.find(':');
    const auto field = fieldNamed(std::string_view(name).substr(0, colon));
    const std::string operation = walk.text("op"_L1, true);
    const auto comparison = operatorNamed(operation);
    if (!field)
        walk.wrong(u"unknown_field"_s, "f"_L1, QString::fromStdString(name));
    if (!comparison)
        walk.wrong(u"unknown_operator"_s, "op"_L1, QString::fromStdString(operation));
    if (!field || !comparison) {
        walk.value("v"_L1);
        return std::nullopt;
    }
    condition.field = *field;
    condition.comparison = *comparison;
    if (colon != std::string::npos)
        condition.meter = name.substr(colon + 1);
    readValues(walk, condition, factsOf(*field));
    return condition;
}

Give readGive(JsonWalk &walk)
{
    Give give;
    int ways = 0;
    const auto takes = [&](QLatin1StringView key, GiveKind kind) {
        if (!walk.has(key))
            return false;
        give.kind = kind;
        ++ways;
        return true;
    };
    if (takes("units"_L1, GiveKind::Units))
        give.rate = {walk.number("units"_L1, 1, 1, kMostUnits), 1};
    if (takes("per_euro"_L1, GiveKind::PerEuro))
        give.rate = walk.ratio("per_euro"_L1, {});
    if (takes("per_item"_L1, GiveKind::PerItem))
        give.rate = walk.ratio("per_item"_L1, {});
    if (takes("multiply"_L1, GiveKind::Multiply))
        give.rate = walk.ratio("multiply"_L1, {});
    if (takes("meter"_L1, GiveKind::Meter)) {
        give.target = walk.id("meter"_L1);
        give.counting = walk.choice("count"_L1, Counting::Events);
        give.rate = walk.ratio("rate"_L1, {});
    }
    if (takes("reward"_L1, GiveKind::Reward))
        give.target = walk.id("reward"_L1);
    if (takes("badge"_L1, GiveKind::Badge))
        give.target = walk.id("badge"_L1);
    give.unit = walk.id("unit"_L1, give.kind <= GiveKind::Multiply);
    give.base = walk.choice("base"_L1, TaxBase::Including);
    if (ways != 1)
        walk.wrong(u"one_gift"_s, "units"_L1);
    return give;
}

void readLimit(JsonWalk &walk, Rule &rule)
{
    walk.object("stack"_L1, [&rule](JsonWalk &stack) {
        rule.stack.group = stack.id("group"_L1);
        rule.stack.order = static_cast<int>(stack.number("order"_L1, 0, -1000, 1000));
        rule.stack.mode = stack.choice("mode"_L1, StackMode::Add);
    });
    walk.objects("caps"_L1, 8, [&rule](JsonWalk &cap) {
        const CapPer per = cap.choice("per"_L1, CapPer::Receipt);
        rule.caps.push_back({per, cap.number("max"_L1, 0, 0, kMostUnits)});
    });
}

void readLife(JsonWalk &walk, Life &life)
{
    life.pendingDays = static_cast<int>(walk.number("pending_days"_L1, 0, 0, 366));
    life.expiry = readExpiry(walk);
    life.refund = walk.choice("refund"_L1, RefundPolicy::Proportional);
    walk.object("round"_L1, [&life](JsonWalk &round) {
        life.rounding = round.choice("mode"_L1, Rounding::Down);
        life.roundPer = round.choice("per"_L1, RoundPer::Receipt);
    });
}

Rule readRule(JsonWalk &walk)
{
    Rule rule;
    rule.id = walk.id("id"_L1);
    rule.version = static_cast<int>(walk.number("version"_L1, 1, 1, 1'000'000));
    rule.title = walk.local("title"_L1);
    rule.explain = walk.local("explain"_L1);
    walk.object("valid"_L1, [&rule](JsonWalk &valid) {
        rule.from = valid.day("from"_L1, 0);
        rule.until = valid.day("until"_L1, kNever);
    });
    const std::string on = walk.text("on"_L1, true);
    if (const auto kind = eventNamed(on))
        rule.on = *kind;
    else
        walk.wrong(u"unknown_event"_s, "on"_L1, QString::fromStdString(on));
    walk.object("who"_L1, [&rule](JsonWalk &who) {
        rule.segments = who.texts("segments"_L1);
        rule.consent = who.texts("consent"_L1);
    });
    walk.objects("when"_L1, 40, [&rule](JsonWalk &when) {
        if (auto condition = readCondition(when))
            rule.when.push_back(std::move(*condition));
    });
    if (!walk.has("give"_L1))
        walk.wrong(u"missing"_s, "give"_L1);
    walk.object("give"_L1, [&rule](JsonWalk &give) { rule.give = readGive(give); });
    walk.object("limit"_L1, [&rule](JsonWalk &limit) { readLimit(limit, rule); });
    walk.object("life"_L1, [&rule](JsonWalk &life) { readLife(life, rule.life); });
    rule.cadence = walk.choice("every"_L1, Cadence::Monthly);
    return rule;
}

Goal readGoal(JsonWalk &walk)
{
    Goal goal;
    goal.at = walk.number("at"_L1, 1, 1, kMostUnits);
    goal.units = walk.number("units"_L1, 0, 0, kMostUnits);
    goal.unit = walk.id("unit"_L1, false);
    goal.reward = walk.id("reward"_L1, false);
    goal.badge = walk.id("badge"_L1, false);
    if (int(!goal.unit.empty()) + int(!goal.reward.empty()) + int(!goal.badge.empty()) != 1 || goal.unit.empty() != (goal.units == 0))
        walk.wrong(u"one_gift"_s, "reward"_L1);
    return goal;
}

Meter readMeter(JsonWalk &walk)
{
    Meter meter;
    meter.id = walk.id("id"_L1);
    meter.title = walk.local("title"_L1);
    meter.key = walk.choice("key"_L1, MeterKey::Member);
    meter.window = walk.choice("window"_L1, Window::SinceStart);
    meter.windowDays = walk.days("length"_L1, 365);
    meter.distinct = walk.choice("distinct"_L1, Distinct::No);
    meter.gapDays = walk.days("gap"_L1, 0);
    meter.grace = static_cast<int>(walk.number("grace"_L1, 0, 0, 100));
    meter.reset = walk.choice("reset"_L1, Reset::Keep);
    walk.objects("goals"_L1, 31, [&meter](JsonWalk &goal) { meter.goals.push_back(readGoal(goal)); });
    walk.objects("tiers"_L1, 20, [&meter](JsonWalk &tier) {
        Tier read;
        read.id = tier.id("id"_L1);
        read.title = tier.local("title"_L1);
        read.at = tier.number("at"_L1, 0, 0, kMostUnits);
        meter.tiers.push_back(std::move(read));
    });
    meter.downgrade = walk.choice("downgrade"_L1, Downgrade::AtPeriodEnd);
    meter.graceDays = static_cast<int>(walk.number("grace_days"_L1, 0, 0, 3660));
    walk.objects("steps"_L1, 31, [&meter](JsonWalk &step) {
        const std::string of = step.id("meter"_L1);
        meter.steps.push_back({of, step.number("at"_L1, 1, 1, kMostUnits)});
    });
    meter.isOrdered = walk.truth("ordered"_L1, false);
    meter.deadline = walk.day("deadline"_L1, kNever);
    return meter;
}

Reward readReward(JsonWalk &walk)
{
    Reward reward;
    reward.id = walk.id("id"_L1);
    reward.title = walk.local("title"_L1);
    reward.kind = walk.choice("kind"_L1, RewardKind::Discount);
    walk.object("price"_L1, [&reward](JsonWalk &price) {
        reward.unit = price.id("unit"_L1);
        reward.price = price.number("units"_L1, 1, 1, kMostUnits);
    });
    reward.valueCents = walk.number("value_cents"_L1, 0, 0, kMostUnits);
    reward.costCents = walk.number("cost_cents"_L1, 0, 0, kMostUnits);
    reward.vat = walk.choice("vat"_L1, VatKind::Discount);
    reward.expiry = readExpiry(walk);
    reward.groups = walk.texts("groups"_L1);
    reward.isDraw = walk.truth("draw"_L1, false);
    return reward;
}

void readParts(JsonWalk &walk, Programme &programme)
{
    walk.objects("units"_L1, 10, [&programme](JsonWalk &unit) {
        Unit read;
        read.id = unit.id("id"_L1);
        read.title = unit.local("title"_L1);
        read.valueCents = unit.ratio("value_cents"_L1, {0, 1});
        programme.units.push_back(std::move(read));
    });
    walk.objects("rules"_L1, 200, [&programme](JsonWalk &rule) { programme.rules.push_back(readRule(rule)); });
    walk.objects("meters"_L1, 60, [&programme](JsonWalk &meter) { programme.meters.push_back(readMeter(meter)); });
    walk.objects("rewards"_L1, 200, [&programme](JsonWalk &reward) { programme.rewards.push_back(readReward(reward)); });
    walk.objects("badges"_L1, 100, [&programme](JsonWalk &badge) {
        Badge read;
        read.id = badge.id("id"_L1);
        read.title = badge.local("title"_L1);
        programme.badges.push_back(std::move(read));
    });
    walk.objects("guards"_L1, 1000, [&programme](JsonWalk &guard) {
        const std::string group = guard.text("group"_L1, true);
        programme.guarded.push_back({group, guard.choice("kind"_L1, Guard::Alcohol)});
    });
}

} // namespace

ReadProgramme readProgramme(const QByteArray &json)
{
    ReadProgramme read;
    const auto refuse = [&read](const QString &code) { read.problems.append({code, Problem::Severity::Refuse, {}, {}}); };
    if (json.size() > kLargestFile) {
        refuse(u"too_large"_s);
        return read;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        refuse(u"no_json"_s);
        return read;
    }
    if (document.object().value("schema"_L1).toString() != "klantenkring.programme/1"_L1) {
        refuse(u"no_programme"_s);
        return read;
    }
    JsonWalk walk(document.object(), {}, read.problems);
    walk.text("schema"_L1);
    read.programme.id = walk.id("id"_L1);
    read.programme.version = static_cast<int>(walk.number("version"_L1, 1, 1, 1'000'000));
    read.programme.title = walk.local("title"_L1);
    readParts(walk, read.programme);
    read.programme.shortfall = walk.choice("shortfall"_L1, Shortfall::SetOff);
    return read;
}

} // namespace kk::loyalty
