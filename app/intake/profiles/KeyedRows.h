#pragma once

#include "app/intake/readers/Container.h"
#include "app/intake/readers/CsvReader.h"

#include <map>

namespace kk::intake {

/// The rows of a delimited file that belong together by a key, for joining them to another file in about the same order. Keeps at most
/// 50 000 rows that were not asked for yet; not thread-safe.
class KeyedRows
{
public:
    using Row = std::vector<std::string>; ///< the wanted cells, in the order in which they were wanted

    /// `key` and `wanted`: skeletons of column names; the key is their cells with `/` between. Nothing when a column of the key is missing.
    /// Fails with Storage or Input when the part cannot be read.
    [[nodiscard]] static Result<std::unique_ptr<KeyedRows>> open(const Container &container, const FilePart &part, const QStringList &key,
                                                                 const QStringList &wanted);

    /// The rows with that key, and forgets them. Rows of one key stand behind each other.
    [[nodiscard]] Result<std::vector<Row>> take(const std::string &key);

private:
    explicit KeyedRows(std::unique_ptr<ByteSource> source, const CsvDialect &dialect)
        : m_source(std::move(source))
        , m_reader(*m_source, dialect)
    {}
    [[nodiscard]] Result<bool> readGroup();

    std::unique_ptr<ByteSource> m_source;
    CsvReader m_reader;
    std::vector<int> m_key;
    std::vector<int> m_wanted;
    std::map<std::string, std::vector<Row>> m_waiting;
    size_t m_waitingRows = 0;
    std::string m_groupKey; ///< of m_group, which is complete, and of the row read last
    std::vector<Row> m_group;
    bool m_hasRow = false; ///< the reader stands on a row that is in no group yet
    bool m_ended = false;
};

} // namespace kk::intake
