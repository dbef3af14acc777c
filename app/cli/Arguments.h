#pragma once

#include "app/base/Result.h"

#include <QMap>
#include <QStringList>

namespace kk::cli {

/// The command line, taken apart: `klantenkring-cli [GLOBAL OPTIONS] NOUN VERB [ARGUMENTS]` (options may stand anywhere).
struct Arguments {
    QString vault;
    QString passphraseFile;
    bool keychain = false;
    bool json = false;
    bool help = false;
    bool version = false;
    QString locale;
    QStringList words;               ///< noun, verb and what stands alone
    QMap<QString, QString> options;  ///< "--limit" → "10"; flags have an empty value

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option) const { return options.value(option); }
    /// The number behind an option, or `fallback`. Input when it is not one.
    [[nodiscard]] Result<qint64> number(const QString &option, qint64 fallback) const;
};

/// `valued`: the options that take a value; `flags`: those that do not. Anything else that begins with "--" is wrong usage.
/// "--" ends the options; "--option=value" is understood.
[[nodiscard]] Result<Arguments> parseArguments(const QStringList &given, const QStringList &valued, const QStringList &flags);

} // namespace kk::cli
