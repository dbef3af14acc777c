#include "app/vault/AuditSeal.h"

#include <QtEndian>

#include <sodium.h>

#include <array>

namespace kk::vault {

namespace {

// The domain keeps a seal from being taken for a commitment; the 1 is the version of this form.
constexpr std::string_view kSealDomain = "klantenkring audit seal 1";
constexpr std::string_view kDetailDomain = "klantenkring audit detail 1";

class Hash {
public:
    explicit Hash(QByteArrayView key = {})
    {
        crypto_generichash_init(&m_state, bytes(key.data()), static_cast<size_t>(key.size()), kSealSize);
    }
    void add(qint64 number)
    {
        const qint64 little = qToLittleEndian(number);
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(&little), sizeof little);
    }
    void add(QByteArrayView data)
    {
        add(qint64(data.size()));
        crypto_generichash_update(&m_state, bytes(data.data()), static_cast<unsigned long long>(data.size()));
    }
    void add(std::string_view text) { add(QByteArrayView(text.data(), qsizetype(text.size()))); }
    QByteArray finish()
    {
        QByteArray hash(kSealSize, Qt::Uninitialized);
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(hash.data()), kSealSize);
        return hash;
    }

private:
    static const unsigned char *bytes(const char *data) { return reinterpret_cast<const unsigned char *>(data); }

    crypto_generichash_state m_state;
};

} // namespace

QByteArray seal(const SealedParts &parts)
{
    Hash hash;
    hash.add(kSealDomain);
    hash.add(parts.seq);
    hash.add(parts.at);
    hash.add(parts.actor);
    hash.add(parts.action);
    hash.add(parts.commitment);
    hash.add(parts.previous);
    return hash.finish();
}

QByteArray commitment(QByteArrayView salt, QByteArrayView details)
{
    Hash hash(salt);
    hash.add(kDetailDomain);
    hash.add(details);
    return hash.finish();
}

} // namespace kk::vault
