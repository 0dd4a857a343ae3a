// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace secondring {

/// Makes Tab go through @p part as it is read: as its layouts have it, whatever was made first.
void tabInReadingOrder(QWidget& part);

} // namespace secondring
