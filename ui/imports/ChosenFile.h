#pragma once

#include "app/base/Error.h"
#include "app/intake/FileReading.h"
#include "ui/imports/ColumnSheet.h"

#include <QCoreApplication>

#include <map>
#include <optional>

namespace kk::ui {

/// One file that was dropped or chosen, and what is known and decided of it so far.
class ChosenFile {
    Q_DECLARE_TR_FUNCTIONS(kk::ui::ChosenFile)

public:
    QString path;
    QString part;          ///< of a zip with several exports: each is a file of its own here. Empty: the file itself
    bool isFurtherPart = false; ///< came along with the part that was looked at first; goes again when it turns out to be no export
    QString chosenProfile; ///< by a person; empty: recognise
    bool looking = true;   ///< until it is recognised and the memory was asked
    std::optional<intake::Recognition> recognition;
    std::optional<Error> error;
    ColumnSheet sheet;     ///< what its columns mean; empty while it is not usable
    QString sourceName;    ///< empty: the system's own name
    bool remembered = false; ///< a file with these columns was read before: its answers stand in the sheet
    quint64 lookGeneration = 0;
    std::map<qint64, std::map<QString, QString>> mended; ///< see ReadOptions::mendedCells

    QString name() const;
    bool isUsable() const { return recognition && recognition->profile; }
    /// Its columns must be pointed out by a person (or were, last time).
    bool needsColumns() const { return isUsable() && recognition->mapping.has_value(); }
    /// Why it cannot be read as it stands, by itself or among others; empty when it can.
    QString whyNot(bool alone) const;
};

} // namespace kk::ui
