#pragma once

#include "app/loyalty/Problem.h"
#include "app/loyalty/engine/Programme.h"

#include <QString>
#include <QStringList>

#include <optional>

/// Acts on a programme that is being written. Each leaves a whole programme behind; what it was before, the caller keeps for undo.
namespace kk::loyalty {

/// Puts an example in: what is there already is not added again, and what has the same short name but says something else gets another.
void addExample(Programme &programme, const Programme &example);

/// Writes product groups as the shop writes them, where only capitals differ.
void adoptGroups(Programme &programme, const QStringList &shopGroups);

/// Warnings about product groups of which the shop sells nothing; such a rule never gives anything. None without `shopGroups`.
Problems unsoldGroups(const Programme &programme, const QStringList &shopGroups);

/// A plain rule to begin with: a point for each euro, in the unit of the programme.
void addPlainRule(Programme &programme);

/// Takes a rule away, with all that read as one with it, and what then nothing uses: its meter, its reward.
void removeRule(Programme &programme, std::size_t rule);

/// Puts a rule one place earlier or later, with all that read as one with it.
void moveRule(Programme &programme, std::size_t rule, bool later);

/// Adds a limit that the rule does not have yet. False when it has all of them.
bool addCap(Programme &programme, std::size_t rule);
void removeCaps(Programme &programme, std::size_t rule);

/// Adds a condition with a usual value: Tuesday, from € 25, the first of `groups`.
void addCondition(Programme &programme, std::size_t rule, Field field, const std::string &group = {});
void removeCondition(Programme &programme, std::size_t rule, std::size_t condition);

/// A repair that leaves no doubt about what is meant.
struct Repair {
    QString label; ///< what the button says
    Programme programme;
};
std::optional<Repair> repairOf(const Programme &programme, const Problem &problem);

} // namespace kk::loyalty
