#pragma once

#include "app/base/Result.h"
#include "app/consent/ContactPoint.h"

#include <QDate>
#include <QStringList>

namespace kk::consent {

/// One text in the two languages of the program; data, not a translation of the screens.
struct TwoLanguages {
    QString nl;
    QString en;
    QString in(const QString &language) const { return language == QLatin1StringView("en") ? en : nl; }
    QString spoken() const; ///< in the language of the screens
    bool isEmpty() const { return nl.isEmpty() && en.isEmpty(); }
    bool operator==(const TwoLanguages &) const = default;
};

/// What allows a purpose: art. 6(1) AVG, and the exception for customers of art. 11.7 Telecommunicatiewet.
enum class Basis { None, Consent, Contract, LegalObligation, LegitimateInterest, CustomerException };
QLatin1StringView basisKey(Basis basis); ///< "", "consent", …
std::optional<Basis> basisFromKey(QStringView key);
QString basisName(Basis basis);          ///< translated

/// What kind of purpose it is: what an objection to marketing stops, and from which contact wish on it is welcome.
enum class PurposeKind { Service, Marketing, Personal, Sharing, Internal, Refused };

/// A channel of the catalogue.
struct ChannelEntry {
    QString id; ///< "email", "sms", …; "none" for what happens in the shop
    ContactKind contact = ContactKind::Person;
    TwoLanguages name;
};

/// What customers agree to, with what they get for it.
struct WordingText {
    TwoLanguages text;
    TwoLanguages gets; ///< "u krijgt …"
    TwoLanguages uses; ///< "wij gebruiken …"
    /// Both in one sentence, in the language of the screens: "U krijgt …; wij gebruiken …."
    QString exchange() const;
    bool operator==(const WordingText &) const = default;
};

/// A purpose as the program ships it.
struct PurposeEntry {
    QString id;
    TwoLanguages name;
    PurposeKind kind = PurposeKind::Refused;
    QList<Basis> bases;      ///< that can carry it; empty: it cannot be used
    Basis basis = Basis::None; ///< unless the owner chooses another
    bool inUse = false;
    bool isBalanced = false; ///< legitimate interest that needs no form of the owner: nobody is addressed or shown
    QStringList channels;
    QStringList exceptionChannels; ///< where the exception for customers can hold
    QDate exceptionFrom;
    QDate exceptionUntil;    ///< invalid: still
    WordingText wording;     ///< version 1; empty where nobody is asked
    TwoLanguages whyRefused;
    QString dpv;             ///< its name in the Data Privacy Vocabulary
    QStringList data;
    QString article;

    /// An objection to direct marketing stops it (art. 21(2), with the profiling for it).
    bool isMarketing() const { return kind == PurposeKind::Marketing || kind == PurposeKind::Personal; }
    bool asksConsent() const { return bases.contains(Basis::Consent); }
    bool exceptionHolds(const QString &channel, QDate on) const;
};

/// Purposes, channels and default periods of resources/consent/purposes.json: dated data. Immutable; any thread.
class PurposeCatalogue {
public:
    static const PurposeCatalogue &shipped();
    /// Errors: Input, when the text is no catalogue.
    [[nodiscard]] static Result<PurposeCatalogue> read(const QByteArray &json);
    static ContactKind contactKindOf(const QString &channel); ///< of the shipped catalogue; Person for an unknown one

    const QList<PurposeEntry> &purposes() const { return m_purposes; }
    const QList<ChannelEntry> &channels() const { return m_channels; }
    const PurposeEntry *purpose(QStringView id) const;
    const ChannelEntry *channel(QStringView id) const;
    QDate checked() const { return m_checked; }
    int expiryMonths() const { return m_expiryMonths; }
    int renewFromMonths() const { return m_renewFromMonths; } ///< after so many of them the shop is told
    int doNotAskMonths() const { return m_doNotAskMonths; }

private:
    QList<PurposeEntry> m_purposes;
    QList<ChannelEntry> m_channels;
    QDate m_checked;
    int m_expiryMonths = 0;
    int m_renewFromMonths = 0;
    int m_doNotAskMonths = 0;
};

} // namespace kk::consent
