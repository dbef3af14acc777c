#include "tests/architecture/IncludeRules.h"

#include <QTest>

using namespace kk::testing;
using namespace Qt::StringLiterals;

class TestIncludes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTreeFollowsThePicture()
    {
        const QList<SourceFile> files = readTree(QStringLiteral(KLANTENKRING_SOURCE_DIR));
        int read = 0;
        QStringList offences;
        for (const SourceFile &file : files) {
            read += file.isBelow("app/"_L1) && file.isCode();
            offences += includeOffences(file);
        }
        QVERIFY2(read > 10, "The sources were not found.");
        QVERIFY2(offences.isEmpty(), qPrintable(u'\n' + offences.join(u'\n')));
        const QStringList rings = ringsInUi(files);
        QVERIFY2(rings.isEmpty(), qPrintable(rings.join(u'\n')));
    }

    void everyWrongDirectionIsFound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *file, const char *header, bool allowed) {
            QTest::addRow("%s -> %s", file, header) << QString::fromLatin1(file) << QString::fromLatin1(header) << allowed;
        };
        row("app/vault/Vault.cpp", "app/base/Result.h", true);
        row("app/intake/ImportRun.cpp", "app/vault/Connection.h", true);
        row("app/intake/ImportRun.cpp", "app/customers/RecordStore.h", true);
        row("app/base/Money.cpp", "app/vault/Vault.h", false);
        row("app/vault/Vault.cpp", "app/customers/Facts.h", false);
        row("app/customers/Facts.cpp", "app/intake/Profile.h", false);
        row("app/customers/Facts.cpp", "app/consent/Permit.h", false);
        row("app/intake/Profile.cpp", "app/consent/Permit.h", false);
        row("app/loyalty/Engine.cpp", "app/consent/Permit.h", true);
        row("app/consent/Permit.cpp", "app/loyalty/Engine.h", false);
        row("app/rights/Erasure.cpp", "app/customers/Facts.h", true);
        row("app/rights/Erasure.cpp", "app/loyalty/Ledger.h", false);
        row("app/customers/Facts.cpp", "app/shop/Shop.h", false);
        row("app/shop/Shop.cpp", "app/customers/CustomerStore.h", true);
        row("app/shop/Shop.cpp", "app/cli/Arguments.h", false);
        row("app/shop/Shop.cpp", "ui/style/Theme.h", false);
        row("app/reports/AccessPdf.cpp", "app/customers/CustomerPage.h", true);
        row("app/reports/AccessPdf.cpp", "app/customers/CustomerStore.h", false);
        row("app/cli/main.cpp", "app/shop/Shop.h", true);
        row("app/cli/main.cpp", "app/vault/Connection.h", false);
        row("app/unknown/Thing.cpp", "app/base/Result.h", false);
        row("ui/customers/CustomersPage.cpp", "app/shop/Shop.h", true);
        row("ui/customers/CustomersPage.cpp", "app/customers/CustomerPage.h", true);
        row("ui/customers/CustomersPage.cpp", "app/customers/CustomerStore.h", false);
        row("ui/customers/CustomersPage.cpp", "app/vault/Connection.h", false);
        row("ui/customers/CustomersPage.cpp", "ui/widgets/FactRow.h", true);
        row("ui/customers/CustomersPage.cpp", "ui/intake/ImportPage.h", false);
        row("ui/style/Theme.cpp", "ui/widgets/FactRow.h", false);
        row("ui/widgets/FactRow.cpp", "ui/style/Theme.h", true);
        row("ui/widgets/FactRow.cpp", "ui/customers/CustomersPage.h", false);
        row("ui/main.cpp", "ui/customers/CustomersPage.h", true);
        row("ui/main.cpp", "server/Ledger.h", false);
        row("server/Ledger.cpp", "app/base/Money.h", true);
        row("server/Ledger.cpp", "app/coalition/protocol/Entry.h", true);
        row("server/Ledger.cpp", "app/coalition/Outbox.h", false);
        row("server/Ledger.cpp", "app/vault/Vault.h", false);
        row("app/vault/Vault.cpp", "Vault.h", false);
        row("tests/vault/TestVault.cpp", "ui/main.h", true);
    }

    void everyWrongDirectionIsFound()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, header);
        QFETCH(const bool, allowed);
        const SourceFile source{file, u"#pragma once\n#include \"%1\"\n"_s.arg(header)};
        const QStringList offences = includeOffences(source);
        QCOMPARE(offences.isEmpty(), allowed);
        if (!allowed)
            QVERIFY(offences.first().startsWith(file + u":2 includes "_s + header));
    }

    void anIncludeInACommentIsNone()
    {
        QVERIFY(includeOffences({u"app/base/Money.h"_s, u"// #include \"ui/main.h\"\n/*\n#include \"ui/main.h\"\n*/\n"_s}).isEmpty());
    }

    void aRingOfFoldersIsFound()
    {
        const SourceFile shell{u"ui/shell/MainWindow.cpp"_s, u"#include \"ui/customers/CustomersPage.h\"\n"_s};
        const SourceFile page{u"ui/customers/CustomersPage.cpp"_s, u"#include \"ui/widgets/FactRow.h\"\n"_s};
        const SourceFile back{u"ui/customers/CustomersPage.h"_s, u"#include \"ui/shell/MainWindow.h\"\n"_s};
        QVERIFY(ringsInUi({shell, page}).isEmpty());
        QCOMPARE(ringsInUi({shell, page, back}), (QStringList{u"customers → shell → customers"_s, u"shell → customers → shell"_s}));
    }
};

QTEST_GUILESS_MAIN(TestIncludes)
#include "TestIncludes.moc"
