#include "ui/today/TodayBoard.h"

#include <QTest>

namespace kk::ui {

using namespace Qt::StringLiterals;

class TestTodayWriter : public QObject {
    Q_OBJECT

private:
    static Instant at(const char *iso) { return fromDateTime(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate)); }

    static TodayFacts ownerWithSales()
    {
        TodayFacts facts;
        facts.userName = u"Marit"_s;
        facts.mayManage = true;
        facts.settings = shop::ShopSettings{};
        facts.people = 1;
        shop::Overview overview;
        overview.customers = 2418;
        overview.boughtThisYear = 1200;
        overview.salesKnown = 64;
        overview.salesAll = 100;
        overview.cameBack = 41;
        overview.boughtLast90 = 100;
        overview.lastDays = {{QDate(2026, 11, 25), 10, 2}, {QDate(2026, 11, 26), 20, 5}};
        overview.lastImport = at("2026-11-26T07:41:00Z");
        overview.lastBackup = at("2026-11-20T09:00:00Z");
        facts.overview = overview;
        return facts;
    }

    static const TodayTask *taskTitled(const TodayBoard &board, const QString &part)
    {
        for (const TodayGroup &group : board.groups) {
            for (const TodayTask &task : group.tasks) {
                if (task.title.contains(part))
                    return &task;
            }
        }
        return nullptr;
    }

    TodayWriter writer(const char *now = "2026-11-26T09:00:00Z") const { return TodayWriter(QLocale(QLocale::English, QLocale::UnitedKingdom), at(now)); }

private Q_SLOTS:
    void theGreetingFollowsTheShopsClock_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QString>("greeting");
        QTest::newRow("morning") << QByteArray("2026-11-26T07:30:00Z") << u"Good morning, Marit"_s;
        QTest::newRow("noon in Amsterdam") << QByteArray("2026-11-26T11:00:00Z") << u"Good afternoon, Marit"_s;
        QTest::newRow("evening in summer") << QByteArray("2026-07-26T16:30:00Z") << u"Good evening, Marit"_s;
    }
    void theGreetingFollowsTheShopsClock()
    {
        QFETCH(QByteArray, now);
        QTEST(writer(now.constData()).write(ownerWithSales()).greeting, "greeting");
    }

    void figuresSayWhatTheyAreComparedWith()
    {
        const auto figures = writer().write(ownerWithSales()).figures;
        QCOMPARE(figures.size(), 4);
        QCOMPARE(figures.at(0).value, u"64 %"_s);
        QVERIFY(figures.at(0).comparison.contains(u"100"));
        QCOMPARE(figures.at(1).value, u"1,200"_s);
        QCOMPARE(figures.at(2).value, u"41 %"_s);
        QCOMPARE(figures.at(3).value, u"2,418"_s);
    }

    void withoutSalesAShareIsADash()
    {
        TodayFacts facts = ownerWithSales();
        facts.overview = shop::Overview{};
        const auto figures = writer().write(facts).figures;
        QCOMPARE(figures.at(0).value, u"–"_s);
        QCOMPARE(figures.at(2).value, u"–"_s);
        QCOMPARE(figures.at(3).value, u"0"_s);
    }

    void figuresThatFailedLeaveTheOtherPartsStanding()
    {
        TodayFacts facts;
        facts.userName = u"Sam"_s;
        facts.figuresProblem = u"It did not work."_s;
        intake::BatchView batch;
        batch.id = customers::BatchId(3);
        batch.finishedAt = at("2026-11-26T07:41:00Z");
        facts.imports = {batch};
        const TodayBoard board = writer().write(facts);
        QCOMPARE(board.figures.at(0).value, u"–"_s);
        QCOMPARE(board.happened.size(), 1);
        QVERIFY(board.groups.isEmpty());
    }

    void doneStepsAreTickedAndThePlanGoesWhenAllAre()
    {
        TodayFacts facts = ownerWithSales();
        TodayBoard board = writer().write(facts);
        QVERIFY(taskTitled(board, u"first file"_s)->done);
        QVERIFY(taskTitled(board, u"backup"_s)->done);
        QVERIFY(!taskTitled(board, u"colleague"_s)->done);

        facts.people = 2;
        facts.recoveryCodeKept = true;
        facts.settings->keep.insert(u"birth_date"_s, shop::ShopSettings::Keep::Nothing);
        QVERIFY(!taskTitled(writer().write(facts), u"colleague"_s));
    }

    void aSkippedStepStaysAway()
    {
        TodayFacts facts = ownerWithSales();
        facts.skippedSteps = {firstStepKey(FirstStep::People)};
        QVERIFY(!taskTitled(writer().write(facts), u"colleague"_s));
        QVERIFY(taskTitled(writer().write(facts), u"recovery code"_s));
    }

    void staffSeesNoStepsItMayNotTake()
    {
        TodayFacts facts = ownerWithSales();
        facts.mayManage = false;
        QVERIFY(!taskTitled(writer().write(facts), u"colleague"_s));
    }

    void anOldBackupIsATaskWithItsAge()
    {
        TodayFacts facts = ownerWithSales();
        facts.overview->backupDue = true;
        const TodayBoard board = writer().write(facts);
        const TodayTask *task = taskTitled(board, u"6"_s);
        QVERIFY(task);
        QCOMPARE(task->goal, TodayGoal::BackUpNow);
        QCOMPARE(task->tone, Tone::Warn);
    }

    void rowsLeftOutAreATask()
    {
        TodayFacts facts = ownerWithSales();
        facts.overview->rejectedOpen = 6;
        const TodayTask *task = taskTitled(writer().write(facts), u"left out"_s);
        QVERIFY(task);
        QCOMPARE(task->goal, TodayGoal::Import);
    }

    void requestsComeFirstByTheirLastDay()
    {
        TodayFacts facts = ownerWithSales();
        facts.overview->rejectedOpen = 6;
        PrivacyState privacy;
        for (int i = 1; i <= 6; ++i) {
            WaitingRequest one;
            one.id = rights::RequestId(i);
            one.number = u"2026-00%1"_s.arg(i);
            one.who = i == 2 ? QString() : u"Bosman"_s;
            one.asked = u"see what you hold"_s;
            one.days.last = QDate(2026, 12, i);
            one.days.safe = one.days.last;
            one.days.daysLeft = i;
            one.days.urgency = i == 1 ? rights::Urgency::Pressing : rights::Urgency::Calm;
            privacy.requests.append(one);
        }
        privacy.untold = 2;
        facts.privacy = privacy;
        QStringList titles;
        QStringList targets;
        const TodayBoard board = writer().write(facts);
        for (const TodayTask &task : board.groups.first().tasks) {
            titles.append(task.title);
            targets.append(task.target);
        }
        QCOMPARE(titles.mid(0, 6), QStringList({u"Request 2026-001 of Bosman"_s, u"Request 2026-002"_s, u"Request 2026-003 of Bosman"_s, u"Request 2026-004 of Bosman"_s,
                                                u"2 more request(s)"_s, u"2 receiver(s) of data still have to be told"_s}));
        QCOMPARE(targets.mid(0, 6), QStringList({u"requests/1"_s, u"requests/2"_s, u"requests/3"_s, u"requests/4"_s, u"requests"_s, u"retention"_s}));
        QVERIFY(privacy.isPressing(QDate(2026, 11, 26)));
        QVERIFY(!privacy.isPressing(QDate(2026, 11, 20)));
    }

    void anUndoneImportOffersNoUndo()
    {
        TodayFacts facts = ownerWithSales();
        intake::BatchView batch;
        batch.id = customers::BatchId(1);
        batch.finishedAt = at("2026-11-25T16:55:00Z");
        batch.canUndo = true;
        batch.files = {intake::FileReport{}};
        batch.files.first().sourceName = u"Till"_s;
        batch.files.first().salesNew = 212;
        facts.imports = {batch};
        TodayHappening told = writer().write(facts).happened.first();
        QVERIFY(told.canUndo);
        QCOMPARE(told.title, u"Read: Till"_s);
        QVERIFY(told.detail.contains(u"212"));
        QCOMPARE(told.when, u"Wed 17:55"_s);

        facts.imports.first().undone = true;
        QVERIFY(!writer().write(facts).happened.first().canUndo);
    }

    void manySourcesAreCountedNotListed()
    {
        TodayFacts facts = ownerWithSales();
        intake::BatchView batch;
        batch.id = customers::BatchId(1);
        for (const QString &source : {u"Till"_s, u"Shopify"_s, u"Till"_s, u"Square"_s}) {
            batch.files.append(intake::FileReport{});
            batch.files.last().sourceName = source;
        }
        facts.imports = {batch};
        const QString title = writer().write(facts).happened.first().title;
        QVERIFY2(title.contains(u"Till") && title.contains(u'2') && !title.contains(u"Square"), qPrintable(title));
    }

    void duplicatesAreATaskUntilSomebodyLookedAndAnswered()
    {
        TodayFacts facts = ownerWithSales();
        const auto copyTask = [&facts, this] {
            QStringList titles;
            for (const TodayGroup &group : writer().write(facts).groups) {
                for (const TodayTask &task : group.tasks) {
                    if (task.goal == TodayGoal::Duplicates)
                        titles.append(task.title);
                }
            }
            return titles.join(u'|');
        };
        QCOMPARE(copyTask(), QString()); // not for who may not decide
        facts.duplicates = DuplicatesState{};
        QCOMPARE(copyTask(), u"Nobody has looked for duplicates yet"_s);
        facts.duplicates->wasSearched = true;
        QCOMPARE(copyTask(), QString());
        facts.duplicates->isOutdated = true;
        QCOMPARE(copyTask(), u"Customers came in since duplicates were looked for"_s);
        facts.duplicates->open = 38;
        QVERIFY(copyTask().contains(u"38"));
        facts.duplicates = DuplicatesState{};
        facts.overview->customers = 1;
        QCOMPARE(copyTask(), QString()); // one customer is nobody's double
    }

    void theDaysHaveASentence()
    {
        const QString line = writer().write(ownerWithSales()).daysLine;
        QVERIFY2(line.contains(u"26 Nov"), qPrintable(line));
        QVERIFY2(line.contains(u"25"), qPrintable(line));
        QCOMPARE(writer().write(TodayFacts{}).daysLine, QString());
    }
};

} // namespace kk::ui

QTEST_GUILESS_MAIN(kk::ui::TestTodayWriter)
#include "TestTodayWriter.moc"
