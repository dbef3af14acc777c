// Who answers for the data, what was given to others, the sign at the entrance and the fifteen questions.
#include "tests/journeys/FakePrinting.h"
#include "tests/support/shop/TemporaryShop.h"
#include "tests/support/ui/FakeDialogs.h"
#include "tests/support/ui/ScreenChecks.h"
#include "ui/privacy/RegisterCards.h"
#include "ui/privacy/RegisterTab.h"
#include "ui/shell/PaperView.h"
#include "ui/style/Theme.h"
#include "ui/widgets/MessageBar.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QThreadPool>

using namespace kk;
using namespace kk::testing;
using namespace kk::ui;
using namespace Qt::StringLiterals;

namespace {

struct Rig {
    TemporaryShop home;
    FakeDialogs dialogs;
    FakePrinting printing;
    std::unique_ptr<RegisterTab> tab;

    explicit Rig(const QStringList &forms)
    {
        RegisterQuestions questions = RegisterQuestions::of(home.shop().registers());
        questions.paper = {&dialogs, &printing};
        tab = std::make_unique<RegisterTab>(std::move(questions), forms, home.clock(), dialogs);
        tab->resize(1150, 640);
        tab->show();
    }
    ~Rig()
    {
        QThreadPool::globalInstance()->waitForDone();
        tab.reset();
    }
    /// The visible button whose text contains these words.
    QPushButton *button(const QString &words) const
    {
        for (QPushButton *one : tab->findChildren<QPushButton *>()) {
            if (one->isVisible() && QString(one->text()).remove(u'&').contains(words))
                return one;
        }
        return nullptr;
    }
    void press(const QString &words)
    {
        QTRY_VERIFY2(button(words), qPrintable(words));
        button(words)->click();
    }
};

} // namespace

class TestRegisterCards final : public QObject {
    Q_OBJECT

private:
    Theme m_theme;

private Q_SLOTS:
    void whoAnswersStandsInEveryPaper()
    {
        Rig rig({u"processing"_s});
        rig.tab->addShopAndDisclosures();
        rig.tab->activated();
        QTRY_COMPARE(rig.tab->entries(u"processing"_s).size(), 12);
        QCOMPARE(ScreenChecks::all(rig.tab.get()).join(u'\n'), QString());
        rig.tab->shopCard()->name()->setText(u"De Morgenster"_s);
        rig.tab->shopCard()->saveButton()->click();
        QTRY_COMPARE(rig.home.shop().registers().controller()->name, u"De Morgenster"_s);
        rig.tab->shopCard()->name()->setText({});
        rig.tab->shopCard()->saveButton()->click();
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(rig.home.shop().registers().controller()->name, u"De Morgenster"_s); // never without a name
    }

    void whatWentToOthersIsARegister()
    {
        Rig rig({u"processing"_s});
        rig.tab->addShopAndDisclosures();
        rig.tab->activated();
        rig.press(u"Make a list"_s); // the next step, as long as nothing stands there
        customers::FieldValues values;
        values[customers::Field::LastName] = u"Merel"_s;
        values[customers::Field::Email] = u"merel@voorbeeld.example"_s;
        const auto merel = rig.home.shop().customers().add(values);
        consent::Word yes;
        yes.purpose = u"email_own"_s;
        yes.channel = u"email"_s;
        yes.state = consent::State::Given;
        QVERIFY(merel && rig.home.shop().consents().say(*merel, yes, shop::ScanFile{"%PDF-1.4 a signed card"}));
        QVERIFY(rig.home.shop().audiences().write({u"email_own"_s, u"email"_s, rig.home.filePath(u"list.csv"_s), shop::AudienceColumns::Laposta, {}, false, {}}));
        rig.tab->activated();
        QTRY_COMPARE(rig.tab->disclosures()->lines(), 1);
        const auto paper = rig.home.shop().registers().disclosureDocument(u"nl"_s);
        QVERIFY(paper && paper->plainText().contains(u"Laposta"_s) && !paper->plainText().contains(u"Merel"_s));
        const auto csv = rig.home.shop().registers().disclosureCsv(true);
        QVERIFY(csv && csv->count('\n') == 2 && csv->contains("Laposta"));
    }

    void fifteenQuestionsAndWhatFollows()
    {
        Rig rig({u"observation"_s});
        rig.tab->addDpia();
        rig.tab->activated();
        DpiaCard *dpia = rig.tab->dpia();
        QCOMPARE(dpia->boxes().size(), 15);
        QCOMPARE(ScreenChecks::names(rig.tab.get()), QStringList());
        const QString none = dpia->verdict()->text();
        dpia->boxes()[0]->setChecked(true);
        const QString one = dpia->verdict()->text();
        dpia->boxes()[1]->setChecked(true);
        const QString two = dpia->verdict()->text();
        for (QCheckBox *box : dpia->boxes()) {
            if (box->property("key").toString() == u"biometric")
                box->setChecked(true);
        }
        QCOMPARE((QSet<QString>{none, one, two, dpia->verdict()->text()}).size(), 4);
        rig.press(u"Outcome on paper"_s);
        QTRY_VERIFY(rig.tab->paper()->isReady());
        rig.press(u"Print"_s);
        QCOMPARE(rig.printing.titles.size(), 1);
    }

    void aCameraHasASignToPrint()
    {
        Rig rig({u"observation"_s});
        rights::RegisterEntry camera;
        camera.form = u"observation"_s;
        camera.values = {{u"technique"_s, u"camera"_s}, {u"what"_s, u"camera bij de kassa"_s}, {u"retention_days"_s, u"7"_s}, {u"sign"_s, u"no"_s}};
        QVERIFY(rig.home.shop().registers().save(camera));
        rig.tab->activated();
        QTRY_COMPARE(rig.tab->entries(u"observation"_s).size(), 1);
        rig.press(u"Sign"_s);
        QTRY_VERIFY(rig.tab->paper()->isReady());
        QVERIFY(!rig.tab->paper()->text().isEmpty());
        rights::RegisterEntry face = camera;
        face.values[u"technique"_s] = u"face"_s;
        QVERIFY(!rig.home.shop().registers().sign(face, u"nl"_s));
    }
};

QTEST_MAIN(TestRegisterCards)
#include "TestRegisterCards.moc"
