#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <span>

namespace kk {

/// Bytes that must not leak: keys, passphrases, recovery codes.
///
/// Lives in memory of libsodium (`sodium_malloc`): guarded, kept out of swap and core dumps where the system allows,
/// overwritten when freed. Move-only; copying is an act with a name (`copy`). Comparison takes constant time.
class SecretBuffer {
public:
    SecretBuffer() = default;
    explicit SecretBuffer(size_t size);
    SecretBuffer(SecretBuffer &&other) noexcept;
    SecretBuffer &operator=(SecretBuffer &&other) noexcept;
    SecretBuffer(const SecretBuffer &) = delete;
    SecretBuffer &operator=(const SecretBuffer &) = delete;
    ~SecretBuffer();

    static SecretBuffer random(size_t size);
    static SecretBuffer fromBytes(QByteArrayView bytes);
    /// The UTF-8 bytes of `text` in Unicode form NFC, so that "é" typed on any keyboard gives one passphrase.
    static SecretBuffer fromText(const QString &text);

    SecretBuffer copy() const;
    size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    unsigned char *data() { return m_data; }
    const unsigned char *data() const { return m_data; }
    std::span<const unsigned char> bytes() const { return {m_data, m_size}; }
    bool equals(const SecretBuffer &other) const;
    void clear();

private:
    unsigned char *m_data = nullptr;
    size_t m_size = 0;
};

/// Overwrites the characters of a string and empties it. Does what can be done for a QString: copies made elsewhere stay.
void wipe(QString &text);

} // namespace kk
