#include "ui/imports/ColumnMemory.h"

#include "app/base/Background.h"

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

QString place(const intake::Recognition &recognition)
{
    return u"import.columns."_s + intake::Header(recognition.header).digest();
}

} // namespace

ColumnMemory::ColumnMemory(ImportQuestions questions, QObject *parent)
    : QObject(parent)
    , m_questions(std::move(questions))
{
}

void ColumnMemory::recall(const intake::Recognition &recognition, std::function<void(const std::optional<Remembered> &)> answer)
{
    inBackground(
        this, [ask = m_questions.preference, where = place(recognition)] { return ask(where); },
        [answer = std::move(answer), profile = recognition.profile->info().id](const Result<QString> &saved) {
            // The source's name stands in the first line, the mapping in the rest.
            const auto mapping = intake::ColumnMapping::fromJson(saved ? saved->section(u'\n', 1).toUtf8() : QByteArray());
            if (mapping && mapping->profileId == profile)
                answer(Remembered{saved->section(u'\n', 0, 0), *mapping});
            else
                answer(std::nullopt);
        });
}

void ColumnMemory::keep(const intake::Recognition &recognition, const Remembered &columns)
{
    const QString text = columns.sourceName + u'\n' + QString::fromUtf8(columns.mapping.toJson()).simplified();
    inBackground(
        this, [store = m_questions.setPreference, where = place(recognition), text] { return store(where, text); }, [](const Result<> &) {});
}

} // namespace kk::ui
