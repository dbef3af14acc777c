#pragma once

#include "app/base/Clock.h"
#include "app/customers/Facts.h"
#include "app/vault/Roles.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace kk::rights {

struct RequestTag;
struct RequestCaseTag;
using RequestId = Id<RequestTag>;
using RequestCaseId = Id<RequestCaseTag>;

/// What somebody may ask, in the order in which a shop must act: what takes effect at once first, erasure last, because afterwards
/// nothing can be shown any more. Keys: withdrawal objection restriction rectification access portability erasure.
enum class RequestKind {
    Withdrawal,    ///< of consent, art. 7(3): at once
    Objection,     ///< to direct marketing, art. 21(2): at once; to other use, art. 21(1): after weighing
    Restriction,   ///< art. 18
    Rectification, ///< art. 16
    Access,        ///< art. 15
    Portability,   ///< art. 20
    Erasure,       ///< art. 17
};
const QList<RequestKind> &allRequestKinds(); ///< in lawful order
QString requestKindKey(RequestKind kind);
[[nodiscard]] Result<RequestKind> requestKindFromKey(QStringView key);
/// "access,erasure"; each once, in lawful order. Input for an unknown word or none at all.
[[nodiscard]] Result<QList<RequestKind>> requestKindsFromKeys(const QString &keys);
QString requestKindName(RequestKind kind);     ///< translated: "see what you hold"
QString requestKindArticle(RequestKind kind);  ///< "art. 15 AVG"

/// How a request came in. The clock does not care.
enum class RequestChannel { Counter, Phone, Email, Letter, Webshop };
const QList<RequestChannel> &allRequestChannels();
QString requestChannelKey(RequestChannel channel);
[[nodiscard]] Result<RequestChannel> requestChannelFromKey(QStringView key);
QString requestChannelName(RequestChannel channel); ///< translated: "by phone"

/// For whom somebody asks. Under 16 and under guardianship the legal representative asks, and gets the answer.
enum class Capacity { Self, LegalRepresentative, Agent };
QString capacityKey(Capacity capacity);
[[nodiscard]] Result<Capacity> capacityFromKey(QStringView key);
QString capacityName(Capacity capacity);

/// How the shop made sure who asks: the lightest step that takes reasonable doubt away (art. 12(6)). A copy of an identity card is
/// none of them.
enum class IdentityRung {
    SameContactPoint = 1, ///< a code or a call back to the address or number on file
    CardOrAccount,        ///< the card shown at the counter, or a message from within the webshop's account
    TwoFacts,             ///< two things only this customer knows: last order number and postcode
    SeenAtCounter,        ///< an identity card was looked at, not copied, nothing of it noted
};
const QList<IdentityRung> &allIdentityRungs(); ///< lightest first
QString identityRungKey(IdentityRung rung);
[[nodiscard]] Result<IdentityRung> identityRungFromKey(QStringView key);
QString identityRungName(IdentityRung rung);

enum class ExtensionReason { Complexity, NumberOfRequests }; ///< art. 12(3) knows no others
QString extensionReasonKey(ExtensionReason reason);
[[nodiscard]] Result<ExtensionReason> extensionReasonFromKey(QStringView key);
QString extensionReasonName(ExtensionReason reason);

/// What happened with a request. The log only grows.
enum class RequestEventKind {
    Received, Acknowledged, IdentityChecked, Asked /*clock paused*/, Replied /*clock runs again*/, Extended, PackageMade, Answered, Refused,
    Reassigned, ///< another record or customer was meant
};
QString requestEventKey(RequestEventKind kind);
QString requestEventName(RequestEventKind kind); ///< translated

struct RequestEvent {
    RequestEventKind kind = RequestEventKind::Received;
    Instant at{};
    QDate on;             ///< shop day that counts
    vault::ShopUserId user;
    RequestCaseId about;  ///< none: the whole request
    QString code;         ///< rung, reason or article, as a key
    QString words;        ///< free text; taken out when the person is erased
    bool operator==(const RequestEvent &) const = default;
};

enum class CaseState { Open, Answered, Refused };

/// One thing asked in a message.
struct RequestCase {
    RequestCaseId id;
    RequestKind kind = RequestKind::Access;
    CaseState state = CaseState::Open;
    bool operator==(const RequestCase &) const = default;
};

/// What is written down when a request comes in.
struct RequestIntake {
    QList<customers::SourceRecordId> records; ///< of the customer; none: nobody found (yet)
    QList<RequestKind> kinds;
    QDate received;
    RequestChannel channel = RequestChannel::Counter;
    Capacity capacity = Capacity::Self;
    bool isMinor = false;
    QString name;           ///< of the person it is about
    QString contact;        ///< where the answer goes
    QString representative; ///< who asks, when it is not the person
    QString words;          ///< what was asked, in the person's own words, if kept
    QString language = QStringLiteral("nl");
};

/// One incoming message with one date of receipt and everything asked in it.
struct Request {
    RequestId id;
    QString number;         ///< "2026-015"
    RequestIntake intake;   ///< `records` as they are now
    QList<RequestCase> cases; ///< in lawful order
    QList<RequestEvent> events; ///< oldest first

    bool isOpen() const;
    const RequestCase *caseOf(RequestKind kind) const;
    const RequestEvent *latest(RequestEventKind kind) const; ///< nothing: never happened
    bool isExtended() const { return latest(RequestEventKind::Extended) != nullptr; }
    bool isIdentityChecked() const { return latest(RequestEventKind::IdentityChecked) != nullptr; }
    /// The first case that is still open, in lawful order.
    const RequestCase *nextCase() const;
};

} // namespace kk::rights
