// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/occasion.h"

using namespace Qt::StringLiterals;

namespace secondring {

QString codeOf(Occasion occasion)
{
    switch (occasion) {
    case Occasion::Open:
        return u"open"_s;
    case Occasion::AfterHours:
        return u"afterHours"_s;
    case Occasion::Lunch:
        return u"lunch"_s;
    case Occasion::Holiday:
        return u"holiday"_s;
    case Occasion::Voicemail:
        return u"voicemail"_s;
    case Occasion::Returning:
        return u"returning"_s;
    case Occasion::Client:
        return u"client"_s;
    case Occasion::Overnight:
        return u"overnight"_s;
    case Occasion::Emergency:
        return u"emergency"_s;
    }
    return {};
}

} // namespace secondring
