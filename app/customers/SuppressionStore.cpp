#include "app/customers/SuppressionStore.h"

#include "app/base/text/Email.h"
#include "app/base/text/Fold.h"
#include "app/base/text/NameParts.h"
#include "app/base/text/Phone.h"
#include "app/base/text/Street.h"
#include "app/vault/SqliteError.h"
#include "app/vault/Statement.h"

#include <sodium.h>

#include <array>

namespace kk::customers {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kKey = "SELECT key FROM suppression_key WHERE id = 1";
constexpr auto kAll = "SELECT kind, hash, erased_day FROM suppression";
constexpr auto kAdd = "INSERT INTO suppression (kind, hash, erased_day) VALUES (:kind, :hash, :day) ON CONFLICT DO NOTHING";

constexpr char kPart = '\x1f';

QDate epochDay()
{
    return QDate(1970, 1, 1);
}

NameParts nameOf(const Identifiers &person)
{
    return person.lastName.empty() ? splitName(person.fullName) : nameFromColumns(person.firstName, {}, person.lastName);
}

/// What stands in the hashes of a person: kind and text, only for what says enough to know one person by.
std::vector<std::pair<QString, std::string>> textsOf(const Identifiers &person)
{
    std::vector<std::pair<QString, std::string>> texts;
    if (!person.externalId.empty() && person.source.isValid())
        texts.emplace_back(u"record"_s, std::to_string(person.source.value) + kPart + std::string(person.externalId));
    if (!person.email.empty() && !isPlaceholderEmail(person.email) && !isMarketplaceEmail(person.email))
        texts.emplace_back(u"email"_s, foldText(person.email));
    if (!person.cardNumber.empty())
        texts.emplace_back(u"card"_s, foldText(person.cardNumber));
    const NameParts name = nameOf(person);
    const std::string surname = foldText(name.surname);
    if (surname.empty())
        return texts;
    for (std::string_view number : {person.phone, person.mobile}) {
        if (!number.empty() && number.front() == '+' && !isPlaceholderPhone(E164{std::string(number)}))
            texts.emplace_back(u"phone"_s, std::string(number) + kPart + surname);
    }
    const std::string first = foldText(name.given.empty() ? name.initials : name.given).substr(0, 1);
    const std::string house = person.houseNumber.empty() ? splitStreet(person.addressLine).number : std::string(person.houseNumber);
    if (!first.empty() && !house.empty() && !person.postcode.empty())
        texts.emplace_back(u"address"_s, surname + kPart + first + kPart + foldText(person.postcode) + kPart + house);
    return texts;
}

std::string hashOf(const QByteArray &key, const QString &kind, const std::string &text)
{
    const std::string whole = kind.toStdString() + kPart + text;
    std::string hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), hash.size(), reinterpret_cast<const unsigned char *>(whole.data()), whole.size(),
                       reinterpret_cast<const unsigned char *>(key.constData()), static_cast<size_t>(key.size()));
    return hash;
}

} // namespace

std::optional<QDate> Suppression::erasedOn(const Identifiers &person) const
{
    if (isEmpty())
        return std::nullopt;
    for (const auto &[kind, text] : textsOf(person)) {
        if (const auto found = m_days.find(kind.toStdString() + hashOf(m_key, kind, text)); found != m_days.end())
            return epochDay().addDays(found->second);
    }
    return std::nullopt;
}

QList<SuppressedHash> Suppression::hashesOf(const Identifiers &person) const
{
    QList<SuppressedHash> hashes;
    for (const auto &[kind, text] : textsOf(person))
        hashes.append({kind, QByteArray::fromStdString(hashOf(m_key, kind, text))});
    return hashes;
}

Result<Suppression> SuppressionStore::load()
{
    Suppression suppression;
    auto key = m_db.prepare(kKey);
    if (!key)
        return fail(key);
    const auto made = key->step();
    if (!made)
        return fail(made);
    if (!*made)
        return fail(ErrorKind::Damaged, vault::sqliteUserText(ErrorKind::Damaged), u"the key of the suppressed is gone"_s);
    suppression.m_key = key->blob(0);
    auto all = m_db.prepare(kAll);
    if (!all)
        return fail(all);
    for (;;) {
        const auto row = all->step();
        if (!row)
            return fail(row);
        if (!*row)
            return suppression;
        suppression.m_days.emplace(all->text(0).toStdString() + all->blob(1).toStdString(), static_cast<int>(all->integer(2)));
    }
}

Result<> SuppressionStore::add(const QList<SuppressedHash> &hashes, QDate erasedOn)
{
    for (const SuppressedHash &hash : hashes) {
        auto add = m_db.prepare(kAdd);
        if (!add)
            return fail(add);
        if (const auto added = add->bind(":kind", hash.kind).bindBlob(":hash", hash.hash).bind(":day", epochDay().daysTo(erasedOn)).run(); !added)
            return added;
    }
    return {};
}

} // namespace kk::customers
