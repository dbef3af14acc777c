#pragma once

#include "ui/settings/Section.h"

namespace kk::ui {

/// Over: version, licence, and whose work stands below it.
class AboutSection : public Section {
    Q_OBJECT

public:
    explicit AboutSection(QWidget *parent = nullptr);
};

} // namespace kk::ui
