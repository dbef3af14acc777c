#include "tests/support/MemoryKeychain.h"
#include "tests/support/shop/TemporaryShop.h"
#include "ui/settings/KeysPresenter.h"
#include "ui/settings/PeoplePresenter.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace kk::ui {

using namespace Qt::StringLiterals;

class TestPeoplePresenter : public QObject {
    Q_OBJECT

private:
    static SecretBuffer sentence() { return SecretBuffer::fromText(u"molen fiets kade boter"_s); }

    static const shop::PersonView *named(const PeoplePresenter &people, const QString &name)
    {
        const auto &list = people.people();
        const auto found = std::find_if(list.begin(), list.end(), [&](const shop::PersonView &person) { return person.name == name; });
        return found == list.end() ? nullptr : &*found;
    }

private Q_SLOTS:
    void somebodyWhoIsAddedCanOpenTheShop()
    {
        testing::TemporaryShop shop;
        {
            PeoplePresenter people(shop.shop().people());
            QSignalSpy told(&people, &PeoplePresenter::told);
            people.add(u"Sam"_s, vault::Role::Till, sentence(), sentence());
            QTRY_COMPARE(told.count(), 1);
            QTRY_VERIFY(named(people, u"Sam"_s));
            QCOMPARE(named(people, u"Sam"_s)->role, vault::Role::Till);
        }
        QVERIFY(shop.unlock(u"molen fiets kade boter"_s));
        QCOMPARE(shop.shop().session().name, u"Sam"_s);
    }

    void aFormThatIsNotFilledInSaysWhere()
    {
        testing::TemporaryShop shop;
        PeoplePresenter people(shop.shop().people());
        people.add({}, vault::Role::Staff, {}, {});
        QVERIFY(!people.problem(PeoplePresenter::Field::Name).isEmpty());
        QVERIFY(!people.problem(PeoplePresenter::Field::Passphrase).isEmpty());
        people.add(u"Sam"_s, vault::Role::Staff, sentence(), SecretBuffer::fromText(u"x"_s));
        QVERIFY(people.problem(PeoplePresenter::Field::Name).isEmpty());
        QVERIFY(!people.problem(PeoplePresenter::Field::Repeat).isEmpty());
        QVERIFY(!people.isBusy());
    }

    void theLastOwnerStaysOwner()
    {
        testing::TemporaryShop shop;
        PeoplePresenter people(shop.shop().people());
        people.load();
        QTRY_VERIFY(named(people, u"Marit"_s));
        QSignalSpy failed(&people, &PeoplePresenter::failed);
        people.change(named(people, u"Marit"_s)->id, u"Marit"_s, vault::Role::Staff);
        QTRY_COMPARE(failed.count(), 1);
        QTRY_COMPARE(named(people, u"Marit"_s)->role, vault::Role::Owner);
    }

    void whoWasRemovedNoLongerComesIn()
    {
        testing::TemporaryShop shop;
        QVERIFY(shop.addColleague(u"Sam"_s, vault::Role::Staff));
        {
            PeoplePresenter people(shop.shop().people());
            people.load();
            QTRY_VERIFY(named(people, u"Sam"_s));
            people.remove(named(people, u"Sam"_s)->id);
            QTRY_VERIFY(!named(people, u"Sam"_s));
        }
        const auto opened = shop.unlock(testing::TemporaryShop::passphraseOf(u"Sam"_s));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::WrongKey);
    }

    void tryingTheRecoveryCodeTellsAndANewOneReplacesIt()
    {
        testing::TemporaryShop shop;
        testing::MemoryKeychain keychain;
        shop::KeychainMemory memory(keychain, testing::cheapKeys());
        KeysPresenter keys(shop.shop().people(), shop.shop().safety(), memory, shop.path(), u"Balie"_s);
        const QString old = shop.recoveryCode().text();
        keys.tryCode(old);
        QTRY_VERIFY(!keys.trialAnswer().isEmpty());
        QVERIFY(keys.trialFits());

        keys.renewRecoveryCode();
        QTRY_VERIFY(keys.newCode());
        keys.codeWasShown();
        QVERIFY(!keys.newCode());
        keys.tryCode(old);
        QTRY_VERIFY(!keys.isBusy() && !keys.trialFits());
    }

    void rememberingAndForgettingThisComputer()
    {
        testing::TemporaryShop shop;
        testing::MemoryKeychain keychain;
        shop::KeychainMemory memory(keychain, testing::cheapKeys());
        KeysPresenter keys(shop.shop().people(), shop.shop().safety(), memory, shop.path(), u"Balie"_s);
        keys.load();
        QTRY_COMPARE(keys.waysIn().size(), 2);
        QVERIFY(!keys.isRememberedHere());
        keys.rememberHere();
        QTRY_VERIFY(keys.isRememberedHere());
        QCOMPARE(keychain.names().size(), 1);

        const auto &ways = keys.waysIn();
        const auto here = std::find_if(ways.begin(), ways.end(), [](const shop::WayIn &way) { return way.kind == vault::SlotKind::Keychain; });
        keys.forget(here->slot);
        QTRY_VERIFY(!keys.isRememberedHere());
        QTRY_COMPARE(keychain.names().size(), 0);
    }

    void withoutAKeychainNoSlotIsLeftBehind()
    {
        testing::TemporaryShop shop;
        testing::MemoryKeychain keychain;
        keychain.set(testing::MemoryKeychain::State::Absent);
        shop::KeychainMemory memory(keychain, testing::cheapKeys());
        KeysPresenter keys(shop.shop().people(), shop.shop().safety(), memory, shop.path(), u"Balie"_s);
        QSignalSpy failed(&keys, &KeysPresenter::failed);
        keys.rememberHere();
        QTRY_COMPARE(failed.count(), 1);
        QTRY_COMPARE(keys.waysIn().size(), 2);
    }
};

} // namespace kk::ui

QTEST_GUILESS_MAIN(kk::ui::TestPeoplePresenter)
#include "TestPeoplePresenter.moc"
