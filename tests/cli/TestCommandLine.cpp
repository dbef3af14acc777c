#include "app/shop/Shop.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace kk;
using namespace Qt::StringLiterals;

namespace {

struct Answer {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

} // namespace

/// klantenkring-cli as its contract says it: names, keys and exit codes. The real program, the real key derivation.
class TestCommandLine final : public QObject {
    Q_OBJECT

private:
    Answer call(const QStringList &arguments, const QString &passphrase = u"vier woorden in zin"_s) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"KLANTENKRING_PASSPHRASE"_s, passphrase);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationDirPath() + u"/klantenkring-cli"_s, QStringList{u"--locale"_s, u"en"_s} + arguments);
        process.waitForFinished(120000);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

    QStringList onVault(const QStringList &arguments) const { return QStringList{u"--vault"_s, m_vault, u"--json"_s} + arguments; }

    QTemporaryDir m_folder;
    QString m_vault;

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = m_folder.filePath(u"winkel.kring"_s);
        const Answer made = call(onVault({u"demo"_s, u"--customers"_s, u"60"_s, u"--seed"_s, u"7"_s}));
        QVERIFY2(made.exitCode == 0, made.err.constData());
        const QJsonObject json = made.object();
        QCOMPARE(json[u"vault"_s].toString(), m_vault);
        QVERIFY(json[u"customers"_s].toInt() > 60);
        QVERIFY(json[u"sale_lines"_s].toInt() > json[u"sales"_s].toInt());
        for (const QJsonValue &file : json[u"exports"_s].toArray())
            QVERIFY2(QFile::exists(file.toString()), qPrintable(file.toString()));
    }

    void exactlyOneJsonValueGoesToStandardOutput()
    {
        const Answer info = call(onVault({u"vault"_s, u"info"_s}));
        QCOMPARE(info.exitCode, 0);
        QCOMPARE(info.out.count('\n'), 1);
        for (const char *key : {"schema", "cipher_version", "customers", "source_records", "sales", "sale_lines", "consent_events", "ledger_entries"})
            QVERIFY2(info.object().contains(QLatin1StringView(key)), key);
    }

    void aNewVaultPrintsItsRecoveryCodeOnce()
    {
        const QString path = m_folder.filePath(u"nieuw.kring"_s);
        const Answer made = call({u"--vault"_s, path, u"--json"_s, u"vault"_s, u"create"_s});
        QCOMPARE(made.exitCode, 0);
        QCOMPARE(made.object()[u"recovery_code"_s].toString().count(u'-'), 7);
        const Answer again = call({u"--vault"_s, path, u"--json"_s, u"vault"_s, u"create"_s});
        QCOMPARE(again.exitCode, 1);
        QCOMPARE(again.object()[u"error"_s].toObject()[u"kind"_s].toString(), u"conflict"_s);
    }

    void exitCodesAreAsPromised()
    {
        QCOMPARE(call(onVault({u"vault"_s, u"info"_s}), u"verkeerd"_s).exitCode, 3);
        QCOMPARE(call({u"onzin"_s, u"doen"_s}).exitCode, 2);
        QCOMPARE(call(onVault({u"vault"_s, u"info"_s, u"--onzin"_s})).exitCode, 2);
        QCOMPARE(call({u"vault"_s, u"info"_s}).exitCode, 2); // no vault named
        QCOMPARE(call(onVault({u"import"_s, m_folder.filePath(u"is er niet.csv"_s)})).exitCode, 1);
        QCOMPARE(call(onVault({u"customers"_s, u"show"_s, u"999999"_s})).exitCode, 1);
        QCOMPARE(call({u"--help"_s}).exitCode, 0);
        QVERIFY(call({u"--version"_s}).out.startsWith("klantenkring-cli"));
    }

    void importsAreListedAndUndone()
    {
        const Answer list = call(onVault({u"import"_s, u"list"_s}));
        QCOMPARE(list.exitCode, 0);
        const QJsonObject batch = list.array().first().toObject();
        QVERIFY(batch[u"can_undo"_s].toBool());
        const QJsonObject file = batch[u"files"_s].toArray().first().toObject();
        for (const char *key : {"file", "profile", "encoding", "delimiter", "rows", "records_new", "records_changed", "records_unchanged", "sales_new",
                                "sale_lines_new", "consent_events", "rejected"})
            QVERIFY2(file.contains(QLatin1StringView(key)), key);
        const QString number = QString::number(batch[u"batch"_s].toInt());
        QCOMPARE(call(onVault({u"import"_s, u"undo"_s, number})).exitCode, 0);
        QCOMPARE(call(onVault({u"vault"_s, u"info"_s})).object()[u"customers"_s].toInt(), 0);
        QStringList again{u"import"_s};
        for (const QJsonValue &name : batch[u"files"_s].toArray())
            again.append(m_folder.filePath(u"winkel-exports/"_s + name.toObject()[u"file"_s].toString()));
        again.removeIf([](const QString &name) { return name.contains(u"oude-kassa"); }); // needs its mapping
        const Answer read = call(onVault(again));
        QVERIFY2(read.exitCode == 0, read.err.constData());
        QVERIFY(call(onVault({u"vault"_s, u"check"_s})).object()[u"ok"_s].toBool());
    }

    void anImportReportsAsPromised()
    {
        const QString path = m_folder.filePath(u"nieuw.kring"_s);
        const auto onNew = [&](const QStringList &arguments) { return call(QStringList{u"--vault"_s, path, u"--json"_s} + arguments); };
        const QString file = write(u"klanten.csv"_s, "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address City,Default Address Zip,Phone,Total Spent,Total Orders,Tags\n"
                                                     "1,Fenna,Postma,fenna@postma.example,yes,Deventer,7411AB,0600713308,0,0,\n"
                                                     "2,Joris,Kok,joris@kok.example,no,Deventer,7411AC,,0,0,\n");
        const Answer trial = onNew({u"import"_s, file, u"--dry-run"_s});
        QVERIFY2(trial.exitCode == 0, trial.err.constData());
        QVERIFY(trial.object()[u"batch"_s].isNull());
        // Consent is never guessed: without a person who confirmed the column, nothing is taken from it, and that is said.
        const QJsonObject unconfirmed = trial.object()[u"files"_s].toArray().first().toObject();
        QCOMPARE(unconfirmed[u"records_new"_s].toInt(), 2);
        QCOMPARE(unconfirmed[u"consent_events"_s].toInt(), 0);
        QCOMPARE(unconfirmed[u"unconfirmed_consents"_s].toArray(), QJsonArray{u"Accepts Email Marketing"_s});
        const Answer words = call({u"--vault"_s, path, u"import"_s, file, u"--dry-run"_s});
        QVERIFY2(words.out.contains("Accepts Email Marketing") && words.out.contains("--consents-confirmed"), words.out.constData());
        const Answer read = onNew({u"import"_s, file, u"--consents-confirmed"_s});
        QVERIFY2(read.exitCode == 0, read.err.constData());
        for (const char *key : {"batch", "files", "seconds"})
            QVERIFY2(read.object().contains(QLatin1StringView(key)), key);
        const QJsonObject confirmed = read.object()[u"files"_s].toArray().first().toObject();
        QCOMPARE(confirmed[u"consent_events"_s].toInt(), 2);
        QVERIFY(confirmed[u"unconfirmed_consents"_s].toArray().isEmpty());
        for (const char *key : {"file", "profile", "encoding", "delimiter", "rows", "records_new", "records_changed", "records_unchanged", "sales_new",
                                "sale_lines_new", "consent_events", "rejected", "points_milli", "people_in"})
            QVERIFY2(confirmed.contains(QLatin1StringView(key)), key);

        const QString cards = write(u"saldo.csv"_s, "Kaartnummer;Saldo punten\n1001;12,5\n1002;30\n");
        const Answer balances = onNew({u"import"_s, cards, u"--profile"_s, u"points-balances"_s});
        QVERIFY2(balances.exitCode == 0, balances.err.constData());
        QCOMPARE(balances.object()[u"files"_s].toArray().first().toObject()[u"points_milli"_s].toInt(), 42500);
    }

    void watchedFoldersAreReadAtNight()
    {
        const QString path = m_folder.filePath(u"nieuw.kring"_s);
        QVERIFY(QDir(m_folder.path()).mkdir(u"kassa"_s));
        const auto folders = [&](const QStringList &more = {}) {
            return call(QStringList{u"--vault"_s, path, u"--json"_s, u"import"_s, u"folders"_s} + more);
        };
        QCOMPARE(folders().object(), (QJsonObject{{u"read"_s, QJsonArray()}, {u"waiting"_s, QJsonArray()}}));
        {
            const auto shop = shop::Shop::unlock(path, SecretBuffer::fromText(u"vier woorden in zin"_s), shop::Surroundings::standard());
            QVERIFY(shop);
            QVERIFY((*shop)->folders().add({0, m_folder.filePath(u"kassa"_s), u"Kassa"_s, {}, true}));
        }
        const QString known = m_folder.filePath(u"kassa/google.csv"_s);
        QVERIFY(QFile::copy(QStringLiteral(KLANTENKRING_SOURCE_DIR) + u"/tests/data/intake/google/contacts-2024.csv"_s, known));
        QFile(known).setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        const QString asks = write(u"kassa/klanten.csv"_s, "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address City,Default Address Zip,Phone,Total Spent,Total Orders,Tags\n"
                                                           "3,Wout,Kok,wout@kok.example,yes,Deventer,7411AB,,0,0,\n");
        for (const QString &file : {known, asks}) { // long enough ago: nobody is writing it any more
            QFile old(file);
            QVERIFY(old.open(QIODevice::ReadWrite) && old.setFileTime(QDateTime::currentDateTime().addSecs(-600), QFileDevice::FileModificationTime));
        }
        const QJsonObject trial = folders({u"--dry-run"_s}).object();
        QCOMPARE(trial[u"read"_s].toArray().size(), 0);
        QCOMPARE(trial[u"waiting"_s].toArray().size(), 2);
        const Answer night = folders();
        QVERIFY2(night.exitCode == 0, night.err.constData());
        QCOMPARE(night.object()[u"read"_s].toArray().size(), 1);
        const QJsonObject read = night.object()[u"read"_s].toArray().first().toObject();
        QVERIFY(read[u"batch"_s].toInt() > 0);
        QCOMPARE(read[u"files"_s].toArray().first().toObject()[u"records_new"_s].toInt(), 2);
        const QJsonObject waits = night.object()[u"waiting"_s].toArray().first().toObject();
        QCOMPARE(waits[u"file"_s].toString(), asks);
        QVERIFY(waits[u"reason"_s].toString().contains(u"Accepts Email Marketing"));
    }

    void customersAreFoundAndShown()
    {
        const Answer all = call(onVault({u"customers"_s, u"list"_s, u"--limit"_s, u"5"_s}));
        QCOMPARE(all.exitCode, 0);
        QVERIFY(!all.array().isEmpty() && all.array().size() <= 5);
        const QJsonObject first = all.array().first().toObject();
        const Answer one = call(onVault({u"customers"_s, u"show"_s, QString::number(first[u"id"_s].toInt())}));
        QCOMPARE(one.exitCode, 0);
        for (const char *key : {"records", "sales", "consents", "balances"})
            QVERIFY2(one.object().contains(QLatin1StringView(key)), key);
        QCOMPARE(one.object()[u"name"_s], first[u"name"_s]);
    }

    void backupsComeBack()
    {
        const QString copy = m_folder.filePath(u"kopie.kring-backup"_s);
        const Answer made = call(onVault({u"vault"_s, u"backup"_s, copy}));
        QVERIFY2(made.exitCode == 0, made.err.constData());
        QVERIFY(made.object()[u"verified"_s].toBool());
        const QString back = m_folder.filePath(u"terug.kring"_s);
        const Answer restored = call({u"--json"_s, u"vault"_s, u"restore"_s, copy, u"--to"_s, back});
        QVERIFY2(restored.exitCode == 0, restored.err.constData());
        const auto counts = [&](const QString &path) {
            const QJsonObject json = call({u"--vault"_s, path, u"--json"_s, u"vault"_s, u"info"_s}).object();
            return json[u"customers"_s].toInt() * 1000000 + json[u"sale_lines"_s].toInt();
        };
        QCOMPARE(counts(back), counts(m_vault));
    }

    void aDeadlineNeedsNoVault()
    {
        const Answer plain = call({u"--json"_s, u"deadline"_s, u"--received"_s, u"2026-03-05"_s});
        QCOMPARE(plain.exitCode, 0);
        QCOMPARE(plain.object(), (QJsonObject{{u"deadline"_s, u"2026-04-07"_s}, {u"safe_date"_s, u"2026-04-03"_s}}));
        QCOMPARE(call({u"--json"_s, u"deadline"_s, u"--extended"_s, u"--received"_s, u"2026-03-06"_s}).object()[u"deadline"_s].toString(), u"2026-06-08"_s);
        QCOMPARE(call({u"deadline"_s}).exitCode, 2);
        QCOMPARE(call({u"deadline"_s, u"--received"_s, u"gisteren"_s}).exitCode, 2);
        QCOMPARE(call({u"deadline"_s, u"--received"_s, u"2018-05-24"_s}).exitCode, 1);
    }

    void aProgrammeIsCheckedWithoutAVault()
    {
        const auto checked = [this](const QByteArray &rules) {
            QFile file(m_folder.filePath(u"programma.json"_s));
            if (!file.open(QIODevice::WriteOnly))
                return Answer();
            file.write(R"({"schema":"klantenkring.programme/1","id":"kaart","units":[{"id":"punt","value_cents":[5,1]}],"rules":[)" + rules + "]}");
            file.close();
            return call({u"--json"_s, u"loyalty"_s, u"check"_s, file.fileName()});
        };
        const Answer fine = checked(R"({"id":"basis","on":"sale","give":{"per_euro":1,"unit":"punt"}})");
        QCOMPARE(fine.exitCode, 0);
        QCOMPARE(fine.object(), (QJsonObject{{u"ok"_s, true}, {u"problems"_s, QJsonArray()}}));
        const Answer generous = checked(R"({"id":"basis","on":"sale","give":{"per_euro":100,"unit":"punt"}})");
        QCOMPARE(generous.exitCode, 0);
        QVERIFY(!generous.object()[u"ok"_s].toBool());
        const QJsonObject problem = generous.object()[u"problems"_s].toArray().first().toObject();
        QCOMPARE(problem[u"code"_s].toString(), u"gives_back_all"_s);
        QCOMPARE(problem[u"severity"_s].toString(), u"refuse"_s);
        QVERIFY(problem.contains(u"path"_s) && !problem[u"text"_s].toString().isEmpty());
        const Answer tried = call(onVault({u"loyalty"_s, u"simulate"_s, m_folder.filePath(u"programma.json"_s)}));
        QCOMPARE(tried.exitCode, 1); // it would give everything back
        checked(R"({"id":"basis","on":"sale","give":{"per_euro":1,"unit":"punt"}})");
        const QJsonObject known = call(onVault({u"loyalty"_s, u"simulate"_s, m_folder.filePath(u"programma.json"_s)})).object();
        QVERIFY(known[u"issued"_s].toInt() > 0);
        QCOMPARE(known[u"outstanding"_s].toInt(), known[u"issued"_s].toInt()); // there is no reward to spend it on
        QVERIFY(known[u"issued"_s].toInt() <= known[u"known_turnover_cents"_s].toInt() / 100);
        QVERIFY(known[u"known_turnover_cents"_s].toInt() <= known[u"turnover_cents"_s].toInt());
        const QJsonObject half = call(onVault({u"loyalty"_s, u"simulate"_s, m_folder.filePath(u"programma.json"_s), u"--to"_s, u"2000-01-01"_s, u"--against"_s,
                                               m_folder.filePath(u"programma.json"_s)})).object();
        QCOMPARE(half[u"issued"_s].toInt(), 0);
        QCOMPARE(half[u"winners"_s].toInt(), 0);
        const QStringList publish{u"loyalty"_s, u"publish"_s, m_folder.filePath(u"programma.json"_s)};
        QCOMPARE(call(onVault({u"loyalty"_s, u"run"_s})).exitCode, 0); // the card of the sample shop runs; files were read and taken back since
        const QJsonObject before = call(onVault({u"loyalty"_s, u"run"_s})).object();
        QCOMPARE(before[u"posted"_s].toInt(), 0);
        QVERIFY(before[u"entries"_s].toInt() > 0);
        const Answer published = call(onVault(publish));
        QCOMPARE(published.exitCode, 0);
        QCOMPARE(published.object()[u"programme"_s].toString(), u"kaart"_s);
        QCOMPARE(call(onVault(publish)).exitCode, 1); // it runs already
        const QJsonObject first = call(onVault({u"loyalty"_s, u"run"_s})).object();
        QVERIFY(first[u"posted"_s].toInt() > 0);
        const QJsonObject second = call(onVault({u"loyalty"_s, u"run"_s})).object();
        QCOMPARE(second[u"posted"_s].toInt(), 0);
        QCOMPARE(second[u"entries"_s].toInt(), before[u"entries"_s].toInt() + first[u"posted"_s].toInt());
        qint64 points = 0;
        QJsonObject bought;
        for (const QJsonValue &customer : call(onVault({u"customers"_s, u"list"_s})).array()) {
            const QString id = QString::number(customer[u"id"_s].toInteger());
            points += call(onVault({u"loyalty"_s, u"balance"_s, id})).object()[u"balances"_s][0][u"balance"_s].toInteger();
            const QJsonArray sales = call(onVault({u"customers"_s, u"show"_s, id})).object()[u"sales"_s].toArray();
            bought = bought.isEmpty() ? sales.first().toObject() : bought;
            if (points > 0 && !bought.isEmpty())
                break;
        }
        QVERIFY(points > 0);
        const Answer explained = call(onVault({u"loyalty"_s, u"explain"_s, QString::number(bought[u"id"_s].toInteger())}));
        QCOMPARE(explained.exitCode, 0);
        for (const QString &key : {u"sale"_s, u"customer"_s, u"given"_s, u"why_not"_s})
            QVERIFY2(explained.object().contains(key), qPrintable(key));
        QCOMPARE(call(onVault({u"loyalty"_s, u"explain"_s, u"99999999"_s})).exitCode, 1);
        QCOMPARE(call(onVault({u"loyalty"_s, u"balance"_s})).exitCode, 2);
        QVERIFY(call(onVault({u"vault"_s, u"check"_s})).object()[u"ledger"_s].toBool());
        QCOMPARE(call(onVault({u"vault"_s, u"info"_s})).object()[u"ledger_entries"_s], first[u"entries"_s]);
        QCOMPARE(call({u"loyalty"_s, u"check"_s}).exitCode, 2);
        QCOMPARE(call({u"loyalty"_s, u"check"_s, m_folder.filePath(u"nergens.json"_s)}).exitCode, 1);
    }

    void messagesAreNeverOnStandardOutput()
    {
        const Answer wrong = call(onVault({u"vault"_s, u"info"_s}), u"verkeerd"_s);
        QVERIFY(!wrong.err.isEmpty());
        QCOMPARE(wrong.object()[u"error"_s].toObject()[u"kind"_s].toString(), u"wrong_key"_s);
        const Answer plain = call({u"--vault"_s, m_vault, u"vault"_s, u"info"_s}, u"verkeerd"_s);
        QVERIFY(plain.out.isEmpty());
    }

    void onlyWhoAgreedIsOnAList()
    {
        QString customer;
        QString email;
        for (const QJsonValue &value : call(onVault({u"customers"_s, u"list"_s})).array()) {
            if (!value.toObject()[u"email"_s].toString().isEmpty()) {
                customer = QString::number(value.toObject()[u"id"_s].toInt());
                email = value.toObject()[u"email"_s].toString();
            }
        }
        QVERIFY(!customer.isEmpty());
        const QString file = m_folder.filePath(u"lijst.csv"_s);
        const QStringList list{u"audience"_s, u"export"_s, u"--purpose"_s, u"email_own"_s, u"--channel"_s, u"email"_s, u"--csv"_s, file, u"--columns"_s, u"mailchimp"_s};
        const QStringList about{customer, u"--purpose"_s, u"email_own"_s, u"--channel"_s, u"email"_s};
        const Answer given = call(onVault(QStringList{u"consent"_s, u"give"_s} + about + QStringList{u"--evidence"_s, u"asked at the till"_s}));
        QVERIFY2(given.exitCode == 0, given.err.constData());
        const QJsonObject cell = given.object()[u"consents"_s].toArray().first().toObject();
        QCOMPARE(cell[u"state"_s].toString(), u"Given"_s);
        QCOMPARE(cell[u"grade"_s].toString(), u"E3"_s);
        const Answer written = call(onVault(list));
        QVERIFY2(written.exitCode == 0, written.err.constData());
        qint64 refused = 0;
        for (const QJsonValue &number : written.object()[u"refused"_s].toObject())
            refused += number.toInteger();
        QCOMPARE(written.object()[u"permitted"_s].toInteger() + refused, written.object()[u"considered"_s].toInteger());
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly) && csv.readAll().contains(email.toUtf8()));
        csv.close();
        const Answer withdrawn = call(onVault(QStringList{u"consent"_s, u"withdraw"_s} + about));
        QCOMPARE(withdrawn.object()[u"consents"_s].toArray().first().toObject()[u"reason"_s].toString(), u"withdrawn"_s);
        QCOMPARE(call(onVault(list)).object()[u"permitted"_s].toInteger(), written.object()[u"permitted"_s].toInteger() - 1);
        QVERIFY(csv.open(QIODevice::ReadOnly) && !csv.readAll().contains(email.toUtf8()));
        QCOMPARE(call(onVault({u"audience"_s, u"export"_s, u"--purpose"_s, u"biometric"_s, u"--channel"_s, u"email"_s, u"--csv"_s, file})).exitCode, 4);
        QCOMPARE(call(onVault({u"audience"_s, u"export"_s, u"--purpose"_s, u"email_own"_s})).exitCode, 2);
        QCOMPARE(call(onVault({u"consent"_s, u"give"_s, customer, u"--channel"_s, u"email"_s})).exitCode, 2);
        const QJsonObject proof = call(onVault({u"consent"_s, u"prove"_s, customer})).object();
        QVERIFY(proof[u"events"_s].toArray().size() >= 2);
    }

    void requestsHaveTheirDaysAndTheirNumber()
    {
        const QString received = QDate::currentDate().addDays(-1).toString(Qt::ISODate);
        const QJsonArray customers = call(onVault({u"customers"_s, u"list"_s, u"--limit"_s, u"1"_s})).array();
        QCOMPARE(customers.size(), 1);
        const QString customer = QString::number(customers.first().toObject()[u"id"_s].toInt());
        const Answer opened = call(onVault({u"request"_s, u"open"_s, u"--customer"_s, customer, u"--kind"_s, u"erasure,access"_s, u"--received"_s, received}));
        QVERIFY2(opened.exitCode == 0, opened.err.constData());
        const Answer alone = call({u"--json"_s, u"deadline"_s, u"--received"_s, received});
        QCOMPARE(opened.object()[u"deadline"_s], alone.object()[u"deadline"_s]);
        QCOMPARE(opened.object()[u"safe_date"_s], alone.object()[u"safe_date"_s]);
        QCOMPARE(call(onVault({u"request"_s, u"list"_s})).array().size(), 1);
        const Answer shown = call(onVault({u"request"_s, u"show"_s, QString::number(opened.object()[u"request"_s].toInt())}));
        QCOMPARE(shown.exitCode, 0);
        QCOMPARE(shown.object()[u"cases"_s].toArray().first().toObject()[u"kind"_s].toString(), u"access"_s);
        const QString number = QString::number(opened.object()[u"request"_s].toInt());
        const QString out = m_folder.filePath(u"antwoord"_s);
        const Answer made = call(onVault({u"request"_s, u"fulfil"_s, number, u"--out"_s, out, u"--identity"_s, u"two_facts"_s}));
        QVERIFY2(made.exitCode == 0, made.err.constData());
        const QJsonObject package = made.object()[u"packages"_s].toArray().first().toObject();
        QVERIFY(package[u"answered"_s].toBool());
        QCOMPARE(package[u"password"_s].toString().size(), 24);
        QCOMPARE(package[u"files"_s].toArray().size(), 2);
        for (const QJsonValue &file : package[u"files"_s].toArray())
            QVERIFY2(QFile::exists(file.toString()), qPrintable(file.toString()));
        const Answer erased = call(onVault({u"request"_s, u"fulfil"_s, number, u"--out"_s, out})); // what is left: erasing
        QVERIFY2(erased.exitCode == 0, erased.err.constData());
        QVERIFY(erased.object()[u"erased"_s].toBool());
        QVERIFY(call(onVault({u"customers"_s, u"show"_s, customer})).exitCode != 0);
        QCOMPARE(call(onVault({u"request"_s, u"open"_s, u"--customer"_s, customer, u"--kind"_s, u"onzin"_s, u"--received"_s, received})).exitCode, 2);
        const QString tomorrow = QDate::currentDate().addDays(2).toString(Qt::ISODate);
        QCOMPARE(call(onVault({u"request"_s, u"open"_s, u"--customer"_s, customer, u"--kind"_s, u"access"_s, u"--received"_s, tomorrow})).exitCode, 1);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "TestCommandLine.moc"
