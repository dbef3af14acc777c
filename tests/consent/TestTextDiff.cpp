#include "app/consent/TextDiff.h"

#include <QTest>

using namespace kk::consent;
using namespace Qt::StringLiterals;
using Kind = DiffPiece::Kind;

/// What changed between two versions of a text.
class TestTextDiff final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalTextsAreOnePiece() { QCOMPARE(textDiff(u"ja ik wil"_s, u"ja  ik wil"_s), (QList<DiffPiece>{{Kind::Same, u"ja ik wil"_s}})); }

    void wordsThatWentAndCame()
    {
        const QList<DiffPiece> pieces = textDiff(u"Ja, ik wil nieuws per e-mail."_s, u"Ja, ik wil acties en nieuws per e-mail."_s);
        QString before;
        QString after;
        for (const DiffPiece &piece : pieces) {
            if (piece.kind != Kind::Added)
                before += piece.words + u' ';
            if (piece.kind != Kind::Gone)
                after += piece.words + u' ';
        }
        QCOMPARE(before.trimmed(), u"Ja, ik wil nieuws per e-mail."_s);
        QCOMPARE(after.trimmed(), u"Ja, ik wil acties en nieuws per e-mail."_s);
        const QList<DiffPiece> expected{{Kind::Same, u"Ja, ik wil"_s}, {Kind::Added, u"acties en"_s}, {Kind::Same, u"nieuws per e-mail."_s}};
        QCOMPARE(pieces, expected);
    }

    void nothingAndSomething()
    {
        QVERIFY(textDiff({}, {}).isEmpty());
        QCOMPARE(textDiff({}, u"ja"_s), (QList<DiffPiece>{{Kind::Added, u"ja"_s}}));
        QCOMPARE(textDiff(u"ja"_s, {}), (QList<DiffPiece>{{Kind::Gone, u"ja"_s}}));
    }

    void aVeryLongTextIsWhollyChanged()
    {
        const QString text = u"ja "_s.repeated(kLongestDiff + 1);
        QCOMPARE(textDiff(text, u"nee"_s).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestTextDiff)
#include "TestTextDiff.moc"
