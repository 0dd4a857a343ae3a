// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead.h"

#include "core/base/code_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr CodeTable<Stage, 5> stages{{{{Stage::Missed, u"Missed"},
                                       {Stage::Engaged, u"Engaged"},
                                       {Stage::Qualified, u"Qualified"},
                                       {Stage::Booked, u"Booked"},
                                       {Stage::Lost, u"Lost"}}}};

constexpr CodeTable<LostReason, 10> lostReasons{{{{LostReason::None, u""},
                                                  {LostReason::NoAnswer, u"NoAnswer"},
                                                  {LostReason::WentElsewhere, u"WentElsewhere"},
                                                  {LostReason::Price, u"Price"},
                                                  {LostReason::NoTimeFound, u"NoTimeFound"},
                                                  {LostReason::NotOffered, u"NotOffered"},
                                                  {LostReason::NotACustomer, u"NotACustomer"},
                                                  {LostReason::WrongNumber, u"WrongNumber"},
                                                  {LostReason::OptedOut, u"OptedOut"},
                                                  {LostReason::Other, u"Other"}}}};

constexpr CodeTable<ScoreReason, 13> scoreReasons{{{{ScoreReason::Emergency, u"Emergency"},
                                                    {ScoreReason::Urgent, u"Urgent"},
                                                    {ScoreReason::Need, u"Need"},
                                                    {ScoreReason::PreferredTime, u"PreferredTime"},
                                                    {ScoreReason::AsksToBook, u"AsksToBook"},
                                                    {ScoreReason::AcceptsTime, u"AcceptsTime"},
                                                    {ScoreReason::AsksQuestion, u"AsksQuestion"},
                                                    {ScoreReason::ExistingClient, u"ExistingClient"},
                                                    {ScoreReason::AsksForCall, u"AsksForCall"},
                                                    {ScoreReason::CalledAgain, u"CalledAgain"},
                                                    {ScoreReason::Referral, u"Referral"},
                                                    {ScoreReason::JustCurious, u"JustCurious"},
                                                    {ScoreReason::NotALead, u"NotALead"}}}};

constexpr CodeTable<Intent, 28> intents{{{{Intent::Book, u"Book"},
                                          {Intent::AcceptTime, u"AcceptTime"},
                                          {Intent::Confirm, u"Confirm"},
                                          {Intent::Reschedule, u"Reschedule"},
                                          {Intent::Cancel, u"Cancel"},
                                          {Intent::PriceQuestion, u"PriceQuestion"},
                                          {Intent::InsuranceQuestion, u"InsuranceQuestion"},
                                          {Intent::HoursQuestion, u"HoursQuestion"},
                                          {Intent::Question, u"Question"},
                                          {Intent::ClinicalQuestion, u"ClinicalQuestion"},
                                          {Intent::SafetyConcern, u"SafetyConcern"},
                                          {Intent::Billing, u"Billing"},
                                          {Intent::RecordsRequest, u"RecordsRequest"},
                                          {Intent::Complaint, u"Complaint"},
                                          {Intent::CallbackRequest, u"CallbackRequest"},
                                          {Intent::BusyLater, u"BusyLater"},
                                          {Intent::RunningLate, u"RunningLate"},
                                          {Intent::ProductOrGift, u"ProductOrGift"},
                                          {Intent::LostItem, u"LostItem"},
                                          {Intent::OptOut, u"OptOut"},
                                          {Intent::OptIn, u"OptIn"},
                                          {Intent::WrongNumber, u"WrongNumber"},
                                          {Intent::Accidental, u"Accidental"},
                                          {Intent::IdentityQuestion, u"IdentityQuestion"},
                                          {Intent::Decline, u"Decline"},
                                          {Intent::Ack, u"Ack"},
                                          {Intent::Vendor, u"Vendor"},
                                          {Intent::JobSeeker, u"JobSeeker"}}}};

constexpr CodeTable<Urgency, 4> urgencies{{{{Urgency::None, u"None"},
                                            {Urgency::Routine, u"Routine"},
                                            {Urgency::Urgent, u"Urgent"},
                                            {Urgency::Emergency, u"Emergency"}}}};

} // namespace

const KnownField* Lead::field(QStringView key) const
{
    const auto found =
        std::ranges::find_if(fields, [key](const KnownField& known) { return known.field == key; });
    return found == fields.end() ? nullptr : &*found;
}

QString Lead::valueOf(QStringView key) const
{
    const KnownField* known = field(key);
    return known != nullptr ? known->value : QString();
}

bool Lead::has(ScoreReason reason) const
{
    return std::ranges::find(lines, reason, &ScoreLine::reason) != lines.end();
}

QString codeOf(Stage stage)
{
    return stages.codeOf(stage);
}

Stage stageOf(const QString& code)
{
    return stages.valueOf(code, Stage::Missed);
}

QString codeOf(LostReason reason)
{
    return lostReasons.codeOf(reason);
}

LostReason lostReasonOf(const QString& code)
{
    return lostReasons.valueOf(code, LostReason::Other);
}

QString codeOf(ScoreReason reason)
{
    return scoreReasons.codeOf(reason);
}

ScoreReason scoreReasonOf(const QString& code)
{
    return scoreReasons.valueOf(code, ScoreReason::NotALead);
}

QString codeOf(Intent intent)
{
    return intents.codeOf(intent);
}

std::optional<Intent> intentOf(const QString& code)
{
    if (code.isEmpty()) return std::nullopt;
    return intents.valueOf(code, Intent::Question);
}

QString codeOf(Urgency urgency)
{
    return urgencies.codeOf(urgency);
}

Urgency urgencyOf(const QString& code)
{
    return urgencies.valueOf(code, Urgency::None);
}

QString codeOf(const std::vector<Evidence>& evidence)
{
    QStringList pieces;
    for (const Evidence& piece : evidence)
        pieces << u"%1:%2"_s.arg(piece.from).arg(piece.length);
    return pieces.join(u' ');
}

std::vector<Evidence> evidenceIn(const QString& code)
{
    std::vector<Evidence> evidence;
    for (const QString& piece : code.split(u' ', Qt::SkipEmptyParts)) {
        bool isFrom = false;
        bool isLength = false;
        const Evidence one{piece.section(u':', 0, 0).toInt(&isFrom),
                           piece.section(u':', 1, 1).toInt(&isLength)};
        if (isFrom && isLength && one.from >= 0 && one.length > 0) evidence.push_back(one);
    }
    return evidence;
}

namespace {

/// What overlaps is one piece, where its first part stands.
std::vector<Evidence> together(const std::vector<Evidence>& evidence)
{
    std::vector<Evidence> pieces;
    for (Evidence piece : evidence) {
        const auto overlaps = [&piece](const Evidence& each) {
            return each.from < piece.from + piece.length && piece.from < each.from + each.length;
        };
        auto place = pieces.end();
        for (auto each = std::ranges::find_if(pieces, overlaps); each != pieces.end();
             each = std::ranges::find_if(pieces, overlaps)) {
            const int end = std::max(piece.from + piece.length, each->from + each->length);
            piece.from = std::min(piece.from, each->from);
            piece.length = end - piece.from;
            place = pieces.erase(each);
        }
        pieces.insert(place, piece);
    }
    return pieces;
}

} // namespace

QStringList piecesOf(const QString& words, const std::vector<Evidence>& evidence)
{
    QStringList pieces;
    for (const Evidence& piece : together(evidence)) {
        const QString found = words.mid(piece.from, piece.length).trimmed();
        if (!found.isEmpty() && !pieces.contains(found, Qt::CaseInsensitive)) pieces << found;
    }
    // "cant breathe", said again in "cant breathe and my face".
    const QStringList all = pieces;
    pieces.removeIf([&all](const QString& piece) {
        return std::ranges::any_of(all, [&piece](const QString& other) {
            return other.size() > piece.size() && other.contains(piece, Qt::CaseInsensitive);
        });
    });
    return pieces;
}

} // namespace secondring
