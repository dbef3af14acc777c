#include "ui/settings/PeopleSection.h"

#include "ui/settings/PersonForm.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/TaskRow.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;
using Purpose = PersonForm::Purpose;

PeopleSection::PeopleSection(PeoplePresenter &people, QWidget *parent)
    : Section(tr("People"), parent),
      m_people(people),
      m_list(new CardFrame(tr("Who works here"), CardFrame::Body::Rows)),
      m_add(makeButton(tr("&Add somebody"), ButtonLook::Primary, u"plus"_s)),
      m_form(new PersonForm)
{
    m_list->addToTitle(m_add);
    m_removal = makeRemoval();
    column()->addWidget(m_list);
    column()->addWidget(m_form);
    column()->addWidget(m_removal);
    column()->addStretch(1);
    m_form->hide();
    m_removal->hide();

    connect(m_add, &QPushButton::clicked, this, [this] { open(u"add"_s); });
    connect(m_form, &PersonForm::submitted, this, &PeopleSection::submit);
    connect(m_form, &PersonForm::cancelled, this, [this] { showForm(false); });
    connect(&m_people, &PeoplePresenter::changed, this, &PeopleSection::show);
    connect(&m_people, &PeoplePresenter::listChanged, this, &PeopleSection::showList);
    connect(&m_people, &PeoplePresenter::failed, this, &PeopleSection::sayProblem);
    connect(&m_people, &PeoplePresenter::told, this, [this](const QString &sentence) {
        showForm(false);
        Q_EMIT happened(sentence, {});
    });
}

CardFrame *PeopleSection::makeRemoval()
{
    auto *card = new CardFrame(tr("Remove"));
    m_removalText = wrappedText({});
    card->body()->addWidget(m_removalText);
    auto *buttons = new QHBoxLayout;
    Metrics::scaledSpacing(buttons, 8);
    m_keep = makeButton(tr("&Not yet"));
    m_remove = makeButton({}, ButtonLook::Danger);
    buttons->addStretch(1);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_remove);
    card->body()->addLayout(buttons);
    connect(m_keep, &QPushButton::clicked, card, &QWidget::hide);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_removal->hide();
        m_people.remove(m_leaving);
    });
    return card;
}

void PeopleSection::activated()
{
    m_people.load();
}

void PeopleSection::open(const QString &target)
{
    if (target != "add"_L1)
        return;
    m_removal->hide();
    m_people.clearProblems();
    showForm(true);
    m_form->start(Purpose::Add);
}

void PeopleSection::showForm(bool visible)
{
    m_form->setVisible(visible);
    if (!visible)
        m_form->forget();
    setButtonLook(m_add, visible ? ButtonLook::Plain : ButtonLook::Primary, u"plus"_s);
    clearProblem();
}

void PeopleSection::submit()
{
    clearProblem();
    switch (m_form->purpose()) {
    case Purpose::Add: m_people.add(m_form->name(), m_form->role(), m_form->passphrase(), m_form->repeated()); break;
    case Purpose::Change: m_people.change(m_form->user(), m_form->name(), m_form->role()); break;
    case Purpose::Password: m_people.setPassphrase(m_form->user(), m_form->passphrase(), m_form->repeated()); break;
    }
}

void PeopleSection::askRemoval(const shop::PersonView &person)
{
    showForm(false);
    m_leaving = person.id;
    m_removalText->setText(PeoplePresenter::removalMeaning(person));
    m_remove->setText(tr("&Remove %1").arg(person.name));
    m_removal->show();
    m_keep->setFocus();
}

void PeopleSection::showList()
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // one of its buttons may have asked for this
    }
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const shop::PersonView &person : m_people.people()) {
        if (column->count() > 0)
            column->addWidget(new Hairline);
        column->addWidget(makeRow(person));
    }
    m_list->body()->addWidget(m_rows);
    tabInReadingOrder(this);
    m_list->setNote(tr("%Ln person(s)", nullptr, int(m_people.people().size())));
}

void PeopleSection::show()
{
    m_form->setBusy(m_people.isBusy());
    using Field = PeoplePresenter::Field;
    m_form->setProblems(m_people.problem(Field::Name), m_people.problem(Field::Passphrase), m_people.problem(Field::Repeat));
}

QWidget *PeopleSection::makeRow(const shop::PersonView &person)
{
    const QString seen = person.isMe         ? tr("here now")
                         : person.lastSeen ? tr("last seen %1").arg(QLocale().toString(shopDay(*person.lastSeen), u"ddd d MMM"_s))
                                           : tr("never seen yet");
    auto *row = new TaskRow(u"user-round"_s, Tone::Neutral, person.name, tr("%1 · %2", "role, last seen").arg(vault::roleName(person.role), seen));
    const auto offer = [&](const QString &text, const QString &name, auto act) {
        auto *button = makeButton(text);
        button->setAccessibleName(name);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    const auto form = [this, person](Purpose purpose) {
        m_removal->hide();
        m_people.clearProblems();
        showForm(true);
        m_form->start(purpose, person);
    };
    offer(tr("Change"), tr("Change %1").arg(person.name), [form] { form(Purpose::Change); });
    offer(tr("Password"), tr("A new password for %1").arg(person.name), [form] { form(Purpose::Password); });
    auto *remove = offer(tr("Remove…"), tr("Remove %1").arg(person.name), [this, person] { askRemoval(person); });
    if (person.isMe)
        disableBecause(remove, tr("You cannot remove yourself."));
    return row;
}

} // namespace kk::ui
