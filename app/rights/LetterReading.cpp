#include "app/rights/LetterReading.h"

#include "app/base/text/Fold.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace kk::rights {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kReadCharacters = 20000;

struct Lists {
    QList<std::pair<RequestKind, QList<QRegularExpression>>> kinds;
    QRegularExpression child;
    QRegularExpression agent;
};

const Lists &lists()
{
    static const Lists read = [] {
        Lists made;
        QFile file(u":/letters/recognition.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return made;
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        for (RequestKind kind : allRequestKinds()) {
            QList<QRegularExpression> patterns;
            for (const QJsonValue &pattern : json[u"kinds"_s].toObject()[requestKindKey(kind)].toArray())
                patterns.append(QRegularExpression(pattern.toString()));
            made.kinds.append({kind, patterns});
        }
        made.child = QRegularExpression(json[u"child"_s].toString());
        made.agent = QRegularExpression(json[u"agent"_s].toString());
        return made;
    }();
    return read;
}

/// Lower case, without accents and marks but the sentence ends, single blanks: a pattern never runs over a sentence end.
QString plain(const QString &text)
{
    QString folded = foldText(text.left(kReadCharacters));
    static const QRegularExpression marks(u"[^a-z0-9.!?\\s]"_s);
    folded.replace(marks, u" "_s);
    return folded.simplified();
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(u"[!?]+ ?|(?<!art)\\. "_s);
    return text.split(end, Qt::SkipEmptyParts);
}

} // namespace

QList<RequestKind> LetterReading::found() const
{
    QList<RequestKind> all;
    for (const KindSuggestion &one : kinds)
        all.append(one.kind);
    return all;
}

LetterReading readLetter(const QString &text)
{
    const QString folded = plain(text);
    LetterReading reading;
    for (const auto &[kind, patterns] : lists().kinds) {
        KindSuggestion suggestion{kind, {}};
        for (const QString &sentence : sentencesOf(folded)) {
            for (const QRegularExpression &pattern : patterns) {
                const auto match = pattern.match(sentence);
                if (match.hasMatch() && !suggestion.words.contains(match.captured()))
                    suggestion.words.append(match.captured());
            }
        }
        if (!suggestion.words.isEmpty())
            reading.kinds.append(suggestion);
    }
    reading.isForChild = lists().child.isValid() && lists().child.match(folded).hasMatch();
    reading.isByAgent = lists().agent.isValid() && lists().agent.match(folded).hasMatch();
    return reading;
}

} // namespace kk::rights
