#pragma once

#include "ui/settings/Section.h"
#include "ui/settings/SettingsPresenter.h"

class QComboBox;
class QLineEdit;

namespace kk::ui {

class FormField;

/// Winkel: name and kind of the shop, and where its vault is.
class ShopSection : public Section {
    Q_OBJECT

public:
    ShopSection(SettingsPresenter &settings, const QString &vaultPath, QWidget *parent = nullptr);

private:
    void show();

    SettingsPresenter &m_settings;
    QLineEdit *m_name;
    QComboBox *m_kind;
    FormField *m_nameField;
    FormField *m_kindField;
};

} // namespace kk::ui
