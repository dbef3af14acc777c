#include "ui/imports/MemoryCards.h"

#include "ui/imports/ImportWords.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/DateWords.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

/// An empty column of rows in the place of the one before.
QVBoxLayout *freshRows(QWidget *&rows, CardFrame *card)
{
    if (rows) { // not at once: the act may come from a button in it
        rows->hide();
        rows->deleteLater();
    }
    rows = new QWidget(card);
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    card->body()->addWidget(rows);
    return column;
}

QWidget *wordsOnly(const QString &text)
{
    auto *label = wrappedText(text, TextStyle::Small, Role::Muted);
    label->setContentsMargins(Metrics::px(14), Metrics::px(10), Metrics::px(14), Metrics::px(12));
    return label;
}

} // namespace

FoldersCard::FoldersCard(ImportMemory &memory, QWidget *parent) : CardFrame(tr("Folders we watch"), Body::Rows, parent), m_memory(memory)
{
    if (memory.mayChangeFolders()) {
        auto *add = makeButton(tr("&Watch a folder…"), ButtonLook::Quiet, u"folder-open"_s);
        addToTitle(add);
        connect(add, &QPushButton::clicked, this, &FoldersCard::addRequested);
    }
}

QWidget *FoldersCard::makeRow(const intake::WatchedFolder &folder, const QStringList &sourceNames)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    Metrics::scaledMargins(row, 14, 8, 14, 8);
    Metrics::scaledSpacing(row, 10);
    const QString path = QDir::toNativeSeparators(folder.path);
    auto *words = new ElidedLabel(path, TextStyle::Strong);
    words->setToolTip(path);
    row->addWidget(words, 1);
    auto *source = new QComboBox;
    source->setEditable(true);
    source->setInsertPolicy(QComboBox::NoInsert);
    source->addItems(sourceNames);
    source->setEditText(folder.sourceName);
    source->lineEdit()->setPlaceholderText(tr("the system’s own name"));
    source->setAccessibleName(tr("What the files in %1 come from").arg(path));
    Metrics::scaledMinimumWidth(source, 170);
    auto *atOnce = new QCheckBox(tr("Read at once"));
    atOnce->setChecked(folder.readsAtOnce);
    atOnce->setToolTip(tr("Only files that ask for no decision, and only while the vault is open. You can undo each."));
    atOnce->setAccessibleName(tr("Read new files in %1 at once").arg(path));
    auto *remove = makeIconButton(u"x"_s, tr("Watch this folder no longer"));
    remove->setAccessibleName(tr("Watch %1 no longer").arg(path));
    row->addWidget(source);
    row->addWidget(atOnce);
    row->addWidget(remove);
    for (QWidget *part : {static_cast<QWidget *>(source), static_cast<QWidget *>(atOnce), static_cast<QWidget *>(remove)})
        part->setEnabled(m_memory.mayChangeFolders());
    const auto rename = [this, folder, source] {
        intake::WatchedFolder changed = folder;
        changed.sourceName = source->currentText().simplified();
        if (changed != folder)
            m_memory.change(changed);
    };
    connect(source->lineEdit(), &QLineEdit::editingFinished, this, rename);
    connect(source, &QComboBox::activated, this, rename);
    connect(atOnce, &QCheckBox::toggled, this, [this, folder](bool on) {
        intake::WatchedFolder changed = folder;
        changed.readsAtOnce = on;
        m_memory.change(changed);
    });
    connect(remove, &QToolButton::clicked, this, [this, id = folder.id] { m_memory.removeFolder(id); });
    return box;
}

void FoldersCard::refresh(const QStringList &sourceNames)
{
    if (m_filled && m_memory.folders() == m_shown && sourceNames == m_names)
        return; // whoever types in it goes on
    m_filled = true;
    m_shown = m_memory.folders();
    m_names = sourceNames;
    QVBoxLayout *rows = freshRows(m_rows, this);
    for (const intake::WatchedFolder &folder : std::as_const(m_shown)) {
        if (rows->count() > 0)
            rows->addWidget(new Hairline);
        rows->addWidget(makeRow(folder, sourceNames));
    }
    if (m_shown.isEmpty())
        rows->addWidget(wordsOnly(tr("Does your till or web shop leave its exports in a folder? Then we offer new files here by themselves.")));
}

MappingsCard::MappingsCard(ImportMemory &memory, QWidget *parent) : CardFrame(tr("Columns we know"), Body::Rows, parent), m_memory(memory)
{
    if (memory.mayChangeMappings()) {
        auto *read = makeButton(tr("&From a file…"), ButtonLook::Quiet, u"folder-open"_s);
        addToTitle(read);
        connect(read, &QPushButton::clicked, this, &MappingsCard::readRequested);
    }
}

QWidget *MappingsCard::makeRow(const intake::SavedMapping &mapping, Instant now)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    Metrics::scaledMargins(row, 14, 8, 14, 8);
    Metrics::scaledSpacing(row, 10);
    auto *words = new QVBoxLayout;
    Metrics::scaledSpacing(words, 1);
    words->addWidget(new ElidedLabel(mapping.sourceName.isEmpty() ? mapping.name : tr("%1, from %2").arg(mapping.name, mapping.sourceName), TextStyle::Strong));
    QStringList line{ImportWords::profile(mapping.profileId)};
    if (mapping.mapping)
        line.append(tr("%Ln column(s) pointed out", "", static_cast<int>(mapping.mapping->columns.size())));
    if (!mapping.confirmedBy.isEmpty() && mapping.savedAt)
        line.append(tr("by %1, %2").arg(mapping.confirmedBy, momentWords(*mapping.savedAt, now)));
    else
        line.append(tr("from a file; consent is still asked"));
    words->addWidget(new ElidedLabel(line.join(u" · "_s), TextStyle::Small, Role::Muted));
    row->addLayout(words, 1);
    auto *share = makeButton(tr("Share…"), ButtonLook::Quiet);
    share->setAccessibleName(tr("Share the columns of %1 as a file").arg(mapping.name));
    auto *forget = makeIconButton(u"x"_s, tr("Forget these columns"));
    forget->setAccessibleName(tr("Forget the columns of %1").arg(mapping.name));
    forget->setEnabled(m_memory.mayChangeMappings());
    row->addWidget(share);
    row->addWidget(forget);
    connect(share, &QPushButton::clicked, this, [this, id = mapping.id, name = mapping.name] { Q_EMIT writeRequested(id, name); });
    connect(forget, &QToolButton::clicked, this, [this, id = mapping.id] { m_memory.forget(id); });
    return box;
}

void MappingsCard::refresh(Instant now)
{
    QVBoxLayout *rows = freshRows(m_rows, this);
    for (const intake::SavedMapping &mapping : m_memory.mappings()) {
        if (rows->count() > 0)
            rows->addWidget(new Hairline);
        rows->addWidget(makeRow(mapping, now));
    }
    if (m_memory.mappings().isEmpty())
        rows->addWidget(wordsOnly(tr("Once you have pointed out the columns of a file, the next one with the same columns needs no questions.")));
}

} // namespace kk::ui
