// Shows every widget; with a folder as argument saves pictures of it in light and dark, at 100 and 200 %, and leaves.

#include "tests/ui/gallery/GalleryPage.h"

#include "ui/shell/MainWindow.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/ProgressArea.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace kk::ui;

namespace {

void settle()
{
    for (int turn = 0; turn < 8; ++turn)
        QCoreApplication::processEvents();
}

void dress(MainWindow &window)
{
    window.setShop(u"De Boekenhoek"_s, u"boeken en kaarten"_s);
    window.setUser(u"Noor"_s, u"eigenaar"_s);
    window.setBadge(u"customers"_s, 38, Tone::Neutral, u"38 open"_s);
    window.setBadge(u"import"_s, 2, Tone::Warn, u"2 wachten"_s);
    window.setStateLine(u"refresh-cw"_s, u"Kring: bij tot 09:12"_s);
}

void savePictures(MainWindow &window, Theme &theme, const QDir &folder)
{
    const QList<QSize> sizes{{1366, 740}, {800, 560}};
    for (const auto scheme : {SchemeChoice::Light, SchemeChoice::Dark}) {
        for (const int textSize : {100, 200}) {
            theme.setSchemeChoice(scheme);
            theme.setTextSize(textSize);
            for (const QSize &size : sizes) {
                window.resize(size);
                const auto pages = kk::testing::galleryPages();
                for (const PageEntry &page : pages) {
                    window.showPage(page.spec.id);
                    settle();
                    const QString name = u"%1-%2-%3-%4.png"_s.arg(page.spec.id, scheme == SchemeChoice::Dark ? u"dark"_s : u"light"_s).arg(textSize).arg(size.width());
                    window.grab().save(folder.filePath(name));
                }
            }
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    const QStringList arguments = QCoreApplication::arguments();
    if (QFontDatabase::families().contains(u"Open Sans"_s))
        QApplication::setFont(QFont(u"Open Sans"_s));
    QTemporaryDir scratch;
    QSettings settings(scratch.filePath(u"gallery.ini"_s), QSettings::IniFormat);
    Theme theme({SchemeChoice::Light, 100});
    MainWindow window(theme, settings, kk::testing::galleryPages());
    dress(window);
    window.show();
    settle();
    if (arguments.size() < 2)
        return QApplication::exec();
    QDir folder(arguments.at(1));
    folder.mkpath(u"."_s);
    savePictures(window, theme, folder);
    window.offerUndo(u"Samengevoegd: Jolien Terpstra."_s, [] {});
    window.progressArea()->setPatience(std::chrono::milliseconds(0));
    const auto job = window.progressArea()->begin(u"Webshop inlezen"_s, [] {});
    window.progressArea()->advance(job, 1400, 2148);
    theme.setTextSize(100);
    theme.setSchemeChoice(SchemeChoice::Light);
    window.resize(1366, 740);
    window.showPage(u"today"_s);
    settle();
    window.grab().save(folder.filePath(u"working-light-100.png"_s));
    return 0;
}
