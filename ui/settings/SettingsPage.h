#pragma once

#include "app/shop/KeychainMemory.h"
#include "app/shop/PeopleDesk.h"
#include "app/shop/SafetyDesk.h"
#include "ui/settings/BackupPresenter.h"
#include "ui/settings/KeysPresenter.h"
#include "ui/settings/PeoplePresenter.h"
#include "ui/settings/SettingsPresenter.h"
#include "ui/shell/Page.h"

class QComboBox;
class QListWidget;
class QStackedWidget;

namespace kk::ui {

class BackupSection;
class DialogSeam;
class KeysSection;
class PrintSeam;
class Section;
class Theme;

/// What the settings need. Everything must outlive the page.
struct SettingsParts {
    const shop::SafetyDesk &safety;
    const shop::PeopleDesk &people;
    shop::KeychainMemory &keychain;
    const Clock &clock;
    Theme &theme;
    DialogSeam &dialogs;
    PrintSeam &printing;
    QString vaultPath;
    QString computerName;
    QString language; ///< as chosen; empty: as the system
    bool isSample = false;
};

/// Instellingen: sections at the left, the form of one at the right. Saved at once, undo in the bar.
///
/// Targets: the key of a section ("backup"), and behind a slash what it should do there ("backup/now", "people/add").
class SettingsPage final : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(const SettingsParts &parts, QWidget *parent = nullptr);

    void activated() override;
    void open(const QString &target) override;
    bool can(Command command) const override;
    void perform(Command command) override;
    QList<QWidget *> panes() const override;

    QStringList sectionKeys() const { return m_keys; }
    QString currentSection() const;

Q_SIGNALS:
    void languageChosen(const QString &language);
    void restoreRequested();
    void settingsChanged(const kk::shop::ShopSettings &settings);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addSection(const QString &key, const QString &icon, Section *section);
    void connectBackups();
    void connectKeys();
    void scaleList();
    void choose(int index);
    void chooseBackupFolder(const QString &present);
    void savePaper();
    void printPaper();

    SettingsParts m_parts;
    SettingsPresenter *m_settings;
    PeoplePresenter *m_people;
    KeysPresenter *m_keysPresenter;
    BackupPresenter *m_backups;
    QListWidget *m_list;
    QComboBox *m_combo;
    QStackedWidget *m_stack;
    BackupSection *m_backupSection = nullptr;
    KeysSection *m_keysSection = nullptr;
    QStringList m_keys;
    QList<Section *> m_sections;
};

} // namespace kk::ui
