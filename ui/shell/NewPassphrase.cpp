#include "ui/shell/NewPassphrase.h"

#include "app/vault/PassphraseStrength.h"
#include "app/vault/PassphraseWords.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/SecretEdit.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

using vault::PassphraseStrength;

namespace {

Tone toneOf(PassphraseStrength::Grade grade)
{
    switch (grade) {
    case PassphraseStrength::Grade::VeryWeak:
    case PassphraseStrength::Grade::Weak: return Tone::Bad;
    case PassphraseStrength::Grade::Fair: return Tone::Warn;
    case PassphraseStrength::Grade::Good:
    case PassphraseStrength::Grade::Strong: return Tone::Good;
    }
    return Tone::Neutral;
}

QHBoxLayout *rowOf(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    Metrics::scaledSpacing(row, 8);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return row;
}

} // namespace

NewPassphrase::NewPassphrase(QWidget *parent)
    : QWidget(parent),
      m_first(new SecretEdit(tr("Password"))),
      m_second(new SecretEdit(tr("The same once more"))),
      m_firstField(new FormField(tr("&Password"), m_first)),
      m_secondField(new FormField(tr("&The same once more"), m_second)),
      m_grade(new Chip),
      m_advice(wrappedText({}, TextStyle::Small, Role::Muted)),
      m_offer(wrappedText({}, TextStyle::Strong)),
      m_use(makeButton(tr("&Use this sentence"))),
      m_another(makeButton(tr("Another on&e"), ButtonLook::Quiet))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 8);
    column->addWidget(m_firstField);
    auto *strength = rowOf({m_grade, m_advice});
    strength->setStretch(1, 1);
    column->addLayout(strength);
    column->addWidget(wrappedText(tr("A sentence of four words is strong and easy to keep. For example:"), TextStyle::Small, Role::Muted));
    column->addWidget(m_offer);
    auto *offerRow = rowOf({m_use, m_another});
    offerRow->addStretch(1);
    column->addLayout(offerRow);
    column->addWidget(m_secondField);

    connect(m_first, &SecretEdit::edited, this, &NewPassphrase::weigh);
    connect(m_first, &SecretEdit::submitted, m_second, qOverload<>(&QWidget::setFocus));
    connect(m_second, &SecretEdit::submitted, this, &NewPassphrase::submitted);
    connect(m_use, &QPushButton::clicked, this, &NewPassphrase::useOffer);
    connect(m_another, &QPushButton::clicked, this, &NewPassphrase::offer);
    offer();
    weigh();
}

void NewPassphrase::setKnownNames(const QStringList &names)
{
    m_names = names;
    weigh();
}

void NewPassphrase::weigh()
{
    const bool typed = !m_first->isEmpty();
    m_grade->setVisible(typed);
    m_advice->setVisible(typed);
    if (!typed)
        return;
    const auto strength = PassphraseStrength::of(m_first->field()->text(), m_names);
    m_grade->setChip(strength.words(), toneOf(strength.grade));
    m_advice->setText(strength.advice());
    m_grade->setAccessibleName(tr("Strength: %1").arg(strength.words()));
}

void NewPassphrase::offer()
{
    const bool dutch = QLocale().language() == QLocale::Dutch;
    m_offer->setText(vault::offeredSentence(dutch ? vault::WordLanguage::Dutch : vault::WordLanguage::English));
    m_use->setAccessibleDescription(m_offer->text());
}

void NewPassphrase::useOffer()
{
    m_first->field()->setText(m_offer->text());
    m_second->field()->setText(m_offer->text());
    weigh();
    m_first->setFocus();
}

SecretBuffer NewPassphrase::passphrase() const
{
    return m_first->peek();
}

SecretBuffer NewPassphrase::repeated() const
{
    return m_second->peek();
}

void NewPassphrase::setProblems(const QString &passphrase, const QString &repeated)
{
    m_first->setProblem(passphrase);
    m_second->setProblem(repeated);
}

void NewPassphrase::forget()
{
    m_first->clear();
    m_second->clear();
    offer();
    weigh();
}

} // namespace kk::ui
