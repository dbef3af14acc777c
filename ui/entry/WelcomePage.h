#pragma once

#include "ui/entry/EntryFrame.h"

class QPushButton;

namespace kk::ui {

/// The first screen of all: start a shop, open one, look around, or put a backup back.
class WelcomePage : public EntryFrame {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// While the sample shop is being made: its button waits.
    void setMakingSample(bool making);

Q_SIGNALS:
    void newShopRequested();
    void openRequested();
    void sampleRequested();
    void restoreRequested();

private:
    QPushButton *m_sample;
};

} // namespace kk::ui
