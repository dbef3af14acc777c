#include "ui/settings/PersonForm.h"

#include "ui/settings/PeoplePresenter.h"
#include "ui/shell/NewPassphrase.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/SecretEdit.h"
#include "ui/widgets/TextLabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kk::ui {

PersonForm::PersonForm(QWidget *parent)
    : CardFrame({}, Body::Padded, parent),
      m_name(new QLineEdit),
      m_nameField(new FormField(tr("&Name"), m_name)),
      m_roles(new QButtonGroup(this)),
      m_passphrase(new NewPassphrase),
      m_done(makeButton({}, ButtonLook::Primary))
{
    Metrics::scaledSpacing(body(), 14);
    body()->addWidget(m_nameField);
    m_roleBox = makeRoles();
    body()->addWidget(m_roleBox);
    body()->addWidget(m_passphrase);
    auto *buttons = new QHBoxLayout;
    Metrics::scaledSpacing(buttons, 8);
    auto *cancel = makeButton(tr("Cance&l"));
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_done);
    body()->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &PersonForm::cancelled);
    connect(m_done, &QPushButton::clicked, this, &PersonForm::submitted);
    connect(m_passphrase, &NewPassphrase::submitted, this, &PersonForm::submitted);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) { m_passphrase->setKnownNames({name}); });
}

QWidget *PersonForm::makeRoles()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 4);
    column->addWidget(new TextLabel(tr("Role"), TextStyle::Strong));
    for (const vault::Role role : vault::allRoles()) {
        const QString meaning = PeoplePresenter::roleMeaning(role);
        auto *choice = new QRadioButton(vault::roleName(role));
        choice->setAccessibleDescription(meaning);
        m_roles->addButton(choice, int(role));
        column->addWidget(choice);
        auto *words = wrappedText(meaning, TextStyle::Small, Role::Muted);
        words->setIndent(Metrics::px(22));
        column->addWidget(words);
    }
    return box;
}

void PersonForm::start(Purpose purpose, const shop::PersonView &person)
{
    m_purpose = purpose;
    m_user = person.id;
    forget();
    setProblems({}, {}, {});
    m_name->setText(person.name);
    m_roles->button(int(purpose == Purpose::Add ? vault::Role::Staff : person.role))->setChecked(true);
    m_nameField->setVisible(purpose != Purpose::Password);
    m_roleBox->setVisible(purpose != Purpose::Password);
    m_passphrase->setVisible(purpose != Purpose::Change);
    switch (purpose) {
    case Purpose::Add:
        setTitle(tr("Add somebody"));
        m_done->setText(tr("&Add"));
        break;
    case Purpose::Change:
        setTitle(tr("Change %1").arg(person.name));
        m_done->setText(tr("S&ave"));
        break;
    case Purpose::Password:
        setTitle(tr("A new password for %1").arg(person.name));
        m_done->setText(tr("S&et the password"));
        break;
    }
    setVisible(true);
    (purpose == Purpose::Password ? static_cast<QWidget *>(m_passphrase->field()) : m_name)->setFocus();
}

QString PersonForm::name() const
{
    return m_name->text();
}

vault::Role PersonForm::role() const
{
    return static_cast<vault::Role>(m_roles->checkedId());
}

SecretBuffer PersonForm::passphrase() const
{
    return m_passphrase->passphrase();
}

SecretBuffer PersonForm::repeated() const
{
    return m_passphrase->repeated();
}

void PersonForm::setProblems(const QString &name, const QString &passphrase, const QString &repeated)
{
    m_nameField->setProblem(name);
    m_passphrase->setProblems(passphrase, repeated);
}

void PersonForm::setBusy(bool busy)
{
    if (busy)
        disableBecause(m_done, tr("One moment. Making a key takes a second."));
    else
        enable(m_done);
}

void PersonForm::forget()
{
    m_passphrase->forget();
}

} // namespace kk::ui
