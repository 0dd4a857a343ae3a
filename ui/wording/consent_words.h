// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/consent_basis.h"
#include "core/compliance/consent_event.h"
#include "core/messaging/told_consent.h"
#include "ui/wording/time_words.h"

#include <QList>

namespace secondring {

/// "By phone", "In a voicemail"; empty where nobody said.
[[nodiscard]] QString words(ConsentHow how);
/// In what ways somebody asks not to be texted, and agrees to it again.
[[nodiscard]] QList<ConsentHow> waysToOptOut();
[[nodiscard]] QList<ConsentHow> waysToAgree();
/// "Opted out yesterday at 16:51 by texting “STOP”": when, and how we know.
[[nodiscard]] QString optedOutWords(const ConsentEvent& event, const TimeWords& times, Timestamp now);
/// Of another number of theirs, for the one in hand.
[[nodiscard]] QString optedOutElsewhereWords(const PhoneNumber& other, const QString& homeRegion);
/// Why an opt-out that was noted by mistake is not undone: @p event stands besides it.
[[nodiscard]] QString stillOptedOutWords(const ConsentEvent& event, const TimeWords& times, Timestamp now);
/// The line of the ledger that undoes @p told, noted at @p at by mistake.
[[nodiscard]] ToldConsent takenBack(ToldConsent told, Timestamp at);
/// "They agreed to texts on 3 May. For follow-ups that runs out on 3 November 2027 …": of @p agreedAt, with
/// what it means by the law that they fall under.
[[nodiscard]] QString agreedWords(Timestamp agreedAt, const ConsentTerm& followUps, const TimeWords& times,
                                  Timestamp now);
/// The same for a paper, of any ground: "until 3 February 2027: they called or wrote on 3 November 2026".
[[nodiscard]] QString followUpWords(const ConsentTerm& followUps, const QTimeZone& zone, Timestamp now);
/// The latest line of @p events, newest first, that opted them out.
[[nodiscard]] const ConsentEvent* latestOptOut(const std::vector<ConsentEvent>& events);

} // namespace secondring
