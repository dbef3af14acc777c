#include "ui/loyalty/PublishReview.h"

#include "ui/loyalty/FigureWords.h"
#include "ui/loyalty/LoyaltyPresenter.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/CardGrid.h"
#include "ui/widgets/DateWords.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/TextLabel.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

PublishReview::PublishReview(LoyaltyPresenter *presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_day(new QDateEdit)
    , m_dayNote(wrappedText({}, TextStyle::Small, Role::Muted))
    , m_comes(new CardFrame(tr("Holds from then on")))
    , m_goes(new CardFrame(tr("Holds no longer")))
    , m_checks(new CardFrame(tr("For whom, and what it costs")))
    , m_notYet(makeButton(tr("&Not yet")))
    , m_publish(makeButton({}, ButtonLook::Primary, u"check"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 12);
    auto *scroll = new ScrollColumn;
    column->addWidget(scroll, 1);
    auto *when = new CardFrame(tr("When does it start?"));
    m_day->setCalendarPopup(true);
    auto *field = new FormField(tr("&First day"), m_day);
    Metrics::scaledMaximumWidth(field, 260);
    when->body()->addWidget(field);
    when->body()->addWidget(m_dayNote);
    scroll->column()->addWidget(when);
    auto *grid = new CardGrid(300);
    grid->addCard(m_comes);
    grid->addCard(m_goes);
    grid->addCard(m_checks);
    scroll->column()->addWidget(grid);
    scroll->column()->addStretch(1);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(12, buttons);
    auto *terms = makeButton(tr("&Terms to print"), ButtonLook::Plain, u"printer"_s);
    row->addWidget(m_notYet);
    row->addWidget(terms);
    row->addWidget(m_publish);
    column->addWidget(buttons);
    connect(m_notYet, &QPushButton::clicked, this, &PublishReview::closed);
    connect(terms, &QPushButton::clicked, this, [this] { Q_EMIT termsRequested(m_day->date()); });
    connect(m_publish, &QPushButton::clicked, this, [this] {
        m_presenter->publish(m_day->date());
        Q_EMIT closed();
    });
    connect(m_day, &QDateEdit::dateChanged, this, &PublishReview::refresh);
}

void PublishReview::start(QDate today)
{
    const bool isNext = m_presenter->running() != nullptr;
    m_day->setMinimumDate(isNext ? today.addDays(1) : today);
    m_day->setMaximumDate(today.addYears(1));
    m_day->setDate(m_day->minimumDate());
    m_dayNote->setText(isNext ? tr("What runs now holds until the day before. What customers saved stays theirs.") : tr("Sales from this day on count."));
    refresh();
    tabInReadingOrder(this);
    m_notYet->setFocus();
}

void PublishReview::fill(CardFrame *card, const QStringList &lines, const QString &nothing)
{
    while (QLayoutItem *item = card->body()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &line : lines.isEmpty() ? QStringList{nothing} : lines)
        card->body()->addWidget(wrappedText(line, TextStyle::Body, lines.isEmpty() ? Role::Muted : Role::Text));
    card->body()->addStretch(1);
}

void PublishReview::refresh()
{
    const loyalty::ProgrammeDifference changes = m_presenter->changes();
    fill(m_comes, changes.comes, tr("Nothing new."));
    fill(m_goes, changes.goes, tr("Nothing goes."));
    QStringList facts;
    const Variant &draft = m_presenter->variants()[Variant::Draft];
    if (draft.forecast)
        facts.append(tr("On the sales of last year it would have cost %1.", "an amount, or two of them").arg(FigureWords::range(draft.forecast->cost)));
    if (const auto comparison = m_presenter->comparison()) {
        facts.append(tr("%Ln customer(s) would have had more", nullptr, static_cast<int>(comparison->difference.winners)) + u'.');
        facts.append(tr("%Ln customer(s) would have had less", nullptr, static_cast<int>(comparison->difference.losers)) + u'.');
    }
    for (const loyalty::Problem &problem : m_presenter->problems())
        facts.append(problem.text());
    if (m_presenter->problems().isEmpty())
        facts.append(tr("The check found nothing to mend."));
    fill(m_checks, facts, {});
    m_publish->setText(tr("Let it &start on %1").arg(QLocale().toString(m_day->date(), u"d MMMM"_s)));
}

} // namespace kk::ui
