#include "tests/support/ZipMaker.h"
#include "tests/support/bad/BadFiles.h"

namespace kk::testing {

namespace {

using Member = ZipMaker::Member;

Member csvMember(const QByteArray &name = "klanten.csv")
{
    Member member;
    member.name = name;
    member.content = goodCsv();
    return member;
}

/// The good file under a name that wants to go elsewhere. It is read all the same: the name is only shown.
QList<BadFile> slippingNames()
{
    const QList<QByteArray> names = {"../klanten.csv",
                                     "../../../../etc/klanten.csv",
                                     "/etc/cron.d/klanten.csv",
                                     "..\\..\\klanten.csv",
                                     "C:\\Windows\\klanten.csv",
                                     "\\\\server\\share\\klanten.csv",
                                     "map/../../klanten.csv",
                                     "./././klanten.csv",
                                     "~/klanten.csv",
                                     "file:///etc/klanten.csv",
                                     "http://127.0.0.1:9/klanten.csv",
                                     "CON",
                                     "NUL.csv",
                                     "AUX.csv",
                                     "COM1.csv",
                                     "LPT9",
                                     "klanten.csv:verborgen",
                                     "klanten.csv ",
                                     "klanten.csv.",
                                     QByteArray("klanten\n.csv"),
                                     "klanten\xE2\x80\xAEvsc.exe",
                                     QByteArray(4000, 'k') + ".csv",
                                     QByteArray("a/").repeated(2000) + "klanten.csv",
                                     "-rf",
                                     "%2e%2e%2fklanten.csv",
                                     "$(touch klanten).csv",
                                     "klanten.csv;rm"};
    QList<BadFile> files;
    for (int i = 0; i < names.size(); ++i)
        files << BadFile::read("zip: slipping name " + QByteArray::number(i + 1), ZipMaker().add(csvMember(names.at(i))).bytes(), 3, ".zip");
    // The zip says that these are UTF-8.
    for (const QByteArray &name : {QByteArray("klan\x01ten\x7F.csv"), QByteArray("klanten\xFF\xFE.csv")})
        files << BadFile::either("zip: name that is no text " + name.toHex(), ZipMaker().add(csvMember(name)).bytes(), ".zip");
    return files;
}

QList<BadFile> lyingMembers()
{
    QList<BadFile> files;
    const auto lie = [&files](const char *what, auto change) {
        Member member = csvMember();
        change(member);
        files << BadFile::refused(QByteArray("zip: ") + what, ZipMaker().add(member).bytes(), ".zip");
    };
    lie("locked with a password", [](Member &member) { member.flags = 1; });
    lie("packed in a way of its own", [](Member &member) { member.method = 97; });
    lie("packed as bzip2 that it is not", [](Member &member) { member.method = 12; });
    lie("packed as LZMA that it is not", [](Member &member) { member.method = 14; });
    lie("stored, but deflated", [](Member &member) { member.method = 0; });
    lie("deflated, but stored", [](Member &member) {
        member.packed = false;
        member.method = 8;
    });
    lie("a sum that does not fit", [](Member &member) { member.wrongSum = true; });
    lie("says it is smaller", [](Member &member) { member.statedBytes = 10; });
    lie("says it is larger", [](Member &member) { member.statedBytes = 5000; });
    lie("says it is four gigabytes", [](Member &member) { member.statedBytes = 0xFFFFFFFEU; });
    lie("says it is larger than the file", [](Member &member) { member.statedPacked = 500'000; });
    return files;
}

QList<BadFile> bombs()
{
    QList<BadFile> files;
    const QByteArray noughts(100 * 1024 * 1024, 'a');
    const QByteArray bomb = ZipMaker().add("bom.csv", noughts).bytes();
    files << BadFile::refused("zip: bomb by ratio", bomb, ".zip");
    files << BadFile::refused("zip: workbook with a sheet that is a bomb",
                              ZipMaker().add("[Content_Types].xml", "<a/>").add("xl/workbook.xml", "<a/>").add("xl/worksheets/sheet1.xml", noughts).bytes(), ".xlsx");
    files << BadFile::refused("zip: document with content that is a bomb", ZipMaker().add("mimetype", "x").add("content.xml", noughts).bytes(), ".ods");
    QByteArray nested = bomb;
    for (int level = 0; level < 6; ++level)
        nested = ZipMaker().add("binnen.zip", nested).bytes();
    files << BadFile::refused("zip: bombs inside each other", nested, ".zip");
    files << BadFile::refused("zip: a zip in a zip", ZipMaker().add("binnen.zip", goodZip()).bytes(), ".zip");
    files << BadFile::refused("zip: a workbook in a zip", ZipMaker().add("binnen.xlsx", goodXlsx()).bytes(), ".zip");
    ZipMaker overlap;
    Member kernel;
    kernel.name = "0.csv";
    kernel.content = QByteArray(1024 * 1024, 'a');
    overlap.add(kernel);
    for (int i = 1; i < 500; ++i) {
        Member again;
        again.name = QByteArray::number(i) + ".csv";
        again.bodyOf = 0;
        overlap.add(again);
    }
    files << BadFile::refused("zip: bomb by overlap", overlap.bytes(), ".zip");
    ZipMaker many;
    for (int i = 0; i < 12'000; ++i)
        many.add(QByteArray::number(i) + ".txt", "x");
    files << BadFile::refused("zip: twelve thousand members", many.bytes(), ".zip");
    ZipMaker noise;
    for (int i = 0; i < 300; ++i)
        noise.add(QByteArray::number(i) + ".txt", "niets");
    files << BadFile::refused("zip: three hundred members that are nothing", noise.bytes(), ".zip");
    return files;
}

QList<BadFile> oddZips()
{
    QList<BadFile> files;
    Member link = csvMember("koppeling.csv");
    link.content = "/etc/passwd";
    link.packed = false;
    link.attributes = 0xA1FF0000U; // a symbolic link on Unix
    files << BadFile::refused("zip: a link to another file", ZipMaker().add(link).bytes(), ".zip");
    files << BadFile::read("zip: a link beside a good file", ZipMaker().add(link).add(csvMember()).bytes(), 3, ".zip");
    Member device = csvMember("apparaat");
    device.content = {};
    device.attributes = 0x21B60000U; // a character device
    files << BadFile::refused("zip: a device", ZipMaker().add(device).bytes(), ".zip");
    files << BadFile::read("zip: twice the same name", ZipMaker().add(csvMember()).add(csvMember()).bytes(), 6, ".zip");
    files << BadFile::refused("zip: no members", ZipMaker().bytes(), ".zip");
    files << BadFile::refused("zip: folders only", ZipMaker().add("map/", {}).bytes(), ".zip");
    files << BadFile::refused("zip: empty members only", ZipMaker().add("a.csv", {}).add("b.csv", {}).bytes(), ".zip");
    files << BadFile::refused("zip: says it has more members", ZipMaker().add(csvMember()).bytes(7), ".zip");
    files << BadFile::either("zip: says it has none", ZipMaker().add(csvMember()).bytes(0), ".zip");
    files << BadFile::refused("zip: without its directory", goodZip().left(200), ".zip");
    files << BadFile::either("zip: with something before it", "MZ" + goodZip(), ".zip");
    files << BadFile::either("zip: with something behind it", goodZip() + QByteArray(1000, 'x'), ".zip");
    files << BadFile::read("zip: read under another name", goodZip(), 6, ".csv");
    files << BadFile::read("xlsx: read under another name", goodXlsx(), 3, ".csv");
    files << BadFile::refused("zip: a text document",
                              ZipMaker().add("mimetype", "application/vnd.oasis.opendocument.text").add("content.xml", "<a><b><c/></b></a>").bytes(), ".odt");
    files << BadFile::refused("zip: a workbook without sheets", ZipMaker().add("[Content_Types].xml", "<a/>").add("xl/workbook.xml", "<a/>").bytes(), ".xlsx");
    files << BadFile::refused("zip: a letter", ZipMaker().add("[Content_Types].xml", "<a/>").add("_rels/.rels", "<a/>").add("word/document.xml", "<a/>").bytes(), ".docx");
    files << BadFile::refused("old spreadsheet", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(2000, '\0'), ".xls");
    files << BadFile::refused("other archives: gzip", "\x1F\x8B\x08" + QByteArray(100, 'x'), ".gz");
    files << BadFile::refused("other archives: 7z", QByteArray("7z\xBC\xAF\x27\x1C") + QByteArray(100, 'x'), ".7z");
    files << BadFile::refused("other archives: rar", "Rar!\x1A\x07" + QByteArray(100, 'x'), ".rar");
    return files;
}

} // namespace

QList<BadFile> badZips()
{
    return slippingNames() + lyingMembers() + bombs() + oddZips();
}

} // namespace kk::testing
