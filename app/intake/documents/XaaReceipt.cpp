#include "app/intake/documents/XaaReceipt.h"

#include "app/intake/documents/XmlTree.h"
#include "app/intake/values/CellText.h"

namespace kk::intake {

namespace {

constexpr size_t kShort = 128;

bool isTrue(std::string_view word)
{
    return word == "true" || word == "1" || word == "TRUE" || word == "True";
}

Result<> readTax(XmlReader &xml, std::vector<XaaAmount> &taxes)
{
    XaaAmount tax;
    const auto read = forEachChild(xml, [&](std::string_view field) -> Result<> {
        if (field == "vatAmnt")
            return readText(xml, tax.text, kShort);
        return field == "vatAmntTp" ? readText(xml, tax.direction, kShort) : Result<>();
    });
    if (taxes.size() < kShort)
        taxes.push_back(std::move(tax));
    return read;
}

Result<> readDiscount(XmlReader &xml, std::vector<std::string> &discounts)
{
    return forEachChild(xml, [&](std::string_view field) -> Result<> {
        if (field != "dscAmnt" || discounts.size() >= kShort)
            return {};
        discounts.emplace_back();
        return readText(xml, discounts.back(), kShort);
    });
}

Result<> readLine(XmlReader &xml, XaaReceipt &receipt)
{
    if (receipt.lines.size() >= XaaReceipt::kMostLines) {
        receipt.tooManyLines = true;
        return {};
    }
    XaaLine &line = receipt.lines.emplace_back();
    return forEachChild(xml, [&](std::string_view name) -> Result<> {
        std::string *text = name == "artID"        ? &line.article
                            : name == "artGroupID" ? &line.group
                            : name == "qnt"        ? &line.quantity
                            : name == "lineAmntIn" ? &line.total.text
                            : name == "amntTp"     ? &line.total.direction
                                                   : nullptr;
        if (text != nullptr)
            return readText(xml, *text, kShort);
        if (name == "cashTransLineDescr")
            return readText(xml, line.description, 512);
        if (name == "vat")
            return readTax(xml, line.taxes);
        return name == "discount" ? readDiscount(xml, line.discounts) : Result<>();
    });
}

} // namespace

Result<XaaReceipt> XaaReceipt::read(XmlReader &xml)
{
    XaaReceipt receipt;
    const auto read = forEachChild(xml, [&](std::string_view name) -> Result<> {
        if (name == "ctLine")
            return readLine(xml, receipt);
        if (name == "nr")
            return readText(xml, receipt.number, kShort);
        if (name == "transID")
            return readText(xml, receipt.transaction, kShort);
        if (name == "custSupID")
            return readText(xml, receipt.customer, kShort);
        if (name == "transDate")
            return readText(xml, receipt.date, kShort);
        if (name == "transTime")
            return readText(xml, receipt.time, kShort);
        if (name == "transAmntIn")
            return readText(xml, receipt.total.text, kShort);
        if (name == "amntTp")
            return readText(xml, receipt.total.direction, kShort);
        if (name == "vat")
            return readTax(xml, receipt.taxes);
        if (name == "discount")
            return readDiscount(xml, receipt.discounts);
        bool *flag = name == "voidTransaction"     ? &receipt.isVoid
                     : name == "trainingID"        ? &receipt.isTraining
                     : name == "receiptNum"        ? &receipt.hasNumber
                     : name == "receiptCopyNum"    ? &receipt.isCopy
                     : name == "receiptProformaNum" ? &receipt.isProforma
                                                   : nullptr;
        if (flag == nullptr)
            return {};
        const bool mustBeTrue = flag == &receipt.isVoid;
        std::string text;
        const auto word = readText(xml, text, kShort);
        const std::string_view said = bareText(text);
        *flag = mustBeTrue ? isTrue(said) : !said.empty() && said != "0" && said != "false";
        return word;
    });
    if (!read)
        return fail(read);
    return receipt;
}

} // namespace kk::intake
