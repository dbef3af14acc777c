#include "app/vault/RecoveryCode.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using kk::ErrorKind;
using kk::vault::RecoveryCode;

namespace {

const QString kAlphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;

} // namespace

class TestRecoveryCode final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isEightGroupsOfFiveThatCanBeReadAloud()
    {
        for (int round = 0; round < 200; ++round) {
            const QStringList groups = RecoveryCode::random().groups();
            QCOMPARE(groups.size(), 8);
            for (const QString &group : groups) {
                QCOMPARE(group.size(), 5);
                for (const QChar character : group)
                    QVERIFY(kAlphabet.contains(character));
            }
        }
    }

    void readsBackWhatItWrote()
    {
        for (int round = 0; round < 200; ++round) {
            const RecoveryCode code = RecoveryCode::random();
            QCOMPARE(code.bits().size(), size_t(16));
            const auto read = RecoveryCode::fromText(code.text());
            QVERIFY(read.has_value());
            QVERIFY(read->bits().equals(code.bits()));
            QCOMPARE(read->text(), code.text());
        }
    }

    void differsEveryTime()
    {
        QSet<QString> seen;
        for (int round = 0; round < 500; ++round)
            seen.insert(RecoveryCode::random().text());
        QCOMPARE(seen.size(), 500);
    }

    void forgivesHowItIsTyped_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("blanks for dashes") << u"-"_s << u"  "_s;
        QTest::newRow("nothing for dashes") << u"-"_s << QString();
        QTest::newRow("lines") << u"-"_s << u"\r\n"_s;
        QTest::newRow("long dashes") << u"-"_s << u" \u2013 "_s;
        QTest::newRow("dots") << u"-"_s << u"."_s;
        QTest::newRow("no-break spaces") << u"-"_s << u"\u00a0"_s;
        QTest::newRow("O for 0") << u"0"_s << u"O"_s;
        QTest::newRow("small o for 0") << u"0"_s << u"o"_s;
        QTest::newRow("I for 1") << u"1"_s << u"I"_s;
        QTest::newRow("small l for 1") << u"1"_s << u"l"_s;
        QTest::newRow("U for V") << u"V"_s << u"u"_s;
    }

    void forgivesHowItIsTyped()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        RecoveryCode code = RecoveryCode::random();
        while (!code.text().contains(from))
            code = RecoveryCode::random();
        const auto read = RecoveryCode::fromText(u"  "_s + code.text().toLower().replace(from.toLower(), to) + u"\n"_s);
        QVERIFY(read.has_value());
        QVERIFY(read->bits().equals(code.bits()));
    }

    void everyWrongCharacterIsCaughtAndItsGroupNamed()
    {
        const RecoveryCode code = RecoveryCode::random();
        const QString right = code.groups().join(QString());
        for (qsizetype place = 0; place < right.size(); ++place) {
            for (const QChar other : kAlphabet) {
                if (right[place] == other)
                    continue;
                QString wrong = right;
                wrong[place] = other;
                const int group = static_cast<int>(place / 5) + 1;
                QCOMPARE(RecoveryCode::wrongGroups(wrong), QList<int>{group});
                const auto read = RecoveryCode::fromText(wrong);
                QVERIFY(!read);
                QCOMPARE(read.error().kind, ErrorKind::Input);
                QVERIFY(read.error().userText.contains(QString::number(group)));
            }
        }
    }

    void everyTwoSwappedCharactersOfAGroupAreCaught()
    {
        for (int round = 0; round < 50; ++round) {
            const QStringList groups = RecoveryCode::random().groups();
            for (int number = 1; number <= 8; ++number) {
                for (int left = 0; left < 5; ++left) {
                    for (int right = left + 1; right < 5; ++right) {
                        QString swapped = groups[number - 1];
                        std::swap(swapped[left], swapped[right]);
                        QCOMPARE(RecoveryCode::groupCanBeRight(number, swapped), swapped == groups[number - 1]);
                    }
                }
            }
        }
    }

    void everyTwoSwappedGroupsAreCaught()
    {
        const QStringList groups = RecoveryCode::random().groups();
        for (int left = 0; left < 8; ++left) {
            for (int right = left + 1; right < 8; ++right) {
                QStringList swapped = groups;
                swapped.swapItemsAt(left, right);
                QCOMPARE(RecoveryCode::wrongGroups(swapped.join(u'-')), (QList<int>{left + 1, right + 1}));
            }
        }
    }

    void agroupOfAnotherCodeIsCaughtByTheWhole()
    {
        QStringList groups = RecoveryCode::random().groups();
        groups[2] = RecoveryCode::random().groups()[2]; // right by itself, from another paper
        QVERIFY(RecoveryCode::wrongGroups(groups.join(u'-')).isEmpty());
        const auto read = RecoveryCode::fromText(groups.join(u'-'));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Input);
    }

    void tooLittleAndTooMuchIsRefused()
    {
        const QString code = RecoveryCode::random().text();
        for (const QString &typed : QStringList{QString(), u"-"_s, code.chopped(1), code + u"0"_s, code + code})
            QVERIFY(!RecoveryCode::fromText(typed));
        QString strange = code;
        strange[1] = u'é';
        QVERIFY(!RecoveryCode::fromText(strange));
        strange[1] = QChar(0);
        QVERIFY(!RecoveryCode::fromText(strange));
    }

    void marksWrongGroupsWhileTyping()
    {
        const QString code = RecoveryCode::random().text();
        for (qsizetype length = 0; length <= code.size(); ++length)
            QVERIFY(RecoveryCode::wrongGroups(code.first(length)).isEmpty());
    }

    void asksTwoDifferentGroups()
    {
        QSet<QList<int>> asked;
        for (int round = 0; round < 2000; ++round) {
            const QList<int> pair = RecoveryCode::groupsToAsk();
            QCOMPARE(pair.size(), 2);
            QVERIFY(pair[0] >= 1 && pair[0] < pair[1] && pair[1] <= 8);
            asked.insert(pair);
        }
        QCOMPARE(asked.size(), 28); // every pair comes up
    }

    void knowsItsOwnGroups()
    {
        const RecoveryCode code = RecoveryCode::random();
        const RecoveryCode other = RecoveryCode::random();
        for (int number = 1; number <= 8; ++number) {
            QVERIFY(code.matchesGroup(number, u" "_s + code.groups()[number - 1].toLower()));
            QVERIFY(!code.matchesGroup(number, code.groups()[number % 8]));
            QVERIFY(!code.matchesGroup(number, QString()));
            if (code.groups()[number - 1] != other.groups()[number - 1])
                QVERIFY(!code.matchesGroup(number, other.groups()[number - 1]));
        }
        QVERIFY(!code.matchesGroup(0, code.groups()[0]));
        QVERIFY(!code.matchesGroup(9, code.groups()[0]));
    }
};

QTEST_GUILESS_MAIN(TestRecoveryCode)
#include "TestRecoveryCode.moc"
