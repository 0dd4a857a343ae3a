// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/line_settings.h"
#include "core/telephony/line_monitor.h"
#include "core/telephony/reconnect_delay.h"
#include "core/telephony/softphone_hook/hook_book.h"
#include "core/telephony/softphone_hook/hook_door.h"
#include "core/telephony/softphone_hook/micro_sip_history.h"

#include <QTimer>

#include <map>
#include <memory>

namespace secondring {

/// A telephone program on this computer, or desk phones, that tell of their calls: by the command
/// `second-ring line-event` or by the same as a web address. What MicroSIP lists as missed while nobody
/// listened is filed, too.
class SoftphoneLine final : public LineMonitor {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SoftphoneLine)

public:
    /// What a line of this kind is made with.
    struct Parts {
        HookToken token;
        QString homeRegion;
        QString placesFile; ///< See HookPlaces; empty: nobody is to find it, and nothing is remembered.
        const Clock& clock;
    };
    SoftphoneLine(LineSettings settings, Parts parts, QObject* parent = nullptr);
    ~SoftphoneLine() override;

    [[nodiscard]] LineId line() const override { return m_settings.id; }
    [[nodiscard]] LineAbilities abilities() const override { return {true, m_how.alone, false}; }
    void start() override;
    void stop() override;
    /// Where it listens; 0 while it does not.
    [[nodiscard]] quint16 port() const { return m_door ? m_door->port() : quint16(0); }

private:
    void open();
    void watch();
    /// Another program holds the port.
    void waitForPort(bool heldByUs, const QString& detail);
    void tick();
    /// Watching, and what is wrong all the same.
    void sayWatching();
    void hear(const HookEvent& event);
    /// MicroSIP's list may know that another phone was picked up.
    void lookUpEnds(std::vector<LineEvent>& events, const QString& number) const;
    void noteGuess(const QString& source, bool isLocked);
    void catchUp();
    void takeUpRinging(const std::vector<MicroSipCall>& calls, Timestamp since);
    void tell(const std::vector<LineEvent>& events);
    /// Writes down where it listens, and that calls were told up to now.
    void note(int port) const;

    const LineSettings m_settings;
    const SoftphoneLineSettings m_how;
    const Parts m_parts;
    HookBook m_book;
    std::unique_ptr<HookDoor> m_door;
    ReconnectDelay m_delay;
    std::map<QString, Timestamp> m_rangAt; ///< Of the calls that ring, by key.
    QTimer m_again;                        ///< Until the port is tried again.
    QTimer m_tick;                         ///< Only while a phone rings or somebody is locked out.
    bool m_isGuessedAt = false;
    bool m_isPhoneSilent = false; ///< MicroSIP is not set to tell this line of its calls.
    bool m_isStopped = true;
};

} // namespace secondring
