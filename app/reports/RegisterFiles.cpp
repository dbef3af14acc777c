#include "app/reports/RegisterFiles.h"

#include "app/rights/Breach.h"
#include "app/rights/ReportWords.h"

namespace kk::reports {

using namespace Qt::StringLiterals;
using rights::RegisterEntry;
using rights::RegisterField;
using rights::RegisterForm;
using rights::ReportWords;

namespace {

QString shownOf(const RegisterField &field, const RegisterEntry &entry, const QString &language)
{
    const QString value = entry.value(field.key);
    if (field.type == RegisterField::Type::Instant) {
        const QDateTime moment = QDateTime::fromString(value, Qt::ISODate);
        return moment.isValid() ? moment.toTimeZone(shopTimeZone()).toString(u"yyyy-MM-dd HH:mm"_s) : value;
    }
    return field.shown(value, language);
}

bool isInUse(const RegisterEntry &entry)
{
    return entry.value(u"in_use"_s) != "no"_L1;
}

} // namespace

Document documentOf(const RegisterForm &form, const QList<RegisterEntry> &entries, const QString &language, const rights::Controller &controller, Instant madeAt)
{
    const ReportWords &words = ReportWords::in(language);
    Document document;
    document.language = language;
    document.title = form.title.value(language);
    document.shop = controller.name;
    document.madeAt = madeAt;
    document.facts({{words.text(u"head.controller"_s), controller.name}, {words.text(u"head.address"_s), controller.address},
                    {words.text(u"head.privacy"_s), controller.privacyContact.isEmpty() ? controller.contact() : controller.privacyContact},
                    {words.text(u"head.made"_s), words.date(shopDay(madeAt))}});
    if (entries.isEmpty())
        document.paragraph(words.text(u"statement.none"_s));
    for (const RegisterEntry &entry : entries) {
        document.heading(entry.value(form.nameField).section(u'\n', 0, 0));
        QList<std::pair<QString, QString>> facts;
        for (const RegisterField &field : form.fields) {
            if (!entry.value(field.key).isEmpty())
                facts.append({field.label.value(language), shownOf(field, entry, language)});
        }
        document.facts(facts);
        if (form.key == "observation"_L1) {
            const auto verdict = rights::observationVerdict(entry, language);
            document.paragraph(verdict.why);
            for (const QString &more : {verdict.instead, verdict.sign}) {
                if (!more.isEmpty())
                    document.paragraph(more);
            }
        }
    }
    return document;
}

QByteArray csvOf(const RegisterForm &form, const QList<RegisterEntry> &entries, const QString &language, CsvForm csv)
{
    CsvWriter writer(csv);
    QStringList names;
    for (const RegisterField &field : form.fields)
        names.append(field.label.value(language));
    writer.header(names);
    for (const RegisterEntry &entry : entries) {
        QList<CsvCell> cells;
        for (const RegisterField &field : form.fields)
            cells.append(CsvCell(shownOf(field, entry, language)));
        writer.row(cells);
    }
    return writer.bytes();
}

Document privacyStatement(const QList<RegisterEntry> &activities, const QList<RegisterEntry> &processors, const QList<RegisterEntry> &observation, const QString &language,
                          const rights::Controller &controller, Instant madeAt)
{
    const ReportWords &words = ReportWords::in(language);
    const RegisterForm *form = rights::RegisterForms::shipped().form(u"processing"_s);
    Document document;
    document.language = language;
    document.title = words.text(u"statement.title"_s).arg(controller.name);
    document.shop = controller.name;
    document.madeAt = madeAt;
    document.paragraph(words.text(u"statement.intro"_s));
    for (const RegisterEntry &activity : activities) {
        if (!isInUse(activity) || activity.key == "staff"_L1)
            continue;
        document.heading(activity.value(u"name"_s));
        document.paragraph(activity.value(u"purpose"_s));
        const RegisterField *basis = form ? form->field(u"basis"_s) : nullptr;
        QList<std::pair<QString, QString>> facts{{words.text(u"head.basis"_s), basis ? basis->shown(activity.value(u"basis"_s), language) : QString()},
                                                 {words.text(u"head.data"_s), activity.value(u"data"_s)},
                                                 {words.text(u"section.source"_s), activity.value(u"source"_s)},
                                                 {words.text(u"section.recipients"_s), activity.value(u"recipients"_s)},
                                                 {words.text(u"head.period"_s), activity.value(u"retention"_s)},
                                                 {words.text(u"section.transfers"_s), activity.value(u"transfers"_s)}};
        if (!activity.value(u"interest"_s).isEmpty())
            facts.append({words.text(u"head.purpose"_s), activity.value(u"interest"_s)});
        document.facts(facts);
    }
    document.heading(words.text(u"statement.processors"_s));
    QStringList names;
    for (const RegisterEntry &processor : processors) {
        if (processor.value(u"ended_on"_s).isEmpty())
            names.append(processor.value(u"name"_s) + u": "_s + processor.value(u"task"_s));
    }
    document.list(names.isEmpty() ? QStringList{words.text(u"statement.none"_s)} : names);
    document.heading(words.text(u"statement.observation"_s));
    QStringList seen;
    for (const RegisterEntry &entry : observation) {
        if (rights::observationVerdict(entry, language).kind != rights::ObservationVerdict::Kind::Refused)
            seen.append(entry.value(u"what"_s) + u": "_s + entry.value(u"purpose"_s));
    }
    document.list(seen.isEmpty() ? QStringList{words.text(u"statement.none"_s)} : seen);
    document.heading(words.text(u"section.profiling"_s));
    document.paragraph(words.text(u"report.no_profiling"_s));
    document.heading(words.text(u"section.rights"_s));
    QStringList all;
    for (int i = 1; i <= 6; ++i)
        all.append(words.text(u"report.rights_%1"_s.arg(i)));
    document.list(all);
    document.paragraph(words.text(u"statement.contact"_s).arg(controller.contact().isEmpty() ? words.text(u"letter.in_the_shop"_s) : controller.contact()));
    document.paragraph(words.text(u"report.complaint_text"_s));
    document.paragraph(words.text(u"statement.changed"_s).arg(words.date(shopDay(madeAt))));
    return document;
}

} // namespace kk::reports
