#include "tests/support/bad/BadFiles.h"

namespace kk::testing {

namespace {

QByteArray card(const QByteArray &lines)
{
    return "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Kok;Jan\r\n" + lines + "END:VCARD\r\n";
}

} // namespace

QList<BadFile> badCards()
{
    QList<BadFile> files;
    const auto read = [&files](const char *what, const QByteArray &bytes, int items = 1) {
        files << BadFile::read(QByteArray("vcard: ") + what, bytes, items, ".vcf");
    };
    read("soft line break at the end", card("NOTE;ENCODING=QUOTED-PRINTABLE:half=\r\n"), 0);
    read("codes that are none", card("NOTE;ENCODING=QUOTED-PRINTABLE:=ZZ=4=\r\n=\r\n\r\n"));
    read("picture of a megabyte", card("PHOTO;ENCODING=BASE64:" + QByteArray(1'000'000, 'A') + "\r\n\r\n"));
    read("picture in ten thousand lines", card("PHOTO;ENCODING=b:A\r\n" + QByteArray(" AAAAAAAAAAAAAAAA\r\n").repeated(10'000)));
    read("note of two megabytes", card("NOTE:" + QByteArray(2'000'000, 'x') + "\r\n"));
    read("note folded a hundred thousand times", card("NOTE:x\r\n" + QByteArray(" x\r\n").repeated(100'000)));
    read("soft breaks a hundred thousand times", card("NOTE;QUOTED-PRINTABLE:x=\r\n" + QByteArray("x=\r\n").repeated(100'000) + "x\r\n"));
    read("twenty thousand properties", card(QByteArray("TEL:0612345678\r\n").repeated(20'000)));
    read("ten thousand parameters", card("TEL" + QByteArray(";TYPE=CELL").repeated(10'000) + ":0612345678\r\n"));
    read("character set nobody knows", card("NOTE;CHARSET=KLINGON:x\r\n"));
    read("UTF-7", card("NOTE;CHARSET=UTF-7:+AGEA-\r\n"));
    read("overlong UTF-8", card("NOTE:\xC0\xAF\xE0\x80\xAF\r\n"));
    read("NUL bytes", card(QByteArray("NOTE:a\0b\r\n", 10)));
    read("lines without a colon", card("zomaar wat\r\n;;;\r\n:\r\n=\r\n"));
    read("name of a property without end", card(QByteArray(100'000, 'X') + ":x\r\n"));
    read("quotes that do not close", card("TEL;TYPE=\"CELL:0612345678\r\n"));
    read("backslash at the end", card("NOTE:x\\\r\nORG:a\\;b\\\r\n"));
    read("components without end", card("ADR:" + QByteArray(60'000, ';') + "\r\n"));
    read("date of birth that is none", card("BDAY:1987-02-31\r\nBDAY:--\r\nBDAY:99999999999\r\n"));
    read("telephone number of a thousand digits", card("TEL:" + QByteArray(1000, '1') + "\r\n"));
    read("lone CR line ends", card("").replace("\r\n", "\r"));
    read("LF line ends", card("").replace("\r\n", "\n"));
    read("a thousand cards inside each other", QByteArray("BEGIN:VCARD\r\n").repeated(1000) + "N:Kok\r\n" + QByteArray("END:VCARD\r\n").repeated(1000), 0);
    read("ends without beginnings", card("") + QByteArray("END:VCARD\r\n").repeated(1000));
    read("beginnings without ends", QByteArray("BEGIN:VCARD\r\nN:Kok\r\n").repeated(1000), 0);
    read("nothing in it", "BEGIN:VCARD\r\nEND:VCARD\r\n", 0);
    read("only its first line", "BEGIN:VCARD\r\n", 0);
    read("agent that is a card", card("AGENT:\r\nBEGIN:VCARD\r\nN:Smit\r\nEND:VCARD\r\n"));
    read("address of a site as picture", card("PHOTO;VALUE=URL:http://127.0.0.1:9/x.png\r\n"));
    read("byte order mark", "\xEF\xBB\xBF" + card(""));
    return files;
}

} // namespace kk::testing
