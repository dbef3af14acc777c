#include "ui/privacy/EraseReview.h"

#include "app/base/Background.h"
#include "app/reports/Document.h"
#include "ui/shell/PaperView.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/DateWords.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

void empty(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void addLine(CardFrame *card, const QString &text, const QString &why)
{
    card->body()->addWidget(wrappedText(text));
    if (!why.isEmpty())
        card->body()->addWidget(wrappedText(why, TextStyle::Small, Role::Muted));
}

QString counted(const rights::ErasurePreview::Line &line)
{
    return QStringLiteral("%1 · %2").arg(line.title, QLocale().toString(line.count));
}

} // namespace

EraseReview::EraseReview(const KeepQuestions &questions, QWidget *parent)
    : ScrollColumn(parent), m_questions(questions), m_title(wrappedText({}, TextStyle::PageTitle)), m_message(new MessageBar), m_columns(new QWidget),
      m_goes(new CardFrame(tr("Goes"))), m_stays(new CardFrame(tr("Stays, and why"))), m_tells(new CardFrame(tr("We tell"))),
      m_backups(wrappedText({}, TextStyle::Small, Role::Muted)), m_notYet(makeButton(tr("&Not yet"))),
      m_erase(makeButton({}, ButtonLook::Danger, u"trash-2"_s)), m_paper(new PaperView(questions.paper))
{
    column()->addWidget(m_title);
    column()->addWidget(m_message);
    auto *columns = new QHBoxLayout(m_columns);
    columns->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(columns, 12);
    for (CardFrame *card : {m_goes, m_stays, m_tells})
        columns->addWidget(card, 1, Qt::AlignTop);
    column()->addWidget(m_columns);
    column()->addWidget(m_backups);
    auto *buttons = new QHBoxLayout;
    Metrics::scaledSpacing(buttons, 8);
    buttons->addWidget(m_notYet);
    buttons->addWidget(m_erase);
    buttons->addStretch(1);
    column()->addLayout(buttons);
    Metrics::scaledMinimumHeight(m_paper, 420);
    m_paper->hide();
    column()->addWidget(m_paper, 1);
    column()->addStretch(0);
    connect(m_paper, &PaperView::closed, m_paper, &QWidget::hide);
    connect(m_paper, &PaperView::told, this, &EraseReview::told);
    connect(m_notYet, &QPushButton::clicked, this, [this] {
        m_paper->clear(); // nothing here names anybody any more
        m_paper->hide();
        Q_EMIT closed();
    });
    connect(m_erase, &QPushButton::clicked, this, &EraseReview::erase);
}

void EraseReview::start(customers::CustomerId customer, rights::RequestId request)
{
    m_customer = customer;
    m_request = request;
    m_told.clear();
    m_paper->clear();
    m_paper->hide();
    m_message->clear();
    m_columns->hide();
    m_backups->clear();
    m_erase->hide();
    m_title->setText(tr("Looking what is held…"));
    m_notYet->setText(tr("&Not yet"));
    m_notYet->setFocus();
    const quint64 generation = ++m_generation;
    inBackground(this, [ask = m_questions.preview, customer] { return ask(customer); },
                 [this, generation](const Result<rights::ErasurePreview> &preview) {
                     if (generation != m_generation)
                         return;
                     if (!preview) {
                         m_title->setText(tr("This customer cannot be erased now"));
                         m_message->say({Tone::Warn, {}, preview.error().userText, {}});
                         return;
                     }
                     tell(*preview);
                     showBackups();
                 });
}

void EraseReview::tell(const rights::ErasurePreview &preview)
{
    m_title->setText(preview.name.isEmpty() ? tr("Erase this customer for good?") : tr("Erase %1 for good?").arg(preview.name));
    for (CardFrame *card : {m_goes, m_stays, m_tells})
        empty(card->body());
    for (const auto &line : preview.goes)
        addLine(m_goes, counted(line), line.why);
    for (const auto &line : preview.stays)
        addLine(m_stays, counted(line), line.why);
    if (preview.marksLeftOut > 0)
        addLine(m_stays, tr("%Ln address(es) or number(s) others share", nullptr, static_cast<int>(preview.marksLeftOut)), tr("No mark is kept of these, or the household would be kept out too."));
    for (const rights::Recipient &recipient : preview.tells)
        addLine(m_tells, recipient.name, recipient.what);
    for (const rights::Recipient &recipient : preview.tells)
        m_told.append(recipient.name);
    if (preview.tells.isEmpty())
        addLine(m_tells, tr("Nobody got data of this customer."), {});
    m_columns->show();
    m_erase->setText(tr("&Erase for good: %Ln thing(s)", nullptr, static_cast<int>(preview.goneCount)));
    m_erase->show();
    enable(m_erase);
    if (!preview.isPossible()) {
        m_message->say({Tone::Warn, tr("Not now."), preview.stops.join(u' '), {}});
        disableBecause(m_erase, preview.stops.first());
    }
    m_notYet->setFocus();
}

void EraseReview::showBackups()
{
    inBackground(this, m_questions.oldBackups, [this, generation = m_generation](const Result<QList<shop::OldBackup>> &old) {
        if (generation != m_generation || !old)
            return;
        if (old->isEmpty()) {
            m_backups->setText(tr("There are no backups yet."));
            return;
        }
        const auto last = std::max_element(old->begin(), old->end(), [](const shop::OldBackup &left, const shop::OldBackup &right) { return left.goesOn < right.goesOn; });
        m_backups->setText(tr("%Ln backup(s) made until now still hold this customer. The last one goes on %1 at the latest. Whoever puts one back gets it without this customer.", nullptr,
                              static_cast<int>(old->size()))
                               .arg(dayWithYear(last->goesOn)));
    });
}

void EraseReview::erase()
{
    m_erase->setEnabled(false);
    m_notYet->setEnabled(false);
    using Answer = std::pair<rights::ErasureDone, std::optional<reports::Document>>;
    // The letter first: afterwards nobody knows to whom it goes.
    inBackground(this, [act = m_questions.erase, write = m_questions.letter, customer = m_customer, request = m_request, told = m_told]() -> Result<Answer> {
        std::optional<reports::Document> letter;
        if (write && request.isValid()) {
            const auto written = write(request, told);
            if (!written)
                return fail(written);
            letter = *written;
        }
        const auto done = act(customer);
        if (!done)
            return fail(done);
        return Answer{*done, letter};
    }, [this](const Result<Answer> &answer) {
        m_notYet->setEnabled(true);
        m_notYet->setFocus();
        if (!answer) {
            m_erase->setEnabled(true);
            m_message->say({Tone::Bad, tr("Nothing was erased."), answer.error().userText, {}});
            return;
        }
        sayDone(answer->first);
        if (answer->second) {
            m_paper->show(tr("The letter: print or save it now, it is kept nowhere"), tr("letter.pdf"), [letter = *answer->second]() -> Result<reports::Document> { return letter; });
            m_paper->setVisible(true);
        }
    });
}

void EraseReview::sayDone(const rights::ErasureDone &done)
{
    ++m_generation;
    m_customer = {};
    m_request = {};
    m_told.clear();
    m_title->setText(tr("Erased"));
    m_columns->hide();
    m_erase->hide();
    m_backups->clear();
    for (CardFrame *card : {m_goes, m_stays, m_tells})
        empty(card->body());
    m_notYet->setText(tr("&Done"));
    const QString sales = tr("%Ln sale(s) stay without a name.", nullptr, static_cast<int>(done.sales));
    const QString tell = done.notices.isEmpty() ? QString() : tr("%Ln receiver(s) still have to be told: see below Retention.", nullptr, static_cast<int>(done.notices.size()));
    m_message->say({Tone::Good, tr("Erased for good."), QString(sales + u' ' + tell).trimmed(), {}});
    Q_EMIT erased(tr("A customer was erased for good."));
}

} // namespace kk::ui
