#include "ui/entry/NewShopPage.h"

#include "ui/widgets/OnePage.h"
#include "ui/shell/NewPassphrase.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PictureChoice.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/RecoveryCodeView.h"
#include "ui/widgets/SecretEdit.h"
#include "ui/widgets/ShopKinds.h"
#include "ui/widgets/StepBar.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

using Step = NewShopPresenter::Step;
using Field = NewShopPresenter::Field;

namespace {

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 14);
    return column;
}

} // namespace

NewShopPage::NewShopPage(NewShopPresenter &presenter, QWidget *parent)
    : EntryFrame(tr("A new shop"), tr("Four short steps. You can change everything later, except the place."), parent),
      m_presenter(presenter),
      m_steps(new StepBar({tr("Your shop"), tr("You"), tr("Recovery code"), tr("Check")})),
      m_stack(new OnePage),
      m_name(new QLineEdit),
      m_kind(new PictureChoice(tr("Kind of shop"))),
      m_place(wrappedText({}, TextStyle::Body, Role::Muted)),
      m_owner(new QLineEdit),
      m_passphrase(new NewPassphrase),
      m_remember(new QCheckBox(tr("&Remember on this computer"))),
      m_code(new RecoveryCodeView),
      m_groupOne(new QLineEdit),
      m_groupTwo(new QLineEdit)
{
    auto *card = new CardFrame;
    card->body()->addWidget(m_steps);
    card->body()->addWidget(m_stack);
    card->body()->addWidget(makeButtons());
    column()->addWidget(card);
    m_stack->addPage(makeShopStep());
    m_stack->addPage(makeOwnerStep());
    m_stack->addPage(makeCodeStep());
    m_stack->addPage(makeCheckStep());
    message()->setDismissible(true);

    connect(&m_presenter, &NewShopPresenter::changed, this, &NewShopPage::show);
    connect(&m_presenter, &NewShopPresenter::failed, this, [this](const QString &sentence) { message()->say({Tone::Bad, {}, sentence, {}}); });
    connect(m_steps, &StepBar::stepRequested, this, [this](int step) {
        while (int(m_presenter.step()) > step) {
            const auto before = m_presenter.step();
            m_presenter.back();
            if (m_presenter.step() == before)
                break;
        }
    });
    tabInReadingOrder(this);
    setFocusProxy(m_name);
    show();
}

QWidget *NewShopPage::makeShopStep()
{
    auto *step = new QWidget;
    auto *column = columnOf(step);
    m_nameField = new FormField(tr("&Name of the shop"), m_name);
    column->addWidget(m_nameField);
    column->addWidget(new TextLabel(tr("Kind of shop"), TextStyle::Strong));
    for (const ShopKind &kind : shopKinds())
        m_kind->addChoice(kind.key, kind.icon, kind.name);
    column->addWidget(m_kind);
    auto *place = makeButton(tr("&Another place…"));
    m_place->setAccessibleName(tr("Place of the vault"));
    m_placeField = new FormField(tr("Place of the vault"), m_place);
    m_placeField->setHelp(tr("The vault is one file. It holds everything, encrypted."));
    m_placeField->addBeside(place);
    column->addWidget(m_placeField);
    column->addStretch(1);
    m_kind->setCurrent(m_presenter.plan().shopKind);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        m_presenter.setShopName(name);
        m_place->setText(QDir::toNativeSeparators(m_presenter.plan().path));
    });
    connect(m_name, &QLineEdit::returnPressed, this, &NewShopPage::next);
    connect(m_kind, &PictureChoice::currentChanged, &m_presenter, &NewShopPresenter::setShopKind);
    connect(place, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested(m_presenter.plan().path); });
    return step;
}

QWidget *NewShopPage::makeOwnerStep()
{
    auto *step = new QWidget;
    auto *column = columnOf(step);
    m_ownerField = new FormField(tr("Your &own name"), m_owner);
    m_ownerField->setHelp(tr("As colleagues know you. You are the owner and may do everything."));
    column->addWidget(m_ownerField);
    column->addWidget(m_passphrase);
    auto *remember = new QVBoxLayout;
    Metrics::scaledSpacing(remember, 4);
    remember->addWidget(m_remember);
    remember->addWidget(wrappedText(tr("Then the shop opens by itself while you are logged in. Only do this on a computer that is yours."), TextStyle::Small, Role::Muted));
    column->addLayout(remember);
    column->addStretch(1);
    connect(m_owner, &QLineEdit::textChanged, this, [this](const QString &name) {
        m_presenter.setOwnerName(name);
        m_passphrase->setKnownNames({m_presenter.plan().shopName, m_presenter.plan().ownerName});
    });
    connect(m_owner, &QLineEdit::returnPressed, m_passphrase->field(), qOverload<>(&QWidget::setFocus));
    connect(m_passphrase, &NewPassphrase::submitted, this, &NewShopPage::next);
    connect(m_remember, &QCheckBox::toggled, &m_presenter, &NewShopPresenter::setRememberHere);
    return step;
}

QWidget *NewShopPage::makeCodeStep()
{
    auto *step = new QWidget;
    auto *column = columnOf(step);
    column->addWidget(wrappedText(tr("Your shop is made. This code opens it when you forget your password. It is shown only now.")));
    column->addWidget(m_code);
    column->addWidget(wrappedText(tr("Print it or write it down, and keep it outside the shop. Whoever has it can read everything."), TextStyle::Small, Role::Muted));
    column->addStretch(1);
    connect(m_code, &RecoveryCodeView::printRequested, this, &NewShopPage::printRequested);
    connect(m_code, &RecoveryCodeView::pdfRequested, this, &NewShopPage::pdfRequested);
    return step;
}

QWidget *NewShopPage::makeCheckStep()
{
    auto *step = new QWidget;
    auto *column = columnOf(step);
    column->addWidget(wrappedText(tr("Take your paper and type two groups of the code. Then you know that it is right.")));
    m_groupOneField = new FormField(tr("First group"), m_groupOne);
    m_groupTwoField = new FormField(tr("Second group"), m_groupTwo);
    column->addWidget(m_groupOneField);
    column->addWidget(m_groupTwoField);
    column->addStretch(1);
    connect(m_groupOne, &QLineEdit::returnPressed, m_groupTwo, qOverload<>(&QWidget::setFocus));
    connect(m_groupTwo, &QLineEdit::returnPressed, this, &NewShopPage::next);
    return step;
}

QWidget *NewShopPage::makeButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(layout, 8);
    m_back = makeButton(tr("&Back"));
    m_skip = makeButton(tr("Later"), ButtonLook::Quiet);
    m_skip->setAccessibleName(tr("Check the code later"));
    m_next = makeButton(tr("Ne&xt"), ButtonLook::Primary);
    layout->addWidget(m_back);
    layout->addStretch(1);
    layout->addWidget(m_skip);
    layout->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &NewShopPage::back);
    connect(m_skip, &QPushButton::clicked, &m_presenter, &NewShopPresenter::skipCheck);
    connect(m_next, &QPushButton::clicked, this, &NewShopPage::next);
    return row;
}

void NewShopPage::setPlace(const QString &path)
{
    m_presenter.setPlace(path);
    m_place->setText(QDir::toNativeSeparators(m_presenter.plan().path));
}

void NewShopPage::showPaperResult(const QString &sentence)
{
    m_code->setResult(sentence);
}

void NewShopPage::next()
{
    message()->clear();
    switch (m_presenter.step()) {
    case Step::Shop: m_presenter.leaveShop(); break;
    case Step::Owner: m_presenter.found(m_passphrase->passphrase(), m_passphrase->repeated()); break;
    case Step::Code: m_presenter.leaveCode(); break;
    case Step::Check: m_presenter.check(m_groupOne->text(), m_groupTwo->text()); break;
    }
}

void NewShopPage::back()
{
    if (m_presenter.step() == Step::Shop)
        Q_EMIT leaveRequested();
    else
        m_presenter.back();
}

void NewShopPage::show()
{
    const Step step = m_presenter.step();
    m_steps->setCurrent(int(step));
    m_stack->turnTo(int(step));
    m_place->setText(QDir::toNativeSeparators(m_presenter.plan().path));
    m_back->setVisible(step != Step::Code);
    m_skip->setVisible(step == Step::Check);
    m_next->setText(step == Step::Owner ? tr("&Make the shop") : step == Step::Check ? tr("&Open the shop") : tr("Ne&xt"));
    if (m_presenter.isBusy())
        disableBecause(m_next, tr("One moment. This takes a few seconds."));
    else
        enable(m_next);
    m_back->setEnabled(!m_presenter.isBusy());
    setLine(m_presenter.isBusy() ? tr("One moment. This takes a few seconds.") : tr("Four short steps. You can change everything later, except the place."));
    if (step == Step::Code && m_presenter.code()) {
        m_passphrase->forget();
        m_code->setGroups(m_presenter.code()->groups());
    } else {
        m_code->clear();
    }
    if (step == Step::Check) {
        m_groupOneField->setLabel(tr("Group &%1").arg(m_presenter.askedGroups().at(0)));
        m_groupTwoField->setLabel(tr("Group &%1").arg(m_presenter.askedGroups().at(1)));
    }
    showProblems();
    if (step != m_shown) {
        m_shown = step;
        tabInReadingOrder(this); // steps that are done can have the focus now
        focusFirst();
    }
}

void NewShopPage::showProblems()
{
    m_nameField->setProblem(m_presenter.problem(Field::ShopName));
    m_placeField->setProblem(m_presenter.problem(Field::Place));
    m_ownerField->setProblem(m_presenter.problem(Field::OwnerName));
    m_passphrase->setProblems(m_presenter.problem(Field::Passphrase), m_presenter.problem(Field::Repeat));
    m_groupTwoField->setProblem(m_presenter.problem(Field::Groups));
}

void NewShopPage::focusFirst()
{
    switch (m_presenter.step()) {
    case Step::Shop: m_name->setFocus(); break;
    case Step::Owner: m_owner->setFocus(); break;
    case Step::Code: m_next->setFocus(); break;
    case Step::Check: m_groupOne->setFocus(); break;
    }
}

} // namespace kk::ui
