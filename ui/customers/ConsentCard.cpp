#include "ui/customers/ConsentCard.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ConsentMatrix.h"
#include "ui/widgets/DateWords.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

namespace kk::ui {

using namespace Qt::StringLiterals;
using consent::ConsentCell;
using consent::PurposeCatalogue;
using consent::Refusal;

namespace {

constexpr int kColumns = 5;

struct Row {
    const char *name;
    std::array<const char *, kColumns> purposes; ///< by column; null: no cell
};
constexpr std::array<const char *, kColumns> kChannels{"email", "sms", "post", "phone", "none"};
constexpr std::array kRows{
    Row{QT_TRANSLATE_NOOP("kk::ui::ConsentCard", "News and offers"), {"email_own", "email_own", "post_own", "phone_own", nullptr}},
    Row{QT_TRANSLATE_NOOP("kk::ui::ConsentCard", "Personal"), {"profile_offers", "profile_offers", "profile_offers", "profile_offers", "profile_offers"}},
    Row{QT_TRANSLATE_NOOP("kk::ui::ConsentCard", "Birthday"), {"birthday", "birthday", "birthday", nullptr, "birthday"}},
    Row{QT_TRANSLATE_NOOP("kk::ui::ConsentCard", "Share with the kring"), {nullptr, nullptr, nullptr, nullptr, "coalition_share"}},
};

ConsentMatrix::Mark markOf(const ConsentCell &cell)
{
    if (cell.verdict.isOpen())
        return cell.isUsable ? ConsentMatrix::Mark::Yes : ConsentMatrix::Mark::NotAsked;
    switch (*cell.verdict.refusal) {
    case Refusal::Refused:
    case Refusal::Withdrawn:
    case Refusal::Objected:
    case Refusal::ContactWish: return ConsentMatrix::Mark::No;
    case Refusal::Expired:
    case Refusal::TextChanged: return ConsentMatrix::Mark::Expired;
    case Refusal::ProofMissing:
    case Refusal::GuardianMissing:
    case Refusal::TickedBeforehand: return ConsentMatrix::Mark::ProofMissing;
    default: return ConsentMatrix::Mark::NotAsked;
    }
}

QString wordsOf(const ConsentCell &cell)
{
    const consent::Standing &stands = cell.verdict.standing;
    const QString word = cell.verdict.refusal ? consent::refusalName(*cell.verdict.refusal)
        : stands.decider                      ? consent::stateName(stands.state)
                                              : ConsentCard::tr("allowed without asking");
    QStringList parts{word};
    if (stands.since)
        parts.append(dayWithYear(shopDay(*stands.since)));
    if (stands.decider)
        parts.append(consent::placeName(stands.decider->place));
    if (stands.decider && !stands.decider->sourceName.isEmpty())
        parts.append(stands.decider->sourceName);
    if (stands.opens() && stands.expires)
        parts.append(ConsentCard::tr("until %1").arg(dayWithYear(shopDay(*stands.expires))));
    return parts.join(u" · "_s);
}

template <class Value>
void fill(QComboBox *box, const QList<std::pair<QString, Value>> &choices, Value chosen)
{
    const QSignalBlocker quiet(box);
    box->clear();
    for (const auto &[name, value] : choices)
        box->addItem(name, static_cast<int>(value));
    box->setCurrentIndex(box->findData(static_cast<int>(chosen)));
}

} // namespace

ConsentCard::ConsentCard(ConsentPresenter &presenter, bool canTake, QWidget *parent)
    : CardFrame(tr("Consent"), Body::Padded, parent)
    , m_presenter(presenter)
    , m_canTake(canTake)
    , m_message(new MessageBar)
    , m_matrix(new ConsentMatrix)
    , m_detail(makeDetail())
    , m_wishes(makeWishes())
    , m_proof(makeButton(tr("Proof as PDF…"), ButtonLook::Quiet, u"file-text"_s))
{
    setIcon(u"shield-check"_s);
    Metrics::scaledSpacing(body(), 8);
    body()->addWidget(m_message);
    body()->addWidget(m_matrix);
    body()->addWidget(m_detail);
    body()->addWidget(m_wishes);
    body()->addWidget(m_proof, 0, Qt::AlignLeft);
    m_message->setDismissible(true);
    connect(m_matrix, &ConsentMatrix::chosen, this, [this](int line, int column) {
        m_presenter.choose(QString::fromLatin1(kRows[static_cast<size_t>(line)].purposes[static_cast<size_t>(column)]),
                           QString::fromLatin1(kChannels[static_cast<size_t>(column)]));
    });
    connect(m_proof, &QPushButton::clicked, this, [this] { m_presenter.saveProof(window()); });
    connect(&m_presenter, &ConsentPresenter::changed, this, &ConsentCard::refresh);
    connect(&m_presenter, &ConsentPresenter::failed, this, [this](const Error &error) { m_message->say({Tone::Bad, {}, error.userText, {}}); });
    connect(&m_presenter, &ConsentPresenter::happened, this, [this](const QString &sentence) { m_message->say({Tone::Good, {}, sentence, {}}); });
    refresh();
}

QWidget *ConsentCard::makeDetail()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 6);
    m_about = wrappedText({}, TextStyle::Strong);
    m_standing = wrappedText({}, TextStyle::Small);
    m_exchange = wrappedText({}, TextStyle::Small, Role::Muted);
    m_text = wrappedText({}, TextStyle::Small);
    m_guardian = new QCheckBox(tr("A &parent or guardian says yes"));
    m_yes = makeButton(tr("&Yes, write down"), ButtonLook::Plain, u"check"_s);
    m_no = makeButton(tr("&No"), ButtonLook::Plain, u"x"_s);
    m_scan = makeButton(tr("Signed &card…"), ButtonLook::Quiet);
    m_form = makeButton(tr("&Form to sign…"), ButtonLook::Quiet);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(6, buttons);
    for (QPushButton *button : {m_yes, m_no, m_scan, m_form})
        flow->addWidget(button);
    for (QWidget *line : std::initializer_list<QWidget *>{m_about, m_standing, m_exchange, m_text, m_guardian, buttons})
        column->addWidget(line);
    connect(m_yes, &QPushButton::clicked, this, [this] { m_presenter.yes(m_guardian->isChecked()); });
    connect(m_no, &QPushButton::clicked, this, [this] { m_presenter.no(); });
    connect(m_scan, &QPushButton::clicked, this, [this] { m_presenter.yesWithScan(window(), m_guardian->isChecked()); });
    connect(m_form, &QPushButton::clicked, this, [this] { m_presenter.saveForm(window()); });
    return box;
}

QWidget *ConsentCard::makeWishes()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 6);
    m_wish = new QComboBox;
    m_band = new QComboBox;
    m_doNotAsk = makeButton(tr("&Do not ask"), ButtonLook::Plain, u"bell-off"_s);
    m_object = makeButton(tr("No &advertising"), ButtonLook::Plain, u"x"_s);
    m_deferred = wrappedText({}, TextStyle::Small, Role::Muted);
    column->addWidget(new FormField(tr("&Wants to hear"), m_wish));
    column->addWidget(new FormField(tr("A&ge"), m_band));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(6, buttons);
    flow->addWidget(m_doNotAsk);
    flow->addWidget(m_object);
    column->addWidget(buttons);
    column->addWidget(m_deferred);
    connect(m_wish, &QComboBox::activated, this, [this] { m_presenter.setWish(static_cast<consent::ContactWish>(m_wish->currentData().toInt())); });
    connect(m_band, &QComboBox::activated, this, [this] { m_presenter.setAgeBand(static_cast<consent::AgeBand>(m_band->currentData().toInt())); });
    connect(m_doNotAsk, &QPushButton::clicked, this, [this] { m_presenter.doNotAsk(); });
    connect(m_object, &QPushButton::clicked, this, [this] { m_presenter.object(); });
    return box;
}

void ConsentCard::refresh()
{
    const auto &picture = m_presenter.picture();
    const bool shown = picture.has_value();
    m_matrix->setVisible(shown);
    m_detail->setVisible(shown && !m_presenter.purpose().isEmpty());
    m_wishes->setVisible(shown && m_canTake);
    m_proof->setVisible(shown && m_presenter.canSave());
    if (!shown) {
        m_message->clear();
        return;
    }
    showMatrix(*picture);
    showDetail(*picture);
    using consent::AgeBand;
    using consent::ContactWish;
    QList<std::pair<QString, ContactWish>> wishes;
    for (ContactWish wish : {ContactWish::NotSaid, ContactWish::Nothing, ContactWish::Service, ContactWish::General, ContactWish::Personal})
        wishes.append({consent::wishName(wish), wish});
    fill(m_wish, wishes, picture->wish);
    QList<std::pair<QString, AgeBand>> bands;
    for (AgeBand band : {AgeBand::Unknown, AgeBand::Minor, AgeBand::Youth, AgeBand::Adult})
        bands.append({consent::ageBandName(band), band});
    fill(m_band, bands, picture->band);
    QStringList notes;
    if (picture->stopped)
        notes.append(*picture->stopped);
    if (picture->hasObjected)
        notes.append(tr("Wants no advertising."));
    if (picture->doNotAskBefore)
        notes.append(tr("Do not ask before %1.").arg(dayWithYear(shopDay(*picture->doNotAskBefore))));
    m_deferred->setText(notes.join(u' '));
    m_deferred->setVisible(!notes.isEmpty());
}

void ConsentCard::showMatrix(const consent::ConsentPicture &picture)
{
    QStringList columns{tr("E-mail"), tr("Text"), tr("Post"), tr("Call"), tr("Shop")};
    QList<ConsentMatrix::Line> lines;
    for (const Row &row : kRows) {
        ConsentMatrix::Line line{tr(row.name), {}};
        for (size_t column = 0; column < kColumns; ++column) {
            const ConsentCell *cell = row.purposes[column] ? picture.cell(QString::fromLatin1(row.purposes[column]), QString::fromLatin1(kChannels[column])) : nullptr;
            line.cells.append(cell ? ConsentMatrix::Cell{markOf(*cell), wordsOf(*cell)} : ConsentMatrix::Cell{});
        }
        lines.append(line);
    }
    m_matrix->show(columns, lines);
}

void ConsentCard::showDetail(const consent::ConsentPicture &picture)
{
    const ConsentCell *cell = picture.cell(m_presenter.purpose(), m_presenter.channel());
    if (!cell)
        return;
    const PurposeCatalogue &catalogue = PurposeCatalogue::shipped();
    const consent::PurposeEntry *purpose = catalogue.purpose(cell->purpose);
    const consent::ChannelEntry *channel = catalogue.channel(cell->channel);
    m_about->setText(tr("%1, %2").arg(purpose->name.spoken(), channel->name.spoken()));
    QStringList standing{wordsOf(*cell)};
    if (!cell->verdict.contact.value.isEmpty() && cell->verdict.contact.kind != consent::ContactKind::Post)
        standing.append(cell->verdict.contact.value);
    if (cell->verdict.standing.decider && !cell->verdict.standing.decider->evidence.isEmpty())
        standing.append(tr("Evidence: %1").arg(cell->verdict.standing.decider->evidence));
    m_standing->setText(standing.join(u'\n'));
    const consent::WordingText &words = m_presenter.wording().words;
    m_exchange->setText(words.text.isEmpty() ? QString() : words.exchange());
    m_exchange->setVisible(!m_exchange->text().isEmpty());
    m_text->setText(words.text.isEmpty() ? QString() : tr("“%1”").arg(words.text.spoken()));
    m_text->setVisible(!m_text->text().isEmpty());
    const bool minor = picture.band == consent::AgeBand::Minor;
    m_guardian->setVisible(minor && m_canTake);
    if (!minor)
        m_guardian->setChecked(false);
    const bool hasContact = cell->verdict.refusal != Refusal::NoContact;
    for (QPushButton *button : {m_yes, m_no, m_scan})
        button->setVisible(m_canTake);
    m_scan->setVisible(m_canTake && m_presenter.canSave());
    m_form->setVisible(m_presenter.canSave());
    for (QPushButton *button : {m_yes, m_scan}) {
        if (hasContact)
            enable(button);
        else
            disableBecause(button, tr("There is no address or number for this. Fill it in first."));
    }
}

} // namespace kk::ui
