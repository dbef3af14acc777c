#include "app/consent/DisclosureStore.h"

#include "app/vault/Statement.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace kk::consent {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAdd = R"(
    INSERT INTO disclosure (permit, at, user_id, purpose, channel, basis, recipient, what, considered, permitted, refused)
    VALUES (:permit, :at, :user, :purpose, :channel, :basis, :recipient, :what, :considered, :permitted, :refused))";
constexpr auto kAddPerson = R"(
    INSERT INTO disclosure_person (disclosure_id, record_id) SELECT ?1, id FROM source_record WHERE customer_id = ?2)";
constexpr auto kSetFile = "INSERT INTO disclosure_file (disclosure_id, sha256, bytes) VALUES (:id, :hash, :bytes)";
constexpr auto kAll = R"(
    SELECT d.id, d.permit, d.at, d.user_id, d.purpose, d.channel, d.basis, d.recipient, d.what, d.considered, d.permitted, d.refused, f.sha256, f.bytes
      FROM disclosure d LEFT JOIN disclosure_file f ON f.disclosure_id = d.id ORDER BY d.id DESC LIMIT :limit)";
constexpr auto kAbout = R"(
    SELECT d.id, d.permit, d.at, d.user_id, d.purpose, d.channel, d.basis, d.recipient, d.what, d.considered, d.permitted, d.refused, f.sha256, f.bytes
      FROM disclosure_person p JOIN disclosure d ON d.id = p.disclosure_id LEFT JOIN disclosure_file f ON f.disclosure_id = d.id
     WHERE p.record_id = :record)";
constexpr auto kTimes = R"(
    SELECT count(DISTINCT d.id) FROM source_record r JOIN disclosure_person p ON p.record_id = r.id JOIN disclosure d ON d.id = p.disclosure_id
     WHERE r.customer_id = :customer AND d.what = :what AND d.at >= :since)";

QString said(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

Disclosure readLine(const vault::Statement &row)
{
    Disclosure line;
    line.id = row.id<DisclosureTag>(0);
    line.permit = row.text(1);
    line.at = row.instant(2);
    line.user = row.id<vault::ShopUserTag>(3);
    line.purpose = row.text(4);
    line.channel = row.text(5);
    line.basis = basisFromKey(row.text(6)).value_or(Basis::None);
    line.recipient = row.text(7);
    line.what = row.text(8);
    line.considered = row.integer(9);
    line.permitted = row.integer(10);
    const QJsonObject refused = QJsonDocument::fromJson(row.text(11).toUtf8()).object();
    for (auto it = refused.begin(); it != refused.end(); ++it)
        line.refused.insert(it.key(), it.value().toInteger());
    line.fileHash = row.blob(12);
    line.fileBytes = row.integer(13);
    return line;
}

Result<> readLines(vault::Statement &query, QList<Disclosure> &lines)
{
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return {};
        lines.append(readLine(query));
    }
}

} // namespace

Result<DisclosureId> DisclosureStore::add(const Disclosure &line, const std::vector<PermittedPerson> &people)
{
    QJsonObject refused;
    for (auto it = line.refused.begin(); it != line.refused.end(); ++it)
        refused.insert(it.key(), it.value());
    auto add = m_db.prepare(kAdd);
    if (!add)
        return fail(add);
    add->bind(":permit", line.permit).bind(":at", line.at).bind(":user", line.user).bind(":purpose", line.purpose).bind(":channel", line.channel)
        .bind(":basis", QString(basisKey(line.basis))).bind(":recipient", said(line.recipient)).bind(":what", said(line.what))
        .bind(":considered", line.considered).bind(":permitted", line.permitted)
        .bind(":refused", QString::fromUtf8(QJsonDocument(refused).toJson(QJsonDocument::Compact)));
    if (const auto added = add->run(); !added)
        return fail(added);
    const DisclosureId id(m_db.lastInsertId());
    if (line.recipient.isEmpty())
        return id;
    auto person = m_db.prepare(kAddPerson);
    if (!person)
        return fail(person);
    for (const PermittedPerson &permitted : people) {
        if (const auto added = person->bindAt(1, id).bindAt(2, permitted.customer).run(); !added)
            return fail(added);
    }
    return id;
}

Result<> DisclosureStore::setFile(DisclosureId disclosure, const QByteArray &sha256, qint64 bytes)
{
    auto set = m_db.prepare(kSetFile);
    if (!set)
        return fail(set);
    return set->bind(":id", disclosure).bindBlob(":hash", sha256).bind(":bytes", bytes).run();
}

Result<QList<Disclosure>> DisclosureStore::all(qint64 limit)
{
    auto query = m_db.prepare(kAll);
    if (!query)
        return fail(query);
    query->bind(":limit", limit);
    QList<Disclosure> lines;
    if (const auto read = readLines(*query, lines); !read)
        return fail(read);
    return lines;
}

Result<QList<Disclosure>> DisclosureStore::about(const QList<SourceRecordId> &records)
{
    QList<Disclosure> lines;
    for (SourceRecordId record : records) {
        auto query = m_db.prepare(kAbout);
        if (!query)
            return fail(query);
        query->bind(":record", record);
        if (const auto read = readLines(*query, lines); !read)
            return fail(read);
    }
    std::sort(lines.begin(), lines.end(), [](const Disclosure &left, const Disclosure &right) { return left.id > right.id; });
    lines.erase(std::unique(lines.begin(), lines.end(), [](const Disclosure &left, const Disclosure &right) { return left.id == right.id; }), lines.end());
    return lines;
}

Result<qint64> DisclosureStore::timesSince(CustomerId customer, const QString &what, Instant since)
{
    auto query = m_db.prepare(kTimes);
    if (!query)
        return fail(query);
    const auto row = query->bind(":customer", customer).bind(":what", what).bind(":since", since).step();
    if (!row)
        return fail(row);
    return query->integer(0);
}

} // namespace kk::consent
