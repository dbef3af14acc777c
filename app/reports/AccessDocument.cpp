#include "app/reports/AccessFiles.h"

#include "app/rights/ReportWords.h"

#include <algorithm>

namespace kk::reports {

using namespace Qt::StringLiterals;
using rights::AccessReport;
using rights::RegisterEntry;
using rights::ReportGroup;
using rights::ReportItem;
using rights::ReportWords;

namespace {


QString momentOf(const std::optional<Instant> &at, const ReportWords &words)
{
    return at ? words.date(shopDay(*at)) : QString();
}

QString sourceOf(const ReportItem &item, const ReportWords &words)
{
    return item.source.isEmpty() ? words.text(u"report.own_source"_s) : item.source;
}

/// Sales with their lines: one row a line, so that a long history stays readable.
DocumentTable salesTable(const ReportGroup &group, const ReportWords &words)
{
    DocumentTable table{group.title,
                        {words.text(u"head.when"_s), words.text(u"head.number"_s), words.text(u"head.product"_s), words.text(u"head.quantity"_s),
                         words.text(u"head.amount"_s), words.text(u"head.from"_s)},
                        {},
                        false};
    for (const ReportItem &item : group.items) {
        QString number;
        QString product;
        QString quantity;
        QString total;
        QStringList rest;
        const auto flush = [&] {
            if (!product.isEmpty())
                table.rows.append({momentOf(item.at, words), number, product, quantity, total, sourceOf(item, words)});
            product.clear();
        };
        for (const rights::ReportValue &value : item.values) {
            if (value.column == "sale.number"_L1)
                number = value.shown;
            else if (value.column == "product.name"_L1) {
                flush();
                product = value.shown;
                quantity.clear();
                total.clear();
            } else if (value.column == "sale_line.quantity_milli"_L1)
                quantity = value.shown;
            else if (value.column == "sale_line.total_cents"_L1)
                total = value.shown;
            else if (value.column == "sale.occurred_at"_L1)
                continue;
            else if (!product.isEmpty() && (value.column.startsWith("product."_L1) || value.column.startsWith("sale_line."_L1)))
                product += u" ("_s + value.label + u": "_s + value.shown + u")"_s;
            else
                rest.append(value.label + u": "_s + value.shown);
        }
        flush();
        if (!rest.isEmpty())
            table.rows.append({momentOf(item.at, words), number, rest.join(u"; "_s), {}, {}, sourceOf(item, words)});
    }
    return table;
}

DocumentTable itemsTable(const ReportGroup &group, const ReportWords &words)
{
    DocumentTable table{group.title, {words.text(u"head.item"_s), words.text(u"head.value"_s), words.text(u"head.from"_s), words.text(u"head.when"_s)}, {}, true};
    for (const ReportItem &item : group.items) {
        for (const rights::ReportValue &value : item.values)
            table.rows.append({value.label, value.shown, sourceOf(item, words), momentOf(item.at, words)});
    }
    return table;
}

void addData(Document &document, const AccessReport &report, const ReportWords &words)
{
    document.heading(words.text(u"section.data"_s));
    for (const ReportGroup &group : report.groups) {
        if (group.key == "views"_L1)
            continue; // has a heading of its own
        document.heading(group.title, 3);
        document.table(group.key == "sales"_L1 ? salesTable(group, words) : itemsTable(group, words));
    }
    if (report.groups.isEmpty())
        document.paragraph(words.text(u"report.empty"_s));
}

void addActivities(Document &document, const AccessReport &report, const ReportWords &words)
{
    const auto *form = rights::RegisterForms::shipped().form(u"processing"_s);
    const auto basisOf = [&](const RegisterEntry &entry) {
        const auto *field = form ? form->field(u"basis"_s) : nullptr;
        return field ? field->shown(entry.value(u"basis"_s), report.language) : entry.value(u"basis"_s);
    };
    const auto tableOf = [&](const QString &title, const QStringList &header, auto row) {
        document.heading(title);
        DocumentTable table{title, header, {}, true};
        for (const RegisterEntry &entry : report.activities)
            table.rows.append(row(entry));
        document.table(table);
    };
    tableOf(words.text(u"section.purposes"_s), {words.text(u"head.group"_s), words.text(u"head.purpose"_s), words.text(u"head.basis"_s)}, [&](const RegisterEntry &entry) {
        const QString interest = entry.value(u"interest"_s);
        return QStringList{entry.value(u"name"_s), entry.value(u"purpose"_s), interest.isEmpty() ? basisOf(entry) : basisOf(entry) + u". "_s + interest};
    });
    tableOf(words.text(u"section.categories"_s), {words.text(u"head.group"_s), words.text(u"head.data"_s)},
            [](const RegisterEntry &entry) { return QStringList{entry.value(u"name"_s), entry.value(u"data"_s)}; });
}

void addRecipients(Document &document, const AccessReport &report, const ReportWords &words)
{
    document.heading(words.text(u"section.recipients"_s));
    const ReportGroup *given = report.group(u"disclosures"_s);
    if (given)
        document.table(itemsTable(*given, words));
    else
        document.paragraph(words.text(u"report.no_recipients"_s));
    document.paragraph(words.text(u"report.recipients_generally"_s));
    DocumentTable table{words.text(u"section.recipients"_s), {words.text(u"head.group"_s), words.text(u"head.recipient"_s)}, {}, true};
    for (const RegisterEntry &entry : report.activities)
        table.rows.append({entry.value(u"name"_s), entry.value(u"recipients"_s)});
    document.table(table);
}

void addRetention(Document &document, const AccessReport &report, const ReportWords &words)
{
    document.heading(words.text(u"section.retention"_s));
    DocumentTable table{words.text(u"section.retention"_s), {words.text(u"head.group"_s), words.text(u"head.period"_s)}, {}, true};
    for (const RegisterEntry &entry : report.activities)
        table.rows.append({entry.value(u"name"_s), entry.value(u"retention"_s)});
    document.table(table);
}

void addRights(Document &document, const ReportWords &words)
{
    document.heading(words.text(u"section.rights"_s));
    QStringList all;
    for (int i = 1; i <= 6; ++i)
        all.append(words.text(u"report.rights_%1"_s.arg(i)));
    document.list(all);
    document.heading(words.text(u"section.complaint"_s));
    document.paragraph(words.text(u"report.complaint_text"_s));
}

void addSources(Document &document, const AccessReport &report, const ReportWords &words)
{
    document.heading(words.text(u"section.source"_s));
    QMap<QString, Instant> latest;
    bool isOwn = false;
    for (const ReportGroup &group : report.groups) {
        for (const ReportItem &item : group.items) {
            if (item.source.isEmpty())
                isOwn = true;
            else
                latest[item.source] = std::max(latest.value(item.source), item.at.value_or(Instant{}));
        }
    }
    QStringList lines;
    for (auto source = latest.begin(); source != latest.end(); ++source)
        lines.append(words.text(u"report.from_you"_s).arg(source.key(), words.date(shopDay(source.value()))));
    if (isOwn)
        lines.append(words.text(u"report.from_shop"_s));
    if (lines.isEmpty())
        lines.append(words.text(u"report.empty"_s));
    document.list(lines);
}

void addProfiling(Document &document, const AccessReport &report, const ReportWords &words)
{
    document.heading(words.text(u"section.profiling"_s));
    document.paragraph(words.text(u"report.no_profiling"_s));
    if (report.group(u"shown"_s))
        document.paragraph(words.text(u"report.derived"_s));
    document.paragraph(words.text(u"report.recognised"_s));
    document.heading(words.text(u"section.transfers"_s));
    document.paragraph(words.text(u"report.no_transfers"_s));
    DocumentTable table{words.text(u"section.transfers"_s), {words.text(u"head.group"_s), words.text(u"head.what"_s)}, {}, true};
    for (const RegisterEntry &entry : report.activities)
        table.rows.append({entry.value(u"name"_s), entry.value(u"transfers"_s)});
    document.table(table);
}

void addController(Document &document, const AccessReport &report, const ReportWords &words)
{
    document.heading(words.text(u"section.who"_s));
    QList<std::pair<QString, QString>> facts{{words.text(u"head.controller"_s), report.controller.name}};
    const std::pair<QString, QString> more[] = {{u"head.address"_s, report.controller.address},
                                                {u"head.email"_s, report.controller.email},
                                                {u"head.phone"_s, report.controller.phone},
                                                {u"head.chamber"_s, report.controller.chamberNumber},
                                                {u"head.privacy"_s, report.controller.privacyContact}};
    for (const auto &[key, value] : more) {
        if (!value.isEmpty())
            facts.append({words.text(key), value});
    }
    document.facts(facts);
}

void addViewsAndOmissions(Document &document, const AccessReport &report, const ReportWords &words)
{
    document.heading(words.text(u"section.views"_s));
    const ReportGroup *views = report.group(u"views"_s);
    document.paragraph(words.text(views ? u"report.views_text"_s : u"report.no_views"_s));
    if (views) {
        QStringList moments;
        for (const ReportItem &item : views->items) {
            for (const rights::ReportValue &value : item.values)
                moments.append(value.shown);
        }
        document.list(moments);
    }
    document.heading(words.text(u"section.omitted"_s));
    if (report.omitted.isEmpty()) {
        document.paragraph(words.text(u"report.nothing_omitted"_s));
        return;
    }
    document.paragraph(words.text(u"report.omitted_text"_s));
    QStringList lines;
    for (const rights::ReportOmission &one : report.omitted)
        lines.append(words.text(u"report.omitted_item"_s).replace(u"%n"_s, QString::number(one.count)).arg(one.label));
    document.list(lines);
}

} // namespace

Document documentOf(const AccessReport &report)
{
    const ReportWords &words = ReportWords::in(report.language);
    Document document;
    document.language = report.language;
    document.title = words.text(u"section.title"_s).arg(report.controller.name);
    document.shop = report.controller.name;
    document.madeAt = report.madeAt;
    document.paragraph(report.requestNumber.isEmpty() ? words.text(u"report.about_counter"_s).arg(words.date(shopDay(report.madeAt)))
                                                      : words.text(u"report.about"_s).arg(report.requestNumber, words.date(report.received)));
    document.facts({{words.text(u"report.subject"_s), report.subjectName}, {words.text(u"head.made"_s), words.date(shopDay(report.madeAt))}});
    document.heading(words.text(u"section.yes_no"_s));
    document.paragraph(words.text(report.holdsAnything() ? u"report.yes"_s : u"report.no"_s));
    addData(document, report, words);
    addActivities(document, report, words);
    addRecipients(document, report, words);
    addRetention(document, report, words);
    addRights(document, words);
    addSources(document, report, words);
    addProfiling(document, report, words);
    addController(document, report, words);
    addViewsAndOmissions(document, report, words);
    document.paragraph(words.text(u"report.accessible"_s));
    return document;
}

Document onePageOf(const AccessReport &report)
{
    const ReportWords &words = ReportWords::in(report.language);
    Document page;
    page.language = report.language;
    page.title = words.text(u"report.page_title"_s).arg(report.controller.name);
    page.shop = report.controller.name;
    page.madeAt = report.madeAt;
    page.paragraph(words.text(u"report.about_counter"_s).arg(words.date(shopDay(report.madeAt))));
    QList<std::pair<QString, QString>> facts;
    const ReportGroup *shown = report.group(u"shown"_s);
    for (const QString &column : {u"customer.name"_s, u"customer.email"_s, u"customer.phone"_s, u"customer.postcode"_s, u"customer.city"_s, u"customer.created_at"_s,
                                  u"customer.purchases"_s, u"customer.total_cents"_s, u"customer.first_purchase"_s, u"customer.last_purchase"_s}) {
        for (const ReportItem &item : shown ? shown->items : QList<ReportItem>()) {
            for (const rights::ReportValue &value : item.values) {
                if (value.column == column)
                    facts.append({value.label, value.shown});
            }
        }
    }
    page.facts(facts);
    DocumentTable kept{words.text(u"section.data"_s), {words.text(u"head.what"_s), words.text(u"head.count"_s), words.text(u"head.purpose"_s)}, {}, true};
    for (const ReportGroup &group : report.groups)
        kept.rows.append({group.title, QString::number(group.items.size()), group.activities.join(u", "_s)});
    page.table(kept);
    const auto *consents = report.group(u"consents"_s);
    page.paragraph(words.text(u"report.page_permissions"_s) + u": "_s
                   + (consents ? QString::number(consents->items.size()) : words.text(u"report.page_none"_s)));
    page.paragraph(report.group(u"disclosures"_s) ? words.text(u"section.recipients"_s) + u": "_s + QString::number(report.group(u"disclosures"_s)->items.size())
                                                  : words.text(u"report.no_recipients"_s));
    page.paragraph(words.text(u"report.page_more"_s));
    return page;
}

Document documentOf(const rights::Letter &letter, const QString &shop)
{
    Document document;
    document.language = letter.language;
    document.title = letter.title;
    document.shop = shop;
    for (const rights::LetterPart &part : letter.parts) {
        if (part.text.isEmpty())
            document.list(part.items);
        else
            document.paragraph(part.text);
    }
    return document;
}

} // namespace kk::reports
