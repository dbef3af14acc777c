#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace kk::ui {

class Page;

/// The screens of the program, as the navigation names them.
enum class PageId { Today, Customers, ShopFloor, Import, Duplicates, Loyalty, Insight, Privacy, Kring, Settings };

struct PageSpec {
    QString id;       ///< "customers": in settings and links
    QString name;     ///< "Customers"
    QString menuText; ///< "&Customers"
    QString icon;
    int group = 0;    ///< a hairline stands between groups
    bool atBottom = false;
};

/// Name, icon and group of a screen, in the user's language.
PageSpec pageSpec(PageId page);

/// A screen in the window's list. `make` is called at the first visit; the parent owns the page.
struct PageEntry {
    PageSpec spec;
    std::function<Page *(QWidget *parent)> make;
};

} // namespace kk::ui
