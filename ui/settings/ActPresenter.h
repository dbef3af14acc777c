#pragma once

#include "app/base/Result.h"

#include <QObject>
#include <QString>

namespace kk::ui {

/// What presenters of a list in the settings share: one act at a time, its end told in a sentence, the list then read anew.
/// GUI thread; never waits.
class ActPresenter : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool isBusy() const { return m_busy; }
    /// Reads the list; `listChanged` follows, also when that failed.
    virtual void load() = 0;

Q_SIGNALS:
    void changed();
    void listChanged();
    void told(const QString &sentence); ///< done; forms can close
    void failed(const QString &sentence);

protected:
    void begin();
    /// The act is over; whoever calls says so.
    void rest() { m_busy = false; }
    void end(const Result<> &done, const QString &sentence);

private:
    bool m_busy = false;
};

} // namespace kk::ui
