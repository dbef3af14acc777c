#include "tests/support/MemoryKeychain.h"
#include "tests/support/shop/TemporaryShop.h"
#include "ui/entry/UnlockPresenter.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace kk::ui {

using namespace Qt::StringLiterals;
using State = UnlockPresenter::State;
using WayOut = UnlockPresenter::WayOut;

class TestUnlockPresenter : public QObject {
    Q_OBJECT

private:
    static SecretBuffer password() { return SecretBuffer::fromText(QString::fromLatin1(testing::TemporaryShop::kPassphrase)); }

    /// Remembers the shop in the keychain, as somebody asked before.
    void remember(testing::TemporaryShop &shop, shop::KeychainMemory &memory)
    {
        QObject context;
        bool done = false;
        memory.remember(&context, shop.shop().people(), shop.path(), u"Balie"_s, [&](const Result<> &stored) { done = stored.has_value(); });
        QTRY_VERIFY(done);
    }

private Q_SLOTS:
    void theRightPasswordOpens()
    {
        testing::TemporaryShop shop;
        shop.lock();
        testing::MemoryKeychain keychain;
        shop::KeychainMemory memory(keychain, testing::cheapKeys());
        UnlockPresenter presenter(shop.path(), shop.around(), memory);
        QSignalSpy opened(&presenter, &UnlockPresenter::opened);
        presenter.unlock(password(), true);
        QCOMPARE(presenter.state(), State::Opening);
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(presenter.wantsRemembering());
        QVERIFY(presenter.takeShop());
    }

    void aWrongPasswordSaysSoAndMayBeTriedAgain()
    {
        testing::TemporaryShop shop;
        shop.lock();
        testing::MemoryKeychain keychain;
        shop::KeychainMemory memory(keychain, testing::cheapKeys());
        UnlockPresenter presenter(shop.path(), shop.around(), memory);
        presenter.unlock(SecretBuffer::fromText(u"iets heel anders"_s), false);
        QTRY_COMPARE(presenter.state(), State::Asking);
        QVERIFY(!presenter.problem().isEmpty());
        QCOMPARE(presenter.wayOut(), WayOut::None);
        QSignalSpy opened(&presenter, &UnlockPresenter::opened);
        presenter.unlock(password(), false);
        QTRY_COMPARE(opened.count(), 1);
    }

    void aShopThatIsOpenElsewhereSaysWhere()
    {
        testing::TemporaryShop shop; // stays open
        testing::MemoryKeychain keychain;
        shop::KeychainMemory memory(keychain, testing::cheapKeys());
        UnlockPresenter presenter(shop.path(), shop.around(), memory);
        presenter.unlock(password(), false);
        QTRY_COMPARE(presenter.state(), State::Asking);
        QVERIFY2(presenter.problem().contains(u"Marit"), qPrintable(presenter.problem()));
    }

    void aFileThatIsGoneOffersToChooseAnother()
    {
        testing::TemporaryShop shop;
        shop.lock();
        testing::MemoryKeychain keychain;
        shop::KeychainMemory memory(keychain, testing::cheapKeys());
        UnlockPresenter presenter(shop.filePath(u"gone.kring"_s), shop.around(), memory);
        presenter.unlock(password(), false);
        QTRY_COMPARE(presenter.state(), State::Asking);
        QCOMPARE(presenter.wayOut(), WayOut::ChooseFile);
    }

    void aDamagedShopOffersABackupAndStaysAsItIs()
    {
        testing::TemporaryShop shop;
        shop.lock();
        QFile file(shop.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray noise(4096, '\x5a');
        QVERIFY(file.seek(0));
        QCOMPARE(file.write(noise), noise.size());
        file.close();
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        testing::MemoryKeychain keychain;
        shop::KeychainMemory memory(keychain, testing::cheapKeys());
        UnlockPresenter presenter(shop.path(), shop.around(), memory);
        presenter.unlock(password(), false);
        QTRY_COMPARE(presenter.state(), State::Asking);
        QCOMPARE(presenter.wayOut(), WayOut::RestoreBackup);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
    }

    void theKeychainOpensWithoutAWord()
    {
        testing::TemporaryShop shop;
        testing::MemoryKeychain keychain;
        shop::KeychainMemory memory(keychain, testing::cheapKeys());
        remember(shop, memory);
        shop.lock();
        UnlockPresenter presenter(shop.path(), shop.around(), memory);
        QSignalSpy opened(&presenter, &UnlockPresenter::opened);
        presenter.recall();
        QCOMPARE(presenter.state(), State::Recalling);
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(presenter.isRemembered());
    }

    void aLockedKeychainAsksForThePassword()
    {
        testing::TemporaryShop shop;
        testing::MemoryKeychain keychain;
        shop::KeychainMemory memory(keychain, testing::cheapKeys());
        remember(shop, memory);
        shop.lock();
        keychain.set(testing::MemoryKeychain::State::Locked);
        UnlockPresenter presenter(shop.path(), shop.around(), memory);
        presenter.recall();
        QTRY_COMPARE(presenter.state(), State::Asking);
        QVERIFY(presenter.problem().contains(u"keychain"));
    }

    void withoutAKeychainNothingIsSaid_data()
    {
        QTest::addColumn<int>("keychain");
        QTest::newRow("nothing remembered") << int(testing::MemoryKeychain::State::Open);
        QTest::newRow("no keychain at all") << int(testing::MemoryKeychain::State::Absent);
    }
    void withoutAKeychainNothingIsSaid()
    {
        QFETCH(int, keychain);
        testing::TemporaryShop shop;
        shop.lock();
        testing::MemoryKeychain kept;
        kept.set(static_cast<testing::MemoryKeychain::State>(keychain));
        shop::KeychainMemory memory(kept, testing::cheapKeys());
        UnlockPresenter presenter(shop.path(), shop.around(), memory);
        presenter.recall();
        QTRY_COMPARE(presenter.state(), State::Asking);
        QVERIFY(presenter.problem().isEmpty());
    }

    void theRecoveryCodeOpensAndOffersANewPassword()
    {
        testing::TemporaryShop shop;
        const QString code = shop.recoveryCode().text();
        shop.lock();
        testing::MemoryKeychain keychain;
        shop::KeychainMemory memory(keychain, testing::cheapKeys());
        const SecretBuffer fresh = SecretBuffer::fromText(u"molen fiets kade boter"_s);
        {
            UnlockPresenter presenter(shop.path(), shop.around(), memory);
            QSignalSpy opened(&presenter, &UnlockPresenter::opened);
            presenter.unlockWithCode(u"this is no code"_s);
            QVERIFY(!presenter.problem().isEmpty());
            presenter.unlockWithCode(code.toLower());
            QTRY_COMPARE(presenter.state(), State::NewPassphrase);
            QCOMPARE(opened.count(), 0);
            presenter.setNewPassphrase(fresh.copy(), password());
            QVERIFY(!presenter.problem().isEmpty());
            presenter.setNewPassphrase(fresh.copy(), fresh);
            QTRY_COMPARE(opened.count(), 1);
        }
        UnlockPresenter again(shop.path(), shop.around(), memory);
        QSignalSpy opened(&again, &UnlockPresenter::opened);
        again.unlock(fresh.copy(), false);
        QTRY_COMPARE(opened.count(), 1);
    }

    void triesWaitWhileTheLastShopIsBeingClosed()
    {
        testing::TemporaryShop shop;
        shop.lock();
        testing::MemoryKeychain keychain;
        shop::KeychainMemory memory(keychain, testing::cheapKeys());
        UnlockPresenter presenter(shop.path(), shop.around(), memory);
        QSignalSpy opened(&presenter, &UnlockPresenter::opened);
        presenter.setReady(false);
        presenter.unlock(password(), false);
        QCOMPARE(presenter.state(), State::Opening);
        QTest::qWait(50);
        QCOMPARE(opened.count(), 0);
        presenter.setReady(true);
        QTRY_COMPARE(opened.count(), 1);
    }
};

} // namespace kk::ui

QTEST_GUILESS_MAIN(kk::ui::TestUnlockPresenter)
#include "TestUnlockPresenter.moc"
