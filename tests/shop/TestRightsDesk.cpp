#include "tests/support/shop/TemporaryShop.h"

#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;
using customers::CustomerId;
using customers::Field;

/// Data that may only be stored are shown nowhere; what a person had corrected stays corrected.
class TestRightsDesk final : public QObject {
    Q_OBJECT

private:
    static QByteArray people(const QByteArray &city)
    {
        return "KLANTNR;NAAM;STRAAT;PC;PLAATS;TEL1;MAIL\n"
               "77;Merel, K.;Kolkstraat 1;7419SB;" + city + ";0600012345;merel@voorbeeld.example\n"
               "78;Specht, Z.;Brink 2;7411BR;Deventer;;specht@voorbeeld.example\n";
    }
    static bool read(TemporaryShop &home, const QByteArray &content)
    {
        shop::ImportOrder order;
        order.files.append({home.write(u"klanten.csv"_s, content), {}, {}, {}, {}});
        return home.shop().imports().run(order, {}, {}).has_value();
    }
    static CustomerId idOf(TemporaryShop &home, const QString &name)
    {
        const auto found = home.shop().customers().find({name, {}, {}, false});
        return found && found->ids.size() == 1 ? found->ids.first() : CustomerId();
    }

private Q_SLOTS:
    void whoIsRestrictedIsSeenByNobody()
    {
        TemporaryShop home;
        QVERIFY(read(home, people("Deventer")));
        const CustomerId merel = idOf(home, u"merel"_s);
        const CustomerId specht = idOf(home, u"specht"_s);
        QVERIFY(merel.isValid() && specht.isValid());
        QVERIFY(home.shop().rights().restrict(merel, rights::RestrictionGround::AccuracyContested));

        const auto &desk = home.shop().customers();
        QVERIFY(!idOf(home, u"merel"_s).isValid());
        QCOMPARE(desk.find({})->ids.size(), 1);
        QVERIFY(desk.lookUp(u"merel"_s)->isEmpty());
        QVERIFY(desk.rows({merel})->isEmpty());
        QCOMPARE(desk.open(merel).error().kind, ErrorKind::Conflict);
        QCOMPARE(desk.sales(merel).error().kind, ErrorKind::Conflict);
        QCOMPARE(desk.correct(merel, {{Field::City, u"Zutphen"_s}}).error().kind, ErrorKind::Conflict);
        QVERIFY(!home.shop().merging().compare(merel, specht));
        QVERIFY(!home.shop().merging().same({merel, specht}, {}, {}));
        QCOMPARE(home.shop().erasing().erase(merel).error().kind, ErrorKind::Conflict);
        QCOMPARE(home.shop().erasing().preview(merel)->stops.size(), 1);
        QCOMPARE(desk.findForRequest(u"merel"_s)->size(), 1); // they have rights, too

        const auto known = home.shop().rights().restrictions(merel);
        QVERIFY(known && known->size() == 1);
        QCOMPARE(home.shop().rights().lift(merel, known->first()).error().kind, ErrorKind::Conflict); // first tell them (art. 18(3))
        QVERIFY(home.shop().rights().tellEnd(merel, known->first()));
        QVERIFY(home.shop().rights().lift(merel, home.shop().rights().restrictions(merel)->first()));
        QVERIFY(desk.open(merel));
        QVERIFY(idOf(home, u"merel"_s).isValid());
    }

    void whoGotTheDataHearsOfACorrectionAndOfARestriction()
    {
        TemporaryShop home;
        QVERIFY(read(home, people("Deventer")));
        const CustomerId merel = idOf(home, u"merel"_s);
        consent::Word yes;
        yes.purpose = u"email_own"_s;
        yes.channel = u"email"_s;
        yes.state = consent::State::Given;
        QVERIFY(home.shop().consents().say(merel, yes, shop::ScanFile{"%PDF-1.4 a signed card"}));
        QVERIFY(home.shop().audiences().write({u"email_own"_s, u"email"_s, home.filePath(u"list.csv"_s), shop::AudienceColumns::Laposta, {}, false, {}}));
        QVERIFY(home.shop().rights().rectify(merel, {{Field::City, u"Zutphen 100%1"_s}}));
        QVERIFY(home.shop().rights().restrict(merel, rights::RestrictionGround::AccuracyContested));
        const auto notices = home.shop().erasing().notices(true);
        QVERIFY(notices && notices->size() == 2);
        QVERIFY(notices->first().about == rights::Notice::About::Correction);
        QCOMPARE(notices->first().recipient, u"Laposta"_s);
        QVERIFY(notices->first().message.contains(u"merel@voorbeeld.example"_s) && notices->first().message.contains(u"Zutphen 100%1"_s));
        QVERIFY(notices->last().about == rights::Notice::About::Restriction);
        const auto seen = home.shop().rights().view(merel); // also now that nobody finds the person
        QVERIFY(seen && seen->restrictions.size() == 1 && !seen->facts.isEmpty());
        QCOMPARE(home.shop().rights().restricted()->size(), 1);
    }

    void aYesThatLapsesSoonIsToldInTime()
    {
        TemporaryShop home;
        QVERIFY(read(home, people("Deventer")));
        const CustomerId merel = idOf(home, u"merel"_s);
        consent::Word yes;
        yes.purpose = u"email_own"_s;
        yes.channel = u"email"_s;
        yes.state = consent::State::Given;
        QVERIFY(home.shop().consents().say(merel, yes, shop::ScanFile{"%PDF-1.4 a signed card"}));
        QVERIFY(home.shop().consents().expiringSoon()->isEmpty());
        home.clock().advance(std::chrono::hours(24 * 30 * 20));
        QVERIFY(home.shop().consents().expiringSoon()->isEmpty());
        home.clock().advance(std::chrono::hours(24 * 30 * 3));
        QCOMPARE(*home.shop().consents().expiringSoon(), QList{merel});
        home.clock().advance(std::chrono::hours(24 * 30 * 3)); // lapsed: nothing to renew any more
        QVERIFY(home.shop().consents().expiringSoon()->isEmpty());
    }

    void aClaimHoldsUntilItsLastDay()
    {
        TemporaryShop home;
        QVERIFY(read(home, people("Deventer")));
        const CustomerId merel = idOf(home, u"merel"_s);
        const Instant end = home.clock().now() + std::chrono::hours(48);
        QVERIFY(!home.shop().rights().restrict(merel, rights::RestrictionGround::Claim, home.clock().now() - std::chrono::hours(1)));
        QVERIFY(!home.shop().rights().restrict(merel, rights::RestrictionGround::ObjectionPending, end));
        QVERIFY(home.shop().rights().restrict(merel, rights::RestrictionGround::Claim, end));
        QVERIFY(!home.shop().erasing().erase(merel));
        home.clock().advance(std::chrono::hours(49));
        QVERIFY(home.shop().customers().open(merel));
        QVERIFY(home.shop().erasing().erase(merel));
    }

    void anObjectionIsWeighedWithTheDataAtRest()
    {
        TemporaryShop home;
        QVERIFY(read(home, people("Deventer")));
        const CustomerId merel = idOf(home, u"merel"_s);
        const auto &desk = home.shop().rights();
        QVERIFY(desk.restrict(merel, rights::RestrictionGround::ObjectionPending));
        const auto pending = [&] { return desk.restrictions(merel)->first(); };
        QCOMPARE(desk.decideObjection(merel, pending(), false, u" "_s).error().kind, ErrorKind::Input);
        QCOMPARE(desk.decideObjection(merel, pending(), false, u"Fraude voorkomen weegt zwaarder."_s).error().kind, ErrorKind::Conflict); // tell them first
        QVERIFY(!home.shop().customers().open(merel));
        QVERIFY(desk.decideObjection(merel, pending(), true, u"Er is geen dwingende reden."_s)); // upheld: nothing is used
        QVERIFY(!home.shop().customers().open(merel));
        QVERIFY(desk.tellEnd(merel, pending()));
        home.clock().advance(std::chrono::hours(1));
        QVERIFY(desk.decideObjection(merel, pending(), false, u"Fraude voorkomen weegt zwaarder."_s));
        QVERIFY(home.shop().customers().open(merel));
        const auto preview = home.shop().erasing().preview(merel);
        const bool isThere = std::any_of(preview->goes.begin(), preview->goes.end(), [](const auto &line) { return line.key == u"objections" && line.count == 2; });
        QVERIFY(isThere);
    }

    void aCorrectionSurvivesTheNextImport()
    {
        TemporaryShop home;
        QVERIFY(read(home, people("Apeldoorn")));
        const CustomerId merel = idOf(home, u"merel"_s);
        QVERIFY(home.shop().rights().rectify(merel, {{Field::City, u"Deventer"_s}, {Field::Email, u"Merel@Nieuw.example"_s}}));
        const auto shown = [&] { return home.shop().customers().rows({merel})->first(); };
        QCOMPARE(shown().city, u"Deventer"_s);
        QCOMPARE(shown().email, u"merel@nieuw.example"_s);
        QVERIFY(read(home, people("Apeldoorn ") + "79;Vink, A.;Brink 3;7411BR;Deventer;;vink@voorbeeld.example\n")); // the system still says the old
        QCOMPARE(shown().city, u"Deventer"_s);
        QCOMPARE(shown().email, u"merel@nieuw.example"_s);
        QVERIFY(!idOf(home, u"merel@voorbeeld"_s).isValid()); // and nobody finds them by it
        QVERIFY(!idOf(home, u"apeldoorn"_s).isValid());
        const auto page = home.shop().customers().open(merel);
        for (const customers::Fact &fact : page->facts) {
            for (const customers::SourcedValue &other : fact.others)
                QVERIFY2(!other.value.contains(u"Apeldoorn"_s) && !other.value.contains(u"merel@voorbeeld"_s), qPrintable(other.value));
        }
        QCOMPARE(home.shop().customers().undoCorrection(merel).error().kind, ErrorKind::Conflict);
        QVERIFY(home.shop().safety().check()->ok());
    }

    void aDisputeKeepsThePersonsOwnWords()
    {
        TemporaryShop home;
        QVERIFY(read(home, people("Deventer")));
        const CustomerId merel = idOf(home, u"merel"_s);
        QVERIFY(!home.shop().rights().dispute(merel, Field::City, u"  "_s));
        QVERIFY(home.shop().rights().dispute(merel, Field::City, u"Ik woon in Zutphen."_s));
        const auto preview = home.shop().erasing().preview(merel);
        const bool isThere = std::any_of(preview->goes.begin(), preview->goes.end(), [](const auto &line) { return line.key == u"statements" && line.count == 1; });
        QVERIFY(isThere);
    }
};

QTEST_GUILESS_MAIN(TestRightsDesk)
#include "TestRightsDesk.moc"
