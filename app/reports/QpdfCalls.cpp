#include "app/reports/QpdfCalls.h"

#include <exception>

#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr everywhere
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

namespace kk::reports::qpdf {

namespace {

/// Whatever libqpdf throws ends here.
template <class Prepare>
std::optional<std::string> rewritten(const char *pdf, std::size_t size, Prepare prepare)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("document", pdf, size);
        QPDFWriter writer(file);
        writer.setOutputMemory();
        prepare(file, writer);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return std::string(reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize());
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

} // namespace

std::optional<std::string> settle(const char *pdf, std::size_t size, const Facts &facts)
{
    return rewritten(pdf, size, [&facts](QPDF &file, QPDFWriter &writer) {
        file.getRoot().replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(facts.language));
        QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        file.getRoot().replaceKey("/ViewerPreferences", preferences);
        QPDFObjectHandle info = file.getTrailer().getKey("/Info");
        if (info.isDictionary())
            info.replaceKey("/CreationDate", QPDFObjectHandle::newString(facts.creationDate));
        writer.setDeterministicID(true);
    });
}

std::optional<std::string> encrypt(const char *pdf, std::size_t size, const std::string &userPassword, const std::string &ownerPassword)
{
    return rewritten(pdf, size, [&](QPDF &, QPDFWriter &writer) {
        writer.setR6EncryptionParameters(userPassword.c_str(), ownerPassword.c_str(), true, true, true, true, true, true, qpdf_r3p_full, true);
    });
}

} // namespace kk::reports::qpdf
