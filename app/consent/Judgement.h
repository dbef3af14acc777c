#pragma once

#include "app/consent/ConsentFold.h"
#include "app/consent/Permit.h"
#include "app/consent/PersonWords.h"
#include "app/consent/PurposeStore.h"

#include <functional>

namespace kk::consent {

/// What a judgement asks that does not stand in the words themselves.
struct Surroundings {
    Instant now{};
    int expiryMonths = 24;
    std::function<Result<std::vector<Instant>>(SourceRecordId record, Instant since)> signsOfLife;
    std::function<Result<bool>(const ContactPoint &contact)> boughtWith;
};

/// Whether one person may be used for one purpose through one channel.
struct Verdict {
    std::optional<Refusal> refusal; ///< nothing: they may
    Standing standing;              ///< of the contact point below
    ContactPoint contact;           ///< where they may be reached, or where it was asked for

    bool isOpen() const { return !refusal; }
};

/// Why this purpose cannot be used through this channel at all; nothing when it can.
std::optional<Error> whyUnusable(const PurposeEntry &purpose, const PurposeChoice &choice, const QString &channel, QDate today);

/// The verdict by the words of the person, the basis the owner chose and the wish of the person. Restrictions are not asked here.
[[nodiscard]] Result<Verdict> judge(const PersonWords &words, const PurposeEntry &purpose, const ConsentRules &rules, const QString &channel,
                                    const Surroundings &around);

} // namespace kk::consent
