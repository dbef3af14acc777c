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
constexpr auto kKeepDraftAfter = 1s;

} // namespace

ImportPresenter::ImportPresenter(ImportQuestions questions, const vault::Session &session, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_questions(std::move(questions))
    , m_session(session)
    , m_clock(clock)
    , m_history(m_questions)
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
    connect(&m_poll, &QTimer::timeout, this, &ImportPresenter::watchTime);
    m_draftSoon.setSingleShot(true);
    m_draftSoon.setInterval(kKeepDraftAfter);
    connect(&m_draftSoon, &QTimer::timeout, this, &ImportPresenter::keepDraft);
    connect(this, &ImportPresenter::changed, &m_draftSoon, qOverload<>(&QTimer::start));
}

ImportPresenter::~ImportPresenter()
{
    m_countStop.cancel();
    m_readStop.cancel();
}

const ColumnSheet &ImportPresenter::sheet() const
{
    static const ColumnSheet kNone;
    return isOpen() ? m_files[m_current].sheet : kNone;
}

void ImportPresenter::setMeaning(int column, const QString &key)
{
    if (!isOpen() || column < 0 || column >= sheet().columnCount() || sheet().meaning(column) == key)
        return;
    m_files[m_current].sheet.setMeaning(column, key);
    m_countSoon.start();
    Q_EMIT changed();
}

void ImportPresenter::answer(int file, const ColumnQuestion &question, int choice)
{
    if (file < 0 || file >= m_files.size())
        return;
    m_files[file].sheet.answer(question, choice);
    m_countSoon.start();
    Q_EMIT changed();
}

void ImportPresenter::setNotation(int file, int column, int choice)
{
    if (file < 0 || file >= m_files.size())
        return;
    m_files[file].sheet.setNotation(column, choice);
    m_countSoon.start();
    Q_EMIT changed();
}

void ImportPresenter::setSourceName(const QString &name)
{
    const QString tidy = name.simplified();
    if (!isOpen() || sourceName() == tidy)
        return;
    m_files[m_current].sourceName = tidy;
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
        wanted.part = file.part;
        wanted.profile = file.chosenProfile.isEmpty() && !file.needsColumns() ? QString() : file.recognition->profile->info().id;
        wanted.sourceName = file.sourceName;
        wanted.options = file.sheet.readOptions();
        wanted.options.mendedCells = file.mended;
        if (file.needsColumns())
            wanted.mapping = file.sheet.mapping();
        order.files.append(wanted);
    }
    order.dryRun = dryRun;
    order.leftOut = m_leftOut;
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

QList<ColumnQuestion> ImportPresenter::questionsOf(int index) const
{
    if (index < 0 || index >= m_files.size())
        return {};
    QList<ColumnQuestion> open = m_files[index].sheet.questions();
    // Of a known system the whole file is asked first: only the notation it leaves open is a question.
    if (!m_files[index].needsColumns() && m_counting != Counting::Failed)
        open.removeIf([](const ColumnQuestion &question) { return question.kind != ColumnQuestion::Kind::Claim; });
    return open;
}

int ImportPresenter::fileWithQuestion(bool columnsOnly) const
{
    for (int index = 0; index < m_files.size(); ++index) {
        if (m_files[index].needsColumns() == columnsOnly && !questionsOf(index).isEmpty())
            return index;
    }
    return -1;
}

bool ImportPresenter::canGoTo(Step step) const
{
    if (m_reading == Reading::Running || m_reading == Reading::Done)
        return false;
    switch (step) {
    case Step::File: return isOpen();
    case Step::Columns: return hasColumns();
    case Step::Preview: return isOpen() && whyNotNext().isEmpty() && fileWithQuestion(true) < 0 && fileWithQuestion(false) < 0;
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
    const int asked = fileWithQuestion(m_step == Step::Columns);
    if (asked >= 0 && (m_step == Step::Columns || m_step == Step::File)) {
        const int column = questionsOf(asked).first().column;
        const QString about = column < 0 ? m_files[asked].name() : m_files[asked].sheet.name(column);
        return m_files.size() == 1 ? tr("First answer the question about column %1.").arg(about)
                                   : tr("First answer the question about %1 in %2.").arg(about, m_files[asked].name());
    }
    if (m_step == Step::Preview && !mayRead())
        return tr("Your role may look at the trial, but not read in.");
    if (m_step == Step::Preview && m_counting != Counting::Done)
        return m_counting == Counting::Failed ? tr("First solve what stands above.") : tr("The rows are still being counted.");
    if (m_step == Step::Preview && m_hasMended)
        return tr("First try the mended rows again.");
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
    case Step::File:
        if (const int asked = fileWithQuestion(true); asked >= 0)
            m_current = asked;
        goTo(hasColumns() ? Step::Columns : Step::Preview);
        return;
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
    m_timeLeft = {};
    m_readingSince.start();
    m_keptDraft.clear();
    QList<intake::SavedMapping> decided;
    for (const File &file : std::as_const(m_files))
        decided.append(file.sheet.saved(file.name(), file.sourceName));
    inBackground(
        this,
        [run = m_questions.run, remember = m_questions.rememberMapping, decided, order = order(false), stop = m_readStop, box = m_progress] {
            auto report = run(order, [box](const shop::ImportProgress &progress) { box->put(progress); }, stop);
            // Lost at worst: the questions are asked again.
            for (const intake::SavedMapping &one : decided) {
                if (report)
                    static_cast<void>(remember(one));
            }
            return report;
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

double ImportPresenter::partDone() const
{
    // Putting the customers together takes about a quarter of the time of reading.
    constexpr double kReading = 0.8;
    const shop::ImportProgress at = progress();
    const double read = at.bytesTotal > 0 ? static_cast<double>(at.bytesRead) / static_cast<double>(at.bytesTotal) : 0;
    if (at.stage != shop::ImportProgress::Stage::Deriving)
        return kReading * qMin(read, 1.0);
    const double derived = at.toDerive > 0 ? static_cast<double>(at.derived) / static_cast<double>(at.toDerive) : 1;
    return kReading + (1 - kReading) * qMin(derived, 1.0);
}

void ImportPresenter::watchTime()
{
    m_timeLeft.update(partDone(), std::chrono::milliseconds(m_readingSince.elapsed()));
    Q_EMIT progressed();
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
    m_leftOut.clear();
    m_hasMended = false;
    m_step = Step::File;
    m_current = 0;
    m_resumed.clear();
    m_counting = Counting::NotYet;
    m_reading = Reading::NotYet;
    m_forecast = {};
    m_result = {};
    m_error.reset();
    m_notice.clear();
}

} // namespace kk::ui
