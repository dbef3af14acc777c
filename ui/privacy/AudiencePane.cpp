#include "ui/privacy/AudiencePane.h"

#include "app/base/Background.h"
#include "app/shop/ConsentDesk.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/CardGrid.h"
#include "ui/widgets/DialogSeam.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainTable.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/TextTableModel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;
using consent::ContactKind;
using consent::PurposeCatalogue;
using shop::AudienceColumns;

namespace {

constexpr int kLeastCard = 380;

/// For which programs a list through this channel makes sense; the first is proposed.
QList<AudienceColumns> columnsFor(const QString &channel)
{
    switch (PurposeCatalogue::contactKindOf(channel)) {
    case ContactKind::Email: return {AudienceColumns::Mailchimp, AudienceColumns::Laposta, AudienceColumns::Brevo, AudienceColumns::Outlook, AudienceColumns::Plain};
    case ContactKind::Post: return {AudienceColumns::Labels, AudienceColumns::Plain};
    default: return {AudienceColumns::Plain};
    }
}

} // namespace

AudienceQuestions AudienceQuestions::of(const shop::AudienceDesk &audiences, const shop::ConsentDesk &consents, DialogSeam &dialogs)
{
    const shop::AudienceDesk *desk = &audiences;
    return {
        .purposes = [asked = &consents] { return asked->purposes(false); },
        .tryOut = [desk](const auto &order) { return desk->tryOut(order); },
        .write = [desk](const auto &order) { return desk->write(order); },
        .pressure = [desk] { return desk->pressure(); },
        .setPressure = [desk](const auto &pressure) { return desk->setPressure(pressure); },
        .dialogs = &dialogs,
    };
}

AudiencePane::AudiencePane(AudienceQuestions questions, QWidget *parent) : ScrollColumn(parent), m_questions(std::move(questions)), m_message(new MessageBar)
{
    auto *head = new QHBoxLayout;
    Metrics::scaledSpacing(head, 12);
    auto *back = makeIconButton(u"arrow-left"_s, tr("Back to the purposes"));
    head->addWidget(back);
    head->addWidget(wrappedText(tr("A list for a mailing, calls or labels"), TextStyle::CardTitle), 1);
    column()->addLayout(head);
    m_message->setDismissible(true);
    column()->addWidget(m_message);
    auto *cards = new CardGrid(kLeastCard);
    cards->addCard(makeChoice());
    auto *happens = new CardFrame(tr("What happens then?"));
    m_count = wrappedText({}, TextStyle::Strong);
    using Align = TextTableModel::Align;
    m_reasons = new TextTableModel({{tr("Left out, because")}, {tr("Number"), Align::Numbers}}, this);
    m_table = new PlainTable(tr("Why customers are left out"), m_reasons);
    m_table->setWidths({260, 80});
    Metrics::scaledMinimumHeight(m_table, 180);
    happens->body()->addWidget(m_count);
    happens->body()->addWidget(m_table);
    happens->body()->addWidget(wrappedText(tr("The list stands in the register of what was given to others: who got it, when, and about whom."), TextStyle::Small, Role::Muted));
    m_make = kk::ui::makeButton(tr("&Make the list…"), ButtonLook::Primary, u"file-down"_s);
    happens->body()->addWidget(m_make, 0, Qt::AlignLeft);
    cards->addCard(happens);
    cards->addCard(makePressure());
    column()->addWidget(cards);
    column()->addStretch(1);
    connect(back, &QAbstractButton::clicked, this, &AudiencePane::closed);
    connect(m_make, &QPushButton::clicked, this, &AudiencePane::write);
    tabInReadingOrder(this);
}

QWidget *AudiencePane::makeChoice()
{
    auto *card = new CardFrame(tr("For what, and how"));
    m_purpose = new QComboBox;
    m_channel = new QComboBox;
    m_columns = new QComboBox;
    m_recipient = new QLineEdit;
    m_exact = new QCheckBox(tr("For a program only: cells exactly as they are"));
    m_exact->setToolTip(tr("Without this no cell can be taken for a formula when the list is opened in a spreadsheet."));
    auto *recipient = new FormField(tr("Who gets the list"), m_recipient);
    recipient->setHelp(tr("The name of the mailing program or the printer. Customers may ask who it was."));
    for (QWidget *line : std::initializer_list<QWidget *>{new FormField(tr("What for"), m_purpose), new FormField(tr("By"), m_channel), new FormField(tr("Columns for"), m_columns), recipient, m_exact})
        card->body()->addWidget(line);
    card->body()->addStretch(1);
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &AudiencePane::fillChannels);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &AudiencePane::fillColumns);
    return card;
}

QWidget *AudiencePane::makePressure()
{
    auto *card = new CardFrame(tr("Not too often"));
    card->setIcon(u"bell-off"_s);
    m_most = new QSpinBox;
    m_most->setRange(0, 100);
    m_most->setSpecialValueText(tr("no limit"));
    m_days = new QSpinBox;
    m_days->setRange(1, 366);
    auto *row = new QHBoxLayout;
    Metrics::scaledSpacing(row, 12);
    row->addWidget(new FormField(tr("Lists with one customer, at most"), m_most), 1);
    row->addWidget(new FormField(tr("In so many days"), m_days), 1);
    card->body()->addLayout(row);
    auto *keep = kk::ui::makeButton(tr("&Keep this limit"));
    card->body()->addWidget(keep, 0, Qt::AlignLeft);
    connect(keep, &QPushButton::clicked, this, &AudiencePane::savePressure);
    return card;
}

void AudiencePane::start()
{
    m_message->clear();
    inBackground(this, m_questions.purposes, [this](const Result<QList<shop::PurposeView>> &purposes) {
        if (purposes)
            showPurposes(*purposes);
        else
            sayProblem(purposes.error().userText);
    });
    inBackground(this, m_questions.pressure, [this](const Result<shop::ContactPressure> &pressure) {
        if (!pressure)
            return;
        m_most->setValue(pressure->most);
        m_days->setValue(pressure->days);
    });
}

/// Only what may be used now; who wants another purpose switches it on first.
void AudiencePane::showPurposes(const QList<shop::PurposeView> &purposes)
{
    const QString before = m_purpose->currentData().toString();
    const QSignalBlocker quiet(m_purpose);
    m_purpose->clear();
    m_offered.clear();
    for (const shop::PurposeView &purpose : purposes) {
        QStringList channels = purpose.entry.channels;
        channels.removeIf([](const QString &channel) { return PurposeCatalogue::contactKindOf(channel) == ContactKind::Person; });
        if (!purpose.entry.isMarketing() || purpose.unusable || !purpose.choice.inUse || channels.isEmpty())
            continue;
        m_offered.append({purpose.entry.id, channels});
        m_purpose->addItem(purpose.entry.name.spoken(), purpose.entry.id);
    }
    m_purpose->setCurrentIndex(std::max(0, m_purpose->findData(before)));
    if (m_offered.isEmpty())
        sayProblem(tr("No purpose is switched on for which a list can be made. Switch one on under Consent."));
    fillChannels();
}

void AudiencePane::fillChannels()
{
    const QString before = m_channel->currentData().toString();
    {
        const QSignalBlocker quiet(m_channel);
        m_channel->clear();
        for (const QString &id : m_offered.value(m_purpose->currentIndex()).second) {
            const consent::ChannelEntry *channel = PurposeCatalogue::shipped().channel(id);
            m_channel->addItem(channel ? channel->name.spoken() : id, id);
        }
        m_channel->setCurrentIndex(m_channel->count() > 0 ? std::max(0, m_channel->findData(before)) : -1);
    }
    fillColumns();
}

void AudiencePane::fillColumns()
{
    m_columns->clear();
    for (AudienceColumns columns : columnsFor(m_channel->currentData().toString()))
        m_columns->addItem(shop::audienceColumnsName(columns), static_cast<int>(columns));
    count();
}

shop::AudienceOrder AudiencePane::order() const
{
    shop::AudienceOrder order;
    order.purpose = m_purpose->currentData().toString();
    order.channel = m_channel->currentData().toString();
    order.columns = static_cast<AudienceColumns>(m_columns->currentData().toInt());
    order.recipient = m_recipient->text();
    order.isExact = m_exact->isChecked();
    return order;
}

void AudiencePane::count()
{
    const shop::AudienceOrder asked = order();
    m_report.reset();
    m_make->setEnabled(false);
    if (asked.purpose.isEmpty() || asked.channel.isEmpty())
        return;
    m_count->setText(tr("Counting who may be reached…"));
    inBackground(this, [ask = m_questions.tryOut, asked] { return ask(asked); }, [this, generation = ++m_generation](const Result<shop::AudienceReport> &report) {
        if (generation != m_generation)
            return;
        if (!report) {
            m_count->setText(report.error().userText);
            m_reasons->setRows({});
            return;
        }
        tell(*report);
    });
}

void AudiencePane::tell(const shop::AudienceReport &report)
{
    m_report = report;
    const QLocale locale;
    m_count->setText(tr("%1 of %2 customers may be reached.").arg(locale.toString(report.permitted), locale.toString(report.considered)));
    QList<QStringList> rows;
    for (auto it = report.refused.begin(); it != report.refused.end(); ++it)
        rows.append({consent::refusalName(it.key()), locale.toString(it.value())});
    m_reasons->setRows(rows);
    if (report.permitted > 0)
        enable(m_make);
    else
        disableBecause(m_make, tr("Nobody may be reached for this."));
}

void AudiencePane::write()
{
    const QString name = u"%1.csv"_s.arg(m_purpose->currentText().simplified().replace(u'/', u'-'));
    m_questions.dialogs->saveFile(this, {tr("Where the list goes"), tr("CSV (*.csv)"), QDir::home().filePath(name)}, [this](const QString &path) {
        shop::AudienceOrder asked = order();
        asked.file = path;
        m_make->setEnabled(false);
        inBackground(this, [ask = m_questions.write, asked] { return ask(asked); }, [this, path](const Result<shop::AudienceReport> &made) {
            m_make->setEnabled(true);
            if (!made)
                return sayProblem(made.error().userText);
            m_message->say({Tone::Good, tr("The list is made: %Ln customer(s).", nullptr, static_cast<int>(made->permitted)),
                            tr("It is at %1. Delete it when it was sent.").arg(QDir::toNativeSeparators(path)), {}});
            Q_EMIT happened(tr("A list of %Ln customer(s) was made.", nullptr, static_cast<int>(made->permitted)), {});
            count();
        });
    });
}

void AudiencePane::savePressure()
{
    inBackground(this, [ask = m_questions.setPressure, limit = shop::ContactPressure{m_most->value(), m_days->value()}] { return ask(limit); }, [this](const Result<> &done) {
        if (!done)
            return sayProblem(done.error().userText);
        Q_EMIT happened(tr("The limit is kept."), {});
        count();
    });
}

void AudiencePane::sayProblem(const QString &sentence)
{
    m_message->say({Tone::Bad, {}, sentence, {}});
}

} // namespace kk::ui
