// What stands beside the steps of the import: what will happen, what was noticed, how dates are read.
#include "ui/imports/ImportPage.h"

#include "ui/imports/ClaimsCard.h"
#include "ui/imports/ForecastCard.h"
#include "ui/imports/NotationCard.h"
#include "ui/imports/PreviewPane.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;
using Step = ImportPresenter::Step;

QWidget *ImportPage::makeSide()
{
    m_side = new ScrollColumn;
    m_forecast = new ForecastCard;
    m_claims = new ClaimsCard;
    m_notations = new NotationCard;
    m_noticedCard = new CardFrame(tr("What we noticed"));
    m_noticedCard->setIcon(u"search"_s);
    m_noticed = wrappedText({}, TextStyle::Small);
    m_noticedCard->body()->addWidget(m_noticed);
    m_lessCard = new CardFrame(tr("We keep less"));
    m_lessCard->setIcon(u"shield-check"_s);
    m_less = wrappedText({}, TextStyle::Small);
    m_lessCard->body()->addWidget(m_less);
    auto *trial = new CardFrame(tr("Nothing is kept yet"));
    trial->setIcon(u"undo-2"_s);
    trial->body()->addWidget(wrappedText(tr("This is a trial. After reading in you can still undo all of it at once."), TextStyle::Small, Role::Muted));
    m_side->column()->addWidget(m_forecast);
    m_side->column()->addWidget(m_claims);
    m_side->column()->addWidget(m_noticedCard);
    m_side->column()->addWidget(m_notations);
    m_side->column()->addWidget(m_lessCard);
    m_side->column()->addWidget(trial);
    m_side->column()->addStretch();
    connect(m_notations, &NotationCard::chosen, &m_presenter, &ImportPresenter::setNotation);
    connect(m_forecast, &ForecastCard::rejectedRequested, this, [this] {
        m_presenter.goTo(Step::Preview);
        m_preview->openTab(PreviewPane::Rejected);
    });
    return m_side;
}

void ImportPage::refreshSide()
{
    m_body->setPaneShown(1, m_presenter.step() != Step::ReadIn);
    m_forecast->show(m_presenter);
    m_claims->show(m_presenter.forecast().claims, m_presenter.counting() != ImportPresenter::Counting::Done);
    refreshNotations();
    QStringList noticed, dropped;
    for (const intake::FileReport &file : m_presenter.forecast().files) {
        dropped += file.droppedColumns;
        noticed += file.notes;
    }
    noticed.removeDuplicates();
    m_noticedCard->setVisible(!noticed.isEmpty() && m_presenter.step() == Step::Preview);
    m_noticed->setText(noticed.join(u"\n"_s));
    for (const ImportPresenter::File &file : m_presenter.files()) {
        if (file.recognition)
            dropped += file.recognition->neverStored;
    }
    dropped.removeDuplicates();
    m_lessCard->setVisible(!dropped.isEmpty());
    m_less->setText(tr("Never kept, whatever you choose: %1.").arg(dropped.join(u", "_s)));
}

void ImportPage::refreshNotations()
{
    QList<NotationCard::Entry> entries;
    const QList<ImportPresenter::File> &files = m_presenter.files();
    for (int index = 0; index < files.size(); ++index) {
        const bool wanted = m_presenter.step() != Step::Columns || index == m_presenter.currentFile();
        if (!wanted || !files[index].isUsable())
            continue;
        for (const ColumnSheet::Notation &notation : files[index].sheet.notations())
            entries.append({index, files.size() == 1 ? QString() : files[index].name(), notation});
    }
    m_notations->show(entries, m_presenter.step() != Step::ReadIn);
}

} // namespace kk::ui
