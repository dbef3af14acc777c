#pragma once

#include "app/loyalty/Compiler.h"

namespace kk::loyalty {

/// Where a check puts what it finds.
class Findings
{
public:
    void refuse(const char *code, const QString &path, const QStringList &values = {}) { add(code, Problem::Severity::Refuse, path, values); }
    void warn(const char *code, const QString &path, const QStringList &values = {}) { add(code, Problem::Severity::Warn, path, values); }
    Problems take() { return std::move(m_problems); }

private:
    void add(const char *code, Problem::Severity severity, const QString &path, const QStringList &values)
    {
        m_problems.append({QString::fromLatin1(code), severity, path, values});
    }
    Problems m_problems;
};

QString placeOf(const Rule &rule);
QString placeOf(const Meter &meter);
QString placeOf(const Reward &reward);
/// As the owner calls it; its id where it has no title.
QString nameOf(const Rule &rule);
QString nameOf(const Meter &meter);
QString nameOf(const Reward &reward);

/// What lines a rule counts, by product group; with no condition on groups: all.
bool countsGroup(const Rule &rule, const std::string &group);

void checkNames(const Programme &programme, Findings &findings);
void checkConditions(const Programme &programme, const ShopFigures &shop, Findings &findings);
void checkStacks(const Programme &programme, Findings &findings);
void checkGiveBack(const Programme &programme, const ShopFigures &shop, Findings &findings);
void checkGuards(const Programme &programme, Findings &findings);
void checkFairness(const Programme &programme, Findings &findings);

/// The most that a programme gives back on a product group, in hundredths of a per cent of its price, all rules together and at once.
/// Fixed amounts count against the lowest price of a piece, where that is known.
std::int64_t mostGivenBack(const Programme &programme, const std::string &group, const ShopFigures &shop);

} // namespace kk::loyalty
