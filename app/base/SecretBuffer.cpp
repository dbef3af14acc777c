#include "app/base/SecretBuffer.h"

#include <sodium.h>

#include <cstring>
#include <new>
#include <utility>

namespace kk {

namespace {

unsigned char *allocate(size_t size)
{
    static const int initialised = sodium_init();
    auto *memory = initialised < 0 || size == 0 ? nullptr : static_cast<unsigned char *>(sodium_malloc(size));
    if (!memory && size > 0)
        throw std::bad_alloc();
    return memory;
}

} // namespace

SecretBuffer::SecretBuffer(size_t size) : m_data(allocate(size)), m_size(size)
{
    if (m_data)
        std::memset(m_data, 0, size);
}

SecretBuffer::SecretBuffer(SecretBuffer &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBuffer &SecretBuffer::operator=(SecretBuffer &&other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBuffer::~SecretBuffer()
{
    clear();
}

SecretBuffer SecretBuffer::random(size_t size)
{
    SecretBuffer buffer(size);
    if (size > 0)
        randombytes_buf(buffer.m_data, size);
    return buffer;
}

SecretBuffer SecretBuffer::fromBytes(QByteArrayView bytes)
{
    SecretBuffer buffer(static_cast<size_t>(bytes.size()));
    if (!bytes.isEmpty())
        std::memcpy(buffer.m_data, bytes.data(), static_cast<size_t>(bytes.size()));
    return buffer;
}

SecretBuffer SecretBuffer::fromText(const QString &text)
{
    QString normalised = text.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = normalised.toUtf8();
    SecretBuffer buffer = fromBytes(utf8);
    sodium_memzero(utf8.data(), static_cast<size_t>(utf8.size()));
    if (normalised.constData() != text.constData())
        wipe(normalised);
    return buffer;
}

SecretBuffer SecretBuffer::copy() const
{
    SecretBuffer buffer(m_size);
    if (m_size > 0)
        std::memcpy(buffer.m_data, m_data, m_size);
    return buffer;
}

bool SecretBuffer::equals(const SecretBuffer &other) const
{
    if (m_size != other.m_size)
        return false;
    return m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0;
}

void SecretBuffer::clear()
{
    if (m_data)
        sodium_free(m_data); // overwrites before it frees
    m_data = nullptr;
    m_size = 0;
}

void wipe(QString &text)
{
    if (!text.isEmpty())
        sodium_memzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace kk
