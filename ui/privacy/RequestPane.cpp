#include "ui/privacy/RequestPane.h"

#include "app/base/Background.h"
#include "app/reports/AccessFiles.h"
#include "ui/privacy/DeadlineChip.h"
#include "ui/privacy/RequestActs.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/DateWords.h"
#include "ui/widgets/DialogSeam.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainTable.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/StepBar.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/TextTableModel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;
using rights::CaseState;
using rights::RequestEventKind;
using rights::RequestKind;

namespace {

constexpr int kLeftWidth = 320;
enum Step { Received, Who, Check, Send, Erase, Done };
enum Side { Main, Acts, Paper };

} // namespace

RequestPane::RequestPane(const RequestQuestions &questions, const Clock &clock, DialogSeam &dialogs, QWidget *parent)
    : QWidget(parent), m_questions(questions), m_clock(clock), m_dialogs(dialogs)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 12);
    auto *head = new QHBoxLayout;
    Metrics::scaledSpacing(head, 12);
    auto *back = makeIconButton(u"arrow-left"_s, tr("Back to the requests"));
    connect(back, &QAbstractButton::clicked, this, &RequestPane::closed);
    m_title = wrappedText({}, TextStyle::CardTitle);
    head->addWidget(back);
    head->addWidget(m_title, 1);
    column->addLayout(head);
    m_steps = new StepBar({tr("Received"), tr("Who is it?"), tr("Check"), tr("Send"), tr("Erase"), tr("Done")});
    column->addWidget(m_steps);
    auto *row = new QHBoxLayout;
    Metrics::scaledSpacing(row, 12);
    auto *left = new ScrollColumn;
    Metrics::scaledFixedWidth(left, kLeftWidth);
    left->column()->addWidget(makeDays());
    left->column()->addWidget(makeIdentity());
    left->column()->addWidget(makeMore());
    left->column()->addStretch(1);
    auto *right = new ScrollColumn;
    m_message = new MessageBar;
    m_message->setDismissible(true);
    m_look = new MessageBar;
    right->column()->addWidget(m_message);
    right->column()->addWidget(m_look);
    right->column()->addWidget(makePackageCard());
    right->column()->addWidget(makeFound());
    right->column()->addWidget(makeTexts());
    right->column()->addStretch(1);
    m_right = new QStackedWidget;
    m_acts = new RequestActs(m_questions);
    m_paper = new PaperView(m_questions.paper);
    for (QWidget *side : std::initializer_list<QWidget *>{right, m_acts, m_paper})
        m_right->addWidget(side);
    row->addWidget(left);
    row->addWidget(m_right, 1);
    connectRight();
    column->addLayout(row, 1);
    tabInReadingOrder(this);
}

void RequestPane::connectRight()
{
    const auto back = [this] { m_right->setCurrentIndex(Main); };
    connect(m_acts, &RequestActs::cancelled, this, back);
    connect(m_paper, &PaperView::closed, this, back);
    connect(m_paper, &PaperView::told, this, &RequestPane::onPaperLeft);
    connect(m_acts, &RequestActs::done, this, [this](const QString &told, const std::optional<DueLetter> &letter) {
        m_right->setCurrentIndex(Main);
        Q_EMIT happened(told, {});
        refresh();
        if (letter)
            showLetter(letter->kind, letter->details);
    });
}

void RequestPane::showRequest(rights::RequestId id)
{
    m_id = id;
    m_view.reset();
    m_message->clear();
    m_look->clear();
    m_paper->clear();
    m_right->setCurrentIndex(Main);
    m_package->hide();
    m_password->clear();
    refresh();
}

void RequestPane::sayProblem(const QString &sentence)
{
    m_message->say({Tone::Bad, {}, sentence, {}});
}

void RequestPane::refresh()
{
    inBackground(this, [ask = m_questions.show, id = m_id] { return ask(id); }, [this, generation = ++m_generation](Result<shop::RequestView> view) {
        if (generation != m_generation)
            return;
        if (!view)
            return sayProblem(view.error().userText);
        m_view = std::move(*view);
        const rights::Request &request = m_view->row.request;
        QStringList kinds;
        for (const rights::RequestCase &one : request.cases)
            kinds.append(rights::requestKindName(one.kind));
        const QString who = m_view->row.who.isEmpty() ? tr("name erased") : m_view->row.who;
        m_title->setText(tr("Request %1 · %2 · %3", "number, name, what is asked").arg(request.number, who, kinds.join(u", "_s)));
        showDays();
        showSteps();
        showButtons();
        askRest();
    });
}

/// What stands in the vault of this person, and which texts must be looked at.
void RequestPane::askRest()
{
    if (m_view->row.subject == shop::RequestSubject::TakenApart)
        return sayProblem(tr("The records of this request belong to several customers now. First choose which of them asks."));
    inBackground(this, [ask = m_questions.found, id = m_id] { return ask(id); }, [this, generation = m_generation](const Result<QList<shop::FoundGroup>> &found) {
        if (generation == m_generation && found)
            showFound(*found);
        else if (!found)
            sayProblem(found.error().userText);
    });
    inBackground(this, [ask = m_questions.texts, id = m_id] { return ask(id); }, [this, generation = m_generation](const Result<QList<rights::TextToLookAt>> &texts) {
        if (generation == m_generation && texts)
            showTexts(*texts);
    });
}

void RequestPane::showSteps()
{
    const rights::Request &request = m_view->row.request;
    const rights::RequestCase *next = request.nextCase();
    int step = Check;
    if (!next)
        step = Done;
    else if (!request.isIdentityChecked())
        step = Who;
    else if (next->kind == RequestKind::Erasure)
        step = Erase;
    else if (request.latest(RequestEventKind::PackageMade) && nextPackage())
        step = Send;
    m_steps->setCurrent(step);
    m_steps->setFinished(step == Done);
}

const rights::RequestCase *RequestPane::nextPackage() const
{
    if (!m_view)
        return nullptr;
    for (const rights::RequestCase &one : m_view->row.request.cases) {
        if (one.state == CaseState::Open && (one.kind == RequestKind::Access || one.kind == RequestKind::Portability))
            return &one;
    }
    return nullptr;
}

void RequestPane::showButtons()
{
    const rights::Request &request = m_view->row.request;
    const rights::RequestCase *package = nextPackage();
    m_make->setVisible(package != nullptr);
    m_previewButton->setVisible(package != nullptr);
    if (!request.isIdentityChecked())
        disableBecause(m_make, tr("First say how you made sure who asks."));
    else
        enable(m_make);
    if (m_view->row.days.mayExtend)
        enable(m_extend);
    else
        disableBecause(m_extend, tr("That can be done once, and only before the last day."));
    m_question->setText(m_view->row.days.isPaused ? tr("There is an answer") : tr("Ask the person…"));
    m_question->setEnabled(request.isOpen());
    m_receipt->setEnabled(request.isOpen());
    m_refuse->setVisible(m_questions.mayRefuse && request.isOpen());
    m_refusal->setVisible(request.latest(RequestEventKind::Refused) != nullptr);
    m_extended->setVisible(request.isExtended());
    m_assign->setVisible(request.isOpen() && m_view->row.subject != shop::RequestSubject::Erased);
    m_rights->setVisible(m_view->row.subject == shop::RequestSubject::OneCustomer);
    const rights::RequestCase *next = request.nextCase();
    const bool isErasing = next && next->kind == RequestKind::Erasure && m_view->row.subject == shop::RequestSubject::OneCustomer;
    const bool byHand = next && next->kind != RequestKind::Access && next->kind != RequestKind::Portability && !isErasing;
    m_done->setVisible(byHand || isErasing);
    enable(m_done);
    if (byHand)
        m_done->setText(tr("Done: %1").arg(rights::requestKindName(next->kind)));
    if (isErasing)
        m_done->setText(tr("Look what erasing would do…"));
    if (isErasing && !m_questions.mayErase)
        disableBecause(m_done, tr("Only the owner erases. The rest of the request you can answer."));
    else if (isErasing && !request.isIdentityChecked())
        disableBecause(m_done, tr("First say how you made sure who asks."));
}

void RequestPane::showFound(const QList<shop::FoundGroup> &found)
{
    QList<QStringList> rows;
    qint64 things = 0;
    for (const shop::FoundGroup &group : found) {
        const QString after = group.after == customers::AfterErasure::Gone              ? tr("goes")
                              : group.after == customers::AfterErasure::KeptWithoutPerson ? tr("stays, without a name")
                                                                                        : tr("stays");
        rows.append({group.title, QString::number(group.count), group.sources.isEmpty() ? tr("the shop itself") : group.sources.join(u", "_s), tr("yes"), after});
        things += group.count;
    }
    m_foundModel->setRows(rows);
    m_foundCard->setNote(found.isEmpty() ? tr("searched everywhere, nothing found") : tr("searched everywhere, %Ln thing(s) found", nullptr, static_cast<int>(things)));
    Metrics::scaledFixedHeight(m_found, 38 + 35 * std::max(1, static_cast<int>(rows.size())));
}

void RequestPane::act(std::function<Result<>()> work, const QString &told)
{
    inBackground(this, std::move(work), [this, told](const Result<> &done) {
        if (!done)
            return sayProblem(done.error().userText);
        m_message->clear();
        Q_EMIT happened(told, {});
        refresh();
    });
}

void RequestPane::chooseFolder()
{
    m_dialogs.chooseFolder(this, {tr("Where the files go: a stick or a folder of this request"), {}, QDir::home().absolutePath()}, [this](const QString &folder) { makeFiles(folder); });
}

void RequestPane::makeFiles(const QString &folder)
{
    const rights::RequestCase *package = nextPackage();
    if (!package)
        return;
    m_make->setEnabled(false);
    inBackground(this, [make = m_questions.makePackage, id = m_id, kind = package->kind, folder, what = redaction()] { return make(id, kind, folder, what); },
                 [this](const Result<shop::PackageMade> &made) {
                     m_make->setEnabled(true);
                     if (!made)
                         return sayProblem(made.error().userText);
                     m_message->clear();
                     showPassword(*made);
                     Q_EMIT happened(tr("The files are made. Tell the password by another way than the files."), {});
                     refresh();
                 });
}

void RequestPane::showPassword(const shop::PackageMade &made)
{
    QStringList names;
    for (const QString &path : made.paths)
        names.append(QDir::toNativeSeparators(path));
    m_password->setText(made.password.text());
    m_packageText->setText(tr("Files: %1.").arg(names.join(u", "_s)) + u'\n'
                           + tr("The password stands here once and is kept nowhere. Tell it by telephone, by text message or in the shop, never in the same mail. The files go by themselves on %1.")
                                 .arg(dayWithYear(made.deleteOn)));
    m_package->show();
}

QString RequestPane::password() const
{
    return m_package->isVisibleTo(this) ? m_password->text() : QString();
}

void RequestPane::preview()
{
    m_acknowledges = false;
    m_paper->show(tr("Preview of the report"), tr("report.pdf"), [ask = m_questions.preview, id = m_id, what = redaction()]() -> Result<reports::Document> {
        const auto report = ask(id, what);
        if (!report)
            return fail(report);
        return reports::documentOf(*report);
    });
    m_right->setCurrentIndex(Paper);
}

void RequestPane::showLetter(rights::LetterKind kind, const rights::LetterDetails &details)
{
    m_acknowledges = kind == rights::LetterKind::Acknowledgement;
    const QString name = m_view ? tr("letter %1.pdf").arg(m_view->row.request.number) : QString();
    m_paper->show(tr("The letter"), name, [ask = m_questions.letter, id = m_id, kind, details] { return ask(id, kind, details); });
    m_right->setCurrentIndex(Paper);
}

void RequestPane::onPaperLeft(const QString &told)
{
    Q_EMIT happened(told, {});
    if (!m_acknowledges || !m_view || m_view->row.request.latest(RequestEventKind::Acknowledged))
        return;
    inBackground(this, [done = m_questions.acknowledge, id = m_id] { return done(id); }, [this](const Result<> &done) {
        if (!done)
            return sayProblem(done.error().userText);
        refresh();
    });
}

/// What comes next, when files are not the answer.
void RequestPane::finishNext()
{
    const rights::RequestCase *next = m_view ? m_view->row.request.nextCase() : nullptr;
    if (next && next->kind == RequestKind::Erasure && m_view->row.subject == shop::RequestSubject::OneCustomer)
        Q_EMIT erasureRequested(m_view->row.customers.first(), m_id);
    else if (next)
        act([answer = m_questions.answer, id = m_id, kind = next->kind] { return answer(id, kind); }, tr("Written down as answered."));
}

} // namespace kk::ui
