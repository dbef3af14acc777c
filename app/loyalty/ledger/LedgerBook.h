#pragma once

#include "app/loyalty/ledger/LedgerRun.h"
#include "app/loyalty/ledger/LedgerViews.h"

namespace kk::loyalty {

/// Reads the ledger for people: what somebody has, which postings made it, why a receipt gave what it gave. Changes nothing and works on a
/// reading connection. Borrows a connection.
class LedgerBook {
public:
    LedgerBook(vault::Connection &db, Day today, const PersonQuestions &people) : m_db(db), m_today(today), m_people(people) {}

    /// What a customer has. Forbidden when their data may only be stored.
    [[nodiscard]] Result<MemberCard> card(customers::CustomerId customer);
    /// Their postings, newest first.
    [[nodiscard]] Result<QList<EntryView>> entries(customers::CustomerId customer, int limit = 1000);
    /// What a sale gave and which rules gave nothing. NotFound when there is no such sale.
    [[nodiscard]] Result<SaleExplanation> explain(customers::SaleId sale);

private:
    [[nodiscard]] Result<LedgerInputs> inputsFor(const QList<PublishedProgramme> &programmes, customers::CustomerId customer);
    [[nodiscard]] Result<> mayBeRead(customers::CustomerId customer);

    vault::Connection &m_db;
    Day m_today;
    const PersonQuestions &m_people;
};

/// Postings in words, in their order.
[[nodiscard]] Result<QList<EntryView>> inWords(vault::Connection &db, const std::vector<LedgerEntry> &entries);

} // namespace kk::loyalty
