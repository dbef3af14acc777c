#include "app/intake/documents/AuditfileHead.h"

#include "app/intake/DocumentProfile.h"
#include "app/intake/documents/AuditfileRelation.h"
#include "app/intake/documents/PersonText.h"
#include "app/intake/readers/XmlText.h"

namespace kk::intake {

namespace {

constexpr qint64 kHead = 4096;
constexpr qint64 kRowsBetweenProgress = 256;

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

} // namespace

AuditfileKind auditfileKind(std::string_view head)
{
    const size_t first = head.find('<');
    if (first == std::string_view::npos || !contains(head, "auditfile"))
        return AuditfileKind::None;
    MemorySource source(head);
    XmlReader xml(source);
    const auto root = xml.next();
    if (!root || *root != XmlReader::Token::Start || xml.localName() != "auditfile")
        return AuditfileKind::None;
    const std::string_view bare = xml.attribute("xmlns");
    const std::string_view space = bare.empty() ? xml.attribute(std::string("xmlns:") + std::string(xml.name().substr(0, xml.name().find(':')))) : bare;
    if (contains(space, "/XAA/") || contains(space, "CashRegister"))
        return AuditfileKind::Till;
    if (contains(space, "/XAF/"))
        return AuditfileKind::Bookkeeping;
    // Some writers leave the namespace out: then only one of the two has registers.
    return contains(head, "<cashregister>") || contains(head, "<employees>") ? AuditfileKind::Till : AuditfileKind::Bookkeeping;
}

Result<std::unique_ptr<ByteSource>> openXml(const Container &container, const FilePart &part)
{
    auto start = container.read(part);
    if (!start)
        return fail(start);
    const auto head = readUpTo(**start, kHead);
    if (!head)
        return fail(head);
    auto raw = container.read(part);
    if (!raw)
        return fail(raw);
    return xmlSource(std::move(*raw), *head);
}

Result<> takeRelation(XmlReader &xml, const ImportOptions &options, StagingSink &sink, ReadingSummary &summary, RowTally &tally)
{
    const qint64 row = ++summary.rows;
    auto relation = AuditfileRelation::read(xml);
    if (!relation)
        return fail(relation);
    if (row % kRowsBetweenProgress == 0 && !sink.progress(xml.bytesConsumed(), row))
        return tl::unexpected<Error>(readingCancelled());
    if (relation->kind == AuditfileRelation::Kind::Other) {
        tally.skipped(ReadingNote::Kind::NotCustomers, row);
        return {};
    }
    StagedRecord &record = relation->record;
    record.row = row;
    const bool isSomebody = tidyRecord(record, options);
    if (!isSomebody || record.externalId.empty()) {
        const RejectReason reason = isSomebody ? RejectReason::MissingIdentifier : RejectReason::NobodyStated;
        tally.reject(sink, {row, {}, reason, {},
                            rejectedLine({record.externalId, record.text(CustomerField::FullName), record.text(CustomerField::Company),
                                          record.text(CustomerField::Phone), record.text(CustomerField::Email), record.text(CustomerField::Street),
                                          record.text(CustomerField::HouseNumber), record.text(CustomerField::AddressLine),
                                          record.text(CustomerField::Postcode), record.text(CustomerField::City)})});
        return {};
    }
    tally.used();
    return tally.record(sink, std::move(record));
}

} // namespace kk::intake
