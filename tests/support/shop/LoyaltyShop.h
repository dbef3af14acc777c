#pragma once

#include "app/loyalty/ProgrammeFile.h"
#include "tests/support/shop/TemporaryShop.h"

namespace kk::testing {

/// A shop with a loyalty programme: one point for each euro, a stamp for each coffee (ten make one free), € 5 off for 50 points, and two
/// stamps for who joins.
struct LoyaltyShop : TemporaryShop {
    static QByteArray programmeFile()
    {
        return R"({"schema": "klantenkring.programme/1", "id": "kaart", "title": {"nl": "Kaart", "en": "Card"},
            "units": [{"id": "punt", "title": {"nl": "punten", "en": "points"}, "value_cents": [10, 1]}],
            "rules": [
              {"id": "basis", "title": {"nl": "1 punt per euro", "en": "1 point a euro"}, "on": "sale", "give": {"per_euro": [1, 1], "unit": "punt"},
               "life": {"expires": {"at": "end_of_month", "months": 24}}},
              {"id": "dinsdag", "title": {"nl": "Dinsdagochtend", "en": "Tuesday morning"}, "on": "sale",
               "when": [{"f": "receipt.weekday", "op": "in", "v": [2]}, {"f": "receipt.time", "op": "between", "v": ["09:00", "12:00"]}],
               "give": {"multiply": [2, 1], "unit": "punt"}},
              {"id": "stempel", "title": {"nl": "Stempel", "en": "Stamp"}, "on": "sale", "when": [{"f": "line.product", "op": "in", "v": ["Koffie"]}],
               "give": {"meter": "stempels", "count": "items"}},
              {"id": "welkom", "title": {"nl": "Welkom", "en": "Welcome"}, "on": "signup", "give": {"meter": "stempels", "rate": [2, 1]}}
            ],
            "meters": [{"id": "stempels", "title": {"nl": "Stempels", "en": "Stamps"}, "reset": "subtract", "goals": [{"at": 10, "reward": "koffie"}]}],
            "rewards": [
              {"id": "koffie", "title": {"nl": "Gratis koffie", "en": "Free coffee"}, "kind": "product", "value_cents": 300, "cost_cents": 60, "vat": "stamp",
               "expires": {"at": "after", "months": 12}},
              {"id": "vijf-euro", "title": {"nl": "€ 5 korting", "en": "€ 5 off"}, "kind": "discount", "value_cents": 500, "cost_cents": 500, "vat": "discount",
               "price": {"unit": "punt", "units": 50}, "expires": {"at": "after", "months": 12}}
            ]})";
    }
    static loyalty::Programme programme()
    {
        const loyalty::ReadProgramme read = loyalty::readProgramme(programmeFile());
        for (const loyalty::Problem &problem : read.problems)
            qWarning("%s %s", qPrintable(problem.path), qPrintable(problem.code));
        return read.programme;
    }

    customers::BatchId read(const QString &name, const QByteArray &content, const QString &source = QStringLiteral("Winkel A"))
    {
        shop::ImportOrder order;
        shop::ImportFile file;
        file.path = write(name, content);
        file.sourceName = source;
        order.files.append(file);
        clock().advance(std::chrono::hours(1));
        const auto report = shop().imports().run(order, {}, {});
        return report ? report->batch : customers::BatchId();
    }
    /// Orders as a webshop exports them. Each is "number,email,name,day,time,cents,pieces,product".
    static QByteArray orders(const QStringList &lines)
    {
        QByteArray file = "Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Refunded Amount,Billing Name,Billing Zip\n";
        for (const QString &line : lines) {
            const QStringList parts = line.split(u',');
            const double total = parts.at(5).toDouble() / 100;
            file += QStringLiteral("#%1,%2,%9,EUR,%3,%4 %5 +0100,%6,%7,%8,%10,%11,7411AB\n")
                        .arg(parts.at(0), parts.at(1))
                        .arg(total, 0, 'f', 2)
                        .arg(parts.at(3), parts.at(4), parts.at(6), parts.at(7))
                        .arg(total / parts.at(6).toInt(), 0, 'f', 2)
                        .arg(parts.size() > 8 ? QStringLiteral("partially_refunded") : QStringLiteral("paid"))
                        .arg(parts.size() > 8 ? parts.at(8).toDouble() / 100 : 0.0, 0, 'f', 2)
                        .arg(parts.at(2))
                        .toUtf8();
        }
        return file;
    }
    customers::CustomerId customer(const QString &typed)
    {
        customers::CustomerQuery query;
        query.typed = typed;
        const auto found = shop().customers().find(query);
        return found && !found->ids.isEmpty() ? found->ids.first() : customers::CustomerId();
    }
    /// What a card says of a unit; -1 when it cannot be read.
    qint64 balance(customers::CustomerId who, const QString &unit = QStringLiteral("punt"))
    {
        const auto card = shop().ledger().balance(who);
        if (!card)
            return -1;
        for (const loyalty::UnitBalance &one : card->units) {
            if (one.unit == unit)
                return one.balance;
        }
        return 0;
    }
    qint64 stamps(customers::CustomerId who)
    {
        const auto card = shop().ledger().balance(who);
        return card && !card->meters.isEmpty() ? card->meters.first().value : -1;
    }
    bool isSound()
    {
        const auto check = shop().safety().check();
        if (check && !check->ok())
            qWarning("%s", qPrintable(check->problems.join(u' ')));
        return check && check->ok();
    }
};

} // namespace kk::testing
