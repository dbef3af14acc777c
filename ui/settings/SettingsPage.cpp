#include "ui/settings/SettingsPage.h"

#include "ui/settings/AboutSection.h"
#include "ui/settings/BackupSection.h"
#include "ui/settings/DisplaySection.h"
#include "ui/settings/KeepSection.h"
#include "ui/settings/KeysSection.h"
#include "ui/settings/LockSection.h"
#include "ui/settings/PeopleSection.h"
#include "ui/settings/ShopSection.h"
#include "ui/shell/PrintSeam.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/DialogSeam.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/RecoverySheet.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListWidth = 190;
constexpr int kRow = 35;
constexpr int kFormWidth = 760;
constexpr int kListFrom = 700; ///< effective width of the page; below it a combo box on top

} // namespace

SettingsPage::SettingsPage(const SettingsParts &parts, QWidget *parent)
    : Page(parent),
      m_parts(parts),
      m_settings(new SettingsPresenter(parts.safety, this)),
      m_people(new PeoplePresenter(parts.people, this)),
      m_keysPresenter(new KeysPresenter(parts.people, parts.safety, parts.keychain, parts.vaultPath, parts.computerName, this)),
      m_backups(new BackupPresenter(parts.safety, this)),
      m_list(new QListWidget),
      m_combo(new QComboBox),
      m_stack(new QStackedWidget)
{
    setTitle(tr("Settings"));
    setFacts(tr("Everything is saved at once"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(row, 12);
    m_list->setAccessibleName(tr("Parts of the settings"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *frame = new CardFrame({}, CardFrame::Body::Rows); // its round corners are not the list's
    Metrics::scaledFixedWidth(frame, kListWidth);
    frame->body()->addWidget(m_list);
    row->addWidget(frame);
    auto *column = new QVBoxLayout;
    Metrics::scaledSpacing(column, 12);
    m_combo->setAccessibleName(tr("Parts of the settings"));
    column->addWidget(m_combo);
    Metrics::scaledMaximumWidth(m_stack, kFormWidth);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1000);
    row->addStretch(1);

    m_backupSection = new BackupSection(*m_settings, *m_backups, parts.isSample);
    m_keysSection = new KeysSection(*m_keysPresenter);
    auto *display = new DisplaySection(parts.theme, parts.language);
    addSection(u"shop"_s, u"store"_s, new ShopSection(*m_settings, parts.vaultPath));
    addSection(u"people"_s, u"users"_s, new PeopleSection(*m_people));
    addSection(u"keys"_s, u"key-round"_s, m_keysSection);
    addSection(u"backup"_s, u"hard-drive-download"_s, m_backupSection);
    addSection(u"locking"_s, u"lock"_s, new LockSection(*m_settings));
    addSection(u"keep"_s, u"archive"_s, new KeepSection(*m_settings));
    addSection(u"display"_s, u"eye"_s, display);
    addSection(u"about"_s, u"info"_s, new AboutSection);

    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::choose);
    connect(m_combo, &QComboBox::activated, this, &SettingsPage::choose);
    connect(display, &DisplaySection::languageChosen, this, &SettingsPage::languageChosen);
    connect(m_settings, &SettingsPresenter::saved, this, [this](const QString &told) {
        Q_EMIT happened(told, [this] { m_settings->undo(); });
    });
    connect(m_settings, &SettingsPresenter::changed, this, [this] {
        if (m_settings->isLoaded())
            Q_EMIT settingsChanged(m_settings->settings());
    });
    connectBackups();
    connectKeys();
    scaleList();
    tabInReadingOrder(this);
    m_settings->load();
    choose(0);
}

void SettingsPage::addSection(const QString &key, const QString &icon, Section *section)
{
    m_keys.append(key);
    m_sections.append(section);
    m_list->addItem(new QListWidgetItem(Icons::icon(icon), section->name()));
    m_combo->addItem(Icons::icon(icon), section->name());
    m_stack->addWidget(section);
    connect(section, &Section::happened, this, &Page::happened);
}

void SettingsPage::connectBackups()
{
    connect(m_backupSection, &BackupSection::restoreRequested, this, &SettingsPage::restoreRequested);
    connect(m_backupSection, &BackupSection::folderRequested, this, &SettingsPage::chooseBackupFolder);
    connect(m_backupSection, &BackupSection::fileRequested, this, [this] {
        const QString name = m_settings->settings().shopName + u'-' + shopDay(m_parts.clock.now()).toString(Qt::ISODate) + u".kring-backup"_s;
        m_parts.dialogs.saveFile(this, {tr("Backup to this file"), tr("Backups (*.kring-backup)"), QDir::home().filePath(name)},
                                 [this](const QString &path) { m_backups->makeAt(path); });
    });
}

void SettingsPage::chooseBackupFolder(const QString &present)
{
    m_parts.dialogs.chooseFolder(this, {tr("Place of the backups"), {}, present}, [this](const QString &folder) { m_settings->setBackupFolder(folder); });
}

void SettingsPage::connectKeys()
{
    connect(m_keysSection, &KeysSection::peopleRequested, this, [this] { open(u"people"_s); });
    connect(m_keysSection, &KeysSection::printRequested, this, &SettingsPage::printPaper);
    connect(m_keysSection, &KeysSection::pdfRequested, this, &SettingsPage::savePaper);
}

void SettingsPage::savePaper()
{
    m_parts.dialogs.saveFile(this, {tr("Save the recovery code"), tr("PDF (*.pdf)"), QDir::home().filePath(tr("recovery code.pdf"))}, [this](const QString &path) {
        if (!m_keysPresenter->newCode())
            return;
        const RecoverySheet sheet(m_settings->settings().shopName, m_keysPresenter->newCode()->groups(), shopDay(m_parts.clock.now()));
        const auto saved = sheet.savePdf(path);
        m_keysSection->showPaperResult(saved ? tr("Saved. Print it, and do not leave the file on this computer.") : saved.error().userText);
    });
}

void SettingsPage::printPaper()
{
    m_parts.printing.print(this, tr("Recovery code"), [this](QPagedPaintDevice &device) {
        if (!m_keysPresenter->newCode())
            return;
        const RecoverySheet sheet(m_settings->settings().shopName, m_keysPresenter->newCode()->groups(), shopDay(m_parts.clock.now()));
        const auto printed = sheet.print(device);
        m_keysSection->showPaperResult(printed ? tr("Sent to the printer.") : printed.error().userText);
    });
}

void SettingsPage::choose(int index)
{
    if (index < 0 || index >= m_sections.size())
        return;
    m_list->setCurrentRow(index);
    m_combo->setCurrentIndex(index);
    m_stack->setCurrentIndex(index);
    m_sections.at(index)->activated();
}

QString SettingsPage::currentSection() const
{
    return m_keys.value(m_stack->currentIndex());
}

void SettingsPage::activated()
{
    m_settings->load();
    m_sections.at(m_stack->currentIndex())->activated();
}

void SettingsPage::open(const QString &target)
{
    const auto index = int(m_keys.indexOf(target.section(u'/', 0, 0)));
    if (index < 0)
        return;
    choose(index);
    if (const QString act = target.section(u'/', 1); !act.isEmpty())
        m_sections.at(index)->open(act);
}

bool SettingsPage::can(Command command) const
{
    return command == Command::Refresh || (command == Command::Undo && m_settings->canUndo());
}

void SettingsPage::perform(Command command)
{
    if (command == Command::Refresh)
        activated();
    else if (command == Command::Undo)
        m_settings->undo();
}

QList<QWidget *> SettingsPage::panes() const
{
    return {m_list, m_stack};
}

void SettingsPage::scaleList()
{
    m_list->setIconSize({Metrics::px(18), Metrics::px(18)});
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint({0, Metrics::px(kRow)});
}

bool SettingsPage::event(QEvent *event)
{
    if (event->type() == Theme::changeEvent())
        scaleList();
    return Page::event(event);
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool list = Metrics::effectiveWidth(width()) >= kListFrom;
    m_list->parentWidget()->setVisible(list);
    m_combo->setVisible(!list);
}

} // namespace kk::ui
