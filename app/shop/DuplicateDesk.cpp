#include "app/shop/DuplicateDesk.h"

#include "app/identity/IdentityStore.h"
#include "app/identity/Proposals.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <chrono>
#include <vector>

namespace kk::shop {

using identity::RecordName;
using vault::Act;

namespace {

QByteArray cell(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (bytes.contains('"') || bytes.contains(',') || bytes.contains('\n') || bytes.contains('\r'))
        bytes = '"' + bytes.replace('"', "\"\"") + '"';
    return bytes;
}

/// Writes a table row by row; whole, or not at all.
class TableFile {
public:
    explicit TableFile(const QString &path) : m_file(path) { m_open = m_file.open(QIODevice::WriteOnly); }
    void add(const QByteArray &row)
    {
        m_buffer += row;
        m_buffer += '\n';
        if (m_buffer.size() > 1 << 20)
            flush();
    }
    Result<> finish()
    {
        flush();
        if (m_open && m_file.commit())
            return {};
        return fail(ErrorKind::Storage, QCoreApplication::translate("DuplicateDesk", "The list could not be saved there. Nothing was changed; choose another place."),
                    m_file.errorString());
    }

private:
    void flush()
    {
        if (m_open && m_file.write(m_buffer) != m_buffer.size())
            m_file.cancelWriting();
        m_buffer.clear();
    }
    QSaveFile m_file;
    QByteArray m_buffer;
    bool m_open = false;
};

QByteArray nameCells(const RecordName &name) { return cell(name.source) + ',' + cell(name.externalId); }

/// A record alone is a cluster of its own: the file says of every record where it belongs.
Result<> writeClusters(const QString &path, const std::vector<identity::Cluster> &clusters, const std::vector<std::int64_t> &ids, const std::vector<RecordName> &names)
{
    std::vector<std::int64_t> clusterOf(ids);
    for (const identity::Cluster &cluster : clusters) {
        for (const std::uint32_t record : cluster.records)
            clusterOf[record] = cluster.id;
    }
    TableFile file(path);
    file.add("source,external_id,cluster_id");
    for (std::size_t i = 0; i < names.size(); ++i)
        file.add(nameCells(names[i]) + ',' + QByteArray::number(qlonglong(clusterOf[i])));
    return file.finish();
}

Result<> writePairs(const QString &path, const std::vector<identity::Edge> &edges, const std::vector<RecordName> &names, double from)
{
    TableFile file(path);
    file.add("source_a,external_id_a,source_b,external_id_b,probability,weight");
    for (const identity::Edge &edge : edges) {
        if (static_cast<double>(edge.probability) < from)
            break;
        file.add(nameCells(names[edge.a]) + ',' + nameCells(names[edge.b]) + ',' + QByteArray::number(static_cast<double>(edge.probability), 'f', 6) + ','
                 + QByteArray::number(static_cast<double>(edge.weight), 'f', 3));
    }
    return file.finish();
}

} // namespace

Result<DuplicateCount> DuplicateDesk::find(const DuplicateSearch &search, const identity::Progress &progress) const
{
    if (const auto may = m_session.require(Act::FindDuplicates); !may)
        return fail(may);
    const bool writes = !search.clustersFile.isEmpty() || !search.pairsFile.isEmpty();
    if (const auto may = m_session.require(Act::ListManyCustomers); writes && !may)
        return fail(may);
    const auto start = std::chrono::steady_clock::now();
    const auto told = [&](double from, double to) {
        return [&progress, from, to](double done) { return !progress || progress(from + (to - from) * done); };
    };
    const auto asked = [&] { return !m_vault.isStopping() && told(0, 0)(0); };
    struct Read {
        identity::RecordTable table;
        std::vector<identity::Decision> decisions;
    };
    const auto read = m_vault.readNow([&](vault::Connection &db) -> Result<Read> {
        auto table = identity::IdentityStore(db).readAll(asked);
        if (!table)
            return fail(table);
        auto decisions = identity::bindingDecisions(db);
        if (!decisions)
            return fail(decisions);
        return Read{std::move(*table), std::move(*decisions)};
    });
    if (!read)
        return fail(read);
    const identity::RecordTable *table = &read->table;
    identity::SearchOptions options;
    options.lookAtFrom = search.minProbability;
    options.keepFrom = std::min(options.keepFrom, search.minProbability);
    const auto found = identity::findDuplicates(*table, read->decisions, options, [&](double done) { return !m_vault.isStopping() && told(0.2, 0.95)(done); });
    if (!found)
        return fail(found);
    if (writes) {
        std::vector<std::int64_t> ids(table->size());
        for (std::size_t i = 0; i < ids.size(); ++i)
            ids[i] = table->id(i);
        const auto names = m_vault.readNow([&](vault::Connection &db) { return identity::IdentityStore(db).names(ids, [&] { return !m_vault.isStopping() && told(0.95, 0.95)(0); }); });
        if (!names)
            return fail(names);
        if (!search.clustersFile.isEmpty()) {
            if (const auto written = writeClusters(search.clustersFile, found->clusters, ids, *names); !written)
                return fail(written);
        }
        if (!search.pairsFile.isEmpty()) {
            if (const auto written = writePairs(search.pairsFile, found->edges, *names, search.minProbability); !written)
                return fail(written);
        }
    }
    DuplicateCount count;
    count.statistics = found->statistics;
    count.clusters = static_cast<qint64>(found->clusters.size());
    count.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return count;
}

} // namespace kk::shop
