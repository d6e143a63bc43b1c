// A value or the Error that kept it from being. clang-tidy refuses a Result that nobody looks at.
#pragma once
#include "core/domain/error.h"
#include <tl/expected.hpp>
#include <utility>

namespace lanai {

template<class T>
using Result = tl::expected<T, Error>;

// return fail(ErrorCode::EmptyNote);  return fail(ErrorCode::NotFound, {id});
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QStringList args = {})
{
    return tl::unexpected<Error>(Error{code, std::move(args)});
}
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace lanai
