#include "app/intake/profiles/WooItemCell.h"

#include "app/intake/values/Amount.h"
#include "app/intake/values/CellText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kk::intake {

namespace {

/// The text up to the next `stop` that is not escaped; moves `rest` behind it.
std::string_view takeUntil(std::string_view &rest, char stop)
{
    size_t at = 0;
    while (at < rest.size() && rest[at] != stop)
        at += rest[at] == '\\' ? 2 : 1;
    const std::string_view part = rest.substr(0, std::min(at, rest.size()));
    rest.remove_prefix(std::min(at + 1, rest.size()));
    return part;
}

std::string unescaped(std::string_view text)
{
    std::string plain;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size())
            ++i;
        plain.push_back(text[i]);
    }
    return plain;
}

bool add(std::string_view text, int decimals, qint64 &sum)
{
    const ReadNumber read = readNumber(text, DecimalMark::Point, decimals);
    if (read.outcome == ReadOutcome::Value)
        sum += read.value;
    return read.outcome == ReadOutcome::Value || read.outcome == ReadOutcome::Empty;
}

std::optional<std::vector<StagedLine>> readJsonItems(std::string_view cell)
{
    std::vector<StagedLine> lines;
    const QJsonArray items = QJsonDocument::fromJson(QByteArray(cell.data(), static_cast<qsizetype>(cell.size()))).array();
    for (const QJsonValue &value : items) {
        const QJsonObject item = value.toObject();
        const auto text = [&item](QLatin1StringView name) { return item.value(name).toVariant().toString().toStdString(); };
        StagedLine line;
        line.name = cleanText(text(QLatin1StringView("name")));
        line.sku = cleanText(text(QLatin1StringView("sku")));
        qint64 quantity = 0;
        qint64 tax = 0;
        if (!add(text(QLatin1StringView("quantity")), 3, quantity) || !add(text(QLatin1StringView("total")), 2, line.totalCents) ||
            !add(text(QLatin1StringView("total_tax")), 2, tax))
            return std::nullopt;
        if (line.name.empty() && line.sku.empty())
            continue;
        line.quantityMilli = quantity == 0 ? 1000 : quantity;
        line.totalCents += tax;
        if (tax != 0)
            line.taxCents = tax;
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

std::optional<std::vector<StagedLine>> readWooItemCell(std::string_view cell)
{
    if (bareText(cell).starts_with("[{"))
        return readJsonItems(bareText(cell));
    std::vector<StagedLine> lines;
    for (std::string_view rest = bareText(cell); !rest.empty();) {
        std::string_view item = takeUntil(rest, ';');
        StagedLine line;
        qint64 quantity = 0;
        qint64 tax = 0;
        bool readable = true;
        while (!item.empty()) {
            std::string_view value = takeUntil(item, '|');
            const std::string_view name = takeUntil(value, ':');
            if (name == "name")
                line.name = cleanText(unescaped(value));
            else if (name == "sku")
                line.sku = cleanText(unescaped(value));
            else if (name == "quantity")
                readable = add(value, 3, quantity) && readable;
            else if (name == "total")
                readable = add(value, 2, line.totalCents) && readable;
            else if (name == "total_tax")
                readable = add(value, 2, tax) && readable;
        }
        if (!readable)
            return std::nullopt;
        if (line.name.empty() && line.sku.empty())
            continue;
        line.quantityMilli = quantity == 0 ? 1000 : quantity;
        line.totalCents += tax;
        if (tax != 0)
            line.taxCents = tax;
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace kk::intake
