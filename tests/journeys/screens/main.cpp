// Pictures of every screen, from the real program with its sample shop:
//
//   tests/journeys/under-xvfb build/dev/bin/klantenkring-pictures FOLDER [nl|en] [light|dark] [TEXT SIZE]
//
// Without the last words it makes Dutch and English, light and dark at 100 %, and both languages in light at 200 %.

#include "tests/journeys/ProgramRig.h"
#include "tests/journeys/screens/LoyaltyPictures.h"
#include "tests/journeys/screens/Pictures.h"
#include "tests/journeys/screens/PrivacyPictures.h"
#include "tests/journeys/screens/WizardPictures.h"
#include "ui/duplicates/DuplicatesPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageEntry.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kk::testing;
using namespace kk::ui;

namespace {

struct Looks {
    QString language;
    bool dark = false;
    int textSize = 100;

    QString name() const { return u"%1-%2-%3"_s.arg(language, dark ? u"dark"_s : u"light"_s).arg(textSize); }
};

/// The button with this name in the language of the moment, as its translation is found.
bool pressTranslated(QWidget *root, const char *context, const char *text)
{
    return press(root, QCoreApplication::translate(context, text).remove(u'&'));
}

QLineEdit *fieldTranslated(QWidget *root, const char *context, const char *name)
{
    return fieldNamed(root, QCoreApplication::translate(context, name).remove(u'&'));
}

void dress(ProgramRig &rig, const Looks &looks)
{
    rig.settings().remove(u"window/page"_s);
    rig.program().theme().setSchemeChoice(looks.dark ? SchemeChoice::Dark : SchemeChoice::Light);
    rig.program().theme().setTextSize(looks.textSize);
    rig.screen()->resize(1366, 740);
}

void takeEntry(const Looks &looks, const Pictures &pictures)
{
    ProgramRig rig;
    rig.start({}, looks.language);
    dress(rig, looks);
    pictures.take(rig.screen(), u"01-welcome"_s);
    pressTranslated(rig.screen(), "kk::ui::WelcomePage", "&Start a new shop");
    Pictures::rest();
    if (QLineEdit *name = fieldTranslated(rig.screen(), "kk::ui::NewShopPage", "&Name of the shop"))
        name->setText(u"De Morgenster"_s);
    pressTranslated(rig.screen(), "kk::ui::ShopKinds", "Coffee and tea");
    pictures.take(rig.screen(), u"02-new-shop"_s);
    pressTranslated(rig.screen(), "kk::ui::NewShopPage", "Ne&xt");
    Pictures::rest();
    if (QLineEdit *owner = fieldTranslated(rig.screen(), "kk::ui::NewShopPage", "Your &own name"))
        owner->setText(u"Marit"_s);
    if (QLineEdit *password = fieldTranslated(rig.screen(), "kk::ui::NewPassphrase", "&Password")) {
        QTest::keyClicks(password, QString::fromLatin1(ProgramRig::kPassword));
        fieldTranslated(rig.screen(), "kk::ui::NewPassphrase", "&The same once more")->setText(u"molen"_s);
    }
    pressTranslated(rig.screen(), "kk::ui::NewShopPage", "&Make the shop");
    pictures.take(rig.screen(), u"03-owner"_s);
    if (QLineEdit *again = fieldTranslated(rig.screen(), "kk::ui::NewPassphrase", "&The same once more"))
        again->setText(QString::fromLatin1(ProgramRig::kPassword));
    pressTranslated(rig.screen(), "kk::ui::NewShopPage", "&Make the shop");
    pictures.take(rig.screen(), u"04-recovery-code"_s);
    pressTranslated(rig.screen(), "kk::ui::NewShopPage", "Ne&xt");
    pictures.take(rig.screen(), u"05-check"_s);
    pressTranslated(rig.screen(), "kk::ui::NewShopPage", "Later");
    Pictures::rest();
    pictures.take(rig.screen(), u"06-today-first-steps"_s);
    rig.program().lock();
    Pictures::rest();
    if (QLineEdit *password = fieldTranslated(rig.screen(), "kk::ui::UnlockPage", "Password")) {
        password->setText(u"verkeerd"_s);
        QTest::keyClick(password, Qt::Key_Return);
    }
    pictures.take(rig.screen(), u"07-unlock"_s);
    pressTranslated(rig.screen(), "kk::ui::UnlockPage", "I forgot my password: use the recovery &code");
    pictures.take(rig.screen(), u"08-unlock-by-code"_s);
    pressTranslated(rig.screen(), "kk::ui::UnlockPage", "Open another &shop, or start one");
    Pictures::rest();
    pressTranslated(rig.screen(), "kk::ui::WelcomePage", "&Put a backup back…");
    pictures.take(rig.screen(), u"09-restore"_s);
}

void takeShop(const Looks &looks, const Pictures &pictures)
{
    ProgramRig rig;
    rig.sampleCustomers = 1200;
    rig.start({}, looks.language);
    dress(rig, looks);
    QSignalSpy opened(&rig.program(), &Application::opened);
    pressTranslated(rig.screen(), "kk::ui::WelcomePage", "&Look around in a sample shop");
    if (!QTest::qWaitFor([&] { return opened.count() == 1; }, 120'000)) {
        qWarning("The sample shop did not open");
        return;
    }
    rig.screen()->resize(1366, 740);
    MainWindow *window = rig.program().window();
    window->showPage(pageSpec(PageId::Today).id);
    pictures.take(window, u"10-today"_s);
    window->showPage(pageSpec(PageId::Customers).id);
    pictures.take(window, u"11-customers"_s);
    window->showPage(pageSpec(PageId::Customers).id, u"customer/3"_s);
    pictures.take(window, u"12-customer"_s);
    window->showPage(pageSpec(PageId::ShopFloor).id);
    pictures.take(window, u"13-shop-floor"_s);
    window->showPage(pageSpec(PageId::Import).id);
    pictures.take(window, u"14-import"_s);
    takeWizard(rig, window, pictures);
    window->showPage(pageSpec(PageId::Duplicates).id);
    pictures.take(window, u"15-duplicates-none"_s);
    pressTranslated(window, "kk::ui::DuplicatesPage", "Search for d&uplicates");
    auto *duplicates = window->findChild<DuplicatesPage *>();
    if (!duplicates || !QTest::qWaitFor([&] { return duplicates->presenter().view().has_value(); }, 60'000)) {
        qWarning("No duplicates were found");
        return;
    }
    pictures.take(window, u"16-duplicates"_s);
    for (const auto &name : {u"17-duplicates-next"_s, u"17-duplicates-third"_s}) {
        QTest::qWait(300);
        QTest::keyClick(duplicates, Qt::Key_L);
        QTest::qWait(500);
        pictures.take(window, name);
    }
    for (QPushButton *button : duplicates->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->isEnabled() && button->text().contains(u'…'))
            button->click();
    }
    pictures.take(window, u"18-duplicates-certain"_s);
    takeLoyalty(window, pictures);
    takePrivacy(window, pictures);
    int number = 20;
    for (const QString &section : {u"shop"_s, u"people"_s, u"people/add"_s, u"keys"_s, u"backup"_s, u"locking"_s, u"keep"_s, u"display"_s, u"about"_s}) {
        window->showPage(pageSpec(PageId::Settings).id, section);
        pictures.take(window, u"%1-settings-%2"_s.arg(number++).arg(QString(section).replace(u'/', u'-')));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    QDir folder(arguments.at(1));
    folder.mkpath(u"."_s);
    if (QFontDatabase::families().contains(u"Open Sans"_s))
        QApplication::setFont(QFont(u"Open Sans"_s));
    QList<Looks> all{{u"nl"_s, false, 100}, {u"nl"_s, true, 100}, {u"en"_s, false, 100}, {u"en"_s, true, 100}, {u"nl"_s, false, 200}, {u"en"_s, false, 200}};
    if (arguments.size() > 2)
        all = {{arguments.at(2), arguments.value(3) == "dark"_L1, arguments.value(4, u"100"_s).toInt()}};
    Pictures pictures(folder);
    for (const Looks &looks : std::as_const(all)) {
        pictures.setLooks(looks.name());
        takeEntry(looks, pictures);
        takeShop(looks, pictures);
    }
    return 0;
}
