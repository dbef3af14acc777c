#include "app/intake/documents/AuditfileRelation.h"

#include "app/intake/documents/XmlTree.h"
#include "app/intake/values/CellText.h"

namespace kk::intake {

namespace {

struct Address {
    std::string street;
    std::string number;
    std::string extension;
    std::string details;
    std::string city;
    std::string postcode;
    std::string region;
    std::string country;

    bool isStated() const { return !street.empty() || !details.empty() || !city.empty() || !postcode.empty(); }
};

Result<> readAddress(XmlReader &xml, Address &address)
{
    return forEachChild(xml, [&](std::string_view name) -> Result<> {
        std::string *to = name == "streetname"                  ? &address.street
                          : name == "number"                    ? &address.number
                          : name == "numberExtension"           ? &address.extension
                          : name == "additionalAddressDetails"  ? &address.details
                          : name == "city"                      ? &address.city
                          : name == "postalCode"                ? &address.postcode
                          : name == "region"                    ? &address.region
                          : name == "country"                   ? &address.country
                                                                : nullptr;
        return to != nullptr ? readText(xml, *to) : Result<>();
    });
}

void state(const Address &address, StagedRecord &record)
{
    const auto set = [&record](CustomerField field, const std::string &text) { textOf(record.fields, field) = text; };
    if (!address.street.empty() && !address.number.empty()) {
        set(CustomerField::Street, address.street);
        set(CustomerField::HouseNumber, address.number);
        set(CustomerField::HouseNumberAddition, address.extension);
    } else {
        set(CustomerField::AddressLine, address.street.empty() ? address.details : address.street);
    }
    set(CustomerField::City, address.city);
    set(CustomerField::Postcode, address.postcode);
    set(CustomerField::Region, address.region);
    set(CustomerField::Country, address.country);
}

/// `Customer`, `Both`, `C`, `B` (XAF: debtor or both); nothing said counts as a customer.
AuditfileRelation::Kind kindOf(std::string_view word)
{
    const std::string type = wordSkeleton(word);
    const bool customer = type.empty() || type[0] == 'c' || type[0] == 'b' || type[0] == 'd' || type == "string";
    return customer ? AuditfileRelation::Kind::Customer : AuditfileRelation::Kind::Other;
}

} // namespace

Result<AuditfileRelation> AuditfileRelation::read(XmlReader &xml)
{
    AuditfileRelation relation;
    StagedRecord &record = relation.record;
    std::string name;
    std::string contact;
    std::string type;
    Address street;
    Address postal;
    const auto done = forEachChild(xml, [&](std::string_view element) -> Result<> {
        if (element == "custSupID")
            return readText(xml, record.externalId, 256);
        if (element == "custSupName")
            return readText(xml, name);
        if (element == "contact")
            return readText(xml, contact);
        if (element == "custSupType" || element == "custSupTp")
            return readText(xml, type, 32);
        if (element == "telephone")
            return readText(xml, textOf(record.fields, CustomerField::Phone));
        if (element == "eMail")
            return readText(xml, textOf(record.fields, CustomerField::Email));
        if (element == "streetAddress" && !street.isStated())
            return readAddress(xml, street);
        if (element == "postalAddress" && !postal.isStated())
            return readAddress(xml, postal);
        return {};
    });
    if (!done)
        return fail(done);
    relation.kind = kindOf(type);
    record.externalId = cleanText(record.externalId);
    // With a person to speak to, the relation itself is a company.
    const bool isCompany = !contact.empty() && contact != name;
    textOf(record.fields, CustomerField::FullName) = isCompany ? contact : name;
    if (isCompany)
        textOf(record.fields, CustomerField::Company) = name;
    state(street.isStated() ? street : postal, record);
    return relation;
}

} // namespace kk::intake
