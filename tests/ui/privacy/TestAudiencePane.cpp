// A list for a mailing: counted before it is made, with the reasons of who is left out.
#include "tests/support/shop/TemporaryShop.h"
#include "tests/support/ui/FakeDialogs.h"
#include "tests/support/ui/ScreenChecks.h"
#include "ui/privacy/AudiencePane.h"
#include "ui/style/Theme.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QThreadPool>

using namespace kk;
using namespace kk::testing;
using namespace kk::ui;
using namespace Qt::StringLiterals;

namespace {

customers::CustomerId add(TemporaryShop &home, const QString &name)
{
    customers::FieldValues values;
    values[customers::Field::LastName] = name;
    values[customers::Field::Email] = name.toLower() + u"@voorbeeld.example"_s;
    const auto id = home.shop().customers().add(values);
    return id ? *id : customers::CustomerId();
}

bool saysYes(TemporaryShop &home, customers::CustomerId customer)
{
    consent::Word yes;
    yes.purpose = u"email_own"_s;
    yes.channel = u"email"_s;
    yes.state = consent::State::Given;
    return home.shop().consents().say(customer, yes, shop::ScanFile{"%PDF-1.4 a signed card"}).has_value();
}

} // namespace

class TestAudiencePane final : public QObject {
    Q_OBJECT

private:
    Theme m_theme;

private Q_SLOTS:
    void onlyWhoMayIsOnTheListAndTheOthersAreCounted()
    {
        TemporaryShop home;
        const auto merel = add(home, u"Merel"_s);
        QVERIFY(add(home, u"Specht"_s).isValid());
        QVERIFY(saysYes(home, merel));
        FakeDialogs dialogs;
        AudiencePane pane(AudienceQuestions::of(home.shop().audiences(), home.shop().consents(), dialogs));
        pane.resize(1150, 640);
        pane.show();
        pane.start();
        QTRY_VERIFY(pane.report());
        QVERIFY(pane.purposes()->findData(u"biometric"_s) < 0);
        pane.purposes()->setCurrentIndex(pane.purposes()->findData(u"email_own"_s));
        QTRY_VERIFY(pane.report());
        QCOMPARE(pane.channels()->currentData().toString(), u"email"_s);
        QCOMPARE(pane.columns()->findData(static_cast<int>(shop::AudienceColumns::Labels)), -1); // nothing to stick on a mail
        QCOMPARE(pane.report()->considered, 2);
        QCOMPARE(pane.report()->permitted, 1);
        QCOMPARE(pane.report()->refused.size(), 1);
        QCOMPARE(ScreenChecks::all(&pane).join(u'\n'), QString());
        const QString file = home.filePath(u"list.csv"_s);
        dialogs.chooseNext({file});
        pane.makeButton()->click();
        QTRY_VERIFY(QFile::exists(file));
        QThreadPool::globalInstance()->waitForDone();
        QFile list(file);
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QByteArray bytes = list.readAll();
        QVERIFY(bytes.contains("merel@voorbeeld.example") && !bytes.contains("specht"));
        QCOMPARE(home.shop().consents().disclosures()->size(), 1); // counting leaves no line, making does
    }

    void theLimitLeavesOutWhoHeardEnough()
    {
        TemporaryShop home;
        QVERIFY(saysYes(home, add(home, u"Merel"_s)));
        FakeDialogs dialogs;
        AudiencePane pane(AudienceQuestions::of(home.shop().audiences(), home.shop().consents(), dialogs));
        pane.show();
        pane.start();
        QTRY_VERIFY(pane.report());
        pane.purposes()->setCurrentIndex(pane.purposes()->findData(u"email_own"_s));
        QTRY_VERIFY(pane.report() && pane.report()->permitted == 1);
        QVERIFY(home.shop().audiences().setPressure({1, 30}));
        dialogs.chooseNext({home.filePath(u"list.csv"_s)});
        pane.makeButton()->click();
        QTRY_VERIFY(pane.report() && pane.report()->refused.contains(consent::Refusal::TooOften));
        QCOMPARE(pane.report()->permitted, 0);
        QVERIFY(!pane.makeButton()->isEnabled());
        QThreadPool::globalInstance()->waitForDone();
    }
};

QTEST_MAIN(TestAudiencePane)
#include "TestAudiencePane.moc"
