#pragma once

#include "ui/widgets/ScrollColumn.h"

#include <functional>

class QPushButton;

namespace kk::ui {

class MessageBar;

/// One part of Instellingen: cards below each other, a message bar on top, and what the settings page passes on.
class Section : public ScrollColumn {
    Q_OBJECT

public:
    explicit Section(const QString &name, QWidget *parent = nullptr);

    QString name() const { return m_name; }
    /// It came to the front: time to ask what it shows.
    virtual void activated();
    /// Where a link from elsewhere wants to be: "add".
    virtual void open(const QString &target);

Q_SIGNALS:
    void happened(const QString &what, const std::function<void()> &undo);

protected:
    void sayProblem(const QString &sentence);
    void clearProblem();

private:
    QString m_name;
    MessageBar *m_message;
};

} // namespace kk::ui
