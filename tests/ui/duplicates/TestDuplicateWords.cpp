#include "ui/duplicates/DuplicateWords.h"

#include <QTest>

namespace kk::ui {

using namespace Qt::StringLiterals;
using customers::FactKind;

class TestDuplicateWords : public QObject {
    Q_OBJECT

private:
    static shop::DuplicateSide side(const QString &name, const QString &address, const QString &email, int mailAnswer)
    {
        shop::DuplicateSide one;
        one.row.name = name;
        one.row.mailAnswer = mailAnswer;
        const auto say = [&one](FactKind kind, const QString &value) {
            if (value.isEmpty())
                return;
            customers::Fact fact;
            fact.kind = kind;
            fact.shown.value = value;
            one.facts.append(fact);
        };
        say(FactKind::Address, address);
        say(FactKind::Email, email);
        return one;
    }
    static ComparedRow rowNamed(const QList<ComparedRow> &rows, const QString &label)
    {
        for (const ComparedRow &row : rows) {
            if (row.label == label)
                return row;
        }
        return {};
    }

private Q_SLOTS:
    void anAddressIsAStreetAndAPlace_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("street");
        QTest::addColumn<QString>("place");
        QTest::newRow("whole") << u"Kolkstraat 8 a, 7419 SB Deventer"_s << u"Kolkstraat 8 a"_s << u"7419 SB Deventer"_s;
        QTest::newRow("a box in it") << u"Kolkstraat 8, bus 3, 2000 Antwerpen"_s << u"Kolkstraat 8, bus 3"_s << u"2000 Antwerpen"_s;
        QTest::newRow("no place") << u"Kolkstraat 8"_s << u"Kolkstraat 8"_s << QString();
        QTest::newRow("no street") << u"7419 SB Deventer"_s << QString() << u"7419 SB Deventer"_s;
        QTest::newRow("nothing") << QString() << QString() << QString();
    }
    void anAddressIsAStreetAndAPlace()
    {
        QFETCH(QString, address);
        const QStringList parts = DuplicateWords::streetAndPlace(address);
        QTEST(parts.value(0), "street");
        QTEST(parts.value(1), "place");
    }

    void everySideIsHeldAgainstTheFirst()
    {
        shop::DuplicateView view;
        view.sides = {side(u"M. Venema"_s, u"Waterpad 99, 8121 BE Olst"_s, {}, 1), side(u"M. Venema"_s, u"Waterpad 99, 8121 BE Olst"_s, u"a@x.example"_s, -1),
                      side(u"Margriet Koster"_s, u"Waterpad 9, 8121 BE Olst"_s, u"b@y.example"_s, 0)};
        const QList<ComparedRow> rows = DuplicateWords::rows(view);
        const ComparedRow name = rowNamed(rows, u"Name"_s);
        QCOMPARE(name.likeness, Likeness::Different);
        QCOMPARE(name.likenesses.mid(1), (QList<Likeness>{Likeness::Equal, Likeness::Different}));
        QCOMPARE(rowNamed(rows, u"Address"_s).likenesses.mid(1), (QList<Likeness>{Likeness::Equal, Likeness::Alike}));
        QCOMPARE(rowNamed(rows, u"Place"_s).likeness, Likeness::Equal);
        QCOMPARE(rowNamed(rows, u"E-mail"_s).likeness, Likeness::OneEmpty);
        const ComparedRow mail = rowNamed(rows, u"Advertising by e-mail"_s);
        QCOMPARE(mail.likeness, Likeness::Different); // yes and no; that the third says nothing does not hide it
        QCOMPARE(mail.likenesses.last(), Likeness::OneEmpty);
    }

    void pointsComeFromTheSetting()
    {
        QVERIFY(DuplicateWords::pointsSentence(0.99).contains(u"6.6"));
        QVERIFY(DuplicateWords::pointsSentence(0.999).contains(u"10.0"));
        QVERIFY(!DuplicateWords::pointsSentence(1).contains(u"inf"));
    }

    void qualitySaysWithinWhichRange()
    {
        shop::DuplicateQuality quality;
        QVERIFY(DuplicateWords::quality(quality).isEmpty());
        quality.estimate = identity::Estimate{100, 0.4, {0.996, 0.99, 0.999}, {0.62, 0.5, 0.71}};
        QStringList lines = DuplicateWords::quality(quality);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].contains(u"99.6") && lines[0].contains(u"99.0") && lines[0].contains(u"99.9"));
        QVERIFY(lines[1].contains(u"62") && lines[1].contains(u"50") && lines[1].contains(u"71"));
        quality.doubtJudged = 8;
        quality.doubtSame = 5;
        lines = DuplicateWords::quality(quality);
        QVERIFY(lines.last().contains(u'8') && lines.last().contains(u'5'));
    }
};

} // namespace kk::ui

QTEST_GUILESS_MAIN(kk::ui::TestDuplicateWords)
#include "TestDuplicateWords.moc"
