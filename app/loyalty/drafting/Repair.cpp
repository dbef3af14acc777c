// Repairs of what the compiler finds, where only one can be meant.
#include "app/loyalty/drafting/ProgrammeEdit.h"

#include <QCoreApplication>

#include <algorithm>

namespace kk::loyalty {

using namespace Qt::StringLiterals;

namespace {

QString label(const char *text)
{
    return QCoreApplication::translate("LoyaltyDesign", text);
}

void dropRule(Programme &programme, const std::string &id)
{
    const auto rule = std::ranges::find(programme.rules, id, &Rule::id);
    if (rule != programme.rules.end())
        removeRule(programme, static_cast<std::size_t>(rule - programme.rules.begin()));
}

/// The purpose that rules reading this field usually name.
std::string purposeFor(const Rule &rule)
{
    const bool isBirthday = std::ranges::any_of(rule.when, [](const Condition &condition) { return condition.field == Field::MemberBirthMonth; });
    return isBirthday ? "birthday" : "profile";
}

bool repairRule(Programme &programme, Rule &rule, const QString &code, QString &text)
{
    if (code == u"consent_missing") {
        rule.consent = {purposeFor(rule)};
        text = label(QT_TRANSLATE_NOOP("LoyaltyDesign", "Only with consent"));
    } else if (code == u"stack_tie") {
        rule.stack.order += 10;
        text = label(QT_TRANSLATE_NOOP("LoyaltyDesign", "Put it after the other"));
    } else if (code == u"cap_of_nothing") {
        std::erase_if(rule.caps, [](const Cap &cap) { return cap.most == 0; });
        text = label(QT_TRANSLATE_NOOP("LoyaltyDesign", "Take the limit out"));
    } else if (code == u"multiplies_to_less") {
        rule.give.rate = {2, 1};
        text = label(QT_TRANSLATE_NOOP("LoyaltyDesign", "Make it double"));
    } else if (code == u"gives_nothing") {
        rule.give.rate = {1, rule.give.rate.denominator};
        text = label(QT_TRANSLATE_NOOP("LoyaltyDesign", "Make it 1"));
    } else if (code == u"reversed") {
        for (Condition &condition : rule.when) {
            if (condition.comparison == Operator::Between)
                std::ranges::sort(condition.numbers);
        }
        text = label(QT_TRANSLATE_NOOP("LoyaltyDesign", "Change the two round"));
    } else if (code == u"never_valid") {
        std::swap(rule.from, rule.until);
        text = label(QT_TRANSLATE_NOOP("LoyaltyDesign", "Change the dates round"));
    } else if (code == u"no_lines_there") {
        rule.on = EventKind::Sale;
        text = label(QT_TRANSLATE_NOOP("LoyaltyDesign", "Let it react to a purchase"));
    } else if (code == u"lapses_early") {
        rule.life.expiry = {Expiry::Kind::EndOfMonth, 24, kNever};
        text = label(QT_TRANSLATE_NOOP("LoyaltyDesign", "Keep them two years"));
    } else if (code == u"referral_without_cap") {
        rule.caps.push_back({CapPer::MemberYear, rule.give.rate.numerator * 5});
        text = label(QT_TRANSLATE_NOOP("LoyaltyDesign", "At most five people a year"));
    } else if (code == u"easy_to_repeat") {
        rule.caps.push_back({CapPer::MemberDay, std::max<std::int64_t>(rule.give.rate.numerator, 1)});
        text = label(QT_TRANSLATE_NOOP("LoyaltyDesign", "Once a day"));
    } else if (code == u"nothing_to_multiply") {
        addPlainRule(programme);
        programme.rules.back().title = {"1 punt per hele euro", "1 point for each whole euro"};
        text = label(QT_TRANSLATE_NOOP("LoyaltyDesign", "Add points per euro"));
    } else {
        return false;
    }
    return true;
}

} // namespace

std::optional<Repair> repairOf(const Programme &programme, const Problem &problem)
{
    const std::string id = problem.path.section(u'/', 1, 1).toStdString();
    Repair repair{{}, programme};
    Programme &mended = repair.programme;
    if (problem.path.startsWith(u"rules/")) {
        auto rule = std::ranges::find(mended.rules, id, &Rule::id);
        if (rule == mended.rules.end())
            return std::nullopt;
        if (problem.code == u"cannot_happen" || problem.code == u"event_gives_nothing") {
            dropRule(mended, id);
            repair.label = label(QT_TRANSLATE_NOOP("LoyaltyDesign", "Take the rule out"));
            return repair;
        }
        if (problem.code == u"nothing_to_multiply") { // adding moves the rules
            Rule copy = *rule;
            repairRule(mended, copy, problem.code, repair.label);
            return repair;
        }
        return repairRule(mended, *rule, problem.code, repair.label) ? std::optional(repair) : std::nullopt;
    }
    if (problem.path.startsWith(u"meters/")) {
        const auto meter = std::ranges::find(mended.meters, id, &Meter::id);
        if (meter == mended.meters.end())
            return std::nullopt;
        if (problem.code == u"streak_without_grace") {
            meter->grace = 1;
            repair.label = label(QT_TRANSLATE_NOOP("LoyaltyDesign", "Allow one miss"));
            return repair;
        }
        if (problem.code == u"meter_stands_still") {
            mended.meters.erase(meter);
            repair.label = label(QT_TRANSLATE_NOOP("LoyaltyDesign", "Take the counter out"));
            return repair;
        }
    }
    if (problem.path.startsWith(u"rewards/") && problem.code == u"reward_out_of_reach") {
        std::erase_if(mended.rewards, [&id](const Reward &reward) { return reward.id == id; });
        repair.label = label(QT_TRANSLATE_NOOP("LoyaltyDesign", "Take the reward out"));
        return repair;
    }
    return std::nullopt;
}

} // namespace kk::loyalty
