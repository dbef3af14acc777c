#include "tests/ui/gallery/GalleryPage.h"

namespace kk::testing {

GalleryPage::GalleryPage(const QString &title, const QString &facts, QWidget *parent) : Page(parent)
{
    setTitle(title);
    setFacts(facts);
}

} // namespace kk::testing
