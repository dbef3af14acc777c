#include "tests/architecture/SourceFile.h"

#include <QDirIterator>
#include <QFile>

namespace kk::testing {

using namespace Qt::StringLiterals;

namespace {

enum class Part : quint8 { Code, Comment, Literal };

/// Says of every character which part of the program it is. Knows raw strings; does not know macros that build comments.
class Scanner {
public:
    explicit Scanner(const QString &text) : m_text(text), m_parts(text.size(), Part::Code) {}

    QList<Part> parts()
    {
        while (m_at < m_text.size()) {
            if (starts("//"_L1)) {
                until("\n"_L1, Part::Comment);
            } else if (starts("/*"_L1)) {
                until("*/"_L1, Part::Comment);
            } else if (starts("R\""_L1)) {
                rawString();
            } else if (m_text[m_at] == u'"' || (m_text[m_at] == u'\'' && !isDigitSeparator())) {
                quoted(m_text[m_at]);
            } else {
                ++m_at;
            }
        }
        return m_parts;
    }

private:
    bool starts(QLatin1String word) const { return QStringView(m_text).sliced(m_at).startsWith(word); }

    bool isDigitSeparator() const { return m_at > 0 && m_text[m_at - 1].isLetterOrNumber(); }

    void mark(qsizetype end, Part part)
    {
        end = qMin(end, m_text.size());
        for (; m_at < end; ++m_at)
            m_parts[m_at] = part;
    }

    void until(QLatin1String end, Part part)
    {
        const qsizetype found = m_text.indexOf(end, m_at + 2);
        mark(found < 0 ? m_text.size() : found + end.size(), part);
    }

    void rawString()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        if (open < 0) {
            m_at += 2;
            return;
        }
        const QString close = u')' + m_text.mid(m_at + 2, open - m_at - 2) + u'"';
        const qsizetype found = m_text.indexOf(close, open);
        mark(found < 0 ? m_text.size() : found + close.size(), Part::Literal);
    }

    void quoted(QChar quote)
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != u'\n')
            end += m_text[end] == u'\\' ? 2 : 1;
        mark(end + 1, Part::Literal);
    }

    const QString &m_text;
    QList<Part> m_parts;
    qsizetype m_at = 0;
};

template <class Keep>
QString keepOnly(const QString &text, Keep keep)
{
    const QList<Part> parts = Scanner(text).parts();
    QString kept = text;
    for (qsizetype at = 0; at < kept.size(); ++at) {
        if (kept[at] != u'\n' && !keep(parts[at]))
            kept[at] = u' ';
    }
    return kept;
}

bool isOurs(const QString &path)
{
    static const QStringList folders{u"app/"_s, u"ui/"_s, u"server/"_s, u"tests/"_s, u"packaging/"_s, u"resources/"_s, u"translations/"_s};
    const bool inFolder = std::any_of(folders.begin(), folders.end(), [&path](const QString &folder) { return path.startsWith(folder); });
    const bool atRoot = !path.contains(u'/');
    return (inFolder || atRoot) && !path.startsWith("tests/data/"_L1) && !path.startsWith("tests/fuzz/corpus/"_L1);
}

bool isText(const QString &path)
{
    static const QStringList endings{u".png"_s, u".ico"_s, u".ttf"_s, u".gz"_s, u".zip"_s, u".xlsx"_s, u".ods"_s, u".csv"_s, u".qm"_s};
    return std::none_of(endings.begin(), endings.end(), [&path](const QString &ending) { return path.endsWith(ending); });
}

} // namespace

QList<SourceFile> readTree(const QString &root)
{
    QList<SourceFile> files;
    const QDir top(root);
    for (const QString &entry : top.entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!QFileInfo(top.filePath(entry)).isDir()) {
            files.append({entry, {}});
            continue;
        }
        if (!isOurs(entry + u'/'))
            continue;
        QDirIterator walk(top.filePath(entry), QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append({top.relativeFilePath(walk.next()), {}});
    }
    files.removeIf([](const SourceFile &file) { return !isOurs(file.path) || !isText(file.path); });
    for (SourceFile &file : files) {
        QFile content(top.filePath(file.path));
        if (content.open(QIODevice::ReadOnly))
            file.text = QString::fromUtf8(content.readAll());
    }
    return files;
}

QString codeOf(const QString &text, Literals literals)
{
    return keepOnly(text, [literals](Part part) { return part == Part::Code || (part == Part::Literal && literals == Literals::Kept); });
}

QString commentsOf(const QString &text)
{
    return keepOnly(text, [](Part part) { return part == Part::Comment; });
}

int lineAt(const QString &text, qsizetype offset)
{
    return int(QStringView(text).first(qMin(offset, text.size())).count(u'\n')) + 1;
}

} // namespace kk::testing
