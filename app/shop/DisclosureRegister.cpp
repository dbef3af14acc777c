#include "app/shop/DisclosureRegister.h"

#include "app/consent/PurposeCatalogue.h"
#include "app/rights/DpiaHelper.h"

#include <QCoreApplication>
#include <QLocale>

namespace kk::shop {

using namespace Qt::StringLiterals;
using consent::Disclosure;
using consent::PurposeCatalogue;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Registers", text);
}

QString purposeName(const QString &id)
{
    const consent::PurposeEntry *purpose = PurposeCatalogue::shipped().purpose(id);
    return purpose ? purpose->name.spoken() : id;
}

QString channelName(const QString &id)
{
    const consent::ChannelEntry *channel = PurposeCatalogue::shipped().channel(id);
    return channel ? channel->name.spoken() : id;
}

QString dayOf(Instant at)
{
    return QLocale().toString(shopDay(at), QLocale::ShortFormat);
}

QString receiverOf(const Disclosure &line)
{
    return line.recipient.isEmpty() ? tr(QT_TRANSLATE_NOOP("Registers", "nobody outside the shop")) : line.recipient;
}

reports::Document headed(const QString &title, const rights::Controller &controller, Instant now, const QString &language)
{
    reports::Document document;
    document.language = language;
    document.title = title;
    document.shop = controller.name;
    document.madeAt = now;
    document.facts({{tr(QT_TRANSLATE_NOOP("Registers", "Responsible")), controller.name}, {tr(QT_TRANSLATE_NOOP("Registers", "Made on")), dayOf(now)}});
    return document;
}

} // namespace

QString disclosureTitle(const Disclosure &line)
{
    return QCoreApplication::translate("Registers", "%1 · %2", "who got it, day").arg(receiverOf(line), dayOf(line.at));
}

QString disclosureDetail(const Disclosure &line)
{
    return QCoreApplication::translate("Registers", "%1, %2 · %3 of %4 customers · ground: %5", "purpose, channel, how many of how many, legal ground")
        .arg(purposeName(line.purpose), channelName(line.channel), QLocale().toString(line.permitted), QLocale().toString(line.considered), consent::basisName(line.basis));
}

reports::Document disclosureDocument(const QList<Disclosure> &lines, const rights::Controller &controller, Instant now, const QString &language)
{
    reports::Document document = headed(tr(QT_TRANSLATE_NOOP("Registers", "Register of data given to others")), controller, now, language);
    if (lines.isEmpty())
        document.paragraph(tr(QT_TRANSLATE_NOOP("Registers", "Nothing was given to others, and no list was made.")));
    reports::DocumentTable table{{},
                                 {tr(QT_TRANSLATE_NOOP("Registers", "Day")), tr(QT_TRANSLATE_NOOP("Registers", "Who got it")), tr(QT_TRANSLATE_NOOP("Registers", "What for")),
                                  tr(QT_TRANSLATE_NOOP("Registers", "By")), tr(QT_TRANSLATE_NOOP("Registers", "Legal ground")), tr(QT_TRANSLATE_NOOP("Registers", "Customers"))},
                                 {}, true};
    for (const Disclosure &line : lines)
        table.rows.append({dayOf(line.at), receiverOf(line), purposeName(line.purpose), channelName(line.channel), consent::basisName(line.basis),
                           QCoreApplication::translate("Registers", "%1 of %2").arg(line.permitted).arg(line.considered)});
    if (!table.rows.isEmpty())
        document.table(table);
    return document;
}

QByteArray disclosureCsv(const QList<Disclosure> &lines, reports::CsvForm form)
{
    reports::CsvWriter writer(form);
    writer.header({u"permit"_s, u"at"_s, u"recipient"_s, u"what"_s, u"purpose"_s, u"channel"_s, u"basis"_s, u"considered"_s, u"permitted"_s, u"file_sha256"_s});
    for (const Disclosure &line : lines)
        writer.row({line.permit, toIso8601(line.at), line.recipient, line.what, line.purpose, line.channel, QString(consent::basisKey(line.basis)), line.considered, line.permitted,
                    QString::fromLatin1(line.fileHash.toHex())});
    return writer.bytes();
}

QString dpiaSentence(const QStringList &yes)
{
    switch (rights::dpiaVerdict(yes)) {
    case rights::DpiaVerdict::NotNeeded: return tr(QT_TRANSLATE_NOOP("Registers", "An assessment (DPIA) is not needed. Keep this page with your registers."));
    case rights::DpiaVerdict::Consider: return tr(QT_TRANSLATE_NOOP("Registers", "An assessment (DPIA) is probably not needed. Write down why, and keep that with your registers."));
    case rights::DpiaVerdict::Needed: return tr(QT_TRANSLATE_NOOP("Registers", "Do an assessment (DPIA) before you begin: what you do, whether it can be less, the risks for customers, and what you do against them."));
    case rights::DpiaVerdict::Refused: return tr(QT_TRANSLATE_NOOP("Registers", "Do not do this. Recognising faces or bodies is forbidden in a shop unless everybody in view freely said yes; this program does not go along."));
    }
    return {};
}

reports::Document dpiaDocument(const QStringList &yes, const rights::Controller &controller, Instant now, const QString &language)
{
    reports::Document document = headed(tr(QT_TRANSLATE_NOOP("Registers", "Is an assessment (DPIA) needed?")), controller, now, language);
    document.paragraph(dpiaSentence(yes));
    QList<std::pair<QString, QString>> answers;
    for (const rights::DpiaQuestion &question : rights::dpiaQuestions())
        answers.append({question.text.value(language), yes.contains(question.key) ? tr(QT_TRANSLATE_NOOP("Registers", "yes")) : tr(QT_TRANSLATE_NOOP("Registers", "no"))});
    document.facts(answers);
    return document;
}

} // namespace kk::shop
