#include "app/reports/PackagePassword.h"

#include <sodium.h>

#include <array>

namespace kk::reports {

using namespace Qt::StringLiterals;

namespace {

/// Crockford's 32: without I, L, O and U.
constexpr char kLetters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr qsizetype kRandomLetters = 16; // 5 bits each
constexpr qsizetype kCheckLetters = 4;

QString checkOf(const QString &letters)
{
    const QByteArray bytes = letters.toLatin1();
    std::array<unsigned char, 16> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    QString check;
    for (qsizetype i = 0; i < kCheckLetters; ++i)
        check.append(QLatin1Char(kLetters[hash[static_cast<size_t>(i)] % 32]));
    return check;
}

QString grouped(const QString &letters)
{
    QStringList groups;
    for (qsizetype at = 0; at < letters.size(); at += 4)
        groups.append(letters.mid(at, 4));
    return groups.join(u'-');
}

} // namespace

PackagePassword PackagePassword::random()
{
    QString letters;
    const SecretBuffer dice = SecretBuffer::random(kRandomLetters);
    for (const unsigned char byte : dice.bytes())
        letters.append(QLatin1Char(kLetters[byte % 32])); // 256 is a multiple of 32: every letter as likely
    QString text = grouped(letters + checkOf(letters));
    wipe(letters);
    PackagePassword password(SecretBuffer::fromText(text));
    wipe(text);
    return password;
}

QString PackagePassword::text() const
{
    return QString::fromUtf8(reinterpret_cast<const char *>(m_secret.data()), static_cast<qsizetype>(m_secret.size()));
}

bool PackagePassword::isWellTyped(const QString &typed)
{
    QString letters = typed.toUpper();
    letters.removeIf([](QChar letter) { return !letter.isLetterOrNumber(); });
    return letters.size() == kRandomLetters + kCheckLetters && checkOf(letters.first(kRandomLetters)) == letters.sliced(kRandomLetters);
}

} // namespace kk::reports
