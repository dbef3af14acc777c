#pragma once

#include "app/customers/Facts.h"
#include "app/intake/ImportReport.h"
#include "app/rights/RequestClock.h"
#include "app/shop/SafetyDesk.h"
#include "ui/style/Role.h"

#include <QCoreApplication>
#include <QList>
#include <QLocale>
#include <QSet>
#include <QString>

#include <optional>

namespace kk::ui {

/// The screen or part of a screen a task leads to.
enum class TodayGoal { Import, ChooseFile, BackUpNow, BackupSettings, Keys, People, Keep, Customers, Duplicates, Request };

/// A step of the first-steps plan; its key is stored when somebody says "not needed".
enum class FirstStep { Import, Backup, RecoveryCode, People, Keep };
QString firstStepKey(FirstStep step);

/// What the last search for duplicates left.
struct DuplicatesState {
    qint64 open = 0;          ///< questions nobody answered
    bool wasSearched = false; ///< false: nobody ever looked
    bool isOutdated = false;  ///< customers came in since
};

/// A request of a customer that waits for an answer.
struct WaitingRequest {
    rights::RequestId id;
    QString number;
    QString who;   ///< empty: the name was erased
    QString asked; ///< what, in words
    rights::RequestDays days;
    bool operator==(const WaitingRequest &) const = default;
};

/// What waits for the shop because customers asked or agreed to something.
struct PrivacyState {
    QList<WaitingRequest> requests; ///< the most pressing first
    qint64 expiring = 0;            ///< customers whose proved yes lapses soon
    qint64 untold = 0;              ///< receivers of data who still have to be told (art. 19)
    /// A safe day is within a week, or past.
    bool isPressing(QDate today) const;
    bool operator==(const PrivacyState &) const = default;
};

/// Everything Vandaag is made of, as the desks gave it. A part that failed is empty, with its sentence in `figuresProblem`
/// or `importsProblem`.
struct TodayFacts {
    QString userName;
    bool mayManage = false; ///< owner: people, keys, settings
    std::optional<shop::Overview> overview;
    QString figuresProblem;
    QList<intake::BatchView> imports; ///< newest first
    QString importsProblem;
    std::optional<shop::ShopSettings> settings; ///< only for who may see them
    std::optional<qsizetype> people;
    bool recoveryCodeKept = false;
    QSet<QString> skippedSteps;
    std::optional<DuplicatesState> duplicates; ///< only for who may decide about them
    std::optional<PrivacyState> privacy; ///< only for who may answer requests
    QStringList newFiles; ///< in the watched folders, waiting for somebody
};

struct TodayFigure {
    QString label;
    QString value; ///< "–" when it could not be counted
    QString comparison;
    bool operator==(const TodayFigure &) const = default;
};

struct TodayTask {
    QString icon;
    Tone tone = Tone::Neutral;
    QString title;
    QString detail;
    QString button;
    TodayGoal goal = TodayGoal::Import;
    bool done = false;               ///< a first step that is behind us: shown ticked, without a button
    std::optional<FirstStep> step;   ///< can be skipped
    QString target = {};             ///< within the goal: the number of a request
    bool operator==(const TodayTask &) const = default;
};

struct TodayGroup {
    QString title;
    QList<TodayTask> tasks;
    bool operator==(const TodayGroup &) const = default;
};

struct TodayHappening {
    customers::BatchId batch;
    QString title;
    QString detail;
    QString when;
    bool canUndo = false;
    bool operator==(const TodayHappening &) const = default;
};

/// What Vandaag shows, in words. Made by `TodayWriter`.
struct TodayBoard {
    QString greeting;
    QString date;
    QList<TodayFigure> figures;
    QString figuresProblem;
    QList<TodayGroup> groups;
    QString tasksLine; ///< "3 tasks"
    QList<shop::Overview::Day> days;
    QString daysLine; ///< one sentence for who does not see the bars
    QList<TodayHappening> happened;
    QString happenedProblem;
};

/// Puts facts into words. Knows no window and asks nobody.
class TodayWriter {
    Q_DECLARE_TR_FUNCTIONS(kk::ui::TodayWriter)

public:
    TodayWriter(QLocale locale, Instant now) : m_locale(std::move(locale)), m_now(now) {}

    TodayBoard write(const TodayFacts &facts) const;
    /// "09:12" today, "Wed 17:55" in the last six days, else the date.
    QString shortTime(Instant instant) const;

private:
    QString greeting(const QString &name) const;
    QList<TodayFigure> figures(const TodayFacts &facts) const;
    std::optional<TodayGroup> firstSteps(const TodayFacts &facts) const;
    std::optional<TodayGroup> nextTasks(const TodayFacts &facts) const;
    TodayTask backupTask(const shop::Overview &overview) const;
    std::optional<TodayTask> duplicatesTask(const TodayFacts &facts) const;
    QList<TodayTask> privacyTasks(const TodayFacts &facts) const;
    QString daysLine(const QList<shop::Overview::Day> &days) const;
    TodayHappening happening(const intake::BatchView &batch) const;
    QString share(qint64 part, qint64 all) const;

    QLocale m_locale;
    Instant m_now;
};

} // namespace kk::ui
