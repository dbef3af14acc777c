#pragma once

#include "ui/shell/Page.h"
#include "ui/shell/PageEntry.h"

#include <QList>

namespace kk::testing {

/// A page of the gallery: a title and whatever `build` puts on it.
class GalleryPage final : public kk::ui::Page {
    Q_OBJECT

public:
    GalleryPage(const QString &title, const QString &facts, QWidget *parent);

    bool can(kk::ui::Command command) const override { return commands.contains(command); }
    void perform(kk::ui::Command command) override { performed.append(command); }
    void open(const QString &target) override { opened = target; }
    void activated() override { ++activations; }
    using Page::addMenuAction;
    using Page::setFacts;

    QList<kk::ui::Command> commands;
    QList<kk::ui::Command> performed;
    QString opened;
    int activations = 0;
};

/// Today, customers, one customer, import, settings and what is small, with an invented shop.
QList<kk::ui::PageEntry> galleryPages();

} // namespace kk::testing
