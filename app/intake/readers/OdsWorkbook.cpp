#include "app/intake/readers/OdsWorkbook.h"

#include "app/intake/readers/OdsSheet.h"

#include <QCoreApplication>

namespace kk::intake {

namespace {

constexpr qint64 kSheetsWithin = 8 * 1024 * 1024;
constexpr size_t kMostSheets = 1000;

} // namespace

bool OdsWorkbook::isIn(const ZipArchive &archive)
{
    return archive.find("mimetype") != nullptr && archive.find("content.xml") != nullptr;
}

Result<std::unique_ptr<OdsWorkbook>> OdsWorkbook::open(std::shared_ptr<ZipArchive> archive)
{
    std::unique_ptr<OdsWorkbook> book(new OdsWorkbook(std::move(archive)));
    book->m_content = book->m_archive->find("content.xml");
    if (const auto found = book->findSheets(); !found)
        return fail(found);
    if (book->m_parts.empty()) {
        return fail(ErrorKind::Input,
                    QCoreApplication::translate("Intake", "This document has no sheets with rows and columns. Choose the export file of the webshop "
                                                          "or till."));
    }
    return book;
}

Result<> OdsWorkbook::findSheets()
{
    auto source = ZipArchive::read(m_archive, *m_content);
    if (!source)
        return fail(source);
    XmlReader xml(**source);
    while (xml.bytesConsumed() < kSheetsWithin && m_parts.size() < kMostSheets) {
        const auto token = xml.next();
        if (!token)
            return fail(token);
        if (*token == XmlReader::Token::EndOfDocument)
            break;
        if (*token != XmlReader::Token::Start || xml.localName() != "table" || xml.depth() != OdsSheet::kTableDepth)
            continue;
        QString name = shownName(xml.attribute("table:name"));
        while (name.isEmpty() || part(name) != nullptr)
            name += u'\'';
        m_parts.push_back({name, FilePart::Shape::Sheet, m_content->bytes, m_parts.size()});
    }
    return {};
}

Result<std::unique_ptr<ByteSource>> OdsWorkbook::read(const FilePart &part) const
{
    auto source = ZipArchive::read(m_archive, *m_content);
    if (!source)
        return fail(source);
    return std::unique_ptr<ByteSource>(std::make_unique<OdsSheet>(std::move(*source), part.index));
}

} // namespace kk::intake
