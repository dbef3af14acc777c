#include "tests/support/ui/FakeDialogs.h"
#include "ui/customers/ConsentCard.h"
#include "ui/widgets/ConsentMatrix.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace kk;
using namespace kk::testing;
using namespace kk::ui;
using namespace Qt::StringLiterals;
using consent::State;

namespace {

/// A ledger in memory: what was said last about a cell counts.
struct FakeLedger {
    QHash<QString, State> said;
    int objections = 0;
    int deferrals = 0;
    consent::ContactWish wish = consent::ContactWish::NotSaid;
    std::optional<shop::ScanFile> scan;

    consent::ConsentPicture picture(customers::CustomerId customer) const
    {
        consent::ConsentPicture shown;
        shown.customer = customer;
        shown.wish = wish;
        for (const consent::PurposeEntry &purpose : consent::PurposeCatalogue::shipped().purposes()) {
            for (const QString &channel : purpose.asksConsent() ? purpose.channels : QStringList()) {
                consent::ConsentCell cell{purpose.id, channel, {}, true};
                cell.verdict.standing.state = said.value(purpose.id + channel, State::Unknown);
                if (cell.verdict.standing.state != State::Given)
                    cell.verdict.refusal = consent::closes(cell.verdict.standing.state) ? consent::Refusal::Withdrawn : consent::Refusal::NotAsked;
                shown.cells.append(cell);
            }
        }
        return shown;
    }

    ConsentQuestions questions(DialogSeam *dialogs = nullptr)
    {
        return {
            .picture = [this](auto customer) -> Result<consent::ConsentPicture> { return picture(customer); },
            .say = [this](auto, const consent::Word &word, const auto &with) -> Result<> {
                said.insert(word.purpose + word.channel, word.state);
                scan = with;
                return {};
            },
            .object = [this](auto) -> Result<> { ++objections; return {}; },
            .doNotAsk = [this](auto) -> Result<> { ++deferrals; return {}; },
            .setWish = [this](auto, auto chosen) -> Result<> { wish = chosen; return {}; },
            .setAgeBand = [](auto, auto) -> Result<> { return {}; },
            .wordingShown = [](const QString &purpose) -> Result<consent::Wording> { return consent::Wording{1, consent::PurposeCatalogue::shipped().purpose(purpose)->wording, false, true, {}}; },
            .proof = [](auto customer) -> Result<consent::ConsentProof> { return consent::ConsentProof{customer, u"Ann Visser"_s, u"De Morgenster"_s, {}, {}, {}, {}}; },
            .dialogs = dialogs,
        };
    }
};

constexpr int kNews = 0;
constexpr int kMail = 0;

} // namespace

/// Taking a yes and a no in at the counter: few clicks, and what stands afterwards.
class TestConsentCard final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aYesTakesTwoClicksAndANoTwo()
    {
        FakeLedger ledger;
        ConsentPresenter presenter(ledger.questions());
        ConsentCard card(presenter, true);
        card.show();
        presenter.open(customers::CustomerId(1));
        QTRY_VERIFY(card.matrix()->cell(kNews, kMail));
        QTest::mouseClick(card.matrix()->cell(kNews, kMail), Qt::LeftButton);
        QVERIFY(card.yesButton()->isVisible() && card.noButton()->isVisible());
        QTest::mouseClick(card.yesButton(), Qt::LeftButton);
        QTRY_COMPARE(ledger.said.value(u"email_ownemail"_s), State::Given);
        QTRY_VERIFY(card.matrix()->cell(kNews, kMail)->accessibleName().contains(consent::stateName(State::Given)) || card.matrix()->cell(kNews, kMail)->accessibleName().contains(ConsentCard::tr("allowed without asking")));
        QTest::mouseClick(card.matrix()->cell(kNews, kMail), Qt::LeftButton);
        QTest::mouseClick(card.noButton(), Qt::LeftButton);
        QTRY_COMPARE(ledger.said.value(u"email_ownemail"_s), State::Withdrawn);
    }

    void theKeysReachEveryCell()
    {
        FakeLedger ledger;
        ConsentPresenter presenter(ledger.questions());
        ConsentCard card(presenter, true);
        card.show();
        presenter.open(customers::CustomerId(1));
        QTRY_VERIFY(card.matrix()->cell(kNews, kMail));
        QVERIFY(QTest::qWaitForWindowActive(&card));
        card.matrix()->cell(kNews, kMail)->setFocus();
        QTest::keyClick(card.matrix()->cell(kNews, kMail), Qt::Key_Down);
        QTRY_COMPARE(card.focusWidget(), card.matrix()->cell(1, 0));
        QTest::keyClick(card.matrix()->cell(1, 0), Qt::Key_Right);
        QTRY_COMPARE(card.focusWidget(), card.matrix()->cell(1, 1));
        QTest::keyClick(card.matrix()->cell(1, 1), Qt::Key_Return);
        QCOMPARE(presenter.purpose(), u"profile_offers"_s);
        QCOMPARE(presenter.channel(), u"sms"_s);
    }

    void nobodyIsShownWithTheConsentOfAnother()
    {
        FakeLedger ledger;
        ConsentPresenter presenter(ledger.questions());
        presenter.open(customers::CustomerId(1));
        QTRY_VERIFY(presenter.picture().has_value());
        presenter.open(customers::CustomerId(2));
        QVERIFY(!presenter.picture() || presenter.picture()->customer == customers::CustomerId(2));
        presenter.open({});
        QVERIFY(!presenter.picture());
    }

    void whoMayNotTakeConsentSeesAndDoesNot()
    {
        FakeLedger ledger;
        ConsentPresenter presenter(ledger.questions());
        ConsentCard card(presenter, false);
        card.show();
        presenter.open(customers::CustomerId(1));
        QTRY_VERIFY(card.matrix()->cell(kNews, kMail));
        card.matrix()->cell(kNews, kMail)->click();
        QVERIFY(!card.yesButton()->isVisible());
        QVERIFY(!card.noButton()->isVisible());
    }

    void aScanIsKeptWithTheYesAndThePapersAreWritten()
    {
        FakeLedger ledger;
        FakeDialogs dialogs;
        QTemporaryDir folder;
        const QString card = folder.filePath(u"kaart.pdf"_s);
        QFile file(card);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.4 x") > 0);
        file.close();
        ConsentPresenter presenter(ledger.questions(&dialogs));
        presenter.open(customers::CustomerId(1));
        presenter.choose(u"email_own"_s, u"email"_s);
        QTRY_COMPARE(presenter.wording().version, 1);
        dialogs.chooseNext({card});
        presenter.yesWithScan(nullptr, false);
        QTRY_VERIFY(ledger.scan.has_value());
        QCOMPARE(ledger.scan->content, QByteArray("%PDF-1.4 x"));
        for (const QString &name : {u"proof.pdf"_s, u"form.pdf"_s}) {
            dialogs.chooseNext({folder.filePath(name)});
            if (name.startsWith(u"proof"))
                presenter.saveProof(nullptr);
            else
                presenter.saveForm(nullptr);
            QTRY_VERIFY(QFile::exists(folder.filePath(name)));
            QFile pdf(folder.filePath(name));
            QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().startsWith("%PDF"));
        }
    }
};

QTEST_MAIN(TestConsentCard)
#include "TestConsentCard.moc"
