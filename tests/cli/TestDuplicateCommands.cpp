#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Answer {
    int exitCode = -1;
    QJsonObject object;
    QByteArray err;
};

} // namespace

/// `duplicates find`, `merge` and `undo` of the real program.
class TestDuplicateCommands final : public QObject {
    Q_OBJECT

private:
    Answer call(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"KLANTENKRING_PASSPHRASE"_s, u"vier woorden in zin"_s);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationDirPath() + u"/klantenkring-cli"_s,
                      QStringList{u"--locale"_s, u"en"_s, u"--vault"_s, m_folder.filePath(u"winkel.kring"_s), u"--json"_s} + arguments);
        process.waitForFinished(120000);
        const QByteArray out = process.readAllStandardOutput();
        return {process.exitCode(), QJsonDocument::fromJson(out).object(), process.readAllStandardError()};
    }
    int customers() const { return call({u"vault"_s, u"info"_s}).object[u"customers"_s].toInt(); }
    static QStringList keysOf(const Answer &answer)
    {
        QStringList keys = answer.object.keys();
        keys.sort();
        return keys;
    }
    QStringList lines(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts) : QStringList();
    }
    /// Groups of records that are in one cluster of the file.
    static qsizetype clustersIn(const QStringList &rows)
    {
        QHash<QString, int> sizes;
        for (const QString &row : rows.mid(1))
            ++sizes[row.section(u',', -1)];
        return std::count_if(sizes.begin(), sizes.end(), [](int size) { return size > 1; });
    }

    QTemporaryDir m_folder;
    const QStringList m_mergeKeys{u"customers"_s, u"merge"_s, u"merged_records"_s};

private Q_SLOTS:
    void initTestCase()
    {
        const Answer made = call({u"demo"_s, u"--customers"_s, u"120"_s, u"--seed"_s, u"5"_s});
        QVERIFY2(made.exitCode == 0, made.err.constData());
    }

    void findSaysWhatItWeighedAndWritesItDown()
    {
        const Answer found = call({u"duplicates"_s, u"find"_s, u"--clusters-csv"_s, m_folder.filePath(u"clusters.csv"_s), u"--pairs-csv"_s, m_folder.filePath(u"pairs.csv"_s)});
        QVERIFY2(found.exitCode == 0, found.err.constData());
        QCOMPARE(keysOf(found), (QStringList{u"clusters"_s, u"pairs_compared"_s, u"pairs_kept"_s, u"peak_memory_bytes"_s, u"records"_s, u"seconds"_s}));
        const QStringList clusters = lines(u"clusters.csv"_s);
        QCOMPARE(clusters.first(), u"source,external_id,cluster_id"_s);
        QCOMPARE(clusters.size() - 1, found.object[u"records"_s].toInt());
        QCOMPARE(clustersIn(clusters), found.object[u"clusters"_s].toInt());
        const QStringList pairs = lines(u"pairs.csv"_s);
        QCOMPARE(pairs.first(), u"source_a,external_id_a,source_b,external_id_b,probability,weight"_s);
        QVERIFY(pairs.size() > 20);
        double last = 1;
        for (const QString &row : pairs.mid(1)) {
            const double probability = row.section(u',', -2, -2).toDouble();
            QVERIFY(probability <= last && probability >= 0.5);
            last = probability;
        }
        QCOMPARE(call({u"duplicates"_s, u"find"_s, u"--min-probability"_s, u"2"_s}).exitCode, 2);
        QCOMPARE(call({u"duplicates"_s, u"merge"_s, u"--min-probability"_s, u"0.2"_s}).exitCode, 2);
        QCOMPARE(call({u"duplicates"_s, u"undo"_s}).exitCode, 2);
        QCOMPARE(call({u"duplicates"_s, u"undo"_s, u"999"_s}).exitCode, 1);
    }

    void aMergeIsTakenBackByItsNumberOrWithAllOthers()
    {
        const int before = customers();
        const Answer merged = call({u"duplicates"_s, u"merge"_s});
        QVERIFY2(merged.exitCode == 0, merged.err.constData());
        QCOMPARE(keysOf(merged), m_mergeKeys);
        QVERIFY(merged.object[u"merged_records"_s].toInt() > 5);
        QCOMPARE(merged.object[u"customers"_s].toInt(), customers());
        QVERIFY(customers() < before);
        // What is one customer now stays together, whatever is asked of the probability.
        const Answer strict = call({u"duplicates"_s, u"find"_s, u"--min-probability"_s, u"1"_s, u"--clusters-csv"_s, m_folder.filePath(u"strict.csv"_s)});
        QVERIFY2(strict.exitCode == 0, strict.err.constData());
        QVERIFY(clustersIn(lines(u"strict.csv"_s)) >= 5);

        const Answer undone = call({u"duplicates"_s, u"undo"_s, QString::number(merged.object[u"merge"_s].toInt())});
        QVERIFY2(undone.exitCode == 0, undone.err.constData());
        QCOMPARE(keysOf(undone), m_mergeKeys);
        QCOMPARE(undone.object[u"merge"_s], merged.object[u"merge"_s]);
        QCOMPARE(undone.object[u"merged_records"_s], merged.object[u"merged_records"_s]);
        QCOMPARE(undone.object[u"customers"_s].toInt(), before);
        QCOMPARE(customers(), before);
        QCOMPARE(call({u"duplicates"_s, u"undo"_s, QString::number(merged.object[u"merge"_s].toInt())}).exitCode, 1);

        const Answer looser = call({u"duplicates"_s, u"merge"_s, u"--min-probability"_s, u"0.9"_s});
        QVERIFY2(looser.exitCode == 0, looser.err.constData());
        QVERIFY(looser.object[u"merged_records"_s].toInt() >= merged.object[u"merged_records"_s].toInt());
        const Answer all = call({u"duplicates"_s, u"undo"_s, u"--all"_s});
        QVERIFY2(all.exitCode == 0, all.err.constData());
        QCOMPARE(keysOf(all), m_mergeKeys);
        QVERIFY(all.object[u"merge"_s].isNull());
        QCOMPARE(all.object[u"merged_records"_s], looser.object[u"merged_records"_s]);
        QCOMPARE(all.object[u"customers"_s].toInt(), before);
        QCOMPARE(customers(), before);
        QVERIFY(call({u"vault"_s, u"check"_s}).object[u"ok"_s].toBool());
        QCOMPARE(call({u"duplicates"_s, u"undo"_s, u"--all"_s}).object[u"merged_records"_s].toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDuplicateCommands)
#include "TestDuplicateCommands.moc"
