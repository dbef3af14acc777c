#pragma once

#include "tests/architecture/SourceFile.h"

namespace kk::testing {

/// What is wrong with the `#include "…"` lines of a file, one sentence a line; empty when they follow the picture:
///
///     base ◄ vault ◄ customers ◄ identity ◄ intake
///                        ▲
///                     consent ◄ insight ◄ loyalty ◄ coalition
///                        ▲
///                     rights         reports: any value struct of app/        shop: all of app/
///
/// - An arrow stands for all that lies further along it too: intake may include base.
/// - `cli` and `ui` get their services from `shop`; of the other folders they see the values that travel, no store and no connection.
/// - `ui/style` sees nothing else of ui, `ui/widgets` only style. One screen's folder never includes another's.
/// - `server` sees `app/base` and `app/coalition/protocol`.
/// - Our own headers are included by their path from the root. Tests may include anything.
QStringList includeOffences(const SourceFile &file);

/// Folders of `ui` that include each other in a ring, as `shell → customers → shell`; empty when there is none.
QStringList ringsInUi(const QList<SourceFile> &files);

} // namespace kk::testing
