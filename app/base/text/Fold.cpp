#include "app/base/text/Fold.h"

#include "app/base/text/Utf8.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace kk {
namespace {

/// What one character folds to: up to seven bytes of UTF-8. Length 0 is "nothing".
struct Folded {
    unsigned char size = 0;
    std::array<char, 7> bytes{};

    void set(std::string_view text)
    {
        size = static_cast<unsigned char>(text.size());
        std::copy(text.begin(), text.end(), bytes.begin());
    }
    std::string_view view() const { return {bytes.data(), size}; }
};

constexpr char32_t kLatinFirst = 0xC0;
constexpr char32_t kLatinEnd = 0x250;
constexpr char32_t kLatinMoreFirst = 0x1E00;
constexpr char32_t kLatinMoreEnd = 0x1F00;

/// Latin letters that Unicode does not take apart, as they are typed on a keyboard that lacks them.
struct Exception {
    char32_t letter;
    std::string_view folded;
};
constexpr std::array kExceptions{
    Exception{U'ß', "ss"}, Exception{U'æ', "ae"}, Exception{U'œ', "oe"}, Exception{U'ø', "o"}, Exception{U'ł', "l"}, Exception{U'đ', "d"},
    Exception{U'ð', "d"},  Exception{U'þ', "th"}, Exception{U'ħ', "h"},  Exception{U'ı', "i"}, Exception{U'ŧ', "t"}, Exception{U'ŋ', "n"},
    Exception{U'ĸ', "k"},  Exception{U'×', "x"},  Exception{U'ŉ', "n"},  Exception{U'ƀ', "b"}, Exception{U'ɉ', "j"},
};

bool isMark(const QChar &c)
{
    return c.category() == QChar::Mark_NonSpacing && c.combiningClass() != 0;
}

/// Compatibility form, without marks, lower case. Twice, because lower case can bring marks back.
QString unmarked(QString text)
{
    for (int round = 0; round < 2; ++round) {
        text = text.normalized(QString::NormalizationForm_KD);
        text.removeIf(isMark);
        text = text.toCaseFolded();
    }
    return text;
}

class LatinTable {
public:
    LatinTable()
    {
        for (char32_t c = kLatinFirst; c < kLatinEnd; ++c)
            slot(c)->set(plain(c));
        for (char32_t c = kLatinMoreFirst; c < kLatinMoreEnd; ++c)
            slot(c)->set(plain(c));
    }

    static bool holds(char32_t c) { return (c >= kLatinFirst && c < kLatinEnd) || (c >= kLatinMoreFirst && c < kLatinMoreEnd); }
    std::string_view folded(char32_t c) const { return const_cast<LatinTable *>(this)->slot(c)->view(); }

private:
    static std::string plain(char32_t letter)
    {
        std::string text;
        for (const char32_t c : unmarked(QString::fromUcs4(&letter, 1)).toUcs4()) {
            const auto found = std::find_if(kExceptions.begin(), kExceptions.end(), [c](const Exception &e) { return e.letter == c; });
            if (found != kExceptions.end())
                text += found->folded;
            else
                appendCharacter(c, text);
        }
        return text;
    }
    Folded *slot(char32_t c) { return c < kLatinEnd ? &m_low[c - kLatinFirst] : &m_more[c - kLatinMoreFirst]; }

    std::array<Folded, kLatinEnd - kLatinFirst> m_low;
    std::array<Folded, kLatinMoreEnd - kLatinMoreFirst> m_more;
};

const LatinTable &latinTable()
{
    static const LatinTable table;
    return table;
}

constexpr bool isCombining(char32_t c)
{
    return (c >= 0x300 && c < 0x370) || (c >= 0x1DC0 && c < 0x1E00) || (c >= 0x20D0 && c < 0x2100) || (c >= 0xFE20 && c < 0xFE30);
}

/// Signs that are written in several ways. 0: not one of those.
constexpr char foldedSign(char32_t c)
{
    switch (c) {
    case 0x60: case 0xB4: case 0x2018: case 0x2019: case 0x201A: case 0x201B: case 0x2032: case 0x2BC: case 0x2BB: case 0x2B9: case 0xFF07:
        return '\'';
    case 0xAB: case 0xBB: case 0x201C: case 0x201D: case 0x201E: case 0x201F: case 0x2033: case 0xFF02:
        return '"';
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2015: case 0x2212: case 0xFE63: case 0xFF0D:
        return '-';
    case 0xAA: return 'a';
    case 0xBA: return 'o';
    case 0xB9: return '1';
    case 0xB2: return '2';
    case 0xB3: return '3';
    default: return 0;
    }
}

/// What an ASCII byte folds to; 0 is a blank.
constexpr std::array<char, 128> kAscii = [] {
    std::array<char, 128> table{};
    for (int c = 0x21; c < 0x7F; ++c)
        table[static_cast<size_t>(c)] = asciiLower(static_cast<char>(c));
    table['`'] = '\'';
    return table;
}();

class Writer {
public:
    explicit Writer(std::string &out) : m_out(out), m_start(out.size()) {}
    void blank() { m_blank = m_out.size() > m_start; }
    void put(char c)
    {
        flush();
        m_out += c;
    }
    void put(std::string_view text)
    {
        if (text.empty())
            return;
        flush();
        m_out += text;
    }
    void putCharacter(char32_t c)
    {
        flush();
        appendCharacter(c, m_out);
    }
    void undo() { m_out.resize(m_start), m_blank = false; }

private:
    void flush()
    {
        if (m_blank)
            m_out += ' ';
        m_blank = false;
    }

    std::string &m_out;
    size_t m_start;
    bool m_blank = false;
};

enum class Others { Keep, Refuse };

/// Writes one character beyond ASCII. False when it belongs to a script this table does not know.
bool foldCharacter(char32_t c, Others others, Writer &writer)
{
    if (c == kNoCharacter || isInvisibleCharacter(c) || isCombining(c))
        return true;
    if (isBlankCharacter(c)) {
        writer.blank();
        return true;
    }
    if (LatinTable::holds(c)) {
        writer.put(latinTable().folded(c));
        return true;
    }
    if (const char sign = foldedSign(c)) {
        writer.put(sign);
        return true;
    }
    if (others == Others::Refuse && c >= 0x250)
        return false;
    writer.putCharacter(c);
    return true;
}

bool foldInto(std::string_view utf8, Others others, Writer &writer)
{
    size_t position = 0;
    while (position < utf8.size()) {
        const auto byte = static_cast<unsigned char>(utf8[position]);
        if (byte < 0x80) {
            ++position;
            if (const char folded = kAscii[byte])
                writer.put(folded);
            else
                writer.blank();
        } else if (!foldCharacter(nextCharacter(utf8, position), others, writer)) {
            return false;
        }
    }
    return true;
}

bool isPlain(std::string_view text)
{
    bool wasBlank = true;
    for (const char c : text) {
        const bool blank = c == ' ';
        if (static_cast<signed char>(c) < 0x20 || c == 0x7F || (blank && wasBlank))
            return false;
        wasBlank = blank;
    }
    return text.empty() || !wasBlank;
}

} // namespace

void appendFolded(std::string_view utf8, std::string &out)
{
    Writer writer(out);
    if (foldInto(utf8, Others::Refuse, writer))
        return;
    writer.undo();
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).remove(QChar::ReplacementCharacter);
    foldInto(unmarked(text).toStdString(), Others::Keep, writer);
}

std::string foldText(std::string_view utf8)
{
    std::string out;
    out.reserve(utf8.size());
    appendFolded(utf8, out);
    return out;
}

QString foldText(const QString &text)
{
    return QString::fromStdString(foldText(text.toStdString()));
}

std::string tidyText(std::string_view utf8)
{
    utf8 = trimmedView(utf8);
    if (isPlain(utf8))
        return std::string(utf8);
    const std::string composed = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))
                                     .normalized(QString::NormalizationForm_C).toStdString();
    std::string out;
    out.reserve(composed.size());
    Writer writer(out);
    for (size_t position = 0; position < composed.size();) {
        const char32_t c = nextCharacter(composed, position);
        if (isBlankCharacter(c))
            writer.blank();
        else if (!isInvisibleCharacter(c))
            writer.putCharacter(c);
    }
    return out;
}

QString tidyText(const QString &text)
{
    return QString::fromStdString(tidyText(text.toStdString()));
}

QStringList foldedWords(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : foldText(text)) {
        if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

} // namespace kk
