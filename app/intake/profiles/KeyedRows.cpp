#include "app/intake/profiles/KeyedRows.h"

#include "app/intake/Header.h"
#include "app/intake/Sniffer.h"
#include "app/intake/values/CellText.h"

namespace kk::intake {

namespace {

constexpr qint64 kHead = 64 * 1024;
constexpr size_t kMostWaiting = 50'000;
constexpr size_t kMostOfOneKey = 20'000;

std::string keyOf(const CsvRow &row, const std::vector<int> &columns)
{
    std::string key;
    for (int column : columns)
        key += (key.empty() ? "" : "/") + cleanText(row.cell(column));
    return key;
}

} // namespace

Result<std::unique_ptr<KeyedRows>> KeyedRows::open(const Container &container, const FilePart &part, const QStringList &key,
                                                   const QStringList &wanted)
{
    const auto start = container.read(part);
    if (!start)
        return fail(start);
    const auto head = readUpTo(**start, kHead);
    if (!head)
        return fail(head);
    const EncodingGuess guess = guessEncoding({*head});
    std::string text;
    TextDecoder(guess.encoding).decode(std::string_view(*head).substr(static_cast<size_t>(guess.byteOrderMark)), text);
    const auto shape = sniff(text, static_cast<qint64>(head->size()) < kHead);
    if (!shape)
        return fail(shape);
    auto raw = container.read(part);
    if (!raw)
        return fail(raw);
    std::unique_ptr<KeyedRows> rows(
        new KeyedRows(std::make_unique<DecodedSource>(std::move(*raw), guess.encoding, guess.byteOrderMark), shape->dialect));
    const Header header(shape->header);
    for (const QString &name : key) {
        rows->m_key.push_back(header.find(name));
        if (rows->m_key.back() < 0)
            return std::unique_ptr<KeyedRows>();
    }
    for (const QString &name : wanted)
        rows->m_wanted.push_back(header.find(name));
    rows->m_reader.expectColumns(shape->physicalColumns);
    for (qint64 row = 0; row < shape->headerRow; ++row) {
        if (const auto skipped = rows->m_reader.next(); !skipped)
            return fail(skipped);
    }
    return rows;
}

Result<std::vector<KeyedRows::Row>> KeyedRows::take(const std::string &key)
{
    for (;;) {
        const auto found = m_waiting.find(key);
        if (found != m_waiting.end()) {
            std::vector<Row> rows = std::move(found->second);
            m_waitingRows -= rows.size();
            m_waiting.erase(found);
            return rows;
        }
        // What is not there by now stands somewhere else altogether.
        if (m_ended || m_waitingRows >= kMostWaiting)
            return std::vector<Row>();
        const auto more = readGroup();
        if (!more)
            return fail(more);
        if (!*more)
            continue;
        m_waitingRows += m_group.size();
        std::vector<Row> &waiting = m_waiting[m_groupKey];
        std::move(m_group.begin(), m_group.end(), std::back_inserter(waiting));
        m_group.clear();
    }
}

/// Reads rows as long as their key is the same; the first of the next group stays with the reader.
Result<bool> KeyedRows::readGroup()
{
    m_group.clear();
    for (;;) {
        if (!m_hasRow) {
            const auto more = m_reader.next();
            if (!more)
                return fail(more);
            m_ended = !*more;
            if (m_ended)
                return !m_group.empty();
            m_hasRow = !m_reader.row().blank;
            if (!m_hasRow)
                continue;
        }
        const std::string key = keyOf(m_reader.row(), m_key);
        if (!m_group.empty() && (key != m_groupKey || m_group.size() >= kMostOfOneKey))
            return true;
        m_groupKey = key;
        m_hasRow = false;
        Row &row = m_group.emplace_back();
        for (int column : m_wanted)
            row.emplace_back(m_reader.row().cell(column));
    }
}

} // namespace kk::intake
