#include "app/intake/profiles/DsfinvkLines.h"

#include "app/intake/FileReading.h"
#include "app/intake/values/Amount.h"
#include "app/intake/values/CellText.h"

namespace kk::intake {

using namespace Qt::StringLiterals;

namespace {

const QStringList kKey = {u"zkasseid"_s, u"znr"_s, u"bonid"_s};

/// The part of that name in the same folder of the zip.
const FilePart *beside(const Container &container, const FilePart &part, const QString &name)
{
    const QString folder = part.name.left(part.name.lastIndexOf(u'/') + 1);
    for (const FilePart &other : container.parts()) {
        if (other.name.compare(folder + name, Qt::CaseInsensitive) == 0)
            return &other;
    }
    return nullptr;
}

Result<std::unique_ptr<KeyedRows>> openBeside(const Container &container, const FilePart &part, const QString &name, const QStringList &wanted)
{
    const FilePart *other = beside(container, part, name);
    return other != nullptr ? KeyedRows::open(container, *other, kKey, wanted) : Result<std::unique_ptr<KeyedRows>>(nullptr);
}

qint64 numberOf(const std::string &cell, int decimals = 2)
{
    const ReadNumber number = readNumber(cell, DecimalMark::Comma, decimals);
    return number.outcome == ReadOutcome::Value ? number.value : 0;
}

} // namespace

bool isDsfinvkWithLines(const Profile *profile, const Container &container, const FilePart &part)
{
    return profile != nullptr && profile->info().id == u"dsfinvk-receipts"_s && beside(container, part, u"lines.csv"_s) != nullptr;
}

Result<std::unique_ptr<DsfinvkLines>> DsfinvkLines::open(const Container &container, const FilePart &receipts, StagingSink &to,
                                                         ReadingSummary &summary)
{
    std::unique_ptr<DsfinvkLines> joined(new DsfinvkLines(to, summary));
    auto lines = openBeside(container, receipts, u"lines.csv"_s,
                            {u"poszeile"_s, u"artikeltext"_s, u"artnr"_s, u"gtin"_s, u"warengr"_s, u"menge"_s, u"stkbr"_s});
    if (!lines)
        return fail(lines);
    auto amounts = openBeside(container, receipts, u"lines_vat.csv"_s, {u"poszeile"_s, u"posbrutto"_s, u"posust"_s});
    if (!amounts)
        return fail(amounts);
    joined->m_lines = std::move(*lines);
    joined->m_amounts = std::move(*amounts);
    return joined;
}

Result<> DsfinvkLines::sale(StagedSale &&sale)
{
    if (!m_lines || !sale.lines.empty())
        return m_to.sale(std::move(sale));
    const auto rows = m_lines->take(sale.externalId);
    if (!rows)
        return fail(rows);
    const auto amounts = m_amounts ? m_amounts->take(sale.externalId) : Result<std::vector<KeyedRows::Row>>();
    if (!amounts)
        return fail(amounts);
    for (const KeyedRows::Row &row : *rows) {
        StagedLine line;
        line.name = cleanText(row[1]);
        line.sku = cleanText(row[2].empty() ? row[3] : row[2]);
        line.category = cleanText(row[4]);
        line.quantityMilli = isEmptyText(row[5]) ? 1000 : numberOf(row[5], 3);
        bool stated = false;
        for (const KeyedRows::Row &amount : *amounts) {
            if (amount[0] != row[0])
                continue;
            line.totalCents += numberOf(amount[1]);
            line.taxCents = line.taxCents.value_or(0) + numberOf(amount[2]);
            stated = true;
        }
        if (!stated)
            line.totalCents = numberOf(row[6]) * line.quantityMilli / 1000;
        sale.lines.push_back(std::move(line));
    }
    m_summary.lines += static_cast<qint64>(sale.lines.size());
    return m_to.sale(std::move(sale));
}

} // namespace kk::intake
