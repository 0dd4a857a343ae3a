// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/text_proof.h"
#include "core/settings/team_settings.h"

#include <QTimeZone>

namespace secondring {

// The evidence page in words that a receptionist and a lawyer both understand.

/// "Text-back after a missed call"
[[nodiscard]] QString purposeWords(const QString& purpose);
/// On what ground: "They called and nobody could answer. This is the one answer to that."
[[nodiscard]] QString basisWords(const TextProof& proof);
/// Where the recipient's clock was known from.
[[nodiscard]] QString zoneSourceWords(const QString& source);
/// Which rules were asked: "Rules version 1, for Georgia (US-GA)".
[[nodiscard]] QString rulesWords(const TextProof& proof);
/// "Left", of what the text service took; else "Handed over".
[[nodiscard]] QString leftLabel(const TextProof& proof);
/// When, in @p zone, and where nobody knows whether it left, that.
[[nodiscard]] QString leftWords(const TextProof& proof, const QTimeZone& zone);
/// "Accepted by the text service as SM123"
[[nodiscard]] QString stepWords(const ProofStep& step);
/// Where the rules stand that apply in @p jurisdictions, one a line: "47 CFR 64.1200(c)(1): …".
[[nodiscard]] QStringList ruleSources(const QStringList& jurisdictions);
/// To the second, with the name of the zone: "20 November 2026, 10:00:05 EST".
[[nodiscard]] QString exactTime(Timestamp at, const QTimeZone& zone);

} // namespace secondring
