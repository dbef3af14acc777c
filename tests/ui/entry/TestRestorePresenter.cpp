#include "tests/support/shop/TemporaryShop.h"
#include "ui/entry/RestorePresenter.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace kk::ui {

using namespace Qt::StringLiterals;

class TestRestorePresenter : public QObject {
    Q_OBJECT

private:
    static QString backUp(testing::TemporaryShop &shop)
    {
        const QString file = shop.filePath(u"Winkel-2026-11-21.kring-backup"_s);
        const auto made = shop.shop().safety().backUp(file, [](double) {}, {});
        if (!made)
            qWarning("%s", qPrintable(made.error().detail));
        return file;
    }
    static SecretBuffer password() { return SecretBuffer::fromText(QString::fromLatin1(testing::TemporaryShop::kPassphrase)); }

private Q_SLOTS:
    void theShopThatIsThereIsSetAside()
    {
        testing::TemporaryShop shop;
        const QString backup = backUp(shop);
        shop.lock();
        RestorePresenter presenter(shop.around(), shop.path(), shop.filePath(u"shops"_s));
        presenter.choose(backup);
        QTRY_VERIFY(presenter.backup());
        QVERIFY(!presenter.preview().isEmpty());
        QSignalSpy restored(&presenter, &RestorePresenter::restored);
        presenter.run(password());
        QTRY_COMPARE(restored.count(), 1);
        QVERIFY(QFile::exists(presenter.result().setAside));
        QVERIFY(shop.unlock());
    }

    void aWrongPasswordChangesNothing()
    {
        testing::TemporaryShop shop;
        const QString backup = backUp(shop);
        shop.lock();
        RestorePresenter presenter(shop.around(), shop.path(), shop.filePath(u"shops"_s));
        presenter.choose(backup);
        QTRY_VERIFY(presenter.backup());
        presenter.run(SecretBuffer::fromText(u"iets heel anders"_s));
        QTRY_VERIFY(!presenter.isBusy());
        QVERIFY(!presenter.problem().isEmpty());
        QVERIFY(shop.unlock());
    }

    void aFileThatIsNoBackupIsToldBeforeAnyPassword()
    {
        testing::TemporaryShop shop;
        RestorePresenter presenter(shop.around(), {}, shop.filePath(u"shops"_s));
        presenter.choose(shop.write(u"notes.txt"_s, "no backup at all"));
        QTRY_VERIFY(!presenter.problem().isEmpty());
        QVERIFY(!presenter.backup());
        QVERIFY(presenter.preview().isEmpty());
    }

    void withoutAShopTheBackupsNameGivesThePlace()
    {
        testing::TemporaryShop shop;
        const QString backup = backUp(shop);
        RestorePresenter presenter(shop.around(), {}, shop.filePath(u"shops"_s));
        presenter.choose(backup);
        QTRY_VERIFY(presenter.backup());
        QCOMPARE(presenter.target(), shop.filePath(u"shops/Winkel.kring"_s));
    }
};

} // namespace kk::ui

QTEST_GUILESS_MAIN(kk::ui::TestRestorePresenter)
#include "TestRestorePresenter.moc"
