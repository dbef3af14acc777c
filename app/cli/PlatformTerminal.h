#pragma once

namespace kk::cli {

/// Whether somebody watches standard error. The seam for what differs between systems.
bool standardErrorIsTerminal();

} // namespace kk::cli
