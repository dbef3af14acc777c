#include "app/intake/profiles/MappingProposal.h"

#include "app/intake/profiles/ColumnDictionary.h"
#include "app/intake/profiles/ValueShape.h"

namespace kk::intake {

using namespace Qt::StringLiterals;

namespace {

std::optional<CustomerField> customerFieldByShape(ValueShape shape)
{
    switch (shape) {
    case ValueShape::Email: return CustomerField::Email;
    case ValueShape::Postcode: return CustomerField::Postcode;
    case ValueShape::Phone: return CustomerField::Phone;
    case ValueShape::BirthDate: return CustomerField::BirthDate;
    default: return std::nullopt;
    }
}

/// Several rows of one order with different totals: then it is the total of the line.
bool totalsDifferWithinOrders(const QList<QStringList> &samples, int keyColumn, int totalColumn)
{
    QHash<QString, QString> totals;
    for (const QStringList &row : samples) {
        const QString key = row.value(keyColumn).trimmed();
        const QString total = row.value(totalColumn).trimmed();
        if (key.isEmpty() || total.isEmpty())
            continue;
        const auto known = totals.constFind(key);
        if (known != totals.constEnd() && *known != total)
            return true;
        totals.insert(key, total);
    }
    return false;
}

class Proposer
{
public:
    Proposer(ProfileInfo::Kind kind, const Header &header, const QList<QStringList> &samples)
        : m_kind(kind)
        , m_header(header)
        , m_samples(samples)
    {
        m_hasStreet = std::any_of(header.names().begin(), header.names().end(),
                                  [](const QString &name) { return customerFieldByName(headerSkeleton(name)) == CustomerField::Street; });
    }

    MappingProposal propose()
    {
        m_proposal.mapping.profileId = m_kind == ProfileInfo::Kind::Sales ? u"generic-sales"_s : u"generic-customers"_s;
        int named = 0;
        for (int column = 0; column < m_header.size(); ++column) {
            const QString &skeleton = m_header.skeleton(column);
            if (skeleton.isEmpty())
                continue;
            ++named;
            if (!isNeverStored(skeleton))
                consider(column, skeleton);
        }
        considerUnnamed();
        if (m_kind == ProfileInfo::Kind::Sales)
            settleTotals();
        m_proposal.share = named == 0 ? 0 : static_cast<double>(m_meant) / named;
        m_proposal.sufficient = isSufficient();
        return m_proposal;
    }

private:
    void consider(int column, const QString &skeleton)
    {
        const ShapeFound shape = shapeOf(m_samples, column);
        if (const auto consent = consentByName(skeleton)) {
            const QString kind = consent->refusal ? u"refusal:"_s : u"consent:"_s;
            const QString field = kind + QString::fromStdString(consent->channel) + u':' + QString::fromStdString(consent->purpose);
            m_proposal.consents << entry(column, field);
            explain(column, field, true, shape);
            return;
        }
        const bool sales = m_kind == ProfileInfo::Kind::Sales;
        if (!sales && m_proposal.mapping.externalIdColumn.isEmpty() && isCustomerKeyName(skeleton)) {
            m_proposal.mapping.externalIdColumn = m_header.name(column);
            ++m_meant;
            explain(column, u"external_id"_s, true, shape);
            return;
        }
        if (const auto field = sales ? saleFieldByName(skeleton) : std::nullopt) {
            add(column, saleFieldName(*field), true, shape);
            return;
        }
        auto field = customerFieldByName(skeleton);
        if (field == CustomerField::HouseNumber && (skeleton == u"number"_s || skeleton == u"nr"_s) && !m_hasStreet)
            field.reset();
        if (field)
            add(column, customerFieldName(*field), true, shape);
        else
            m_unnamed.push_back({column, shape}); // after those whose names speak
    }

    /// Columns whose names say nothing: what their cells look like, where no other column has that meaning.
    void considerUnnamed()
    {
        const bool sales = m_kind == ProfileInfo::Kind::Sales;
        for (const auto &[column, shape] : m_unnamed) {
            if (const auto field = customerFieldByShape(shape.shape); field && !has(*field))
                add(column, customerFieldName(*field), false, shape);
            else if (sales && shape.shape == ValueShape::Date && !has(SaleField::Date))
                add(column, saleFieldName(SaleField::Date), false, shape);
            else if (sales && shape.shape == ValueShape::Amount && !has(SaleField::Total) && !has(SaleField::LineTotal) &&
                     !has(SaleField::LinePrice))
                add(column, saleFieldName(SaleField::Total), false, shape);
            else if (shape.shape != ValueShape::None)
                explain(column, {}, false, shape);
        }
    }

    void explain(int column, const QString &field, bool byName, const ShapeFound &shape)
    {
        const ColumnMapping::Entry place = entry(column, field);
        m_proposal.evidence << ColumnEvidence{place.column,           place.occurrence, field,        byName,
                                              shapeName(shape.shape), shape.share,      shape.example};
    }

    ColumnMapping::Entry entry(int column, const QString &field) const
    {
        const QString &name = m_header.name(column);
        int occurrence = 0;
        for (int before = 0; before < column; ++before)
            occurrence += m_header.name(before) == name ? 1 : 0;
        return {name, field, occurrence};
    }

    void add(int column, const QString &field, bool byName, const ShapeFound &shape)
    {
        if (m_positions.contains(field))
            return; // the first column of a meaning is usually the main one
        explain(column, field, byName, shape);
        m_positions.insert(field, column);
        m_proposal.mapping.columns << entry(column, field);
        ++m_meant;
    }

    void settleTotals()
    {
        const int key = m_positions.value(saleFieldName(SaleField::Key), -1);
        const int total = m_positions.value(saleFieldName(SaleField::Total), -1);
        const bool hasLineTotal = m_positions.contains(saleFieldName(SaleField::LineTotal));
        if (key < 0 || total < 0 || hasLineTotal || !totalsDifferWithinOrders(m_samples, key, total))
            return;
        for (ColumnMapping::Entry &column : m_proposal.mapping.columns) {
            if (column.field == saleFieldName(SaleField::Total))
                column.field = saleFieldName(SaleField::LineTotal);
        }
        m_positions.insert(saleFieldName(SaleField::LineTotal), total);
    }

    bool has(CustomerField field) const { return m_positions.contains(customerFieldName(field)); }
    bool has(SaleField field) const { return m_positions.contains(saleFieldName(field)); }

    bool isSufficient() const
    {
        if (m_kind == ProfileInfo::Kind::Sales)
            return has(SaleField::Key) && has(SaleField::Date) &&
                   (has(SaleField::Total) || has(SaleField::LineTotal) || has(SaleField::LinePrice));
        using F = CustomerField;
        const bool named = has(F::FirstName) || has(F::LastName) || has(F::FullName) || has(F::Company);
        return has(F::Email) || has(F::Phone) || has(F::Mobile) || has(F::CardNumber) || (named && m_meant >= 2);
    }

    ProfileInfo::Kind m_kind;
    const Header &m_header;
    const QList<QStringList> &m_samples;
    MappingProposal m_proposal;
    QHash<QString, int> m_positions; ///< of the fields that have a column
    std::vector<std::pair<int, ShapeFound>> m_unnamed;
    bool m_hasStreet = false;
    int m_meant = 0;
};

} // namespace

MappingProposal proposeMapping(ProfileInfo::Kind kind, const Header &header, const QList<QStringList> &samples)
{
    return Proposer(kind, header, samples).propose();
}

} // namespace kk::intake
