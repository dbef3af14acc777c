#include "ui/settings/AboutSection.h"

#include "ui/widgets/CardFrame.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/TaskRow.h"
#include "ui/widgets/TextLabel.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

AboutSection::AboutSection(QWidget *parent) : Section(tr("About"), parent)
{
    auto *program = new CardFrame(tr("Klantenkring %1").arg(QStringLiteral(KLANTENKRING_VERSION)));
    program->body()->addWidget(wrappedText(tr("Know your customers as far as they allow. Everything stays on this computer, encrypted.")));
    program->body()->addWidget(wrappedText(tr("Free software under the GNU General Public License, version 3 or later. You may use, study, share and change it. "
                                              "It comes without warranty."),
                                           TextStyle::Small, Role::Muted));
    column()->addWidget(program);

    auto *libraries = new CardFrame(tr("Made with"), CardFrame::Body::Rows);
    struct Library {
        QString name;
        QString what;
    };
    const QList<Library> used{
        {u"Qt %1"_s.arg(QString::fromLatin1(qVersion())), tr("Windows and text. LGPL-3.0.")},
        {u"SQLCipher"_s, tr("The encrypted vault. BSD-3-Clause; SQLite is in the public domain.")},
        {u"libsodium"_s, tr("Passwords and keys. ISC.")},
        {u"QtKeychain"_s, tr("The keychain of this computer. BSD-2-Clause.")},
        {u"libphonenumber"_s, tr("Telephone numbers. Apache-2.0.")},
        {u"Lucide"_s, tr("The icons. ISC.")},
    };
    for (const Library &library : used) {
        if (libraries->body()->count() > 0)
            libraries->body()->addWidget(new Hairline);
        libraries->body()->addWidget(new TaskRow(u"package-check"_s, Tone::Neutral, library.name, library.what));
    }
    column()->addWidget(libraries);
    column()->addStretch(1);
}

} // namespace kk::ui
