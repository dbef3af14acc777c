#pragma once

#include "app/base/Error.h"

#include <tl/expected.hpp>

#include <utility>

namespace kk {

/// A value, or the Error that says why there is none. Functions that return one are `[[nodiscard]]`.
template <class T = void>
using Result = tl::expected<T, Error>;

/// `return fail(ErrorKind::NotFound, tr("This customer is no longer there."));`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, QString userText, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(userText), std::move(detail)});
}

/// Passes a failure on: `if (!stored) return fail(stored);`
template <class T>
[[nodiscard]] tl::unexpected<Error> fail(const Result<T> &failed)
{
    return tl::unexpected<Error>(failed.error());
}

} // namespace kk
