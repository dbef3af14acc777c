#include "ui/settings/BackupSection.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/MeterBar.h"
#include "ui/widgets/SegmentRow.h"
#include "ui/widgets/TaskRow.h"
#include "ui/widgets/TextLabel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;
using Rhythm = shop::ShopSettings::Rhythm;

namespace {

const QList<Rhythm> kRhythms{Rhythm::Daily, Rhythm::Weekly, Rhythm::Never};

} // namespace

BackupSection::BackupSection(SettingsPresenter &settings, BackupPresenter &backups, bool isSample, QWidget *parent)
    : Section(tr("Backup"), parent),
      m_settings(settings),
      m_backups(backups),
      m_folder(wrappedText({}, TextStyle::Body, Role::Muted)),
      m_rhythm(new SegmentRow(tr("How often"))),
      m_newest(wrappedText({})),
      m_meter(new MeterBar),
      m_now(makeButton(tr("&Make a backup now"), ButtonLook::Primary, u"hard-drive-download"_s)),
      m_stop(makeButton(tr("&Stop"))),
      m_list(new CardFrame(tr("Backups that are there"), CardFrame::Body::Rows))
{
    column()->addWidget(makeNowCard());
    column()->addWidget(makePlace());
    auto *restore = makeButton(tr("&Put one back…"), ButtonLook::Plain, u"database-backup"_s);
    m_list->addToTitle(restore);
    column()->addWidget(m_list);
    column()->addStretch(1);
    if (isSample)
        disableBecause(m_now, tr("The sample shop needs no backup."));

    connect(m_now, &QPushButton::clicked, this, &BackupSection::makeNow);
    connect(m_stop, &QPushButton::clicked, &m_backups, &BackupPresenter::stop);
    connect(restore, &QPushButton::clicked, this, &BackupSection::restoreRequested);
    connect(&m_settings, &SettingsPresenter::changed, this, &BackupSection::show);
    connect(&m_backups, &BackupPresenter::changed, this, &BackupSection::showProgress);
    connect(&m_backups, &BackupPresenter::listChanged, this, &BackupSection::showList);
    connect(&m_backups, &BackupPresenter::failed, this, &BackupSection::sayProblem);
    connect(&m_backups, &BackupPresenter::told, this, [this](const QString &sentence) {
        clearProblem();
        Q_EMIT happened(sentence, {});
    });
    show();
    showProgress();
    showList();
}

QWidget *BackupSection::makeNowCard()
{
    auto *card = new CardFrame(tr("Make a backup"));
    card->body()->addWidget(m_newest);
    m_meter->setRange(0, 1000);
    m_meter->setAccessibleName(tr("How far the backup is"));
    card->body()->addWidget(m_meter);
    auto *row = new QHBoxLayout;
    Metrics::scaledSpacing(row, 8);
    auto *elsewhere = makeButton(tr("To a file of &your choice…"), ButtonLook::Quiet);
    row->addWidget(m_now);
    row->addWidget(m_stop);
    row->addWidget(elsewhere);
    row->addStretch(1);
    card->body()->addLayout(row);
    connect(elsewhere, &QPushButton::clicked, this, &BackupSection::fileRequested);
    return card;
}

QWidget *BackupSection::makePlace()
{
    auto *card = new CardFrame(tr("Where and how often"));
    Metrics::scaledSpacing(card->body(), 14);
    auto *choose = makeButton(tr("&Another place…"));
    m_folderField = new FormField(tr("Place of the backups"), m_folder);
    m_folderField->setHelp(tr("A stick that you keep outside the shop is best. A backup is encrypted as the shop is."));
    m_folderField->addBeside(choose);
    card->body()->addWidget(m_folderField);
    for (const QString &word : {tr("Every day"), tr("Every week"), tr("Only when I ask")})
        m_rhythm->addSegment(word);
    m_rhythm->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *rhythm = new FormField(tr("How often"), m_rhythm);
    rhythm->setHelp(tr("Seven of the last days stay, four of the last weeks, and one a month."));
    card->body()->addWidget(rhythm);
    connect(choose, &QPushButton::clicked, this, [this] { Q_EMIT folderRequested(m_settings.settings().backupFolder); });
    connect(m_rhythm, &SegmentRow::currentChanged, this, [this](int segment) {
        if (!m_filling && m_settings.isLoaded())
            m_settings.setBackupRhythm(kRhythms.value(segment));
    });
    return card;
}

void BackupSection::activated()
{
    m_backups.load();
}

void BackupSection::open(const QString &target)
{
    if (target != "now"_L1)
        return;
    if (m_settings.isLoaded())
        makeNow();
    else
        m_wanted = true;
}

void BackupSection::makeNow()
{
    m_wanted = false;
    clearProblem();
    if (m_settings.settings().backupFolder.isEmpty())
        Q_EMIT folderRequested({});
    else if (m_now->isEnabled())
        m_backups.makeNow();
}

void BackupSection::show()
{
    const auto settings = m_settings.settings();
    setEnabled(m_settings.isLoaded());
    m_filling = true;
    m_folder->setText(settings.backupFolder.isEmpty() ? tr("No place was chosen yet.") : QDir::toNativeSeparators(settings.backupFolder));
    m_folderField->setProblem(m_settings.problem(SettingsPresenter::Field::BackupFolder));
    m_rhythm->setCurrent(int(kRhythms.indexOf(settings.backupRhythm)));
    m_filling = false;
    if (m_wanted && m_settings.isLoaded())
        makeNow();
}

void BackupSection::showProgress()
{
    m_meter->setVisible(m_backups.isRunning());
    m_stop->setVisible(m_backups.isRunning());
    m_now->setVisible(!m_backups.isRunning());
    m_meter->setValue(int(m_backups.fraction() * 1000));
}

void BackupSection::showList()
{
    if (m_rows)
        m_rows->deleteLater();
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const QLocale locale;
    for (const shop::BackupView &backup : m_backups.backups()) {
        if (column->count() > 0)
            column->addWidget(new Hairline);
        const QString made = locale.toString(toDateTime(backup.madeAt).toTimeZone(shopTimeZone()), u"dddd d MMMM yyyy HH:mm"_s);
        auto *row = new TaskRow(u"archive"_s, Tone::Neutral, made,
                                tr("%1 · %2", "file, size").arg(QDir::toNativeSeparators(backup.path), locale.formattedDataSize(backup.bytes, 1)));
        row->addWidget(!m_backups.isHere(backup) ? new Chip(tr("not here now"), Tone::Neutral)
                       : backup.verified          ? new Chip(tr("tested"), Tone::Good, u"check"_s)
                                                  : new Chip(tr("not tested"), Tone::Warn));
        column->addWidget(row);
    }
    if (m_backups.backups().isEmpty())
        column->addWidget(new TaskRow(u"archive"_s, Tone::Warn, tr("There is no backup yet."), tr("Without one, a broken computer takes your customers with it.")));
    m_list->body()->addWidget(m_rows);
    m_newest->setText(m_backups.backups().isEmpty()
                          ? tr("There is no backup yet.")
                          : tr("The last one: %1.").arg(locale.toString(shopDay(m_backups.backups().first().madeAt), u"dddd d MMMM"_s)));
}

} // namespace kk::ui
