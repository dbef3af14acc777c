#pragma once

#include "app/base/Result.h"
#include "app/rights/RequestClock.h"
#include "app/rights/RequestStore.h"
#include "app/vault/Roles.h"
#include "app/vault/Vault.h"

namespace kk::shop {

/// A request just written down.
struct RequestOpened {
    rights::RequestId id;
    QString number;
    rights::RequestDays days;
    QStringList alsoOpen; ///< numbers of open requests of the same person: answer them together
};

/// To whom the records of a request belong now.
enum class RequestSubject {
    Nobody,     ///< nobody was found at intake: "we hold nothing" is an answer too
    OneCustomer,
    TakenApart, ///< the records belong to several customers since: choose again
    Erased,     ///< nothing is left of this person
};

/// A row of the list of requests.
struct RequestRow {
    rights::Request request;
    rights::RequestDays days;
    QString who; ///< the name now, or as it was written down; empty once erased
    RequestSubject subject = RequestSubject::Nobody;
    QList<customers::CustomerId> customers;
};

/// Everything the page of one request shows.
struct RequestView {
    RequestRow row;
    QString why; ///< why the last day is what it is
    QList<rights::RequestPackage> packages;
};

/// Requests of persons: writing them down, their clock, and their log. Blocking; call from a background thread or the command line.
class RequestDesk {
public:
    RequestDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock);

    /// Act::HandleRequests, as all below where nothing else stands. Errors: Input (nothing asked, a date in the future or before the law).
    [[nodiscard]] Result<RequestOpened> open(const rights::RequestIntake &intake, customers::CustomerId customer = {}) const;
    [[nodiscard]] Result<QList<RequestRow>> list() const; ///< open ones first, most pressing first; then the closed, newest first
    [[nodiscard]] Result<rights::RequestId> find(const QString &number) const;
    [[nodiscard]] Result<RequestView> show(rights::RequestId id) const;
    [[nodiscard]] Result<qint64> openCount() const;

    [[nodiscard]] Result<> acknowledge(rights::RequestId id) const; ///< the letter was sent today
    [[nodiscard]] Result<> checkIdentity(rights::RequestId id, rights::IdentityRung rung) const;
    /// Which customer was meant. Also after records were taken apart, or when nobody was found at first.
    [[nodiscard]] Result<> assign(rights::RequestId id, customers::CustomerId customer) const;
    [[nodiscard]] Result<> ask(rights::RequestId id, const QString &question) const;  ///< the clock is shown as paused; Conflict: is so already
    [[nodiscard]] Result<> replied(rights::RequestId id) const;                       ///< Conflict: nothing was asked
    /// Once, with a reason in words, and while the first period runs: the letter must go out before its last day.
    [[nodiscard]] Result<> extend(rights::RequestId id, rights::ExtensionReason reason, const QString &words) const;
    /// Act::RefuseRequest. With the article and the reasons, which stand in the letter.
    [[nodiscard]] Result<> refuse(rights::RequestId id, rights::RequestKind kind, const QString &article, const QString &reasons) const;
    /// Says that a case was answered outside the package: a correction made, a restriction set. Erasure is answered by erasing only.
    [[nodiscard]] Result<> answer(rights::RequestId id, rights::RequestKind kind) const;

    /// Deletes packages older than 30 days from where they were written. Answers how many went.
    [[nodiscard]] Result<int> tidy() const;

private:
    [[nodiscard]] Result<RequestRow> rowOf(vault::Connection &db, rights::Request request) const;
    template <class Change>
    [[nodiscard]] Result<> change(rights::RequestId id, const QString &action, Change change) const;

    vault::Vault &m_vault;
    const vault::Session &m_session;
    const Clock &m_clock;
};

} // namespace kk::shop
