#pragma once

#include "app/loyalty/drafting/RuleSentence.h"

namespace kk::loyalty {

/// A reward as its owner reads it: what it is, what it costs a customer and the shop, and its kind for the bookkeeper.
struct RewardSentence {
    std::string reward;
    RewardKind kind = RewardKind::Discount;
    QString title;
    QList<SentenceLine> lines;
    QList<EditableValue> values;
};
QList<RewardSentence> rewardSentencesOf(const Programme &programme);

/// A reward with usual values, to be changed: € 5 off for 100 points, a product that stamps give.
void addReward(Programme &programme, RewardKind kind);
/// Takes it away, and whatever gives it.
void removeReward(Programme &programme, const std::string &id);

/// What a reward is for the bookkeeper (Besluit 2018-217731), in the language of the program.
QString vatKindName(VatKind kind);

} // namespace kk::loyalty
