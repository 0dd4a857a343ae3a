// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/lead_records.h"
#include "core/leads/number_people.h"
#include "core/leads/understanding/dates_for.h"
#include "core/leads/vertical_pack.h"
#include "core/recovery/call_log.h"
#include "core/recovery/namesakes.h"

namespace secondring {

/// One line of a card: a field of the trade, known or still to ask.
struct CardField {
    LeadField field; ///< Key, labels, kind, choices and question as the pack has them.
    QString value;   ///< As kept; empty while it is not known.
    QString shown;   ///< For people, in English: the service's label instead of its key.
    QString shownEs;
    std::optional<KnownField::Source> source; ///< None while it was never known or set.
    std::optional<MessageId> message;         ///< Whose words it came from, to light them up.
    std::vector<Evidence> evidence;
    QStringList words; ///< What they wrote, for a screen reader: "never been to your office".
    Timestamp at;
    std::vector<DaySpan> days; ///< For a preferred time: what it means, seen from when it was said.
    bool mustAsk = false;      ///< To ask first and not known: "Ask".
};

/// One line of the score with the words it came from.
struct CardScoreLine {
    ScoreLine line;
    QStringList words;
};

/// All that stands beside a thread about its lead, read in one go.
struct LeadCard {
    Lead lead;
    Heat heat = Heat::Cold;
    qint64 valueCents = 0;
    bool valueIsOwn = false; ///< A person set it for this lead.
    QString serviceShown;    ///< Empty while it is not known.
    QString serviceShownEs;
    std::vector<CardField> fields; ///< In the pack's order, then what the pack does not know.
    std::vector<CardScoreLine> lines;
    std::vector<NumberPerson> people; ///< More than one: choose.
    std::vector<LikelySame> likelySame;
    bool canUndoMerge = false;
    std::optional<Timestamp> automationOffAt;
    Language language = Language::English; ///< What they are best written to in.
};

/// The card of a thread's newest lead; none when there was neither a missed call nor a reply. @p zone: the
/// business's, for days.
[[nodiscard]] Result<std::optional<LeadCard>> leadCardOf(Transaction& transaction, const ConversationId& id,
                                                         const VerticalPack& pack, const QString& zone);

} // namespace secondring
