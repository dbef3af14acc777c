#include "app/intake/profiles/CustomerProfile.h"
#include "app/intake/profiles/SaleProfile.h"
#include "app/intake/profiles/Systems.h"
#include "app/intake/values/CellText.h"

namespace kk::intake {

using namespace Qt::StringLiterals;
using F = CustomerField;

namespace {

CustomerProfileData customers()
{
    CustomerProfileData data;
    data.info = {u"square-customers"_s, u"Square"_s, ProfileInfo::Kind::Customers};
    data.signatures = {{{{u"squarecustomerid"_s}, {u"emailaddress"_s, u"phonenumber"_s, u"firstname"_s}}, {}}};
    data.person.columns = {
        {u"firstname"_s, F::FirstName}, {u"lastname"_s, F::LastName},  {u"emailaddress"_s, F::Email}, {u"phonenumber"_s, F::Phone},
        {u"companyname"_s, F::Company}, {u"birthday"_s, F::BirthDate}, {u"memo"_s, F::Note},          {u"referenceid"_s, F::AccountId},
    };
    data.person.addresses = {{{u"streetaddress1"_s, F::AddressLine},
                              {u"streetaddress2"_s, F::AddressLine},
                              {u"postalcode"_s, F::Postcode},
                              {u"city"_s, F::City},
                              {u"state"_s, F::Region}}};
    data.person.consents = {{u"emailsubscriptionstatus"_s, "email", "news"}};
    data.person.keys = {u"squarecustomerid"_s, u"referenceid"_s};
    data.shadowColumn = u"instantprofile"_s;
    data.alsoKnown = {u"nickname"_s,      u"creationsource"_s,          u"firstvisit"_s, u"lastvisit"_s, u"transactioncount"_s,
                      u"lifetimespend"_s, u"blockedfromonlinebooking"_s};
    return data;
}

SaleProfileData items()
{
    SaleProfileData data;
    data.info = {u"square-items"_s, u"Square"_s, ProfileInfo::Kind::Sales};
    data.signatures = {{{{u"item"_s}, {u"qty"_s}, {u"netsales"_s}, {u"transactionid"_s}, {u"date"_s}}, {}}};
    SaleLayout &sale = data.sale;
    sale.grouping = Grouping::SummedRows;
    sale.channel = SaleChannel::Shop;
    sale.usualMark = DecimalMark::Point;
    sale[SaleField::Key] = {u"transactionid"_s};
    sale[SaleField::Date] = {u"date"_s};
    sale[SaleField::Time] = {u"time"_s};
    sale[SaleField::TimeZone] = {u"timezone"_s};
    sale[SaleField::CustomerKey] = {u"customerid"_s};
    sale[SaleField::LineName] = {u"item"_s};
    sale[SaleField::LineSku] = {u"sku"_s};
    sale[SaleField::LineCategory] = {u"category"_s};
    sale[SaleField::LineQuantity] = {u"qty"_s};
    sale[SaleField::LineTotal] = {u"netsales"_s, u"tax"_s};
    sale[SaleField::LineDiscount] = {u"discounts"_s};
    sale[SaleField::LineTax] = {u"tax"_s};
    sale.person.columns = {{u"customername"_s, F::FullName}, {u"customerreferenceid"_s, F::AccountId}};
    sale.person.keys = {u"customerid"_s};
    data.alsoKnown = {u"pricepointname"_s,
                      u"modifiersapplied"_s,
                      u"grosssales"_s,
                      u"paymentid"_s,
                      u"devicename"_s,
                      u"notes"_s,
                      u"details"_s,
                      u"eventtype"_s,
                      u"location"_s,
                      u"diningoption"_s,
                      u"unit"_s,
                      u"count"_s,
                      u"gtin"_s,
                      u"itemizationtype"_s,
                      u"commission"_s,
                      u"employee"_s,
                      u"fulfillmentnote"_s,
                      u"channel"_s,
                      u"token"_s,
                      u"cardbrand"_s,
                      u"pansuffix"_s};
    return data;
}

/// What is given back stands under the number of the sale it was bought in, often in a much later file: it is a sale of its own, with
/// negative amounts.
class SquareItemMapper final : public SaleMapper
{
public:
    SquareItemMapper(const Header &header, SaleColumns columns, const ImportOptions &options)
        : SaleMapper(header, std::move(columns), options)
        , m_eventType(header.find(u"eventtype"_s))
    {}

protected:
    std::string keyOf(const CsvRow &row) const override
    {
        std::string key = SaleMapper::keyOf(row);
        if (!key.empty() && isRefund(row))
            key += ":refund";
        return key;
    }

    std::optional<RowFault> adjustLine(const CsvRow &row, StagedLine &line) const override
    {
        if (isRefund(row)) {
            line.totalCents = -std::abs(line.totalCents);
            line.quantityMilli = -std::abs(line.quantityMilli);
            if (line.taxCents)
                line.taxCents = -std::abs(*line.taxCents);
        }
        return std::nullopt;
    }

private:
    bool isRefund(const CsvRow &row) const { return wordSkeleton(row.cell(m_eventType)) == "refund"; }

    int m_eventType;
};

class SquareItems final : public SaleProfile
{
public:
    using SaleProfile::SaleProfile;

protected:
    std::unique_ptr<RowMapper> makeMapper(const Header &header, SaleColumns columns, const ImportOptions &options) const override
    {
        return std::make_unique<SquareItemMapper>(header, std::move(columns), options);
    }
};

} // namespace

std::unique_ptr<Profile> squareCustomers()
{
    return std::make_unique<CustomerProfile>(customers());
}

std::unique_ptr<Profile> squareItems()
{
    return std::make_unique<SquareItems>(items());
}

} // namespace kk::intake
