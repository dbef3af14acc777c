#pragma once

#include "ui/widgets/DialogSeam.h"

#include <QList>

namespace kk::testing {

/// Answers at once what the test laid ready, and keeps what was asked.
class FakeDialogs final : public kk::ui::DialogSeam {
public:
    /// The index of the answer to the next question; without one the safe answer is given.
    void answerNext(int answer) { m_answers.append(answer); }
    /// An empty list is "cancelled".
    void chooseNext(const QStringList &paths) { m_choices.append(paths); }

    const QList<kk::ui::Question> &questions() const { return m_questions; }
    const QList<kk::ui::FileRequest> &fileRequests() const { return m_requests; }

    void ask(QWidget *parent, const kk::ui::Question &question, std::function<void(int)> then) override;
    void openFiles(QWidget *parent, const kk::ui::FileRequest &request, std::function<void(QStringList)> then) override;
    void saveFile(QWidget *parent, const kk::ui::FileRequest &request, std::function<void(QString)> then) override;
    void chooseFolder(QWidget *parent, const kk::ui::FileRequest &request, std::function<void(QString)> then) override;

private:
    QStringList nextChoice(const kk::ui::FileRequest &request);

    QList<int> m_answers;
    QList<QStringList> m_choices;
    QList<kk::ui::Question> m_questions;
    QList<kk::ui::FileRequest> m_requests;
};

} // namespace kk::testing
