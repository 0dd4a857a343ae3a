// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/line_settings.h"
#include "core/telephony/sip/extension_calls.h"
#include "core/telephony/sip/line_news.h"
#include "core/telephony/sip/voicemail_watch.h"

#include <QTimer>

#include <functional>
#include <map>
#include <vector>

namespace secondring {

/// Makes one story of all that a SIP line hears: of its own contact, of the watched extension and of the
/// mailbox.
class LineStory {
public:
    struct Ears {
        std::function<void(const CallKey&, const LineEvent::What&)> told;
        /// Of the extension's notifications one is missing.
        std::function<void()> gapSeen;
    };

    LineStory(const LineSettings& line, const QString& homeRegion, const Clock& clock, Ears ears);

    void take(const CallNews& news);
    void take(const ExtensionReported& news);
    void take(const MailCounted& news);
    /// What still rings ends as unknown.
    void endAll(const QString& evidence);

private:
    using Moment = ExtensionCalls::Moment;

    void tellAll(const std::vector<ExtensionCalls::News>& news);
    void tellOne(const CallKey& call, const LineEvent::What& what);
    void waitForNext();
    void askAnew();

    const Clock& m_clock;
    const Ears m_ears;
    const bool m_isWatching;
    DialogTracker m_dialogs;
    ExtensionCalls m_calls;
    VoicemailWatch m_mail;
    QTimer m_due;
    std::optional<Moment> m_askedAt;       ///< For all that the extension does.
    std::map<QString, CallerId> m_callers; ///< Of the calls that ring, by key.
};

} // namespace secondring
