#include "app/vault/PassphrasePieces.h"

#include "app/base/SecretBuffer.h"
#include "app/vault/PassphraseCommon.h"
#include "app/vault/PassphraseWords.h"

#include <QHash>
#include <QRegularExpression>

#include <array>
#include <cmath>
#include <limits>

namespace kk::vault {

using namespace Qt::StringLiterals;

namespace {

using Piece = PassphrasePiece;

constexpr qsizetype kLongest = 128;
constexpr qsizetype kLongestWord = 24;
constexpr double kBetween = 1; // bits for not knowing that another piece follows

/// The passphrase as a guesser compares it: without accents and capitals, which are kept beside it.
struct Folded {
    QString text;
    QList<bool> isUpper;

    explicit Folded(const QString &passphrase)
    {
        for (const QChar character : passphrase.normalized(QString::NormalizationForm_KD)) {
            if (character.isMark())
                continue;
            text.append(character.toLower());
            isUpper.append(character.isUpper());
            if (text.size() == kLongest)
                break;
        }
    }
    /// Capitals at the start or all over are tried early; in the middle they cost more.
    double capitalBits(qsizetype start, qsizetype length) const
    {
        qsizetype count = 0;
        for (qsizetype i = start; i < start + length; ++i)
            count += isUpper[i] ? 1 : 0;
        if (count == 0)
            return 0;
        return (count == 1 && isUpper[start]) || count == length ? 1 : 1 + static_cast<double>(std::min(count, length - count));
    }
};

bool isVowel(QChar letter)
{
    return u"aeiouy"_s.contains(letter);
}

bool isSeparator(QChar character)
{
    return u" -_.,+&/"_s.contains(character);
}

/// One character that belongs to nothing. Letters that can be pronounced after the one before are cheaper.
double characterBits(const Folded &folded, qsizetype at)
{
    const QChar character = folded.text[at];
    const bool isLast = at == folded.text.size() - 1;
    if (isSeparator(character))
        return at > 0 && folded.text[at - 1] == character ? 0.5 : 0.5 + (isLast ? 1 : 0);
    if (character.isDigit())
        return isLast && (at == 0 || !folded.text[at - 1].isDigit()) ? 2.5 : 3.3;
    if (!character.isLetter())
        return isLast && character == u'!' ? 1.5 : 4.5;
    const double capital = folded.isUpper[at] ? 1 : 0;
    const bool startsHere = at == 0 || !folded.text[at - 1].isLetter();
    if (startsHere)
        return 4.5 + capital;
    if (isVowel(character) || isVowel(folded.text[at - 1]))
        return 2.5 + capital;
    const bool isThird = at > 1 && folded.text[at - 2].isLetter() && !isVowel(folded.text[at - 2]);
    return (isThird ? 4.5 : 3.5) + capital;
}

struct Known {
    Piece::Kind kind = Piece::Kind::Word;
    double bits = 0;
};

using Dictionary = QHash<QString, Known>;

Dictionary makeDictionary()
{
    Dictionary dictionary;
    for (const WordLanguage language : {WordLanguage::Dutch, WordLanguage::English})
        for (const QString &word : passphraseWords(language))
            dictionary.insert(word, {Piece::Kind::Word, 10});
    double rank = 2;
    for (const QString &word : QString::fromLatin1(kCommonPassphraseParts).split(u' ', Qt::SkipEmptyParts)) {
        const double bits = std::log2(rank);
        if (!dictionary.contains(word) || dictionary[word].bits > bits)
            dictionary.insert(word, {Piece::Kind::CommonWord, bits});
        ++rank;
    }
    return dictionary;
}

const Dictionary &dictionary()
{
    static const Dictionary known = makeDictionary();
    return known;
}

/// The names a stranger knows: each word of them, and each name written as one word.
Dictionary namesOf(const QStringList &names)
{
    Dictionary known;
    for (const QString &name : names) {
        QString joined;
        QString word;
        const auto take = [&known](QString &taken) {
            if (taken.size() >= 3)
                known.insert(taken, {Piece::Kind::KnownName, 1.5});
            taken.clear();
        };
        for (const QChar character : Folded(name).text) {
            if (!character.isLetterOrNumber()) {
                take(word);
                continue;
            }
            word.append(character);
            joined.append(character);
        }
        take(word);
        take(joined);
    }
    return known;
}

/// "w4cht", "p@ss": signs that stand for letters, read back. `one` is what a 1 stands for.
QString withoutSigns(const QString &text, QChar one)
{
    QString plain = text;
    for (QChar &character : plain) {
        switch (character.unicode()) {
        case u'0': character = u'o'; break;
        case u'1': character = one; break;
        case u'!': character = u'i'; break;
        case u'3': character = u'e'; break;
        case u'4':
        case u'@': character = u'a'; break;
        case u'5':
        case u'$': character = u's'; break;
        case u'7': character = u't'; break;
        case u'8': character = u'b'; break;
        default: break;
        }
    }
    return plain;
}

/// Finds the pieces that begin at a place.
class Finder {
public:
    Finder(const Folded &folded, const Dictionary &names) : m_folded(folded), m_names(names)
    {
        m_readings = {folded.text, withoutSigns(folded.text, u'i'), withoutSigns(folded.text, u'l')};
    }
    ~Finder()
    {
        for (QString &reading : m_readings)
            wipe(reading);
    }
    Finder(const Finder &) = delete;
    Finder &operator=(const Finder &) = delete;

    QList<Piece> at(qsizetype start) const
    {
        QList<Piece> pieces{{Piece::Kind::Characters, start, 1, characterBits(m_folded, start)}};
        findWords(start, pieces);
        findSequence(start, pieces);
        findKeyboard(start, pieces);
        findDates(start, pieces);
        return pieces;
    }

private:
    void findWords(qsizetype start, QList<Piece> &pieces) const
    {
        const qsizetype longest = std::min(kLongestWord, m_folded.text.size() - start);
        for (qsizetype length = 3; length <= longest; ++length) {
            for (const QString &reading : m_readings) {
                const QString part = reading.sliced(start, length);
                for (const Dictionary *known : {&m_names, &dictionary()}) {
                    const auto found = known->constFind(part);
                    if (found == known->constEnd())
                        continue;
                    const bool hasSigns = part != QStringView(m_folded.text).sliced(start, length);
                    pieces.append({found->kind, start, length,
                                   found->bits + (hasSigns ? 1 : 0) + m_folded.capitalBits(start, length)});
                }
            }
        }
    }

    /// Where a row begins and how far it goes. Most begin at the edge of the alphabet or of the keyboard.
    double rowBits(qsizetype start, qsizetype length) const
    {
        const bool atTheEdge = u"a1qz90"_s.contains(m_folded.text[start]) || length > 4;
        return (atTheEdge ? 3 : 6) + std::log2(static_cast<double>(length));
    }

    /// abc, 4321: each one further than the one before.
    void findSequence(qsizetype start, QList<Piece> &pieces) const
    {
        const QString &text = m_folded.text;
        for (const int step : {1, -1}) {
            qsizetype length = 1;
            while (start + length < text.size() && text[start + length].isLetterOrNumber()
                   && text[start + length].unicode() == text[start + length - 1].unicode() + step)
                ++length;
            if (length >= 3)
                pieces.append({Piece::Kind::Sequence, start, length, rowBits(start, length)});
        }
    }

    void findKeyboard(qsizetype start, QList<Piece> &pieces) const
    {
        static const QStringList rows = [] {
            QStringList all{u"1234567890"_s, u"qwertyuiop"_s, u"asdfghjkl"_s, u"zxcvbnm"_s, u"azertyuiop"_s, u"qsdfghjklm"_s,
                            u"wxcvbn"_s, u"1qaz2wsx3edc4rfv5tgb6yhn7ujm"_s, u"qazwsxedcrfvtgbyhnujm"_s, u"!@#$%^&*()"_s};
            for (qsizetype i = all.size(); i > 0; --i) {
                QString back = all[i - 1];
                std::reverse(back.begin(), back.end());
                all.append(back);
            }
            return all;
        }();
        const QStringView rest = QStringView(m_folded.text).sliced(start);
        for (const QString &row : rows) {
            const qsizetype from = row.indexOf(rest.first());
            if (from < 0)
                continue;
            qsizetype length = 1;
            while (length < rest.size() && from + length < row.size() && rest[length] == row[from + length])
                ++length;
            if (length >= 3)
                pieces.append({Piece::Kind::Keyboard, start, length, rowBits(start, length) + m_folded.capitalBits(start, length)});
        }
    }

    void findDates(qsizetype start, QList<Piece> &pieces) const
    {
        struct Notation {
            QRegularExpression pattern;
            double bits;
        };
        static const QString day = u"(0?[1-9]|[12][0-9]|3[01])"_s;
        static const QString month = u"(0?[1-9]|1[0-2])"_s;
        static const QString year = u"(19[0-9]{2}|20[0-4][0-9])"_s;
        static const QString between = u"[-/. ]?"_s;
        static const std::array<Notation, 5> notations{{
            {QRegularExpression(year), 6.5},
            {QRegularExpression(u"(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])"_s), 8.5},
            {QRegularExpression(day + between + month + between + year), 14.5},
            {QRegularExpression(day + between + month + between + u"[0-9]{2}"_s), 14.5},
            {QRegularExpression(year + between + month + between + day), 14.5},
        }};
        if (!m_folded.text[start].isDigit())
            return;
        for (const Notation &notation : notations) {
            const auto match = notation.pattern.match(m_folded.text, start, QRegularExpression::NormalMatch,
                                                      QRegularExpression::AnchorAtOffsetMatchOption);
            if (match.hasMatch())
                pieces.append({Piece::Kind::Date, start, match.capturedLength(), notation.bits});
        }
    }

    const Folded &m_folded;
    const Dictionary &m_names;
    std::array<QString, 3> m_readings;
};

/// The cheapest way through the text: for each end the cheapest piece that leads there.
class Way {
public:
    Way(const Folded &folded, const Dictionary &names) : m_folded(folded), m_size(folded.text.size())
    {
        const Finder finder(folded, names);
        m_best.resize(m_size + 1, std::numeric_limits<double>::infinity());
        m_last.resize(m_size + 1);
        m_best[0] = 0;
        for (qsizetype start = 0; start < m_size; ++start) {
            for (const Piece &piece : finder.at(start))
                offer(piece);
            offerRepetitions(start);
        }
    }

    QList<Piece> pieces() const
    {
        QList<Piece> row;
        for (qsizetype end = m_size; end > 0; end = m_last[static_cast<size_t>(end)].start)
            row.prepend(m_last[static_cast<size_t>(end)]);
        return row;
    }

private:
    void offer(Piece piece)
    {
        const bool stands = piece.start == 0 || piece.kind == Piece::Kind::Characters
            || isSeparator(m_folded.text[piece.start - 1]);
        piece.bits += stands ? 0 : kBetween;
        const auto end = static_cast<size_t>(piece.start + piece.length);
        const double whole = m_best[static_cast<size_t>(piece.start)] + piece.bits;
        if (whole < m_best[end]) {
            m_best[end] = whole;
            m_last[end] = piece;
        }
    }

    /// What stands before `start` said again from there on: "aaaa", "molenmolen". Costs only how often.
    void offerRepetitions(qsizetype start)
    {
        const QString &text = m_folded.text;
        for (qsizetype period = 1; period <= start; ++period) {
            qsizetype length = 0;
            while (start + length < m_size && text[start + length] == text[start + length - period])
                ++length;
            length -= length % period;
            if (length >= period && (period > 2 || length >= 2) && isWhole(start - period, period))
                offer({Piece::Kind::Repetition, start, length, 1 + std::log2(static_cast<double>(length / period) + 1)});
        }
    }

    /// Whether a stretch begins where a word does, or lies inside one: "en d" in "oven den dag" is chance, not repetition.
    bool isWhole(qsizetype start, qsizetype length) const
    {
        const QStringView stretch = QStringView(m_folded.text).sliced(start, length);
        return start == 0 || isSeparator(stretch.front()) || isSeparator(m_folded.text[start - 1])
            || std::none_of(stretch.begin(), stretch.end(), isSeparator);
    }

    const Folded &m_folded;
    qsizetype m_size;
    std::vector<double> m_best;
    std::vector<Piece> m_last;
};

} // namespace

QList<PassphrasePiece> cheapestPieces(const QString &passphrase, const QStringList &names)
{
    Folded folded(passphrase);
    const Dictionary known = namesOf(names);
    const QList<PassphrasePiece> row = Way(folded, known).pieces();
    wipe(folded.text);
    return row;
}

} // namespace kk::vault
