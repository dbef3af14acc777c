#pragma once

#include "app/loyalty/Explanation.h"
#include "app/loyalty/ledger/LedgerViews.h"
#include "app/loyalty/ledger/ProgrammeStore.h"
#include "app/loyalty/ledger/RunningProgramme.h"

#include <memory>

namespace kk::loyalty {

/// Says postings of published programmes in words. Keeps what it needs; same thread.
class EntryWords {
public:
    explicit EntryWords(const QList<PublishedProgramme> &programmes);
    ~EntryWords();

    /// Everything but the reason, which is not in the ledger.
    EntryView viewOf(const LedgerEntry &entry) const;
    /// "31 punten"; the id where the unit is unknown.
    QString unitTitle(const std::string &programme, const std::string &unit) const;

private:
    struct Told;
    const Told *toldFor(VersionId version) const;

    std::vector<std::unique_ptr<Told>> m_programmes;
};

/// A title in the language of the program.
QString chosenText(const LocalText &text, const std::string &otherwise);

} // namespace kk::loyalty
