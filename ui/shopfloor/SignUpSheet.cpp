#include "ui/shopfloor/SignUpSheet.h"

#include "app/base/Background.h"
#include "ui/shopfloor/LargeText.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/MessageBar.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTouch = 56;
constexpr int kFieldWidth = 460;

QLineEdit *touchField()
{
    auto *field = new QLineEdit;
    field->setMaxLength(120);
    Metrics::scaledFixedHeight(field, 44);
    return field;
}

} // namespace

SignUpQuestions SignUpQuestions::of(const shop::SignUpDesk &desk)
{
    const shop::SignUpDesk *asked = &desk;
    return {
        .signUp = [asked](const shop::SignUp &wish) { return asked->signUp(wish); },
        .replaceCard = [asked](customers::CustomerId customer, const QString &card) { return asked->replaceCard(customer, card); },
        .newsWording = [asked] { return asked->newsWording(); },
    };
}

SignUpSheet::SignUpSheet(SignUpQuestions questions, QWidget *parent)
    : QWidget(parent)
    , m_questions(std::move(questions))
    , m_title(new LargeText({}, 20, Role::Text, LargeText::Weight::Strong))
    , m_name(touchField())
    , m_card(touchField())
    , m_contact(touchField())
    , m_nameField(new FormField(tr("Na&me"), m_name))
    , m_cardField(new FormField(tr("Ca&rd: scan it, or leave it empty"), m_card))
    , m_contactField(new FormField(tr("&E-mail or phone number, for when the card is lost"), m_contact))
    , m_news(new QCheckBox)
    , m_free(new LargeText(tr("Saving is the same with and without news."), 10.5, Role::Muted))
    , m_message(new MessageBar)
    , m_save(makeButton({}, ButtonLook::Primary, u"check"_s))
{
    auto *column = new QVBoxLayout(this);
    Metrics::scaledMargins(column, 4, 8, 4, 0);
    Metrics::scaledSpacing(column, 12);
    column->addWidget(m_title);
    column->addWidget(m_message);
    for (FormField *field : {m_nameField, m_cardField, m_contactField}) {
        Metrics::scaledMaximumWidth(field, kFieldWidth);
        column->addWidget(field);
    }
    for (QLineEdit *field : {m_name, m_card, m_contact})
        field->installEventFilter(this);
    column->addWidget(m_news);
    column->addWidget(m_free);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(12, buttons);
    auto *cancel = makeButton(tr("Not n&ow"));
    for (QPushButton *button : {m_save, cancel}) {
        Metrics::scaledFixedHeight(button, kTouch);
        row->addWidget(button);
    }
    column->addWidget(buttons);
    column->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &SignUpSheet::save);
    connect(cancel, &QPushButton::clicked, this, &SignUpSheet::closed);
}

void SignUpSheet::learnWording()
{
    m_news->setChecked(false);
    m_news->hide();
    m_free->hide();
    if (!m_questions.newsWording)
        return;
    inBackground(this, m_questions.newsWording, [this](const Result<QString> &wording) {
        if (!wording || wording->isEmpty() || m_replacing.isValid())
            return; // nobody is asked
        m_news->setText(tr("News by e-mail, after asking"));
        m_news->setToolTip(*wording);
        m_free->setText(tr("Ask it in these words: “%1” Saving is the same with a no.").arg(*wording));
        m_news->show();
        m_free->show();
    });
}

void SignUpSheet::startNew(const QString &card)
{
    m_replacing = {};
    m_hit = {};
    m_title->setText(tr("A card for somebody new"));
    m_save->setText(tr("&Sign up"));
    for (QLineEdit *field : {m_name, m_card, m_contact})
        field->clear();
    m_card->setText(card);
    m_nameField->show();
    m_contactField->show();
    m_message->clear();
    m_save->setEnabled(true);
    learnWording();
    m_name->setFocus();
}

void SignUpSheet::startReplacing(const shop::CounterHit &customer)
{
    m_replacing = customer.id;
    m_hit = customer;
    m_title->setText(tr("Another card for %1").arg(customer.name));
    m_save->setText(tr("&Give this card"));
    m_card->clear();
    m_nameField->hide();
    m_contactField->hide();
    m_news->hide();
    m_free->hide();
    m_message->clear();
    m_save->setEnabled(true);
    m_card->setFocus();
}

bool SignUpSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        Q_EMIT closed();
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    if (m_replacing.isValid() || watched == m_contact)
        save();
    else
        (watched == m_name ? m_card : m_contact)->setFocus(); // a scanner ends with Enter
    return true;
}

void SignUpSheet::save()
{
    m_save->setEnabled(false);
    m_message->clear();
    if (m_replacing.isValid()) {
        inBackground(this, [ask = m_questions.replaceCard, id = m_replacing, card = m_card->text().trimmed()] { return ask(id, card); }, [this](const Result<> &done) {
            m_save->setEnabled(true);
            if (!done) {
                m_message->say({Tone::Warn, {}, done.error().userText, {}});
                return;
            }
            m_hit.cardEnd = m_card->text().trimmed().right(4);
            Q_EMIT replaced(m_hit);
        });
        return;
    }
    const shop::SignUp wish{m_name->text(), m_contact->text(), m_card->text(), m_news->isVisible() && m_news->isChecked(), QLocale().language() == QLocale::Dutch ? u"nl"_s : u"en"_s};
    inBackground(this, [ask = m_questions.signUp, wish] { return ask(wish); }, [this](const Result<shop::SignedUp> &done) {
        m_save->setEnabled(true);
        if (done)
            Q_EMIT signedUp(done->hit, done->note);
        else
            m_message->say({Tone::Warn, {}, done.error().userText, {}});
    });
}

} // namespace kk::ui
