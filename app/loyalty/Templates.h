#pragma once

#include "app/loyalty/engine/Programme.h"

#include <QList>

namespace kk::loyalty {

/// An example to begin with: a whole small programme that can be published as it is, or mixed with others.
struct Template {
    std::string id;
    LocalText title;
    LocalText about; ///< one sentence: what customers get and why a shop would want it
    Programme programme;
};

/// The examples that come with the program, in the order in which they are shown. The product groups in them are to be replaced by
/// those of the shop.
const QList<Template> &shippedTemplates();

} // namespace kk::loyalty
