#include "app/shop/sample/ExportWriter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <array>
#include <cstdio>

namespace kk::shop::sample {
namespace {

using namespace Qt::StringLiterals;

constexpr std::string_view kCustomerColumns = "KLANTNR;NAAM;STRAAT;PC;PLAATS;TEL1;MAIL;GEBDAT;NB";
constexpr std::string_view kReceiptColumns = "BONNR;DATUM;TIJD;KLANTNR;ARTIKELNR;OMSCHRIJVING;GROEP;AANTAL;KORTING;BEDRAG";

std::string dutchDate(QDate day)
{
    return day.isValid() ? day.toString(u"dd-MM-yyyy"_s).toStdString() : std::string();
}

std::string clockTime(int second)
{
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%02d:%02d:%02d", second / 3600, second / 60 % 60, second % 60);
    return text.data();
}

/// The mapping that a person would point out for this file.
Result<QString> writeMapping(const QDir &folder, const QString &fileName, const QString &profile, const QString &key,
                             std::initializer_list<std::pair<QString, QJsonValue>> columns)
{
    const QJsonObject mapping{{u"profile"_s, profile}, {u"external_id"_s, key}, {u"columns"_s, QJsonObject(columns)},
                              {u"date_format"_s, u"dd-MM-yyyy"_s}, {u"decimal"_s, u","_s}, {u"currency"_s, u"EUR"_s}};
    QSaveFile file(folder.filePath(fileName));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(mapping).toJson()) > 0 && file.commit();
    if (!written)
        return notWritten(file.errorString());
    return fileName;
}

Result<SampleFile> writeCustomers(const SampleShop &shop, const QDir &folder)
{
    ExportWriter out(folder, u"oude-kassa-klanten.csv"_s, u"generic-customers"_s, u"Oude kassa"_s, ';', ExportWriter::Encoding::Windows1252);
    out.header(kCustomerColumns);
    for (const Registration &who : shop.registrations) {
        if (who.system != System::OldTill)
            continue;
        out.cells({who.key, who.last, who.street, who.postcode, who.town, who.phone, who.email, dutchDate(who.birth), !who.news ? "" : *who.news ? "J" : "N"});
        out.endRow();
        ++out.file().customers;
    }
    const auto mapping = writeMapping(folder, u"oude-kassa-klanten.mapping.json"_s, u"generic-customers"_s, u"KLANTNR"_s,
                                      {{u"NAAM"_s, u"full_name"_s}, {u"STRAAT"_s, u"address_line"_s}, {u"PC"_s, u"postcode"_s}, {u"PLAATS"_s, u"city"_s},
                                       {u"TEL1"_s, u"phone"_s}, {u"MAIL"_s, u"email"_s}, {u"GEBDAT"_s, u"birth_date"_s}, {u"NB"_s, u"consent:email:news"_s}});
    if (!mapping)
        return fail(mapping);
    out.file().mappingFile = *mapping;
    return out.finish();
}

void writeReceipt(ExportWriter &out, const SampleShop &shop, const Sale &sale)
{
    const std::string customer = sale.registration < 0 ? std::string() : shop.registrations[static_cast<size_t>(sale.registration)].key;
    for (const SaleLine &line : sale.lines) {
        const Product &product = assortment()[static_cast<size_t>(line.product)];
        out.cells({sale.number, dutchDate(sale.at.day), clockTime(sale.at.second), customer, product.sku, product.name, product.category,
                   std::to_string(line.quantity), decimal(line.discountCents, ','), decimal(line.totalCents, ',')});
        out.endRow();
    }
    out.count(sale);
}

Result<SampleFile> writeReceipts(const SampleShop &shop, const QDir &folder)
{
    ExportWriter out(folder, u"oude-kassa-bonnen.csv"_s, u"generic-sales"_s, u"Oude kassa"_s, ';', ExportWriter::Encoding::Windows1252);
    out.header(kReceiptColumns);
    for (const Sale &sale : shop.sales)
        if (sale.system == System::OldTill && sale.counts()) // the old till forgot what was voided
            writeReceipt(out, shop, sale);
    const auto mapping = writeMapping(folder, u"oude-kassa-bonnen.mapping.json"_s, u"generic-sales"_s, u"BONNR"_s,
                                      {{u"DATUM"_s, u"date"_s}, {u"TIJD"_s, u"time"_s}, {u"KLANTNR"_s, u"customer_id"_s}, {u"ARTIKELNR"_s, u"line_sku"_s},
                                       {u"OMSCHRIJVING"_s, u"line_name"_s}, {u"GROEP"_s, u"line_category"_s}, {u"AANTAL"_s, u"line_quantity"_s},
                                       {u"KORTING"_s, u"line_discount"_s}, {u"BEDRAG"_s, u"line_total"_s}});
    if (!mapping)
        return fail(mapping);
    out.file().mappingFile = *mapping;
    return out.finish();
}

} // namespace

Result<QList<SampleFile>> writeOldTill(const SampleShop &shop, const QDir &folder)
{
    const auto customers = writeCustomers(shop, folder);
    if (!customers)
        return fail(customers);
    const auto receipts = writeReceipts(shop, folder);
    if (!receipts)
        return fail(receipts);
    return QList<SampleFile>{*customers, *receipts};
}

} // namespace kk::shop::sample
