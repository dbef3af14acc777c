#pragma once

#include "app/intake/RowMapper.h"

namespace kk::intake {

/// Cleans every field of a record, empties those that are not kept, and says whether somebody is left: a name, an address of any kind.
[[nodiscard]] bool tidyRecord(StagedRecord &record, const ImportOptions &options);

/// The key of somebody whom the system gives none: the same statement gives the same key.
std::string keyByContent(const StagedRecord &record);

} // namespace kk::intake
