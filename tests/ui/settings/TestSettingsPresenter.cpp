#include "tests/support/shop/TemporaryShop.h"
#include "ui/settings/SettingsPresenter.h"

#include <QSignalSpy>
#include <QTest>

namespace kk::ui {

using namespace Qt::StringLiterals;
using Field = SettingsPresenter::Field;

class TestSettingsPresenter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsSavedAtOnceAndCanBeTakenBack()
    {
        testing::TemporaryShop shop;
        SettingsPresenter presenter(shop.shop().safety());
        presenter.load();
        QTRY_VERIFY(presenter.isLoaded());
        QSignalSpy saved(&presenter, &SettingsPresenter::saved);
        presenter.setIdleMinutes(12);
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(shop.shop().safety().settings().value().idleMinutes, 12);
        QVERIFY(presenter.canUndo());
        presenter.undo();
        QTRY_COMPARE(presenter.settings().idleMinutes, 5);
        QTRY_COMPARE(shop.shop().safety().settings().value().idleMinutes, 5);
        QVERIFY(!presenter.canUndo());
    }

    void whatCannotBeKeepsTheOldValueWithASentence()
    {
        testing::TemporaryShop shop;
        SettingsPresenter presenter(shop.shop().safety());
        presenter.load();
        QTRY_VERIFY(presenter.isLoaded());
        presenter.setShopName(u"   "_s);
        QVERIFY(!presenter.problem(Field::ShopName).isEmpty());
        QCOMPARE(presenter.settings().shopName, u"De Morgenster"_s);
        presenter.setIdleMinutes(0);
        QVERIFY(!presenter.problem(Field::IdleMinutes).isEmpty());
        presenter.setBackupFolder(shop.filePath(u"nowhere"_s));
        QVERIFY(!presenter.problem(Field::BackupFolder).isEmpty());
        QCOMPARE(shop.shop().safety().settings().value().shopName, u"De Morgenster"_s);
    }

    void theSameValueIsNoChange()
    {
        testing::TemporaryShop shop;
        SettingsPresenter presenter(shop.shop().safety());
        presenter.load();
        QTRY_VERIFY(presenter.isLoaded());
        presenter.setIdleMinutes(presenter.settings().idleMinutes);
        QVERIFY(!presenter.canUndo());
    }

    void whoMayNotChangeIsRefusedAndTheOldValueStays()
    {
        testing::TemporaryShop shop;
        QVERIFY(shop.addColleague(u"Sam"_s, vault::Role::Staff));
        QVERIFY(shop.unlock(testing::TemporaryShop::passphraseOf(u"Sam"_s)));
        SettingsPresenter presenter(shop.shop().safety());
        presenter.load();
        QTRY_VERIFY(presenter.isLoaded());
        presenter.setIdleMinutes(30);
        QTRY_VERIFY(!presenter.problem(Field::IdleMinutes).isEmpty());
        QCOMPARE(presenter.settings().idleMinutes, 5);
    }
};

} // namespace kk::ui

QTEST_GUILESS_MAIN(kk::ui::TestSettingsPresenter)
#include "TestSettingsPresenter.moc"
