#include "app/base/text/Email.h"

#include <QTest>

using namespace kk;

class TestEmail final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addressesAreRead_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("address");
        const auto row = [](const char *cell, const char *address) { QTest::newRow(cell) << QByteArray(cell) << QByteArray(address); };
        row("jan@morgenster.example", "jan@morgenster.example");
        row("  Jan.De.Vries@Morgenster.EXAMPLE ", "jan.de.vries@morgenster.example");
        row("mailto:jan@morgenster.example?subject=koffie", "jan@morgenster.example");
        row("MAILTO:jan@morgenster.example", "jan@morgenster.example");
        row("Jan de Vries <jan@morgenster.example>", "jan@morgenster.example");
        row("'jan@morgenster.example", "jan@morgenster.example");
        row("\"jan@morgenster.example\"", "jan@morgenster.example");
        row("jan@morgenster.example.", "jan@morgenster.example");
        row("jan @ morgenster.example", "jan@morgenster.example");
        row("jan@morgenster,nl", "jan@morgenster.nl");
        row("jan@a.nl, piet@b.nl", "jan@a.nl");
        row("jan@a.nl;piet@b.nl", "jan@a.nl");
        row("jan@a.nl / piet@b.nl", "jan@a.nl");
        row("geen! jan@a.nl", "jan@a.nl");
        row("jan+koffie@a.nl", "jan+koffie@a.nl");
        row("jan@m\xC3\xBCller.de", "jan@xn--mller-kva.de");
        row("JOS\xC3\x89@a.nl", "jos\xC3\xA9@a.nl");
        row("\xC2\xA0jan@a.nl\xE2\x80\x8B", "jan@a.nl");
        row("", "");
        row("-", "");
        row("n/a", "");
        row("jan", "");
        row("jan@", "");
        row("@a.nl", "");
        row("jan@a", "");
        row("jan@@a.nl", "");
        row("jan@a..nl", "");
        row(".jan@a.nl", "");
        row("ja..n@a.nl", "");
        row("jan@-a.nl", "");
        row("jan@a.1", "");
        row("jan@1.2.3.4", "");
    }

    void addressesAreRead()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QByteArray, address);
        const std::string read = normaliseEmail(std::string_view(cell.constData(), size_t(cell.size()))).value_or("");
        QCOMPARE(QByteArray::fromStdString(read), address);
        if (!read.empty())
            QCOMPARE(normaliseEmail(std::string_view(read)).value_or(""), read);
    }

    void oneCellMayHoldMore()
    {
        const EmailCell cell = readEmailCell("Jan@A.nl; piet@b.nl of bellen, jan@a.nl");
        QCOMPARE(cell.address, std::string("jan@a.nl"));
        QCOMPARE(cell.others, std::vector<std::string>{"piet@b.nl"});
        QCOMPARE(cell.rest, std::string("of bellen"));
        QCOMPARE(readEmailCell(" niet bekend ").rest, std::string("niet bekend"));
        QVERIFY(readEmailCell(std::string(100'000, '@')).address.empty());
    }

    void placeholdersAreKnown()
    {
        for (const char *address : {"geen@email.nl", "geen.email@hotmail.com", "test@test.nl", "noreply@winkel.nl", "no-reply@winkel.nl", "x@x.nl", "aaa@aaa.com",
                                    "klant@klant.nl", "info@info.nl", "onbekend@gmail.com", "nvt@nvt.nl", "geenemailadres@morgenster.example", "123@123.nl"})
            QVERIFY2(isPlaceholderEmail(address), address);
        for (const char *address : {"info@morgenster.example", "j@jansen.nl", "geena.davids@morgenster.example", "marijke@morgenster.example", "mail@jansen.nl",
                                    "testa@morgenster.example", "noor@noordhof.nl"})
            QVERIFY2(!isPlaceholderEmail(address), address);
    }

    void marketplacesAndDesksAreKnown()
    {
        QVERIFY(isMarketplaceEmail("2ab3c4d5@verkopen.bol.com"));
        QVERIFY(isMarketplaceEmail("x7y8z9@marketplace.amazon.nl"));
        QVERIFY(!isMarketplaceEmail("jan@bol.com"));
        QVERIFY(!isMarketplaceEmail("jan@notverkopen.bol.com.example"));
        QVERIFY(isSharedMailbox("info@morgenster.example"));
        QVERIFY(isSharedMailbox("fam.dewit@morgenster.example"));
        QVERIFY(isSharedMailbox("familiedewit@morgenster.example"));
        QVERIFY(!isSharedMailbox("famke@morgenster.example"));
        QCOMPARE(emailMailbox("jan@a.nl"), std::string_view("jan"));
        QCOMPARE(emailDomain("jan@a.nl"), std::string_view("a.nl"));
        QCOMPARE(emailDomain("jan"), std::string_view());
    }
};

QTEST_GUILESS_MAIN(TestEmail)
#include "TestEmail.moc"
