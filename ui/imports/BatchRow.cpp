#include "ui/imports/BatchRow.h"

#include "ui/imports/ImportTotals.h"
#include "ui/imports/ImportWords.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/DateWords.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

BatchRow::BatchRow(const intake::BatchView &batch, bool mayUndo, Instant now, QWidget *parent)
    : QFrame(parent)
{
    const ImportTotals totals = ImportTotals::of(batch.files);
    const QString files = ImportWords::files(batch.files);
    auto *row = new QHBoxLayout(this);
    Metrics::scaledMargins(row, 14, 8, 14, 8);
    Metrics::scaledSpacing(row, 12);
    row->addWidget(new IconLabel(u"file-spreadsheet"_s, Tone::Neutral, IconLabel::Ground::Tile, 18, 34));
    auto *words = new QVBoxLayout;
    Metrics::scaledSpacing(words, 1);
    words->addWidget(new ElidedLabel(files, TextStyle::Strong));
    QStringList line{ImportWords::counts(totals)};
    line.append(tr("%1, by %2").arg(momentWords(batch.finishedAt, now), batch.userName));
    words->addWidget(new ElidedLabel(line.join(u" · "_s), TextStyle::Small, Role::Muted));
    row->addLayout(words, 1);
    if (batch.undone)
        row->addWidget(new Chip(batch.undoneAt ? tr("Undone %1").arg(momentWords(*batch.undoneAt, now)) : tr("Undone"), Tone::Neutral, u"undo-2"_s));
    if (totals.rejected > 0 && !batch.undone) {
        auto *save = makeButton(tr("%Ln row(s) left out…", "", static_cast<int>(totals.rejected)), ButtonLook::Quiet);
        save->setAccessibleName(tr("Save the rows of %1 that were left out").arg(files));
        row->addWidget(save);
        connect(save, &QPushButton::clicked, this, &BatchRow::saveRejectedRequested);
    }
    if (!batch.undone && mayUndo) {
        auto *undo = makeButton(tr("Undo"), ButtonLook::Quiet);
        undo->setAccessibleName(tr("Undo the import of %1").arg(files));
        if (!batch.canUndo)
            disableBecause(undo, batch.later ? tr("The import of %1 (%2) builds on this one. Undo that one first.")
                                                   .arg(batch.later->file, momentWords(batch.later->finishedAt, now))
                                             : tr("A newer import was built on this one. Undo that one first."));
        row->addWidget(undo);
        connect(undo, &QPushButton::clicked, this, &BatchRow::undoRequested);
    }
    setAccessibleName(files + u": "_s + line.join(u", "_s));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void BatchRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, Theme::color(Role::Line));
}

} // namespace kk::ui
