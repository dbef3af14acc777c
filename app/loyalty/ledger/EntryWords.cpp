#include "app/loyalty/ledger/EntryWords.h"

#include <QLocale>

#include <algorithm>

namespace kk::loyalty {

struct EntryWords::Told {
    explicit Told(const PublishedProgramme &published)
        : running(published)
        , plan(planOf(running.programme(), symbols))
        , explanation(running.programme(), plan, symbols)
    {
        for (const ProgrammeVersion &version : published.versions)
            versions.emplace_back(version.id, version.programme.version);
    }

    RunningProgramme running;
    Symbols symbols;
    Plan plan;
    Explanation explanation;
    std::vector<std::pair<VersionId, int>> versions;
};

QString chosenText(const LocalText &text, const std::string &otherwise)
{
    const bool isDutch = QLocale().language() == QLocale::Dutch;
    const std::string &first = isDutch ? text.dutch : text.english;
    const std::string &second = isDutch ? text.english : text.dutch;
    return QString::fromStdString(!first.empty() ? first : !second.empty() ? second : otherwise);
}

EntryWords::EntryWords(const QList<PublishedProgramme> &programmes)
{
    for (const PublishedProgramme &published : programmes)
        m_programmes.push_back(std::make_unique<Told>(published));
}

EntryWords::~EntryWords() = default;

const EntryWords::Told *EntryWords::toldFor(VersionId version) const
{
    for (const auto &told : m_programmes) {
        if (std::ranges::any_of(told->versions, [&](const auto &known) { return known.first == version; }))
            return told.get();
    }
    return nullptr;
}

QString EntryWords::unitTitle(const std::string &programme, const std::string &unit) const
{
    for (const auto &told : m_programmes) {
        const std::int32_t known = told->running.name() == programme ? told->plan.unitOf(told->symbols.find(unit)) : -1;
        if (known < 0)
            continue;
        const Programme &words = told->running.programme();
        const auto position = static_cast<std::size_t>(told->plan.units[static_cast<std::size_t>(known)].position);
        switch (told->plan.units[static_cast<std::size_t>(known)].kind) {
        case PlannedUnit::Kind::Unit: return chosenText(words.units[position].title, words.units[position].id);
        case PlannedUnit::Kind::Reward: return chosenText(words.rewards[position].title, words.rewards[position].id);
        case PlannedUnit::Kind::Badge: return chosenText(words.badges[position].title, words.badges[position].id);
        }
    }
    return QString::fromStdString(unit);
}

EntryView EntryWords::viewOf(const LedgerEntry &entry) const
{
    EntryView view;
    view.id = entry.id;
    view.day = dateOfDay(entry.day);
    view.unit = QString::fromStdString(entry.unit);
    view.unitTitle = view.unit;
    view.units = entry.effect();
    view.posting = entry.posting;
    view.isCorrection = entry.revision > 0;
    if (entry.cause > 0)
        view.sale = customers::SaleId(entry.cause / 2);
    else if (entry.cause < 0 && entry.cause % 2 == 0)
        view.event = ProgrammeEventId(-entry.cause / 2);
    if (entry.expires)
        view.expires = dateOfDay(*entry.expires);
    const Told *told = toldFor(entry.version);
    if (!told)
        return view;
    view.programme = QString::fromStdString(told->running.name());
    view.version = std::ranges::find(told->versions, entry.version, &std::pair<VersionId, int>::first)->second;
    view.unitTitle = unitTitle(told->running.name(), entry.unit);
    Entry played;
    played.cause = entry.cause;
    played.day = entry.day;
    played.posting = entry.posting;
    played.unit = told->plan.unitOf(told->symbols.find(entry.unit));
    played.units = entry.units;
    played.basis = entry.basis;
    played.cut = entry.cut;
    const std::int32_t position = entry.origin < 0 ? told->running.meterPosition(entry.version, -1 - entry.origin) : told->running.rulePosition(entry.version, entry.origin);
    played.origin = entry.origin < 0 ? -1 - position : position;
    const bool needsOrigin = entry.posting == Posting::Earned || entry.posting == Posting::GoalReached;
    if (played.unit >= 0 && (position >= 0 || !needsOrigin))
        view.why = view.isCorrection ? told->explanation.corrected(played, entry.isReversed) : told->explanation.because(played);
    return view;
}

} // namespace kk::loyalty
