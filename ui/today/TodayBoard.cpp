#include "ui/today/TodayBoard.h"

#include <algorithm>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHappenings = 5;
constexpr int kMostRequests = 4; // rows; the rest is one row
constexpr int kPressingDays = 7; // before the safe day

QString nothing()
{
    return u"–"_s;
}

QDateTime shopTime(Instant instant)
{
    return toDateTime(instant).toTimeZone(shopTimeZone());
}

} // namespace

QString firstStepKey(FirstStep step)
{
    switch (step) {
    case FirstStep::Import: return u"import"_s;
    case FirstStep::Backup: return u"backup"_s;
    case FirstStep::RecoveryCode: return u"recovery-code"_s;
    case FirstStep::People: return u"people"_s;
    case FirstStep::Keep: return u"keep"_s;
    }
    return {};
}

bool PrivacyState::isPressing(QDate today) const
{
    return std::any_of(requests.begin(), requests.end(), [today](const WaitingRequest &one) { return one.days.safe <= today.addDays(kPressingDays); });
}

TodayBoard TodayWriter::write(const TodayFacts &facts) const
{
    TodayBoard board;
    board.greeting = greeting(facts.userName);
    board.date = m_locale.toString(shopDay(m_now), u"dddd d MMMM yyyy"_s);
    board.figures = figures(facts);
    board.figuresProblem = facts.figuresProblem;
    for (const auto &group : {nextTasks(facts), firstSteps(facts)}) {
        if (group)
            board.groups.append(*group);
    }
    qsizetype open = 0;
    for (const TodayGroup &group : std::as_const(board.groups))
        open += std::count_if(group.tasks.begin(), group.tasks.end(), [](const TodayTask &task) { return !task.done; });
    if (open > 0)
        board.tasksLine = tr("%Ln task(s)", nullptr, int(open));
    if (facts.overview) {
        board.days = facts.overview->lastDays;
        board.daysLine = daysLine(board.days);
    }
    for (const intake::BatchView &batch : facts.imports.first(std::min<qsizetype>(kHappenings, facts.imports.size())))
        board.happened.append(happening(batch));
    board.happenedProblem = facts.importsProblem;
    return board;
}

QString TodayWriter::greeting(const QString &name) const
{
    const int hour = shopTime(m_now).time().hour();
    if (hour < 6 || hour >= 18)
        return tr("Good evening, %1").arg(name);
    if (hour < 12)
        return tr("Good morning, %1").arg(name);
    return tr("Good afternoon, %1").arg(name);
}

QString TodayWriter::share(qint64 part, qint64 all) const
{
    if (all <= 0)
        return nothing();
    return tr("%1 %", "a share of a hundred").arg(m_locale.toString((part * 200 + all) / (all * 2)));
}

QList<TodayFigure> TodayWriter::figures(const TodayFacts &facts) const
{
    const auto &overview = facts.overview;
    const auto count = [&](qint64 value) { return overview ? m_locale.toString(value) : nothing(); };
    const auto line = [&](const QString &text) { return overview ? text : QString(); };
    const shop::Overview seen = overview.value_or(shop::Overview{});
    const QString lastImport = seen.lastImport ? tr("Last file read: %1").arg(shortTime(*seen.lastImport)) : tr("No file was read yet");
    return {
        {tr("Sales with a known customer"), overview ? share(seen.salesKnown, seen.salesAll) : nothing(),
         line(tr("%1 of %2 receipts, last 90 days").arg(m_locale.toString(seen.salesKnown), m_locale.toString(seen.salesAll)))},
        {tr("Customers who bought this year"), count(seen.boughtThisYear), line(tr("of %Ln customer(s)", nullptr, int(seen.customers)))},
        {tr("Came back within 90 days"), overview ? share(seen.cameBack, seen.boughtLast90) : nothing(),
         line(tr("%1 of %2 customers").arg(m_locale.toString(seen.cameBack), m_locale.toString(seen.boughtLast90)))},
        {tr("Customers"), count(seen.customers), line(lastImport)},
    };
}

std::optional<TodayGroup> TodayWriter::firstSteps(const TodayFacts &facts) const
{
    if (!facts.mayManage || !facts.overview || !facts.settings || facts.settings->isSample)
        return std::nullopt;
    const auto step = [&](FirstStep which, bool done, const QString &icon, const QString &title, const QString &detail, const QString &button,
                          TodayGoal goal) { return TodayTask{icon, Tone::Neutral, title, detail, button, goal, done, which}; };
    QList<TodayTask> steps{
        step(FirstStep::Import, facts.overview->lastImport.has_value(), u"file-down"_s, tr("Read your first file"),
             tr("An export of your web shop or till. You see first what will happen."), tr("Choose a file"), TodayGoal::ChooseFile),
        step(FirstStep::Backup, facts.overview->lastBackup.has_value(), u"hard-drive-download"_s, tr("Make a backup"),
             tr("Choose a place outside this computer, a stick for example."), tr("Choose a place"), TodayGoal::BackupSettings),
        step(FirstStep::RecoveryCode, facts.recoveryCodeKept, u"key-round"_s, tr("Keep the recovery code on paper"),
             tr("It opens your shop when you forget your password."), tr("To the keys"), TodayGoal::Keys),
        step(FirstStep::People, facts.people.value_or(1) > 1, u"users-round"_s, tr("Add a colleague"),
             tr("Everybody gets an own password and sees what the work needs."), tr("Add somebody"), TodayGoal::People),
        step(FirstStep::Keep, !facts.settings->keep.isEmpty(), u"archive"_s, tr("Say what you keep"),
             tr("What you do not need, you do not have to keep."), tr("Choose"), TodayGoal::Keep),
    };
    QList<TodayTask> shown;
    for (TodayTask &task : steps) {
        if (task.done || !facts.skippedSteps.contains(firstStepKey(*task.step)))
            shown.append(std::move(task));
    }
    if (std::all_of(shown.begin(), shown.end(), [](const TodayTask &task) { return task.done; }))
        return std::nullopt;
    return TodayGroup{tr("First steps"), shown};
}

TodayTask TodayWriter::backupTask(const shop::Overview &overview) const
{
    TodayTask task{u"hard-drive-download"_s, Tone::Warn, {}, tr("Put in the stick and make one now."), tr("Make one now"), TodayGoal::BackUpNow, false, {}};
    if (overview.lastBackup) {
        const auto days = int(shopDay(*overview.lastBackup).daysTo(shopDay(m_now)));
        task.title = days == 0 ? tr("It is time for a new backup") : tr("The last backup is %Ln day(s) old", nullptr, days);
    } else {
        task.title = tr("There is no backup yet");
        task.tone = Tone::Bad;
    }
    return task;
}

std::optional<TodayTask> TodayWriter::duplicatesTask(const TodayFacts &facts) const
{
    if (!facts.duplicates || facts.overview->customers < 2)
        return std::nullopt;
    TodayTask task{u"copy"_s, Tone::Neutral, {}, {}, tr("Look"), TodayGoal::Duplicates, false, {}};
    if (facts.duplicates->open > 0) {
        task.title = tr("%Ln time(s) we ask: is this the same customer?", nullptr, int(facts.duplicates->open));
        task.detail = tr("A decision takes three seconds, and can always be taken back.");
        return task;
    }
    if (facts.duplicates->wasSearched && !facts.duplicates->isOutdated)
        return std::nullopt;
    task.title = facts.duplicates->wasSearched ? tr("Customers came in since duplicates were looked for") : tr("Nobody has looked for duplicates yet");
    task.detail = tr("Looking takes seconds and changes nothing. You decide afterwards.");
    task.button = tr("Look for them");
    return task;
}

std::optional<TodayGroup> TodayWriter::nextTasks(const TodayFacts &facts) const
{
    if (!facts.overview)
        return std::nullopt;
    const shop::Overview &overview = *facts.overview;
    TodayGroup group{tr("Today"), {}};
    const bool backupIsAFirstStep = !overview.lastBackup && facts.mayManage && !facts.skippedSteps.contains(firstStepKey(FirstStep::Backup));
    group.tasks = privacyTasks(facts);
    if (overview.backupDue && !backupIsAFirstStep)
        group.tasks.append(backupTask(overview));
    if (!facts.newFiles.isEmpty())
        group.tasks.append({u"file-down"_s, Tone::Accent, tr("%Ln new file(s) in your folders", nullptr, int(facts.newFiles.size())),
                            facts.newFiles.mid(0, 3).join(u", "_s), tr("Look"), TodayGoal::Import, false, {}});
    if (overview.rejectedOpen > 0)
        group.tasks.append({u"user-round-x"_s, Tone::Neutral, tr("%Ln row(s) of your files were left out", nullptr, int(overview.rejectedOpen)),
                            tr("See why, mend the file and read it again."), tr("Look"), TodayGoal::Import, false, {}});
    if (const auto task = duplicatesTask(facts))
        group.tasks.append(*task);
    if (group.tasks.isEmpty())
        return std::nullopt;
    return group;
}

QList<TodayTask> TodayWriter::privacyTasks(const TodayFacts &facts) const
{
    QList<TodayTask> tasks;
    if (!facts.privacy)
        return tasks;
    const QList<WaitingRequest> &requests = facts.privacy->requests;
    for (const WaitingRequest &one : requests.first(std::min<qsizetype>(kMostRequests, requests.size()))) {
        const Tone tone = one.days.urgency == rights::Urgency::Calm ? Tone::Accent : one.days.urgency == rights::Urgency::PastAim ? Tone::Warn : Tone::Bad;
        const QString last = m_locale.toString(one.days.last, u"ddd d MMM"_s);
        const QString due = one.days.daysLeft < 0 ? tr("%1 · should have been answered by %2", "what is asked, day").arg(one.asked, last)
                                                  : tr("%1 · answer by %2 at the latest", "what is asked, day").arg(one.asked, last);
        const QString title = one.who.isEmpty() ? tr("Request %1").arg(one.number) : tr("Request %1 of %2", "number, name").arg(one.number, one.who);
        tasks.append({u"shield-check"_s, tone, title, due, tr("Answer"), TodayGoal::Request, false, {}, u"requests/%1"_s.arg(one.id.value)});
    }
    if (requests.size() > kMostRequests)
        tasks.append({u"shield-check"_s, Tone::Neutral, tr("%Ln more request(s)", nullptr, int(requests.size()) - kMostRequests), tr("These have more time."), tr("Look"), TodayGoal::Request, false, {}, u"requests"_s});
    if (facts.privacy->untold > 0)
        tasks.append({u"send"_s, Tone::Warn, tr("%Ln receiver(s) of data still have to be told", nullptr, int(facts.privacy->untold)),
                      tr("Somebody was erased, corrected or restricted."), tr("Look"), TodayGoal::Request, false, {}, u"retention"_s});
    if (facts.privacy->expiring > 0)
        tasks.append({u"hourglass"_s, Tone::Neutral, tr("%Ln customer(s) whose yes lapses soon", nullptr, int(facts.privacy->expiring)),
                      tr("Ask again at the counter, while it still counts."), tr("Look"), TodayGoal::Request, false, {}, u"consent"_s});
    return tasks;
}

QString TodayWriter::daysLine(const QList<shop::Overview::Day> &days) const
{
    if (days.isEmpty())
        return tr("No sales yet.");
    const auto all = [](const shop::Overview::Day &day) { return day.known + day.unknown; };
    const auto highest = std::max_element(days.begin(), days.end(), [&](const auto &one, const auto &other) { return all(one) < all(other); });
    return tr("Highest day: %1, %2.")
        .arg(m_locale.toString(highest->day, u"ddd d MMM"_s), tr("%Ln receipt(s)", nullptr, int(all(*highest))));
}

TodayHappening TodayWriter::happening(const intake::BatchView &batch) const
{
    qint64 sales = 0;
    qint64 people = 0;
    QStringList sources;
    for (const intake::FileReport &file : batch.files) {
        sales += file.salesNew;
        people += file.recordsNew;
        if (!sources.contains(file.sourceName))
            sources.append(file.sourceName);
    }
    const QString title = sources.size() <= 2 ? tr("Read: %1").arg(sources.join(u", "))
                                              : tr("Read: %1 and %Ln more source(s)", nullptr, int(sources.size()) - 1).arg(sources.first());
    TodayHappening happening{batch.id, title, {}, shortTime(batch.undone ? batch.undoneAt.value_or(batch.finishedAt) : batch.finishedAt),
                             batch.canUndo && !batch.undone};
    if (batch.undone)
        happening.detail = tr("Undone");
    else if (sales == 0 && people == 0)
        happening.detail = tr("Nothing was new");
    else
        happening.detail = tr("%1, %2", "receipts, new customers").arg(tr("%Ln receipt(s)", nullptr, int(sales)), tr("%Ln new customer(s)", nullptr, int(people)));
    return happening;
}

QString TodayWriter::shortTime(Instant instant) const
{
    const QDateTime then = shopTime(instant);
    const qint64 days = then.date().daysTo(shopDay(m_now));
    if (days == 0)
        return m_locale.toString(then.time(), u"HH:mm"_s);
    if (days > 0 && days < 7)
        return m_locale.toString(then, u"ddd HH:mm"_s);
    return m_locale.toString(then.date(), u"ddd d MMM yyyy"_s);
}

} // namespace kk::ui
