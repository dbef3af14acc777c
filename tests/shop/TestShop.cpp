#include "tests/support/shop/TemporaryShop.h"

#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;
using vault::Role;

class TestShop final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewShopKnowsItsNameAndOwner()
    {
        TemporaryShop shop;
        QVERIFY(shop.isOpen());
        QCOMPARE(shop.shop().session().name, u"Marit"_s);
        QCOMPARE(shop.shop().session().role, Role::Owner);
        const auto settings = shop.shop().safety().settings();
        QVERIFY(settings);
        QCOMPARE(settings->shopName, u"De Morgenster"_s);
        QCOMPARE(settings->idleMinutes, 5);
    }

    void foundingNeverTouchesAnExistingVault()
    {
        TemporaryShop shop;
        shop.lock();
        QFile file(shop.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        const auto again = shop::Shop::found({shop.path(), u"Ander"_s, {}, u"Piet"_s, false}, SecretBuffer::fromText(u"iets anders hier nu"_s), shop.around());
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
        file.seek(0);
        QCOMPARE(file.readAll(), before);
        QVERIFY(shop.unlock());
    }

    void everyWayInOpensAsItsOwner()
    {
        TemporaryShop shop;
        const auto code = shop.recoveryCode().copy();
        const SecretBuffer wrapping = SecretBuffer::random(32);
        const auto slot = shop.shop().people().remember(wrapping, u"Balie"_s);
        QVERIFY(slot);
        shop.lock();
        auto byCode = shop::Shop::unlock(shop.path(), code, shop.around());
        QVERIFY(byCode);
        QCOMPARE((*byCode)->session().name, u"Marit"_s);
        byCode->reset();
        auto byKeychain = shop::Shop::unlock(shop.path(), *slot, wrapping, shop.around());
        QVERIFY(byKeychain);
        QCOMPARE((*byKeychain)->session().role, Role::Owner);
    }

    void aWrongPassphraseSaysSoAndChangesNothing()
    {
        TemporaryShop shop;
        const auto refused = shop.unlock(u"verkeerd wachtwoord"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::WrongKey);
        QVERIFY(shop.unlock());
    }

    void anOpenVaultIsNotOpenedTwice()
    {
        TemporaryShop shop;
        const auto second = shop::Shop::unlock(shop.path(), SecretBuffer::fromText(QString::fromLatin1(TemporaryShop::kPassphrase)), shop.around());
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Busy);
        QVERIFY(second.error().userText.contains(u"Balie"));
        QVERIFY(second.error().userText.contains(u"Marit"));
    }

    void colleaguesComeInWithTheirOwnPassphrase()
    {
        TemporaryShop shop;
        QVERIFY(shop.addColleague(u"Sam"_s, Role::Staff));
        QVERIFY(shop.unlock(TemporaryShop::passphraseOf(u"Sam"_s)));
        QCOMPARE(shop.shop().session().name, u"Sam"_s);
        QCOMPARE(shop.shop().session().role, Role::Staff);
        QCOMPARE(shop.shop().people().people().error().kind, ErrorKind::Forbidden);
    }

    void whoWasRemovedComesInNoMore()
    {
        TemporaryShop shop;
        const auto sam = shop.addColleague(u"Sam"_s, Role::Staff);
        QVERIFY(sam);
        QVERIFY(shop.shop().people().remove(*sam));
        QCOMPARE(shop.shop().people().people()->size(), 1);
        QCOMPARE(shop.unlock(TemporaryShop::passphraseOf(u"Sam"_s)).error().kind, ErrorKind::WrongKey);
    }

    void theLastOwnerStays()
    {
        TemporaryShop shop;
        const auto me = shop.shop().session().user;
        QCOMPARE(shop.shop().people().change(me, u"Marit"_s, Role::Staff).error().kind, ErrorKind::Forbidden);
        QCOMPARE(shop.shop().people().remove(me).error().kind, ErrorKind::Forbidden);
    }

    void ownPassphraseChangesOnlyWithThePresentOne()
    {
        TemporaryShop shop;
        const SecretBuffer next = SecretBuffer::fromText(u"een nieuwe lange zin"_s);
        QCOMPARE(shop.shop().people().changeOwnPassphrase(SecretBuffer::fromText(u"mis"_s), next).error().kind, ErrorKind::WrongKey);
        QVERIFY(shop.shop().people().changeOwnPassphrase(SecretBuffer::fromText(QString::fromLatin1(TemporaryShop::kPassphrase)), next));
        QVERIFY(!shop.unlock());
        QVERIFY(shop.unlock(u"een nieuwe lange zin"_s));
    }

    void aRenewedRecoveryCodeReplacesTheOld()
    {
        TemporaryShop shop;
        const auto old = shop.recoveryCode().copy();
        const auto fresh = shop.shop().people().renewRecoveryCode();
        QVERIFY(fresh);
        QCOMPARE(shop.shop().people().tryRecoveryCode(*fresh).value(), true);
        QCOMPARE(shop.shop().people().tryRecoveryCode(old).value(), false);
        shop.lock();
        QVERIFY(!shop::Shop::unlock(shop.path(), old, shop.around()));
        QVERIFY(shop::Shop::unlock(shop.path(), *fresh, shop.around()));
    }

    void settingsAndDraftsAreKept()
    {
        TemporaryShop shop;
        auto settings = *shop.shop().safety().settings();
        settings.idleMinutes = 12;
        settings.keep.insert(u"birth_date"_s, shop::ShopSettings::Keep::Part);
        QVERIFY(shop.shop().safety().change(settings));
        QVERIFY(shop.shop().safety().saveDraft(u"customer.new"_s, u"{\"x\":1}"_s));
        QVERIFY(shop.unlock());
        QCOMPARE(*shop.shop().safety().settings(), settings);
        QCOMPARE(*shop.shop().safety().takeDraft(u"customer.new"_s), u"{\"x\":1}"_s);
        QVERIFY(shop.shop().safety().takeDraft(u"customer.new"_s)->isEmpty());
    }

    void aCustomerIsAddedCorrectedAndFound()
    {
        TemporaryShop shop;
        customers::FieldValues values;
        values[customers::Field::FirstName] = u"Zoë"_s;
        values[customers::Field::Infix] = u"van der"_s;
        values[customers::Field::LastName] = u"Laan"_s;
        values[customers::Field::Mobile] = u"06-00042118"_s;
        values[customers::Field::Postcode] = u"7419sb"_s;
        const auto id = shop.shop().customers().add(values);
        QVERIFY2(id, qPrintable(id ? QString() : id.error().detail));
        QVERIFY(id);
        for (const QString &typed : {u"zoe"_s, u"laan"_s, u"Zoë van der L"_s, u"vanderlaan"_s, u"7419"_s}) {
            const auto found = shop.shop().customers().find({typed, {}, {}, false});
            QVERIFY2(found && found->ids == QList{*id}, qPrintable(typed));
        }
        QVERIFY(shop.shop().customers().correct(*id, {{customers::Field::Email, u"Zoe@Voorbeeld.example"_s}}));
        auto page = shop.shop().customers().open(*id);
        QVERIFY(page);
        QCOMPARE(page->row.email, u"zoe@voorbeeld.example"_s);
        QCOMPARE(page->row.name, u"Zoë van der Laan"_s);
        QVERIFY(shop.shop().customers().undoCorrection(*id));
        page = shop.shop().customers().open(*id);
        QVERIFY(page->row.email.isEmpty());
        QVERIFY(shop.shop().customers().undoCorrection(*id)); // takes the customer back as a whole
        QCOMPARE(shop.shop().customers().open(*id).error().kind, ErrorKind::NotFound);
        QVERIFY(shop.shop().customers().find({})->ids.isEmpty());
    }

    void theCheckFindsAHealthyVault()
    {
        TemporaryShop shop;
        const auto report = shop.shop().safety().check();
        QVERIFY(report);
        QVERIFY2(report->ok(), qPrintable(report->problems.join(u' ')));
        const auto info = shop.shop().safety().info();
        QVERIFY(info && info->schema >= 2 && info->cipherVersion.startsWith(u"4."));
    }
};

QTEST_GUILESS_MAIN(TestShop)
#include "TestShop.moc"
