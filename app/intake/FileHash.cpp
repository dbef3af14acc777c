#include "app/intake/FileHash.h"

#include <QCoreApplication>
#include <QFile>

#include <openssl/evp.h>

#include <memory>
#include <vector>

namespace kk::intake {

Result<QByteArray> fileSha256(const QString &path, const vault::CancelToken &cancel)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(file.exists() ? ErrorKind::Storage : ErrorKind::NotFound,
                    QCoreApplication::translate("Intake", "This file cannot be opened. Check that it is still there and not open in another program."));
    }
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr);
    std::vector<char> block(1 << 20);
    for (qint64 read = 0; (read = file.read(block.data(), static_cast<qint64>(block.size()))) > 0;) {
        if (cancel.isCancelled())
            return fail(ErrorKind::Cancelled, QCoreApplication::translate("Intake", "Reading the file was stopped. Nothing was taken in."));
        EVP_DigestUpdate(context.get(), block.data(), static_cast<size_t>(read));
    }
    if (file.error() != QFileDevice::NoError) {
        return fail(ErrorKind::Storage,
                    QCoreApplication::translate("Intake", "This file could not be read to its end. Copy it to this computer and try again."));
    }
    QByteArray hash(32, '\0');
    EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char *>(hash.data()), nullptr);
    return hash;
}

} // namespace kk::intake
