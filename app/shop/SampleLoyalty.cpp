#include "app/shop/SampleLoyalty.h"

#include "app/loyalty/ProgrammeFile.h"

#include <QFile>

namespace kk::shop {

namespace {

constexpr qint64 kStampsOfDraft = 7;

} // namespace

Result<loyalty::RunReport> startSampleLoyalty(const ProgrammeDesk &programmes, const LedgerDesk &ledger)
{
    QFile file(QStringLiteral(":/loyalty/sample.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Bug, {}, QStringLiteral("sample.json is not in the program"));
    loyalty::ReadProgramme read = loyalty::readProgramme(file.readAll());
    if (!read.problems.isEmpty())
        return fail(ErrorKind::Bug, read.problems.first().text(), read.problems.first().code);
    if (const auto published = programmes.publish(read.programme); !published)
        return fail(published);
    loyalty::Programme next = std::move(read.programme);
    for (loyalty::Meter &meter : next.meters) {
        for (loyalty::Goal &goal : meter.goals)
            goal.at = kStampsOfDraft;
    }
    if (const auto saved = programmes.saveDraft({}, loyalty::writeProgramme(next)); !saved)
        return fail(saved);
    return ledger.run();
}

} // namespace kk::shop
