#pragma once

#include "app/base/InOrder.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace kk {

/// What `inBackground` hands to a thread: does the work once and keeps its result for the watcher.
template <class Work, class Answer>
std::function<void()> watchedWork(QObject *context, Work work, Answer answer)
{
    using Answered = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Answered>>();
    promise->start();
    auto *watcher = new QFutureWatcher<Answered>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, reply = std::move(answer)]() mutable {
        watcher->deleteLater();
        reply(watcher->future().takeResult());
    });
    watcher->setFuture(promise->future());
    auto shared = std::make_shared<Work>(std::move(work));
    return [promise, shared] {
        promise->addResult((*shared)());
        promise->finish();
    };
}

/// Does `work` on a thread of the global pool and gives its result to `answer` on the thread of `context`.
/// If `context` dies first, the work is finished and its result dropped.
template <class Work, class Answer>
void inBackground(QObject *context, Work work, Answer answer)
{
    QThreadPool::globalInstance()->start(watchedWork(context, std::move(work), std::move(answer)));
}

/// The same, after everything that was given to `order` before and before everything given to it later.
template <class Work, class Answer>
void inBackground(QObject *context, InOrder &order, Work work, Answer answer)
{
    order.start(watchedWork(context, std::move(work), std::move(answer)));
}

} // namespace kk
