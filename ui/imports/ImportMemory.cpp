#include "ui/imports/ImportMemory.h"

#include "app/base/Background.h"

#include <QDir>
#include <QFileInfo>

namespace kk::ui {

using intake::SavedMapping;
using intake::WatchedFolder;

ImportMemory::ImportMemory(ImportQuestions questions, const vault::Session &session, QObject *parent)
    : QObject(parent), m_questions(std::move(questions)), m_mayChangeFolders(session.may(vault::Act::ChangeSettings)),
      m_mayChangeMappings(session.may(vault::Act::RunImport))
{
}

/// Asks, says what went wrong, and goes on only when it went right.
template <class Answer>
void ImportMemory::ask(std::function<Answer()> question, std::function<void(const Answer &)> then)
{
    inBackground(this, std::move(question), [this, then = std::move(then)](const Answer &answer) {
        if (!answer)
            Q_EMIT failed(answer.error());
        else
            then(answer);
    });
}

void ImportMemory::refresh()
{
    ask<Result<QList<SavedMapping>>>(m_questions.mappings, [this](const auto &answer) {
        m_mappings = *answer;
        Q_EMIT changed();
    });
    ask<Result<QList<WatchedFolder>>>(m_questions.folders, [this](const auto &answer) {
        m_folders = *answer;
        Q_EMIT changed();
    });
}

void ImportMemory::forget(qint64 mapping)
{
    ask<Result<>>([forget = m_questions.forgetMapping, mapping] { return forget(mapping); }, [this](const auto &) { refresh(); });
}

void ImportMemory::write(qint64 mapping, const QString &path)
{
    const auto found = std::find_if(m_mappings.begin(), m_mappings.end(), [mapping](const SavedMapping &one) { return one.id == mapping; });
    if (found == m_mappings.end() || path.isEmpty())
        return;
    ask<Result<>>([write = m_questions.writeMapping, one = *found, path] { return write(one, path); }, [this, path](const auto &) {
        Q_EMIT done(tr("Saved in %1. Another shop with the same till can read that file in here.").arg(QFileInfo(path).fileName()));
    });
}

void ImportMemory::read(const QString &path)
{
    ask<Result<SavedMapping>>([read = m_questions.readMapping, path] { return read(path); }, [this](const auto &mapping) {
        Q_EMIT done(tr("Columns of “%1” are known now. What it says about consent is asked when the first file comes.").arg(mapping->name));
        refresh();
    });
}

void ImportMemory::addFolder(const QString &path)
{
    WatchedFolder folder;
    folder.path = path;
    ask<Result<qint64>>([add = m_questions.addFolder, folder] { return add(folder); }, [this](const auto &) {
        refresh();
        Q_EMIT foldersChanged();
    });
}

void ImportMemory::change(const WatchedFolder &folder)
{
    ask<Result<>>([change = m_questions.changeFolder, folder] { return change(folder); }, [this](const auto &) {
        refresh();
        Q_EMIT foldersChanged();
    });
}

void ImportMemory::removeFolder(qint64 folder)
{
    ask<Result<>>([remove = m_questions.removeFolder, folder] { return remove(folder); }, [this](const auto &) {
        refresh();
        Q_EMIT foldersChanged();
    });
}

} // namespace kk::ui
