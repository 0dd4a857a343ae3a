// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/message_provider.h"

namespace secondring {

QFuture<SenderRegistration> MessageProvider::registration()
{
    return QtFuture::makeReadyFuture(SenderRegistration{});
}

bool MessageProvider::answersItself(const QString& /*words*/) const
{
    return false;
}

} // namespace secondring
