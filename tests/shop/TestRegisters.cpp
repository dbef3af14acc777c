// The registers: prefilled, kept, and what follows from them.
#include "app/reports/Document.h"
#include "app/rights/Breach.h"
#include "app/rights/DpiaHelper.h"
#include "tests/support/shop/TemporaryShop.h"

#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;
using rights::RegisterEntry;

class TestRegisters final : public QObject {
    Q_OBJECT

private:
    static Instant inAmsterdam(QDate day, QTime time) { return fromDateTime(QDateTime(day, time, shopTimeZone())); }

private Q_SLOTS:
    void twelveActivitiesAreFilledInBeforehandInBothLanguages()
    {
        const auto &forms = rights::RegisterForms::shipped();
        QCOMPARE(forms.all().size(), 4);
        for (const QString &language : {u"nl"_s, u"en"_s}) {
            const auto activities = forms.activities(language);
            QCOMPARE(activities.size(), 12);
            for (const RegisterEntry &activity : activities) {
                for (const char *field : {"name", "purpose", "basis", "people", "data", "source", "recipients", "transfers", "retention", "security"})
                    QVERIFY2(!activity.value(QString::fromLatin1(field)).isEmpty(), qPrintable(activity.key + u' ' + QString::fromLatin1(field)));
                QVERIFY(activity.value(u"basis"_s) != u"legitimate_interest"_s || !activity.value(u"interest"_s).isEmpty());
            }
            for (const auto &form : forms.all()) {
                QVERIFY(!form.title.value(language).isEmpty() && form.field(form.nameField));
                for (const auto &field : form.fields)
                    QVERIFY2(!field.label.value(language).isEmpty(), qPrintable(form.key + u' ' + field.key));
            }
        }
    }

    void whatTheShopChangesCountsAndTheRestStaysShipped()
    {
        TemporaryShop home;
        const auto &desk = home.shop().registers();
        auto entries = *desk.entries(u"processing"_s, u"nl"_s);
        RegisterEntry changed = entries[0];
        changed.values = {{u"name"_s, changed.value(u"name"_s)}, {u"retention"_s, u"drie jaar"_s}};
        QVERIFY(desk.save(changed));
        entries = *desk.entries(u"processing"_s, u"nl"_s);
        QCOMPARE(entries.size(), 12);
        QCOMPARE(entries[0].value(u"retention"_s), u"drie jaar"_s);
        QVERIFY(!entries[0].value(u"purpose"_s).isEmpty());
        RegisterEntry own{{}, u"processing"_s, {}, {{u"name"_s, u"Proeverijen"_s}, {u"in_use"_s, u"yes"_s}}, {}, {}};
        const auto id = desk.save(own);
        QVERIFY(id);
        QCOMPARE(desk.entries(u"processing"_s, u"nl"_s)->size(), 13);
        const QString statement = desk.privacyStatement(u"nl"_s)->plainText();
        QVERIFY(statement.contains(u"Proeverijen"_s) && statement.contains(u"drie jaar"_s));
        QVERIFY(!statement.contains(u"Cameratoezicht"_s)); // not in use
        QVERIFY(desk.remove(u"processing"_s, *id));
        QVERIFY(!desk.privacyStatement(u"nl"_s)->plainText().contains(u"Proeverijen"_s));
        own.values.remove(u"name"_s);
        QCOMPARE(desk.save(own).error().kind, ErrorKind::Input);
    }

    void theBreachClockTurnsInWeekendsAndOverSummerTime_data()
    {
        QTest::addColumn<QDateTime>("aware");
        QTest::addColumn<QString>("reportBy");
        const auto at = [](QDate day, QTime time) { return QDateTime(day, time, shopTimeZone()); };
        QTest::newRow("to summer time") << at({2026, 3, 28}, {10, 0}) << u"2026-03-31 11:00"_s;
        QTest::newRow("to winter time") << at({2026, 10, 24}, {10, 0}) << u"2026-10-27 09:00"_s;
        QTest::newRow("over Christmas") << at({2026, 12, 24}, {17, 30}) << u"2026-12-27 17:30"_s;
        QTest::newRow("over Easter") << at({2026, 4, 3}, {16, 0}) << u"2026-04-06 16:00"_s;
    }

    void theBreachClockTurnsInWeekendsAndOverSummerTime()
    {
        QFETCH(QDateTime, aware);
        QFETCH(QString, reportBy);
        const Instant due = rights::breachDeadline(fromDateTime(aware));
        QCOMPARE(toDateTime(due).toTimeZone(shopTimeZone()).toString(u"yyyy-MM-dd HH:mm"_s), reportBy);
    }

    void aBreachStaysAndAsksForItsReasons()
    {
        TemporaryShop home;
        const auto &desk = home.shop().registers();
        RegisterEntry breach{{}, u"breach"_s, {}, {{u"what"_s, u"Laptop gestolen"_s}, {u"aware_at"_s, u"2026-03-28T09:00:00Z"_s}}, {}, {}};
        const auto id = desk.save(breach);
        QVERIFY(id);
        QCOMPARE(desk.remove(u"breach"_s, *id).error().kind, ErrorKind::Conflict);
        auto clock = rights::breachClock(breach, inAmsterdam({2026, 3, 30}, {10, 0}));
        QVERIFY(clock && clock->mustReport && !clock->isLate);
        QCOMPARE(clock->left, std::chrono::minutes(25 * 60));
        breach.values[u"risk"_s] = u"unlikely"_s;
        breach.values[u"risk_reason"_s] = u"Versleuteld."_s;
        clock = rights::breachClock(breach, inAmsterdam({2026, 4, 5}, {10, 0}));
        QVERIFY(!clock->mustReport && !clock->isLate);
        QCOMPARE(clock->missing, QStringList{u"ap_not"_s});
        breach.values[u"risk"_s] = u"high"_s;
        breach.values[u"encrypted"_s] = u"no"_s;
        clock = rights::breachClock(breach, inAmsterdam({2026, 4, 5}, {10, 0}));
        QVERIFY(clock->mustReport && clock->mustTell && clock->isLate);
        QCOMPARE(clock->missing, (QStringList{u"ap_delay"_s, u"told_at"_s}));
        QVERIFY(!rights::breachClock({{}, u"breach"_s, {}, {}, {}, {}}, Instant{}));
    }

    void facesAndEmotionsAreRefusedWithTheReason()
    {
        for (const QString &technique : {u"face"_s, u"emotion"_s, u"face_list"_s}) {
            for (const QString &language : {u"nl"_s, u"en"_s}) {
                const auto verdict = rights::observationVerdict({{}, u"observation"_s, {}, {{u"technique"_s, technique}}, {}, {}}, language);
                QCOMPARE(verdict.kind, rights::ObservationVerdict::Kind::Refused);
                QVERIFY(verdict.why.contains(u"9"_s) && !verdict.instead.isEmpty() && verdict.sign.isEmpty());
            }
        }
        RegisterEntry camera{{}, u"observation"_s, {}, {{u"technique"_s, u"camera"_s}, {u"what"_s, u"camera bij de kassa"_s}, {u"purpose"_s, u"diefstal"_s}, {u"retention_days"_s, u"40"_s}}, {}, {}};
        auto verdict = rights::observationVerdict(camera, u"nl"_s);
        QCOMPARE(verdict.kind, rights::ObservationVerdict::Kind::AllowedIf);
        QVERIFY(verdict.missing.contains(u"retention_days"_s) && verdict.missing.contains(u"sign"_s));
        QVERIFY(verdict.sign.contains(u"camera bij de kassa"_s));
        QCOMPARE(rights::observationVerdict({{}, u"observation"_s, {}, {{u"technique"_s, u"counter"_s}}, {}, {}}, u"nl"_s).kind, rights::ObservationVerdict::Kind::Allowed);
    }

    void fifteenQuestionsTellWhetherADpiaIsNeeded()
    {
        QCOMPARE(rights::dpiaQuestions().size(), 15);
        QCOMPARE(rights::dpiaVerdict({}), rights::DpiaVerdict::NotNeeded);
        QCOMPARE(rights::dpiaVerdict({u"score"_s}), rights::DpiaVerdict::Consider);
        QCOMPARE(rights::dpiaVerdict({u"score"_s, u"large"_s}), rights::DpiaVerdict::Needed);
        QCOMPARE(rights::dpiaVerdict({u"location"_s}), rights::DpiaVerdict::Needed);
        QCOMPARE(rights::dpiaVerdict({u"biometric"_s}), rights::DpiaVerdict::Refused);
    }

    void everyRegisterComesAsPdfAndCsv()
    {
        TemporaryShop home;
        for (const auto &form : rights::RegisterForms::shipped().all()) {
            const auto document = home.shop().registers().document(form.key, u"nl"_s);
            QVERIFY(document);
            QVERIFY(reports::pdfOf(*document));
            const auto csv = home.shop().registers().csv(form.key, u"nl"_s, false);
            QVERIFY(csv);
            QCOMPARE(csv->count("\r\n"), form.key == u"processing"_s ? 13 : 1);
        }
    }
};

QTEST_MAIN(TestRegisters)
#include "TestRegisters.moc"
