#pragma once

#include "app/consent/ConsentLedger.h"
#include "app/consent/ConsentStore.h"
#include "tests/identity/MergeGround.h"

namespace kk::testing {

inline const consent::ConsentPolicy kConsentPolicy{16, 24, 12};
inline const QString kNews = QStringLiteral("email_own");
inline const QString kMail = QStringLiteral("email");

/// A vault in which words of customers are taken in, a minute apart, and customers merged.
class ConsentGround : public MergeGround {
public:
    template <class Work>
    auto ledger(Work work)
    {
        std::optional<decltype(work(std::declval<consent::ConsentLedger &>()))> answer;
        write([&](vault::Connection &db) {
            consent::ConsentLedger ledger(db, clock, user, kConsentPolicy, stops);
            answer.emplace(work(ledger));
        });
        clock.advance(std::chrono::minutes(1));
        return *std::move(answer);
    }

    Result<> say(customers::CustomerId customer, consent::State state, const QString &purpose = kNews, const QString &channel = kMail)
    {
        consent::Word word;
        word.purpose = purpose;
        word.channel = channel;
        word.state = state;
        return ledger([&](consent::ConsentLedger &ledger) { return ledger.say(customer, word); });
    }
    consent::Verdict verdict(customers::CustomerId customer, const QString &purpose = kNews, const QString &channel = kMail)
    {
        const auto picture = ledger([&](consent::ConsentLedger &ledger) { return ledger.picture(customer); });
        return picture && picture->cell(purpose, channel) ? picture->cell(purpose, channel)->verdict : consent::Verdict{};
    }
    bool isOpen(customers::CustomerId customer, const QString &purpose = kNews, const QString &channel = kMail) { return verdict(customer, purpose, channel).isOpen(); }

    Result<consent::PermittedSet> permit(const QList<customers::CustomerId> &people, const QString &purpose = kNews, const QString &channel = kMail, const consent::Use &use = {QStringLiteral("Laposta"), QStringLiteral("audience")})
    {
        return ledger([&](consent::ConsentLedger &ledger) { return ledger.permit(people, purpose, channel, use); });
    }
    customers::CustomerId merge(customers::CustomerId one, customers::CustomerId other)
    {
        identity::MergeOrder order;
        order.groups.push_back({{one, other}, {}});
        const auto merged = journal([&](identity::MergeJournal journal) { return journal.merge(order); });
        return merged ? merged->survivors.front() : customers::CustomerId();
    }
    /// A claim of a file about the newest version of the customer's first record.
    void claim(customers::CustomerId customer, bool yes, const QString &words, std::optional<Instant> at, const QString &evidence)
    {
        const auto record = recordsOf(customer).front();
        write([&](vault::Connection &db) {
            auto add = db.prepare("INSERT INTO consent_claim (version_id, channel, purpose, answer, words, field, claimed_at, evidence)"
                                  " SELECT version_id, 'email', 'news', :yes, :words, 'Newsletter', :at, :evidence FROM source_record WHERE id = :record"
                                  " ON CONFLICT DO UPDATE SET answer = min(answer, excluded.answer)").value(); // as an import writes it
            const auto added = add.bind(":yes", yes ? 1 : 0).bind(":words", words).bind(":at", at).bind(":evidence", evidence.isNull() ? QStringLiteral("") : evidence).bind(":record", record).run();
            Q_ASSERT(added);
            Q_UNUSED(added);
        });
    }
    bool runs(const char *sql)
    {
        bool done = false;
        write([&](vault::Connection &db) { done = db.execute(sql).has_value(); });
        return done;
    }

    consent::ProcessingStops stops;
};

} // namespace kk::testing
