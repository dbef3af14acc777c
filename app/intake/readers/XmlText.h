#pragma once

#include "app/intake/readers/ByteSource.h"

#include <memory>
#include <string>
#include <string_view>

namespace kk::intake {

/// Whether the bytes mean what they are: no references, no control characters, ASCII only.
bool isPlainXml(std::string_view bytes);

/// How much of the text may be told now without cutting a character, a reference or a line end in two.
size_t wholeXmlCharacters(std::string_view text);

/// Appends `raw` as the text it stands for: references resolved (when `references`), line ends made LF, control characters made blanks.
/// What is no UTF-8 is read as windows-1252, and said. False: a reference XML itself does not know.
[[nodiscard]] bool appendXmlText(std::string &to, std::string_view raw, bool references, bool &hadOtherEncoding);

/// The sentences for XML that is not well-formed, that stops in the middle, that has a document type. `offset` in bytes, for the log.
Error xmlDamaged(qint64 offset);
Error xmlCutOff(qint64 offset);
Error xmlHasDocumentType();

/// The bytes of an XML document as UTF-8: its byte order mark and the encoding in its first line decide. An encoding that is not known
/// is read as UTF-8.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> xmlSource(std::unique_ptr<ByteSource> raw, std::string_view head);

} // namespace kk::intake
