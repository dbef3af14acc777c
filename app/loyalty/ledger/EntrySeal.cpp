#include "app/loyalty/ledger/EntrySeal.h"

#include <sodium.h>

#include <cstring>

namespace kk::loyalty {

namespace {

/// Puts values one after the other in a form in which no two different rows look alike: fixed widths, lengths before texts.
class Packed {
public:
    Packed &number(std::int64_t value)
    {
        std::array<unsigned char, 8> bytes{};
        auto bits = static_cast<std::uint64_t>(value);
        for (unsigned char &byte : bytes) {
            byte = static_cast<unsigned char>(bits & 0xff);
            bits >>= 8;
        }
        return raw(bytes.data(), bytes.size());
    }
    Packed &text(const std::string &text)
    {
        number(static_cast<std::int64_t>(text.size()));
        return raw(text.data(), text.size());
    }
    Packed &maybe(const std::array<unsigned char, 16> *bytes)
    {
        number(bytes ? 1 : 0);
        return bytes ? raw(bytes->data(), bytes->size()) : *this;
    }
    Packed &maybe(const std::optional<Day> &day) { return number(day ? 1 : 0).number(day.value_or(0)); }
    Packed &raw(const void *bytes, std::size_t count)
    {
        m_bytes.append(static_cast<const char *>(bytes), count);
        return *this;
    }

    template <std::size_t Size>
    std::array<unsigned char, Size> hash() const
    {
        std::array<unsigned char, Size> hash{};
        crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(m_bytes.data()), m_bytes.size(), nullptr, 0);
        return hash;
    }

private:
    std::string m_bytes;
};

} // namespace

std::size_t EntryKeyHash::operator()(const EntryKey &key) const
{
    std::size_t start = 0; // the key is a hash already
    std::memcpy(&start, key.data(), sizeof start);
    return start;
}

EntryKey keyOf(const KeyParts &parts)
{
    const Entry &entry = *parts.entry;
    Packed packed;
    packed.text(*parts.programme).number(parts.version).number(entry.cause).number(entry.cause == 0 ? entry.day : 0);
    packed.number(static_cast<int>(entry.posting)).number(parts.origin).number(entry.part).text(*parts.unit);
    packed.number(static_cast<int>(entry.from)).number(static_cast<int>(entry.to)).maybe(parts.account).maybe(parts.owes).maybe(parts.lot);
    return packed.hash<16>();
}

EntryKey nameOf(const EntryKey &key, int revision)
{
    return Packed().raw(key.data(), key.size()).number(revision).hash<16>();
}

QByteArray sealOf(const QByteArray &previous, const LedgerEntry &entry, const Token &token, const Token *owes)
{
    Packed packed;
    packed.raw(previous.constData(), static_cast<std::size_t>(previous.size()));
    packed.number(entry.id).raw(entry.key.data(), entry.key.size()).number(entry.revision).number(entry.isReversed ? 1 : 0).number(entry.version.value);
    packed.number(entry.cause).number(entry.day).number(static_cast<int>(entry.posting)).number(entry.origin).number(entry.part).text(entry.unit);
    packed.number(static_cast<int>(entry.from)).number(static_cast<int>(entry.to)).maybe(&token).maybe(owes).number(entry.units);
    packed.maybe(entry.lot ? &*entry.lot : nullptr).maybe(entry.pending).maybe(entry.expires);
    packed.number(entry.basis).number(entry.cut.units).number(static_cast<int>(entry.cut.per)).number(entry.run);
    const auto hash = packed.hash<32>();
    return {reinterpret_cast<const char *>(hash.data()), static_cast<qsizetype>(hash.size())};
}

} // namespace kk::loyalty
