#pragma once

#include "ui/imports/ImportMemory.h"
#include "ui/widgets/CardFrame.h"

namespace kk::ui {

/// The watched folders: which system leaves its files there, and whether they are read at once.
class FoldersCard final : public CardFrame {
    Q_OBJECT

public:
    explicit FoldersCard(ImportMemory &memory, QWidget *parent = nullptr);
    void refresh(const QStringList &sourceNames);

Q_SIGNALS:
    void addRequested();

private:
    QWidget *makeRow(const intake::WatchedFolder &folder, const QStringList &sourceNames);

    ImportMemory &m_memory;
    QWidget *m_rows = nullptr;
    QList<intake::WatchedFolder> m_shown;
    QStringList m_names;
    bool m_filled = false;
};

/// The columns that were pointed out before, to share as a file or to forget.
class MappingsCard final : public CardFrame {
    Q_OBJECT

public:
    explicit MappingsCard(ImportMemory &memory, QWidget *parent = nullptr);
    void refresh(Instant now);

Q_SIGNALS:
    void writeRequested(qint64 mapping, const QString &name);
    void readRequested();

private:
    QWidget *makeRow(const intake::SavedMapping &mapping, Instant now);

    ImportMemory &m_memory;
    QWidget *m_rows = nullptr;
};

} // namespace kk::ui
