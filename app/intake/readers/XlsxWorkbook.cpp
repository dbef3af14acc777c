#include "app/intake/readers/XlsxWorkbook.h"

#include "app/intake/readers/XlsxSheet.h"
#include "app/intake/readers/XmlReader.h"

#include <QCoreApplication>

#include <charconv>
#include <map>

namespace kk::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostFormats = 65'536; ///< Excel itself stops there
constexpr size_t kMostSheets = 1000;
constexpr size_t kMostRelations = 10'000;

using Token = XmlReader::Token;

int toInt(std::string_view text, int otherwise = -1)
{
    int value = otherwise;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? value : otherwise;
}

std::string folderOf(const std::string &member)
{
    const size_t slash = member.rfind('/');
    return slash == std::string::npos ? std::string() : member.substr(0, slash + 1);
}

Error incomplete()
{
    return {ErrorKind::Input,
            QCoreApplication::translate("Intake", "This workbook is damaged: its list of sheets is missing. Nothing was taken in. Open it in a "
                                                  "spreadsheet program, save it again as .xlsx, and choose that file."),
            {}};
}

} // namespace

bool XlsxWorkbook::isIn(const ZipArchive &archive)
{
    return archive.find("[Content_Types].xml") != nullptr && (archive.find("xl/workbook.xml") != nullptr || archive.find("_rels/.rels") != nullptr);
}

Result<std::unique_ptr<XlsxWorkbook>> XlsxWorkbook::open(std::shared_ptr<ZipArchive> archive)
{
    std::unique_ptr<XlsxWorkbook> book(new XlsxWorkbook(std::move(archive)));
    std::string main = "xl/workbook.xml";
    const auto roots = book->relationsOf("");
    if (!roots)
        return fail(roots);
    for (const Relation &relation : *roots) {
        if (relation.type.ends_with("/officeDocument") && book->m_archive->find(relation.target) != nullptr)
            main = relation.target;
    }
    // Excel's own binary kind (.xlsb) has no XML in it.
    if (book->m_archive->find(main) == nullptr || main.ends_with(".bin"))
        return tl::unexpected<Error>(incomplete());
    auto sheets = book->readWorkbook(main);
    if (!sheets)
        return fail(sheets);
    const auto relations = book->relationsOf(main);
    if (!relations)
        return fail(relations);
    std::map<std::string_view, const ZipArchive::Member *> targets;
    for (const Relation &relation : *relations) {
        targets[relation.id] = book->m_archive->find(relation.target);
        if (relation.type.ends_with("/sharedStrings"))
            book->m_strings = book->m_archive->find(relation.target);
        if (relation.type.ends_with("/styles")) {
            if (const auto read = book->readFormats(relation.target); !read)
                return fail(read);
        }
    }
    const bool allHidden = std::all_of(sheets->begin(), sheets->end(), [](const Sheet &sheet) { return sheet.hidden; });
    for (const Sheet &sheet : *sheets) {
        const auto target = targets.find(sheet.relation);
        if (target == targets.end() || target->second == nullptr || (sheet.hidden && !allHidden))
            continue;
        QString name = shownName(sheet.name);
        while (name.isEmpty() || book->part(name) != nullptr)
            name += u'\'';
        book->m_parts.push_back({name, FilePart::Shape::Sheet, target->second->bytes, book->m_sheets.size()});
        book->m_sheets.push_back(target->second);
    }
    if (book->m_parts.empty())
        return tl::unexpected<Error>(incomplete());
    return book;
}

/// The relations of a member stand beside it, in `_rels`; those of the whole under the empty name.
Result<std::vector<XlsxWorkbook::Relation>> XlsxWorkbook::relationsOf(const std::string &member) const
{
    const std::string folder = folderOf(member);
    const ZipArchive::Member *file = m_archive->find(folder + "_rels/" + member.substr(folder.size()) + ".rels");
    std::vector<Relation> relations;
    if (file == nullptr)
        return relations;
    auto source = ZipArchive::read(m_archive, *file);
    if (!source)
        return fail(source);
    XmlReader xml(**source);
    for (;;) {
        const auto token = xml.next();
        if (!token)
            return fail(token);
        if (*token == Token::EndOfDocument || relations.size() > kMostRelations)
            return relations;
        if (*token != Token::Start || xml.localName() != "Relationship" || xml.attribute("TargetMode") == "External")
            continue;
        // A target is looked up among the members; it is never a path on disk.
        const std::string target(xml.attribute("Target"));
        relations.push_back({std::string(xml.attribute("Id")), std::string(xml.attribute("Type")),
                             target.starts_with('/') ? target.substr(1) : folder + target});
    }
}

Result<std::vector<XlsxWorkbook::Sheet>> XlsxWorkbook::readWorkbook(const std::string &member)
{
    auto source = ZipArchive::read(m_archive, *m_archive->find(member));
    if (!source)
        return fail(source);
    XmlReader xml(**source);
    std::vector<Sheet> sheets;
    for (;;) {
        const auto token = xml.next();
        if (!token)
            return fail(token);
        if (*token == Token::EndOfDocument)
            return sheets;
        if (*token != Token::Start)
            continue;
        if (xml.localName() == "workbookPr" && xml.depth() == 2) { // extensions have one of their own
            const std::string_view from1904 = xml.attribute("date1904");
            m_from1904 = from1904 == "1" || from1904 == "true" || from1904 == "on";
        }
        if (xml.localName() == "sheet" && sheets.size() < kMostSheets) {
            Sheet sheet{std::string(xml.attribute("name")), std::string(xml.attribute("r:id")), xml.attribute("state").ends_with("idden")};
            if (sheet.relation.empty())
                sheet.relation = xml.attributeByLocalName("id");
            sheets.push_back(std::move(sheet));
        }
    }
}

Result<> XlsxWorkbook::readFormats(const std::string &member)
{
    const ZipArchive::Member *file = m_archive->find(member);
    if (file == nullptr)
        return {};
    auto source = ZipArchive::read(m_archive, *file);
    if (!source)
        return fail(source);
    XmlReader xml(**source);
    std::map<int, CellFormat> own;
    bool inCellFormats = false;
    for (;;) {
        const auto token = xml.next();
        if (!token)
            return fail(token);
        if (*token == Token::EndOfDocument)
            return {};
        if (xml.localName() == "cellXfs")
            inCellFormats = *token == Token::Start;
        if (*token != Token::Start || own.size() > kMostFormats || m_formats.size() > kMostFormats)
            continue;
        if (xml.localName() == "numFmt")
            own[toInt(xml.attribute("numFmtId"))] = CellFormat::fromCode(xml.attribute("formatCode"));
        if (inCellFormats && xml.localName() == "xf") {
            const int id = toInt(xml.attribute("numFmtId"), 0);
            const auto known = own.find(id);
            m_formats.push_back(known != own.end() ? known->second : CellFormat::builtIn(id));
        }
    }
}

Result<std::unique_ptr<ByteSource>> XlsxWorkbook::read(const FilePart &part) const
{
    auto source = ZipArchive::read(m_archive, *m_sheets[part.index]);
    if (!source)
        return fail(source);
    std::unique_ptr<SharedStrings> strings;
    if (m_strings != nullptr) {
        auto opened = ZipArchive::read(m_archive, *m_strings);
        if (!opened)
            return fail(opened);
        strings = std::make_unique<SharedStrings>(std::move(*opened));
    }
    return std::unique_ptr<ByteSource>(std::make_unique<XlsxSheet>(std::move(*source), std::move(strings), m_formats, m_from1904));
}

} // namespace kk::intake
