// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/line_settings.h"
#include "core/telephony/line_monitor.h"
#include "core/telephony/sip/sip_target.h"
#include "core/telephony/sip/sip_thread.h"

#include <memory>
#include <optional>
#include <vector>

namespace secondring {

class LineResident;
class LineStory;
class NetworkWatch;
class TargetSearch;
struct CallNews;
struct ExtensionReported;
struct LineLeft;
struct MailCounted;
struct StateNews;
struct TargetsWanted;

/// Rings along with an extension of the business's telephone system, as one more of its phones that never
/// answers, or watches its state, and reports how each call ended. The face on the main thread; the work is
/// done in the SIP thread.
class SipLine final : public LineMonitor {
    Q_OBJECT

public:
    /// @p settings must be of a SIP line.
    SipLine(SipThread& thread, LineSettings settings, QString password, QString homeRegion,
            const Clock& clock, QObject* parent = nullptr);
    ~SipLine() override;
    Q_DISABLE_COPY_MOVE(SipLine)

    [[nodiscard]] LineId line() const override { return m_line.id; }
    [[nodiscard]] LineAbilities abilities() const override;
    void start() override;
    void stop() override;
    void ringKept(const CallKey& call) override;
    /// Signs in anew at once, without waiting for what stands to break: the network is another one, or this
    /// computer slept.
    void startOver(const QString& why);

private:
    void take(const CallNews& news);
    void take(const StateNews& news);
    void take(const ExtensionReported& news);
    void take(const MailCounted& news);
    void take(const TargetsWanted& news);
    void take(const LineLeft& news);
    void admit();
    void askAllAnew();
    void useTargets(const std::vector<SipTarget>& targets);
    [[nodiscard]] bool isUsable() const;

    SipThread& m_thread;
    const LineSettings m_line;
    const SipLineSettings m_settings;
    const QString m_password;
    const QString m_homeRegion;
    const Clock& m_clock;
    std::unique_ptr<LineStory> m_story;
    std::unique_ptr<TargetSearch> m_search;
    std::unique_ptr<NetworkWatch> m_network;
    std::optional<SipThread::ResidentId> m_resident;
    int m_run = 0; ///< Tells the news of one start from those of the next.
    bool m_isStopping = false;
    bool m_startsAgain = false;
};

} // namespace secondring
