#include "tests/support/ui/FakeDialogs.h"

namespace kk::testing {

void FakeDialogs::ask(QWidget *, const kk::ui::Question &question, std::function<void(int)> then)
{
    m_questions.append(question);
    then(m_answers.isEmpty() ? question.safe : m_answers.takeFirst());
}

void FakeDialogs::openFiles(QWidget *, const kk::ui::FileRequest &request, std::function<void(QStringList)> then)
{
    const QStringList chosen = nextChoice(request);
    if (!chosen.isEmpty())
        then(chosen);
}

void FakeDialogs::saveFile(QWidget *, const kk::ui::FileRequest &request, std::function<void(QString)> then)
{
    const QStringList chosen = nextChoice(request);
    if (!chosen.isEmpty())
        then(chosen.first());
}

void FakeDialogs::chooseFolder(QWidget *parent, const kk::ui::FileRequest &request, std::function<void(QString)> then)
{
    saveFile(parent, request, std::move(then));
}

QStringList FakeDialogs::nextChoice(const kk::ui::FileRequest &request)
{
    m_requests.append(request);
    return m_choices.isEmpty() ? QStringList() : m_choices.takeFirst();
}

} // namespace kk::testing
