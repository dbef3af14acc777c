#include "app/identity/IdentityStore.h"

#include "app/identity/Duplicates.h"
#include "app/identity/RecordQueue.h"
#include "app/vault/Statement.h"

#include <thread>

namespace kk::identity {
namespace {

constexpr auto kCount = "SELECT count(*) FROM source_record WHERE version_id IS NOT NULL";
constexpr auto kReadAll = R"(
    SELECT r.id, v.first_name, v.initials, v.infix, v.last_name, v.full_name, v.company, v.street, v.house_number,
           v.house_number_addition, v.address_line, v.postcode, v.city, v.country, v.email, v.phone, v.mobile,
           v.birth_date, v.card_number, v.account_id, v.note
      FROM source_record r
      JOIN record_version v ON v.id = r.version_id
     ORDER BY r.id)";
constexpr auto kName = R"(
    SELECT s.name, r.external_id FROM source_record r JOIN source s ON s.id = r.source_id WHERE r.id = :id)";
constexpr qint64 kMostReserved = 5'000'000;
constexpr int kAskEvery = 4096;

PersonRecord recordIn(const vault::Statement &row)
{
    PersonRecord record;
    record.id = row.integer(0);
    record.firstName = row.utf8(1);
    record.initials = row.utf8(2);
    record.infix = row.utf8(3);
    record.lastName = row.utf8(4);
    record.fullName = row.utf8(5);
    record.company = row.utf8(6);
    record.street = row.utf8(7);
    record.houseNumber = row.utf8(8);
    record.houseNumberAddition = row.utf8(9);
    record.addressLine = row.utf8(10);
    record.postcode = row.utf8(11);
    record.city = row.utf8(12);
    record.country = row.utf8(13);
    record.email = row.utf8(14);
    record.phone = row.utf8(15);
    record.mobile = row.utf8(16);
    record.birthDate = row.utf8(17);
    record.cardNumber = row.utf8(18);
    record.accountId = row.utf8(19);
    record.note = row.utf8(20);
    return record;
}

} // namespace

Result<RecordTable> IdentityStore::readAll(const std::function<bool()> &goesOn)
{
    RecordTable table;
    auto count = m_db.prepare(kCount);
    if (!count)
        return fail(count);
    if (const auto counted = count->step(); !counted)
        return fail(counted);
    table.reserve(static_cast<std::size_t>(std::min(count->integer(0), kMostReserved)) + 1); // and the one that may be asked about
    RecordQueue queue;
    std::thread normalising([&] { queue.fill(table); });
    const auto read = readInto(queue, goesOn);
    queue.close();
    normalising.join();
    if (!read)
        return fail(read);
    if (!table.finish(goesOn))
        return fail(ErrorKind::Cancelled, stoppedText());
    return table;
}

Result<> IdentityStore::readInto(RecordQueue &queue, const std::function<bool()> &goesOn)
{
    auto rows = m_db.prepare(kReadAll);
    if (!rows)
        return fail(rows);
    for (int read = 1;; ++read) {
        const auto more = rows->step();
        if (!more)
            return fail(more);
        if (!*more)
            return {};
        queue.put(recordIn(*rows));
        if (read % kAskEvery == 0 && goesOn && !goesOn())
            return fail(ErrorKind::Cancelled, stoppedText());
    }
}

Result<std::vector<RecordName>> IdentityStore::names(const std::vector<std::int64_t> &ids, const std::function<bool()> &goesOn)
{
    auto statement = m_db.prepare(kName);
    if (!statement)
        return fail(statement);
    std::vector<RecordName> names;
    names.reserve(ids.size());
    for (const std::int64_t id : ids) {
        statement->bindAt(1, id);
        const auto found = statement->step();
        if (!found)
            return fail(found);
        if (names.size() % kAskEvery == 0 && goesOn && !goesOn())
            return fail(ErrorKind::Cancelled, stoppedText());
        names.push_back(*found ? RecordName{statement->text(0), statement->text(1)} : RecordName{});
        statement->reset();
    }
    return names;
}

} // namespace kk::identity
