#include "app/vault/KeySlotFile.h"

#include <QCoreApplication>
#include <QtEndian>

#include <sodium.h>

#include <cstring>

namespace kk::vault {

namespace {

constexpr QByteArrayView kMagic("KRINGKEY");
constexpr quint16 kFormat = 1;
constexpr quint16 kSuite = 1;
constexpr qsizetype kHeadSize = 8 + 2 + 2 + 4 + 4 + 16 + 4 + 2;
constexpr qsizetype kSlotSize = 4 + 1 + 4 + 16 + 24 + 48;
constexpr qsizetype kChecksumSize = 16;
constexpr quint32 kLastDay = 1'000'000; // the year 4707

static_assert(KeySlotFile::kMaximumSize == kHeadSize + KeySlotFile::kMaximumSlots * kSlotSize + kChecksumSize);
static_assert(crypto_pwhash_SALTBYTES == 16);
static_assert(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES == 24);
static_assert(crypto_aead_xchacha20poly1305_ietf_ABYTES == 16);

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kk::vault::KeySlotFile)
};

tl::unexpected<Error> damaged(const char *detail)
{
    return fail(ErrorKind::Damaged,
                Text::tr("The key file beside the vault is not as it was written. The vault itself is untouched. Put the key file of "
                   "your last backup in its place."),
                QStringLiteral("key file: ") + QLatin1String(detail));
}

template <class T>
void append(QByteArray &bytes, T number)
{
    std::array<char, sizeof(T)> raw{};
    qToBigEndian(number, raw.data());
    bytes.append(raw.data(), static_cast<qsizetype>(raw.size()));
}

template <size_t size>
void append(QByteArray &bytes, const std::array<unsigned char, size> &field)
{
    bytes.append(reinterpret_cast<const char *>(field.data()), static_cast<qsizetype>(size));
}

/// Takes fields off the front. The caller has checked that the bytes are there.
class Reader {
public:
    explicit Reader(QByteArrayView bytes) : m_bytes(bytes) {}

    template <class T>
    T number()
    {
        const T value = qFromBigEndian<T>(m_bytes.data());
        m_bytes = m_bytes.sliced(sizeof(T));
        return value;
    }
    template <size_t size>
    void field(std::array<unsigned char, size> &into)
    {
        std::memcpy(into.data(), m_bytes.data(), size);
        m_bytes = m_bytes.sliced(size);
    }

private:
    QByteArrayView m_bytes;
};

std::array<unsigned char, kChecksumSize> checksumOf(QByteArrayView bytes)
{
    std::array<unsigned char, kChecksumSize> sum{};
    crypto_generichash(sum.data(), sum.size(), reinterpret_cast<const unsigned char *>(bytes.data()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return sum;
}

bool isKind(quint8 kind)
{
    return kind >= static_cast<quint8>(SlotKind::Passphrase) && kind <= static_cast<quint8>(SlotKind::Recovery);
}

void appendOpening(QByteArray &bytes, const KeySlotFile &file)
{
    bytes.append(kMagic);
    append(bytes, kFormat);
    append(bytes, kSuite);
    append(bytes, file.cost.memoryKiB);
    append(bytes, file.cost.passes);
    append(bytes, file.salt);
}

void appendSlotHead(QByteArray &bytes, const SealedSlot &slot)
{
    append(bytes, slot.id);
    append(bytes, static_cast<quint8>(slot.kind));
    append(bytes, slot.createdDay);
    append(bytes, slot.salt);
}

/// The magic, the version and the size: what can be told before the content is trusted.
Result<> checkFrame(const QByteArray &bytes)
{
    if (!bytes.startsWith(kMagic) || bytes.size() < kMagic.size() + 2)
        return damaged("no key file");
    if (qFromBigEndian<quint16>(bytes.constData() + kMagic.size()) > kFormat)
        return fail(ErrorKind::Input,
                    Text::tr("This vault was made with a newer Klantenkring. Update the program first. Nothing was changed."),
                    QStringLiteral("key file: newer format"));
    if (bytes.size() < kHeadSize + kSlotSize + kChecksumSize || bytes.size() > KeySlotFile::kMaximumSize)
        return damaged("size");
    const QByteArrayView content = QByteArrayView(bytes).chopped(kChecksumSize);
    const auto sum = checksumOf(content);
    if (std::memcmp(sum.data(), bytes.constData() + content.size(), sum.size()) != 0)
        return damaged("checksum");
    return {};
}

Result<SealedSlot> readSlot(Reader &reader, const KeySlotFile &file)
{
    SealedSlot slot;
    slot.id = reader.number<quint32>();
    const auto kind = reader.number<quint8>();
    slot.createdDay = reader.number<quint32>();
    reader.field(slot.salt);
    reader.field(slot.nonce);
    reader.field(slot.sealed);
    if (!isKind(kind))
        return damaged("slot kind");
    slot.kind = static_cast<SlotKind>(kind);
    const bool known = std::any_of(file.slots.cbegin(), file.slots.cend(),
                                   [&slot](const SealedSlot &other) { return other.id == slot.id; });
    if (slot.id == 0 || slot.id >= file.nextId || known)
        return damaged("slot id");
    if (slot.createdDay > kLastDay)
        return damaged("slot day");
    return slot;
}

} // namespace

Result<KeySlotFile> KeySlotFile::fromBytes(const QByteArray &bytes, const KeyPolicy &policy)
{
    if (const auto frame = checkFrame(bytes); !frame)
        return fail(frame);
    Reader reader(QByteArrayView(bytes).sliced(kMagic.size()));
    const auto format = reader.number<quint16>();
    const auto suite = reader.number<quint16>();
    if (format != kFormat || suite != kSuite)
        return damaged("format or suite");
    KeySlotFile file;
    file.cost.memoryKiB = reader.number<quint32>();
    file.cost.passes = reader.number<quint32>();
    if (!policy.accepts(file.cost))
        return fail(ErrorKind::Damaged,
                    Text::tr("The key file beside the vault asks for a protection this program does not accept. Somebody may have "
                       "changed it. Nothing was opened. Put the key file of your last backup in its place."),
                    QStringLiteral("key file: cost %1 KiB, %2 passes").arg(file.cost.memoryKiB).arg(file.cost.passes));
    reader.field(file.salt);
    file.nextId = reader.number<quint32>();
    const qsizetype count = reader.number<quint16>();
    if (count < 1 || bytes.size() != kHeadSize + count * kSlotSize + kChecksumSize)
        return damaged("number of slots");
    for (qsizetype i = 0; i < count; ++i) {
        const auto slot = readSlot(reader, file);
        if (!slot)
            return fail(slot);
        file.slots.append(*slot);
    }
    return file;
}

QByteArray KeySlotFile::toBytes() const
{
    QByteArray bytes;
    bytes.reserve(kHeadSize + slots.size() * kSlotSize + kChecksumSize);
    appendOpening(bytes, *this);
    append(bytes, nextId);
    append(bytes, static_cast<quint16>(slots.size()));
    for (const SealedSlot &slot : slots) {
        appendSlotHead(bytes, slot);
        append(bytes, slot.nonce);
        append(bytes, slot.sealed);
    }
    append(bytes, checksumOf(bytes));
    return bytes;
}

QByteArray KeySlotFile::sealedFields(const SealedSlot &slot) const
{
    QByteArray fields;
    appendOpening(fields, *this);
    appendSlotHead(fields, slot);
    return fields;
}

} // namespace kk::vault
