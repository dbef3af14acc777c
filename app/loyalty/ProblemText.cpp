#include "app/loyalty/Problem.h"

#include <QCoreApplication>

namespace kk::loyalty {

namespace {

struct Sentence {
    const char *code;
    const char *text; ///< what is wrong, and what to do about it
};

// clang-format off
constexpr Sentence kOfFile[] = {
    {"too_large", QT_TRANSLATE_NOOP("LoyaltyProblem", "This file is too large for a programme. Choose another file.")},
    {"no_json", QT_TRANSLATE_NOOP("LoyaltyProblem", "This file cannot be read as a programme. Choose another file, or make it again.")},
    {"no_programme", QT_TRANSLATE_NOOP("LoyaltyProblem", "This is no loyalty programme of Klantenkring, or one of a newer version.")},
    {"unknown_key", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ is not known here. Take it out, or check how it is spelled.")},
    {"missing", QT_TRANSLATE_NOOP("LoyaltyProblem", "Something is missing here. Fill it in.")},
    {"bad_text", QT_TRANSLATE_NOOP("LoyaltyProblem", "A text of at most 500 letters is needed here.")},
    {"bad_id", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ cannot be a short name: use letters, digits, - and _.")},
    {"bad_number", QT_TRANSLATE_NOOP("LoyaltyProblem", "A whole number from %1 to %2 is needed here.")},
    {"bad_truth", QT_TRANSLATE_NOOP("LoyaltyProblem", "Only true or false can stand here.")},
    {"bad_ratio", QT_TRANSLATE_NOOP("LoyaltyProblem", "A whole number or a fraction like [3, 2] is needed here, at most a million.")},
    {"bad_date", QT_TRANSLATE_NOOP("LoyaltyProblem", "A date like 2026-12-31 is needed here.")},
    {"bad_period", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ is no number of days. Write P14D for 14 days.")},
    {"bad_list", QT_TRANSLATE_NOOP("LoyaltyProblem", "A list is needed here.")},
    {"bad_object", QT_TRANSLATE_NOOP("LoyaltyProblem", "A group of values between { and } is needed here.")},
    {"bad_value", QT_TRANSLATE_NOOP("LoyaltyProblem", "The value ‘%1’ does not fit here. Choose another one.")},
    {"too_many", QT_TRANSLATE_NOOP("LoyaltyProblem", "There are too many here: at most %1.")},
    {"unknown_word", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ is none of the words that can stand here.")},
    {"unknown_field", QT_TRANSLATE_NOOP("LoyaltyProblem", "A rule cannot look at ‘%1’. Choose something from the list.")},
    {"unknown_operator", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ is no way to compare. Choose one from the list.")},
    {"unknown_event", QT_TRANSLATE_NOOP("LoyaltyProblem", "A rule cannot react to ‘%1’. Choose something from the list.")},
    {"one_gift", QT_TRANSLATE_NOOP("LoyaltyProblem", "Exactly one thing can be given here: points, a reward or a badge.")},
};

constexpr Sentence kOfRules[] = {
    {"no_rules", QT_TRANSLATE_NOOP("LoyaltyProblem", "This programme has no rule yet. Add one, or begin with an example.")},
    {"twice", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ is there twice. Give one of the two another short name.")},
    {"no_unit", QT_TRANSLATE_NOOP("LoyaltyProblem", "There is no ‘%1’ to count. Choose what is saved: points or stamps.")},
    {"no_reward", QT_TRANSLATE_NOOP("LoyaltyProblem", "The reward ‘%1’ is not there. Choose another one, or add it.")},
    {"no_badge", QT_TRANSLATE_NOOP("LoyaltyProblem", "The badge ‘%1’ is not there. Choose another one, or add it.")},
    {"no_meter", QT_TRANSLATE_NOOP("LoyaltyProblem", "The counter ‘%1’ is not there. Choose another one, or add it.")},
    {"no_price", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ has no price in points. Say how many it costs.")},
    {"step_cycle", QT_TRANSLATE_NOOP("LoyaltyProblem", "The steps of ‘%1’ lead back to itself. Take one of them out.")},
    {"reset_needs_simple_meter", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ begins again after its goal, so it cannot also count per month or as a streak. Choose one of the two.")},
    {"tiers_start_at_zero", QT_TRANSLATE_NOOP("LoyaltyProblem", "The lowest level of ‘%1’ has to begin at 0, so that everybody has one.")},
    {"tiers_are_personal", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ counts for everybody together, so it can have no levels for one customer.")},
    {"field_not_there", QT_TRANSLATE_NOOP("LoyaltyProblem", "This rule looks at ‘%1’, which this moment does not have. Choose another condition.")},
    {"operator_does_not_fit", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ cannot be compared this way. Choose another way.")},
    {"wrong_number_of_values", QT_TRANSLATE_NOOP("LoyaltyProblem", "The condition on ‘%1’ has too few or too many values.")},
    {"value_out_of_range", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ can never have this value. Choose another one.")},
    {"reversed", QT_TRANSLATE_NOOP("LoyaltyProblem", "The condition on ‘%1’ ends before it begins. Change the two values.")},
    {"consent_missing", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ looks at personal data. Choose the purpose for which customers said yes.")},
    {"never_valid", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ ends before it begins. Change one of the dates.")},
    {"cannot_happen", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ never applies: its conditions on ‘%2’ exclude each other. Take one out.")},
    {"closed_then", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ only applies on days on which you are closed. Choose another day.")},
    {"no_such_tier", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ asks for a level that ‘%2’ does not have. Choose another level.")},
    {"cap_of_nothing", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ gives at most 0, so nothing. Raise the limit or take it out.")},
    {"nothing_to_multiply", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ multiplies, but no rule gives anything to multiply. Add a rule that gives points.")},
    {"multiplies_to_less", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ would give nothing extra. Multiply by more than 1.")},
    {"gives_nothing", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ gives 0. Say how many it gives.")},
    {"no_lines_there", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ counts euros or items, and only a purchase has those. Let it react to a purchase.")},
    {"event_gives_nothing", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ reacts to something that can never earn. Let it react to a purchase, a visit or a sign-up.")},
    {"meter_stands_still", QT_TRANSLATE_NOOP("LoyaltyProblem", "Nothing counts in ‘%1’. Add a rule that does, or take it out.")},
    {"step_out_of_reach", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ asks more of ‘%2’ than it ever shows, because it begins again before. Lower the step.")},
    {"reward_out_of_reach", QT_TRANSLATE_NOOP("LoyaltyProblem", "Nobody can get ‘%1’: it has no price and no rule gives it. Give it a price or a rule.")},
    {"stack_modes_differ", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ and ‘%2’ are in one group but go together differently. Choose one way for both.")},
    {"stack_tie", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ and ‘%2’ have the same place in their group. Say which one goes first.")},
    {"multiply_chain", QT_TRANSLATE_NOOP("LoyaltyProblem", "With ‘%1’ points can be multiplied more than %2 times. Set a limit, or let only the best one count.")},
};

constexpr Sentence kOfMoneyAndLaw[] = {
    {"unit_without_value", QT_TRANSLATE_NOOP("LoyaltyProblem", "Nobody knows what one ‘%1’ is worth, so its cost cannot be counted. Fill in its value.")},
    {"gives_back_all", QT_TRANSLATE_NOOP("LoyaltyProblem", "With these rules together you give %1 % back on ‘%2’: more than it costs. Lower the points or set a limit.")},
    {"gives_back_margin", QT_TRANSLATE_NOOP("LoyaltyProblem", "With these rules together you give %1 % back on ‘%2’, and you earn %3 % on it. Lower the points or leave it out.")},
    {"gives_back_much", QT_TRANSLATE_NOOP("LoyaltyProblem", "With these rules together you give up to %1 % back on ‘%2’. Check whether you mean that.")},
    {"alcohol_over_25", QT_TRANSLATE_NOOP("LoyaltyProblem", "Together these rules give %1 % off ‘%2’. At most 25 % is allowed on alcohol. Leave it out or lower the points.")},
    {"tobacco_earns", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ gives something for ‘%2’. That is not allowed for tobacco. Leave it out of the rule.")},
    {"tobacco_redeems", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ can be taken on ‘%2’. That is not allowed for tobacco. Leave it out of the reward.")},
    {"books_earn", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ gives something for ‘%2’. Books have a fixed price; ask your trade body whether this is allowed, or leave them out.")},
    {"books_redeem", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ can be taken on ‘%2’. Books have a fixed price, so points cannot pay for them. Leave them out of the reward.")},
    {"discount_on_guarded", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ counts for everything, also for ‘%2’, where it is not allowed. Say for which products it counts.")},
    {"draw_for_points", QT_TRANSLATE_NOOP("LoyaltyProblem", "A draw must be free: ‘%1’ cannot cost points. Let a rule give the ticket.")},
    {"draw_too_large", QT_TRANSLATE_NOOP("LoyaltyProblem", "The prize of ‘%1’ is worth more than € 100,000. That needs a licence. Choose a smaller prize.")},
    {"draw_needs_terms", QT_TRANSLATE_NOOP("LoyaltyProblem", "The prize of ‘%1’ is worth more than € 4,500. Then the terms have to be published, and it can be held once a year.")},
    {"lapses_early", QT_TRANSLATE_NOOP("LoyaltyProblem", "What ‘%1’ gives lapses within a year. Customers find that unfair; give it a year or longer.")},
    {"aimed_at_minors", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ is aimed at children. That is not allowed. Choose another group.")},
    {"referral_without_cap", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ rewards bringing people along without a limit. Set one per year.")},
    {"group_not_sold", QT_TRANSLATE_NOOP("LoyaltyProblem", "Nothing that you sell is in ‘%1’. Choose a product group of your own.")},
    {"easy_to_repeat", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ can be repeated all day. Set a limit per day.")},
    {"streak_without_grace", QT_TRANSLATE_NOOP("LoyaltyProblem", "‘%1’ ends the first time somebody misses it. Allow at least one miss.")},
};
// clang-format on

const char *sentenceFor(const QString &code)
{
    const auto in = [&code](const auto &sentences) -> const char * {
        for (const Sentence &sentence : sentences) {
            if (code == QLatin1StringView(sentence.code))
                return sentence.text;
        }
        return nullptr;
    };
    for (const char *found : {in(kOfFile), in(kOfRules), in(kOfMoneyAndLaw)}) {
        if (found)
            return found;
    }
    return QT_TRANSLATE_NOOP("LoyaltyProblem", "Something is not right here. Check this part again.");
}

} // namespace

QString Problem::text() const
{
    const QString sentence = QCoreApplication::translate("LoyaltyProblem", sentenceFor(code));
    QString filled;
    // In one pass: a title may itself contain a percent sign and a digit.
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const int place = sentence.at(at) == u'%' && at + 1 < sentence.size() ? sentence.at(at + 1).digitValue() : -1;
        if (place >= 1 && place <= values.size()) {
            filled += values.at(place - 1);
            ++at;
        } else {
            filled += sentence.at(at);
        }
    }
    return filled;
}

} // namespace kk::loyalty
