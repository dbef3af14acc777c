#pragma once

namespace kk::ui {
class MainWindow;
}

namespace kk::testing {

class Pictures;

/// Every tab of Privacy, and one request from the form to its letters.
void takePrivacy(ui::MainWindow *window, const Pictures &pictures);

} // namespace kk::testing
