#include "ui/imports/ColumnSheet.h"

#include "app/base/text/Email.h"
#include "app/base/text/Phone.h"
#include "app/base/text/Postcode.h"
#include "ui/imports/ColumnMeanings.h"

#include <QDate>
#include <QLocale>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace kk::ui {

using namespace Qt::StringLiterals;
using intake::ColumnMapping;
using intake::ColumnNotation;

namespace {

constexpr auto kNewsYes = "consent:email:news";
constexpr auto kNewsNo = "refusal:email:news";

QString newsYes()
{
    return QString::fromLatin1(kNewsYes);
}

QString newsNo()
{
    return QString::fromLatin1(kNewsNo);
}

/// "09/01/08" with the day first: "dd/MM/yy", as long as the cell writes it.
QString formatOf(const QString &cell, bool dayFirst)
{
    QString separator;
    for (const QChar letter : cell) {
        if (!letter.isDigit()) {
            separator = letter;
            break;
        }
    }
    const QString year = cell.section(separator, 2, 2).left(4).trimmed().size() > 2 ? u"yyyy"_s : u"yy"_s;
    return dayFirst ? u"d"_s + separator + u"M"_s + separator + year : u"M"_s + separator + u"d"_s + separator + year;
}

/// The same cell as a day, read either way; empty when it cannot be read.
QString dayOf(const QString &cell, bool dayFirst)
{
    static const QRegularExpression parts(u"^(\\d{1,2})\\D(\\d{1,2})\\D(\\d{2,4})"_s);
    const QRegularExpressionMatch match = parts.match(cell);
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    int year = match.captured(3).toInt();
    if (year < 100)
        year += year < 70 ? 2000 : 1900;
    const QDate day(year, dayFirst ? second : first, dayFirst ? first : second);
    return day.isValid() ? QLocale().toString(day, u"d MMMM yyyy"_s) : QString();
}

} // namespace

ColumnSheet::ColumnSheet(const intake::Recognition &recognition, const std::optional<ColumnMapping> &remembered)
    : m_header(recognition.header)
    , m_rows(recognition.sampleRows)
    , m_neverStored(recognition.neverStored)
    , m_ofKnownFile(!recognition.mapping)
    , m_mapping(remembered ? *remembered : recognition.mapping.value_or(ColumnMapping{}))
{
    m_meanings.fill(QString(), m_header.size());
    for (QStringList &row : m_rows)
        row.resize(m_header.size());
    for (const ColumnMapping::Entry &entry : std::as_const(m_mapping.columns)) {
        const int column = columnNamed(entry.column, entry.occurrence);
        if (column < 0)
            continue;
        m_meanings[column] = entry.field;
        if (remembered && isConsent(column))
            m_confirmed.insert(column);
    }
    if (const int key = columnNamed(m_mapping.externalIdColumn, 0); key >= 0)
        m_meanings[key] = kIdentifier;
    for (const ColumnMapping::Entry &guess : recognition.consentsToConfirm) {
        const int column = columnNamed(guess.column, guess.occurrence);
        if (!remembered && column >= 0 && m_meanings[column].isEmpty())
            m_meanings[column] = guess.field;
    }
    if (!remembered && !m_ofKnownFile)
        askAboutYesAndNo();
    for (const ColumnNotation &notation : recognition.notations) {
        if (notation.isAmbiguous())
            m_doubts.append(notation);
    }
}

/// A column of yes and no alone is asked about: under a name nobody knows it may hold who wants the newsletter.
void ColumnSheet::askAboutYesAndNo()
{
    static const QSet<QString> yesAndNo{u"j"_s, u"n"_s, u"ja"_s, u"nee"_s, u"y"_s, u"yes"_s, u"no"_s, u"true"_s, u"false"_s};
    for (int column = 0; column < columnCount(); ++column) {
        const QStringList words = wordsOf(column);
        const bool speaks = std::all_of(words.begin(), words.end(), [](const QString &word) { return yesAndNo.contains(word.toLower()); });
        if (m_meanings[column].isEmpty() && !words.isEmpty() && speaks && !isNeverStored(column))
            m_meanings[column] = newsYes();
    }
}

int ColumnSheet::columnNamed(const QString &name, int occurrence) const
{
    int seen = 0;
    for (int column = 0; column < columnCount(); ++column) {
        if (m_header[column] == name && !name.isEmpty() && seen++ == occurrence)
            return column;
    }
    return -1;
}

QString ColumnSheet::meaningWords(int column) const
{
    return columnMeaningWords(m_meanings[column]);
}

QList<ColumnSheet::Meaning> ColumnSheet::meanings() const
{
    QList<Meaning> all;
    for (const QString &key : columnMeanings(isSales()))
        all.append({key, columnMeaningWords(key)});
    return all;
}

void ColumnSheet::setMeaning(int column, const QString &key)
{
    const bool shared = key.startsWith(u"consent:") || key.startsWith(u"refusal:") || key == u"line_total"; // several add up
    if (!key.isEmpty() && !shared) {
        const qsizetype other = m_meanings.indexOf(key); // a field is filled from one column
        if (other >= 0 && other != column)
            m_meanings[other].clear();
    }
    m_meanings[column] = key;
    m_confirmed.remove(column);
    if (isConsent(column))
        m_confirmed.insert(column); // chosen by a person
}

bool ColumnSheet::isConsent(int column) const
{
    const QString &meaning = m_meanings[column];
    return meaning.startsWith(u"consent:") || meaning.startsWith(u"refusal:") || meaning == u"marketing_opt_in";
}

ColumnSheet::Tone ColumnSheet::tone(int column) const
{
    const QList<ColumnQuestion> open = questions();
    if (std::any_of(open.begin(), open.end(), [column](const ColumnQuestion &question) { return question.column == column; }))
        return Tone::Ask;
    return m_meanings[column].isEmpty() ? Tone::LeftOut : Tone::Sure;
}

bool ColumnSheet::isBadCell(int row, int column) const
{
    const QString &text = m_rows[row][column];
    const QString &meaning = m_meanings[column];
    if (text.isEmpty() || meaning.isEmpty())
        return false;
    if (meaning == u"email")
        return !normaliseEmail(text);
    if (meaning == u"phone" || meaning == u"mobile")
        return !normalisePhone(text);
    if (meaning == u"postcode") {
        const qsizetype country = m_meanings.indexOf(u"country"_s);
        return (country < 0 || m_rows[row][country].isEmpty()) && !normalisePostcode(text.toStdString());
    }
    return false;
}

QStringList ColumnSheet::wordsOf(int column) const
{
    QMap<QString, int> counts;
    for (const QStringList &row : m_rows) {
        if (!row[column].isEmpty())
            ++counts[row[column]];
    }
    QStringList words = counts.keys();
    std::stable_sort(words.begin(), words.end(), [&](const QString &one, const QString &other) { return counts[one] > counts[other]; });
    return words;
}

QString ColumnSheet::countsOf(int column) const
{
    QStringList parts;
    qsizetype counted = 0;
    for (const QString &word : wordsOf(column).mid(0, 4)) {
        const auto times = std::count_if(m_rows.begin(), m_rows.end(), [&](const QStringList &row) { return row[column] == word; });
        counted += times;
        //: how often a word occurs in a column: "51 × J"
        parts.append(tr("%Ln × %1", "", static_cast<int>(times)).arg(word));
    }
    const auto empty = std::count_if(m_rows.begin(), m_rows.end(), [&](const QStringList &row) { return row[column].isEmpty(); });
    if (empty > 0)
        parts.append(tr("%Ln × empty", "", static_cast<int>(empty)));
    if (const qsizetype rest = m_rows.size() - counted - empty; rest > 0)
        parts.append(tr("%Ln × something else", "", static_cast<int>(rest)));
    return tr("In the first %Ln row(s): %1", "", rowCount()).arg(parts.join(u", "_s));
}

std::optional<ColumnQuestion> ColumnSheet::consentQuestion(int column) const
{
    if (!isConsent(column) || m_confirmed.contains(column))
        return std::nullopt;
    const QStringList words = wordsOf(column);
    ColumnQuestion question;
    question.kind = ColumnQuestion::Kind::Consent;
    question.column = column;
    question.title = words.size() >= 2 ? tr("Column %1: what do “%2” and “%3” mean?").arg(m_header[column], words[0], words[1])
                     : words.size() == 1 ? tr("Column %1: what does “%2” mean?").arg(m_header[column], words[0])
                                         : tr("Column %1: what does it say?").arg(m_header[column]);
    question.counts = countsOf(column);
    question.choices = {tr("A yes means: wants the newsletter"), tr("A yes means: wants no newsletter"), tr("Do not read")};
    question.note = tr("A yes without date and text is no proof. These customers get no advertising until you add proof. A no always counts.");
    return question;
}

std::optional<ColumnQuestion> ColumnSheet::notationQuestion(const ColumnNotation &notation) const
{
    ColumnQuestion question;
    question.column = notation.column;
    question.title = tr("Column %1: what does “%2” mean?").arg(notation.name, notation.evidence);
    if (notation.kind == ColumnNotation::Kind::Date && m_mapping.dateFormat.isEmpty() && m_options.dateOrders.empty()) {
        question.kind = ColumnQuestion::Kind::DateOrder;
        question.counts = tr("Every date in this column can be read in two ways.");
        question.choices = {dayOf(notation.evidence, true), dayOf(notation.evidence, false)};
        if (question.choices.contains(QString()))
            question.choices = {tr("The day comes first"), tr("The month comes first")};
        question.note = tr("Your answer counts for every date in this file.");
        return question;
    }
    if (notation.kind == ColumnNotation::Kind::Amount && !m_mapping.decimalMark && m_options.decimalMarks.empty()) {
        question.kind = ColumnQuestion::Kind::DecimalMark;
        question.counts = tr("Every amount in this column can be read in two ways.");
        question.choices = {tr("The comma stands before the cents"), tr("The point stands before the cents")};
        question.note = tr("Your answer counts for every amount in this file.");
        return question;
    }
    return std::nullopt;
}

QList<ColumnQuestion> ColumnSheet::questions() const
{
    QList<ColumnQuestion> open;
    for (int column = 0; column < columnCount(); ++column) {
        if (auto question = consentQuestion(column))
            open.append(*question);
    }
    bool asksDate = false;
    bool asksMark = false;
    for (const ColumnNotation &notation : m_doubts) {
        const bool used = m_ofKnownFile || (notation.column >= 0 && notation.column < columnCount() && !m_meanings[notation.column].isEmpty());
        auto question = used ? notationQuestion(notation) : std::nullopt;
        bool &asked = question && question->kind == ColumnQuestion::Kind::DateOrder ? asksDate : asksMark;
        if (!question || asked)
            continue; // one answer counts for the whole file
        asked = true;
        open.append(*question);
    }
    std::stable_sort(open.begin(), open.end(), [](const ColumnQuestion &one, const ColumnQuestion &other) { return one.column < other.column; });
    return open;
}

void ColumnSheet::answer(const ColumnQuestion &question, int choice)
{
    switch (question.kind) {
    case ColumnQuestion::Kind::Consent:
        setMeaning(question.column, choice == 0 ? newsYes() : choice == 1 ? newsNo() : QString());
        return;
    case ColumnQuestion::Kind::DateOrder: answerDates(question.column, choice == 0); return;
    case ColumnQuestion::Kind::DecimalMark: answerAmounts(choice == 0); return;
    }
}

void ColumnSheet::answerDates(int column, bool dayFirst)
{
    for (const ColumnNotation &notation : std::as_const(m_doubts)) {
        if (notation.kind == ColumnNotation::Kind::Date)
            m_options.dateOrders[notation.column] = dayFirst ? intake::DateOrder::DayMonthYear : intake::DateOrder::MonthDayYear;
        if (notation.column == column && !m_ofKnownFile)
            m_mapping.dateFormat = formatOf(notation.evidence, dayFirst);
    }
}

void ColumnSheet::answerAmounts(bool comma)
{
    for (const ColumnNotation &notation : std::as_const(m_doubts)) {
        if (notation.kind == ColumnNotation::Kind::Amount)
            m_options.decimalMarks[notation.column] = comma ? intake::DecimalMark::Comma : intake::DecimalMark::Point;
    }
    if (!m_ofKnownFile)
        m_mapping.decimalMark = comma ? ',' : '.';
}

int ColumnSheet::recognisedColumns() const
{
    return static_cast<int>(std::count_if(m_meanings.begin(), m_meanings.end(), [](const QString &key) { return !key.isEmpty(); }));
}

ColumnMapping ColumnSheet::mapping() const
{
    ColumnMapping mapping = m_mapping;
    mapping.columns.clear();
    mapping.externalIdColumn.clear();
    QHash<QString, int> seen;
    for (int column = 0; column < columnCount(); ++column) {
        const int occurrence = seen[m_header[column]]++;
        const QString &meaning = m_meanings[column];
        if (meaning == kIdentifier)
            mapping.externalIdColumn = m_header[column];
        else if (!meaning.isEmpty() && (!isConsent(column) || m_confirmed.contains(column)))
            mapping.columns.append({m_header[column], meaning, occurrence});
    }
    return mapping;
}

} // namespace kk::ui
