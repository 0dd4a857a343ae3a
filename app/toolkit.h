// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <memory>

namespace secondring {

[[nodiscard]] QStringList argumentsIn(int argc, char** argv);

/// Qt's own application object: with windows or without. Null when windows are wanted and there is no screen.
/// @p argc and @p argv must outlive it.
[[nodiscard]] std::unique_ptr<QCoreApplication> startToolkit(bool withWindows, int& argc, char** argv);

} // namespace secondring
