#include "tests/support/CheapKeys.h"
#include "tests/support/FakeClock.h"
#include "ui/entry/NewShopPresenter.h"
#include "ui/entry/VaultPlace.h"

#include "app/shop/PreferenceKeys.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace kk::ui {

using namespace Qt::StringLiterals;
using Step = NewShopPresenter::Step;
using Field = NewShopPresenter::Field;

class TestNewShopPresenter : public QObject {
    Q_OBJECT

private:
    static SecretBuffer sentence() { return SecretBuffer::fromText(u"molen fiets kade boter"_s); }
    shop::Surroundings around() const { return {&m_clock, testing::cheapKeys(), u"Balie"_s}; }

    static void goToOwner(NewShopPresenter &presenter)
    {
        presenter.setShopName(u"De Morgenster"_s);
        presenter.setShopKind(u"coffee-tea"_s);
        presenter.leaveShop();
        QCOMPARE(presenter.step(), Step::Owner);
    }

    static void goToCode(NewShopPresenter &presenter)
    {
        goToOwner(presenter);
        presenter.setOwnerName(u"Marit"_s);
        presenter.found(sentence(), sentence());
        QTRY_COMPARE(presenter.step(), Step::Code);
    }

    testing::FakeClock m_clock;

private Q_SLOTS:
    void thePlaceFollowsTheNameUntilSomebodyChoosesOne()
    {
        const QTemporaryDir folder;
        NewShopPresenter presenter(around(), folder.path());
        presenter.setShopName(u"De Morgenster"_s);
        QCOMPARE(presenter.plan().path, folder.filePath(u"De Morgenster.kring"_s));
        presenter.setPlace(folder.filePath(u"elsewhere"_s));
        presenter.setShopName(u"Iets anders"_s);
        QCOMPARE(presenter.plan().path, folder.filePath(u"elsewhere.kring"_s));
    }

    void aNameThatNoFileCanHaveStillGivesAPlace()
    {
        const QTemporaryDir folder;
        QCOMPARE(vaultPlaceFor(folder.path(), u"  A/B: *koffie?* "_s), folder.filePath(u"AB koffie.kring"_s));
        QVERIFY(!vaultPlaceFor(folder.path(), u"???"_s).isEmpty());
    }

    void anExistingFileIsNeverOffered()
    {
        const QTemporaryDir folder;
        QFile taken(folder.filePath(u"Winkel.kring"_s));
        QVERIFY(taken.open(QIODevice::WriteOnly));
        QCOMPARE(vaultPlaceFor(folder.path(), u"Winkel"_s), folder.filePath(u"Winkel 2.kring"_s));
        QVERIFY(!placeProblem(taken.fileName()).isEmpty());
    }

    void withoutANameOneStaysWithASentence()
    {
        const QTemporaryDir folder;
        NewShopPresenter presenter(around(), folder.path());
        presenter.leaveShop();
        QCOMPARE(presenter.step(), Step::Shop);
        QVERIFY(!presenter.problem(Field::ShopName).isEmpty());
        QVERIFY(presenter.problem(Field::Place).isEmpty());
    }

    void aWeakOrMistypedPasswordMakesNoVault()
    {
        const QTemporaryDir folder;
        NewShopPresenter presenter(around(), folder.path());
        goToOwner(presenter);
        presenter.setOwnerName(u"Marit"_s);
        presenter.found(SecretBuffer::fromText(u"welkom"_s), SecretBuffer::fromText(u"welkom"_s));
        QVERIFY(!presenter.problem(Field::Passphrase).isEmpty());
        presenter.found(sentence(), SecretBuffer::fromText(u"molen fiets kade boer"_s));
        QVERIFY(presenter.problem(Field::Passphrase).isEmpty());
        QVERIFY(!presenter.problem(Field::Repeat).isEmpty());
        QCOMPARE(presenter.step(), Step::Owner);
        QVERIFY(!QFile::exists(presenter.plan().path));
    }

    void theCodeComesOnceAndTheCheckAsksTwoOfItsGroups()
    {
        const QTemporaryDir folder;
        NewShopPresenter presenter(around(), folder.path());
        goToCode(presenter);
        QVERIFY(presenter.code());
        QVERIFY(QFile::exists(presenter.plan().path));
        const QStringList groups = presenter.code()->groups();
        const QList<int> asked = presenter.askedGroups();
        QCOMPARE(asked.size(), 2);

        presenter.back(); // nothing goes back past the making of the vault
        QCOMPARE(presenter.step(), Step::Code);
        presenter.leaveCode();
        QCOMPARE(presenter.step(), Step::Check);

        QSignalSpy finished(&presenter, &NewShopPresenter::finished);
        presenter.check(groups.at(asked.at(1) - 1), groups.at(asked.at(0) - 1));
        QVERIFY(!presenter.problem(Field::Groups).isEmpty());
        QCOMPARE(finished.count(), 0);

        presenter.check(groups.at(asked.at(0) - 1).toLower(), groups.at(asked.at(1) - 1));
        presenter.check(groups.at(asked.at(0) - 1), groups.at(asked.at(1) - 1)); // twice is harmless
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(!presenter.code());
        const auto shop = presenter.takeShop();
        QVERIFY(shop);
        QCOMPARE(shop->session().name, u"Marit"_s);
        QVERIFY(!shop->safety().preference(shop::PreferenceKeys::recoveryCodeKept()).value().isEmpty());
    }

    void whoChecksLaterIsAskedAgain()
    {
        const QTemporaryDir folder;
        NewShopPresenter presenter(around(), folder.path());
        goToCode(presenter);
        QSignalSpy finished(&presenter, &NewShopPresenter::finished);
        presenter.leaveCode();
        presenter.skipCheck();
        QCOMPARE(finished.count(), 1);
        const auto shop = presenter.takeShop();
        QVERIFY(shop->safety().preference(shop::PreferenceKeys::recoveryCodeKept()).value().isEmpty());
    }
};

} // namespace kk::ui

QTEST_GUILESS_MAIN(kk::ui::TestNewShopPresenter)
#include "TestNewShopPresenter.moc"
