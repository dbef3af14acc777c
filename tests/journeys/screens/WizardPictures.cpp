#include "tests/journeys/screens/WizardPictures.h"

#include "app/shop/sample/SampleExports.h"
#include "tests/journeys/ProgramRig.h"
#include "tests/journeys/screens/Pictures.h"
#include "ui/imports/ImportPage.h"
#include "ui/imports/PreviewPane.h"
#include "ui/imports/QuestionCard.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/PaneTabs.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace kk::testing {

using namespace Qt::StringLiterals;
using namespace kk::ui;

namespace {

QString write(const ProgramRig &rig, const QString &name, const QByteArray &content)
{
    QFile file(rig.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

/// Till, semicolons, a column of J and N, a telephone number and a postcode that are none, one row without a person.
QByteArray tillFile()
{
    QByteArray file = "KLANTNR;NAAM;STRAAT;PC;TEL1;MAIL;GEBDAT;NB\r\n"
                      "4410387;Laan, M. van der;Kolkstraat 8;7419 AB;0600421187;marijke@laan.example;14-05-1979;J\r\n"
                      "4410213;Hofstra, R.;Kolkstr. 14;7419 AB;0600713305;;02-09-1984;N\r\n"
                      "4410519;Postma-de Wit, N.;Zandweg 105;7425 AA;06-???;nienke@postma.example;11-12-1968;N\r\n"
                      "4410533;Oldenkamp, T.;Gasthuisstraat 9;741 SS;0570009871;;23-03-1947;\r\n"
                      "4410599;;;;;;;\r\n";
    for (int i = 0; i < 60; ++i)
        file += QByteArray::number(4411000 + i) + ";Klant " + QByteArray::number(i) + ";Brink " + QByteArray::number(i + 1) + ";7411 BR;06004000" + QByteArray::number(10 + i)
            + ";klant" + QByteArray::number(i) + "@voorbeeld.example;0" + QByteArray::number(1 + i % 9) + "-0" + QByteArray::number(1 + i % 7) + "-1980;" + (i % 2 ? "J" : "N")
            + "\r\n";
    return file;
}

/// WooCommerce's own report in Dutch.
QByteArray dutchReport()
{
    QByteArray file = "Datum,Bestelling #,N. inkomsten (geformatteerd),Status,Klant,Klanttype,Product(en),Verkochte items,Waardebon(nen),N. Inkomsten\n";
    const char *states[] = {"Afgerond", "Afgerond", "In behandeling", "Terugbetaald", "Geannuleerd"};
    for (int i = 0; i < 40; ++i)
        file += "2026-0" + QByteArray::number(1 + i % 9) + "-1" + QByteArray::number(i % 10) + " 10:15:00," + QByteArray::number(7001 + i) + ",\"\xe2\x82\xac 24,50\","
            + states[i % 5] + ",Sanne Bakker,returning,1\xc3\x97 Thee,1,,24.50\n";
    return file;
}

bool settled(const ImportPresenter &presenter)
{
    return QTest::qWaitFor([&] { return !presenter.isLooking() && presenter.counting() != ImportPresenter::Counting::Running; }, 30'000);
}

} // namespace

void takeWizard(ProgramRig &rig, MainWindow *window, const Pictures &pictures)
{
    auto *page = window->findChild<ImportPage *>();
    if (!page)
        return;
    ImportPresenter &presenter = page->presenter();
    shop::sample::SampleOptions options;
    options.customers = 50;
    options.seed = 99;
    const auto files = shop::sample::writeExports(shop::sample::SampleShop::make(options), QDir(rig.filePath({})));
    if (!files)
        return;
    for (const auto &file : *files) {
        if (file.profile != u"shopify-customers")
            continue;
        presenter.addFiles({rig.filePath(file.fileName), write(rig, u"Bestellingen-export.csv"_s, dutchReport())});
        settled(presenter);
        pictures.take(window, u"15-import-files"_s);
        for (int at = presenter.fileWithQuestion(false); at >= 0; at = presenter.fileWithQuestion(false))
            presenter.answer(at, presenter.questionsOf(at).first(), 0);
        QTest::qWait(400);
        settled(presenter);
        presenter.next();
        pictures.take(window, u"16-import-trial"_s);
        if (auto *trial = page->findChild<PreviewPane *>()) {
            trial->openTab(PreviewPane::Months);
            pictures.take(window, u"16-import-trial-months"_s);
        }
        presenter.close();
    }
    presenter.addFiles({write(rig, u"klanten_kassa_2026-11-26.csv"_s, tillFile())});
    settled(presenter);
    pictures.take(window, u"17-import-unknown"_s);
    if (!presenter.hasColumns())
        presenter.chooseProfile(0, u"generic-customers"_s);
    settled(presenter);
    presenter.next();
    pictures.take(window, u"18-import-columns"_s);
    for (const ColumnQuestion &question : presenter.questions())
        presenter.answer(question, 0);
    presenter.setSourceName(u"Kassa"_s);
    QTest::qWait(400);
    settled(presenter);
    presenter.next();
    if (auto *trial = page->findChild<PreviewPane *>())
        trial->openTab(PreviewPane::Rejected);
    pictures.take(window, u"19-import-left-out"_s);
    settled(presenter);
    presenter.next();
    if (!QTest::qWaitFor([&] { return presenter.reading() == ImportPresenter::Reading::Done; }, 30'000))
        qWarning("The till's file was not read");
    pictures.take(window, u"19-import-result"_s);
    presenter.close();
    pictures.take(window, u"19-import-list"_s);
}

} // namespace kk::testing
