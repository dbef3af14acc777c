#include "tests/support/shop/TemporaryShop.h"

#include <QDirIterator>
#include <QLoggingCategory>
#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;

namespace {

QStringList *caughtLines = nullptr;

void catchLine(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (caughtLines)
        caughtLines->append(text);
}

const QByteArrayList kCanaries{"Kanariefleur", "kanarievogel", "0600088777", "31600088777", "Kanariestraat"};

} // namespace

/// Canary names come in by an import and are found in no file beside the export itself, and in no line of the log.
class TestCanary final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesStandInNoFileAndNoLog()
    {
        QStringList lines;
        caughtLines = &lines;
        const auto before = qInstallMessageHandler(catchLine);
        TemporaryShop home;
        const QString file = home.write(u"klanten.csv"_s, "KLANTNR;NAAM;STRAAT;PC;PLAATS;TEL1;MAIL\n"
                                                          "77;Kanariefleur, K.;Kanariestraat 1;7419SB;Deventer;0600088777;kanarievogel@voorbeeld.example\n"
                                                          "78;Kanariefleur, Z.;Kanariestraat 1;XX;;onzin;geen adres\n");
        shop::ImportOrder order;
        order.files.append({file, {}, {}, {}, {}});
        QVERIFY(home.shop().imports().run(order, {}, {}));
        const auto found = home.shop().customers().find({u"Kanariefleur"_s, {}, {}, false});
        QVERIFY(found && !found->ids.isEmpty());
        QVERIFY(home.shop().customers().open(found->ids[0]));
        QVERIFY(home.shop().safety().saveDraft(u"nieuw"_s, u"Kanariefleur"_s));
        QVERIFY(home.shop().safety().backUp(home.filePath(u"k.kring-backup"_s), {}, {}));
        // The search index is asked for something wrong, so that errors are made, too.
        QVERIFY(home.shop().customers().find({u"\"Kanariefleur\" AND ("_s, {}, {}, false}));
        QVERIFY(!home.shop().customers().open(customers::CustomerId(424242)));
        QVERIFY(QFile::remove(file));
        checkFiles(QFileInfo(home.path()).absolutePath()); // open: with its write-ahead log
        home.lock();
        checkFiles(QFileInfo(home.path()).absolutePath());
        qInstallMessageHandler(before);
        caughtLines = nullptr;
        for (const QString &line : lines) {
            for (const QByteArray &canary : kCanaries)
                QVERIFY2(!line.contains(QString::fromLatin1(canary), Qt::CaseInsensitive), qPrintable(line));
        }
    }

private:
    static void checkFiles(const QString &folder)
    {
        int read = 0;
        for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll().toLower();
            ++read;
            QVERIFY2(!bytes.startsWith("sqlite format 3"), qPrintable(file.fileName()));
            for (const QByteArray &canary : kCanaries)
                QVERIFY2(!bytes.contains(canary.toLower()), qPrintable(file.fileName()));
        }
        QVERIFY(read >= 3);
    }
};

QTEST_GUILESS_MAIN(TestCanary)
#include "TestCanary.moc"
