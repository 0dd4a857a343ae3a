// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/unnoticed_calls.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class UnnoticedWording {
    Q_DECLARE_TR_FUNCTIONS(Watching)
};

} // namespace

EmptyState::Look unnoticedCalls(const QString& why)
{
    return {u"triangle-alert"_s, UnnoticedWording::tr("Calls are not noticed"), why,
            UnnoticedWording::tr("What is wrong?")};
}

} // namespace secondring
