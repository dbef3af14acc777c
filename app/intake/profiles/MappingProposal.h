#pragma once

#include "app/intake/Profile.h"

namespace kk::intake {

struct MappingProposal {
    ColumnMapping mapping;
    /// Columns that are probably about consent. Not in `mapping`: a person must say so first.
    QList<ColumnMapping::Entry> consents;
    /// Why, a line for each column that means something or looks like something.
    QList<ColumnEvidence> evidence;
    /// The share of the columns that have a meaning, 0…1.
    double share = 0;
    /// Whether there is enough to read the file so.
    bool sufficient = false;
};

/// What the columns of an unknown file seem to mean, by their names and, where the name says nothing, by the shape of the sample values.
MappingProposal proposeMapping(ProfileInfo::Kind kind, const Header &header, const QList<QStringList> &samples);

} // namespace kk::intake
