#pragma once

#include "app/loyalty/drafting/EditableValue.h"

#include <QStringList>

namespace kk::loyalty {

/// A stretch of a sentence: plain words, or the value at this position of `RuleSentence::values`.
struct SentencePart {
    QString text;
    int value = -1;
    bool operator==(const SentencePart &) const = default;
};

struct SentenceLine {
    QString lead; ///< "If", "then", "at most"
    QList<SentencePart> parts;
    bool operator==(const SentenceLine &) const = default;

    QString text() const; ///< the lead and all parts as one sentence
};

/// A rule as its owner reads it: *If … then … at most …*, in the language of the program.
struct RuleSentence {
    std::string rule;              ///< its id; of several that read as one, the first
    QList<int> rules;              ///< their positions in the programme
    QString title;
    QString icon;                  ///< by name
    QList<SentenceLine> lines;
    QList<EditableValue> values;
    std::vector<std::string> consent; ///< purposes that a customer must have allowed
    bool operator==(const RuleSentence &) const = default;
};

/// The rules of a programme as sentences, in their order. Rules that only differ by the month of the birthday read as one.
QList<RuleSentence> sentencesOf(const Programme &programme);

/// A meter as its owner reads it: what it counts to, and what reaching it gives.
struct MeterSentence {
    std::string meter;
    QString title;
    QList<SentenceLine> lines;
    QList<EditableValue> values;
    bool operator==(const MeterSentence &) const = default;
};
QList<MeterSentence> meterSentencesOf(const Programme &programme);

/// The positions of the rules that read as one with this one, itself included.
QList<int> siblingsOf(const Programme &programme, std::size_t rule);

/// Names in the language of the program; the id where there is no title.
QString titleOf(const LocalText &title, const std::string &id);
/// "1 point", "25 points", "3 × a free coffee".
QString unitsText(const Programme &programme, const std::string &unit, std::int64_t count);

} // namespace kk::loyalty
