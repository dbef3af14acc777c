#include "app/base/log/StateFolder.h"

#include <QDir>
#include <QStandardPaths>

namespace kk {

using namespace Qt::StringLiterals;

QString stateFolder()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/klantenkring"_s;
#else
    const QString wanted = qEnvironmentVariable("XDG_STATE_HOME");
    // The specification says to ignore a path that is not absolute.
    const QString home = QDir::isAbsolutePath(wanted) ? wanted : QDir::homePath() + u"/.local/state"_s;
    return QDir::cleanPath(home + u"/klantenkring"_s);
#endif
}

} // namespace kk
