#include "app/reports/Document.h"

namespace kk::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kStyle =
    "body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#1b1b1b;background:#fff}"
    "h1{font-size:1.7em}h2{font-size:1.3em;margin-top:2em}h3{font-size:1.1em}"
    "table{border-collapse:collapse;width:100%;margin:1em 0}caption{text-align:left;font-weight:bold;padding:.3em 0}"
    "th,td{border:1px solid #8a8a8a;padding:.3em .5em;text-align:left;vertical-align:top;overflow-wrap:anywhere}"
    "th{background:#efefef}dt{font-weight:bold}dd{margin:0 0 .5em 0;overflow-wrap:anywhere}";

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s).toUtf8();
}

/// Names and texts of people may run from right to left; each finds its own direction.
QByteArray tagged(const char *tag, const QString &text, const char *attributes = "")
{
    return QByteArray("<") + tag + " dir=\"auto\"" + attributes + '>' + escaped(text) + "</" + tag + ">\n";
}

QByteArray htmlOf(const DocumentTable &table)
{
    QByteArray html = "<table>\n";
    if (!table.caption.isEmpty())
        html += "<caption>" + escaped(table.caption) + "</caption>\n";
    html += "<thead><tr>";
    for (const QString &name : table.header)
        html += "<th scope=\"col\">" + escaped(name) + "</th>";
    html += "</tr></thead>\n<tbody>\n";
    for (const QStringList &row : table.rows) {
        html += "<tr>\n";
        for (qsizetype i = 0; i < row.size(); ++i)
            html += i == 0 && table.hasRowNames ? tagged("th", row[i], " scope=\"row\"") : tagged("td", row[i]);
        html += "</tr>\n";
    }
    return html + "</tbody>\n</table>\n";
}

QByteArray htmlOf(const DocumentBlock &block)
{
    QByteArray html;
    switch (block.kind) {
    case DocumentBlock::Kind::Heading: {
        const QByteArray tag = 'h' + QByteArray::number(std::clamp(block.level, 2, 4));
        return tagged(tag.constData(), block.text);
    }
    case DocumentBlock::Kind::Paragraph: return tagged("p", block.text);
    case DocumentBlock::Kind::List:
        for (const QString &item : block.items)
            html += tagged("li", item);
        return "<ul>\n" + html + "</ul>\n";
    case DocumentBlock::Kind::Facts:
        for (const auto &[name, value] : block.facts)
            html += tagged("dt", name) + tagged("dd", value);
        return "<dl>\n" + html + "</dl>\n";
    case DocumentBlock::Kind::Table: return htmlOf(block.table);
    }
    return html;
}

} // namespace

QString Document::plainText() const
{
    QStringList lines{title};
    for (const DocumentBlock &block : m_blocks) {
        if (!block.text.isEmpty())
            lines.append(block.text);
        lines.append(block.items);
        for (const auto &[name, value] : block.facts)
            lines.append(name + u": "_s + value);
        if (!block.table.header.isEmpty())
            lines.append(block.table.header.join(u" | "_s));
        for (const QStringList &row : block.table.rows)
            lines.append(row.join(u" | "_s));
    }
    return lines.join(u'\n');
}

QByteArray htmlOf(const Document &document)
{
    QByteArray html = "<!DOCTYPE html>\n<html lang=\"" + escaped(document.language) + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n";
    html += "<title>" + escaped(document.title) + "</title>\n<style>" + kStyle + "</style>\n</head>\n<body>\n";
    if (!document.shop.isEmpty())
        html += "<header>" + tagged("p", document.shop) + "</header>\n";
    html += "<main>\n" + tagged("h1", document.title);
    for (const DocumentBlock &block : document.blocks())
        html += htmlOf(block);
    html += "</main>\n";
    if (document.madeAt)
        html += "<footer><p>" + escaped(toIso8601(*document.madeAt)) + "</p></footer>\n";
    return html + "</body>\n</html>\n";
}

} // namespace kk::reports
