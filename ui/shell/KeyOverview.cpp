#include "ui/shell/KeyOverview.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/KeyCap.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QGridLayout>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

namespace {

QString withoutMnemonic(const QString &text)
{
    QString plain = text;
    plain.remove(u'&');
    if (plain.endsWith(u'…'))
        plain.chop(1);
    return plain;
}

QList<const QAction *> actionsWithKeys(const QMenu *menu)
{
    QList<const QAction *> found;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        if (action->menu())
            found += actionsWithKeys(action->menu());
        else if (!action->shortcut().isEmpty())
            found.append(action);
    }
    return found;
}

} // namespace

KeyOverview::KeyOverview(const QString &screen, const QMenuBar *menus, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys: %1", "the name of a screen").arg(screen));
    auto *column = new QVBoxLayout(this);
    Metrics::scaledMargins(column, 20);
    Metrics::scaledSpacing(column, 12);
    auto *scroll = new ScrollColumn;
    auto *grid = new QGridLayout;
    Metrics::scaledSpacing(grid, 6);
    grid->setColumnStretch(0, 1);
    int row = 0;
    const QList<QAction *> top = menus->actions();
    for (const QAction *menu : top) {
        const QList<const QAction *> actions = menu->menu() ? actionsWithKeys(menu->menu()) : QList<const QAction *>();
        if (actions.isEmpty())
            continue;
        grid->addWidget(new TextLabel(withoutMnemonic(menu->text()), TextStyle::SmallStrong, Role::Muted), row++, 0, 1, 2);
        for (const QAction *action : actions) {
            grid->addWidget(wrappedText(withoutMnemonic(action->text())), row, 0);
            grid->addWidget(new KeyCap(action->shortcut().toString(QKeySequence::NativeText)), row++, 1, Qt::AlignRight);
        }
    }
    scroll->column()->addLayout(grid);
    scroll->column()->addStretch(1);
    column->addWidget(scroll, 1);
    QPushButton *close = makeButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(Metrics::px(460), Metrics::px(520));
}

} // namespace kk::ui
