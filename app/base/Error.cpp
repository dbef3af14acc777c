#include "app/base/Error.h"

namespace kk {

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Input: return QStringLiteral("input");
    case ErrorKind::NotFound: return QStringLiteral("not_found");
    case ErrorKind::Conflict: return QStringLiteral("conflict");
    case ErrorKind::WrongKey: return QStringLiteral("wrong_key");
    case ErrorKind::Damaged: return QStringLiteral("damaged");
    case ErrorKind::Busy: return QStringLiteral("busy");
    case ErrorKind::Cancelled: return QStringLiteral("cancelled");
    case ErrorKind::Network: return QStringLiteral("network");
    case ErrorKind::Forbidden: return QStringLiteral("forbidden");
    case ErrorKind::Storage: return QStringLiteral("storage");
    case ErrorKind::Bug: return QStringLiteral("bug");
    }
    return QStringLiteral("bug");
}

} // namespace kk
