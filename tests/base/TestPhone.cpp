#include "app/base/text/Phone.h"
#include "app/base/text/PhoneForeign.h"

#include <QByteArrayList>
#include <QTest>

#include <random>

using namespace kk;
using namespace Qt::StringLiterals;

namespace {

/// Telephone numbers and notations by chance: mostly good ones, some too long, too short or of no plan.
class Notations {
public:
    explicit Notations(quint64 seed) : m_random(seed) {}

    QByteArray country() { return pick({"NL", "NL", "NL", "BE", "DE", "FR"}); }

    QByteArray cell(const QByteArray &country)
    {
        const QByteArray home = country == "BE" ? "32" : country == "DE" ? "49" : country == "FR" ? "33" : "31";
        const QByteArray code = below(4) ? home : pick({"31", "32", "49", "33", "44", "1"});
        const QByteArray number = national(code);
        const QByteArray written = spread(number);
        switch (code == home ? below(10) : 4 + below(4)) {
        case 0: case 1: case 2: return '0' + written;
        case 3: return '(' + QByteArray("0") + number.left(3) + ')' + pick({" ", "", "-"}) + spread(number.mid(3));
        case 4: return '+' + code + pick({" ", "", "-", ".", "\xC2\xA0"}) + written;
        case 5: return "00" + code + pick({" ", "", "-"}) + written;
        case 6: return '+' + code + pick({" (0)", "(0)", " (0) "}) + written;
        case 7: return "'+" + code + written;
        case 8: return number;
        default: return code + number;
        }
    }

private:
    int below(int limit) { return int(m_random() % quint64(limit)); }
    QByteArray pick(const QByteArrayList &from) { return from[below(int(from.size()))]; }

    QByteArray digits(int count)
    {
        QByteArray out;
        while (out.size() < count)
            out += char('0' + below(10));
        return out;
    }

    QByteArray national(const QByteArray &code)
    {
        if (below(12) == 0)
            return digits(4 + below(10));
        const bool mobile = below(2) == 0;
        if (code == "31")
            return (mobile ? QByteArray("6") : leading('1')) + digits(8);
        if (code == "32")
            return mobile ? QByteArray("4" + digits(8)) : QByteArray(leading('1') + digits(7));
        if (code == "49")
            return mobile ? QByteArray(pick({"15", "16", "17"}) + digits(8 + below(2))) : QByteArray(leading('2') + digits(7 + below(4)));
        return leading('1') + digits(8 + below(2));
    }

    /// One digit from `lowest` to 9.
    QByteArray leading(char lowest) { return QByteArray(1, char(lowest + below('9' - lowest + 1))); }

    QByteArray spread(const QByteArray &number)
    {
        const QByteArray between = pick({" ", "", "-", ".", "\xC2\xA0", "\xE2\x80\x93", "/"});
        QByteArray out;
        const int group = 2 + below(4);
        for (qsizetype at = 0; at < number.size(); at += group) {
            // A slash after nine digits parts two numbers for us; libphonenumber would not read that cell at all.
            out += at ? (between == "/" && at > 4 ? QByteArray() : between) : QByteArray();
            out += number.mid(at, group);
        }
        return out;
    }

    std::mt19937_64 m_random;
};

std::string text(const std::optional<E164> &number) { return number ? number->text : std::string("-"); }

} // namespace

class TestPhone final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreReadInAnyNotation_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("country");
        QTest::addColumn<QByteArray>("number");
        const auto row = [](const char *cell, const char *number, const char *country = "NL") {
            QTest::addRow("%s (%s)", cell, country) << QByteArray(cell) << QByteArray(country) << QByteArray(number);
        };
        row("0612345678", "+31612345678");
        row("06-12345678", "+31612345678");
        row("06 12 34 56 78", "+31612345678");
        row("06.12.34.56.78", "+31612345678");
        row("(06) 12345678", "+31612345678");
        row("'+31612345678", "+31612345678");
        row("\t0612345678", "+31612345678");
        row("+31 (0)6 12345678", "+31612345678");
        row("+31(0)612345678", "+31612345678");
        row("0031612345678", "+31612345678");
        row("0031 (0)6-12345678", "+31612345678");
        row("31612345678", "+31612345678");
        row("310612345678", "+31612345678");
        row("612345678", "+31612345678");
        row("612345678.0", "+31612345678");
        row("06\xC2\xA0" "12345678", "+31612345678");
        row("06\xE2\x80\x91" "12345678", "+31612345678");
        row("tel. 06-12345678", "+31612345678");
        row("M: 06-12345678", "+31612345678");
        row("06-12345678 (thuis)", "+31612345678");
        row("06-12345678 na zessen", "+31612345678");
        row("0612345678 / 0570123456", "+31612345678");
        row("0612345678/0570123456", "+31612345678");
        row("0612345678 of 0570123456", "+31612345678");
        row("0612345678, 0570123456", "+31612345678");
        row("0612345678 0687654321", "+31612345678");
        row("0612345678\n0687654321", "+31612345678");
        row("0570/12 34 56", "+31570123456");
        row("0570-123456", "+31570123456");
        row("020 - 1234567", "+31201234567");
        row("0570-123456 #12", "+31570123456");
        row("0475 12 34 56", "+32475123456", "BE");
        row("+32 (0)475 12 34 56", "+32475123456");
        row("053 12 34 56", "+3253123456", "BE");
        row("0171 1234567", "+491711234567", "DE");
        row("030 123456", "+4930123456", "DE");
        row("+44 20 7946 0018", "+442079460018");
        row("020 7946 0018", "+442079460018", "GB");
        row("0800 1234", "+318001234");
        row("06-00 123456", "+31600123456");
        row("6,12346E+08", "");
        row("6.12346E8", "");
        row("3,16123E+10", "");
        row("", "");
        row("-", "");
        row("0", "");
        row("n/a", "");
        row("geen", "");
        row("06-1234567", "");
        row("06-123456789", "");
        row("0671234567", "");
        row("0691234567", "");
        row("+31 60 1234567", "");
        row("0661234567", "+31661234567");
        row("0219-123456", "");
        row("14 0570", "+31140570");
        row("06-KOFFIE", "");
        row("123", "");
        row("1234567890123456789012345678901234567890", "");
        row("+", "");
        row("++", "");
        row("0x6123456", "");
        row("\xFF\xFE", "");
    }

    void numbersAreReadInAnyNotation()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QByteArray, country);
        QFETCH(QByteArray, number);
        const auto read = normalisePhone(std::string_view(cell.toStdString()), std::string_view(country.toStdString()));
        QCOMPARE(QByteArray::fromStdString(read ? read->text : std::string()), number);
    }

    void theFastWayAgreesWithLibphonenumber()
    {
        const int count = qEnvironmentVariableIsSet("KLANTENKRING_LONG") ? 1'000'000 : 120'000;
        quint64 seed = std::random_device{}();
        if (qEnvironmentVariableIsSet("KLANTENKRING_SEED"))
            seed = qEnvironmentVariable("KLANTENKRING_SEED").toULongLong();
        qInfo("%d notations, KLANTENKRING_SEED=%llu", count, seed);
        Notations notations(seed);
        int valid = 0;
        for (int i = 0; i < count; ++i) {
            const QByteArray country = notations.country();
            const QByteArray cell = notations.cell(country);
            const auto ours = normalisePhone(std::string_view(cell.constData(), size_t(cell.size())), country.toStdString());
            if (ours && isInventedPhone(*ours))
                continue;
            const auto theirs = readPhoneByLibrary(cell.toStdString(), country.toStdString());
            valid += theirs ? 1 : 0;
            QVERIFY2(ours == theirs, qPrintable(u"'%1' in %2: we say %3, libphonenumber %4"_s.arg(QString::fromUtf8(cell), QString::fromLatin1(country),
                                                QString::fromStdString(text(ours)), QString::fromStdString(text(theirs)))));
        }
        QVERIFY2(valid > count / 2, "the generator makes too few good numbers to prove anything");
    }

    void placeholdersAreKnown()
    {
        for (const char *number : {"+31612345678", "+31687654321", "+31600000000", "+31611111111", "+31201234567", "+31666666666"})
            QVERIFY2(isPlaceholderPhone({number}), number);
        for (const char *number : {"+31612345879", "+31612121212", "+31611223344", "+31570650123", "+318001234"})
            QVERIFY2(!isPlaceholderPhone({number}), number);
        QVERIFY(isInventedPhone({"+31600123456"}));
        QVERIFY(!isInventedPhone({"+31612345678"}));
    }

    void numbersAreShownAsPeopleWriteThem()
    {
        QCOMPARE(formatPhone({"+31612345678"}), u"06 12 34 56 78"_s);
        QCOMPARE(formatPhone({"+31600123456"}), u"06 00 12 34 56"_s);
        QCOMPARE(formatPhone({"+31570123456"}), u"0570 12 34 56"_s);
        QCOMPARE(formatPhone({"+31201234567"}), u"020 123 45 67"_s);
        QCOMPARE(formatPhone({"+318001234"}), u"0800 1234"_s);
        QCOMPARE(formatPhone({"+32475123456"}), u"+32 475 12 34 56"_s);
        QCOMPARE(formatPhone({"+31"}), u"0"_s);
        for (const char *number : {"+31612345678", "+31570123456", "+31201234567", "+32475123456", "+4930123456", "+442079460018"})
            QCOMPARE(normalisePhone(std::string_view(formatPhone({number}).toStdString())), std::optional(E164{number}));
    }

    void digitsAreFoundWhileTyping_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("digits");
        QTest::newRow("national") << u"06-123"_s << u"316123"_s;
        QTest::newRow("plus") << u"+31 6 123"_s << u"316123"_s;
        QTest::newRow("zeroes") << u"0031 6 123"_s << u"316123"_s;
        QTest::newRow("bracketed zero") << u"+31 (0)6 123"_s << u"316123"_s;
        QTest::newRow("middle of a number") << u"1234"_s << u"1234"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("a name") << u"Jan 06"_s << u""_s;
        QTest::newRow("a postcode") << u"7411 AB"_s << u""_s;
        QTest::newRow("no-break blank") << u"06\u00A0123"_s << u"316123"_s;
    }

    void digitsAreFoundWhileTyping()
    {
        QFETCH(QString, typed);
        QFETCH(QString, digits);
        QCOMPARE(QString::fromStdString(searchDigits(typed.toStdString())), digits);
    }

    void everyBeginningOfANumberFindsIt()
    {
        for (const char *written : {"06-12345678", "+31 (0)6 12 34 56 78", "0031 6 12345678", "06 1234 5678"}) {
            const std::string whole = normalisePhone(std::string_view(written))->text.substr(1);
            const std::string_view typed = written;
            for (size_t length = 4; length <= typed.size(); ++length) {
                const std::string digits = searchDigits(typed.substr(0, length));
                QVERIFY2(whole.compare(0, digits.size(), digits) == 0, digits.c_str());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPhone)
#include "TestPhone.moc"
