#pragma once

#include "ui/customers/CustomerQuestions.h"

#include <QHash>
#include <QMutex>
#include <QSemaphore>
#include <QStringList>
#include <QThreadPool>

#include <memory>

namespace kk::testing {

/// A shop in memory that answers when the test lets it.
struct FakeCustomers {
    QMutex mutex;
    QStringList asked;                                   ///< what was searched for, in order
    QHash<QString, std::shared_ptr<QSemaphore>> held;    ///< answers that wait for `release`
    QHash<QString, shop::CustomerList> lists;
    std::optional<Error> failure;
    QHash<QString, QString> preferences;
    QHash<QString, QString> drafts;
    QList<QHash<customers::Field, QString>> corrections;
    int undone = 0;
    QHash<qint64, customers::CustomerPage> pages;

    ~FakeCustomers()
    {
        for (const auto &wait : std::as_const(held))
            wait->release(100);
        QThreadPool::globalInstance()->waitForDone(); // nobody may ask while it goes
    }

    void hold(const QString &typed) { held.insert(typed, std::make_shared<QSemaphore>()); }
    void release(const QString &typed) { held[typed]->release(); }

    static shop::CustomerList people(qint64 first, int count)
    {
        shop::CustomerList list;
        for (int i = 0; i < count; ++i)
            list.ids.append(customers::CustomerId(first + i));
        list.total = count;
        return list;
    }

    ui::CustomerQuestions questions()
    {
        ui::CustomerQuestions ask;
        ask.find = [this](const shop::CustomerQuery &query) -> Result<shop::CustomerList> {
            std::shared_ptr<QSemaphore> wait;
            {
                const QMutexLocker lock(&mutex);
                asked.append(query.typed);
                wait = held.value(query.typed);
            }
            if (wait)
                wait->acquire();
            const QMutexLocker lock(&mutex);
            if (failure)
                return tl::unexpected<Error>(*failure);
            return lists.value(query.typed);
        };
        ask.rows = [](const QList<customers::CustomerId> &ids) -> Result<QList<customers::CustomerRow>> {
            QList<customers::CustomerRow> rows;
            for (const customers::CustomerId id : ids) {
                customers::CustomerRow row;
                row.id = id;
                row.name = QStringLiteral("Klant %1").arg(id.value);
                row.city = QStringLiteral("Deventer");
                row.purchases = id.value;
                rows.append(row);
            }
            return rows;
        };
        ask.open = [this](customers::CustomerId id) -> Result<customers::CustomerPage> {
            std::shared_ptr<QSemaphore> wait;
            {
                const QMutexLocker lock(&mutex);
                wait = held.value(QString::number(id.value));
            }
            if (wait)
                wait->acquire();
            const QMutexLocker lock(&mutex);
            if (!pages.contains(id.value))
                return fail(ErrorKind::NotFound, QStringLiteral("Gone."));
            return pages.value(id.value);
        };
        ask.sale = [](customers::SaleId id) -> Result<customers::Sale> {
            customers::Sale sale;
            sale.id = id;
            return sale;
        };
        ask.sales = [](customers::CustomerId) -> Result<QList<customers::Sale>> { return QList<customers::Sale>(); };
        ask.add = [this](const customers::FieldValues &) -> Result<customers::CustomerId> {
            const QMutexLocker lock(&mutex);
            customers::CustomerPage page;
            page.row.id = customers::CustomerId(99);
            pages.insert(99, page);
            return customers::CustomerId(99);
        };
        ask.correct = [this](customers::CustomerId, const QHash<customers::Field, QString> &changed) -> Result<> {
            const QMutexLocker lock(&mutex);
            corrections.append(changed);
            return {};
        };
        ask.undoCorrection = [this](customers::CustomerId) -> Result<> {
            const QMutexLocker lock(&mutex);
            ++undone;
            return {};
        };
        ask.preference = [this](const QString &key) -> Result<QString> {
            const QMutexLocker lock(&mutex);
            return preferences.value(key);
        };
        ask.setPreference = [this](const QString &key, const QString &value) -> Result<> {
            const QMutexLocker lock(&mutex);
            preferences.insert(key, value);
            return {};
        };
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
