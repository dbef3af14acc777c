#pragma once

#include "app/base/Error.h"
#include "ui/imports/ImportQuestions.h"

#include <QObject>

namespace kk::ui {

/// What the import screen remembers for next time: the columns of files that were pointed out, and the folders that are watched.
/// GUI thread; asks in the background.
class ImportMemory final : public QObject {
    Q_OBJECT

public:
    ImportMemory(ImportQuestions questions, const vault::Session &session, QObject *parent = nullptr);

    void refresh();
    const QList<intake::SavedMapping> &mappings() const { return m_mappings; }
    const QList<intake::WatchedFolder> &folders() const { return m_folders; }
    bool mayChangeFolders() const { return m_mayChangeFolders; }
    bool mayChangeMappings() const { return m_mayChangeMappings; }

    void forget(qint64 mapping);
    void write(qint64 mapping, const QString &path);
    void read(const QString &path);
    void addFolder(const QString &path);
    void change(const intake::WatchedFolder &folder);
    void removeFolder(qint64 folder);

Q_SIGNALS:
    void changed();
    /// A folder came, went or is read otherwise: look anew.
    void foldersChanged();
    void done(const QString &sentence);
    void failed(const kk::Error &error);

private:
    template <class Answer>
    void ask(std::function<Answer()> question, std::function<void(const Answer &)> then);

    ImportQuestions m_questions;
    bool m_mayChangeFolders;
    bool m_mayChangeMappings;
    QList<intake::SavedMapping> m_mappings;
    QList<intake::WatchedFolder> m_folders;
};

} // namespace kk::ui
