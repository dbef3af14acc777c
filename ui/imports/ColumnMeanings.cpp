#include "ui/imports/ColumnMeanings.h"

#include "app/customers/Facts.h"
#include "app/intake/profiles/SaleLayout.h"
#include "ui/imports/ColumnSheet.h"

#include <QCoreApplication>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kk::ui::ColumnMeanings)
};

QString saleWords(intake::SaleField field)
{
    using intake::SaleField;
    switch (field) {
    case SaleField::Key: return Words::tr("Number of the receipt or order");
    case SaleField::Number: return Words::tr("Number as customers know it");
    case SaleField::Date: return Words::tr("Day");
    case SaleField::Time: return Words::tr("Time");
    case SaleField::TimeZone: return Words::tr("Time zone");
    case SaleField::Total: return Words::tr("Amount of the whole");
    case SaleField::Refunded: return Words::tr("Given back");
    case SaleField::Discount: return Words::tr("Discount on the whole");
    case SaleField::Tax: return Words::tr("Tax on the whole");
    case SaleField::Currency: return Words::tr("Currency");
    case SaleField::Status: return Words::tr("Status");
    case SaleField::Kind: return Words::tr("Kind of row: sale, payout, training");
    case SaleField::Source: return Words::tr("Shop or web shop");
    case SaleField::CustomerKey: return Words::tr("Number of the customer");
    case SaleField::LineName: return Words::tr("Article");
    case SaleField::LineSku: return Words::tr("Article number");
    case SaleField::LineCategory: return Words::tr("Group of articles");
    case SaleField::LineQuantity: return Words::tr("How many");
    case SaleField::LineTotal: return Words::tr("Amount of the line");
    case SaleField::LinePrice: return Words::tr("Price of one");
    case SaleField::LineDiscount: return Words::tr("Discount on the line");
    case SaleField::LineTax: return Words::tr("Tax on the line");
    case SaleField::Count: break;
    }
    return {};
}

} // namespace

QStringList columnMeanings(bool sales)
{
    QStringList keys{QString()};
    if (!sales)
        keys.append(ColumnSheet::kIdentifier);
    for (size_t field = 0; sales && field < intake::kSaleFieldCount; ++field)
        keys.append(intake::saleFieldName(static_cast<intake::SaleField>(field)));
    for (int field = 0; field < customers::kFieldCount; ++field) {
        const auto one = static_cast<customers::Field>(field);
        if (one != customers::Field::MarketingOptIn)
            keys.append(customers::fieldKey(one).toString());
    }
    keys << u"consent:email:news"_s << u"refusal:email:news"_s << u"consent:sms:news"_s << u"refusal:sms:news"_s << u"consent:post:news"_s
         << u"refusal:post:news"_s << u"consent:phone:news"_s << u"refusal:phone:news"_s << u"consent:email:partner_offers"_s;
    return keys;
}

QString columnMeaningWords(const QString &key)
{
    if (key.isEmpty())
        return Words::tr("Leave out");
    if (key == ColumnSheet::kIdentifier)
        return Words::tr("Number in this system");
    if (const auto sale = intake::saleFieldFromName(key))
        return saleWords(*sale);
    if (const auto field = customers::fieldFromKey(key))
        return customers::fieldName(*field);
    if (key == u"consent:email:news")
        return Words::tr("Yes to news by e-mail");
    if (key == u"refusal:email:news")
        return Words::tr("No to news by e-mail");
    if (key == u"consent:sms:news")
        return Words::tr("Yes to news by text message");
    if (key == u"refusal:sms:news")
        return Words::tr("No to news by text message");
    if (key == u"consent:post:news")
        return Words::tr("Yes to news by post");
    if (key == u"refusal:post:news")
        return Words::tr("No to news by post");
    if (key == u"consent:phone:news")
        return Words::tr("Yes to calls");
    if (key == u"refusal:phone:news")
        return Words::tr("No to calls");
    if (key == u"consent:email:partner_offers")
        return Words::tr("Yes to offers of others");
    return key;
}

} // namespace kk::ui
