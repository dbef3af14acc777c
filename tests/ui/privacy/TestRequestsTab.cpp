// A request from the telephone call to the finished files, as somebody of the staff does it.
#include "tests/journeys/FakePrinting.h"
#include "tests/support/shop/TemporaryShop.h"
#include "tests/support/ui/FakeDialogs.h"
#include "tests/support/ui/ScreenChecks.h"
#include "ui/privacy/EraseReview.h"
#include "ui/privacy/KeepTab.h"
#include "ui/privacy/PrivacyPage.h"
#include "ui/privacy/RegisterTab.h"
#include "ui/privacy/RequestActs.h"
#include "ui/privacy/RequestForm.h"
#include "ui/privacy/RequestPane.h"
#include "ui/privacy/RequestsTab.h"
#include "ui/privacy/RightsPane.h"
#include "ui/shell/PaperView.h"
#include "ui/style/Theme.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SearchField.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>
#include <QThreadPool>

using namespace kk;
using namespace kk::testing;
using namespace kk::ui;
using namespace Qt::StringLiterals;

class TestRequestsTab final : public QObject {
    Q_OBJECT

private:
    Theme m_theme;

    /// The visible button whose text contains these words.
    static QAbstractButton *button(QWidget *root, const QString &words)
    {
        for (QAbstractButton *one : root->findChildren<QAbstractButton *>()) {
            if (one->isVisible() && QString(one->text()).remove(u'&').contains(words))
                return one;
        }
        return nullptr;
    }

    void press(QWidget *root, const QString &words)
    {
        QTRY_VERIFY2(button(root, words) && button(root, words)->isEnabled(), qPrintable(words));
        QTest::mouseClick(button(root, words), Qt::LeftButton, {}, words.startsWith(u"Know"_s) || words.contains(u"called"_s) ? QPoint(8, button(root, words)->height() / 2) : QPoint());
        ++m_clicks;
    }

    int m_clicks = 0;

    /// One open request for access and erasure of Hanneke Bosman, on screen; the owner is at work.
    struct Asked {
        TemporaryShop home;
        FakeDialogs dialogs;
        FakePrinting printing;
        customers::CustomerId hanneke;
        rights::RequestId id;
        std::unique_ptr<RequestsTab> tab;
        QStringList happened;

        explicit Asked(const QList<rights::RequestKind> &kinds)
        {
            home.clock().set(startOfShopDay(QDate(2026, 11, 26)) + std::chrono::hours(9));
            customers::FieldValues values;
            values[customers::Field::LastName] = u"Bosman"_s;
            values[customers::Field::Email] = u"hanneke@voorbeeld.example"_s;
            if (const auto added = home.shop().customers().add(values))
                hanneke = *added;
            rights::RequestIntake intake;
            intake.kinds = kinds;
            intake.received = QDate(2026, 11, 25);
            if (const auto opened = home.shop().requests().open(intake, hanneke))
                id = opened->id;
            shop::Shop &shop = home.shop();
            RequestQuestions questions = RequestQuestions::of(shop.requests(), shop.answers(), shop.customers());
            questions.allow(shop.session(), shop.rights());
            questions.paper = {&dialogs, &printing};
            tab = std::make_unique<RequestsTab>(std::move(questions), home.clock(), dialogs);
            tab->setRights(RightsQuestions::of(shop.rights(), shop.consents()));
            QObject::connect(tab.get(), &PrivacyTab::happened, tab.get(), [this](const QString &what) { happened.append(what); });
            tab->resize(1150, 640);
            tab->show();
            tab->open(QString::number(id.value));
        }
        ~Asked() { QThreadPool::globalInstance()->waitForDone(); }
        rights::Request request() { return home.shop().requests().show(id)->row.request; }
    };

private Q_SLOTS:
    void fromTheCallToTheFilesInTwelveClicks()
    {
        TemporaryShop home;
        customers::FieldValues values;
        values[customers::Field::FirstName] = u"Hanneke"_s;
        values[customers::Field::LastName] = u"Bosman"_s;
        values[customers::Field::Email] = u"hanneke@voorbeeld.example"_s;
        QVERIFY(home.shop().customers().add(values));
        QVERIFY(home.addColleague(u"Sam"_s, vault::Role::Staff));
        QVERIFY(home.unlock(TemporaryShop::passphraseOf(u"Sam"_s)));
        FakeDialogs dialogs;
        PrivacyPage page;
        auto *tab = new RequestsTab(RequestQuestions::of(home.shop().requests(), home.shop().answers(), home.shop().customers()), home.clock(), dialogs);
        page.addTab(u"requests"_s, u"Requests"_s, tab);
        page.resize(1150, 700);
        page.show();
        page.activated();
        m_clicks = 1; // Privacy in the navigation
        press(tab, u"New request"_s);
        QLineEdit *search = tab->form()->findChild<QLineEdit *>();
        QVERIFY(search);
        QTest::keyClicks(search, u"bosman"_s);
        auto *hits = tab->form()->findChild<QListWidget *>();
        QTRY_COMPARE(hits->count(), 1);
        QTest::mouseClick(hits->viewport(), Qt::LeftButton, {}, hits->visualItemRect(hits->item(0)).center());
        ++m_clicks;
        press(tab->form(), u"by phone"_s);
        press(tab->form(), u"Know what we hold"_s);
        QCOMPARE(ScreenChecks::names(&page), QStringList());
        press(tab->form(), u"Save the request"_s);
        QTRY_VERIFY(tab->pane()->view());
        QCOMPARE(tab->pane()->view()->row.who, u"Hanneke Bosman"_s);
        press(tab->pane(), u"called or written back"_s);
        QTRY_VERIFY(tab->pane()->view()->row.request.isIdentityChecked());
        QCOMPARE(ScreenChecks::names(&page), QStringList());
        const QString folder = home.filePath(u"stick"_s);
        dialogs.chooseNext({folder});
        press(tab->pane(), u"Make letter and files"_s);
        ++m_clicks; // the folder
        QTRY_COMPARE_WITH_TIMEOUT(tab->pane()->password().size(), 24, 20000);
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
        QTRY_VERIFY(!tab->pane()->view()->row.request.isOpen());
        press(tab->pane(), u"forget it here"_s);
        QVERIFY(tab->pane()->password().isEmpty());
        QVERIFY2(m_clicks <= 12, qPrintable(QString::number(m_clicks)));
    }

    void aPartIsRefusedWithItsLetter()
    {
        Asked asked({rights::RequestKind::Access, rights::RequestKind::Objection});
        RequestPane *pane = asked.tab->pane();
        QTRY_VERIFY(pane->view());
        press(pane, u"Refuse a part"_s);
        QCOMPARE(pane->acts()->kinds()->count(), 1); // advertising cannot be refused
        press(pane->acts(), u"Refuse and make"_s);
        QVERIFY(asked.request().caseOf(rights::RequestKind::Access)->state == rights::CaseState::Open); // no reasons, no refusal
        QTest::keyClicks(pane->acts()->words(), u"Wij weten niet wie dit vraagt."_s);
        QCOMPARE(ScreenChecks::all(asked.tab.get()).join(u'\n'), QString());
        press(pane->acts(), u"Refuse and make"_s);
        QTRY_VERIFY(pane->paper()->isReady());
        QVERIFY(pane->paper()->text().contains(u"Wij weten niet wie dit vraagt."_s));
        QVERIFY(pane->paper()->text().contains(u"Autoriteit Persoonsgegevens"_s));
        QVERIFY(asked.request().caseOf(rights::RequestKind::Access)->state == rights::CaseState::Refused);
        press(pane->paper(), u"Print"_s);
        QCOMPARE(asked.printing.titles.size(), 1);
    }

    void itTakesLongerOnlyWithAReasonAndALetter()
    {
        Asked asked({rights::RequestKind::Access});
        RequestPane *pane = asked.tab->pane();
        QTRY_VERIFY(pane->view());
        press(pane, u"It takes longer"_s);
        QTest::keyClicks(pane->acts()->words(), u"Het archief is groot."_s);
        press(pane->acts(), u"Extend and make"_s);
        QTRY_VERIFY(pane->paper()->isReady());
        QVERIFY(pane->paper()->text().contains(u"Het archief is groot."_s));
        QVERIFY(asked.request().isExtended());
        QTRY_VERIFY(pane->view()->row.days.isExtended);
        press(pane->paper(), u"Put away"_s);
        QTRY_VERIFY(button(pane, u"It takes longer"_s) && !button(pane, u"It takes longer"_s)->isEnabled()); // once
    }

    void theReceiptCountsAsSentWhenItLeavesTheScreen()
    {
        Asked asked({rights::RequestKind::Access});
        RequestPane *pane = asked.tab->pane();
        QTRY_VERIFY(pane->view());
        press(pane, u"Letter of receipt"_s);
        QTRY_VERIFY(pane->paper()->isReady());
        QVERIFY(!asked.request().latest(rights::RequestEventKind::Acknowledged));
        const QString file = asked.home.filePath(u"letter.pdf"_s);
        asked.dialogs.chooseNext({file});
        press(pane->paper(), u"Save as PDF"_s);
        QTRY_VERIFY(asked.request().latest(rights::RequestEventKind::Acknowledged));
        QVERIFY(QFile::exists(file));
    }

    void anotherCustomerWasMeant()
    {
        Asked asked({rights::RequestKind::Access});
        customers::FieldValues other;
        other[customers::Field::LastName] = u"Boschman"_s;
        const auto boschman = asked.home.shop().customers().add(other);
        QVERIFY(boschman);
        RequestPane *pane = asked.tab->pane();
        QTRY_VERIFY(pane->view());
        press(pane, u"Another customer was meant"_s);
        QTest::keyClicks(pane->acts()->findChild<SearchField *>(), u"boschman"_s);
        auto *hits = pane->acts()->findChild<QListWidget *>();
        QTRY_COMPARE(hits->count(), 1);
        hits->setCurrentRow(0);
        press(pane->acts(), u"This customer asks"_s);
        QTRY_COMPARE(pane->view()->row.who, u"Boschman"_s);
        QCOMPARE(asked.home.shop().requests().show(asked.id)->row.customers, QList{*boschman});
    }

    void aPastedLetterSuggestsAndDecidesNothing()
    {
        Asked asked({rights::RequestKind::Access});
        asked.tab->open(u"new"_s);
        RequestForm *form = asked.tab->form();
        form->letter()->setPlainText(u"Geachte heer, ik wil graag inzage in mijn gegevens en verzoek u daarna mijn gegevens te wissen."_s);
        QVERIFY(form->suggestion()->isVisible());
        const auto ticked = [&] {
            int count = 0;
            for (const QCheckBox *box : form->findChildren<QCheckBox *>())
                count += box->isChecked();
            return count;
        };
        QCOMPARE(ticked(), 0);
        QCOMPARE(ScreenChecks::all(asked.tab.get()).join(u'\n'), QString());
        press(form, u"Take over"_s);
        QCOMPARE(ticked(), 2);
        QVERIFY(!form->suggestion()->isVisible());
        QVERIFY(form->widget()->sizeHint().height() <= 590); // of 1366×768, below title and tabs
    }

    void whoIsOnlyStoredIsFoundHereAndNowhereElse()
    {
        Asked asked({rights::RequestKind::Restriction});
        RequestPane *pane = asked.tab->pane();
        QTRY_VERIFY(pane->view());
        press(pane, u"Correct, restrict, object"_s);
        RightsPane *rights = asked.tab->rights();
        QTRY_COMPARE(rights->person().name, u"Bosman"_s);
        QCOMPARE(ScreenChecks::all(asked.tab.get()).join(u'\n'), QString());
        press(rights, u"Only store from now on"_s);
        QTRY_COMPARE(rights->person().restrictions.size(), 1);
        QVERIFY(!asked.home.shop().customers().open(asked.hanneke));
        QCOMPARE(asked.home.shop().rights().restricted()->size(), 1);
        press(rights, u"Told that it ends"_s);
        QTRY_VERIFY(rights->person().restrictions.first().toldAt);
        press(rights, u"End it"_s);
        QTRY_VERIFY(!rights->person().restrictions.first().isInForce(asked.home.clock().now()));
        QVERIFY(asked.home.shop().customers().open(asked.hanneke));
    }

    void erasingAnswersTheRequestAndLeavesALetter()
    {
        Asked asked({rights::RequestKind::Erasure});
        QVERIFY(asked.home.shop().requests().checkIdentity(asked.id, rights::IdentityRung::TwoFacts));
        QString target;
        connect(asked.tab.get(), &PrivacyTab::pageRequested, this, [&](const QString &, const QString &to) { target = to; });
        asked.tab->pane()->refresh();
        press(asked.tab->pane(), u"Look what erasing would do"_s);
        QCOMPARE(target, u"retention/erase/%1/%2"_s.arg(asked.hanneke.value).arg(asked.id.value));
        KeepQuestions keeping = KeepQuestions::of(asked.home.shop().retention(), asked.home.shop().erasing());
        keeping.addLetter(asked.home.shop().answers(), {&asked.dialogs, &asked.printing});
        KeepTab keep(std::move(keeping));
        keep.resize(1150, 640);
        keep.show();
        keep.open(target.section(u'/', 1));
        press(&keep, u"Erase for good"_s);
        QTRY_VERIFY(keep.review()->paper()->isReady());
        QVERIFY(keep.review()->paper()->text().contains(u"Bosman"_s));
        QVERIFY(keep.review()->paper()->text().contains(u"gewist"_s));
        QVERIFY(!asked.request().isOpen());
        QVERIFY(asked.request().intake.name.isEmpty());
        press(&keep, u"Done"_s);
        QVERIFY(keep.review()->paper()->text().isEmpty()); // nothing names the person any more
    }

    void theListSaysWhoWaitsAndHowLong()
    {
        TemporaryShop home;
        home.clock().set(startOfShopDay(QDate(2026, 11, 26)) + std::chrono::hours(9));
        FakeDialogs dialogs;
        RequestsTab tab(RequestQuestions::of(home.shop().requests(), home.shop().answers(), home.shop().customers()), home.clock(), dialogs);
        QList<int> counts;
        connect(&tab, &PrivacyTab::countChanged, &tab, [&](int count) { counts.append(count); });
        tab.resize(1100, 600);
        tab.show();
        tab.activated();
        QTRY_COMPARE(counts, QList<int>{-1});
        rights::RequestIntake intake;
        intake.kinds = {rights::RequestKind::Access};
        intake.received = QDate(2026, 11, 25);
        intake.name = u"Nooit Gezien"_s;
        QVERIFY(home.shop().requests().open(intake));
        tab.activated();
        QTRY_COMPARE(counts.last(), 1);
        QCOMPARE(ScreenChecks::names(&tab), QStringList());
        QTRY_VERIFY(button(&tab, u"Open"_s));
    }

    void aTechniqueHearsItsVerdictWhileItIsFilledIn()
    {
        TemporaryShop home;
        FakeDialogs dialogs;
        RegisterTab tab(RegisterQuestions::of(home.shop().registers()), {u"processing"_s, u"breach"_s, u"observation"_s}, home.clock(), dialogs);
        tab.resize(1100, 700);
        tab.show();
        tab.activated();
        QTRY_COMPARE(tab.entries(u"processing"_s).size(), 12);
        QCOMPARE(ScreenChecks::names(&tab), QStringList());
        rights::RegisterEntry fresh;
        fresh.form = u"observation"_s;
        tab.edit(fresh);
        auto *technique = qobject_cast<QComboBox *>(tab.field(u"technique"_s));
        QVERIFY(technique);
        technique->setCurrentIndex(technique->findData(u"face"_s));
        const QList<MessageBar *> bars = tab.findChildren<MessageBar *>();
        QVERIFY(std::any_of(bars.begin(), bars.end(), [](const MessageBar *bar) { return bar->text().contains(u'9'); })); // article 9
        qobject_cast<QLineEdit *>(tab.field(u"what"_s))->setText(u"camera met gezichten"_s);
        tab.save();
        QTRY_COMPARE(tab.entries(u"observation"_s).size(), 1);
        QVERIFY(!button(&tab, u"Sign…"_s)); // what is refused is not announced
        const QString file = home.filePath(u"register.pdf"_s);
        dialogs.chooseNext({file});
        press(&tab, u"PDF"_s);
        QTRY_VERIFY(QFile::exists(file));
    }
};

QTEST_MAIN(TestRequestsTab)
#include "TestRequestsTab.moc"
