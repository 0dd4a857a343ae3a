// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/alert_sound.h"

#include <QObject>

#include <map>

class QSoundEffect;

namespace secondring {

/// Plays the sounds of the alerts; where nothing can play them, the computer beeps.
class SoundPlayer : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// @p volume in percent, as loud as it is heard: half of it sounds half as loud.
    void play(AlertSound sound, int volume);

private:
    std::map<AlertSound, QSoundEffect*> m_effects; ///< The last of each.
};

} // namespace secondring
