#include "ui/widgets/RowSource.h"

namespace kk::ui {

void RowSource::setOrder(int, Qt::SortOrder)
{
    // A source without sortable columns has one order.
}

} // namespace kk::ui
