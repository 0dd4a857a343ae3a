// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/sound_player.h"

#include <QApplication>
#include <QUrl>

#include <algorithm>

#ifdef SECONDRING_HAS_MULTIMEDIA
#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#endif

using namespace Qt::StringLiterals;

namespace secondring {

#ifdef SECONDRING_HAS_MULTIMEDIA

void SoundPlayer::play(AlertSound sound, int volume)
{
    if (volume <= 0) return;
    if (QMediaDevices::defaultAudioOutput().isNull()) return QApplication::beep();
    auto*& effect = m_effects[sound];
    // Anew for each: opened again, Qt 6.4 asks PulseAudio for less room every time, and from the sixth on for
    // less than it ever fills. The one before keeps the file in memory until this one has it.
    if (effect != nullptr) {
        effect->stop();
        effect->deleteLater();
    }
    effect = new QSoundEffect(this);
    effect->setSource(QUrl(u"qrc"_s + soundFile(sound)));
    const float heard = static_cast<float>(std::min(volume, 100)) / 100.0F;
    effect->setVolume(
        QAudio::convertVolume(heard, QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale));
    effect->play();
}

#else

void SoundPlayer::play(AlertSound /*sound*/, int volume)
{
    if (volume > 0) QApplication::beep();
}

#endif

} // namespace secondring
