#pragma once

#include "ui/settings/Section.h"
#include "ui/style/DisplaySettings.h"

namespace kk::ui {

class SegmentRow;
class Theme;

/// Weergave: language, light or dark, text size. For this computer; takes effect at once.
class DisplaySection : public Section {
    Q_OBJECT

public:
    /// `language` as chosen: "" (as the system), "nl", "en".
    DisplaySection(Theme &theme, const QString &language, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString &language);

private:
    void showTheme();

    Theme &m_theme;
    SegmentRow *m_language;
    SegmentRow *m_scheme;
    SegmentRow *m_size;
};

} // namespace kk::ui
