#include "ui/privacy/RegisterCards.h"

#include "app/base/Background.h"
#include "app/rights/DpiaHelper.h"
#include "app/shop/DisclosureRegister.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardGrid.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TaskRow.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastField = 260;
constexpr int kLeastQuestion = 380;
constexpr int kMostLines = 10; // rows; the register has them all

} // namespace

ShopCard::ShopCard(const RegisterQuestions &questions, QWidget *parent)
    : CardFrame(tr("Who answers for the data"), Body::Padded, parent), m_questions(questions), m_save(makeButton(tr("&Keep")))
{
    setIcon(u"store"_s);
    body()->addWidget(wrappedText(tr("This stands in every letter, in the registers and in the privacy statement."), TextStyle::Small, Role::Muted));
    auto *grid = new CardGrid(kLeastField);
    for (const QString &label : {tr("Name of the shop or company"), tr("Address"), tr("E-mail"), tr("Telephone"), tr("Number at the Chamber of Commerce"), tr("Whom to ask for about privacy")}) {
        m_fields.append(new QLineEdit);
        grid->addCard(new FormField(label, m_fields.last()));
    }
    body()->addWidget(grid);
    body()->addWidget(m_save, 0, Qt::AlignLeft);
    connect(m_save, &QPushButton::clicked, this, &ShopCard::save);
}

void ShopCard::refresh()
{
    inBackground(this, m_questions.controller, [this](const Result<rights::Controller> &known) {
        if (!known)
            return;
        const QStringList values{known->name, known->address, known->email, known->phone, known->chamberNumber, known->privacyContact};
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (!m_fields[i]->isModified())
                m_fields[i]->setText(values[i]);
        }
    });
}

void ShopCard::save()
{
    rights::Controller controller;
    QString *const parts[] = {&controller.name, &controller.address, &controller.email, &controller.phone, &controller.chamberNumber, &controller.privacyContact};
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        *parts[i] = m_fields[i]->text().trimmed();
    inBackground(this, [ask = m_questions.setController, controller] { return ask(controller); }, [this](const Result<> &done) {
        if (!done)
            return void(Q_EMIT failed(done.error().userText));
        for (QLineEdit *field : std::as_const(m_fields))
            field->setModified(false);
        Q_EMIT told(tr("Kept. New letters carry this."));
    });
}

DisclosureCard::DisclosureCard(const RegisterQuestions &questions, QWidget *parent)
    : CardFrame(tr("Data given to others"), Body::Rows, parent), m_questions(questions)
{
    const auto offer = [this](const QString &text, const QString &name, void (DisclosureCard::*chosen)()) {
        auto *button = makeButton(text);
        button->setAccessibleName(name);
        connect(button, &QPushButton::clicked, this, chosen);
        addToTitle(button);
    };
    offer(tr("PDF…"), tr("Data given to others, as PDF"), &DisclosureCard::pdfRequested);
    offer(tr("CSV…"), tr("Data given to others, as CSV"), &DisclosureCard::csvRequested);
}

void DisclosureCard::refresh()
{
    inBackground(this, m_questions.disclosures, [this](const Result<QList<consent::Disclosure>> &lines) {
        if (lines)
            show(*lines);
        else
            Q_EMIT failed(lines.error().userText);
    });
}

void DisclosureCard::show(const QList<consent::Disclosure> &lines)
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_lines = static_cast<int>(lines.size());
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const consent::Disclosure &line : lines.first(std::min<qsizetype>(kMostLines, lines.size()))) {
        if (rows->count() > 0)
            rows->addWidget(new Hairline);
        rows->addWidget(new TaskRow(u"send"_s, Tone::Neutral, shop::disclosureTitle(line), shop::disclosureDetail(line)));
    }
    if (lines.isEmpty()) {
        auto *nothing = new EmptyState(u"send"_s, tr("No list was made and nothing went to others."));
        nothing->setLink(tr("Make a list for a mailing"));
        connect(nothing, &EmptyState::linkClicked, this, &DisclosureCard::listRequested);
        rows->addWidget(nothing);
    }
    setNote(lines.size() > kMostLines ? tr("the newest %1 of %2").arg(kMostLines).arg(lines.size()) : QString());
    body()->addWidget(m_rows);
}

DpiaCard::DpiaCard(QWidget *parent) : CardFrame(tr("Is an assessment (DPIA) needed?"), Body::Padded, parent), m_verdict(new MessageBar)
{
    setIcon(u"scale"_s);
    body()->addWidget(wrappedText(tr("Tick what holds for what you want to do. Fifteen questions, from the rules of the supervisors."), TextStyle::Small, Role::Muted));
    auto *grid = new CardGrid(kLeastQuestion);
    for (const rights::DpiaQuestion &question : rights::dpiaQuestions()) {
        const QString text = question.text.value(registerLanguage());
        auto *row = new QWidget;
        auto *column = new QHBoxLayout(row);
        column->setContentsMargins(0, 0, 0, 0);
        Metrics::scaledSpacing(column, 6);
        auto *box = new QCheckBox;
        box->setProperty("key", question.key);
        box->setAccessibleName(text);
        auto *label = wrappedText(text);
        label->setBuddy(box);
        column->addWidget(box, 0, Qt::AlignTop);
        column->addWidget(label, 1);
        grid->addCard(row);
        m_boxes.append(box);
        connect(box, &QCheckBox::toggled, this, &DpiaCard::tell);
    }
    body()->addWidget(grid);
    body()->addWidget(m_verdict);
    auto *paper = makeButton(tr("&Outcome on paper…"), ButtonLook::Plain, u"file-text"_s);
    body()->addWidget(paper, 0, Qt::AlignLeft);
    connect(paper, &QPushButton::clicked, this, &DpiaCard::paperRequested);
    tell();
}

QStringList DpiaCard::yes() const
{
    QStringList keys;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked())
            keys.append(box->property("key").toString());
    }
    return keys;
}

void DpiaCard::tell()
{
    const rights::DpiaVerdict verdict = rights::dpiaVerdict(yes());
    const Tone tone = verdict == rights::DpiaVerdict::NotNeeded ? Tone::Good : verdict == rights::DpiaVerdict::Refused ? Tone::Bad : Tone::Warn;
    m_verdict->say({tone, {}, shop::dpiaSentence(yes()), {}});
}

} // namespace kk::ui
