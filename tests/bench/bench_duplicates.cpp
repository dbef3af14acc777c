// `duplicates find` from an encrypted vault with 10k, 100k and 1M records of invented Dutch customers, and one new record against all of them:
// records, pairs, pairs a second, nanoseconds a pair, seconds, memory. Making the vault and searching are processes of their own, so that the
// memory of one is not counted for the other.
//
//   bench_duplicates [RECORDS…]
#include "app/base/PeakMemory.h"
#include "app/customers/CustomerStore.h"
#include "app/customers/RecordStore.h"
#include "app/identity/IdentityStore.h"
#include "app/shop/DuplicateDesk.h"
#include "app/shop/sample/SampleShop.h"
#include "app/vault/Transaction.h"
#include "app/vault/Vault.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

using namespace kk;

namespace {

/// What the issue asks, and what linkage.md §8 works out for this machine: nanoseconds to compare one candidate, seconds in all.
struct Limit {
    int records;
    double seconds;
    double megabytes;
};
constexpr std::array kLimits{Limit{10'000, 0, 0}, Limit{100'000, 1.5, 200}, Limit{1'000'000, 10, 700}};
constexpr double kPossibleNanoseconds = 121; ///< 4 s of core time for 33M pairs, reading aside

SecretBuffer key() { return SecretBuffer::fromBytes(QByteArray(32, 'k')); }

QString text(const std::string &utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

customers::FieldValues said(const shop::sample::Registration &registration)
{
    customers::FieldValues values;
    const bool oneName = registration.first.empty();
    values[customers::Field::FirstName] = text(registration.first);
    values[oneName ? customers::Field::FullName : customers::Field::LastName] = text(registration.last);
    values[customers::Field::Email] = text(registration.email);
    values[customers::Field::Phone] = text(registration.phone);
    values[customers::Field::Street] = text(registration.street);
    values[customers::Field::Postcode] = text(registration.postcode);
    values[customers::Field::City] = text(registration.town);
    values[customers::Field::CardNumber] = text(registration.card);
    if (registration.birth.isValid())
        values[customers::Field::BirthDate] = registration.birth.toString(Qt::ISODate);
    return values;
}

Result<> fill(vault::Connection &db, int records)
{
    shop::sample::SampleOptions options;
    options.customers = records * 6 / 10 + 20;
    options.visitsPercent = 0;
    const auto people = shop::sample::SampleShop::make(options);
    auto transaction = vault::Transaction::begin(db);
    if (!transaction)
        return fail(transaction);
    const Instant now = SystemClock().now();
    customers::RecordStore store(db);
    const auto till = store.source(QStringLiteral("Kassa"), QStringLiteral("till"), now);
    if (!till)
        return fail(till);
    int made = 0;
    for (const auto &registration : people.registrations) {
        if (made++ == records)
            break;
        const auto customer = customers::CustomerStore(db).create(now);
        if (!customer)
            return fail(customer);
        const auto record = store.add(*till, QString::number(made), *customer);
        if (!record)
            return fail(record);
        if (const auto added = store.addVersion(*record, {}, now, said(registration)); !added)
            return added;
    }
    return transaction->commit();
}

int make(const QString &path, int records)
{
    const auto vault = vault::Vault::create(path, key());
    const auto filled = vault ? (*vault)->writeNow([&](vault::Connection &db) { return fill(db, records); }) : Result<>(fail(vault));
    if (!filled)
        std::fprintf(stderr, "%s\n", qPrintable(filled.error().userText));
    return filled ? 0 : 1;
}

/// One new record against all: what somebody at the counter types.
void weighOne(vault::Vault &vault, int records, const identity::WeightModel &model)
{
    auto table = vault.readNow([](vault::Connection &db) { return identity::IdentityStore(db).readAll(); });
    if (!table)
        return;
    std::vector<std::int64_t> ids(table->size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        ids[i] = table->id(i);
    shop::sample::SampleOptions options;
    options.customers = 1000;
    options.seed = 2;
    options.visitsPercent = 0;
    const auto people = shop::sample::SampleShop::make(options);
    identity::Matcher matcher(std::move(*table), model);
    std::vector<double> took;
    std::size_t found = 0;
    for (const auto &registration : people.registrations) {
        identity::PersonRecord record;
        record.firstName = registration.first;
        record.lastName = registration.last;
        record.email = registration.email;
        record.phone = registration.phone;
        record.street = registration.street;
        record.postcode = registration.postcode;
        record.city = registration.town;
        QElapsedTimer timer;
        timer.start();
        found += matcher.weighOne(record).size();
        took.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(took.begin(), took.end());
    bool same = matcher.table().size() == ids.size();
    for (std::size_t i = 0; same && i < ids.size(); ++i)
        same = matcher.table().id(i) == ids[i];
    std::printf("weigh_one_%d_median %.3f ms\nweigh_one_%d_p99 %.3f ms (limit 2)\nweigh_one_%d_slowest %.3f ms, %zu candidates named, ids %s\n", records, took[took.size() / 2], records,
                took[took.size() * 99 / 100], records, took.back(), found, same ? "unchanged" : "CHANGED");
}

int find(const QString &path, int records)
{
    const auto vault = vault::Vault::open(path, key(), [] { return Result<>(); });
    if (!vault)
        return 1;
    const vault::Session session{vault::ShopUserId(1), QStringLiteral("Bench"), vault::Role::Owner};
    const std::clock_t before = std::clock();
    const auto found = shop::DuplicateDesk(**vault, session).find({}, {});
    const double core = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    if (!found) {
        std::fprintf(stderr, "%s\n", qPrintable(found.error().userText));
        return 1;
    }
    const auto &run = found->statistics;
    const auto pairs = static_cast<double>(std::max<std::uint64_t>(1, run.pairsCompared));
    const double megabytes = static_cast<double>(peakMemoryBytes()) / 1e6;
    const auto limit = std::find_if(kLimits.begin(), kLimits.end(), [records](const Limit &one) { return one.records == records; });
    std::printf("duplicates_%d_records %llu\nduplicates_%d_candidates %llu\nduplicates_%d_pairs %.0f\nduplicates_%d_clusters %lld\n", records,
                static_cast<unsigned long long>(run.records), records, static_cast<unsigned long long>(run.candidates), records, pairs, records, static_cast<long long>(found->clusters));
    std::printf("duplicates_%d_seconds %.2f s", records, found->seconds);
    limit != kLimits.end() && limit->seconds > 0 ? std::printf(" (limit %.1f)\n", limit->seconds) : std::printf("\n");
    std::printf("duplicates_%d_core_seconds %.2f s\nduplicates_%d_reading %.2f s\nduplicates_%d_engine %.2f s\n", records, core, records, found->seconds - run.seconds, records, run.seconds);
    std::printf("duplicates_%d_pairs_per_second %.0f 1/s\nduplicates_%d_pair %.0f ns of wall time, %.0f ns of core time (possible: %.0f)\n", records, pairs / run.seconds, records,
                run.seconds * 1e9 / pairs, core * 1e9 / pairs, kPossibleNanoseconds);
    std::printf("duplicates_%d_memory %.0f MB", records, megabytes);
    limit != kLimits.end() && limit->megabytes > 0 ? std::printf(" (limit %.0f)\n", limit->megabytes) : std::printf("\n");
    std::fflush(stdout);
    weighOne(**vault, records, {});
    return 0;
}

int run(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    return process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--make"))
        return make(arguments.value(2), arguments.value(3).toInt());
    if (arguments.value(1) == QStringLiteral("--find"))
        return find(arguments.value(2), arguments.value(3).toInt());
    QStringList sizes = arguments.mid(1);
    if (sizes.isEmpty()) {
        for (const Limit &limit : kLimits)
            sizes.append(QString::number(limit.records));
    }
    int status = 0;
    for (const QString &size : sizes) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("bench.kring"));
        status |= run({QStringLiteral("--make"), path, size}) || run({QStringLiteral("--find"), path, size});
    }
    return status;
}
