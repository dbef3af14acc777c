#include "ui/privacy/PurposeCard.h"

#include "app/consent/TextDiff.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;
using consent::Basis;

namespace {

constexpr auto kInterest = "interest"_L1;
constexpr auto kWeighed = "weighed"_L1;

QPlainTextEdit *textField()
{
    auto *field = new QPlainTextEdit;
    field->setTabChangesFocus(true);
    Metrics::scaledFixedHeight(field, 72);
    return field;
}

/// "Gone: … Added: …", without what stayed.
QString changesBetween(const QString &before, const QString &after)
{
    QStringList gone;
    QStringList added;
    for (const consent::DiffPiece &piece : consent::textDiff(before, after)) {
        if (piece.kind == consent::DiffPiece::Kind::Gone)
            gone.append(PurposeCard::tr("“%1”").arg(piece.words));
        else if (piece.kind == consent::DiffPiece::Kind::Added)
            added.append(PurposeCard::tr("“%1”").arg(piece.words));
    }
    QStringList told;
    if (!gone.isEmpty())
        told.append(PurposeCard::tr("Gone since the version before: %1").arg(gone.join(u", "_s)));
    if (!added.isEmpty())
        told.append(PurposeCard::tr("New since the version before: %1").arg(added.join(u", "_s)));
    return told.join(u'\n');
}

} // namespace

PurposeCard::PurposeCard(const shop::PurposeView &purpose, bool canChange, QWidget *parent)
    : CardFrame(purpose.entry.name.spoken(), Body::Padded, parent)
    , m_canChange(canChange)
    , m_exchange(wrappedText({}))
    , m_text(wrappedText({}, TextStyle::Small))
    , m_changes(wrappedText({}, TextStyle::Small, Role::Muted))
    , m_counts(wrappedText({}, TextStyle::Small))
    , m_unusable(wrappedText({}, TextStyle::Small, Role::Warn))
    , m_toggle(makeButton({}))
    , m_change(makeButton(tr("Change the text"), ButtonLook::Quiet, u"pencil"_s))
    , m_form(makeForm())
    , m_groundForm(makeGround())
    , m_ground(makeButton(tr("Legal ground…"), ButtonLook::Quiet, u"scale"_s))
{
    Metrics::scaledSpacing(body(), 6);
    for (QWidget *line : std::initializer_list<QWidget *>{m_exchange, m_text, m_changes, m_counts, m_unusable, m_groundForm, m_form})
        body()->addWidget(line);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(6, buttons);
    flow->addWidget(m_toggle);
    flow->addWidget(m_change);
    flow->addWidget(m_ground);
    m_groundForm->hide();
    connect(m_ground, &QPushButton::clicked, this, &PurposeCard::openGround);
    body()->addWidget(buttons);
    m_form->hide();
    connect(m_change, &QPushButton::clicked, this, [this] {
        const consent::WordingText &words = m_purpose.wordings.last().words;
        m_nl->setPlainText(words.text.nl);
        m_en->setPlainText(words.text.en);
        m_form->show();
        m_nl->setFocus();
    });
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        consent::PurposeChoice choice = m_purpose.choice;
        choice.inUse = !choice.inUse;
        if (choice.basis == consent::Basis::None)
            choice.basis = m_purpose.entry.basis;
        Q_EMIT choiceMade(choice);
    });
    show(purpose);
}

QWidget *PurposeCard::makeForm()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_nl = textField();
    m_en = textField();
    m_asksAgain = new QCheckBox(tr("The meaning changes: ask everybody again"));
    m_save = makeButton(tr("Keep as a new version"), ButtonLook::Plain, u"check"_s);
    column->addWidget(new FormField(tr("Text in Dutch"), m_nl));
    column->addWidget(new FormField(tr("Text in English"), m_en));
    column->addWidget(m_asksAgain);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    connect(m_save, &QPushButton::clicked, this, [this] {
        consent::WordingText words = m_purpose.wordings.last().words;
        words.text = {m_nl->toPlainText().simplified(), m_en->toPlainText().simplified()};
        m_form->hide();
        Q_EMIT textWritten(words, m_asksAgain->isChecked());
    });
    return box;
}

/// The legal ground, and the form that some grounds need.
QWidget *PurposeCard::makeGround()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_basis = new QComboBox;
    m_interest = textField();
    m_weight = textField();
    m_interestField = new FormField({}, m_interest);
    m_weightField = new FormField({}, m_weight);
    auto *save = makeButton(tr("Keep this ground"), ButtonLook::Plain, u"check"_s);
    for (QWidget *line : std::initializer_list<QWidget *>{new FormField(tr("Legal ground"), m_basis), m_interestField, m_weightField})
        column->addWidget(line);
    column->addWidget(save, 0, Qt::AlignLeft);
    connect(m_basis, &QComboBox::currentIndexChanged, this, &PurposeCard::followBasis);
    connect(save, &QPushButton::clicked, this, &PurposeCard::saveGround);
    return box;
}

Basis PurposeCard::chosenBasis() const
{
    return static_cast<Basis>(m_basis->currentData().toInt());
}

bool PurposeCard::needsForm(Basis basis) const
{
    return basis == Basis::CustomerException || (basis == Basis::LegitimateInterest && !m_purpose.entry.isBalanced);
}

void PurposeCard::followBasis()
{
    const bool isException = chosenBasis() == Basis::CustomerException;
    m_interestField->setLabel(isException ? tr("What you write about: your own products that are like what they bought") : tr("Why the shop needs this"));
    m_weightField->setLabel(isException ? tr("Where they could say no when they gave the address, and how in each message") : tr("What it means for customers, and how it is kept light"));
    m_interestField->setVisible(needsForm(chosenBasis()));
    m_weightField->setVisible(needsForm(chosenBasis()));
}

void PurposeCard::openGround()
{
    const QSignalBlocker quiet(m_basis);
    m_basis->clear();
    for (Basis basis : m_purpose.entry.bases)
        m_basis->addItem(consent::basisName(basis), static_cast<int>(basis));
    m_basis->setCurrentIndex(std::max(0, m_basis->findData(static_cast<int>(m_purpose.choice.basis))));
    m_interest->setPlainText(m_purpose.choice.balancing.value(kInterest).toString());
    m_weight->setPlainText(m_purpose.choice.balancing.value(kWeighed).toString());
    followBasis();
    m_groundForm->show();
    m_basis->setFocus();
}

void PurposeCard::saveGround()
{
    const QString why = m_interest->toPlainText().trimmed();
    const QString weight = m_weight->toPlainText().trimmed();
    if (!needsForm(chosenBasis())) {
        m_groundForm->hide();
        Q_EMIT choiceMade({m_purpose.choice.inUse, chosenBasis(), {}});
        return;
    }
    if (why.isEmpty() || weight.isEmpty())
        return why.isEmpty() ? m_interest->setFocus() : m_weight->setFocus();
    m_groundForm->hide();
    Q_EMIT choiceMade({true, chosenBasis(), {{kInterest, why}, {kWeighed, weight}}});
}

void PurposeCard::show(const shop::PurposeView &purpose)
{
    m_purpose = purpose;
    setNote(consent::basisName(purpose.choice.basis));
    const bool asks = !purpose.wordings.isEmpty();
    if (asks) {
        const consent::Wording &newest = purpose.wordings.last();
        m_exchange->setText(newest.words.exchange());
        m_text->setText(tr("Version %1: “%2”").arg(newest.version).arg(newest.words.text.spoken()));
        m_changes->setText(purpose.wordings.size() < 2 ? QString() : changesBetween(purpose.wordings[purpose.wordings.size() - 2].words.text.spoken(), newest.words.text.spoken()));
        m_counts->setText(tr("With proof: %1. Without proof: %2. Said no: %3.").arg(purpose.proved).arg(purpose.unproved).arg(purpose.closed));
    } else if (purpose.entry.kind == consent::PurposeKind::Refused) {
        m_exchange->setText(purpose.entry.whyRefused.spoken());
    }
    for (TextLabel *label : {m_exchange, m_text, m_changes, m_counts})
        label->setVisible(!label->text().isEmpty());
    m_unusable->setText(purpose.unusable.value_or(QString()));
    m_unusable->setVisible(purpose.unusable.has_value() && purpose.entry.kind != consent::PurposeKind::Refused);
    m_toggle->setText(purpose.choice.inUse ? tr("Switch off") : tr("Switch on"));
    m_toggle->setVisible(m_canChange && (purpose.entry.isMarketing() || purpose.entry.kind == consent::PurposeKind::Sharing));
    m_change->setVisible(m_canChange && asks);
    const bool hasChoice = purpose.entry.bases.size() > 1 || (purpose.entry.bases.size() == 1 && needsForm(purpose.entry.bases.first()));
    m_ground->setVisible(m_canChange && hasChoice);
    for (QPushButton *button : {m_toggle, m_change, m_ground})
        button->setAccessibleName(tr("%1: %2", "purpose, button").arg(purpose.entry.name.spoken(), button->text()));
}

} // namespace kk::ui
