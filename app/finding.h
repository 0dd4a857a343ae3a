// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/line_factory.h"
#include "core/compliance/consent_chain.h"
#include "core/messaging/http/http_client.h"
#include "core/messaging/outbox.h"
#include "core/messaging/text_message.h"
#include "core/settings/settings.h"
#include "core/telephony/line_board.h"
#include "core/telephony/sip/sip_thread.h"
#include "ui/settings/test_finding.h"

#include <QFuture>

#include <optional>
#include <vector>

namespace secondring {

/// Tries to register @p line once. 8 s at most.
[[nodiscard]] QFuture<TestFinding> testLine(const LineSettings& line, const QString& password,
                                            const LineSurroundings& with, QObject* owner);

/// What is known of @p line while it is watched just so and holds its port, which a test could not open a
/// second time; nothing when it has to be tried.
[[nodiscard]] std::optional<TestFinding> watchedFinding(const LineSettings& line, const Settings& saved,
                                                        const std::vector<LineStatus>& now);

/// Asks the text service for account and number.
[[nodiscard]] QFuture<TestFinding> testProvider(HttpClient& http, const ProviderSettings& settings,
                                                const QString& secret, const Clock& clock, QObject* owner);

/// Whether the record of opt-outs is as it was written.
[[nodiscard]] TestFinding ledgerFinding(const ChainCheck& found);

/// Texts @p to that this is only a test; says whether it left, not whether it arrived.
[[nodiscard]] QFuture<TestFinding> testPage(Outbox& outbox, const PhoneNumber& to, const Settings& settings,
                                            QObject* owner);

} // namespace secondring
