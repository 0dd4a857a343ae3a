// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/call_log.h"

#include <vector>

namespace secondring {

/// What a finished call needs to be filed and decided on.
struct CallToFile {
    FinishedCall call;
    QString lineName;
    Settings settings;
    bool hasTextService = false;
    Timestamp now;
    Timestamp notBefore{};   ///< No text leaves earlier: the caller still rings elsewhere.
    bool isTestCall = false; ///< Made to check a line.
    QString desk{};          ///< Whose journal of what rings has it; empty: none has.
    bool wasLeft = false;    ///< The desk was gone, or about to be, while it rang.
};

/// Files a call, decides, and queues or cancels the text, in the one transaction given.
[[nodiscard]] Result<LoggedCall> fileAndDecide(Transaction& transaction, const CallToFile& toFile);
/// The same for several, in their order; all or none.
[[nodiscard]] Result<std::vector<LoggedCall>> fileAndDecide(Transaction& transaction,
                                                            const std::vector<CallToFile>& calls);

/// A message somebody left, as a line tells it.
struct MessageToFile {
    LineId line;
    std::optional<PhoneNumber> caller; ///< None: the line does not say whose.
    Timestamp at;
    Settings settings;
    bool hasTextService = false;
    Timestamp now;
};

/// Notes that the newest call of that line which nobody answered, over at most 2 min before, left a message;
/// a text that still waits gets the words for that. None when there is no such call.
[[nodiscard]] Result<std::optional<LoggedCall>> fileMessageLeft(Transaction& transaction,
                                                                const MessageToFile& message);

/// Queues a text for a filed call although the rules said no; one that waits for its caller goes at once.
/// Rejected for an opted-out or unknown caller, Conflict when the call was texted already or a later one of
/// the same caller was. @p by is who wants it; empty: somebody at the desk.
[[nodiscard]] Result<LoggedCall> textAnyway(Transaction& transaction, const CallId& id,
                                            const Settings& settings, Timestamp now, const MemberId& by = {});

} // namespace secondring
