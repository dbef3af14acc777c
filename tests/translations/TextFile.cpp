#include "tests/translations/TextFile.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace kk::testing {

using namespace Qt::StringLiterals;

namespace {

QStringList formsOf(QXmlStreamReader &xml)
{
    QStringList forms;
    while (xml.readNextStartElement()) {
        if (xml.name() == "numerusform"_L1)
            forms.append(xml.readElementText());
        else
            xml.skipCurrentElement();
    }
    return forms;
}

Text readMessage(QXmlStreamReader &xml, const QString &context)
{
    Text text;
    text.context = context;
    text.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            text.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            text.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            text.isUnfinished = !xml.attributes().value("type"_L1).isEmpty();
            text.translations = text.isPlural ? formsOf(xml) : QStringList{xml.readElementText()};
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

QStringList found(const QString &pattern, const QString &text)
{
    QStringList all;
    for (auto match = QRegularExpression(pattern).globalMatch(text); match.hasNext();)
        all.append(match.next().captured());
    all.sort();
    return all;
}

QStringList mnemonics(const QString &text)
{
    // A doubled & is the sign itself; an entity such as &nbsp; is mark-up.
    QString rest = text;
    rest.remove(u"&&"_s).remove(QRegularExpression(u"&(#\\d+|[a-z]+);"_s));
    return found(u"&"_s, rest);
}

QString ending(const QString &text)
{
    return QRegularExpression(u"(…|\\.\\.\\.|[.:?!])?$"_s).match(text.trimmed()).captured();
}

QStringList differencesOf(const Text &text, const QString &translation, bool isOneOnly)
{
    QStringList told;
    const auto compare = [&told](const QString &what, const QStringList &source, const QStringList &target) {
        if (source != target)
            told.append(u"%1: “%2” became “%3”"_s.arg(what, source.join(u' '), target.join(u' ')));
    };
    compare(u"placeholders"_s, found(u"%L?[1-9][0-9]?"_s, text.source), found(u"%L?[1-9][0-9]?"_s, translation));
    const QStringList numbers = found(u"%L?n"_s, translation);
    // "1 klant" may be "één klant".
    if (!(isOneOnly && numbers.isEmpty()))
        compare(u"the number"_s, found(u"%L?n"_s, text.source), numbers);
    compare(u"mnemonic"_s, mnemonics(text.source), mnemonics(translation));
    compare(u"mark-up"_s, found(u"</?[a-z][^>]*>"_s, text.source), found(u"</?[a-z][^>]*>"_s, translation));
    compare(u"the end"_s, {ending(text.source)}, {ending(translation)});
    compare(u"blanks around it"_s, found(u"^\\s+|\\s+$"_s, text.source), found(u"^\\s+|\\s+$"_s, translation));
    return told;
}

} // namespace

QList<Text> readTexts(const QString &path)
{
    QList<Text> texts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNext() || !xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            texts.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<Text>() : texts;
}

QStringList differences(const Text &text)
{
    QStringList told;
    for (qsizetype form = 0; form < text.translations.size(); ++form) {
        const bool isOneOnly = text.isPlural && form == 0;
        for (const QString &difference : differencesOf(text, text.translations[form], isOneOnly))
            told.append(u"%1: %2\n    %3"_s.arg(text.context, text.source, difference));
    }
    return told;
}

} // namespace kk::testing
