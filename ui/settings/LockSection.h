#pragma once

#include "ui/settings/Section.h"
#include "ui/settings/SettingsPresenter.h"

class QSpinBox;

namespace kk::ui {

class FormField;

/// Vergrendelen: after how many minutes without work, and what else locks.
class LockSection : public Section {
    Q_OBJECT

public:
    explicit LockSection(SettingsPresenter &settings, QWidget *parent = nullptr);

private:
    void show();

    SettingsPresenter &m_settings;
    QSpinBox *m_minutes;
    FormField *m_field = nullptr;
};

} // namespace kk::ui
