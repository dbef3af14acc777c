#pragma once

#include "tests/journeys/FakePrinting.h"
#include "tests/support/CheapKeys.h"
#include "tests/support/FakeClock.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/ui/FakeDialogs.h"
#include "ui/Application.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace kk::testing {

/// The whole program in a folder of its own: real shop, real windows, with keychain, dialogs, printer and clock in the
/// hands of the test.
class ProgramRig {
public:
    static constexpr auto kPassword = "molen fiets kade boter";

    ProgramRig();
    ~ProgramRig();

    FakeClock clock;
    MemoryKeychain keychain;
    FakeDialogs dialogs;
    FakePrinting printing;

    /// Starts the program, or starts it again.
    ui::Application &start(const QString &vaultPath = {}, const QString &language = QStringLiteral("en"));
    void stop();
    ui::Application &program() { return *m_program; }
    QSettings &settings() { return m_settings; }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    shop::Surroundings around() const { return {&clock, cheapKeys(), QStringLiteral("Balie")}; }
    int sampleCustomers = 60;

    /// Makes a shop without the window: De Morgenster of Marit, password `kPassword`. Returns its path.
    QString foundShop();
    /// Adds a colleague to a closed shop; the password is "wachtzin van NAME".
    void addColleague(const QString &vaultPath, const QString &name, vault::Role role);
    static QString passwordOf(const QString &name) { return QStringLiteral("wachtzin van ") + name; }
    /// Types the password at the lock screen and waits for the window.
    bool unlock(const QString &password = QString::fromLatin1(kPassword));

    /// The window that is on screen: the entry or the main window.
    QWidget *screen() const;

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    std::unique_ptr<ui::Application> m_program;
};

/// The first visible button whose text, without mnemonic, is `text`; null when there is none.
QAbstractButton *buttonNamed(const QWidget *root, const QString &text);
/// The first visible field a reader calls `name`.
QLineEdit *fieldNamed(const QWidget *root, const QString &name);
/// Clicks it; false when there is none or it is disabled.
bool press(const QWidget *root, const QString &text);
/// Every text that any widget below (also hidden) holds, one line each.
QString allTexts(const QWidget *root);

} // namespace kk::testing
