#include "app/customers/CustomerRefresh.h"

#include "app/customers/CustomerStore.h"
#include "app/customers/RecordStore.h"

#include <QCoreApplication>

#include <future>
#include <span>

namespace kk::customers {

namespace {

constexpr size_t kChunk = 256;

struct Read {
    CustomerId customer;
    QList<RecordView> records;
};

struct Answer {
    CustomerId customer;
    bool isGone = false; ///< no record speaks of them any more
    Derived derived;
};

Result<std::vector<Read>> read(vault::Connection &db, std::span<const CustomerId> customers)
{
    RecordStore store(db);
    std::vector<Read> all;
    all.reserve(customers.size());
    for (CustomerId customer : customers) {
        auto records = store.ofCustomer(customer);
        if (!records)
            return fail(records);
        all.push_back({customer, std::move(*records)});
    }
    return all;
}

std::vector<Answer> deriveAll(const std::vector<Read> &all)
{
    std::vector<Answer> answers;
    answers.reserve(all.size());
    for (const Read &one : all)
        answers.push_back({one.customer, one.records.isEmpty(), one.records.isEmpty() ? Derived() : derive(one.records)});
    return answers;
}

Result<> write(CustomerStore &store, const RefreshPlan &plan, const std::vector<Answer> &answers)
{
    for (const Answer &answer : answers) {
        const bool isNew = answer.customer.value > plan.newestBefore.value;
        const auto done = answer.isGone ? store.remove(answer.customer, isNew) : store.write(answer.customer, answer.derived, isNew);
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<> refreshCustomers(vault::Connection &db, const RefreshPlan &plan)
{
    CustomerStore store(db);
    std::future<std::vector<Answer>> earlier;
    const std::span<const CustomerId> all(plan.customers);
    for (size_t start = 0; start < all.size() || earlier.valid(); start += kChunk) {
        if (plan.cancelled())
            return fail(ErrorKind::Cancelled, QCoreApplication::translate("Intake", "Stopped. What had been read was undone."));
        plan.progress(std::min(start, all.size()));
        std::future<std::vector<Answer>> next;
        if (start < all.size()) {
            auto chunk = read(db, all.subspan(start, std::min(kChunk, all.size() - start)));
            if (!chunk)
                return fail(chunk);
            next = std::async(std::launch::async, [chunk = std::move(*chunk)] { return deriveAll(chunk); });
        }
        if (earlier.valid()) {
            if (const auto written = write(store, plan, earlier.get()); !written)
                return written;
        }
        earlier = std::move(next);
    }
    return {};
}

} // namespace kk::customers
