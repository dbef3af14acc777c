#include "app/loyalty/ledger/ProgrammeStore.h"

#include "app/loyalty/ProgrammeFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace kk::loyalty {

namespace {

constexpr auto kDrafts = "SELECT id, content, saved_at FROM loyalty_draft ORDER BY saved_at DESC, id DESC";
constexpr auto kAddDraft = "INSERT INTO loyalty_draft (content, saved_at, user_id) VALUES (:content, :at, :user)";
constexpr auto kKeepDraft = "UPDATE loyalty_draft SET content = :content, saved_at = :at, user_id = :user WHERE id = :id";
constexpr auto kDropDraft = "DELETE FROM loyalty_draft WHERE id = :id";
constexpr auto kVersions = "SELECT id, programme, content, hash, starts_on, published_at FROM loyalty_version ORDER BY id";
constexpr auto kAddVersion = R"(
    INSERT INTO loyalty_version (programme, version, content, hash, starts_on, published_at, user_id)
    VALUES (:programme, :version, :content, :hash, :starts, :at, :user))";
constexpr auto kEnds = "SELECT programme, last_day FROM loyalty_end";
constexpr auto kEnd = "INSERT INTO loyalty_end (programme, last_day, ended_at, user_id) VALUES (:programme, :day, :at, :user)";

std::string_view view(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

QByteArray hashOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

} // namespace

Result<QList<ProgrammeDraft>> ProgrammeStore::drafts()
{
    auto query = m_db.prepare(kDrafts);
    if (!query)
        return fail(query);
    QList<ProgrammeDraft> all;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return all;
        all.append({query->id<DraftTag>(0), query->text(1).toUtf8(), query->instant(2)});
    }
}

Result<DraftId> ProgrammeStore::saveDraft(DraftId id, const QByteArray &content, vault::ShopUserId user, Instant now)
{
    if (id.isValid()) {
        auto keep = m_db.prepare(kKeepDraft);
        if (!keep)
            return fail(keep);
        keep->bind(":id", id).bindUtf8(":content", view(content)).bind(":at", now).bind(":user", user);
        if (const auto kept = keep->run(); !kept)
            return fail(kept);
        if (m_db.changes() > 0)
            return id;
    }
    auto add = m_db.prepare(kAddDraft);
    if (!add)
        return fail(add);
    add->bindUtf8(":content", view(content)).bind(":at", now).bind(":user", user);
    if (const auto added = add->run(); !added)
        return fail(added);
    return DraftId(m_db.lastInsertId());
}

Result<> ProgrammeStore::dropDraft(DraftId id)
{
    auto drop = m_db.prepare(kDropDraft);
    if (!drop)
        return fail(drop);
    return drop->bind(":id", id).run();
}

Result<QList<PublishedProgramme>> ProgrammeStore::published()
{
    QList<PublishedProgramme> all;
    const auto named = [&all](std::string_view name) {
        return std::find_if(all.begin(), all.end(), [name](const PublishedProgramme &known) { return known.name() == name; });
    };
    auto query = m_db.prepare(kVersions);
    if (!query)
        return fail(query);
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            break;
        const QByteArray content = query->text(2).toUtf8();
        ReadProgramme read = readProgramme(content);
        if (!read.problems.isEmpty() || hashOf(content) != query->blob(3))
            return fail(ErrorKind::Damaged, QCoreApplication::translate("Loyalty", "A published loyalty programme was changed in the vault. Restore a backup."), read.problems.isEmpty() ? QString() : read.problems.first().code);
        ProgrammeVersion version{query->id<VersionTag>(0), std::move(read.programme), query->blob(3), {}, query->instant(5)};
        if (!query->isNull(4))
            version.startsOn = static_cast<Day>(query->integer(4));
        auto known = named(query->utf8(1));
        if (known == all.end())
            known = all.insert(all.end(), PublishedProgramme{});
        known->versions.append(std::move(version));
    }
    auto ends = m_db.prepare(kEnds);
    if (!ends)
        return fail(ends);
    for (;;) {
        const auto row = ends->step();
        if (!row)
            return fail(row);
        if (!*row)
            return all;
        if (const auto known = named(ends->utf8(0)); known != all.end())
            known->lastDay = static_cast<Day>(ends->integer(1));
    }
}

Result<ProgrammeVersion> ProgrammeStore::publish(Programme programme, std::optional<Day> startsOn, vault::ShopUserId user, Instant now)
{
    const auto known = published();
    if (!known)
        return fail(known);
    const auto before = std::find_if(known->begin(), known->end(), [&](const PublishedProgramme &one) { return one.name() == programme.id; });
    programme.version = 1;
    if (before != known->end()) {
        const ProgrammeVersion &newest = before->versions.last();
        programme.version = newest.programme.version;
        if (before->lastDay)
            return fail(ErrorKind::Conflict, QCoreApplication::translate("Loyalty", "This programme has ended. Publish it under another name."));
        if (writeProgramme(programme) == writeProgramme(newest.programme))
            return fail(ErrorKind::Conflict, QCoreApplication::translate("Loyalty", "This programme is already running exactly like this. Nothing was changed."));
        programme.version = newest.programme.version + 1;
        if (!startsOn)
            startsOn = dayOfDate(shopDay(now)) + 1;
        if (newest.startsOn && *startsOn <= *newest.startsOn)
            return fail(ErrorKind::Input, QCoreApplication::translate("Loyalty", "A new version must begin after the one before it. Choose a later day."));
    }
    const QByteArray content = writeProgramme(programme);
    auto add = m_db.prepare(kAddVersion);
    if (!add)
        return fail(add);
    add->bindUtf8(":programme", programme.id).bind(":version", programme.version).bindUtf8(":content", view(content)).bindBlob(":hash", hashOf(content));
    add->bind(":starts", startsOn).bind(":at", now).bind(":user", user);
    if (const auto added = add->run(); !added)
        return fail(added);
    return ProgrammeVersion{VersionId(m_db.lastInsertId()), std::move(programme), hashOf(content), startsOn, now};
}

Result<> ProgrammeStore::end(const std::string &programme, Day lastDay, vault::ShopUserId user, Instant now)
{
    const auto known = published();
    if (!known)
        return fail(known);
    const auto running = std::find_if(known->begin(), known->end(), [&](const PublishedProgramme &one) { return one.name() == programme; });
    if (running == known->end())
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Loyalty", "This programme is not running."));
    if (running->lastDay)
        return fail(ErrorKind::Conflict, QCoreApplication::translate("Loyalty", "This programme has ended already."));
    auto end = m_db.prepare(kEnd);
    if (!end)
        return fail(end);
    return end->bindUtf8(":programme", programme).bind(":day", lastDay).bind(":at", now).bind(":user", user).run();
}

} // namespace kk::loyalty
