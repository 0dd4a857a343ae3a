// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDevice>

namespace secondring {

/// Nobody else on this computer reads what @p file, which is open and still empty, will hold: it lies where a
/// person chose, which may be a folder that others look into. A disk that knows no owners, as a stick's may,
/// takes it all the same.
inline void keepForOwnerOnly(QFileDevice& file)
{
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace secondring
