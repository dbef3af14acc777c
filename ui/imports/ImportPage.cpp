#include "ui/imports/ImportPage.h"

#include "ui/imports/ColumnsPane.h"
#include "ui/imports/FileRow.h"
#include "ui/imports/HistoryPane.h"
#include "ui/imports/KindCard.h"
#include "ui/imports/PreviewPane.h"
#include "ui/imports/QuestionCard.h"
#include "ui/imports/ReadPane.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/DialogSeam.h"
#include "ui/widgets/DropZone.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MappingHeader.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/OnePage.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/StepBar.h"
#include "ui/widgets/TextLabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace kk::ui {

using namespace Qt::StringLiterals;
using customers::BatchId;
using Step = ImportPresenter::Step;
using Reading = ImportPresenter::Reading;

ImportPage::ImportPage(const ImportQuestions &questions, const vault::Session &session, const Clock &clock, DialogSeam &dialogs, FolderWatch *watch,
                       QWidget *parent)
    : Page(parent)
    , m_presenter(questions, session, clock)
    , m_memory(questions, session)
    , m_dialogs(dialogs)
    , m_stack(new QStackedWidget)
    , m_history(new HistoryPane(m_presenter, m_memory, watch))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_wizard = makeWizard();
    m_stack->addWidget(m_history);
    m_stack->addWidget(m_wizard);

    connectHistory();
    connect(&m_presenter, &ImportPresenter::changed, this, &ImportPage::refresh);
    connect(&m_presenter, &ImportPresenter::progressed, m_read, &ReadPane::refreshProgress);
    connect(&m_presenter, &ImportPresenter::vaultChanged, this, &ImportPage::vaultChanged);
    connect(&m_presenter, &ImportPresenter::done, this, [this](const QString &sentence, BatchId batch) {
        if (batch.isValid() && m_presenter.mayUndo())
            Q_EMIT happened(sentence, [this, batch] { m_presenter.undo(batch); });
        else
            Q_EMIT happened(sentence, {});
    });
    connect(&m_presenter, &ImportPresenter::failed, this, [this](const Error &error) { Q_EMIT happened(error.userText, {}); });
    setTitle(tr("Import"));
    refresh();
}

void ImportPage::connectHistory()
{
    connect(m_history, &HistoryPane::chooseRequested, this, &ImportPage::choose);
    connect(m_history, &HistoryPane::saveRejectedRequested, this, &ImportPage::saveRejected);
    connect(m_history, &HistoryPane::addFolderRequested, this, [this] {
        m_dialogs.chooseFolder(this, {.title = tr("Choose the folder of your till or web shop"), .filter = {}, .suggested = {}},
                               [this](const QString &path) { m_memory.addFolder(path); });
    });
    connect(m_history, &HistoryPane::writeMappingRequested, this, [this](qint64 mapping, const QString &name) {
        m_dialogs.saveFile(this, {.title = tr("Save these columns"), .filter = tr("Columns (*.json)"), .suggested = tr("columns of %1.json").arg(name)},
                           [this, mapping](const QString &path) { m_memory.write(mapping, path); });
    });
    connect(m_history, &HistoryPane::readMappingRequested, this, [this] {
        m_dialogs.openFiles(this, {.title = tr("Choose saved columns"), .filter = tr("Columns (*.json)"), .suggested = {}},
                            [this](const QStringList &paths) { m_memory.read(paths.first()); });
    });
    connect(&m_memory, &ImportMemory::done, this, [this](const QString &sentence) { Q_EMIT happened(sentence, {}); });
    connect(&m_memory, &ImportMemory::failed, this, [this](const Error &error) { Q_EMIT happened(error.userText, {}); });
    connect(&m_presenter, &ImportPresenter::vaultChanged, &m_memory, &ImportMemory::refresh);
}

QWidget *ImportPage::makeWizard()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 12);
    m_message = new MessageBar;
    m_files = new CardFrame({}, CardFrame::Body::Rows);
    m_files->setAccessibleName(tr("Files"));
    m_columns = new ColumnsPane(m_presenter);
    m_preview = new PreviewPane(m_presenter);
    m_read = new ReadPane(m_presenter);
    m_panes = new OnePage;
    m_panes->addPage(makeFileStep());
    m_panes->addPage(m_columns);
    m_panes->addPage(m_preview);
    m_panes->addPage(m_read);
    m_body = new Columns(tr("Parts of the import"));
    m_body->setLimits(860, 860);
    m_body->addPane(tr("File"), m_panes);
    m_body->addPane(tr("What will happen?"), makeSide(), 296);
    column->addWidget(makeStepRow());
    column->addWidget(m_message);
    column->addWidget(m_files);
    column->addWidget(m_body, 1);
    connect(m_read, &ReadPane::customersRequested, this, [this] { Q_EMIT pageRequested(u"customers"_s, {}); });
    connect(m_read, &ReadPane::saveRejectedRequested, this, [this] { saveRejected(m_presenter.result().batch); });
    connect(m_read, &ReadPane::againRequested, &m_presenter, &ImportPresenter::close);
    return box;
}

QWidget *ImportPage::makeStepRow()
{
    auto *box = new QWidget;
    auto *row = new FlowLayout(8, box);
    m_steps = new StepBar({tr("File"), tr("Columns"), tr("Trial"), tr("Read in")});
    m_leave = makeButton(tr("S&top"), ButtonLook::Quiet);
    m_leave->setToolTip(tr("Leave this file; nothing of it is kept."));
    m_back = makeButton(tr("&Back"), ButtonLook::Plain, u"arrow-left"_s);
    m_next = makeButton({}, ButtonLook::Primary);
    row->addWidget(m_steps);
    auto *buttons = new QWidget;
    auto *acts = new QHBoxLayout(buttons);
    acts->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(acts, 8);
    for (QPushButton *button : {m_leave, m_back, m_next})
        acts->addWidget(button);
    row->addWidget(buttons);
    row->setEndFrom(1);
    connect(m_steps, &StepBar::stepRequested, this, [this](int step) { m_presenter.goTo(static_cast<Step>(step)); });
    connect(m_leave, &QPushButton::clicked, &m_presenter, &ImportPresenter::close);
    connect(m_back, &QPushButton::clicked, &m_presenter, &ImportPresenter::back);
    connect(m_next, &QPushButton::clicked, &m_presenter, &ImportPresenter::next);
    return box;
}

QWidget *ImportPage::makeFileStep()
{
    auto *scroll = new ScrollColumn;
    auto *kind = new KindCard;
    m_kind = kind;
    m_more = new DropZone;
    m_more->setTexts(tr("Another file belongs to it? Drop it here"), tr("For example customers and sales of the same till. They are read as one import."),
                     tr("Choose &more files…"));
    m_more->setCompact(true);
    setButtonLook(m_more->button(), ButtonLook::Plain, u"folder-open"_s);
    m_question = new QuestionCard;
    scroll->column()->addWidget(m_kind);
    scroll->column()->addWidget(m_question);
    scroll->column()->addWidget(m_more);
    scroll->column()->addStretch();
    connect(kind, &KindCard::chosen, this, [this](const QString &profile) { m_presenter.chooseProfile(m_kindFile, profile); });
    connect(m_question, &QuestionCard::answered, this,
            [this](const ColumnQuestion &question, int choice) { m_presenter.answer(m_questionFile, question, choice); });
    connect(m_more, &DropZone::filesDropped, &m_presenter, &ImportPresenter::addFiles);
    connect(m_more, &DropZone::chooseRequested, this, &ImportPage::choose);
    return scroll;
}

void ImportPage::deactivated()
{
    m_presenter.keepDraft();
}

void ImportPage::activated()
{
    m_presenter.refreshBatches();
    m_presenter.resumeDraft();
    m_memory.refresh();
    refresh();
}

bool ImportPage::can(Command command) const
{
    switch (command) {
    case Command::New: return m_presenter.mayRead() && !m_presenter.isOpen();
    case Command::Refresh: return true;
    case Command::Primary: return m_presenter.isOpen() ? m_next->isEnabled() && m_next->isVisible() : m_presenter.mayRead();
    case Command::Back: return m_presenter.isOpen() && m_presenter.reading() != Reading::Running;
    case Command::Undo: return m_presenter.reading() == Reading::Done && m_presenter.result().batch.isValid() && m_presenter.mayUndo();
    case Command::Redo:
    case Command::Print:
    case Command::Export: break;
    }
    return false;
}

void ImportPage::perform(Command command)
{
    switch (command) {
    case Command::New: choose(); break;
    case Command::Refresh: m_presenter.refreshBatches(); break;
    case Command::Primary:
        if (m_presenter.isOpen())
            m_presenter.next();
        else
            choose();
        break;
    case Command::Back:
        if (m_presenter.reading() == Reading::Done)
            m_presenter.close();
        else
            m_presenter.back();
        break;
    case Command::Undo: m_presenter.undo(m_presenter.result().batch); break;
    case Command::Redo:
    case Command::Print:
    case Command::Export: break;
    }
}

void ImportPage::open(const QString &target)
{
    if (!m_presenter.mayRead())
        return;
    if (target == u"choose")
        choose();
    else if (target.startsWith(u"file/"))
        m_presenter.addFiles({target.mid(5)});
}

QList<QWidget *> ImportPage::panes() const
{
    if (!m_presenter.isOpen())
        return {m_history};
    return {m_wizard, m_side};
}

void ImportPage::choose()
{
    const FileRequest request{.title = tr("Choose the files to read in"), .filter = tr("Exports (*.csv *.txt *.tsv *.xlsx *.ods *.zip *.xml *.xaa *.xaf *.vcf);;All files (*)"), .suggested = {}};
    m_dialogs.openFiles(this, request, [this](const QStringList &paths) { m_presenter.addFiles(paths); });
}

void ImportPage::saveRejected(BatchId batch)
{
    const FileRequest request{.title = tr("Save the rows that were left out"), .filter = tr("Table (*.csv)"), .suggested = tr("rows left out.csv")};
    m_dialogs.saveFile(this, request, [this, batch](const QString &path) { m_presenter.saveRejected(batch, path); });
}

void ImportPage::refresh()
{
    const bool open = m_presenter.isOpen();
    m_stack->setCurrentWidget(open ? m_wizard : static_cast<QWidget *>(m_history));
    setFacts(!open ? QString()
             : m_presenter.files().size() == 1 ? m_presenter.files().first().name()
                                               : tr("%Ln file(s)", "", static_cast<int>(m_presenter.files().size())));
    if (open) {
        refreshFiles();
        refreshMessage();
        refreshButtons();
        refreshSide();
        m_columns->refresh();
        m_preview->refresh();
        m_read->refresh();
        const int step = static_cast<int>(m_presenter.step());
        if (step == static_cast<int>(Step::Preview) && step != m_panes->current())
            m_preview->openFirst();
        m_panes->turnTo(step);
    }
    leadFocus();
    Q_EMIT commandsChanged();
}

/// At each step the keyboard is where one goes on, never on what throws away.
void ImportPage::leadFocus()
{
    const bool open = m_presenter.isOpen();
    const int place = open ? static_cast<int>(m_presenter.step()) * 10 + static_cast<int>(m_presenter.reading()) : -1;
    m_focusOwed = (m_focusOwed || place != m_place) && (open || m_place >= 0);
    m_place = place;
    if (!m_focusOwed || !isVisible())
        return;
    if (!open)
        m_focusOwed = !m_history->focusFirst();
    else if (m_presenter.step() == Step::ReadIn)
        m_focusOwed = !m_read->focusFirst();
    else if (m_next->isEnabled())
        m_next->setFocus(Qt::OtherFocusReason);
    else
        (m_presenter.step() == Step::File ? m_question : m_columns->questionCard())->focusFirst(); // until it is answered
    if (m_next->isEnabled() && m_next->hasFocus())
        m_focusOwed = false;
}

void ImportPage::refreshFiles()
{
    const QList<ImportPresenter::File> &files = m_presenter.files();
    while (m_fileRows.size() > files.size()) {
        FileRow *row = m_fileRows.takeLast();
        row->hide();
        row->deleteLater(); // not at once: it may be its own button that took it out
    }
    while (m_fileRows.size() < files.size()) {
        auto *row = new FileRow;
        const int index = static_cast<int>(m_fileRows.size());
        connect(row, &FileRow::profileChosen, this, [this, index](const QString &profile) { m_presenter.chooseProfile(index, profile); });
        connect(row, &FileRow::removeRequested, this, [this, index] { m_presenter.removeFile(index); });
        m_files->body()->addWidget(row);
        m_fileRows.append(row);
    }
    const bool changeable = m_presenter.step() == Step::File || m_presenter.step() == Step::Columns;
    for (qsizetype index = 0; index < files.size(); ++index)
        m_fileRows[index]->show(files[index], changeable);
    const auto unknown = std::find_if(files.begin(), files.end(), [](const ImportPresenter::File &file) { return file.recognition && !file.isUsable(); });
    m_kind->setVisible(unknown != files.end());
    m_kindFile = static_cast<int>(unknown - files.begin());
    if (unknown != files.end())
        static_cast<KindCard *>(m_kind)->setFile(files.size() == 1 ? QString() : unknown->name());
    m_questionFile = m_presenter.fileWithQuestion(false);
    const QList<ColumnQuestion> questions = m_presenter.questionsOf(m_questionFile);
    m_question->setVisible(!questions.isEmpty());
    if (!questions.isEmpty())
        m_question->ask(questions.first(), static_cast<int>(questions.size()) - 1);
}

void ImportPage::refreshMessage()
{
    if (m_presenter.error() && m_presenter.reading() != Reading::Failed)
        m_message->say({.tone = Tone::Bad, .lead = {}, .text = m_presenter.error()->userText, .button = {}});
    else if (!m_presenter.notice().isEmpty() && m_presenter.reading() == Reading::NotYet)
        m_message->say({.tone = Tone::Info, .lead = {}, .text = m_presenter.notice(), .button = {}});
    else
        m_message->clear();
}

void ImportPage::refreshButtons()
{
    const Step step = m_presenter.step();
    const Reading reading = m_presenter.reading();
    const bool running = reading == Reading::Running;
    const bool done = reading == Reading::Done;
    m_steps->setSkipped(m_presenter.isLooking() || m_presenter.hasColumns() ? -1 : static_cast<int>(Step::Columns));
    m_steps->setCurrent(static_cast<int>(step));
    m_steps->setFinished(done);
    m_leave->setVisible(!running && !done);
    m_back->setVisible(!running && !done && step != Step::File);
    m_next->setVisible(step != Step::ReadIn);
    switch (step) {
    case Step::File: m_next->setText(m_presenter.hasColumns() ? tr("&Look at the columns") : tr("&Look at the trial")); break;
    case Step::Columns: m_next->setText(tr("&Look at the trial")); break;
    case Step::Preview: m_next->setText(tr("&Read in")); break;
    case Step::ReadIn: break;
    }
    if (const QString why = m_presenter.whyNotNext(); why.isEmpty())
        enable(m_next);
    else
        disableBecause(m_next, why);
}

} // namespace kk::ui
