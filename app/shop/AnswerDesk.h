#pragma once

#include "app/reports/Document.h"
#include "app/reports/PackagePassword.h"
#include "app/rights/AccessReport.h"
#include "app/rights/RequestStore.h"
#include "app/vault/Vault.h"

namespace kk::shop {

/// What is found of a person, in one line a group.
struct FoundGroup {
    QString key;
    QString title;
    qint64 count = 0;
    QStringList sources; ///< systems; empty: the shop itself
    customers::AfterErasure after = customers::AfterErasure::Gone;
    QString why;
};

/// Files of an answer that were just written.
struct PackageMade {
    QStringList paths;
    reports::PackagePassword password; ///< shown once; not kept anywhere
    qint64 items = 0;
    qint64 omitted = 0;
    bool isAnswered = false; ///< false: nobody wrote down yet how the shop made sure who asks
    QDate deleteOn;
};

/// Answers to requests for access and portability: what is found, what goes out, the files and the letters. Act::HandleRequests, also for
/// staff. Blocking; PDFs need a QGuiApplication.
class AnswerDesk {
public:
    AnswerDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock);

    [[nodiscard]] Result<QList<FoundGroup>> found(rights::RequestId id) const;
    [[nodiscard]] Result<QList<rights::TextToLookAt>> textsToLookAt(rights::RequestId id) const;
    /// What would go out. Conflict: the records belong to several customers since; choose first.
    [[nodiscard]] Result<rights::AccessReport> preview(rights::RequestId id, const rights::Redaction &redaction) const;
    /// Writes the package of an open case (access or portability) into the folder, whole or not at all, and answers the case when it is
    /// known how the shop made sure who asks. The files go by themselves after 30 days (`RequestDesk::tidy`).
    [[nodiscard]] Result<PackageMade> makePackage(rights::RequestId id, rights::RequestKind kind, const QString &folder, const rights::Redaction &redaction) const;
    /// The package was made earlier; now it is handed over. Forbidden: it is not known who asks.
    [[nodiscard]] Result<> handOver(rights::RequestId id, rights::RequestKind kind) const;

    [[nodiscard]] Result<rights::Letter> letter(rights::RequestId id, rights::LetterKind kind, const rights::LetterDetails &details = {}) const;

    /// "What do you know about me?" at the counter: one customer, now. The view is logged.
    [[nodiscard]] Result<rights::AccessReport> aboutCustomer(customers::CustomerId customer, const QString &language) const;
    /// The same on one page, to be printed.
    [[nodiscard]] Result<reports::Document> pageAbout(customers::CustomerId customer, const QString &language) const;

private:
    struct Material {
        rights::Request request;
        QList<customers::HeldGroup> groups;
        QList<rights::RegisterEntry> activities;
        rights::Controller controller;
        QString name;
    };
    [[nodiscard]] Result<Material> read(rights::RequestId id) const;
    [[nodiscard]] static Result<QList<customers::HeldGroup>> heldOf(vault::Connection &db, customers::CustomerId customer);
    rights::AccessReport reportOf(const Material &material, const rights::Redaction &redaction) const;

    vault::Vault &m_vault;
    const vault::Session &m_session;
    const Clock &m_clock;
};

} // namespace kk::shop
