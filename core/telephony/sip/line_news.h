// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/line_monitor.h"
#include "core/telephony/sip/dialog_report.h"
#include "core/telephony/sip/message_summary.h"
#include "core/telephony/sip/sip_trouble.h"

#include <optional>
#include <variant>

namespace secondring {

/// What the loop part of a line has to say, as values.
struct CallNews {
    CallKey call;
    LineEvent::What what;
};
struct StateNews {
    LineMonitor::State state = LineMonitor::State::Connecting;
    SipTrouble trouble;
};
/// What the watched extension does; nothing: the news of it broke off.
struct ExtensionReported {
    std::optional<DialogReport> report;
};
/// What waits in the mailbox; nothing: the news of it broke off.
struct MailCounted {
    std::optional<MessageSummary> summary;
};
struct TargetsWanted {};
/// The last that is said; whoever listened may go then. With a trouble: the stack broke off.
struct LineLeft {
    SipTrouble why;
};
using LineNews = std::variant<CallNews, StateNews, ExtensionReported, MailCounted, TargetsWanted, LineLeft>;

} // namespace secondring
