#include "tests/intake/Reading.h"
#include "tests/support/CountedSockets.h"
#include "tests/support/PeakMemory.h"
#include "tests/support/bad/BadFiles.h"

#include <QDirIterator>
#include <QSet>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <thread>

using namespace kk;
using namespace kk::intake;
using namespace kk::testing;
using namespace Qt::StringLiterals;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kSanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif
#else
constexpr bool kSanitized = false;
#endif

constexpr qint64 kMegabyte = 1024 * 1024;
constexpr qint64 kMostMemory = 512 * kMegabyte;

/// Ends the program when one file takes as long as no file may: a reader that hangs would never say so itself. Ten seconds on a machine that
/// does nothing else; this one may be busy.
class HangGuard
{
public:
    HangGuard()
        : m_thread([this] { watch(); })
    {}
    ~HangGuard()
    {
        {
            const std::lock_guard lock(m_guard);
            m_ended = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }
    HangGuard(const HangGuard &) = delete;
    HangGuard &operator=(const HangGuard &) = delete;
    void begin() { ++m_files; }

private:
    void watch()
    {
        std::unique_lock lock(m_guard);
        for (int seen = -1; !m_ended;) {
            if (seen == m_files) {
                std::fputs("a reader hangs\n", stderr);
                std::abort();
            }
            seen = m_files;
            m_changed.wait_for(lock, std::chrono::seconds(kSanitized ? 240 : 60), [this] { return m_ended; });
        }
    }

    std::mutex m_guard; ///< of m_ended
    std::condition_variable m_changed;
    bool m_ended = false;
    std::atomic<int> m_files = 0;
    std::thread m_thread;
};

/// What came of one file: every part of it recognised and read.
struct Outcome {
    QString refusal; ///< of the whole, or of a part
    int items = 0;
    bool addsUp = true;
};

Outcome outcomeOf(const QString &path)
{
    Outcome outcome;
    const auto found = recogniseAll(path);
    if (!found) {
        outcome.refusal = found.error().kind == ErrorKind::Input ? found.error().userText : u"(no Input)"_s + found.error().userText;
        return outcome;
    }
    for (const Recognition &part : found->parts) {
        Reading reading;
        reading.recognition = part;
        reading.summary = readFile(path, part, {}, reading.sink);
        if (!reading.summary) {
            outcome.refusal = reading.summary.error().kind == ErrorKind::Input ? reading.error() : u"(no Input)"_s + reading.error();
            continue;
        }
        outcome.items += static_cast<int>(reading.sink.records.size() + reading.sink.sales.size());
        outcome.addsUp = outcome.addsUp && reading.addsUp();
    }
    return outcome;
}

QSet<QString> filesBelow(const QString &folder)
{
    QSet<QString> files;
    QDirIterator walk(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.insert(walk.next());
    return files;
}

} // namespace

/// Hundreds of bad files: each is refused with a sentence or read rightly, and nothing else happens in the world.
class TestBadFiles final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder; ///< also the home, the place for temporary files and the current folder
    QByteArray m_temporaryBefore;
    HangGuard m_hang;

    QString put(const QByteArray &suffix, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(u"bestand"_s + QString::fromLatin1(suffix));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_temporaryBefore = qgetenv("TMPDIR");
        for (const char *place : {"HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            qputenv(place, m_folder.path().toUtf8());
        QDir::setCurrent(m_folder.path());
    }

    void cleanupTestCase()
    {
        QDir::setCurrent(QDir::rootPath());
        qputenv("TMPDIR", m_temporaryBefore);
        if (!kSanitized)
            QVERIFY2(peakMemoryBytes() < kMostMemory, QByteArray::number(peakMemoryBytes() / kMegabyte));
        QVERIFY2(socketsMade() <= 0, QByteArray::number(socketsMade()));
    }

    void thereAreEnoughOfThem()
    {
        const QList<BadFile> all = allBadFiles();
        QSet<QByteArray> names;
        for (const BadFile &file : all)
            names.insert(file.name);
        QCOMPARE(names.size(), all.size());
        QVERIFY2(all.size() >= 400, QByteArray::number(all.size()));
    }

    void eachIsRefusedOrReadRightly_data()
    {
        QTest::addColumn<QList<BadFile>>("files");
        QTest::newRow("texts") << badTexts();
        QTest::newRow("zips") << badZips();
        QTest::newRow("sheets") << badSheets();
        QTest::newRow("cards") << badCards();
        QTest::newRow("spoiled") << spoiledFiles();
    }

    void eachIsRefusedOrReadRightly()
    {
        QFETCH(QList<BadFile>, files);
        judge(files);
    }

    void xmlIsRefusedOrReadRightly() { judge(badXml()); }

    void oneCellOfAGigabyte_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("suffix");
        QTest::newRow("csv") << "Klantnummer;Achternaam;E-mail\r\n1;"_ba << ";x\r\n"_ba << ".csv"_ba;
        QTest::newRow("xml") << "<?xml version=\"1.0\"?><auditfile xmlns=\"http://www.auditfiles.nl/XAA/3.1\"><company><companyIdent>"_ba
                             << "</companyIdent></company></auditfile>"_ba << ".xaa"_ba;
        QTest::newRow("vcard") << "BEGIN:VCARD\r\nN:Kok\r\nNOTE:"_ba << "\r\nEND:VCARD\r\n"_ba << ".vcf"_ba;
        QTest::newRow("zip") << goodZip().left(100) << goodZip().mid(100) << ".zip"_ba;
    }

    /// A file with a hole in it takes no room on disk.
    void oneCellOfAGigabyte()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, suffix);
        const QString path = put(suffix, before);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(1024 * kMegabyte) && file.seek(file.size()));
        file.write(after);
        file.close();
        m_hang.begin();
        const Outcome outcome = outcomeOf(path);
        QVERIFY2(!outcome.refusal.isEmpty() && !outcome.refusal.startsWith(u'('), qPrintable(outcome.refusal));
        QFile::remove(path);
    }

    void whatIsNoFileIsNotOpened()
    {
#ifdef Q_OS_UNIX
        const QString link = m_folder.filePath(u"koppeling.csv"_s);
        for (const QString &target : {u"/dev/zero"_s, u"/dev/null"_s, u"/dev/tty"_s, u"/"_s, u"/proc/self/mem"_s}) {
            m_hang.begin();
            QFile::remove(link);
            QVERIFY(QFile::link(target, link));
            QVERIFY(!recognise(link).has_value());
            QVERIFY(!recognise(target).has_value());
        }
        QFile::remove(link);
        QVERIFY(QFile::link(link, link)); // to itself
        QVERIFY(!recognise(link).has_value());
        QFile::remove(link);
        // A link to an ordinary file is that file.
        const QString path = put(".csv", goodCsv());
        QVERIFY(QFile::link(path, link));
        QVERIFY(recognise(link).has_value());
        QFile::remove(link);
#endif
        QVERIFY(recognise(m_folder.path()).error().kind == ErrorKind::Input);
        QVERIFY(recognise(u"nergens/x.csv"_s).error().kind == ErrorKind::NotFound);
    }

private:
    void judge(const QList<BadFile> &files)
    {
        QStringList wrong;
        for (const BadFile &bad : files) {
            m_hang.begin();
            const QString path = put(bad.suffix, bad.bytes);
            QVERIFY(!path.isEmpty());
            const QSet<QString> before = filesBelow(m_folder.path());
            const Outcome outcome = outcomeOf(path);
            const QString name = QString::fromUtf8(bad.name);
            if (outcome.refusal.startsWith(u'(') || !outcome.addsUp)
                wrong << name + u": neither refused nor accounted for: " + outcome.refusal;
            else if (bad.must == BadFile::Must::BeRefused && outcome.refusal.isEmpty())
                wrong << name + u": read, with " + QString::number(outcome.items) + u" items";
            else if (bad.must == BadFile::Must::BeRead && (!outcome.refusal.isEmpty() || outcome.items != bad.items))
                wrong << name + u": " + QString::number(outcome.items) + u" items instead of " + QString::number(bad.items) + u"; " + outcome.refusal;
            if (filesBelow(m_folder.path()) != before)
                wrong << name + u": wrote a file";
            QFile::remove(path);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestBadFiles)

#include "TestBadFiles.moc"
