// The way of a draft to the counter: kept in the vault, checked, published, ended.
#include "ui/loyalty/LoyaltyPresenter.h"

#include "app/base/Background.h"
#include "app/loyalty/Compiler.h"
#include "app/loyalty/ProgrammeFile.h"

#include <algorithm>

namespace kk::ui {

using namespace Qt::StringLiterals;
using loyalty::Programme;

void LoyaltyPresenter::learnDraft()
{
    if (!m_questions.draft)
        return;
    inBackground(this, m_questions.draft, [this](const Result<std::optional<shop::DraftView>> &draft) {
        if (!draft || !*draft || !isEmpty() || m_history.canUndo())
            return; // none, or somebody wrote on meanwhile
        m_draft = (*draft)->id;
        m_kept = (*draft)->programme;
        m_history.start(m_kept);
        settleProgramme();
    });
}

void LoyaltyPresenter::keepDraft()
{
    if (!m_questions.keepDraft || !m_questions.mayChange || programme() == m_kept)
        return;
    m_kept = programme();
    inBackground(this, [keep = m_questions.keepDraft, id = m_draft, content = loyalty::writeProgramme(m_kept)] { return keep(id, content); },
                 [this](const Result<loyalty::DraftId> &kept) {
                     if (kept) {
                         m_draft = *kept;
                     } else {
                         m_kept = {};
                         Q_EMIT told(kept.error().userText, true);
                     }
                 });
}

void LoyaltyPresenter::learnPublished()
{
    if (!m_questions.published)
        return;
    inBackground(this, m_questions.published, [this](const Result<QList<loyalty::PublishedProgramme>> &published) {
        if (published)
            takePublished(*published);
    });
}

void LoyaltyPresenter::takePublished(QList<loyalty::PublishedProgramme> published)
{
    m_published = std::move(published);
    Variant &column = m_variants[Variant::Running];
    const loyalty::PublishedProgramme *now = running();
    column.isThere = now != nullptr;
    column.programme = now ? now->newest() : Programme();
    if (now && isEmpty() && !m_history.canUndo()) { // nothing is being written: one begins with what runs
        m_history.start(now->newest());
        settleProgramme();
    }
    Q_EMIT publishedChanged();
    Q_EMIT figuresChanged();
    count();
}

const loyalty::PublishedProgramme *LoyaltyPresenter::running() const
{
    const auto found = std::ranges::find_if(m_published, [](const loyalty::PublishedProgramme &one) { return !one.lastDay; });
    return found == m_published.end() ? nullptr : &*found;
}

QString LoyaltyPresenter::whyNotPublish() const
{
    if (!mayPublish())
        return tr("Only the owner can let a programme start.");
    if (isEmpty())
        return tr("There is no rule yet. Add one, or begin with an example.");
    if (!loyalty::isPublishable(m_problems))
        return tr("Mend what stands below the rules first.");
    if (running() && changes().isNothing())
        return tr("The draft says the same as what runs now.");
    return {};
}

loyalty::ProgrammeDifference LoyaltyPresenter::changes() const
{
    return loyalty::differenceBetween(running() ? running()->newest() : Programme(), programme());
}

void LoyaltyPresenter::publish(QDate startsOn)
{
    if (!whyNotPublish().isEmpty())
        return;
    Programme next = programme();
    if (const loyalty::PublishedProgramme *now = running()) {
        next.id = now->name(); // the next version of it: what was saved goes on
        next.version = now->newest().version + 1;
    }
    inBackground(this, [ask = m_questions.publish, next, startsOn] { return ask(next, startsOn); }, [this](const Result<> &done) {
        Q_EMIT told(done ? tr("It is set: the programme starts on its day.") : done.error().userText, !done);
        learnPublished();
    });
}

void LoyaltyPresenter::end()
{
    const loyalty::PublishedProgramme *now = running();
    if (!now || !m_questions.end)
        return;
    inBackground(this, [ask = m_questions.end, name = QString::fromStdString(now->name())] { return ask(name); }, [this](const Result<> &done) {
        Q_EMIT told(done ? tr("It gives nothing any more after today. What was saved can still be used.") : done.error().userText, !done);
        learnPublished();
    });
}

} // namespace kk::ui
