#include "ui/imports/FoundCard.h"

#include "ui/imports/ImportWords.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/TaskRow.h"

#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;
using State = shop::FoundFile::State;

FoundCard::FoundCard(QWidget *parent) : CardFrame(tr("New in your folders"), Body::Rows, parent)
{
    hide();
}

QWidget *FoundCard::makeRow(const shop::FoundFile &file, int index)
{
    const QString name = QFileInfo(file.path).fileName();
    QStringList line;
    if (!file.profileId.isEmpty())
        line.append(ImportWords::profile(file.profileId));
    line.append(QLocale().formattedDataSize(file.bytes, 1, QLocale::DataSizeSIFormat));
    if (!file.why.isEmpty())
        line.append(file.why);
    auto *row = new TaskRow(file.state == State::Unreadable ? u"circle-alert"_s : u"file-down"_s, file.state == State::Ready ? Tone::Accent : Tone::Warn, name,
                            line.join(u" · "_s));
    auto *dismiss = makeButton(tr("Not needed"), ButtonLook::Quiet);
    dismiss->setAccessibleName(tr("Not needed: %1").arg(name));
    connect(dismiss, &QPushButton::clicked, this, [this, index] { Q_EMIT dismissRequested(index); });
    row->addWidget(dismiss);
    if (file.state != State::Unreadable) {
        auto *look = makeButton(tr("Look"));
        look->setAccessibleName(tr("Look at %1").arg(name));
        connect(look, &QPushButton::clicked, this, [this, path = file.path] { Q_EMIT lookRequested({path}); });
        row->addWidget(look);
    }
    return row;
}

void FoundCard::show(const QList<shop::FoundFile> &files)
{
    setVisible(!files.isEmpty());
    if (files == m_shown)
        return;
    m_shown = files;
    if (m_rows) { // not at once: the act may come from a button in it
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (int index = 0; index < files.size(); ++index) {
        if (index > 0)
            rows->addWidget(new Hairline);
        rows->addWidget(makeRow(files[index], index));
    }
    setNote(tr("%Ln file(s)", "", static_cast<int>(files.size())));
    body()->addWidget(m_rows);
}

} // namespace kk::ui
