#include "app/intake/readers/XmlReader.h"

#include <QXmlStreamReader>

#include <cstdint>
#include <cstdlib>

using namespace kk;
using namespace kk::intake;

namespace {

/// The elements of a document and their texts, in the order in which they come.
struct Told {
    bool whole = false;
    std::string content;
};

Told told(std::string_view bytes)
{
    MemorySource source(bytes);
    XmlReader xml(source);
    Told told;
    for (;;) {
        const auto token = xml.next();
        if (!token)
            return told;
        switch (*token) {
        case XmlReader::Token::Start:
            told.content += '<';
            told.content += xml.name();
            break;
        case XmlReader::Token::End: told.content += '>'; break;
        case XmlReader::Token::Text: told.content += xml.text(); break;
        case XmlReader::Token::EndOfDocument: told.whole = true; return told;
        }
    }
}

/// The same by Qt's reader, which refuses more than ours does.
Told toldByQt(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    xml.setNamespaceProcessing(false);
    Told told;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement: told.content += '<' + xml.qualifiedName().toUtf8().toStdString(); break;
        case QXmlStreamReader::EndElement: told.content += '>'; break;
        case QXmlStreamReader::Characters: told.content += xml.text().toUtf8().toStdString(); break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference: return {};
        default: break;
        }
    }
    told.whole = !xml.hasError();
    return told;
}

} // namespace

/// Whatever both readers of XML take for a whole document, they read in the same way.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const Told ours = told(bytes);
    if (!ours.whole || bytes.find("encoding") != std::string_view::npos || !isValidUtf8(bytes))
        return 0;
    const Told theirs = toldByQt(QByteArray(bytes.data(), static_cast<qsizetype>(size)));
    if (theirs.whole && theirs.content != ours.content)
        std::abort();
    return 0;
}
