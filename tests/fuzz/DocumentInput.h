#pragma once

#include "app/intake/DocumentProfile.h"
#include "app/intake/FileReading.h"
#include "app/intake/readers/Container.h"

#include <cstdlib>
#include <string_view>

namespace kk::testing {

/// Bytes in memory as a file with one part.
class OneFile final : public intake::Container
{
public:
    explicit OneFile(std::string_view bytes)
        : m_bytes(bytes)
        , m_parts{{{}, intake::FilePart::Shape::Bytes, static_cast<qint64>(bytes.size()), 0}}
    {}
    const std::vector<intake::FilePart> &parts() const override { return m_parts; }
    Result<std::unique_ptr<intake::ByteSource>> read(const intake::FilePart &) const override
    {
        return std::unique_ptr<intake::ByteSource>(std::make_unique<intake::MemorySource>(m_bytes));
    }

private:
    std::string_view m_bytes;
    std::vector<intake::FilePart> m_parts;
};

/// Holds what it is given to what a reader promises.
class PickySink final : public intake::StagingSink
{
public:
    Result<> record(intake::StagedRecord &&record) override
    {
        check(record);
        if (record.externalId.empty())
            std::abort();
        return {};
    }
    Result<> sale(intake::StagedSale &&sale) override
    {
        if (sale.externalId.empty())
            std::abort();
        if (sale.customer)
            check(*sale.customer);
        return {};
    }
    void rejected(intake::RejectedRow &&row) override
    {
        if (row.row <= 0)
            std::abort();
    }
    bool progress(qint64, qint64) override { return true; }

private:
    static void check(const intake::StagedRecord &record)
    {
        for (const std::string &text : record.fields) {
            if (!intake::isValidUtf8(text))
                std::abort();
        }
    }
};

/// Reads the bytes as that document; stops the program when rows get lost.
inline void readAs(const intake::Profile &profile, std::string_view bytes)
{
    const OneFile file(bytes);
    const intake::DocumentProfile *document = profile.asDocument();
    document->isHead(bytes);
    PickySink sink;
    intake::ReadingSummary summary;
    const auto read = document->read(file, file.parts().front(), {}, sink, summary);
    if (read && summary.rows != summary.usedRows + summary.rejectedRows + summary.skippedRows)
        std::abort();
}

} // namespace kk::testing
