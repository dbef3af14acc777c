#pragma once

namespace kk::ui {
class MainWindow;
}

namespace kk::testing {

class Pictures;
class ProgramRig;

/// The import step by step, with files of a known webshop, of a Dutch one, and of a till nobody knows.
void takeWizard(ProgramRig &rig, ui::MainWindow *window, const Pictures &pictures);

} // namespace kk::testing
