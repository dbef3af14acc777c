#pragma once

#include "ui/imports/ImportQuestions.h"

#include <QMutex>
#include <QSemaphore>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace kk::testing {

/// An import desk in memory: counts what it is asked and answers when the test lets it.
struct FakeImports {
    QMutex mutex;
    const intake::Profile *known = intake::profileById(u"shopify-customers");
    const intake::Profile *generic = intake::profileById(u"generic-customers");
    QHash<QString, Result<intake::Recognition>> files;
    QHash<QString, Result<intake::Recognition>> filesAsGeneric;
    intake::FileReport report;
    std::optional<Error> runFailure;
    std::shared_ptr<QSemaphore> holdRuns;
    bool stopsWhenAsked = true;
    std::atomic_int trials = 0;
    std::atomic_int readings = 0;
    std::atomic_int stopped = 0;
    QList<shop::ImportOrder> orders;
    QList<intake::BatchView> batches;
    QList<customers::BatchId> undone;
    std::optional<Error> undoFailure;
    QHash<QString, Result<intake::Recognition>> parts; ///< of a zip, by name
    QHash<QString, intake::SavedMapping> mappings;
    QHash<QString, QString> drafts;

    ~FakeImports()
    {
        if (holdRuns)
            holdRuns->release(100);
        QThreadPool::globalInstance()->waitForDone(); // nobody may ask while it goes
    }

    intake::Recognition recognised() const
    {
        intake::Recognition recognition;
        recognition.encoding = QStringLiteral("UTF-8");
        recognition.delimiter = QStringLiteral(";");
        recognition.header = {QStringLiteral("Klantnr"), QStringLiteral("Naam")};
        recognition.profile = known;
        recognition.score = 1;
        return recognition;
    }

    ui::ImportQuestions questions()
    {
        ui::ImportQuestions ask;
        ask.recognise = [this](const QString &file, const QString &profile, const QString &part) -> Result<intake::Recognition> {
            const QMutexLocker lock(&mutex);
            if (!part.isEmpty())
                return parts.value(part, fail(ErrorKind::Input, QStringLiteral("This is no export.")));
            const auto &from = profile.isEmpty() ? files : filesAsGeneric;
            return from.value(file, fail(ErrorKind::NotFound, QStringLiteral("This file is gone.")));
        };
        ask.run = [this](const shop::ImportOrder &order, const shop::ImportDesk::ProgressFunction &progress,
                         const vault::CancelToken &cancel) -> Result<intake::ImportReport> {
            ++(order.dryRun ? trials : readings);
            std::shared_ptr<QSemaphore> wait;
            {
                const QMutexLocker lock(&mutex);
                orders.append(order);
                wait = holdRuns;
            }
            progress({intake::RunProgress::Stage::Reading, 0, 1, 50, 100, 7, 0, 0});
            while (wait && !wait->tryAcquire(1, 5)) {
                if (stopsWhenAsked && cancel.isCancelled()) {
                    ++stopped;
                    return fail(ErrorKind::Cancelled, QStringLiteral("Stopped."));
                }
            }
            const QMutexLocker lock(&mutex);
            if (runFailure)
                return tl::unexpected<Error>(*runFailure);
            intake::ImportReport answer;
            answer.dryRun = order.dryRun;
            answer.files = {report};
            if (!order.dryRun && report.recordsNew > 0)
                answer.batch = customers::BatchId(11);
            return answer;
        };
        ask.batches = [this]() -> Result<QList<intake::BatchView>> {
            const QMutexLocker lock(&mutex);
            return batches;
        };
        ask.undo = [this](customers::BatchId batch) -> Result<intake::UndoReport> {
            const QMutexLocker lock(&mutex);
            if (undoFailure)
                return tl::unexpected<Error>(*undoFailure);
            undone.append(batch);
            intake::UndoReport undoReport;
            undoReport.batch = batch;
            undoReport.recordsRemoved = 3;
            return undoReport;
        };
        ask.saveRejected = [](customers::BatchId, const QString &) -> Result<qint64> { return 6; };
        ask.findMapping = [this](const QString &fingerprint) -> Result<std::optional<intake::SavedMapping>> {
            const QMutexLocker lock(&mutex);
            return mappings.contains(fingerprint) ? std::optional(mappings.value(fingerprint)) : std::nullopt;
        };
        ask.rememberMapping = [this](const intake::SavedMapping &mapping) -> Result<> {
            const QMutexLocker lock(&mutex);
            mappings.insert(mapping.fingerprint, mapping);
            return {};
        };
        ask.mappings = [this]() -> Result<QList<intake::SavedMapping>> {
            const QMutexLocker lock(&mutex);
            return mappings.values();
        };
        ask.forgetMapping = [](qint64) -> Result<> { return {}; };
        ask.writeMapping = [](const intake::SavedMapping &, const QString &) -> Result<> { return {}; };
        ask.readMapping = [](const QString &) -> Result<intake::SavedMapping> { return fail(ErrorKind::Input, QStringLiteral("No mapping.")); };
        ask.folders = []() -> Result<QList<intake::WatchedFolder>> { return QList<intake::WatchedFolder>(); };
        ask.addFolder = [](const intake::WatchedFolder &) -> Result<qint64> { return 1; };
        ask.changeFolder = [](const intake::WatchedFolder &) -> Result<> { return {}; };
        ask.removeFolder = [](qint64) -> Result<> { return {}; };
        ask.takeDraft = [this](const QString &place) -> Result<QString> {
            const QMutexLocker lock(&mutex);
            return drafts.take(place);
        };
        ask.saveDraft = [this](const QString &place, const QString &content) -> Result<> {
            const QMutexLocker lock(&mutex);
            drafts.insert(place, content);
            return {};
        };
        return ask;
    }
};

} // namespace kk::testing
