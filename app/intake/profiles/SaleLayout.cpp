#include "app/intake/profiles/SaleLayout.h"

namespace kk::intake {

namespace {

constexpr std::array<QStringView, kSaleFieldCount> kNames = {
    u"order_number",  u"display_number", u"date",       u"time",          u"time_zone",   u"total",     u"refunded", u"discount",
    u"tax",           u"currency",       u"status",     u"source",        u"kind",          u"customer_id", u"line_name", u"line_sku", u"line_category",
    u"line_quantity", u"line_total",     u"line_price", u"line_discount", u"line_tax"};

constexpr SaleField kAmounts[] = {SaleField::Total,     SaleField::Refunded,     SaleField::Discount,
                                  SaleField::Tax,       SaleField::LineQuantity, SaleField::LineTotal,
                                  SaleField::LinePrice, SaleField::LineDiscount, SaleField::LineTax};

} // namespace

QString saleFieldName(SaleField field)
{
    const auto index = static_cast<size_t>(field);
    return index < kNames.size() ? kNames[index].toString() : QString();
}

std::optional<SaleField> saleFieldFromName(QStringView name)
{
    for (size_t index = 0; index < kNames.size(); ++index) {
        if (kNames[index] == name)
            return static_cast<SaleField>(index);
    }
    return std::nullopt;
}

void SaleLayout::set(std::initializer_list<FieldWords> fields)
{
    for (const FieldWords &entry : fields)
        names[static_cast<size_t>(entry.field)] = words(entry.names);
}

SaleColumns SaleColumns::of(const SaleLayout &layout, const Header &header)
{
    SaleColumns columns;
    for (size_t field = 0; field < kSaleFieldCount; ++field) {
        columns.positions[field] = header.findAll(layout.names[field]);
        // Other names mean the same column in another generation; only parts of a line total are several columns at once.
        if (static_cast<SaleField>(field) != SaleField::LineTotal && columns.positions[field].size() > 1)
            columns.positions[field].resize(1);
    }
    if (const std::vector<int> parts = header.findAll(layout.totalParts);
        !parts.empty() && parts.size() == static_cast<size_t>(layout.totalParts.size()))
        columns.positions[static_cast<size_t>(SaleField::Total)] = parts;
    columns.keyParts = header.findAll(layout.keyParts);
    columns.person = PersonColumns::of(layout.person, header);
    columns.statusWords = layout.statusWords;
    columns.keyFromContent = layout.keyFromContent;
    columns.refundHasOwnKey = layout.refundHasOwnKey;
    columns.currency = layout.currency;
    columns.grouping = layout.grouping;
    columns.channel = layout.channel;
    columns.blankStatus = layout.blankStatus;
    columns.usualOrder = layout.usualOrder;
    columns.usualMark = layout.usualMark;
    return columns;
}

std::vector<int> SaleColumns::used() const
{
    std::vector<int> used = person.used();
    used.insert(used.end(), keyParts.begin(), keyParts.end());
    used.insert(used.end(), alsoUsed.begin(), alsoUsed.end());
    for (const auto &field : positions)
        used.insert(used.end(), field.begin(), field.end());
    return used;
}

std::vector<ColumnUse> SaleColumns::uses() const
{
    std::vector<ColumnUse> uses;
    if (has(SaleField::Date) && dateFormat.isEmpty())
        uses.push_back({at(SaleField::Date), ColumnNotation::Kind::Date, true, usualOrder, DecimalMark::Unknown});
    for (SaleField field : kAmounts) {
        const bool decides = field == SaleField::Total || field == SaleField::LineTotal;
        for (int position : all(field))
            uses.push_back({position, ColumnNotation::Kind::Amount, decides, DateOrder::Unknown, usualMark});
    }
    person.addUses(uses, usualOrder);
    return uses;
}

} // namespace kk::intake
