// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/leads/understanding/understood.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace secondring {

/// How far a lead has come. Booked and Lost are a person's word; only an opt-out loses a lead by itself.
enum class Stage { Missed, Engaged, Qualified, Booked, Lost };

enum class LostReason {
    None,
    NoAnswer, ///< Never reached.
    WentElsewhere,
    Price,
    NoTimeFound,
    NotOffered,
    NotACustomer, ///< A vendor, somebody who looks for work.
    WrongNumber,
    OptedOut,
    Other,
};

/// The fields every trade has, whatever its pack calls them; keptAs() gives the others' keys.
namespace commonfield {
inline constexpr QStringView service = u"service";
inline constexpr QStringView preferredTime = u"preferred_time";
inline constexpr QStringView client = u"client";
inline constexpr QStringView name = u"name";
inline constexpr QStringView urgency =
    u"urgency"; ///< Only what a person set; Lead::urgency has the caller's.
} // namespace commonfield

/// One thing known about a lead, and the words it came from.
struct KnownField {
    enum class Source { Caller, Person };

    QString field; ///< See keptAs().
    QString value; ///< A service's or choice's key, or words as written. Empty: a person took it away.
    Source source = Source::Caller;
    std::optional<MessageId> message; ///< Where it was read; none for a person's.
    std::vector<Evidence> evidence;   ///< In that message.
    Timestamp at;
    bool operator==(const KnownField&) const = default;
};

/// Why a lead is hot, warm or cold: the lines of the score. NotALead stands alone and counts nothing.
enum class ScoreReason {
    Emergency,
    Urgent,
    Need,
    PreferredTime,
    AsksToBook,
    AcceptsTime,
    AsksQuestion,
    ExistingClient,
    AsksForCall,
    CalledAgain,
    Referral,
    JustCurious,
    NotALead,
};

struct ScoreLine {
    ScoreReason reason = ScoreReason::Need;
    int points = 0;
    std::optional<MessageId> message;
    std::vector<Evidence> evidence;
    Timestamp at;
    bool operator==(const ScoreLine&) const = default;
};

/// What a missed call may become: who wants what, how much it matters and how far it has come.
struct Lead {
    LeadId id;
    ConversationId conversation;
    std::optional<QString> person; ///< Which of several who share the number: NumberPerson::id.
    Timestamp openedAt;
    Stage stage = Stage::Missed;
    Timestamp stageAt;
    QString stageBy; ///< Who set it; empty: it advanced by itself.
    LostReason lostReason = LostReason::None;
    std::optional<Intent> intent; ///< What they last wanted; none before they wrote.
    Urgency urgency = Urgency::None;
    int score = 0;
    std::optional<qint64> valueCents; ///< A person's; else see expectedValue().
    QStringList askedFields;          ///< Asked for by automatic questions, in order.
    int questionsSent = 0;
    std::optional<LeadId> mergedInto;
    Timestamp changedAt;
    std::vector<KnownField> fields;
    std::vector<ScoreLine> lines;

    [[nodiscard]] bool isOver() const { return stage == Stage::Booked || stage == Stage::Lost; }
    [[nodiscard]] const KnownField* field(QStringView key) const;
    /// Empty when it is not known.
    [[nodiscard]] QString valueOf(QStringView key) const;
    [[nodiscard]] bool has(ScoreReason reason) const;
};

[[nodiscard]] QString codeOf(Stage stage);
[[nodiscard]] Stage stageOf(const QString& code);
[[nodiscard]] QString codeOf(LostReason reason); ///< Empty for None.
[[nodiscard]] LostReason lostReasonOf(const QString& code);
[[nodiscard]] QString codeOf(ScoreReason reason);
[[nodiscard]] ScoreReason scoreReasonOf(const QString& code);
[[nodiscard]] QString codeOf(Intent intent);
[[nodiscard]] std::optional<Intent> intentOf(const QString& code);
[[nodiscard]] QString codeOf(Urgency urgency);
[[nodiscard]] Urgency urgencyOf(const QString& code);
/// "3:5 20:4"; and back, without what is no evidence.
[[nodiscard]] QString codeOf(const std::vector<Evidence>& evidence);
[[nodiscard]] std::vector<Evidence> evidenceIn(const QString& code);
/// What of @p words the evidence points at, each piece by itself; nothing beyond the end.
[[nodiscard]] QStringList piecesOf(const QString& words, const std::vector<Evidence>& evidence);

} // namespace secondring

Q_DECLARE_METATYPE(secondring::LeadId)
