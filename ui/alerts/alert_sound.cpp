// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_sound.h"

using namespace Qt::StringLiterals;

namespace secondring {

bool isHeard(AlertSound sound, const AlertSettings& settings, bool quiet)
{
    if (!settings.sounds) return false;
    switch (sound) {
    case AlertSound::Missed:
        return settings.soundForMissed && !quiet;
    case AlertSound::Reply:
        return settings.soundForReply && !quiet;
    case AlertSound::Urgent:
        break;
    }
    return settings.soundForUrgent;
}

QString soundFile(AlertSound sound)
{
    switch (sound) {
    case AlertSound::Missed:
        return u":/secondring/sounds/missed.wav"_s;
    case AlertSound::Reply:
        return u":/secondring/sounds/reply.wav"_s;
    case AlertSound::Urgent:
        break;
    }
    return u":/secondring/sounds/urgent.wav"_s;
}

} // namespace secondring
