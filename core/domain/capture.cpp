#include "core/domain/capture.h"
#include <numeric>

namespace lanai {

qsizetype CaptureMark::filedCount() const
{
    const bool refused = std::any_of(problems.cbegin(), problems.cend(),
                                     [](const CaptureProblem &problem) { return filesNothing(problem.reason); });
    if (refused)
        return 0;
    return kind == CaptureKind::Ask ? 1 : recipients.size();
}

qsizetype CaptureNote::filedCount() const
{
    return std::accumulate(marks.cbegin(), marks.cend(), qsizetype(0),
                           [](qsizetype sum, const CaptureMark &mark) { return sum + mark.filedCount(); });
}

} // namespace lanai
