#include "ui/privacy/RegisterTab.h"

#include "app/base/Background.h"
#include "app/reports/ProtectedZip.h"
#include "app/rights/Breach.h"
#include "ui/privacy/RegisterCards.h"
#include "ui/shell/PaperView.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/DateWords.h"
#include "ui/widgets/DialogSeam.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/TaskRow.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;
using rights::RegisterEntry;
using rights::RegisterField;
using rights::RegisterForm;
using rights::RegisterForms;

namespace {

constexpr auto kMoment = "yyyy-MM-dd HH:mm";

/// What stands in a control for a stored value, and back. Moments are typed in shop time and stored in UTC.
QString typedFrom(const RegisterField &field, const QString &stored)
{
    if (field.type != RegisterField::Type::Instant)
        return stored;
    const QDateTime moment = QDateTime::fromString(stored, Qt::ISODate);
    return moment.isValid() ? moment.toTimeZone(shopTimeZone()).toString(QString::fromLatin1(kMoment)) : stored;
}

QString storedFrom(const RegisterField &field, const QString &typed)
{
    if (field.type != RegisterField::Type::Instant)
        return typed.trimmed();
    QDateTime moment = QDateTime::fromString(typed.trimmed(), QString::fromLatin1(kMoment));
    moment.setTimeZone(shopTimeZone());
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString();
}

QString textOf(const QWidget *control)
{
    if (const auto *combo = qobject_cast<const QComboBox *>(control))
        return combo->currentData().toString();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(control))
        return text->toPlainText();
    const auto *line = qobject_cast<const QLineEdit *>(control);
    return line ? line->text() : QString();
}

} // namespace

RegisterTab::RegisterTab(RegisterQuestions questions, QStringList forms, const Clock &clock, DialogSeam &dialogs, QWidget *parent)
    : PrivacyTab(parent), m_questions(std::move(questions)), m_forms(std::move(forms)), m_clock(clock), m_dialogs(dialogs), m_stack(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_message = new MessageBar;
    m_message->setDismissible(true);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    m_list = makeList();
    m_edit = makeForm();
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_edit);
    m_paper = new PaperView(m_questions.paper);
    m_stack->addWidget(m_paper);
    connect(m_paper, &PaperView::closed, this, [this] { m_stack->setCurrentWidget(m_list); });
    connect(m_paper, &PaperView::told, this, [this](const QString &sentence) { Q_EMIT happened(sentence, {}); });
}

void RegisterTab::showPaper(const QString &title, const QString &fileName, std::function<Result<reports::Document>()> make)
{
    m_paper->show(title, fileName, std::move(make));
    m_stack->setCurrentWidget(m_paper);
}

void RegisterTab::addShopAndDisclosures()
{
    m_shopCard = new ShopCard(m_questions);
    m_list->column()->insertWidget(0, m_shopCard);
    m_disclosures = new DisclosureCard(m_questions);
    m_list->column()->insertWidget(m_list->column()->count() - 1, m_disclosures);
    const auto fail = [this](const QString &sentence) { m_message->say({Tone::Bad, {}, sentence, {}}); };
    connect(m_shopCard, &ShopCard::failed, this, fail);
    connect(m_shopCard, &ShopCard::told, this, [this](const QString &sentence) { Q_EMIT happened(sentence, {}); });
    connect(m_disclosures, &DisclosureCard::failed, this, fail);
    connect(m_disclosures, &DisclosureCard::listRequested, this, [this] { Q_EMIT pageRequested(u"privacy"_s, u"consent/list"_s); });
    connect(m_disclosures, &DisclosureCard::pdfRequested, this, [this] {
        showPaper(tr("Data given to others"), tr("given to others.pdf"), [ask = m_questions.disclosureDocument] { return ask(registerLanguage()); });
    });
    connect(m_disclosures, &DisclosureCard::csvRequested, this, [this] { write(tr("given to others.csv"), m_questions.disclosureCsv); });
    tabInReadingOrder(m_list);
}

void RegisterTab::addDpia()
{
    m_dpia = new DpiaCard;
    m_list->column()->insertWidget(m_list->column()->count() - 1, m_dpia);
    connect(m_dpia, &DpiaCard::paperRequested, this, [this] {
        showPaper(tr("Is an assessment (DPIA) needed?"), tr("assessment.pdf"), [ask = m_questions.dpia, yes = m_dpia->yes()] { return ask(yes, registerLanguage()); });
    });
    tabInReadingOrder(m_list);
}

/// What to do first, where nothing stands yet.
QString RegisterTab::adviceFor(const QString &form) const
{
    if (form == "processor"_L1)
        return tr("Write down who handles data for you: the webshop, the till, the mailing program, the bookkeeper.");
    if (form == "breach"_L1)
        return tr("No data leaked. Something lost, stolen or sent to the wrong person? Write it down at once, also when you need not report it.");
    if (form == "observation"_L1)
        return tr("Is there a camera, a counter or wifi that follows people? Write it down, and hear at once whether it is allowed.");
    return tr("Nothing stands here yet.");
}

ScrollColumn *RegisterTab::makeList()
{
    auto *list = new ScrollColumn;
    for (const QString &key : std::as_const(m_forms)) {
        const RegisterForm *form = RegisterForms::shipped().form(key);
        if (!form)
            continue;
        auto *card = new CardFrame(form->title.value(registerLanguage()), CardFrame::Body::Rows);
        const QString title = form->title.value(registerLanguage());
        const auto offer = [&](const QString &text, const QString &name, auto act) {
            auto *button = makeButton(text);
            button->setAccessibleName(name);
            connect(button, &QPushButton::clicked, this, act);
            card->addToTitle(button);
        };
        offer(tr("PDF…"), tr("%1 as PDF").arg(title), [this, key] {
            write(key + u".pdf"_s, [ask = m_questions.document, key]() -> Result<QByteArray> {
                const auto document = ask(key, registerLanguage());
                return document ? reports::pdfOf(*document) : Result<QByteArray>(fail(document));
            });
        });
        offer(tr("CSV…"), tr("%1 as CSV").arg(title), [this, key] { write(key + u".csv"_s, [ask = m_questions.csv, key] { return ask(key, registerLanguage()); }); });
        if (key == "processing"_L1)
            offer(tr("Privacy statement…"), tr("Privacy statement for customers, as PDF"), [this] {
                write(tr("privacy statement.pdf"), [ask = m_questions.statement]() -> Result<QByteArray> {
                    const auto document = ask(registerLanguage());
                    return document ? reports::pdfOf(*document) : Result<QByteArray>(fail(document));
                });
            });
        offer(tr("Add"), tr("Add to: %1").arg(title), [this, key] { addTo(key); });
        list->column()->addWidget(card);
        m_cards.insert(key, card);
    }
    list->column()->addStretch(1);
    return list;
}

void RegisterTab::addTo(const QString &form)
{
    RegisterEntry fresh;
    fresh.form = form;
    if (form == "breach"_L1)
        fresh.values.insert(u"aware_at"_s, toIso8601(m_clock.now()));
    edit(fresh);
}

QWidget *RegisterTab::makeForm()
{
    auto *scroll = new ScrollColumn;
    m_verdict = new MessageBar;
    scroll->column()->addWidget(m_verdict);
    m_formCard = new CardFrame;
    scroll->column()->addWidget(m_formCard);
    auto *buttons = new QHBoxLayout;
    Metrics::scaledSpacing(buttons, 8);
    auto *cancel = makeButton(tr("&Cancel"));
    auto *keep = makeButton(tr("&Save"), ButtonLook::Primary, u"check"_s);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    scroll->column()->addLayout(buttons);
    scroll->column()->addStretch(1);
    connect(cancel, &QPushButton::clicked, this, [this] { m_stack->setCurrentWidget(m_list); });
    connect(keep, &QPushButton::clicked, this, &RegisterTab::save);
    return scroll;
}

void RegisterTab::activated()
{
    if (m_shopCard)
        m_shopCard->refresh();
    if (m_disclosures)
        m_disclosures->refresh();
    for (const QString &form : std::as_const(m_forms)) {
        inBackground(this, [ask = m_questions.entries, form] { return ask(form, registerLanguage()); }, [this, form](const Result<QList<RegisterEntry>> &entries) {
            if (entries)
                showEntries(form, *entries);
            else
                m_message->say({Tone::Bad, {}, entries.error().userText, {}});
        });
    }
}

const QList<RegisterEntry> &RegisterTab::entries(const QString &form) const
{
    static const QList<RegisterEntry> none;
    const auto found = m_entries.constFind(form);
    return found == m_entries.constEnd() ? none : *found;
}

QString RegisterTab::stateOf(const RegisterEntry &entry) const
{
    if (entry.form == "processing"_L1)
        return entry.value(u"in_use"_s) == "no"_L1 ? tr("not in use") : entry.value(u"purpose"_s);
    if (entry.form == "observation"_L1)
        return rights::observationVerdict(entry, registerLanguage()).why;
    if (entry.form == "breach"_L1) {
        const auto clock = rights::breachClock(entry, m_clock.now());
        if (!clock)
            return tr("Fill in when you became aware of it.");
        const QString due = QLocale().toString(toDateTime(clock->reportBy).toTimeZone(shopTimeZone()), QLocale::ShortFormat);
        if (!entry.value(u"closed_on"_s).isEmpty())
            return tr("closed");
        return clock->isReported ? tr("reported") : clock->mustReport ? tr("Report to the supervisor before %1.").arg(due) : tr("No report needed; write down why.");
    }
    return entry.value(u"task"_s);
}

void RegisterTab::showEntries(const QString &form, const QList<RegisterEntry> &entries)
{
    CardFrame *card = m_cards.value(form);
    const RegisterForm *shipped = RegisterForms::shipped().form(form);
    if (!card || !shipped)
        return;
    m_entries.insert(form, entries);
    while (QLayoutItem *item = card->body()->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const RegisterEntry &entry : entries) {
        if (card->body()->count() > 0)
            card->body()->addWidget(new Hairline);
        const QString name = entry.value(shipped->nameField).simplified().left(90);
        auto *row = new TaskRow(u"scroll-text"_s, Tone::Neutral, name, stateOf(entry));
        auto *change = makeButton(tr("Change"));
        change->setAccessibleName(tr("Change %1").arg(name));
        connect(change, &QPushButton::clicked, this, [this, entry] { edit(entry); });
        if (form == "observation"_L1 && !rights::observationVerdict(entry, registerLanguage()).sign.isEmpty()) {
            auto *sign = makeButton(tr("Sign…"));
            sign->setAccessibleName(tr("Sign for %1").arg(name));
            connect(sign, &QPushButton::clicked, this, [this, entry] {
                showPaper(tr("Sign at the entrance"), tr("sign.pdf"), [ask = m_questions.sign, entry] { return ask(entry, registerLanguage()); });
            });
            row->addWidget(sign);
        }
        row->addWidget(change);
        card->body()->addWidget(row);
    }
    if (entries.isEmpty()) {
        auto *nothing = new EmptyState(form == "breach"_L1 ? u"siren"_s : form == "observation"_L1 ? u"camera-off"_s : u"scroll-text"_s, adviceFor(form));
        nothing->setLink(tr("Write one down"));
        connect(nothing, &EmptyState::linkClicked, this, [this, form] { addTo(form); });
        card->body()->addWidget(nothing);
    }
    tabInReadingOrder(m_list);
}

void RegisterTab::edit(const RegisterEntry &entry)
{
    m_entry = entry;
    m_fields.clear();
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 8);
    const RegisterForm *form = RegisterForms::shipped().form(entry.form);
    if (!form)
        return;
    m_formCard->setTitle(form->title.value(registerLanguage()));
    for (const RegisterField &field : form->fields) {
        const QString value = typedFrom(field, entry.value(field.key));
        QWidget *control = nullptr;
        if (field.type == RegisterField::Type::Choice) {
            auto *combo = new QComboBox;
            combo->addItem({}, QString());
            for (const auto &[key, label] : field.choices)
                combo->addItem(label.value(registerLanguage()), key);
            combo->setCurrentIndex(std::max(0, combo->findData(value)));
            connect(combo, &QComboBox::currentIndexChanged, this, &RegisterTab::sayVerdict);
            control = combo;
        } else if (field.type == RegisterField::Type::Text) {
            auto *text = new QPlainTextEdit(value);
            text->setTabChangesFocus(true);
            Metrics::scaledFixedHeight(text, 64);
            control = text;
        } else {
            auto *line = new QLineEdit(value);
            line->setPlaceholderText(field.type == RegisterField::Type::Instant ? tr("2026-03-28 10:00") : field.type == RegisterField::Type::Date ? tr("2026-03-28") : QString());
            connect(line, &QLineEdit::textChanged, this, &RegisterTab::sayVerdict);
            control = line;
        }
        m_fields.insert(field.key, control);
        column->addWidget(new FormField(field.label.value(registerLanguage()), control));
    }
    m_formCard->body()->addWidget(m_body);
    tabInReadingOrder(m_edit);
    m_stack->setCurrentWidget(m_edit);
    sayVerdict();
}

RegisterEntry RegisterTab::edited() const
{
    RegisterEntry entry = m_entry;
    const RegisterForm *form = RegisterForms::shipped().form(entry.form);
    for (const RegisterField &field : form ? form->fields : QList<RegisterField>()) {
        if (const QWidget *control = m_fields.value(field.key))
            entry.values.insert(field.key, storedFrom(field, textOf(control)));
    }
    return entry;
}

/// Says at once what follows from what was filled in.
void RegisterTab::sayVerdict()
{
    const RegisterEntry entry = edited();
    if (entry.form == "observation"_L1 && !entry.value(u"technique"_s).isEmpty()) {
        const auto verdict = rights::observationVerdict(entry, registerLanguage());
        using Kind = rights::ObservationVerdict::Kind;
        const QString lead = verdict.kind == Kind::Refused ? tr("Not allowed.") : verdict.kind == Kind::UsuallyNot ? tr("Usually not allowed.") : verdict.kind == Kind::AllowedIf ? tr("Allowed, under conditions.") : tr("Allowed.");
        const Tone tone = verdict.kind == Kind::Refused ? Tone::Bad : verdict.kind == Kind::Allowed ? Tone::Good : Tone::Warn;
        return m_verdict->say({tone, lead, verdict.why + (verdict.instead.isEmpty() ? QString() : u' ' + verdict.instead), {}});
    }
    if (entry.form == "breach"_L1)
        return m_verdict->say({Tone::Warn, tr("72 hours, also in the weekend."), stateOf(entry), {}});
    m_verdict->clear();
}

void RegisterTab::save()
{
    inBackground(this, [ask = m_questions.save, entry = edited()] { return ask(entry); }, [this](const Result<rights::RegisterEntryId> &saved) {
        if (!saved)
            return m_message->say({Tone::Bad, {}, saved.error().userText, {}});
        m_message->clear();
        m_stack->setCurrentWidget(m_list);
        Q_EMIT happened(tr("The register is saved."), {});
        activated();
    });
}

void RegisterTab::write(const QString &name, std::function<Result<QByteArray>()> make)
{
    m_dialogs.saveFile(this, {tr("Save the register"), {}, QDir::home().filePath(name)}, [this, make = std::move(make)](const QString &path) {
        inBackground(this, [make, path]() -> Result<> {
            const auto bytes = make();
            return bytes ? reports::writeOver(path, *bytes) : Result<>(fail(bytes));
        }, [this](const Result<> &done) {
            if (done)
                Q_EMIT happened(tr("The file is saved."), {});
            else
                m_message->say({Tone::Bad, {}, done.error().userText, {}});
        });
    });
}

} // namespace kk::ui
