#include "app/loyalty/Templates.h"
#include "app/loyalty/TodayOffers.h"
#include "app/loyalty/drafting/ProgrammeEdit.h"

#include <QTest>

#include <algorithm>

using namespace kk::loyalty;
using namespace Qt::StringLiterals;

class TestTodayOffers final : public QObject {
    Q_OBJECT

    static Programme mixed(std::initializer_list<const char *> ids)
    {
        Programme programme;
        for (const char *id : ids)
            addExample(programme, std::ranges::find(shippedTemplates(), std::string(id), &Template::id)->programme);
        return programme;
    }
    static QDateTime at(const char *moment) { return QDateTime::fromString(QString::fromLatin1(moment), Qt::ISODate); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void tuesdayIsSaidOnTuesdayAlone()
    {
        const Programme programme = mixed({"dubbel-op-dinsdag"});
        const QList<TodayOffer> tuesday = offersAt(programme, at("2026-11-24T10:30:00"));
        QCOMPARE(tuesday.size(), 2);
        QVERIFY(tuesday.first().isOfTheMoment);
        QCOMPARE(tuesday.first().what, u"× 2"_s);
        const QList<TodayOffer> wednesday = offersAt(programme, at("2026-11-25T10:30:00"));
        QCOMPARE(wednesday.size(), 1);
        QVERIFY(!wednesday.first().isOfTheMoment);
    }

    void anHourEndsWhenItEnds()
    {
        const Programme programme = mixed({"rustig-uur"}); // nine to eleven, Monday to Friday
        QCOMPARE(offersAt(programme, at("2026-11-24T09:00:00")).size(), 2);
        QCOMPARE(offersAt(programme, at("2026-11-24T10:59:00")).size(), 2);
        QCOMPARE(offersAt(programme, at("2026-11-24T11:00:00")).size(), 1);
        QCOMPARE(offersAt(programme, at("2026-11-28T10:00:00")).size(), 1);
    }

    void whatNeedsConsentOrIsOverIsNotSaid()
    {
        QVERIFY(offersAt(mixed({"verjaardag"}), at("2026-11-24T09:00:00")).isEmpty());
        QVERIFY(offersAt(mixed({"lang-niet-gezien"}), at("2026-11-24T09:00:00")).size() <= 1);
        Programme ended = mixed({"dubbel-op-dinsdag"});
        for (Rule &rule : ended.rules)
            rule.until = 100;
        QVERIFY(offersAt(ended, at("2026-11-24T10:30:00")).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestTodayOffers)
#include "TestTodayOffers.moc"
