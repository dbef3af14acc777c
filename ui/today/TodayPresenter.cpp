#include "ui/today/TodayPresenter.h"

#include "app/base/Background.h"
#include "app/shop/PreferenceKeys.h"

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

QString skippedPreference()
{
    return u"today.skipped-steps"_s;
}

/// Runs in the background: every question is asked, and one that fails does not take the others with it.
TodayFacts ask(const shop::SafetyDesk &safety, const shop::ImportDesk &imports, const shop::PeopleDesk &people, const vault::Session &session)
{
    TodayFacts facts;
    facts.userName = session.name;
    facts.mayManage = session.may(vault::Act::ManagePeople) && session.may(vault::Act::ChangeSettings);
    if (auto overview = safety.overview())
        facts.overview = *overview;
    else
        facts.figuresProblem = overview.error().userText;
    if (auto batches = imports.batches())
        facts.imports = *batches;
    else
        facts.importsProblem = batches.error().userText;
    if (!facts.mayManage)
        return facts;
    if (auto settings = safety.settings())
        facts.settings = *settings;
    if (auto list = people.people())
        facts.people = list->size();
    facts.recoveryCodeKept = !safety.preference(shop::PreferenceKeys::recoveryCodeKept()).value_or(QString()).isEmpty();
    const QStringList skipped = safety.preference(skippedPreference()).value_or(QString()).split(u',', Qt::SkipEmptyParts);
    facts.skippedSteps = QSet<QString>(skipped.begin(), skipped.end());
    return facts;
}

} // namespace

TodayPresenter::TodayPresenter(const shop::SafetyDesk &safety, const shop::ImportDesk &imports, const shop::PeopleDesk &people,
                               vault::Session session, const Clock &clock, QObject *parent)
    : QObject(parent), m_safety(&safety), m_imports(&imports), m_people(&people), m_session(std::move(session)), m_clock(&clock)
{
    m_facts.userName = m_session.name;
    rewrite();
}

void TodayPresenter::rewrite()
{
    m_board = TodayWriter(QLocale(), m_clock->now()).write(m_facts);
}

void TodayPresenter::refresh()
{
    const quint64 asked = ++m_generation;
    inBackground(
        this, [safety = m_safety, imports = m_imports, people = m_people, session = m_session, duplicates = m_duplicates, privacy = m_privacy] {
            TodayFacts facts = ask(*safety, *imports, *people, session);
            if (duplicates) {
                if (auto state = duplicates())
                    facts.duplicates = *state;
            }
            if (privacy) {
                if (auto state = privacy())
                    facts.privacy = *state;
            }
            return facts;
        },
        [this, asked](TodayFacts facts) {
            if (asked != m_generation)
                return;
            facts.newFiles = m_facts.newFiles; // told by the watch, not by a desk
            m_facts = std::move(facts);
            m_loaded = true;
            rewrite();
            Q_EMIT changed();
        });
}

void TodayPresenter::setNewFiles(const QStringList &names)
{
    if (names == m_facts.newFiles)
        return;
    m_facts.newFiles = names;
    rewrite();
    Q_EMIT changed();
}

void TodayPresenter::skip(FirstStep step)
{
    m_facts.skippedSteps.insert(firstStepKey(step));
    rewrite();
    Q_EMIT changed();
    const QString value = QStringList(m_facts.skippedSteps.begin(), m_facts.skippedSteps.end()).join(u',');
    inBackground(
        this, [safety = m_safety, value] { return safety->setPreference(skippedPreference(), value); },
        [this](const Result<> &stored) {
            if (!stored)
                Q_EMIT failed(stored.error().userText);
        });
}

void TodayPresenter::undoImport(customers::BatchId batch)
{
    inBackground(
        this, [imports = m_imports, batch] { return imports->undo(batch); },
        [this](const Result<intake::UndoReport> &undone) {
            if (undone)
                Q_EMIT told(tr("The file was undone: %Ln receipt(s) taken out.", nullptr, int(undone->salesRemoved)));
            else
                Q_EMIT failed(undone.error().userText);
            refresh();
        });
}

} // namespace kk::ui
