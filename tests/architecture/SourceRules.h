#pragma once

#include "tests/architecture/SourceFile.h"

#include <functional>

namespace kk::testing {

/// One thing that may not stand in the tree.
struct SourceRule {
    QString name;    ///< the promise, as a test name: `sqlLivesInStores`
    QString why;     ///< what to do instead
    SourceFile bad;  ///< a file that breaks it: the rule's own test
    SourceFile good; ///< a file that looks much like it and is right
    /// The lines that break it, as numbers.
    std::function<QList<int>(const SourceFile &)> broken;
};

QList<SourceRule> sourceRules();

/// Files over this many lines want a reason in `tests/architecture/long-files.txt`.
inline constexpr int kLongestFile = 400;
/// A test lists its cases; it may be longer.
inline constexpr int kLongestTest = 600;

} // namespace kk::testing
