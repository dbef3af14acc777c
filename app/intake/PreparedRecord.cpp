#include "app/intake/PreparedRecord.h"

#include "app/base/text/Country.h"
#include "app/base/text/Email.h"
#include "app/base/text/Fold.h"
#include "app/base/text/Phone.h"
#include "app/base/text/Postcode.h"

#include <sodium.h>

#include <array>

namespace kk::intake {

namespace {

/// Collects texts and numbers and gives SipHash-2-4 over them. The key is fixed: the hash compares versions of one
/// record inside the encrypted vault and protects nothing.
class Fingerprint {
public:
    void add(std::string_view text)
    {
        m_bytes.append(text);
        m_bytes.push_back('\x1f');
    }
    void add(qint64 number) { add(std::to_string(number)); }
    void add(const std::optional<qint64> &number) { number ? add(*number) : add(std::string_view("-")); }

    qint64 value() const
    {
        static constexpr std::array<unsigned char, crypto_shorthash_KEYBYTES> kKey{};
        std::array<unsigned char, crypto_shorthash_BYTES> hash;
        crypto_shorthash(hash.data(), reinterpret_cast<const unsigned char *>(m_bytes.data()), m_bytes.size(), kKey.data());
        qint64 result = 0;
        std::memcpy(&result, hash.data(), sizeof result);
        return result;
    }

private:
    std::string m_bytes;
};

void tidyPhone(std::string &text, const std::string &country)
{
    if (text.empty())
        return;
    if (auto number = normalisePhone(text, country))
        text = std::move(number->text);
    else
        text = tidyText(text);
}

void tidyEmail(std::string &text)
{
    if (text.empty())
        return;
    EmailCell cell = readEmailCell(text);
    text = cell.address.empty() ? tidyText(text) : std::move(cell.address);
}

void applyPolicy(FieldTexts &fields, const KeepPolicy &policy)
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (!policy.keep[i])
            fields[i].clear();
    }
    std::string &birth = textOf(fields, CustomerField::BirthDate);
    if (policy.birthMonthOnly && birth.size() == 10)
        birth = "--" + birth.substr(5, 2);
    std::string &postcode = textOf(fields, CustomerField::Postcode);
    if (policy.postcodeDigitsOnly && postcode.size() > 4)
        postcode.resize(4);
}

qint64 fingerprint(const StagedRecord &record)
{
    Fingerprint print;
    for (const std::string &text : record.fields)
        print.add(text);
    for (const ConsentClaim &claim : record.consents) {
        print.add(claim.channel);
        print.add(claim.purpose);
        print.add(claim.answer == ConsentClaim::Answer::Yes ? 1 : 0);
        print.add(claim.words);
        print.add(claim.claimedAt ? std::optional(toEpochMilliseconds(*claim.claimedAt)) : std::nullopt);
        print.add(claim.evidence);
    }
    print.add(record.notForMarketing ? 1 : 0);
    return print.value();
}

qint64 fingerprint(const StagedSale &sale)
{
    Fingerprint print;
    print.add(sale.number);
    print.add(toEpochMilliseconds(sale.occurredAt));
    print.add(static_cast<qint64>(sale.channel));
    print.add(static_cast<qint64>(sale.status));
    print.add(std::string_view(sale.currency.code.data(), sale.currency.code.size()));
    for (qint64 cents : {sale.totalCents, sale.refundedCents, sale.discountCents})
        print.add(cents);
    print.add(sale.taxCents);
    print.add(sale.customerExternalId);
    for (const StagedLine &line : sale.lines) {
        print.add(line.sku);
        print.add(line.name);
        print.add(line.category);
        for (qint64 number : {line.quantityMilli, line.totalCents, line.discountCents})
            print.add(number);
        print.add(line.taxCents);
    }
    return print.value();
}

} // namespace

PreparedRecord prepare(StagedRecord &&record, const KeepPolicy &policy)
{
    PreparedRecord prepared{std::move(record), 0};
    FieldTexts &fields = prepared.staged.fields;
    std::string country = countryCode(textOf(fields, CustomerField::Country));
    if (country.empty())
        country = "NL";
    for (size_t i = 0; i < fields.size(); ++i) {
        switch (static_cast<CustomerField>(i)) {
        case CustomerField::Phone:
        case CustomerField::Mobile: tidyPhone(fields[i], country); break;
        case CustomerField::Email: tidyEmail(fields[i]); break;
        case CustomerField::Postcode:
            if (auto postcode = normalisePostcode(fields[i], country))
                fields[i] = std::move(*postcode);
            else
                fields[i] = tidyText(fields[i]);
            break;
        default:
            if (!fields[i].empty())
                fields[i] = tidyText(fields[i]);
        }
    }
    applyPolicy(fields, policy);
    prepared.contentHash = fingerprint(prepared.staged);
    return prepared;
}

PreparedSale prepare(StagedSale &&sale, const KeepPolicy &policy)
{
    PreparedSale prepared;
    if (sale.customer) {
        prepared.customer = prepare(std::move(*sale.customer), policy);
        if (!prepared.customer->staged.statedAt)
            prepared.customer->staged.statedAt = sale.occurredAt;
        sale.customer.reset();
    }
    prepared.staged = std::move(sale);
    prepared.contentHash = fingerprint(prepared.staged);
    return prepared;
}

} // namespace kk::intake
