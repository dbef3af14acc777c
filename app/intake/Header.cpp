#include "app/intake/Header.h"

#include <QCryptographicHash>

namespace kk::intake {

namespace {

/// Letters of other scripts that look like Latin ones and got into column names by somebody's keyboard.
char16_t latinTwin(char16_t c)
{
    constexpr QStringView kTwins =
        u"\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u043A\u043C\u0442\u0432\u043D\u03BF\u03B1\u03BD\u0131";
    constexpr QStringView kLatin = u"aeopcyxijkmtbhoavi";
    const qsizetype index = kTwins.indexOf(QChar(c));
    return index < 0 ? c : kLatin[index].unicode();
}

} // namespace

QString headerSkeleton(QStringView name)
{
    QString skeleton;
    skeleton.reserve(name.size());
    const QString decomposed = name.toString().toCaseFolded().normalized(QString::NormalizationForm_KD);
    for (QChar c : decomposed) {
        const char16_t twin = latinTwin(c.unicode());
        if (twin == u'ß')
            skeleton += u"ss";
        else if (twin == u'#' || QChar(twin).isLetterOrNumber())
            skeleton += QChar(twin);
    }
    return skeleton;
}

QStringList words(const char *names)
{
    return QString::fromUtf8(names).split(u' ', Qt::SkipEmptyParts);
}

Header::Header(QStringList names)
    : m_names(std::move(names))
{
    m_skeletons.reserve(m_names.size());
    for (int column = 0; column < m_names.size(); ++column) {
        const QString skeleton = headerSkeleton(m_names.at(column));
        m_skeletons << skeleton;
        m_positions[skeleton].push_back(column);
    }
}

int Header::find(const QString &name, int from) const
{
    const qsizetype at = name.indexOf(u'@');
    const QString skeleton = at < 0 ? name : name.left(at);
    const auto found = m_positions.constFind(skeleton);
    if (found == m_positions.constEnd() || skeleton.isEmpty())
        return -1;
    if (at >= 0) {
        const int which = name.mid(at + 1).toInt();
        return which >= 1 && which <= static_cast<int>(found->size()) ? (*found)[static_cast<size_t>(which - 1)] : -1;
    }
    for (int column : *found) {
        if (column >= from)
            return column;
    }
    return -1;
}

int Header::findAny(const QStringList &names) const
{
    for (const QString &name : names) {
        if (const int column = find(name); column >= 0)
            return column;
    }
    return -1;
}

std::vector<int> Header::findAll(const QStringList &names) const
{
    std::vector<int> positions;
    for (const QString &name : names) {
        if (const int position = find(name); position >= 0)
            positions.push_back(position);
    }
    return positions;
}

int Header::findExact(const QString &name, int occurrence) const
{
    int left = occurrence;
    for (int column = 0; column < m_names.size(); ++column) {
        if (m_names.at(column).trimmed() == name.trimmed() && left-- == 0)
            return column;
    }
    const auto found = m_positions.constFind(headerSkeleton(name));
    if (found == m_positions.constEnd() || occurrence >= static_cast<int>(found->size()))
        return -1;
    return (*found)[static_cast<size_t>(occurrence)];
}

HeaderFingerprint Header::fingerprint() const
{
    HeaderFingerprint fingerprint;
    for (const QString &skeleton : m_skeletons) {
        if (skeleton.isEmpty())
            continue;
        fingerprint.names.insert(skeleton);
        ++fingerprint.columns;
    }
    return fingerprint;
}

QString Header::digest() const
{
    const QByteArray joined = m_skeletons.join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(joined, QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace kk::intake
