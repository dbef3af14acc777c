#include "ui/privacy/PurposeCard.h"

#include "app/consent/TextDiff.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

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
    , m_balancing(makeBalancing())
{
    Metrics::scaledSpacing(body(), 6);
    for (QWidget *line : std::initializer_list<QWidget *>{m_exchange, m_text, m_changes, m_counts, m_unusable, m_balancing, m_form})
        body()->addWidget(line);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(6, buttons);
    flow->addWidget(m_toggle);
    flow->addWidget(m_change);
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

QWidget *PurposeCard::makeBalancing()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_interest = textField();
    m_weight = textField();
    auto *save = makeButton(tr("Keep the balancing form"), ButtonLook::Plain, u"check"_s);
    column->addWidget(new FormField(tr("Why the shop needs this"), m_interest));
    column->addWidget(new FormField(tr("What it means for customers, and how it is kept light"), m_weight));
    column->addWidget(save, 0, Qt::AlignLeft);
    connect(save, &QPushButton::clicked, this, [this] {
        const QString why = m_interest->toPlainText().trimmed();
        const QString weight = m_weight->toPlainText().trimmed();
        if (why.isEmpty() || weight.isEmpty())
            return m_interest->setFocus();
        Q_EMIT choiceMade({true, m_purpose.choice.basis, {{u"interest"_s, why}, {u"weighed"_s, weight}}});
    });
    return box;
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
    const bool needsForm = purpose.choice.basis == consent::Basis::LegitimateInterest && !purpose.entry.isBalanced && purpose.choice.balancing.isEmpty();
    m_balancing->setVisible(m_canChange && needsForm);
    m_toggle->setText(purpose.choice.inUse ? tr("Switch off") : tr("Switch on"));
    m_toggle->setVisible(m_canChange && (purpose.entry.isMarketing() || purpose.entry.kind == consent::PurposeKind::Sharing));
    m_change->setVisible(m_canChange && asks);
}

} // namespace kk::ui
