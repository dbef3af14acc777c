#include "app/vault/Connection.h"
#include "app/vault/Transaction.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace kk;
using namespace kk::vault;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPiece = 1 << 20;
constexpr qint64 kLargestRegion = 1LL << 30;

/// How often `wanted` stands in the writable memory of this program; -1 where the system does not let us look.
/// `wanted` comes with every byte flipped, so that the search does not find itself.
int timesInMemory(const QByteArray &flipped)
{
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    // Pieces overlap by less than one find. Flipped at once: nothing of what we look for is left behind in clear by looking.
    const qsizetype overlap = flipped.size() - 1;
    static std::array<char, size_t(kPiece) + 64> piece; // not in the heap, where it would hide its neighbours
    Q_ASSERT(overlap < 64);
    const auto own = qint64(reinterpret_cast<quintptr>(piece.data()));
    int found = 0;
    const auto lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype dash = line.indexOf('-');
        const qsizetype blank = line.indexOf(' ');
        if (dash < 0 || blank < 0 || line.mid(blank + 1, 2) != "rw")
            continue;
        const qint64 start = line.left(dash).toLongLong(nullptr, 16);
        const qint64 end = line.mid(dash + 1, blank - dash - 1).toLongLong(nullptr, 16);
        if (end - start > kLargestRegion)
            continue; // what sanitizers reserve for themselves
        for (qint64 from = start; from < end; from += kPiece) {
            const qint64 size = qMin(kPiece + overlap, end - from);
            if (from < own + qint64(piece.size()) && own < from + size)
                continue; // the looking glass itself
            if (!memory.seek(from) || memory.read(piece.data(), size) != size)
                break;
            for (char &byte : piece)
                byte = static_cast<char>(~byte);
            found += static_cast<int>(QByteArrayView(piece.data(), size).count(flipped));
        }
    }
    return found;
}

} // namespace

class TestWipingMemory final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOfACustomerIsLeftAfterClosing()
    {
        QByteArray flipped("canary-7f3a9c-Hofstra");
        for (char &byte : flipped)
            byte = static_cast<char>(~byte);
        if (timesInMemory(flipped) < 0)
            QSKIP("This system does not let a program look at its own memory.");

        const QTemporaryDir dir;
        const SecretBuffer key = SecretBuffer::random(32);
        const QString path = dir.filePath(u"shop.kring"_s);
        {
            auto db = std::move(*Connection::create(path, key));
            QVERIFY(db->execute("CREATE TABLE customer(id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT"));
            QVERIFY(db->execute("CREATE INDEX customer_name ON customer(name)"));
            auto batch = Transaction::begin(*db);
            // Put together by SQLite itself, so that only SQLite's memory ever holds it.
            for (int i = 0; i < 500; ++i)
                QVERIFY(db->execute("INSERT INTO customer(name) VALUES ('can' || 'ary-7f' || '3a9c-Hof' || 'stra' || hex(randomblob(4)))"));
            QVERIFY(batch->commit());
            auto query = db->prepare("SELECT name FROM customer ORDER BY name DESC");
            QVERIFY(query && query->step().value());
            QVERIFY(query->utf8(0).size() > 20);
            QVERIFY(timesInMemory(flipped) > 0); // the looking works: open, it is there
        }
        QCOMPARE(timesInMemory(flipped), 0);
    }
};

QTEST_GUILESS_MAIN(TestWipingMemory)
#include "TestWipingMemory.moc"
