#pragma once

#include "app/base/Error.h"
#include "app/intake/FileReading.h"

#include <QCoreApplication>

#include <optional>

namespace kk::ui {

/// One file that was dropped or chosen, and what is known of it so far.
class ChosenFile {
    Q_DECLARE_TR_FUNCTIONS(kk::ui::ChosenFile)

public:
    QString path;
    QString chosenProfile; ///< by a person; empty: recognise
    bool looking = true;
    std::optional<intake::Recognition> recognition;
    std::optional<Error> error;
    quint64 lookGeneration = 0;

    QString name() const;
    bool isUsable() const { return recognition && recognition->profile; }
    /// Why it cannot be read as it stands, by itself or among others; empty when it can.
    QString whyNot(bool alone) const;
};

} // namespace kk::ui
