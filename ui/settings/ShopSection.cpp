#include "ui/settings/ShopSection.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/ShopKinds.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kk::ui {

ShopSection::ShopSection(SettingsPresenter &settings, const QString &vaultPath, QWidget *parent)
    : Section(tr("Shop"), parent),
      m_settings(settings),
      m_name(new QLineEdit),
      m_kind(new QComboBox),
      m_nameField(new FormField(tr("&Name of the shop"), m_name)),
      m_kindField(new FormField(tr("&Kind of shop"), m_kind))
{
    auto *card = new CardFrame(tr("Your shop"));
    Metrics::scaledSpacing(card->body(), 14);
    for (const ShopKind &kind : shopKinds())
        m_kind->addItem(Icons::icon(kind.icon), kind.name, kind.key);
    auto *place = wrappedText(QDir::toNativeSeparators(vaultPath), TextStyle::Body, Role::Muted);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *placeField = new FormField(tr("Place of the vault"), place);
    placeField->setHelp(tr("To move it: close the program, move the files that begin with this name together, and open them there."));
    card->body()->addWidget(m_nameField);
    card->body()->addWidget(m_kindField);
    card->body()->addWidget(placeField);
    column()->addWidget(card);
    column()->addStretch(1);

    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_settings.isLoaded() && m_name->text().trimmed() != m_settings.settings().shopName)
            m_settings.setShopName(m_name->text());
    });
    connect(m_kind, &QComboBox::activated, this, [this](int index) { m_settings.setShopKind(m_kind->itemData(index).toString()); });
    connect(&m_settings, &SettingsPresenter::changed, this, &ShopSection::show);
    show();
}

void ShopSection::show()
{
    setEnabled(m_settings.isLoaded());
    const QString problem = m_settings.problem(SettingsPresenter::Field::ShopName);
    if (problem.isEmpty() && !m_name->hasFocus())
        m_name->setText(m_settings.settings().shopName);
    else if (problem.isEmpty() && !m_name->isModified())
        m_name->setText(m_settings.settings().shopName);
    m_kind->setCurrentIndex(m_kind->findData(m_settings.settings().shopKind));
    m_nameField->setProblem(problem);
    m_kindField->setProblem(m_settings.problem(SettingsPresenter::Field::ShopKind));
}

} // namespace kk::ui
