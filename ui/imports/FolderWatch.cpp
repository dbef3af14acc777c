#include "ui/imports/FolderWatch.h"

#include "app/base/Background.h"
#include "ui/imports/ImportTotals.h"
#include "ui/imports/ImportWords.h"

#include <QFileInfo>
#include <QSet>

namespace kk::ui {

using shop::FoundFile;

FolderQuestions FolderQuestions::of(const shop::FolderDesk &folders)
{
    const shop::FolderDesk *desk = &folders;
    return {
        .look = [desk](shop::FolderSightings &sightings, const auto &cancel) { return desk->look(sightings, cancel); },
        .read = [desk](const auto &file, const auto &progress, const auto &cancel) { return desk->read(file, progress, cancel); },
        .dismiss = [desk](const auto &file) { return desk->dismiss(file); },
    };
}

FolderWatch::FolderWatch(FolderQuestions questions, bool readsByItself, QObject *parent)
    : QObject(parent), m_questions(std::move(questions)), m_readsByItself(readsByItself), m_sightings(std::make_shared<shop::FolderSightings>())
{
    m_timer.setInterval(kLookEvery);
    connect(&m_timer, &QTimer::timeout, this, &FolderWatch::look);
}

FolderWatch::~FolderWatch()
{
    m_cancel.cancel();
}

void FolderWatch::start()
{
    m_timer.start();
    look();
}

void FolderWatch::look()
{
    if (m_looking || m_reading)
        return; // the next turn sees it
    m_looking = true;
    inBackground(
        this, [ask = m_questions.look, sightings = m_sightings, cancel = m_cancel] { return ask(*sightings, cancel); },
        [this](const Result<QList<FoundFile>> &found) {
            m_looking = false;
            if (found)
                take(*found); // a look that failed is made again soon; nothing depends on it
        });
}

void FolderWatch::take(const QList<FoundFile> &found)
{
    QList<FoundFile> offered;
    m_waiting.clear();
    for (const FoundFile &file : found) {
        const bool atOnce = m_readsByItself && file.folder.readsAtOnce && file.state == FoundFile::State::Ready && !m_tried.contains(file.sha256);
        (atOnce ? m_waiting : offered).append(file);
    }
    if (offered != m_offered) {
        m_offered = offered;
        Q_EMIT changed();
    }
    readNext();
}

void FolderWatch::readNext()
{
    if (m_reading || m_waiting.isEmpty())
        return;
    m_reading = true;
    const FoundFile file = m_waiting.takeFirst();
    m_tried.insert(file.sha256);
    const QString name = QFileInfo(file.path).fileName();
    inBackground(
        this,
        [read = m_questions.read, file, cancel = m_cancel] { return read(file, [](const shop::ImportProgress &) {}, cancel); },
        [this, name](const Result<intake::ImportReport> &report) {
            m_reading = false;
            if (report) {
                //: %1 is the name of a file, %2 a sentence such as "212 receipts, 3 new customers."
                Q_EMIT done(tr("Read from your folder: %1. %2").arg(name, ImportWords::result(ImportTotals::of(report->files))), report->batch);
                Q_EMIT vaultChanged();
            } else if (report.error().kind != ErrorKind::Cancelled) {
                //: %1 is the name of a file, %2 a sentence that says what is wrong
                Q_EMIT failed(tr("%1 was not read: %2").arg(name, report.error().userText));
            }
            if (m_waiting.isEmpty())
                look();
            else
                readNext();
        });
}

void FolderWatch::dismiss(int index)
{
    if (index < 0 || index >= m_offered.size())
        return;
    const FoundFile file = m_offered.takeAt(index);
    Q_EMIT changed();
    inBackground(
        this, [ask = m_questions.dismiss, file] { return ask(file); },
        [this](const Result<> &done) {
            if (!done)
                Q_EMIT failed(done.error().userText);
        });
}

} // namespace kk::ui
