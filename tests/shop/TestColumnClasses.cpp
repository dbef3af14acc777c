#include "app/rights/ColumnClasses.h"
#include "app/shop/DataHolders.h"
#include "app/vault/Vault.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace kk;
using namespace kk::rights;
using namespace Qt::StringLiterals;

/// Every column of a new vault is classified, and every table with something of a person has somebody who answers for it.
class TestColumnClasses final : public QObject {
    Q_OBJECT

private:
    static QStringList columnsOfANewVault()
    {
        QTemporaryDir folder;
        const auto vault = vault::Vault::create(folder.filePath(u"v.kring"_s), SecretBuffer::random(32));
        if (!vault)
            return {};
        const auto names = (*vault)->readNow([](vault::Connection &db) -> Result<QStringList> {
            // The tables behind a search index are its own affair.
            auto query = db.prepare("SELECT m.name || '.' || c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c "
                                    "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND m.name NOT LIKE 'customer\\_search\\_%' ESCAPE '\\'");
            if (!query)
                return fail(query);
            QStringList found;
            for (;;) {
                const auto row = query->step();
                if (!row)
                    return fail(row);
                if (!*row)
                    return found;
                found.append(query->text(0));
            }
        });
        return names.value_or(QStringList());
    }

private Q_SLOTS:
    void everyColumnIsClassified()
    {
        const QStringList names = columnsOfANewVault();
        QVERIFY(names.size() > 150);
        for (const QString &name : names) {
            if (!name.startsWith(u"schema_version."))
                QVERIFY2(ColumnClasses::shipped().of(name), qPrintable(name + u" is not in resources/legal/columns"_s));
        }
        for (const ColumnClass &column : ColumnClasses::shipped().all())
            QVERIFY2(names.contains(column.table + u'.' + column.column), qPrintable(column.table + u'.' + column.column + u" is classified but not there"_s));
    }

    void everyTableWithAPersonHasAHolder()
    {
        QSet<QString> held;
        for (const auto &holder : shop::allDataHolders()) {
            for (const QString &table : holder->tables()) {
                QVERIFY2(!held.contains(table), qPrintable(table + u" has two holders"_s));
                held.insert(table);
            }
        }
        for (const ColumnClass &column : ColumnClasses::shipped().all()) {
            if (column.isPersonal())
                QVERIFY2(held.contains(column.table), qPrintable(column.table + u" holds data of persons and no holder names it"_s));
        }
    }

    void aColumnThatLeadsToAPersonIsNoImpersonalOne()
    {
        static const QSet<QString> leads{u"customer_id"_s, u"record_id"_s, u"record_a"_s, u"record_b"_s, u"customer_key"_s, u"card_number"_s};
        for (const QString &name : columnsOfANewVault()) {
            if (leads.contains(name.section(u'.', 1)))
                QVERIFY2(ColumnClasses::shipped().of(name) && ColumnClasses::shipped().of(name)->isPersonal(), qPrintable(name));
        }
    }

    void whatIsToldAnywhereIsToldByRule()
    {
        for (const ColumnClass &column : ColumnClasses::shipped().all()) {
            QVERIFY2(!column.inAccess || column.isPersonal(), qPrintable(column.table + u'.' + column.column));
            QVERIFY2(!column.inPortability || column.inAccess, qPrintable(column.table + u'.' + column.column));
            QVERIFY2(!column.isPersonal() || column.erased != ErasureRule::Vault, qPrintable(column.table + u'.' + column.column));
        }
    }

    void aListWithAnUnknownWordIsRefused()
    {
        QVERIFY(!ColumnClasses::read({"[]"}));
        QVERIFY(!ColumnClasses::read({R"({"a": {"purpose": "x", "source": "y", "erased": "maybe", "columns": {}}})"}));
        QVERIFY(!ColumnClasses::read({R"({"a": {"purpose": "x", "source": "y", "erased": "row", "columns": {"b": {"class": "odd", "in": "no"}}}})"}));
        const QByteArray once = R"({"a": {"purpose": "x", "source": "y", "erased": "row", "columns": {"b": {"class": "pointer", "in": "no"}}}})";
        QVERIFY(ColumnClasses::read({once}));
        QVERIFY(!ColumnClasses::read({once, once}));
    }
};

QTEST_GUILESS_MAIN(TestColumnClasses)
#include "TestColumnClasses.moc"
