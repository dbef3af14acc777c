#pragma once

#include "ui/style/DisplaySettings.h"
#include "ui/style/PlatformColorScheme.h"
#include "ui/style/Role.h"

#include <QColor>
#include <QEvent>
#include <QObject>
#include <QPalette>

class QWidget;

namespace kk::ui {

/// Dresses the application: style, palette, fonts, and all of it anew when the user or the desktop changes.
///
/// Make one after QApplication and keep it as long as windows stand. Widgets ask `Theme::color`; what they have kept from
/// an answer they ask again when `Theme::changeEvent()` arrives. GUI thread.
class Theme final : public QObject {
    Q_OBJECT

public:
    explicit Theme(const DisplaySettings &settings = {}, QObject *parent = nullptr);
    ~Theme() override;

    static QColor color(Role role);
    static Scheme scheme();
    /// Sent to every widget after colours or sizes changed.
    static QEvent::Type changeEvent();

    DisplaySettings settings() const { return m_settings; }
    void setSchemeChoice(SchemeChoice choice);
    /// Per cent; the nearest of Metrics::textSizes() counts.
    void setTextSize(int percent);
    void enlargeText();
    void shrinkText();

Q_SIGNALS:
    void changed();
    /// By the user; time to save.
    void settingsChanged(const kk::ui::DisplaySettings &settings);

private:
    void set(const DisplaySettings &settings);
    void apply();

    PlatformColorScheme m_platform;
    DisplaySettings m_settings;
};

/// Gives a widget a look: a frame "card"; a button "primary", "quiet" or "danger". Null takes it away. There is no style sheet: with
/// one, Qt dresses everything below a widget anew each time the widget gets another parent, and a screen is made of hundreds.
void setLook(QWidget *widget, const char *look);

} // namespace kk::ui
