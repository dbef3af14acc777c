#pragma once

#include "app/rights/RequestClock.h"
#include "ui/widgets/Chip.h"

namespace kk::ui {

/// How many days a request still has: green on course, amber past the own aim, red from two days before the safe date.
class DeadlineChip final : public Chip {
    Q_OBJECT

public:
    explicit DeadlineChip(QWidget *parent = nullptr) : Chip({}, Tone::Neutral, {}, parent) {}
    void setDays(const rights::RequestDays &days);
};

} // namespace kk::ui
