#include "app/consent/Judgement.h"

#include <QCoreApplication>

namespace kk::consent {

namespace {

Refusal refusalOf(const Standing &standing)
{
    switch (standing.why) {
    case Closed::No:
    case Closed::NotAsked: return Refusal::NotAsked;
    case Closed::ProofMissing: return Refusal::ProofMissing;
    case Closed::Refused: return Refusal::Refused;
    case Closed::Withdrawn: return standing.decider && standing.decider->purpose.isEmpty() ? Refusal::Objected : Refusal::Withdrawn;
    case Closed::Expired: return Refusal::Expired;
    case Closed::TextChanged: return Refusal::TextChanged;
    case Closed::GuardianMissing: return Refusal::GuardianMissing;
    case Closed::TickedBeforehand: return Refusal::TickedBeforehand;
    case Closed::DoNotAsk: return Refusal::DoNotAsk;
    }
    return Refusal::NotAsked;
}

Result<Standing> standingAt(const PersonWords &words, const ContactPoint &contact, const PurposeEntry &purpose, const ConsentRules &rules,
                            const QString &channel, const Surroundings &around)
{
    ConsentFold fold(contact, purpose.id, channel);
    for (const ConsentEvent &event : words.events) {
        // An objection to marketing does not reach what is no marketing.
        if (event.purpose.isEmpty() && closes(event.state) && !purpose.isMarketing())
            continue;
        fold.add(event);
    }
    Circumstances circumstances;
    circumstances.now = around.now;
    circumstances.anyRecordIsMinor = words.anyIsMinor();
    circumstances.expiryMonths = around.expiryMonths;
    circumstances.asksAgainFrom = rules.asksAgainFrom.value(purpose.id);
    if (const ConsentEvent *yes = fold.yes()) {
        auto signs = around.signsOfLife(yes->record, yes->at);
        if (!signs)
            return fail(signs);
        circumstances.signsOfLife = *std::move(signs);
    }
    return fold.standing(circumstances);
}

bool wishAllows(ContactWish wish, PurposeKind kind)
{
    if (kind == PurposeKind::Marketing)
        return wish >= ContactWish::General;
    return kind != PurposeKind::Personal || wish >= ContactWish::Personal;
}

/// Nothing, when this basis lets the person through at this contact point.
Result<std::optional<Refusal>> refusalFor(Basis basis, const Standing &standing, const ContactPoint &contact, bool isMinor, const Surroundings &around)
{
    if (standing.opens())
        return std::optional<Refusal>();
    if (basis == Basis::Consent || closes(standing.state))
        return std::optional(refusalOf(standing));
    if (isMinor)
        return std::optional(Refusal::GuardianMissing);
    if (basis != Basis::CustomerException)
        return std::optional<Refusal>();
    const auto bought = around.boughtWith(contact);
    if (!bought)
        return fail(bought);
    return *bought ? std::optional<Refusal>() : std::optional(Refusal::NeverBought);
}

} // namespace

std::optional<Error> whyUnusable(const PurposeEntry &purpose, const PurposeChoice &choice, const QString &channel, QDate today)
{
    const auto because = [](const QString &text) { return Error{ErrorKind::Forbidden, text, {}}; };
    if (purpose.kind == PurposeKind::Refused)
        return because(purpose.whyRefused.spoken());
    if (!choice.inUse)
        return because(QCoreApplication::translate("Consent", "The purpose “%1” is switched off. Switch it on first, under Privacy, Consent.").arg(purpose.name.spoken()));
    if (choice.basis == Basis::None || !purpose.bases.contains(choice.basis))
        return because(QCoreApplication::translate("Consent", "The purpose “%1” has no legal ground, so nobody's data may be used for it. Choose a ground first, under Privacy, Consent.")
                           .arg(purpose.name.spoken()));
    if (!purpose.channels.contains(channel))
        return Error{ErrorKind::Input, QCoreApplication::translate("Consent", "The purpose “%1” does not go through this channel. Choose another channel.").arg(purpose.name.spoken()), {}};
    if (choice.basis == Basis::LegitimateInterest && !purpose.isBalanced && choice.balancing.isEmpty())
        return because(QCoreApplication::translate("Consent", "Legitimate interest needs the balancing form. Fill it in first for “%1”, under Privacy, Consent.").arg(purpose.name.spoken()));
    if (choice.basis == Basis::CustomerException) {
        if (choice.balancing.isEmpty())
            return because(QCoreApplication::translate("Consent", "The exception for customers needs its form. Fill it in first for “%1”, under Privacy, Consent.").arg(purpose.name.spoken()));
        if (!purpose.exceptionHolds(channel, today) && !purpose.asksConsent())
            return because(QCoreApplication::translate("Consent", "The exception for customers does not hold for this channel."));
    }
    return std::nullopt;
}

Result<Verdict> judge(const PersonWords &words, const PurposeEntry &purpose, const ConsentRules &rules, const QString &channel, const Surroundings &around)
{
    Verdict verdict;
    if (words.records.empty()) {
        verdict.refusal = Refusal::Gone;
        return verdict;
    }
    const QList<ContactPoint> contacts = words.contacts(PurposeCatalogue::contactKindOf(channel), purpose.isMarketing());
    if (contacts.isEmpty()) {
        verdict.refusal = Refusal::NoContact;
        return verdict;
    }
    Basis basis = rules.choices.value(purpose.id).basis;
    verdict.contact = contacts.first();
    if (basis == Basis::Contract || basis == Basis::LegalObligation)
        return verdict;
    if (basis == Basis::CustomerException && !purpose.exceptionHolds(channel, shopDay(around.now)))
        basis = Basis::Consent;
    for (const ContactPoint &contact : contacts) {
        const auto standing = standingAt(words, contact, purpose, rules, channel, around);
        if (!standing)
            return fail(standing);
        auto refusal = refusalFor(basis, *standing, contact, words.anyIsMinor() && purpose.isMarketing(), around);
        if (!refusal)
            return fail(refusal);
        if (!*refusal && !wishAllows(words.wish(), purpose.kind))
            refusal = std::optional(Refusal::ContactWish);
        if (contact == contacts.first() || !*refusal)
            verdict = {*refusal, *standing, contact};
        if (!*refusal)
            break;
    }
    return verdict;
}

} // namespace kk::consent
