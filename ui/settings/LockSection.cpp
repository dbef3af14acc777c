#include "ui/settings/LockSection.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/TextLabel.h"

#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kk::ui {

LockSection::LockSection(SettingsPresenter &settings, QWidget *parent)
    : Section(tr("Locking"), parent), m_settings(settings), m_minutes(new QSpinBox)
{
    auto *card = new CardFrame(tr("When the shop locks"));
    Metrics::scaledSpacing(card->body(), 14);
    m_minutes->setRange(1, 60);
    m_minutes->setSuffix(tr(" min", "minutes"));
    m_minutes->setKeyboardTracking(false);
    m_minutes->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_field = new FormField(tr("&Minutes without work"), m_minutes); // takes its width from the policy set before
    m_field->setHelp(tr("1 to 60 minutes. Five is a good choice at a counter."));
    card->body()->addWidget(m_field);
    card->body()->addWidget(wrappedText(tr("The shop also locks when you close the lid, lock the screen or change the user of the computer, and with Ctrl+L.")));
    card->body()->addWidget(wrappedText(tr("Locking never asks anything. What you were filling in is kept inside the vault."), TextStyle::Small, Role::Muted));
    column()->addWidget(card);
    column()->addStretch(1);
    connect(m_minutes, &QSpinBox::valueChanged, &m_settings, &SettingsPresenter::setIdleMinutes);
    connect(&m_settings, &SettingsPresenter::changed, this, &LockSection::show);
    show();
}

void LockSection::show()
{
    setEnabled(m_settings.isLoaded());
    const QSignalBlocker quiet(m_minutes);
    m_minutes->setValue(m_settings.settings().idleMinutes);
    m_field->setProblem(m_settings.problem(SettingsPresenter::Field::IdleMinutes));
}

} // namespace kk::ui
