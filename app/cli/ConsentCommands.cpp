#include "app/cli/Command.h"

#include "app/consent/ConsentProof.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace kk::cli {

using namespace Qt::StringLiterals;

namespace {

using customers::CustomerId;

Result<CustomerId> customerOf(const Context &context)
{
    bool isNumber = false;
    const CustomerId id(context.rest().value(0).toLongLong(&isNumber));
    if (!isNumber)
        return wrongUsage(QCoreApplication::translate("Cli", "Say which customer, by number. See: customers list."));
    return id;
}

} // namespace

QJsonObject toJson(const consent::ConsentCell &cell)
{
    const consent::Standing &stands = cell.verdict.standing;
    return {{u"purpose"_s, cell.purpose},
            {u"channel"_s, cell.channel},
            {u"contact"_s, cell.verdict.contact.value},
            {u"state"_s, QString(consent::stateKey(stands.state))},
            {u"permitted"_s, cell.isUsable && cell.verdict.isOpen()},
            {u"reason"_s, cell.verdict.refusal ? QJsonValue(QString(consent::refusalKey(*cell.verdict.refusal))) : QJsonValue()},
            {u"grade"_s, consent::gradeKey(stands.grade)},
            {u"since"_s, stands.since ? QJsonValue(toIso8601(*stands.since)) : QJsonValue()},
            {u"expires"_s, stands.expires ? QJsonValue(toIso8601(*stands.expires)) : QJsonValue()}};
}

namespace {

/// What stands after the word, for scripts and for people.
Result<> tell(Context &context, CustomerId customer)
{
    const auto shop = context.shop();
    if (!shop)
        return fail(shop);
    const auto picture = (*shop)->consents().picture(customer);
    if (!picture)
        return fail(picture);
    const QString purpose = context.arguments().value(u"--purpose"_s);
    const QString channel = context.arguments().value(u"--channel"_s);
    QJsonArray cells;
    for (const consent::ConsentCell &cell : picture->cells) {
        if ((!purpose.isEmpty() && cell.purpose != purpose) || (!channel.isEmpty() && cell.channel != channel))
            continue;
        cells.append(toJson(cell));
        const consent::Standing &stands = cell.verdict.standing;
        const QString since = stands.since ? QLocale().toString(shopDay(*stands.since), QLocale::ShortFormat) : QString();
        const QString word = cell.verdict.refusal == consent::Refusal::ProofMissing ? consent::refusalName(*cell.verdict.refusal) : consent::stateName(stands.state);
        context.printer().line(u"%1  %2  %3  %4"_s.arg(cell.purpose, -16).arg(cell.channel, -9).arg(word, -26).arg(since));
    }
    context.printer().json(QJsonObject{{u"customer"_s, customer.value}, {u"wish"_s, QString(consent::wishKey(picture->wish))}, {u"age_band"_s, QString(consent::ageBandKey(picture->band))},
                                       {u"objected"_s, picture->hasObjected}, {u"consents"_s, cells}});
    return {};
}

Result<consent::Word> wordOf(const Context &context, consent::State state)
{
    const Arguments &arguments = context.arguments();
    consent::Word word;
    word.purpose = arguments.value(u"--purpose"_s);
    word.channel = arguments.value(u"--channel"_s);
    word.evidence = arguments.value(u"--evidence"_s);
    word.state = state;
    word.byGuardian = arguments.has(u"--guardian"_s);
    if (arguments.has(u"--place"_s)) {
        const auto place = consent::placeFromKey(arguments.value(u"--place"_s));
        if (!place || *place == consent::Place::Import)
            return wrongUsage(QCoreApplication::translate("Cli", "--place takes counter, phone, paper, web, email, event or request."));
        word.place = *place;
    }
    return word;
}

Result<> give(Context &context)
{
    const auto customer = customerOf(context);
    if (!customer)
        return fail(customer);
    const auto word = wordOf(context, consent::State::Given);
    if (!word)
        return fail(word);
    if (word->purpose.isEmpty() || word->channel.isEmpty())
        return wrongUsage(QCoreApplication::translate("Cli", "Consent is for one purpose and one channel: consent give CUSTOMER --purpose P --channel C."));
    const auto shop = context.shop();
    if (!shop)
        return fail(shop);
    if (const auto said = (*shop)->consents().say(*customer, *word); !said)
        return said;
    return tell(context, *customer);
}

Result<> withdraw(Context &context)
{
    const auto customer = customerOf(context);
    if (!customer)
        return fail(customer);
    const auto word = wordOf(context, consent::State::Withdrawn);
    if (!word)
        return fail(word);
    const auto shop = context.shop();
    if (!shop)
        return fail(shop);
    if (const auto said = (*shop)->consents().say(*customer, *word); !said)
        return said;
    return tell(context, *customer);
}

Result<> show(Context &context)
{
    const auto customer = customerOf(context);
    return customer ? tell(context, *customer) : fail(customer);
}

/// The proof as one JSON value, in the shape of ISO/IEC TS 27560.
Result<> prove(Context &context)
{
    const auto customer = customerOf(context);
    if (!customer)
        return fail(customer);
    const auto shop = context.shop();
    if (!shop)
        return fail(shop);
    const auto proof = (*shop)->consents().proof(*customer);
    if (!proof)
        return fail(proof);
    context.printer().json(consent::toConsentRecord(*proof));
    for (const consent::ProvedWord &word : proof->words)
        context.printer().line(u"%1  %2  %3  %4  %5"_s.arg(toIso8601(word.event.at), word.event.purpose, word.event.channel, consent::stateName(word.event.state), word.shown));
    return {};
}

} // namespace

QList<Command> consentCommands()
{
    const QString noun = u"consent"_s;
    return {
        {noun, u"give"_s, u"CUSTOMER --purpose P --channel C [--evidence TEXT] [--place PLACE] [--guardian]"_s,
         QCoreApplication::translate("Cli", "Writes down that a customer agrees."), give},
        {noun, u"withdraw"_s, u"CUSTOMER [--purpose P] [--channel C] [--evidence TEXT]"_s,
         QCoreApplication::translate("Cli", "Writes down a no; without purpose it is a no to all advertising."), withdraw},
        {noun, u"show"_s, u"CUSTOMER [--purpose P] [--channel C]"_s, QCoreApplication::translate("Cli", "Shows what a customer allows, and since when."), show},
        {noun, u"prove"_s, u"CUSTOMER"_s, QCoreApplication::translate("Cli", "Gives the proof of consent, with the exact texts shown."), prove},
    };
}

} // namespace kk::cli
