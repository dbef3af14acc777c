#include "app/consent/Permit.h"

#include <QCoreApplication>

namespace kk::consent {

QLatin1StringView refusalKey(Refusal why)
{
    using namespace Qt::StringLiterals;
    switch (why) {
    case Refusal::Gone: return "gone"_L1;
    case Refusal::Stopped: return "stopped"_L1;
    case Refusal::NoContact: return "no_contact"_L1;
    case Refusal::NotAsked: return "not_asked"_L1;
    case Refusal::ProofMissing: return "proof_missing"_L1;
    case Refusal::Refused: return "refused"_L1;
    case Refusal::Withdrawn: return "withdrawn"_L1;
    case Refusal::Objected: return "objected"_L1;
    case Refusal::Expired: return "expired"_L1;
    case Refusal::TextChanged: return "text_changed"_L1;
    case Refusal::GuardianMissing: return "guardian_missing"_L1;
    case Refusal::TickedBeforehand: return "ticked_beforehand"_L1;
    case Refusal::DoNotAsk: return "do_not_ask"_L1;
    case Refusal::ContactWish: return "contact_wish"_L1;
    case Refusal::NeverBought: return "never_bought"_L1;
    case Refusal::TooOften: return "too_often"_L1;
    }
    return "stopped"_L1;
}

QString refusalName(Refusal why)
{
    switch (why) {
    case Refusal::Gone: return QCoreApplication::translate("Consent", "no longer in the vault");
    case Refusal::Stopped: return QCoreApplication::translate("Consent", "data must not be used now");
    case Refusal::NoContact: return QCoreApplication::translate("Consent", "no address or number for this");
    case Refusal::NotAsked: return QCoreApplication::translate("Consent", "not asked, counts as no");
    case Refusal::ProofMissing: return QCoreApplication::translate("Consent", "proof is missing");
    case Refusal::Refused: return QCoreApplication::translate("Consent", "said no");
    case Refusal::Withdrawn: return QCoreApplication::translate("Consent", "withdrew consent");
    case Refusal::Objected: return QCoreApplication::translate("Consent", "wants no advertising");
    case Refusal::Expired: return QCoreApplication::translate("Consent", "consent expired");
    case Refusal::TextChanged: return QCoreApplication::translate("Consent", "agreed to an older text");
    case Refusal::GuardianMissing: return QCoreApplication::translate("Consent", "minor, without consent of a parent");
    case Refusal::TickedBeforehand: return QCoreApplication::translate("Consent", "the box was ticked beforehand");
    case Refusal::DoNotAsk: return QCoreApplication::translate("Consent", "does not want to be asked");
    case Refusal::ContactWish: return QCoreApplication::translate("Consent", "wants to hear less");
    case Refusal::NeverBought: return QCoreApplication::translate("Consent", "never bought with this address");
    case Refusal::TooOften: return QCoreApplication::translate("Consent", "heard from us often enough");
    }
    return {};
}

} // namespace kk::consent
