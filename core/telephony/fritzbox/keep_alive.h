// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTcpSocket;

namespace secondring {

/// Has the system ask every minute whether the other side of a connected @p socket is still there: a box
/// that lost its power says nothing, and neither does one that has nothing to tell. False: the system asks
/// at its own pace, which is hours.
[[nodiscard]] bool keepAlive(QTcpSocket& socket);

} // namespace secondring
