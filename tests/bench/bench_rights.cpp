// What a request costs the shop: the whole answer for somebody with 2,000 lines in a big vault, one page at the counter, erasing.
#include "app/reports/AccessFiles.h"
#include "app/shop/Shop.h"
#include "tests/support/CheapKeys.h"
#include "tests/support/ShopifyOrdersFile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <ctime>

using namespace kk;
using namespace Qt::StringLiterals;

namespace {

constexpr int kOrders = 500;
constexpr int kLinesAnOrder = 4;

void print(const char *name, double value, const char *unit, const char *beside = "")
{
    QTextStream(stdout) << name << ' ' << QString::number(value, 'f', 2) << ' ' << unit << beside << Qt::endl;
}

/// The orders of one faithful customer, in the layout of Shopify.
bool writeFaithful(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QTextStream out(&file);
    out << "Name,Email,Financial Status,Paid at,Fulfillment Status,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Created at,"
           "Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Billing City,Billing Zip,Billing Country\n";
    for (int order = 0; order < kOrders; ++order) {
        const QString day = QDate(2024, 1, 1).addDays(order * 2).toString(Qt::ISODate);
        for (int line = 0; line < kLinesAnOrder; ++line) {
            out << "#T" << 1000 + order << ",trouw@voorbeeld.example,";
            if (line == 0)
                out << "paid," << day << " 10:00:00 +0100,fulfilled,no,EUR,40.00,0.00,6.94,40.00," << day << " 10:00:00 +0100,";
            else
                out << ",,,,,,,,,," ;
            out << "1,Koffie " << line << ",10.00,sku" << line << (line == 0 ? ",Trouw Voorbeeld,Deventer,7411 AB,NL\n" : ",,,,\n");
        }
    }
    return true;
}

bool readFile(shop::Shop &shop, const QString &file)
{
    shop::ImportOrder order;
    order.files.append({file, {}, {}, {}, {}});
    return shop.imports().run(order, {}, {}).has_value();
}

/// Seconds that `work` took; below zero when it failed.
template <class Work>
double seconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    return work() ? static_cast<double>(timer.nsecsElapsed()) / 1e9 : -1;
}

int measure(shop::Shop &shop, const QString &folder)
{
    const auto found = shop.customers().find({u"trouw@voorbeeld.example"_s, {}, {}, false});
    if (!found || found->ids.size() != 1)
        return 1;
    const customers::CustomerId customer = found->ids.first();
    print("onepage_seconds", seconds([&] {
        const auto report = shop.answers().aboutCustomer(customer, u"nl"_s);
        return report && reports::pdfOf(reports::onePageOf(*report)).has_value();
    }), "s", " limit 1.00 s");

    rights::RequestIntake intake;
    intake.kinds = {rights::RequestKind::Access};
    intake.received = QDate::currentDate();
    const auto opened = shop.requests().open(intake, customer);
    if (!opened)
        return 1;
    QDir(folder).mkdir(u"out"_s);
    qint64 items = 0;
    const std::clock_t before = std::clock();
    print("access_package_seconds", seconds([&] {
        const auto made = shop.answers().makePackage(opened->id, rights::RequestKind::Access, folder + u"/out"_s, {});
        items = made ? made->items : 0;
        return made.has_value();
    }), "s", " limit 10.00 s");
    print("access_package_processor_seconds", static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC, "s");
    print("access_items", static_cast<double>(items), "items");
    if (!shop.requests().answer(opened->id, rights::RequestKind::Access) && !shop.answers().handOver(opened->id, rights::RequestKind::Access))
        QTextStream(stderr) << "the request stays open\n";
    print("erasure_preview_seconds", seconds([&] { return shop.erasing().preview(customer).has_value(); }), "s");
    print("erasure_seconds", seconds([&] {
        const auto done = shop.erasing().erase(customer);
        if (!done)
            QTextStream(stderr) << done.error().userText << Qt::endl;
        return done.has_value();
    }), "s");
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    QTemporaryDir folder;
    const QString many = folder.filePath(u"orders_export.csv"_s);
    const QString faithful = folder.filePath(u"trouw.csv"_s);
    if (!testing::writeShopifyOrders(many) || !writeFaithful(faithful))
        return 1;
    static const SystemClock clock;
    const shop::Surroundings around{&clock, testing::cheapKeys(), u"Bench"_s};
    auto founded = shop::Shop::found({folder.filePath(u"bench.kring"_s), u"Bench"_s, {}, u"Bench"_s, false}, SecretBuffer::fromText(u"bench"_s), around);
    if (!founded || !readFile(*founded->shop, many) || !readFile(*founded->shop, faithful))
        return 1;
    const auto info = founded->shop->safety().info();
    print("vault_customers", static_cast<double>(info->customers), "customers");
    return measure(*founded->shop, folder.path());
}
