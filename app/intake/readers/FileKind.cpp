#include "app/intake/readers/FileKind.h"

#include "app/intake/readers/Encoding.h"
#include "app/intake/values/CellText.h"

#include <QCoreApplication>

#include <algorithm>

namespace kk::intake {

namespace {

struct Magic {
    std::string_view bytes;
    const char *sentence;
};

using namespace std::string_view_literals;

constexpr const char *kPackedTwice =
    QT_TRANSLATE_NOOP("Intake", "%1 is a spreadsheet or a zip file inside a zip file. Unpack the outer one and choose the file in it.");
constexpr const char *kOldSpreadsheet = QT_TRANSLATE_NOOP(
    "Intake", "%1 is a spreadsheet of the old kind (.xls). Open it in a spreadsheet program, save it as .xlsx, and choose that file.");
constexpr const char *kDocument = QT_TRANSLATE_NOOP("Intake", "%1 is a PDF document. Make the export again and choose CSV.");
constexpr const char *kPicture = QT_TRANSLATE_NOOP("Intake", "%1 is a picture. Choose the export file of the webshop or till.");
constexpr const char *kPacked = QT_TRANSLATE_NOOP("Intake", "%1 is a packed file. Unpack it first and choose the CSV file in it.");
constexpr const char *kPage = QT_TRANSLATE_NOOP(
    "Intake",
    "%1 is a web page or an XML file of a kind that is not known here. Perhaps the webshop wanted you to log in first. Make the export "
    "again as CSV.");
constexpr const char *kDocumentType = QT_TRANSLATE_NOOP(
    "Intake", "%1 begins with a document type (<!DOCTYPE). That is not safe to read, and no shop or till needs it. Nothing was taken in. "
              "Download the export again, or ask the supplier for one without it.");
constexpr const char *kJson = QT_TRANSLATE_NOOP("Intake", "%1 is a JSON file, not a CSV file. Make the export again as CSV.");
constexpr const char *kVault =
    QT_TRANSLATE_NOOP("Intake", "%1 is a database, not an export. Choose the export file of the webshop or till.");
constexpr const char *kBinary = QT_TRANSLATE_NOOP(
    "Intake", "%1 is not a text file. Choose the export file of the webshop or till, and make it as CSV. Nothing was taken in.");

constexpr Magic kMagics[] = {
    {"PK\x03\x04"sv, kPackedTwice},
    {"PK\x05\x06"sv, kPackedTwice},
    {"\xD0\xCF\x11\xE0"sv, kOldSpreadsheet},
    {"%PDF"sv, kDocument},
    {"\x89PNG"sv, kPicture},
    {"\xFF\xD8\xFF"sv, kPicture},
    {"GIF8"sv, kPicture},
    {"\x1F\x8B"sv, kPacked},
    {"7z\xBC\xAF"sv, kPacked},
    {"Rar!"sv, kPacked},
    {"SQLite format 3"sv, kVault},
    {"<!DOCTYPE"sv, kPage},
    {"<!doctype"sv, kPage},
    {"<html"sv, kPage},
    {"<HTML"sv, kPage},
};

/// Whether a document type stands at the start of XML that is no web page.
bool hasDocumentType(std::string_view text)
{
    const size_t at = text.substr(0, 64 * 1024).find("<!DOCTYPE");
    return at != std::string_view::npos && asciiLower(text.substr(at + 9, 6)).find("html") == std::string::npos;
}

Error refusal(const char *sentence, const QString &fileName)
{
    return {ErrorKind::Input, QCoreApplication::translate("Intake", sentence).arg(fileName), {}};
}

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && byte != 0x1A) || byte == 0x7F;
}

} // namespace

std::optional<Error> refusalOf(std::string_view head, const QString &fileName)
{
    for (const Magic &magic : kMagics) {
        if (head.starts_with(magic.bytes))
            return refusal(magic.sentence, fileName);
    }
    const EncodingGuess guess = guessEncoding({head});
    if (guess.encoding == Encoding::Utf16LittleEndian || guess.encoding == Encoding::Utf16BigEndian)
        return std::nullopt;
    const std::string_view text = head.substr(static_cast<size_t>(guess.byteOrderMark));
    const size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) {
        return refusal(QT_TRANSLATE_NOOP("Intake", "There is nothing but blanks in %1. Download the export again."), fileName);
    }
    if (text[first] == '<')
        return refusal(hasDocumentType(text) ? kDocumentType : kPage, fileName);
    if (text[first] == '{' || text.substr(first).starts_with("[{") || text.substr(first).starts_with("[\n"))
        return refusal(kJson, fileName);
    const auto controls = std::count_if(text.begin(), text.end(), isControl);
    if (controls * 50 > static_cast<qint64>(text.size()))
        return refusal(kBinary, fileName);
    return std::nullopt;
}

} // namespace kk::intake
