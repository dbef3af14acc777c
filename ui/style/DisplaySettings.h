#pragma once

#include "ui/style/Role.h"

class QSettings;

namespace kk::ui {

/// How this user of this computer wants to see the program.
struct DisplaySettings {
    SchemeChoice scheme = SchemeChoice::System;
    int textSize = 100; ///< per cent, one of Metrics::textSizes()

    bool operator==(const DisplaySettings &) const = default;

    /// What was saved; a value that makes no sense becomes the default.
    static DisplaySettings load(const QSettings &settings);
    void save(QSettings &settings) const;
};

} // namespace kk::ui
