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
    QHash<QString, QString> preferences;

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
        ask.recognise = [this](const QString &file, const QString &profile) -> Result<intake::Recognition> {
            const QMutexLocker lock(&mutex);
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
        ask.preference = [this](const QString &key) -> Result<QString> {
            const QMutexLocker lock(&mutex);
            return preferences.value(key);
        };
        ask.setPreference = [this](const QString &key, const QString &value) -> Result<> {
            const QMutexLocker lock(&mutex);
            preferences.insert(key, value);
            return {};
        };
        return ask;
    }
};

} // namespace kk::testing
