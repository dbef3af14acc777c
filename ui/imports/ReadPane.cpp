#include "ui/imports/ReadPane.h"

#include "ui/imports/ImportWords.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/MeterBar.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;
using Reading = ImportPresenter::Reading;

ReadPane::ReadPane(ImportPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_icon(new IconLabel(u"file-down"_s, Tone::Accent, IconLabel::Ground::Disc, 24, 52))
    , m_sentence(wrappedText({}, TextStyle::CardTitle))
    , m_line(wrappedText({}, TextStyle::Body, Role::Muted))
    , m_bar(new MeterBar)
    , m_stop(makeButton(tr("&Stop")))
    , m_customers(makeButton(tr("Show the &customers"), ButtonLook::Primary, u"users"_s))
    , m_undo(makeButton(tr("&Undo"), ButtonLook::Plain, u"undo-2"_s))
    , m_save(makeButton(tr("Save the rows left &out…"), ButtonLook::Plain, u"file-spreadsheet"_s))
    , m_again(makeButton(tr("&Another file"), ButtonLook::Plain, u"file-down"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new CardFrame;
    column->addWidget(card);
    column->addStretch();
    auto *top = new QHBoxLayout;
    Metrics::scaledSpacing(top, 16);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    Metrics::scaledSpacing(words, 6);
    words->addWidget(m_sentence);
    words->addWidget(m_line);
    words->addWidget(m_bar);
    auto *buttons = new FlowLayout(8);
    for (QPushButton *button : {m_stop, m_customers, m_undo, m_save, m_again})
        buttons->addWidget(button);
    words->addSpacing(Metrics::px(8));
    words->addLayout(buttons);
    top->addLayout(words, 1);
    card->body()->addLayout(top);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How far the reading is"));

    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_presenter.stop();
        disableBecause(m_stop, tr("It stops after the present rows."));
    });
    connect(m_customers, &QPushButton::clicked, this, &ReadPane::customersRequested);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_presenter.undo(m_presenter.result().batch); });
    connect(m_save, &QPushButton::clicked, this, &ReadPane::saveRejectedRequested);
    connect(m_again, &QPushButton::clicked, this, &ReadPane::againRequested);
    refresh();
}

bool ReadPane::focusFirst()
{
    for (QPushButton *button : {m_customers, m_stop, m_again}) {
        if (button->isHidden() || !button->isEnabled())
            continue;
        button->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void ReadPane::refresh()
{
    const Reading reading = m_presenter.reading();
    const bool running = reading == Reading::Running;
    const bool done = reading == Reading::Done;
    m_bar->setVisible(running);
    if (running && m_stop->isHidden())
        enable(m_stop);
    m_stop->setVisible(running);
    const bool hasBatch = done && m_presenter.result().batch.isValid();
    m_customers->setVisible(done);
    m_undo->setVisible(hasBatch && m_presenter.mayUndo());
    m_save->setVisible(hasBatch && ImportTotals::of(m_presenter.result().files).rejected > 0);
    m_again->setVisible(done);
    switch (reading) {
    case Reading::Running:
        m_icon->setTone(u"file-down"_s, Tone::Accent);
        m_sentence->setText(tr("Reading in…"));
        refreshProgress();
        break;
    case Reading::Done: showResult(); break;
    case Reading::Stopped:
        m_icon->setTone(u"undo-2"_s, Tone::Neutral);
        m_sentence->setText(tr("Stopped. What had been read was undone."));
        m_line->setText(tr("Go back to look at the trial, or read in again from there."));
        break;
    case Reading::Failed:
        m_icon->setTone(u"circle-alert"_s, Tone::Bad);
        m_sentence->setText(m_presenter.error() ? m_presenter.error()->userText : tr("This did not work."));
        m_line->setText(tr("Nothing was kept; the vault is as it was."));
        break;
    case Reading::NotYet: break;
    }
}

void ReadPane::showResult()
{
    const ImportTotals totals = ImportTotals::of(m_presenter.result().files);
    const QString sentence = ImportWords::result(totals);
    m_icon->setTone(u"circle-check"_s, Tone::Good);
    const bool isNews = m_sentence->text() != sentence;
    m_sentence->setText(sentence);
    QStringList lines;
    if (totals.hasSales())
        lines.append(tr("The purchases in it come to %1.").arg(Money{totals.totalCents, {}}.display()));
    if (totals.pointsMilli != 0)
        lines.append(tr("The balances in it come to %1 points.").arg(QLocale().toString(static_cast<double>(totals.pointsMilli) / 1000)));
    if (totals.peopleIn > 0)
        lines.append(tr("%Ln people came in at the door.", "", static_cast<int>(totals.peopleIn)));
    if (m_presenter.result().batch.isValid())
        lines.append(tr("You can undo this as a whole, also days from now."));
    m_line->setText(lines.join(u' '));
    if (isNews && isVisible())
        announce(this, sentence);
}

void ReadPane::refreshProgress()
{
    const shop::ImportProgress progress = m_presenter.progress();
    m_bar->setRange(0, 1000);
    m_bar->setValue(static_cast<int>(m_presenter.partDone() * 1000));
    QStringList line{progress.bytesTotal > 0 ? ImportWords::progress(progress) : tr("Beginning…")};
    if (const auto left = m_presenter.timeLeft())
        line.append(ImportWords::timeLeft(*left));
    m_line->setText(line.join(u" · "_s));
}

} // namespace kk::ui
