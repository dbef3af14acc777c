#include "app/loyalty/drafting/ProgrammeDifference.h"

#include "app/loyalty/drafting/RewardSentence.h"

namespace kk::loyalty {

using namespace Qt::StringLiterals;

namespace {

template <class Sentence>
QString textOf(const Sentence &sentence)
{
    QStringList lines;
    for (const SentenceLine &line : sentence.lines)
        lines.append(line.text());
    return lines.join(u", "_s);
}

QStringList sayings(const Programme &programme)
{
    QStringList all;
    for (const RuleSentence &rule : sentencesOf(programme))
        all.append(textOf(rule));
    for (const MeterSentence &meter : meterSentencesOf(programme))
        all.append(u"%1: %2"_s.arg(meter.title, textOf(meter)));
    for (const RewardSentence &reward : rewardSentencesOf(programme))
        all.append(textOf(reward));
    return all;
}

QStringList without(QStringList all, const QStringList &others)
{
    for (const QString &other : others)
        all.removeOne(other);
    return all;
}

} // namespace

ProgrammeDifference differenceBetween(const Programme &before, const Programme &after)
{
    const QStringList old = sayings(before);
    const QStringList next = sayings(after);
    return {without(next, old), without(old, next)};
}

} // namespace kk::loyalty
