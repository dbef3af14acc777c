#include "ui/imports/ImportPresenter.h"

#include "app/base/Background.h"
#include "ui/imports/ImportWords.h"

#include <algorithm>

namespace kk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using customers::BatchId;

namespace {

constexpr auto kCountAfter = 250ms;  ///< of quiet, so that a row of answers is one count
constexpr auto kShowProgressEvery = 100ms;

} // namespace

ImportPresenter::ImportPresenter(ImportQuestions questions, const vault::Session &session, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_questions(std::move(questions))
    , m_session(session)
    , m_clock(clock)
    , m_history(m_questions)
    , m_memory(m_questions)
    , m_progress(std::make_shared<ProgressBox>())
{
    connect(&m_history, &ImportHistory::changed, this, &ImportPresenter::batchesChanged);
    connect(&m_history, &ImportHistory::failed, this, &ImportPresenter::failed);
    connect(&m_history, &ImportHistory::done, this, [this](const QString &sentence) { Q_EMIT done(sentence, {}); });
    connect(&m_history, &ImportHistory::undone, this, [this](BatchId batch) {
        if (m_result.batch == batch)
            close();
        Q_EMIT vaultChanged();
    });
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(kCountAfter);
    connect(&m_countSoon, &QTimer::timeout, this, &ImportPresenter::count);
    m_poll.setInterval(kShowProgressEvery);
    connect(&m_poll, &QTimer::timeout, this, &ImportPresenter::progressed);
}

ImportPresenter::~ImportPresenter()
{
    m_countStop.cancel();
    m_readStop.cancel();
}

void ImportPresenter::addFiles(const QStringList &paths)
{
    if (m_reading == Reading::Running)
        return;
    if (m_reading == Reading::Done)
        reset();
    const bool first = m_files.isEmpty();
    for (const QString &path : paths) {
        const bool there = std::any_of(m_files.begin(), m_files.end(), [&](const File &file) { return file.path == path; });
        if (there)
            continue;
        m_files.append(File());
        m_files.last().path = path;
        look(static_cast<int>(m_files.size()) - 1);
    }
    if (first)
        m_step = Step::File;
    m_reading = Reading::NotYet;
    Q_EMIT changed();
}

void ImportPresenter::removeFile(int index)
{
    if (index < 0 || index >= m_files.size() || m_reading == Reading::Running)
        return;
    m_files.removeAt(index);
    if (m_files.isEmpty()) {
        close();
        return;
    }
    prepareSheet();
    Q_EMIT changed();
}

void ImportPresenter::chooseProfile(int index, const QString &profileId)
{
    if (index < 0 || index >= m_files.size() || m_reading == Reading::Running)
        return;
    m_files[index].chosenProfile = profileId;
    m_files[index].looking = true;
    m_files[index].error.reset();
    look(index);
    Q_EMIT changed();
}

void ImportPresenter::look(int index)
{
    const File &file = m_files[index];
    const quint64 generation = ++m_lookGeneration;
    m_files[index].lookGeneration = generation;
    inBackground(
        this, [ask = m_questions.recognise, path = file.path, profile = file.chosenProfile] { return ask(path, profile); },
        [this, generation, path = file.path](const Result<intake::Recognition> &answer) { takeRecognition(generation, path, answer); });
}

void ImportPresenter::takeRecognition(quint64 generation, const QString &path, const Result<intake::Recognition> &answer)
{
    const auto file = std::find_if(m_files.begin(), m_files.end(), [&](const File &one) { return one.path == path; });
    if (file == m_files.end() || file->lookGeneration != generation)
        return; // taken out, or looked at anew
    file->looking = false;
    file->recognition.reset();
    file->error.reset();
    if (answer)
        file->recognition = *answer;
    else
        file->error = answer.error();
    if (!isLooking())
        prepareSheet();
    Q_EMIT changed();
}

void ImportPresenter::prepareSheet()
{
    m_countStop.cancel();
    ++m_countGeneration;
    m_counting = Counting::NotYet;
    m_error.reset();
    m_notice.clear();
    m_sheet = {};
    m_sourceName.clear();
    if (hasColumns()) {
        m_sheet = ColumnSheet(*m_files.first().recognition, std::nullopt);
        recallColumns();
    } else if (whyNotNext().isEmpty()) {
        if (m_files.size() == 1)
            m_sheet = ColumnSheet(*m_files.first().recognition, std::nullopt);
        count();
    }
}

void ImportPresenter::recallColumns()
{
    const QStringList header = m_files.first().recognition->header;
    m_memory.recall(*m_files.first().recognition, [this, header](const std::optional<ColumnMemory::Remembered> &before) {
        if (!hasColumns() || m_files.first().recognition->header != header)
            return; // another file stands here by now
        if (before) {
            m_sheet = ColumnSheet(*m_files.first().recognition, before->mapping);
            m_sourceName = before->sourceName;
            if (m_step == Step::File && questions().isEmpty())
                m_step = Step::Preview; // as last time
        }
        count();
        Q_EMIT changed();
    });
}

void ImportPresenter::setMeaning(int column, const QString &key)
{
    if (column < 0 || column >= m_sheet.columnCount() || m_sheet.meaning(column) == key)
        return;
    m_sheet.setMeaning(column, key);
    m_countSoon.start();
    Q_EMIT changed();
}

void ImportPresenter::answer(const ColumnQuestion &question, int choice)
{
    m_sheet.answer(question, choice);
    m_countSoon.start();
    Q_EMIT changed();
}

void ImportPresenter::setSourceName(const QString &name)
{
    const QString tidy = name.simplified();
    if (m_sourceName == tidy)
        return;
    m_sourceName = tidy;
    m_countSoon.start();
    Q_EMIT changed();
}

QStringList ImportPresenter::sourceNames() const
{
    QStringList names = m_history.sourceNames() + QStringList{tr("Till"), tr("Web shop")};
    names.removeDuplicates();
    return names;
}

shop::ImportOrder ImportPresenter::order(bool dryRun) const
{
    shop::ImportOrder order;
    for (const File &file : m_files) {
        shop::ImportFile wanted;
        wanted.path = file.path;
        wanted.profile = file.recognition->profile->info().id;
        order.files.append(wanted);
    }
    if (hasColumns()) {
        order.files.first().mapping = m_sheet.mapping();
        order.files.first().sourceName = m_sourceName;
    } else if (m_files.size() == 1) {
        order.files.first().options = m_sheet.readOptions();
    }
    order.dryRun = dryRun;
    return order;
}

void ImportPresenter::count()
{
    m_countSoon.stop();
    m_countStop.cancel(); // the count before answers a question nobody asks any more
    const quint64 generation = ++m_countGeneration;
    if (m_files.isEmpty() || isLooking() || !std::all_of(m_files.begin(), m_files.end(), [](const File &file) { return file.isUsable(); }))
        return;
    m_countStop = vault::CancelToken();
    m_counting = Counting::Running;
    inBackground(
        this,
        [run = m_questions.run, order = order(true), stop = m_countStop] { return run(order, [](const shop::ImportProgress &) {}, stop); },
        [this, generation](const Result<intake::ImportReport> &answer) { takeForecast(generation, answer); });
    Q_EMIT changed();
}

void ImportPresenter::takeForecast(quint64 generation, const Result<intake::ImportReport> &answer)
{
    if (generation != m_countGeneration)
        return; // an answer was changed meanwhile
    m_error.reset();
    m_notice.clear();
    if (!answer) {
        m_counting = Counting::Failed;
        if (answer.error().kind != ErrorKind::Cancelled)
            m_error = answer.error();
        Q_EMIT changed();
        return;
    }
    m_counting = Counting::Done;
    m_forecast = *answer;
    const bool allRead = !m_forecast.files.isEmpty()
                         && std::all_of(m_forecast.files.begin(), m_forecast.files.end(),
                                        [](const intake::FileReport &file) { return file.readBefore.has_value(); });
    if (allRead && ImportTotals::of(m_forecast.files).changesNothing())
        m_notice = ImportWords::sameFile(*m_forecast.files.first().readBefore, now());
    Q_EMIT changed();
}

QList<ColumnQuestion> ImportPresenter::questions() const
{
    // Of a known system the whole file is asked first: only what it leaves open is a question.
    if (!hasColumns() && m_counting != Counting::Failed)
        return {};
    return m_sheet.questions();
}

bool ImportPresenter::canGoTo(Step step) const
{
    if (m_reading == Reading::Running || m_reading == Reading::Done)
        return false;
    switch (step) {
    case Step::File: return isOpen();
    case Step::Columns: return hasColumns();
    case Step::Preview: return isOpen() && whyNotNext().isEmpty() && questions().isEmpty();
    case Step::ReadIn: break;
    }
    return false;
}

QString ImportPresenter::whyNotNext() const
{
    for (const File &file : m_files) {
        if (const QString why = file.whyNot(m_files.size() == 1); !why.isEmpty())
            return why;
    }
    if (const QList<ColumnQuestion> open = questions(); !open.isEmpty() && (m_step == Step::Columns || !hasColumns()))
        return tr("First answer the question about column %1.").arg(m_sheet.name(open.first().column));
    if (m_step == Step::Preview && !mayRead())
        return tr("Your role may look at the trial, but not read in.");
    if (m_step == Step::Preview && m_counting != Counting::Done)
        return m_counting == Counting::Failed ? tr("First solve what stands above.") : tr("The rows are still being counted.");
    return {};
}

void ImportPresenter::goTo(Step step)
{
    if (step == m_step || !canGoTo(step))
        return;
    m_step = step;
    if (m_reading == Reading::Stopped || m_reading == Reading::Failed)
        m_reading = Reading::NotYet;
    if (m_counting == Counting::NotYet || m_counting == Counting::Failed)
        count();
    Q_EMIT changed();
}

void ImportPresenter::next()
{
    if (!whyNotNext().isEmpty())
        return;
    switch (m_step) {
    case Step::File: goTo(hasColumns() ? Step::Columns : Step::Preview); return;
    case Step::Columns: goTo(Step::Preview); return;
    case Step::Preview: read(); return;
    case Step::ReadIn: return;
    }
}

void ImportPresenter::back()
{
    if (m_step == Step::File)
        close();
    else
        goTo(m_step == Step::Preview && hasColumns() ? Step::Columns : m_step == Step::ReadIn ? Step::Preview : Step::File);
}

void ImportPresenter::read()
{
    if (!isOpen() || !mayRead() || m_reading == Reading::Running || m_reading == Reading::Done || m_counting != Counting::Done)
        return;
    m_countStop.cancel();
    m_readStop = vault::CancelToken();
    m_progress = std::make_shared<ProgressBox>();
    m_reading = Reading::Running;
    m_step = Step::ReadIn;
    m_error.reset();
    m_poll.start();
    if (hasColumns())
        m_memory.keep(*m_files.first().recognition, {m_sourceName, m_sheet.mapping()});
    inBackground(
        this,
        [run = m_questions.run, order = order(false), stop = m_readStop, box = m_progress] {
            return run(order, [box](const shop::ImportProgress &progress) { box->put(progress); }, stop);
        },
        [this](const Result<intake::ImportReport> &answer) { takeResult(answer); });
    Q_EMIT changed();
}

void ImportPresenter::takeResult(const Result<intake::ImportReport> &answer)
{
    m_poll.stop();
    if (!answer) {
        m_reading = answer.error().kind == ErrorKind::Cancelled ? Reading::Stopped : Reading::Failed;
        if (m_reading == Reading::Failed)
            m_error = answer.error();
        Q_EMIT changed();
        return;
    }
    m_reading = Reading::Done;
    m_result = *answer;
    m_history.refresh();
    Q_EMIT changed();
    Q_EMIT done(ImportWords::result(ImportTotals::of(m_result.files)), m_result.batch);
    Q_EMIT vaultChanged();
}

void ImportPresenter::stop()
{
    m_readStop.cancel();
}

shop::ImportProgress ImportPresenter::progress() const
{
    return m_progress->latest();
}

void ImportPresenter::close()
{
    if (m_reading == Reading::Running) {
        stop();
        return; // the answer comes as "stopped"; then it can be closed
    }
    reset();
    Q_EMIT changed();
}

void ImportPresenter::reset()
{
    m_countStop.cancel();
    ++m_countGeneration;
    m_countSoon.stop();
    m_files.clear();
    m_step = Step::File;
    m_sheet = {};
    m_sourceName.clear();
    m_counting = Counting::NotYet;
    m_reading = Reading::NotYet;
    m_forecast = {};
    m_result = {};
    m_error.reset();
    m_notice.clear();
}

} // namespace kk::ui
