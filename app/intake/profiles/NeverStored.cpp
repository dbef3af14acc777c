#include "app/intake/profiles/PersonLayout.h"

#include <QSet>

#include <algorithm>

namespace kk::intake {

bool isNeverStored(const QString &skeleton)
{
    // Secrets of the account, traces of a machine or a place, numbers of a bank or the state.
    static const QStringList names =
        words("encoder salt token resettoken apikey secret rptoken rptokencreatedat iban bankaccount rekeningnummer bankrekening "
              "bankrekeningnummer kontonummer bic bsn burgerservicenummer sofinummer ssn paymentreference paymentreferences "
              "pansuffix cardbrand cardsuffix cardlast4 last4 last4digits cardlastdigits lastdigits laatste4cijfers laatstecijfers "
              "letzteziffern cardtype cardfingerprint ip ipaddress ipadres ipadresse adresseip optinip confirmip remoteaddress remoteip "
              "customerip customeripaddress registrationip latitude longitude lat lng deviceid "
              "macaddress imei fingerprint browser useragent customeruseragent cookie sessionid photo foto avatar");
    static const QSet<QString> exact(names.begin(), names.end());
    if (exact.contains(skeleton))
        return true;
    static const QStringList beginnings = words("password passwort wachtwoord motdepasse cpasswort passwd pwd");
    static const QStringList inside = words("passwordhash useragent ipaddress ipadres creditcardnumber cardnumberlast");
    const auto begins = [&skeleton](const QString &word) { return skeleton.startsWith(word); };
    const auto holds = [&skeleton](const QString &word) { return skeleton.contains(word); };
    return std::any_of(beginnings.begin(), beginnings.end(), begins) || std::any_of(inside.begin(), inside.end(), holds);
}

} // namespace kk::intake
