#include "app/shop/ProgrammeDesk.h"

#include "app/loyalty/Compiler.h"
#include "app/loyalty/ProgrammeFile.h"
#include "app/loyalty/ledger/ProgrammeStore.h"
#include "app/vault/AuditNote.h"
#include "app/vault/Transaction.h"

#include <QCoreApplication>

namespace kk::shop {

using loyalty::ProgrammeStore;
using vault::Act;

namespace {

constexpr qsizetype kLargestDraft = 1 << 20;

/// Writing work of one act: all of it, or nothing.
template <class Work>
auto inTransaction(vault::Vault &vault, Work work)
{
    using Answer = std::invoke_result_t<Work, vault::Connection &>;
    return vault.writeNow([&](vault::Connection &db) -> Answer {
        auto transaction = vault::Transaction::begin(db);
        if (!transaction)
            return fail(transaction);
        Answer answer = work(db);
        if (!answer)
            return answer;
        if (const auto kept = transaction->commit(); !kept)
            return fail(kept);
        return answer;
    });
}

} // namespace

Result<QList<DraftView>> ProgrammeDesk::drafts() const
{
    if (const auto allowed = m_session.require(Act::DraftLoyalty); !allowed)
        return fail(allowed);
    const auto drafts = m_vault.readNow([](vault::Connection &db) { return ProgrammeStore(db).drafts(); });
    if (!drafts)
        return fail(drafts);
    QList<DraftView> views;
    for (const loyalty::ProgrammeDraft &draft : *drafts) {
        loyalty::ReadProgramme read = loyalty::readProgramme(draft.content);
        const loyalty::Problems problems = read.problems.isEmpty() ? loyalty::check(read.programme) : read.problems;
        views.append({draft.id, draft.content, std::move(read.programme), problems, draft.savedAt});
    }
    return views;
}

Result<loyalty::DraftId> ProgrammeDesk::saveDraft(loyalty::DraftId id, const QByteArray &content) const
{
    if (const auto allowed = m_session.require(Act::DraftLoyalty); !allowed)
        return fail(allowed);
    if (content.size() > kLargestDraft)
        return fail(ErrorKind::Input, QCoreApplication::translate("Loyalty", "This programme is too large. Leave out some rules."));
    return inTransaction(m_vault, [&](vault::Connection &db) { return ProgrammeStore(db).saveDraft(id, content, m_session.user, m_clock.now()); });
}

Result<> ProgrammeDesk::dropDraft(loyalty::DraftId id) const
{
    if (const auto allowed = m_session.require(Act::DraftLoyalty); !allowed)
        return fail(allowed);
    return inTransaction(m_vault, [&](vault::Connection &db) { return ProgrammeStore(db).dropDraft(id); });
}

Result<QList<loyalty::PublishedProgramme>> ProgrammeDesk::published() const
{
    if (const auto allowed = m_session.require(Act::LookUpAtCounter); !allowed)
        return fail(allowed);
    return m_vault.readNow([](vault::Connection &db) { return ProgrammeStore(db).published(); });
}

Result<loyalty::ProgrammeVersion> ProgrammeDesk::publish(const loyalty::Programme &programme, QDate startsOn) const
{
    if (const auto allowed = m_session.require(Act::PublishLoyalty); !allowed)
        return fail(allowed);
    for (const loyalty::Problem &problem : loyalty::check(programme)) {
        if (problem.severity == loyalty::Problem::Severity::Refuse)
            return fail(ErrorKind::Input, problem.text(), problem.code);
    }
    const auto starts = startsOn.isValid() ? std::optional(loyalty::dayOfDate(startsOn)) : std::nullopt;
    return inTransaction(m_vault, [&](vault::Connection &db) -> Result<loyalty::ProgrammeVersion> {
        auto version = ProgrammeStore(db).publish(programme, starts, m_session.user, m_clock.now());
        if (!version)
            return version;
        const QJsonObject details{{QStringLiteral("version"), version->id.value}, {QStringLiteral("hash"), QString::fromLatin1(version->hash.toHex())}};
        if (const auto noted = vault::note(db, m_clock, m_session.user, QStringLiteral("loyalty.publish"), details); !noted)
            return fail(noted);
        return version;
    });
}

Result<> ProgrammeDesk::end(const QString &programme) const
{
    if (const auto allowed = m_session.require(Act::PublishLoyalty); !allowed)
        return fail(allowed);
    return inTransaction(m_vault, [&](vault::Connection &db) -> Result<> {
        const Instant now = m_clock.now();
        if (const auto ended = ProgrammeStore(db).end(programme.toStdString(), loyalty::dayOfDate(shopDay(now)), m_session.user, now); !ended)
            return ended;
        return vault::note(db, m_clock, m_session.user, QStringLiteral("loyalty.end"));
    });
}

} // namespace kk::shop
