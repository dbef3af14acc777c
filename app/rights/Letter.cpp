#include "app/rights/Letter.h"

#include "app/rights/ReportWords.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace kk::rights {

using namespace Qt::StringLiterals;

namespace {

QString templateName(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Acknowledgement: return u"acknowledgement"_s;
    case LetterKind::Question: return u"question"_s;
    case LetterKind::Extension: return u"extension"_s;
    case LetterKind::Refusal: return u"refusal"_s;
    case LetterKind::Answer: return u"answer"_s;
    case LetterKind::NothingHeld: return u"nothing"_s;
    }
    return {};
}

/// The line with its blanks filled; nothing when one of them has no value.
std::optional<QString> filled(const QString &line, const QHash<QString, QString> &values)
{
    static const QRegularExpression blank(u"\\{([a-z]+)\\}"_s);
    QString text;
    qsizetype at = 0;
    for (auto match = blank.globalMatch(line); match.hasNext();) {
        const auto hit = match.next();
        const QString value = values.value(hit.captured(1));
        if (value.isEmpty())
            return std::nullopt;
        text += QStringView(line).sliced(at, hit.capturedStart() - at);
        text += value;
        at = hit.capturedEnd();
    }
    text += QStringView(line).sliced(at);
    return text;
}

QString kindsOf(const Request &request, const ReportWords &words)
{
    QStringList kinds;
    for (const RequestCase &one : request.cases)
        kinds.append(words.text(u"kind."_s + requestKindKey(one.kind)));
    return kinds.join(u'\n');
}

/// Everything a template can ask for.
QHash<QString, QString> valuesFor(LetterKind kind, const Request &request, const RequestDays &days, const Controller &controller,
                                  const LetterDetails &details, QDate today, const ReportWords &words)
{
    const RequestIntake &intake = request.intake;
    const bool isForOther = intake.capacity != Capacity::Self && !intake.representative.isEmpty();
    QHash<QString, QString> values;
    values[u"name"_s] = isForOther ? intake.representative : intake.name.isEmpty() ? words.text(u"letter.customer"_s) : intake.name;
    values[u"number"_s] = request.number;
    values[u"received"_s] = words.date(intake.received);
    values[u"channel"_s] = words.text(u"channel."_s + requestChannelKey(intake.channel));
    values[u"kinds"_s] = kindsOf(request, words);
    values[u"last"_s] = words.date(kind == LetterKind::Extension ? days.dates.extendedDeadline : days.last);
    values[u"aim"_s] = words.date(days.dates.aim);
    values[u"contact"_s] = controller.contact().isEmpty() ? words.text(u"letter.in_the_shop"_s) : controller.contact();
    values[u"shop"_s] = controller.name;
    values[u"done"_s] = details.done.join(u'\n');
    values[u"enclosed"_s] = details.enclosed.join(u'\n');
    if (!details.enclosed.isEmpty())
        values[u"delivery"_s] = details.delivery.isEmpty() ? words.text(u"letter.by_hand"_s) : details.delivery;
    values[u"told"_s] = details.told.join(u'\n');
    if (details.isErased)
        values[u"erased"_s] = words.text(u"letter.erased"_s).arg(details.backupMonths);
    if (isForOther && intake.isMinor)
        values[u"minor"_s] = words.text(u"letter.minor"_s).arg(intake.name);
    if (today > days.last)
        values[u"late"_s] = words.text(u"letter.late"_s).arg(words.date(days.last));
    if (const auto weeks = LegalFacts::shipped().figure(u"court.petition_weeks", today))
        values[u"weeks"_s] = QString::number(weeks->value);
    if (const RequestEvent *extended = request.latest(RequestEventKind::Extended); extended && kind == LetterKind::Extension) {
        values[u"reason"_s] = words.text(u"extension."_s + extended->code);
        values[u"explanation"_s] = extended->words;
    }
    if (const RequestEvent *asked = request.latest(RequestEventKind::Asked); asked && kind == LetterKind::Question)
        values[u"explanation"_s] = asked->words;
    if (details.refused && kind == LetterKind::Refusal) {
        values[u"refused"_s] = words.text(u"kind."_s + requestKindKey(*details.refused));
        const RequestCase *one = request.caseOf(*details.refused);
        for (const RequestEvent &event : request.events) {
            if (one && event.kind == RequestEventKind::Refused && event.about == one->id) {
                values[u"article"_s] = event.code;
                values[u"explanation"_s] = event.words;
            }
        }
    }
    return values;
}

} // namespace

QString Controller::contact() const
{
    QStringList ways;
    for (const QString &way : {email, phone, address}) {
        if (!way.trimmed().isEmpty())
            ways.append(way.trimmed());
    }
    return ways.join(u", "_s);
}

Letter filledLetter(const QString &text, const QString &language, const QHash<QString, QString> &values)
{
    Letter letter;
    letter.language = language;
    const QStringList lines = text.split(u'\n');
    letter.title = lines.value(0).trimmed();
    QStringList paragraph;
    const auto endParagraph = [&] {
        if (!paragraph.isEmpty()) {
            if (const auto said = filled(paragraph.join(u'\n'), values))
                letter.parts.append({*said, {}});
        }
        paragraph.clear();
    };
    for (const QString &line : lines.mid(1)) {
        if (line.trimmed().isEmpty()) {
            endParagraph();
            continue;
        }
        if (!line.startsWith("- "_L1)) {
            paragraph.append(line);
            continue;
        }
        const QString intro = paragraph.join(u'\n');
        const auto item = filled(line.sliced(2), values);
        if (!item) { // nothing to list: its introduction says nothing either
            paragraph.clear();
            continue;
        }
        endParagraph();
        if (letter.parts.isEmpty() || !letter.parts.last().text.isEmpty())
            letter.parts.append(LetterPart());
        letter.parts.last().items.append(item->split(u'\n'));
    }
    endParagraph();
    return letter;
}

Result<Letter> requestLetter(LetterKind kind, const Request &request, const RequestDays &days, const Controller &controller,
                             const LetterDetails &details, QDate today)
{
    const ReportWords &words = ReportWords::in(request.intake.language);
    QFile file(u":/letters/%1.%2.txt"_s.arg(templateName(kind), words.language()));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Bug, QCoreApplication::translate("Requests", "The text of this letter is missing from the program. Install it again."), file.fileName());
    return filledLetter(QString::fromUtf8(file.readAll()), words.language(), valuesFor(kind, request, days, controller, details, today, words));
}

} // namespace kk::rights
