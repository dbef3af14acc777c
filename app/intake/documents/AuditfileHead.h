#pragma once

#include "app/intake/RowTally.h"
#include "app/intake/readers/Container.h"
#include "app/intake/readers/XmlReader.h"

namespace kk::intake {

enum class AuditfileKind { None, Till, Bookkeeping };

/// Which audit file a text that starts with `head` is, by its root element and namespace.
AuditfileKind auditfileKind(std::string_view head);

/// A part as UTF-8, by the encoding its first line states.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> openXml(const Container &container, const FilePart &part);

/// Reads the `customerSupplier` whose Start was read last: a customer goes to the sink, others are counted as left out, somebody without
/// number is rejected.
[[nodiscard]] Result<> takeRelation(XmlReader &xml, const ImportOptions &options, StagingSink &sink, ReadingSummary &summary, RowTally &tally);

} // namespace kk::intake
