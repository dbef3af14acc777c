#include "ui/imports/FileRow.h"

#include "ui/imports/ImportWords.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

FileRow::FileRow(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(u"file-spreadsheet"_s, Role::Accent, 20))
    , m_name(new ElidedLabel({}, TextStyle::Strong))
    , m_line(wrappedText({}, TextStyle::Small, Role::Muted))
    , m_chip(new Chip)
    , m_other(makeButton(tr("Other format")))
    , m_remove(makeIconButton(u"x"_s, tr("Take this file out")))
{
    auto *row = new QHBoxLayout(this);
    Metrics::scaledMargins(row, 14, 10, 14, 10);
    Metrics::scaledSpacing(row, 12);
    row->addWidget(m_icon);
    auto *said = new QWidget;
    auto *words = new QVBoxLayout(said);
    words->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(words, 1);
    words->addWidget(m_name);
    words->addWidget(m_line);
    Metrics::scaledMinimumWidth(said, 260);
    auto *parts = new FlowLayout(12);
    for (QWidget *part : std::initializer_list<QWidget *>{said, m_chip, m_other})
        parts->addWidget(part);
    parts->setGrowing(0);
    row->addLayout(parts, 1);
    row->addWidget(m_remove);

    auto *menu = new QMenu(m_other);
    const auto offer = [this, menu](const QString &name, const QString &id) {
        connect(menu->addAction(name), &QAction::triggered, this, [this, id] { Q_EMIT profileChosen(id); });
    };
    offer(tr("Recognise it again"), {});
    menu->addSeparator();
    for (const intake::Profile *profile : intake::profiles())
        offer(ImportWords::profile(*profile), profile->info().id);
    m_other->setMenu(menu);
    connect(m_remove, &QToolButton::clicked, this, &FileRow::removeRequested);
}

void FileRow::show(const ImportPresenter::File &file, bool removable)
{
    m_name->setText(file.name());
    if (file.looking)
        m_line->setText(tr("Being looked at…"));
    else if (file.error)
        m_line->setText(file.error->userText);
    else
        m_line->setText(ImportWords::recognised(*file.recognition) + ImportWords::runnerUp(*file.recognition)
                        + (file.remembered ? u" · "_s + tr("read before with these columns") : QString()));
    m_line->setRole(file.error ? Role::Bad : Role::Muted);
    m_icon->setIcon(file.error ? u"circle-alert"_s : u"file-spreadsheet"_s, file.error ? Role::Bad : Role::Accent);
    m_other->setVisible(removable && !file.looking && !file.error);
    m_other->setAccessibleName(tr("Other format for %1").arg(file.name()));
    m_remove->setVisible(removable);
    m_remove->setAccessibleName(tr("Take out %1").arg(file.name()));
    showChip(file);
    setAccessibleName(file.name() + u": "_s + m_line->text());
}

void FileRow::showChip(const ImportPresenter::File &file)
{
    m_chip->setVisible(file.recognition.has_value());
    if (!file.recognition)
        return;
    const intake::Recognition &recognition = *file.recognition;
    const qsizetype all = recognition.header.size();
    if (!recognition.profile) {
        m_chip->setChip(tr("Not known yet"), Tone::Warn, u"circle-question-mark"_s);
        return;
    }
    const qsizetype known = all - recognition.unusedColumns.size() - recognition.neverStored.size();
    m_chip->setChip(tr("%1 of %2 columns used").arg(known).arg(all), Tone::Good, u"check"_s);
    m_chip->setToolTip(recognition.runnerUp && recognition.runnerUpScore > 0
                           ? tr("It could also be: %1.").arg(ImportWords::profile(*recognition.runnerUp))
                           : QString());
}

} // namespace kk::ui
