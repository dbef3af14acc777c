#include "app/vault/RecoveryCode.h"

#include <QLocale>

#include <sodium.h>

#include <array>
#include <cstring>
#include <optional>

namespace kk::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kBits = 16;     // bytes that are random
constexpr size_t kChecksum = 4;  // bytes that check the whole
constexpr int kDataLength = RecoveryCode::kGroupLength - 1;
constexpr auto kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr auto kChecksumContext = "Klantenkring recovery code 1";

using Group = std::array<quint8, RecoveryCode::kGroupLength>;

/// Product in GF(32) with x^5 + x^2 + 1.
constexpr quint8 multiply(quint8 left, quint8 right)
{
    unsigned product = 0;
    for (unsigned bit = 0; bit < 5; ++bit)
        product ^= (right >> bit & 1U) ? unsigned{left} << bit : 0U;
    for (unsigned bit = 9; bit > 4; --bit)
        product ^= (product >> bit & 1U) ? 0b100101U << (bit - 5) : 0U;
    return static_cast<quint8>(product);
}

/// The check character of group `number`. The weights of the four data characters and of the check character (1) are all
/// different and none is 0: so a changed character and two swapped ones always show. The number shows swapped groups.
quint8 checkOf(const Group &group, int number)
{
    constexpr std::array<quint8, kDataLength> weights{2, 4, 8, 16};
    quint8 check = static_cast<quint8>(number);
    for (size_t i = 0; i < weights.size(); ++i)
        check ^= multiply(weights[i], group[i]);
    return check;
}

std::optional<quint8> valueOf(QChar character)
{
    const char16_t letter = character.toUpper().unicode();
    switch (letter) {
    case u'O': return quint8{0};
    case u'I':
    case u'L': return quint8{1};
    case u'U': return valueOf(u'V');
    default: break;
    }
    const char *found = letter > 0 && letter < 128 ? std::strchr(kAlphabet, static_cast<char>(letter)) : nullptr;
    return found ? std::optional(static_cast<quint8>(found - kAlphabet)) : std::nullopt;
}

/// What was typed without blanks and dashes.
QString bare(const QString &typed)
{
    QString characters;
    characters.reserve(typed.size());
    for (const QChar character : typed) {
        const bool separates = character.isSpace() || character.category() == QChar::Punctuation_Dash
            || character == u'.' || character == u'_' || character == u'\u2212';
        if (!separates)
            characters.append(character);
    }
    return characters;
}

std::optional<Group> readGroup(int number, QStringView characters)
{
    Group group{};
    for (size_t i = 0; i < group.size(); ++i) {
        const auto value = valueOf(characters[static_cast<qsizetype>(i)]);
        if (!value)
            return std::nullopt;
        group[i] = *value;
    }
    return checkOf(group, number) == group.back() ? std::optional(group) : std::nullopt;
}

/// The random bytes followed by their checksum.
SecretBuffer withChecksum(const SecretBuffer &bits)
{
    SecretBuffer whole(kBits + kChecksum);
    std::memcpy(whole.data(), bits.data(), kBits);
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), bits.data(), kBits,
                       reinterpret_cast<const unsigned char *>(kChecksumContext), std::strlen(kChecksumContext));
    std::memcpy(whole.data() + kBits, hash.data(), kChecksum);
    return whole;
}

/// Five bits of `bytes`, the highest first.
quint8 fiveBits(const SecretBuffer &bytes, size_t index)
{
    quint8 value = 0;
    for (size_t bit = index * 5; bit < index * 5 + 5; ++bit)
        value = static_cast<quint8>(value << 1 | (bytes.data()[bit / 8] >> (7 - bit % 8) & 1));
    return value;
}

void setFiveBits(SecretBuffer &bytes, size_t index, quint8 value)
{
    for (size_t bit = index * 5; bit < index * 5 + 5; ++bit) {
        const auto one = static_cast<unsigned char>((value >> (4 - (bit - index * 5)) & 1) << (7 - bit % 8));
        bytes.data()[bit / 8] = static_cast<unsigned char>(bytes.data()[bit / 8] | one);
    }
}

} // namespace

RecoveryCode RecoveryCode::random()
{
    return RecoveryCode(SecretBuffer::random(kBits));
}

Result<RecoveryCode> RecoveryCode::fromText(const QString &typed)
{
    QString characters = bare(typed);
    if (characters.size() != kGroups * kGroupLength) {
        const auto count = static_cast<int>(characters.size());
        wipe(characters);
        return fail(ErrorKind::Input,
                    tr("A recovery code has 8 groups of 5 letters and digits. There are %1 characters here instead of %2. "
                       "Compare it with the paper.").arg(count).arg(kGroups * kGroupLength));
    }
    SecretBuffer whole(kBits + kChecksum);
    QStringList wrong;
    for (int number = 1; number <= kGroups; ++number) {
        const auto group = readGroup(number, QStringView(characters).mid((number - 1) * kGroupLength, kGroupLength));
        if (!group) {
            wrong.append(QString::number(number));
            continue;
        }
        for (int i = 0; i < kDataLength; ++i)
            setFiveBits(whole, static_cast<size_t>((number - 1) * kDataLength + i), (*group)[static_cast<size_t>(i)]);
    }
    wipe(characters);
    if (!wrong.isEmpty())
        return fail(ErrorKind::Input,
                    tr("Look at group %1 again: a character differs from the paper.", "%1: \"3\" or \"3 and 7\"")
                        .arg(QLocale().createSeparatedList(wrong)));
    SecretBuffer bits(kBits);
    std::memcpy(bits.data(), whole.data(), kBits);
    if (!withChecksum(bits).equals(whole))
        return fail(ErrorKind::Input, tr("This recovery code is not complete as it was printed. Compare each group with the paper."));
    return RecoveryCode(std::move(bits));
}

QList<int> RecoveryCode::wrongGroups(const QString &typed)
{
    QString characters = bare(typed);
    QList<int> wrong;
    for (int number = 1; number <= kGroups && number * kGroupLength <= characters.size(); ++number) {
        if (!readGroup(number, QStringView(characters).mid((number - 1) * kGroupLength, kGroupLength)))
            wrong.append(number);
    }
    wipe(characters);
    return wrong;
}

bool RecoveryCode::groupCanBeRight(int number, const QString &typed)
{
    QString characters = bare(typed);
    const bool right = number >= 1 && number <= kGroups && characters.size() == kGroupLength
        && readGroup(number, characters).has_value();
    wipe(characters);
    return right;
}

QList<int> RecoveryCode::groupsToAsk()
{
    const auto first = static_cast<int>(randombytes_uniform(kGroups));
    const auto step = 1 + static_cast<int>(randombytes_uniform(kGroups - 1));
    const int second = (first + step) % kGroups;
    return {std::min(first, second) + 1, std::max(first, second) + 1};
}

QStringList RecoveryCode::groups() const
{
    const SecretBuffer whole = withChecksum(m_bits);
    QStringList groups;
    for (int number = 1; number <= kGroups; ++number) {
        Group group{};
        for (int i = 0; i < kDataLength; ++i)
            group[static_cast<size_t>(i)] = fiveBits(whole, static_cast<size_t>((number - 1) * kDataLength + i));
        group.back() = checkOf(group, number);
        QString text;
        for (const quint8 value : group)
            text.append(QLatin1Char(kAlphabet[value]));
        groups.append(text);
    }
    return groups;
}

QString RecoveryCode::text() const
{
    return groups().join(u'-');
}

bool RecoveryCode::matchesGroup(int number, const QString &typed) const
{
    if (!groupCanBeRight(number, typed))
        return false;
    const auto typedGroup = readGroup(number, bare(typed));
    const auto ownGroup = readGroup(number, groups().at(number - 1));
    return typedGroup == ownGroup;
}

} // namespace kk::vault
