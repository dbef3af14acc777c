// What the screen Loyalty does beside writing: review and start, end, papers and cards.
#include "ui/loyalty/LoyaltyPage.h"

#include "ui/loyalty/PublishReview.h"
#include "ui/loyalty/RunningPane.h"
#include "ui/widgets/DialogSeam.h"
#include "ui/widgets/MessageBar.h"

#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kCardsAtOnce = 30; // three sheets
}

void LoyaltyPage::followRunning()
{
    connect(&m_presenter, &LoyaltyPresenter::publishedChanged, this, &LoyaltyPage::refresh);
    connect(&m_presenter, &LoyaltyPresenter::told, this, [this](const QString &sentence, bool isProblem) {
        if (isProblem)
            m_message->say({Tone::Bad, {}, sentence, {}});
        else
            Q_EMIT happened(sentence, {});
    });
    connect(m_publish, &QPushButton::clicked, this, &LoyaltyPage::review);
    const auto back = [this] {
        m_sheets->setCurrentIndex(0);
        Q_EMIT headerChanged();
        Q_EMIT commandsChanged();
    };
    connect(m_review, &PublishReview::closed, this, back);
    connect(m_paper, &PaperView::closed, this, back);
    connect(m_paper, &PaperView::told, this, [this](const QString &sentence) { Q_EMIT happened(sentence, {}); });
    connect(m_review, &PublishReview::termsRequested, this, [this](QDate from) {
        showPaper(tr("Terms"), tr("terms.pdf"), [make = m_questions.papers, programme = m_presenter.programme(), from]() -> Result<reports::Document> {
            const auto papers = make();
            return papers ? Result<reports::Document>(papers->terms(programme, from)) : fail(papers);
        });
    });
    connect(m_running, &RunningPane::leafletRequested, this, [this] {
        const Variant &shown = m_presenter.variants()[m_presenter.running() ? Variant::Running : Variant::Draft];
        showPaper(tr("What does the card bring?"), tr("what the card brings.pdf"), [make = m_questions.papers, programme = forPapers(), forecast = shown.forecast]() -> Result<reports::Document> {
            const auto papers = make();
            return papers ? Result<reports::Document>(papers->leaflet(programme, forecast)) : fail(papers);
        });
    });
    connect(m_running, &RunningPane::instructionRequested, this, [this] {
        showPaper(tr("For who is new at the till"), tr("at the till.pdf"), [make = m_questions.papers, programme = forPapers()]() -> Result<reports::Document> {
            const auto papers = make();
            return papers ? Result<reports::Document>(papers->tillInstruction(programme)) : fail(papers);
        });
    });
    connect(m_running, &RunningPane::receiptTextRequested, this, [this] {
        m_message->say({Tone::Info, tr("Type this into the till, below every receipt without a card."), shop::LoyaltyPapers::receiptText(forPapers()), {}});
    });
    connect(m_running, &RunningPane::cardsRequested, this, &LoyaltyPage::printCards);
    connect(m_running, &RunningPane::endRequested, this, &LoyaltyPage::askEnd);
}

const loyalty::Programme &LoyaltyPage::forPapers() const
{
    const loyalty::PublishedProgramme *now = m_presenter.running();
    return now ? now->newest() : m_presenter.programme();
}

void LoyaltyPage::deactivated()
{
    m_presenter.keepDraft();
}

void LoyaltyPage::review()
{
    if (!m_presenter.whyNotPublish().isEmpty())
        return;
    m_presenter.keepDraft();
    m_sheets->setCurrentWidget(m_review);
    m_review->start(shopDay(m_clock.now()));
    Q_EMIT headerChanged();
    Q_EMIT commandsChanged();
}

void LoyaltyPage::showPaper(const QString &title, const QString &fileName, PaperView::Make make)
{
    if (!m_questions.papers)
        return;
    m_paper->show(title, fileName, std::move(make));
    m_sheets->setCurrentWidget(m_paper);
    Q_EMIT headerChanged();
    Q_EMIT commandsChanged();
}

void LoyaltyPage::printCards()
{
    if (!m_questions.cardSheet)
        return;
    m_tools.dialogs->saveFile(this, {tr("Cards to hand out"), tr("PDF (*.pdf)"), tr("cards.pdf")}, [this](const QString &path) {
        const auto sheet = m_questions.cardSheet(kCardsAtOnce);
        QSaveFile file(path);
        if (sheet && file.open(QIODevice::WriteOnly) && file.write(*sheet) == sheet->size() && file.commit())
            Q_EMIT happened(tr("%Ln new card(s) stand in the file. A number belongs to somebody as soon as it is scanned when signing up.", nullptr, kCardsAtOnce), {});
        else
            m_message->say({Tone::Bad, {}, sheet ? tr("The file could not be written. Choose another folder.") : sheet.error().userText, {}});
    });
}

void LoyaltyPage::askEnd()
{
    m_tools.dialogs->ask(this, {tr("End the programme?"), tr("From tomorrow on it gives nothing. What customers saved stays theirs and can be used. To begin again, let a draft start."), {tr("Not yet"), tr("End it today")}, 0},
                         [this](int answer) {
                             if (answer == 1)
                                 m_presenter.end();
                         });
}

} // namespace kk::ui
