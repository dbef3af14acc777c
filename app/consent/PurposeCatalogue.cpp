#include "app/consent/PurposeCatalogue.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <array>

static void loadCatalogue()
{
    Q_INIT_RESOURCE(consent); // has to stand outside any namespace
}

namespace kk::consent {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kBases{Basis::None, Basis::Consent, Basis::Contract, Basis::LegalObligation, Basis::LegitimateInterest, Basis::CustomerException};

tl::unexpected<Error> unreadable(const QString &what)
{
    return fail(ErrorKind::Input, QCoreApplication::translate("Consent", "The list of purposes cannot be read. Install the program again."), what);
}

TwoLanguages bothOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {object.value(u"nl"_s).toString(), object.value(u"en"_s).toString()};
}

QStringList wordsOf(const QJsonValue &value)
{
    QStringList words;
    for (const QJsonValue &word : value.toArray())
        words.append(word.toString());
    return words;
}

std::optional<PurposeKind> kindOf(const QString &word)
{
    static const QHash<QString, PurposeKind> kinds{{u"service"_s, PurposeKind::Service}, {u"marketing"_s, PurposeKind::Marketing},
                                                   {u"personal"_s, PurposeKind::Personal}, {u"sharing"_s, PurposeKind::Sharing},
                                                   {u"internal"_s, PurposeKind::Internal}, {u"refused"_s, PurposeKind::Refused}};
    const auto found = kinds.constFind(word);
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

void readException(const QJsonObject &exception, PurposeEntry &purpose)
{
    purpose.exceptionChannels = wordsOf(exception.value(u"channels"_s));
    purpose.exceptionFrom = QDate::fromString(exception.value(u"from"_s).toString(), Qt::ISODate);
    purpose.exceptionUntil = QDate::fromString(exception.value(u"until"_s).toString(), Qt::ISODate);
}

Result<PurposeEntry> readPurpose(const QJsonObject &entry)
{
    PurposeEntry purpose;
    purpose.id = entry.value(u"id"_s).toString();
    purpose.name = bothOf(entry);
    const auto kind = kindOf(entry.value(u"kind"_s).toString());
    const auto basis = basisFromKey(entry.value(u"basis"_s).toString());
    if (purpose.id.isEmpty() || purpose.name.nl.isEmpty() || purpose.name.en.isEmpty() || !kind || !basis)
        return unreadable(u"purpose "_s + purpose.id);
    purpose.kind = *kind;
    purpose.basis = *basis;
    for (const QString &word : wordsOf(entry.value(u"bases"_s))) {
        const auto possible = basisFromKey(word);
        if (!possible || *possible == Basis::None)
            return unreadable(u"basis of "_s + purpose.id);
        purpose.bases.append(*possible);
    }
    purpose.inUse = entry.value(u"in_use"_s).toBool();
    purpose.isBalanced = entry.value(u"balanced"_s).toBool();
    purpose.channels = wordsOf(entry.value(u"channels"_s));
    purpose.wording = {bothOf(entry.value(u"wording"_s)), bothOf(entry.value(u"gets"_s)), bothOf(entry.value(u"uses"_s))};
    purpose.whyRefused = bothOf(entry.value(u"why"_s));
    purpose.dpv = entry.value(u"dpv"_s).toString();
    purpose.data = wordsOf(entry.value(u"data"_s));
    purpose.article = entry.value(u"article"_s).toString();
    readException(entry.value(u"customer_exception"_s).toObject(), purpose);
    if (purpose.asksConsent() && (purpose.wording.text.nl.isEmpty() || purpose.wording.text.en.isEmpty()))
        return unreadable(u"wording of "_s + purpose.id);
    return purpose;
}

} // namespace

QString TwoLanguages::spoken() const
{
    return QLocale().language() == QLocale::Dutch ? nl : en;
}

QString WordingText::exchange() const
{
    QString sentence = gets.spoken() + u"; "_s + uses.spoken() + u'.';
    sentence[0] = sentence[0].toUpper();
    return sentence;
}

QLatin1StringView basisKey(Basis basis)
{
    switch (basis) {
    case Basis::None: return ""_L1;
    case Basis::Consent: return "consent"_L1;
    case Basis::Contract: return "contract"_L1;
    case Basis::LegalObligation: return "legal_obligation"_L1;
    case Basis::LegitimateInterest: return "legitimate_interest"_L1;
    case Basis::CustomerException: return "customer_exception"_L1;
    }
    return ""_L1;
}

std::optional<Basis> basisFromKey(QStringView key)
{
    for (Basis basis : kBases) {
        if (basisKey(basis) == key)
            return basis;
    }
    return std::nullopt;
}

QString basisName(Basis basis)
{
    switch (basis) {
    case Basis::None: return QCoreApplication::translate("Consent", "no legal ground");
    case Basis::Consent: return QCoreApplication::translate("Consent", "consent of the customer");
    case Basis::Contract: return QCoreApplication::translate("Consent", "needed for what the customer asked");
    case Basis::LegalObligation: return QCoreApplication::translate("Consent", "the law requires it");
    case Basis::LegitimateInterest: return QCoreApplication::translate("Consent", "legitimate interest of the shop");
    case Basis::CustomerException: return QCoreApplication::translate("Consent", "exception for customers who bought here");
    }
    return {};
}

bool PurposeEntry::exceptionHolds(const QString &channel, QDate on) const
{
    return exceptionChannels.contains(channel) && exceptionFrom.isValid() && exceptionFrom <= on && (!exceptionUntil.isValid() || on <= exceptionUntil);
}

const PurposeCatalogue &PurposeCatalogue::shipped()
{
    static const PurposeCatalogue catalogue = [] {
        loadCatalogue();
        QFile file(u":/consent/purposes.json"_s);
        auto read = file.open(QIODevice::ReadOnly) ? PurposeCatalogue::read(file.readAll()) : Result<PurposeCatalogue>(unreadable(u"missing"_s));
        if (!read)
            qFatal("resources/consent/purposes.json cannot be read: %s", qPrintable(read.error().detail)); // a broken build, never a broken shop
        return *std::move(read);
    }();
    return catalogue;
}

Result<PurposeCatalogue> PurposeCatalogue::read(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    PurposeCatalogue catalogue;
    for (const QJsonValue &value : root.value(u"channels"_s).toArray()) {
        const QJsonObject entry = value.toObject();
        const auto contact = contactKindFromKey(entry.value(u"contact"_s).toString());
        if (!contact || entry.value(u"id"_s).toString().isEmpty())
            return unreadable(u"channel"_s);
        catalogue.m_channels.append({entry.value(u"id"_s).toString(), *contact, bothOf(entry)});
    }
    for (const QJsonValue &value : root.value(u"purposes"_s).toArray()) {
        auto purpose = readPurpose(value.toObject());
        if (!purpose)
            return fail(purpose);
        for (const QString &channel : std::as_const(purpose->channels)) {
            if (!catalogue.channel(channel))
                return unreadable(u"channel of "_s + purpose->id);
        }
        catalogue.m_purposes.append(*std::move(purpose));
    }
    const QJsonObject defaults = root.value(u"defaults"_s).toObject();
    catalogue.m_checked = QDate::fromString(root.value(u"checked"_s).toString(), Qt::ISODate);
    catalogue.m_expiryMonths = defaults.value(u"expiry_months"_s).toInt();
    catalogue.m_renewFromMonths = defaults.value(u"renew_from_months"_s).toInt();
    catalogue.m_doNotAskMonths = defaults.value(u"do_not_ask_months"_s).toInt();
    if (catalogue.m_purposes.isEmpty() || !catalogue.m_checked.isValid() || catalogue.m_expiryMonths <= 0 || catalogue.m_renewFromMonths <= 0
        || catalogue.m_doNotAskMonths <= 0)
        return unreadable(u"nothing in it"_s);
    return catalogue;
}

ContactKind PurposeCatalogue::contactKindOf(const QString &channel)
{
    const ChannelEntry *entry = shipped().channel(channel);
    return entry ? entry->contact : ContactKind::Person;
}

const PurposeEntry *PurposeCatalogue::purpose(QStringView id) const
{
    for (const PurposeEntry &purpose : m_purposes) {
        if (purpose.id == id)
            return &purpose;
    }
    return nullptr;
}

const ChannelEntry *PurposeCatalogue::channel(QStringView id) const
{
    for (const ChannelEntry &channel : m_channels) {
        if (channel.id == id)
            return &channel;
    }
    return nullptr;
}

} // namespace kk::consent
