// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/sender_registration.h"

namespace secondring {

namespace {

using State = SenderRegistration::State;

bool blocks(State state)
{
    return state != State::Unknown && state != State::Approved;
}

} // namespace

bool SenderRegistration::isMissing() const
{
    switch (kind) {
    case Kind::Unreadable:
        return wasRefused;
    case Kind::NotNeeded:
        return false;
    case Kind::LongCode:
        return blocks(brand) || blocks(campaign) || blocks(number);
    case Kind::TollFree:
        return blocks(campaign);
    }
    return false;
}

bool SenderRegistration::isUnderWay() const
{
    return brand == State::Submitted || campaign == State::Submitted || isMissing();
}

} // namespace secondring
