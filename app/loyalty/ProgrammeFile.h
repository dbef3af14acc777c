#pragma once

#include "app/loyalty/Problem.h"
#include "app/loyalty/engine/Programme.h"

#include <QByteArray>

namespace kk::loyalty {

/// A programme read from its file, and everything in the file that could not be understood.
struct ReadProgramme {
    Programme programme;
    Problems problems;
};

/// Reads a programme file (JSON, schema `klantenkring.programme/1`). The file may come from anybody: at most 1 MB, 200 rules, 60 meters;
/// unknown keys and words are problems, never ignored. What was understood is kept, so that an editor can show it.
ReadProgramme readProgramme(const QByteArray &json);

/// The file of a programme; `readProgramme` gives the same programme back. The same programme gives the same bytes.
QByteArray writeProgramme(const Programme &programme);

} // namespace kk::loyalty
