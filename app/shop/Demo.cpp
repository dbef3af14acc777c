#include "app/shop/Demo.h"

#include "app/shop/sample/SampleExports.h"
#include "app/shop/sample/SampleShop.h"

#include <QCoreApplication>
#include <QDir>

namespace kk::shop {

Result<DemoReport> fillSampleShop(const ImportDesk &imports, const DemoOptions &options, const ImportDesk::ProgressFunction &progress,
                                  const vault::CancelToken &cancel)
{
    const QDir folder(options.exportsFolder);
    if (!QDir().mkpath(options.exportsFolder))
        return fail(ErrorKind::Storage, QCoreApplication::translate("Demo", "The folder for the exports cannot be made. Choose another place."));
    sample::SampleOptions invented;
    invented.customers = options.customers;
    invented.seed = options.seed;
    if (options.today.isValid())
        invented.today = options.today;
    const auto files = sample::writeExports(sample::SampleShop::make(invented), folder);
    if (!files)
        return fail(files);
    DemoReport report;
    ImportOrder order;
    for (const sample::SampleFile &file : *files) {
        ImportFile entry{folder.filePath(file.fileName), file.profile, file.source, {}, {}};
        if (!file.mappingFile.isEmpty()) {
            const auto mapping = intake::ColumnMapping::fromFile(folder.filePath(file.mappingFile));
            if (!mapping)
                return fail(mapping);
            entry.mapping = *mapping;
        }
        report.exports.append(entry.path);
        report.expectedCents += file.totalCents;
        order.files.append(entry);
    }
    auto imported = imports.run(order, progress, cancel);
    if (!imported)
        return fail(imported);
    report.imported = std::move(*imported);
    return report;
}

} // namespace kk::shop
