#pragma once

#include "app/base/Result.h"
#include "app/shop/ImportDesk.h"

#include <QDate>

namespace kk::shop {

struct DemoOptions {
    int customers = 1200;
    quint64 seed = 1;
    QDate today;            ///< the last day with sales; invalid: today
    QString exportsFolder;  ///< made when it is not there; the exports stay in it
};

struct DemoReport {
    QStringList exports;    ///< paths of the export files
    intake::ImportReport imported;
    qint64 expectedCents = 0; ///< what the generator says the counted sales come to
};

/// Invents De Morgenster, writes the exports of its webshops and tills, and reads them into the vault the way a shopkeeper
/// would: through the same desk, as one batch that can be undone. Blocking.
[[nodiscard]] Result<DemoReport> fillSampleShop(const ImportDesk &imports, const DemoOptions &options,
                                                const ImportDesk::ProgressFunction &progress, const vault::CancelToken &cancel);

} // namespace kk::shop
