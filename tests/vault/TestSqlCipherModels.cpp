#include "app/vault/Connection.h"

#include <QAbstractItemModelTester>
#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlQueryModel>
#include <QSqlRecord>
#include <QSqlTableModel>
#include <QTemporaryDir>
#include <QTest>

using namespace kk;
using namespace kk::vault;
using namespace Qt::StringLiterals;

namespace {

/// QSqlQueryModel inserts its first rows while it resets, with every driver that does not know the size of a result; the
/// tester objects to that. So it looks on from after a reset to before the next.
std::unique_ptr<QAbstractItemModelTester> onlooker(QAbstractItemModel &model)
{
    return std::make_unique<QAbstractItemModelTester>(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
}

} // namespace

/// Qt's models on an encrypted database: what they may expect from a driver, they get.
class TestSqlCipherModels final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_db = std::move(*Connection::create(m_dir->filePath(u"shop.kring"_s), SecretBuffer::random(32)));
        QVERIFY(m_db->execute("CREATE TABLE thing(id INTEGER PRIMARY KEY, name TEXT NOT NULL, weight REAL, photo BLOB) STRICT"));
        QVERIFY(m_db->execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600) "
                              "INSERT INTO thing(id, name) SELECT i, 'thing ' || i FROM n"));
    }

    void cleanup() { m_db.reset(); }

    void aQueryModelReadsAsItScrolls()
    {
        QSqlQueryModel model;
        model.setQuery(u"SELECT id, name FROM thing ORDER BY id"_s, m_db->database());
        QVERIFY2(!model.lastError().isValid(), qPrintable(model.lastError().text()));
        QVERIFY(model.rowCount() > 0 && model.rowCount() < 600);
        auto tester = onlooker(model);
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.headerData(1, Qt::Horizontal), QVariant(u"name"_s));
        while (model.canFetchMore())
            model.fetchMore();
        QCOMPARE(model.rowCount(), 600);
        QCOMPARE(model.index(599, 1).data(), QVariant(u"thing 600"_s));
        QCOMPARE(model.index(0, 0).data(), QVariant(1LL));
        QCOMPARE(model.record(299).value(u"name"_s), QVariant(u"thing 300"_s));
        tester.reset();
        model.setQuery(u"SELECT id FROM thing WHERE id < 0"_s, m_db->database());
        QCOMPARE(model.rowCount(), 0);
        tester = onlooker(model);
        tester.reset();
        model.setQuery(u"SELECT nonsense FROM thing"_s, m_db->database());
        QVERIFY(model.lastError().isValid());
    }

    void aTableModelReadsAndWrites()
    {
        QSqlTableModel model(nullptr, m_db->database());
        model.setTable(u"thing"_s);
        model.setSort(0, Qt::AscendingOrder);
        model.setEditStrategy(QSqlTableModel::OnManualSubmit);
        QVERIFY2(model.select(), qPrintable(model.lastError().text()));
        auto tester = onlooker(model);
        QCOMPARE(model.columnCount(), 4);
        QCOMPARE(model.primaryKey().count(), 1);

        QVERIFY(model.setData(model.index(0, 1), u"it's \"quoted\""_s));
        QVERIFY(model.setData(model.index(1, 2), 2.5));
        QVERIFY(model.setData(model.index(2, 3), QByteArray("\0\1", 2)));
        QVERIFY(model.removeRow(3));
        QSqlRecord fresh = model.record();
        fresh.setValue(u"name"_s, u"Zoë"_s);
        QVERIFY(model.insertRecord(-1, fresh));
        tester.reset();
        QVERIFY2(model.submitAll(), qPrintable(model.lastError().text()));
        tester = onlooker(model);

        QCOMPARE(ask("SELECT name FROM thing WHERE id = 1"), u"it's \"quoted\""_s);
        QCOMPARE(ask("SELECT weight FROM thing WHERE id = 2"), u"2.5"_s);
        QCOMPARE(ask("SELECT hex(photo) FROM thing WHERE id = 3"), u"0001"_s);
        QCOMPARE(ask("SELECT count(*) FROM thing WHERE id = 4"), u"0"_s);
        QCOMPARE(ask("SELECT id FROM thing WHERE name = 'Zoë'"), u"601"_s);
        QVERIFY(model.index(3, 2).data().isNull());
    }

    void aTableModelFiltersAndRefuses()
    {
        QSqlTableModel model(nullptr, m_db->database());
        model.setTable(u"thing"_s);
        model.setFilter(u"id BETWEEN 10 AND 12"_s);
        model.setEditStrategy(QSqlTableModel::OnFieldChange);
        QVERIFY(model.select());
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!model.setData(model.index(0, 1), QVariant())); // NOT NULL
        QVERIFY(model.lastError().isValid());
        model.revertAll();
        QCOMPARE(model.index(0, 1).data(), QVariant(u"thing 10"_s));
        QVERIFY(model.setData(model.index(0, 1), u""_s)); // empty is a value
        QCOMPARE(ask("SELECT name = '' FROM thing WHERE id = 10"), u"1"_s);
    }

    void closingUnderAModelLeavesItHarmless()
    {
        QSqlQueryModel model;
        model.setQuery(u"SELECT id, name FROM thing ORDER BY id"_s, m_db->database());
        QVERIFY(model.rowCount() > 0);
        m_db->database().close();
        QVERIFY(!model.index(0, 1).data().isValid() || model.index(0, 1).data().isNull());
        model.fetchMore();
        QVERIFY(!model.canFetchMore());
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

private:
    QString ask(const char *question)
    {
        auto query = m_db->prepare(question);
        return query && query->step().value_or(false) ? query->text(0) : u"(no answer)"_s;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Connection> m_db;
};

QTEST_GUILESS_MAIN(TestSqlCipherModels)
#include "TestSqlCipherModels.moc"
