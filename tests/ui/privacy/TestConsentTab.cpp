#include "ui/privacy/ConsentTab.h"
#include "ui/privacy/PurposeCard.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace kk;
using namespace kk::ui;
using namespace Qt::StringLiterals;

namespace {

/// Purposes of the catalogue, with whatever texts were added.
struct FakePurposes {
    QList<consent::Wording> added;
    std::optional<consent::PurposeChoice> chosen;

    PurposeQuestions questions()
    {
        return {
            .purposes = [this]() -> Result<QList<shop::PurposeView>> {
                QList<shop::PurposeView> views;
                for (const consent::PurposeEntry &entry : consent::PurposeCatalogue::shipped().purposes()) {
                    shop::PurposeView view{entry, {entry.inUse, entry.basis, {}}, {}, {}, 14, 30, 5};
                    if (entry.asksConsent())
                        view.wordings.append({1, entry.wording, false, true, {}});
                    if (entry.id == u"email_own")
                        view.wordings += added;
                    views.append(view);
                }
                return views;
            },
            .choose = [this](const QString &, const consent::PurposeChoice &choice) -> Result<> {
                chosen = choice;
                return {};
            },
            .addWording = [this](const QString &, const consent::WordingText &words, bool asksAgain) -> Result<int> {
                added.append({2, words, asksAgain, false, {}});
                return 2;
            },
            .claimSources = []() -> Result<QList<shop::ClaimSource>> { return QList<shop::ClaimSource>(); },
            .rule = [](const consent::ClaimRuling &) -> Result<> { return {}; },
        };
    }
};

bool says(const QWidget *card, const QString &words)
{
    for (const TextLabel *label : card->findChildren<TextLabel *>()) {
        if (label->text().contains(words))
            return true;
    }
    return false;
}

} // namespace

/// The tab Consent of Privacy: purposes, texts in versions, counts.
class TestConsentTab final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPurposeHasItsCardWithCounts()
    {
        FakePurposes fake;
        ConsentTab tab(fake.questions(), true);
        tab.activated();
        QTRY_VERIFY(tab.card(u"biometric"_s));
        QVERIFY(says(tab.card(u"email_own"_s), u"14"_s) && says(tab.card(u"email_own"_s), u"30"_s));
        QVERIFY(says(tab.card(u"biometric"_s), consent::PurposeCatalogue::shipped().purpose(u"biometric")->whyRefused.spoken()));
    }

    void aNewTextIsANewVersionAndTellsWhatChanged()
    {
        FakePurposes fake;
        ConsentTab tab(fake.questions(), true);
        tab.activated();
        QTRY_VERIFY(tab.card(u"email_own"_s));
        PurposeCard *card = tab.card(u"email_own"_s);
        const consent::WordingText before = consent::PurposeCatalogue::shipped().purpose(u"email_own")->wording;
        card->dutchText()->setPlainText(before.text.nl + u" Ook over proeverijen."_s);
        card->englishText()->setPlainText(before.text.en + u" Tastings too."_s);
        card->saveButton()->click();
        QTRY_COMPARE(fake.added.size(), 1);
        QCOMPARE(fake.added[0].words.gets, before.gets);
        QTRY_VERIFY(says(card, u"Tastings too."_s) || says(card, u"proeverijen."_s));
    }

    void theExceptionForCustomersNeedsItsForm()
    {
        FakePurposes fake;
        ConsentTab tab(fake.questions(), true);
        tab.resize(1100, 640);
        tab.setVisible(true);
        tab.activated();
        QTRY_VERIFY(tab.card(u"email_own"_s));
        PurposeCard *card = tab.card(u"email_own"_s);
        card->groundButton()->click();
        card->basis()->setCurrentIndex(card->basis()->findData(static_cast<int>(consent::Basis::Consent)));
        QVERIFY(!card->interest()->isVisible()); // consent speaks for itself
        card->basis()->setCurrentIndex(card->basis()->findData(static_cast<int>(consent::Basis::CustomerException)));
        QTRY_VERIFY(card->interest()->isVisible());
        const auto keep = [&] {
            for (QPushButton *button : card->findChildren<QPushButton *>()) {
                if (button->text() == u"Keep this ground")
                    button->click();
            }
        };
        keep();
        QVERIFY(!fake.chosen); // not without its form
        card->interest()->setPlainText(u"Koffie en thee, zoals zij kochten."_s);
        card->weighed()->setPlainText(u"Bij het afrekenen, en onder elke mail."_s);
        keep();
        QTRY_VERIFY(fake.chosen);
        QCOMPARE(fake.chosen->basis, consent::Basis::CustomerException);
        QCOMPARE(fake.chosen->balancing.size(), 2);
    }

    void whoMayNotChangeSeesNoButtons()
    {
        FakePurposes fake;
        ConsentTab tab(fake.questions(), false);
        tab.activated();
        QTRY_VERIFY(tab.card(u"email_own"_s));
        for (const QPushButton *button : tab.card(u"email_own"_s)->findChildren<QPushButton *>())
            QVERIFY2(!button->isVisibleTo(tab.card(u"email_own"_s)), qPrintable(button->text()));
    }
};

QTEST_MAIN(TestConsentTab)
#include "TestConsentTab.moc"
