#pragma once

#include "ui/style/DisplaySettings.h"

#include <QString>

class QSettings;

namespace kk::ui {

/// What this computer remembers of the program: which vault was open last, language, looks. No personal data.
class ProgramSettings {
public:
    /// `store` must outlive it.
    explicit ProgramSettings(QSettings &store) : m_store(store) {}

    QString lastVault() const;
    void setLastVault(const QString &path);
    /// "", "nl" or "en".
    QString language() const;
    void setLanguage(const QString &language);
    DisplaySettings display() const { return DisplaySettings::load(m_store); }
    QSettings &store() const { return m_store; }

private:
    QSettings &m_store;
};

} // namespace kk::ui
