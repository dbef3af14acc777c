#pragma once

#include "app/loyalty/ledger/LedgerCheck.h"
#include "app/rights/Erasure.h"
#include "app/shop/ConsentDesk.h"
#include "app/shop/CounterDesk.h"
#include "app/shop/DataHolders.h"
#include "app/shop/LedgerDesk.h"
#include "app/shop/LedgerPeople.h"
#include "app/shop/ProcessingStops.h"
#include "app/shop/ProgrammeDesk.h"
#include "app/vault/ErasureJournal.h"
#include "app/vault/Transaction.h"
#include "tests/support/shop/ImportBench.h"
#include "tests/support/shop/LoyaltyShop.h"

namespace kk::testing {

/// A vault with the desks of the ledger and no shop around them, so that a test can ask and change the tables themselves.
class LedgerBench : public ImportBench {
public:
    LedgerBench()
        : m_stops(shop::allProcessingStops(clock()))
        , m_programmes(vault(), session(), clock())
        , m_ledger(vault(), session(), clock(), m_stops)
        , m_counter(vault(), session(), clock(), m_stops)
        , m_consents(vault(), session(), clock(), m_stops)
    {
    }

    shop::ProgrammeDesk &programmes() { return m_programmes; }
    shop::LedgerDesk &ledger() { return m_ledger; }
    shop::CounterDesk &counter() { return m_counter; }

    bool orders(const QString &name, const QStringList &lines)
    {
        clock().advance(std::chrono::hours(1));
        return read({write(name, LoyaltyShop::orders(lines))}, false, {}, QStringLiteral("Winkel A")).has_value();
    }
    bool orders(const char *name, const QStringList &lines) { return orders(QString::fromLatin1(name), lines); }
    /// € 10 for candles, some minutes ago.
    QString orderToday(int number, const QString &who)
    {
        const QDateTime when = toDateTime(clock().now() + std::chrono::hours(1)).addSecs(1800 + 3600); // orders() turns the clock by an hour; the file says +0100
        return QStringLiteral("%1,%2,%3,%4,1000,1,Kaars").arg(number).arg(who, when.date().toString(Qt::ISODate), when.time().toString(QStringLiteral("HH:mm:ss")));
    }
    QString orderToday(int number, const char *who) { return orderToday(number, QString::fromLatin1(who)); }
    bool people()
    {
        return orders("p.csv", {QStringLiteral("900,fenna@postma.example,Fenna Postma,2020-01-01,12:00:00,0,1,Niets")});
    }
    /// Two people with points, stamps, a correction and a reward that was taken.
    bool fill()
    {
        const bool read = orders("a.csv", {QStringLiteral("1,fenna@postma.example,Fenna Postma,2026-01-09,12:07:00,3140,1,Kaars"),
                                           QStringLiteral("2,fenna@postma.example,Fenna Postma,2026-01-13,10:00:00,2000,1,Kaars"),
                                           QStringLiteral("3,anna@smit.example,Anna Smit,2026-02-02,09:00:00,2700,9,Koffie")});
        if (!read || !m_programmes.publish(LoyaltyShop::programme()) || !m_ledger.run())
            return false;
        return m_counter.adjust(customer("fenna@postma.example"), {QStringLiteral("kaart"), QStringLiteral("punt"), 3, QStringLiteral("bon van Fenna vergeten")})
            && m_counter.addStamp(customer("anna@smit.example"), QStringLiteral("kaart"), QStringLiteral("stempels"), 2)
            && m_counter.redeem(customer("anna@smit.example"), QStringLiteral("kaart"), QStringLiteral("koffie"));
    }

    customers::CustomerId customer(const QByteArray &email)
    {
        const QByteArray sql = "SELECT r.customer_id FROM source_record r JOIN record_version v ON v.id = r.version_id WHERE v.email = '" + email + "'";
        return customers::CustomerId(ask(sql.constData()));
    }
    qint64 balance(customers::CustomerId who, const QString &unit = QStringLiteral("punt"))
    {
        const auto card = m_ledger.balance(who);
        if (!card)
            return -1;
        for (const loyalty::UnitBalance &one : card->units) {
            if (one.unit == unit)
                return one.balance;
        }
        return 0;
    }
    bool execute(const QByteArray &script)
    {
        const auto done = vault().writeNow([&](vault::Connection &db) { return db.runScript(script); });
        return done.has_value();
    }
    /// Lets the records of a person belong to somebody else; to nobody named: back to where they were.
    bool repoint(const QByteArray &email, customers::CustomerId to)
    {
        const qint64 now = customer(email).value;
        m_before = to.isValid() ? now : m_before;
        return execute("UPDATE source_record SET customer_id = " + QByteArray::number(to.isValid() ? to.value : m_before)
                       + " WHERE version_id IN (SELECT id FROM record_version WHERE email = '" + email + "')");
    }
    bool erase(const QByteArray &email)
    {
        const rights::Erasure erasure(shop::allDataHolders(), {}, nullptr);
        const auto done = vault().writeNow([&](vault::Connection &db) {
            return erasure.run(db, {customer(email), session().user, &clock(), vault::ErasureJournal::pathFor(vault().path()), {}});
        });
        return done.has_value();
    }
    bool say(customers::CustomerId who, consent::State state)
    {
        consent::Word word;
        word.purpose = QStringLiteral("birthday");
        word.channel = QStringLiteral("none");
        word.state = state;
        const auto said = m_consents.say(who, word);
        if (!said)
            qWarning("%s", qPrintable(said.error().userText));
        return said.has_value();
    }
    Result<loyalty::LedgerVerdict> checked()
    {
        return vault().readNow([&](vault::Connection &db) { return loyalty::checkLedger(db, clock().now(), shop::ledgerPeople(clock(), session().user, m_stops)); });
    }
    loyalty::LedgerVerdict verdict()
    {
        const auto verdict = checked();
        if (verdict && !verdict->finding.isEmpty())
            qWarning("%s", qPrintable(verdict->finding));
        return verdict ? *verdict : loyalty::LedgerVerdict{0, false, false, false, false, {}};
    }
    QByteArray head()
    {
        const auto head = vault().readNow([](vault::Connection &db) { return loyalty::EntryStore(db).head(); });
        return head ? head->hash : QByteArray();
    }

private:
    consent::ProcessingStops m_stops;
    shop::ProgrammeDesk m_programmes;
    shop::LedgerDesk m_ledger;
    shop::CounterDesk m_counter;
    shop::ConsentDesk m_consents;
    qint64 m_before = 0;
};

} // namespace kk::testing
