#pragma once

#include "app/loyalty/engine/Programme.h"

#include <QList>
#include <QString>

#include <string>

namespace kk::ui {

/// The programme that is being written, with the way back and forth again. An act that repeats the one before (dragging a slider) is one step.
class DraftHistory {
public:
    const loyalty::Programme &programme() const { return m_programme; }

    /// Begins anew; nothing can be undone.
    void start(loyalty::Programme programme);
    /// `key` names what is changed; empty: an act of its own. Nothing happens when the programme stays the same.
    bool change(const QString &what, loyalty::Programme next, const std::string &key = {});
    /// The next change is a step of its own.
    void settle() { m_key.clear(); }

    bool canUndo() const { return !m_before.isEmpty(); }
    bool canRedo() const { return !m_after.isEmpty(); }
    /// What undoing or redoing would be about.
    QString undoText() const { return canUndo() ? m_before.last().what : QString(); }
    QString redoText() const { return canRedo() ? m_after.last().what : QString(); }
    void undo();
    void redo();

private:
    struct Step {
        QString what;
        loyalty::Programme programme; ///< on the other side of the step
    };
    loyalty::Programme m_programme;
    QList<Step> m_before;
    QList<Step> m_after;
    std::string m_key;
};

} // namespace kk::ui
