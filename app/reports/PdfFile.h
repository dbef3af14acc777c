#pragma once

#include "app/base/Result.h"
#include "app/base/SecretBuffer.h"

#include <QByteArray>

namespace kk::reports {

class Document;

/// The PDF with its language, and with a date and a number that come from the document alone: the same document gives the same bytes.
[[nodiscard]] Result<QByteArray> settledPdf(const QByteArray &pdf, const Document &document);

/// The PDF behind a password: AES-256 (PDF 2.0, revision 6). Printing, copying and reading aloud are allowed. Errors: Input (no PDF).
[[nodiscard]] Result<QByteArray> protectedPdf(const QByteArray &pdf, const SecretBuffer &password);

} // namespace kk::reports
