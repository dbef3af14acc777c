#pragma once

#include "app/loyalty/drafting/RuleSentence.h"

namespace kk::loyalty {

/// Translates a phrase of the designer.
QString phrase(const char *text);

/// Writes the lines of one sentence: phrases with places %1, %2 … for values.
class SentenceWriter {
public:
    explicit SentenceWriter(QList<EditableValue> &values) : m_values(values) {}

    /// `text` is translated already; its %1 … stand for `values`, in that order. Without a value a place stays as it is.
    QList<SentencePart> written(const QString &text, const QList<EditableValue> &values = {});

private:
    QList<EditableValue> &m_values;
};

/// Adds parts to a line, with `between` before them when something stands there already.
void join(QList<SentencePart> &line, const QList<SentencePart> &more, const QString &between);

/// One condition as a clause, and the value in it.
QList<SentencePart> clauseOf(const Programme &programme, const Condition &condition, const std::string &place, SentenceWriter &writer);

QString moneyText(std::int64_t cents);
QString dayText(Day day);
QString numberText(std::int64_t number);
QString factorText(Ratio factor);

} // namespace kk::loyalty
