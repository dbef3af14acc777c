#pragma once

namespace kk::ui {
class MainWindow;
}

namespace kk::testing {

class Pictures;

/// The screen Loyalty: empty, the examples, a programme of three examples with its cost, its rewards.
void takeLoyalty(ui::MainWindow *window, const Pictures &pictures);

} // namespace kk::testing
