#pragma once

#include <QDir>
#include <QString>

class QWidget;

namespace kk::testing {

/// Saves pictures of what stands on the screen, named by language, looks, size and screen.
class Pictures {
public:
    explicit Pictures(const QDir &folder) : m_folder(folder) {}

    void setLooks(const QString &looks) { m_looks = looks; }
    /// Lets the window come to rest and saves it as LOOKS-NAME.png.
    void take(QWidget *window, const QString &name) const;
    /// Turns the event loop for a while: answers from the background come in, layouts settle.
    static void rest(int milliseconds = 400);

private:
    QDir m_folder;
    QString m_looks;
};

} // namespace kk::testing
