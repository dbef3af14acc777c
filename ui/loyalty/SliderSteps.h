#pragma once

#include "app/loyalty/drafting/EditableValue.h"

namespace kk::ui {

/// The steps of a slider for a value: a number by ones or more, an amount by quarters of euros, a factor by quarters.
struct SliderSteps {
    std::int64_t lowest = 0; ///< in the value's own unit (a factor: in quarters)
    std::int64_t step = 1;
    int count = 10;

    /// Up to four times what it is now, rounded up. With `count` above 0 the range has that many steps: as somebody is dragging.
    static SliderSteps of(const loyalty::EditableValue &value, int count = 0);
    int stepOf(const loyalty::EditableValue &value) const;
    loyalty::EditableValue at(int step, loyalty::EditableValue value) const;
};

} // namespace kk::ui
