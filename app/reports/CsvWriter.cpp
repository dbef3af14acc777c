#include "app/reports/CsvWriter.h"

#include <array>

namespace kk::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kGuard = u'\'';

/// Characters with which a spreadsheet begins to compute, in ordinary and full width, and those that move the cursor.
constexpr std::array<char16_t, 11> kDangerous{u'=', u'+', u'-', u'@', u'\t', u'\r', u'\n', u'\uFF1D', u'\uFF0B', u'\uFF0D', u'\uFF20'};
/// What programs pass over before they look.
constexpr std::array<char16_t, 9> kPassedOver{u' ', u'\'', u'"', u'\u00A0', u'\u2018', u'\u2019', u'\u201C', u'\u201D', u'\uFEFF'};

bool isOneOf(QChar character, auto &list)
{
    return std::find(list.begin(), list.end(), character.unicode()) != list.end();
}

bool couldBeFormula(QStringView text)
{
    for (const QChar character : text) {
        if (isOneOf(character, kDangerous))
            return true;
        if (!isOneOf(character, kPassedOver))
            return false;
    }
    return false;
}

} // namespace

CsvCell CsvCell::amount(const Money &money)
{
    const qint64 cents = money.cents;
    const quint64 size = cents < 0 ? 0 - static_cast<quint64>(cents) : static_cast<quint64>(cents);
    CsvCell cell(qint64(0));
    cell.m_text = u"%1%2.%3"_s.arg(cents < 0 ? u"-"_s : QString()).arg(size / 100).arg(size % 100, 2, 10, QChar(u'0'));
    return cell;
}

QString guarded(const QString &text)
{
    return couldBeFormula(text) ? kGuard + text : text;
}

QString unguarded(const QString &text)
{
    const bool hasGuard = text.startsWith(kGuard) && couldBeFormula(QStringView(text).sliced(1));
    return hasGuard ? text.sliced(1) : text;
}

CsvWriter::CsvWriter(CsvForm form) : m_form(form)
{
    if (m_form.byteOrderMark)
        m_bytes.append("\xEF\xBB\xBF");
}

void CsvWriter::cell(const CsvCell &cell)
{
    const QString text = m_form.guardsFormulas && !cell.isNumber() ? guarded(cell.text()) : cell.text();
    QByteArray utf8 = text.toUtf8();
    const bool needsQuotes = utf8.contains(m_form.delimiter) || utf8.contains('"') || utf8.contains('\n') || utf8.contains('\r')
        || utf8.startsWith(' ') || utf8.endsWith(' ');
    if (needsQuotes)
        utf8 = '"' + utf8.replace("\"", "\"\"") + '"';
    m_bytes.append(utf8);
}

void CsvWriter::row(const QList<CsvCell> &cells)
{
    bool isFirst = true;
    for (const CsvCell &one : cells) {
        if (!isFirst)
            m_bytes.append(m_form.delimiter);
        isFirst = false;
        cell(one);
    }
    if (cells.size() == 1 && cells.first().text().isEmpty())
        m_bytes.append("\"\""); // an empty line is no row
    m_bytes.append("\r\n");
}

void CsvWriter::header(const QStringList &names)
{
    QList<CsvCell> cells;
    cells.reserve(names.size());
    for (const QString &name : names)
        cells.append(CsvCell(name));
    row(cells);
}

} // namespace kk::reports
