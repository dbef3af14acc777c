#include "app/reports/ConsentDocuments.h"

#include <QCoreApplication>
#include <QLocale>

namespace kk::reports {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ConsentDocuments", text);
}

QString dayOf(Instant at)
{
    return QLocale().toString(shopDay(at), QLocale::LongFormat);
}

QString purposeName(const QString &id)
{
    const consent::PurposeEntry *purpose = consent::PurposeCatalogue::shipped().purpose(id);
    return purpose ? purpose->name.spoken() : tr(QT_TRANSLATE_NOOP("ConsentDocuments", "all advertising"));
}

QString channelName(const QString &id)
{
    const consent::ChannelEntry *channel = consent::PurposeCatalogue::shipped().channel(id);
    return channel ? channel->name.spoken() : tr(QT_TRANSLATE_NOOP("ConsentDocuments", "every channel"));
}

QString language()
{
    return QLocale().language() == QLocale::Dutch ? u"nl"_s : u"en"_s;
}

void tellWord(Document &document, const consent::ProvedWord &word)
{
    const consent::ConsentEvent &event = word.event;
    document.heading(u"%1 · %2 · %3"_s.arg(dayOf(event.at), purposeName(event.purpose), channelName(event.channel)), 3);
    QList<std::pair<QString, QString>> facts{{tr(QT_TRANSLATE_NOOP("ConsentDocuments", "Word")), consent::stateName(event.state)},
                                             {tr(QT_TRANSLATE_NOOP("ConsentDocuments", "Taken in")), consent::placeName(event.place)},
                                             {tr(QT_TRANSLATE_NOOP("ConsentDocuments", "Grade of proof")), consent::gradeKey(event.grade)}};
    if (!event.contact.value.isEmpty())
        facts.append({tr(QT_TRANSLATE_NOOP("ConsentDocuments", "Address or number")), event.contact.value});
    if (!event.sourceName.isEmpty())
        facts.append({tr(QT_TRANSLATE_NOOP("ConsentDocuments", "System")), event.sourceName});
    if (!event.evidence.isEmpty())
        facts.append({tr(QT_TRANSLATE_NOOP("ConsentDocuments", "Evidence")), event.evidence});
    if (event.byGuardian)
        facts.append({tr(QT_TRANSLATE_NOOP("ConsentDocuments", "Said by")), tr(QT_TRANSLATE_NOOP("ConsentDocuments", "a parent or guardian"))});
    if (event.scan.isValid())
        facts.append({tr(QT_TRANSLATE_NOOP("ConsentDocuments", "Signed card")), tr(QT_TRANSLATE_NOOP("ConsentDocuments", "kept as a scan"))});
    if (!word.shown.isEmpty())
        facts.append({tr(QT_TRANSLATE_NOOP("ConsentDocuments", "Text shown (version %1)")).arg(event.wording), word.shown});
    document.facts(facts);
}

} // namespace

Document consentProofDocument(const consent::ConsentProof &proof)
{
    Document document;
    document.language = language();
    document.title = tr(QT_TRANSLATE_NOOP("ConsentDocuments", "Proof of consent"));
    document.shop = proof.controller;
    document.madeAt = proof.made;
    document.facts({{tr(QT_TRANSLATE_NOOP("ConsentDocuments", "Customer")), proof.name}, {tr(QT_TRANSLATE_NOOP("ConsentDocuments", "Customer number")), QString::number(proof.customer.value)}});
    document.heading(tr(QT_TRANSLATE_NOOP("ConsentDocuments", "Where it stands")));
    DocumentTable table;
    table.caption = tr(QT_TRANSLATE_NOOP("ConsentDocuments", "What is allowed now"));
    table.header = {tr(QT_TRANSLATE_NOOP("ConsentDocuments", "Purpose")), tr(QT_TRANSLATE_NOOP("ConsentDocuments", "Channel")), tr(QT_TRANSLATE_NOOP("ConsentDocuments", "Answer")), tr(QT_TRANSLATE_NOOP("ConsentDocuments", "Since"))};
    table.hasRowNames = true;
    for (const consent::ConsentCell &cell : proof.cells) {
        const consent::Standing &stands = cell.verdict.standing;
        if (!stands.decider)
            continue; // nobody said anything: counts as no
        const QString answer = cell.verdict.refusal ? consent::refusalName(*cell.verdict.refusal) : consent::stateName(stands.state);
        table.rows.append({purposeName(cell.purpose), channelName(cell.channel), answer, stands.since ? dayOf(*stands.since) : QString()});
    }
    if (table.rows.isEmpty())
        document.paragraph(tr(QT_TRANSLATE_NOOP("ConsentDocuments", "Nothing was asked yet. That counts as no.")));
    else
        document.table(table);
    document.heading(tr(QT_TRANSLATE_NOOP("ConsentDocuments", "What was said, and the text that was shown")));
    for (const consent::ProvedWord &word : proof.words)
        tellWord(document, word);
    return document;
}

Document consentFormDocument(const consent::PurposeEntry &purpose, const consent::Wording &wording, const QString &channel)
{
    Document document;
    document.language = language();
    document.title = purpose.name.spoken();
    document.paragraph(wording.words.text.spoken());
    document.list({wording.words.gets.spoken(), wording.words.uses.spoken()});
    const QString line = u"______________________________"_s;
    document.facts({{tr(QT_TRANSLATE_NOOP("ConsentDocuments", "Channel")), channelName(channel)},
                    {tr(QT_TRANSLATE_NOOP("ConsentDocuments", "Name")), line},
                    {tr(QT_TRANSLATE_NOOP("ConsentDocuments", "Address or number")), line},
                    {tr(QT_TRANSLATE_NOOP("ConsentDocuments", "Day")), line},
                    {tr(QT_TRANSLATE_NOOP("ConsentDocuments", "Signature")), line},
                    {tr(QT_TRANSLATE_NOOP("ConsentDocuments", "Younger than 16: signature of a parent or guardian")), line}});
    document.paragraph(tr(QT_TRANSLATE_NOOP("ConsentDocuments", "Version %1 of this text. Saying no costs nothing, and you can take your yes back at any time.")).arg(wording.version));
    return document;
}

} // namespace kk::reports
