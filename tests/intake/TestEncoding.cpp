#include "app/intake/readers/Encoding.h"

#include <QTest>

using namespace kk::intake;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(kk::intake::Encoding)

class TestEncoding final : public QObject
{
    Q_OBJECT

    static EncodingGuess guess(const QByteArray &bytes)
    {
        return guessEncoding({std::string_view(bytes.constData(), static_cast<size_t>(bytes.size()))});
    }

    static QString decoded(const QByteArray &bytes, Encoding encoding, int pieceSize)
    {
        TextDecoder decoder(encoding);
        std::string out;
        for (int from = 0; from < bytes.size(); from += pieceSize) {
            const QByteArray piece = bytes.mid(from, pieceSize);
            decoder.decode(std::string_view(piece.constData(), static_cast<size_t>(piece.size())), out);
        }
        decoder.finish(out);
        return QString::fromStdString(out);
    }

private Q_SLOTS:
    void shortDutchTextsAreRecognised_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Encoding>("encoding");
        QTest::newRow("names in cp1252") << "Naam;Plaats\r\nJos\xE9;Utrecht\r\nZo\xEB;Bo\xEBllaan\r\n"_ba << Encoding::Windows1252;
        QTest::newRow("one c cedilla in cp1252") << "Naam;Plaats\r\nFran\xE7oise;Ede\r\n"_ba << Encoding::Windows1252;
        QTest::newRow("euro in cp1252") << "Naam;Totaal\r\nJan;\x80 12,50\r\n"_ba << Encoding::Windows1252;
        QTest::newRow("curly apostrophe in cp1252") << "Naam;Plaats\r\nJan;\x92s-Hertogenbosch\r\n"_ba << Encoding::Windows1252;
        QTest::newRow("capitals in cp1252") << "NAAM\r\nJOS\xC9\r\nZO\xCB\r\n"_ba << Encoding::Windows1252;
        QTest::newRow("names in cp850") << "Naam;Plaats\r\nJos\x82;Utrecht\r\nZo\x89;Bo\x89llaan\r\n"_ba << Encoding::Cp850;
        QTest::newRow("names in MacRoman") << "Naam;Plaats\rJos\x8E;Utrecht\rZo\x91;Bo\x91llaan\r"_ba << Encoding::MacRoman;
        QTest::newRow("euro in ISO-8859-15") << "Naam;Totaal\r\nZo\xEB;\xA4 12,50\r\n"_ba << Encoding::Latin9;
        QTest::newRow("one e acute in UTF-8") << "Naam\nJos\xC3\xA9\n"_ba << Encoding::Utf8;
        QTest::newRow("double-encoded is still UTF-8") << "Naam\nJos\xC3\x83\xC2\xA9\n"_ba << Encoding::Utf8;
        QTest::newRow("plain ASCII") << "Naam;Plaats\nJan;Ede\n"_ba << Encoding::Utf8;
        QTest::newRow("UTF-16LE without mark") << "N\0a\0a\0m\0;\0\n\0J\0a\0n\0\n\0"_ba << Encoding::Utf16LittleEndian;
        QTest::newRow("UTF-16BE without mark") << "\0N\0a\0a\0m\0;\0\n\0J\0a\0n\0\n"_ba << Encoding::Utf16BigEndian;
        QTest::newRow("one pasted cp1252 cell in UTF-8")
            << "Jos\xC3\xA9\nZo\xC3\xAB\nRen\xC3\xA9\nAn\xC3\xAFta\nFran\xC3\xA7oise\nBj\xF6rn\n"_ba << Encoding::Utf8;
    }

    void shortDutchTextsAreRecognised()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Encoding, encoding);
        QCOMPARE(encodingName(guess(bytes).encoding), encodingName(encoding));
        QCOMPARE(guess(bytes).byteOrderMark, 0);
    }

    /// Short inputs on which the detectors of libraries are wrong, and what is the truth about each.
    void detectorsAreWrongWhereWeAreNot_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Encoding>("encoding");
        QTest::newRow("names in cp1252") << "Jos\xE9;Utrecht\r\nZo\xEB;Bo\xEBllaan\r\n"_ba << Encoding::Windows1252;
        QTest::newRow("one c with cedilla in cp1252") << "Fran\xE7oise;Ede\r\n"_ba << Encoding::Windows1252;
        QTest::newRow("euro in cp1252") << "Jan;\x80 12,50\r\n"_ba << Encoding::Windows1252;
        QTest::newRow("the same names of an old DOS till") << "Jos\x82;Utrecht\r\nZo\x89;Bo\x89llaan\r\n"_ba << Encoding::Cp850;
        QTest::newRow("the same names of an old Mac") << "Jos\x8E;Utrecht\rZo\x91;Bo\x91llaan\r"_ba << Encoding::MacRoman;
        QTest::newRow("one e acute in UTF-8") << "Jos\xC3\xA9;Ede\n"_ba << Encoding::Utf8;
        QTest::newRow("UTF-16 without mark") << "J\0o\0s\0\xE9\0;\0E\0d\0e\0\r\0\n\0"_ba << Encoding::Utf16LittleEndian;
        QTest::newRow("encoded twice") << "Jos\xC3\x83\xC2\xA9;Ede\n"_ba << Encoding::Utf8;
        QByteArray long16;
        const QByteArray line = "Z\0o\0\xEB\0;\0E\0d\0e\0\r\0\n\0"_ba;
        while (long16.size() < 30'000'000)
            long16 += line;
        QTest::newRow("30 MB of UTF-16 without mark") << long16 << Encoding::Utf16LittleEndian;
    }

    void detectorsAreWrongWhereWeAreNot()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Encoding, encoding);
        QCOMPARE(encodingName(guess(bytes).encoding), encodingName(encoding));
    }

    void byteOrderMarksDecide()
    {
        QCOMPARE(guess("\xEF\xBB\xBFNaam"_ba).byteOrderMark, 3);
        QCOMPARE(guess("\xFF\xFEN\0"_ba).encoding, Encoding::Utf16LittleEndian);
        QCOMPARE(guess("\xFE\xFF\0N"_ba).encoding, Encoding::Utf16BigEndian);
    }

    void charactersCutBetweenPiecesAreNotErrors()
    {
        const QByteArray head = "Jos\xC3"_ba;
        const QByteArray middle = "\xA9 en Zo\xC3\xAB en \xE2\x82"_ba;
        const EncodingGuess found = guessEncoding({std::string_view(head.constData(), 4), std::string_view(middle.constData(), 15)});
        QCOMPARE(found.encoding, Encoding::Utf8);
    }

    void decodingDoesNotDependOnThePieces()
    {
        const QByteArray wide("J\0o\0s\0\xE9\0 \0=\xD8\x00\xDE!\0", 16);
        for (int size = 1; size <= 16; ++size)
            QCOMPARE(decoded(wide, Encoding::Utf16LittleEndian, size), u"José \U0001F600!"_s);
        QCOMPARE(decoded("\x80 12 \xEB"_ba, Encoding::Windows1252, 1), u"€ 12 ë"_s);
        QCOMPARE(decoded("\x82\x89"_ba, Encoding::Cp850, 1), u"éë"_s);
        QCOMPARE(decoded("\x8E\x91"_ba, Encoding::MacRoman, 1), u"éë"_s);
        QCOMPARE(decoded("\xA4"_ba, Encoding::Latin9, 1), u"€"_s);
    }

    void halfCharactersBecomeReplacements()
    {
        QCOMPARE(decoded("J\0\x3D\xD8"_ba, Encoding::Utf16LittleEndian, 4), u"J\uFFFD"_s);
        QCOMPARE(decoded("J\0o"_ba, Encoding::Utf16LittleEndian, 4), u"J\uFFFD"_s);
    }

    void utf8IsCheckedStrictly_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("valid");
        QTest::newRow("ascii") << "abcdefghijklmnop"_ba << true;
        QTest::newRow("two") << "Jos\xC3\xA9"_ba << true;
        QTest::newRow("four") << "\xF0\x9F\x98\x80"_ba << true;
        QTest::newRow("overlong") << "\xC0\xAF"_ba << false;
        QTest::newRow("surrogate") << "\xED\xA0\x80"_ba << false;
        QTest::newRow("too high") << "\xF5\x80\x80\x80"_ba << false;
        QTest::newRow("cut") << "abc\xE2\x82"_ba << false;
        QTest::newRow("lone continuation") << "\x80"_ba << false;
    }

    void utf8IsCheckedStrictly()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, valid);
        QCOMPARE(isValidUtf8(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size()))), valid);
    }

    void namesGoBothWays()
    {
        for (Encoding encoding : {Encoding::Utf8, Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian, Encoding::Windows1252,
                                  Encoding::Cp850, Encoding::MacRoman, Encoding::Latin9})
            QCOMPARE(encodingFromName(encodingName(encoding)), std::optional(encoding));
        QVERIFY(!encodingFromName(u"klingon"));
    }
};

QTEST_GUILESS_MAIN(TestEncoding)
#include "TestEncoding.moc"
