// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/settings/test_finding.h"

namespace secondring {

class LineBoard;

/// How the caller-ID unit of a running line is set, in words.
[[nodiscard]] QFuture<TestFinding> readUnit(LineBoard& board, const LineId& line, QObject* owner);
/// Sets it to report all it sees.
[[nodiscard]] QFuture<TestFinding> fixUnit(LineBoard& board, const LineId& line, QObject* owner);

} // namespace secondring
