#pragma once

#include "app/intake/RowMapper.h"
#include "app/intake/readers/XmlReader.h"

namespace kk::intake {

/// A `customerSupplier` of an audit file: the same element in XAA, XAF and the Norwegian SAF-T.
struct AuditfileRelation {
    enum class Kind { Customer, Other };

    Kind kind = Kind::Customer; ///< Other: suppliers, tax offices, staff
    StagedRecord record;        ///< externalId is `custSupID`; fields as they stand there

    /// Reads the element whose Start was read last.
    [[nodiscard]] static Result<AuditfileRelation> read(XmlReader &xml);
};

} // namespace kk::intake
