#pragma once

#include "tests/translations/TextFile.h"

namespace kk::testing {

/// The committed file of a language: `nl` or `en`.
QString textFile(const QString &language);

/// What lupdate finds in the sources today, and what it complained about.
struct FreshTexts {
    QList<Text> texts;
    QString complaints;
};

/// Runs lupdate as the build does, into a file of its own. No texts when it could not run.
FreshTexts readSources(const QStringList &options);

} // namespace kk::testing
