#include "ui/imports/ColumnSheet.h"

#include "app/base/text/Email.h"
#include "app/base/text/Phone.h"
#include "app/base/text/Postcode.h"
#include "ui/imports/ColumnMeanings.h"

#include <QMap>

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

} // namespace

ColumnSheet::ColumnSheet(const intake::Recognition &recognition, const std::optional<intake::SavedMapping> &remembered)
    : m_header(recognition.header)
    , m_rows(recognition.sampleRows)
    , m_neverStored(recognition.neverStored)
    , m_evidence(recognition.evidence)
    , m_ofKnownFile(!recognition.mapping)
    , m_notations(recognition.notations)
    , m_profileId(recognition.profile ? recognition.profile->info().id : QString())
    , m_mapping(recognition.mapping.value_or(ColumnMapping{}))
{
    if (m_ofKnownFile)
        m_claims = recognition.consentColumns;
    m_meanings.fill(QString(), m_header.size());
    for (QStringList &row : m_rows)
        row.resize(m_header.size());
    recall(recognition, remembered);
    for (const ColumnNotation &notation : m_notations) {
        if (notation.isAmbiguous())
            m_doubts.append(notation);
    }
}

void ColumnSheet::recall(const intake::Recognition &recognition, const std::optional<intake::SavedMapping> &remembered)
{
    const bool fits = remembered && remembered->profileId == m_profileId;
    if (fits && remembered->mapping)
        m_mapping = *remembered->mapping;
    if (fits) {
        m_said = remembered->consents;
        m_options = remembered->readOptions(m_header);
        m_options.consentColumns.reset(); // told by readOptions()
    }
    for (const ColumnMapping::Entry &entry : std::as_const(m_mapping.columns)) {
        if (const int column = columnNamed(entry.column, entry.occurrence); column >= 0)
            m_meanings[column] = entry.field;
    }
    if (const int key = columnNamed(m_mapping.externalIdColumn, 0); key >= 0)
        m_meanings[key] = kIdentifier;
    for (const ColumnMapping::Entry &guess : recognition.consentsToConfirm) {
        const int column = columnNamed(guess.column, guess.occurrence);
        if (column >= 0 && m_meanings[column].isEmpty())
            m_meanings[column] = guess.field;
    }
    if (!m_ofKnownFile && !(fits && remembered->mapping))
        askAboutYesAndNo();
    for (int column = 0; column < columnCount(); ++column) {
        const auto said = m_said.constFind(intake::columnKey(m_header, column));
        if (m_ofKnownFile || said == m_said.constEnd())
            continue;
        m_confirmed.insert(column);
        if (!*said)
            m_meanings[column].clear();
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
    if (isConsent(column) || key.startsWith(u"consent:") || key.startsWith(u"refusal:"))
        m_confirmed.insert(column); // chosen by a person, also to leave it out
    m_meanings[column] = key;
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

/// A known system's own column of yes and no: what it means is known, that it may count is a person's word.
std::optional<ColumnQuestion> ColumnSheet::claimQuestion(const intake::ConsentColumn &claim) const
{
    if (m_said.contains(intake::consentKey(m_header, claim)))
        return std::nullopt;
    ColumnQuestion question;
    question.kind = ColumnQuestion::Kind::Claim;
    question.column = claim.position;
    question.key = intake::consentKey(m_header, claim);
    const QString meaning = columnMeaningWords(claim.meaning);
    const bool byName = claim.position == intake::ConsentColumn::kFileName;
    question.title = byName ? tr("The name of this file means “%1”. Is that right?").arg(meaning)
                            : tr("Column %1 means “%2”. Is that right?").arg(m_header[claim.position], meaning);
    question.counts = byName ? tr("The program that made this file tells it by the name alone.") : countsOf(claim.position);
    question.choices = {tr("Yes, that is right"), tr("Do not read")};
    question.note = tr("A yes without date and text is no proof. These customers get no advertising until you add proof. A no always counts.");
    return question;
}

QList<ColumnQuestion> ColumnSheet::questions() const
{
    QList<ColumnQuestion> open;
    for (const intake::ConsentColumn &claim : m_claims) {
        if (auto question = claimQuestion(claim))
            open.append(*question);
    }
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
    case ColumnQuestion::Kind::Claim: m_said.insert(question.key, choice == 0); return;
    case ColumnQuestion::Kind::DateOrder: answerDates(question.column, choice == 0); return;
    case ColumnQuestion::Kind::DecimalMark: answerAmounts(choice == 0); return;
    }
}

QStringList ColumnSheet::confirmedColumns() const
{
    QStringList names;
    for (const intake::ConsentColumn &claim : m_claims) {
        if (m_said.value(intake::consentKey(m_header, claim)))
            names.append(claim.position == intake::ConsentColumn::kFileName ? QString() : m_header[claim.position]);
    }
    for (int column : m_confirmed) {
        if (isConsent(column))
            names.append(m_header[column]);
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

intake::ReadOptions ColumnSheet::readOptions() const
{
    intake::ReadOptions options = m_options;
    options.consentColumns = confirmedColumns();
    return options;
}

intake::SavedMapping ColumnSheet::saved(const QString &name, const QString &sourceName) const
{
    intake::SavedMapping saved;
    saved.fingerprint = intake::headerFingerprint(m_header);
    saved.name = name;
    saved.sourceName = sourceName;
    saved.profileId = m_profileId;
    if (!m_ofKnownFile)
        saved.mapping = mapping();
    for (const auto &[column, order] : m_options.dateOrders)
        saved.dateOrders.insert(intake::columnKey(m_header, column), order);
    for (const auto &[column, mark] : m_options.decimalMarks)
        saved.decimalMarks.insert(intake::columnKey(m_header, column), mark);
    saved.consents = m_said;
    for (int column : m_confirmed)
        saved.consents.insert(intake::columnKey(m_header, column), isConsent(column));
    return saved;
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
