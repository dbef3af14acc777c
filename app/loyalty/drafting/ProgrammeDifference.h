#pragma once

#include "app/loyalty/engine/Programme.h"

#include <QStringList>

namespace kk::loyalty {

/// What changes for customers from one version to the next, in sentences.
struct ProgrammeDifference {
    QStringList comes; ///< holds from then on
    QStringList goes;  ///< holds no longer
    bool isNothing() const { return comes.isEmpty() && goes.isEmpty(); }
    bool operator==(const ProgrammeDifference &) const = default;
};

/// Rules, counters and rewards are compared by what they say; a new name alone is no change.
ProgrammeDifference differenceBetween(const Programme &before, const Programme &after);

} // namespace kk::loyalty
