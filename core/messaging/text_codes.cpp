// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/text_codes.h"

#include "core/base/code_table.h"

namespace secondring {

namespace {

constexpr CodeTable<TextState, 11> states{{{{TextState::Queued, u"Queued"},
                                            {TextState::Sending, u"Sending"},
                                            {TextState::Accepted, u"Accepted"},
                                            {TextState::Sent, u"Sent"},
                                            {TextState::Delivered, u"Delivered"},
                                            {TextState::Refused, u"Refused"},
                                            {TextState::Failed, u"Failed"},
                                            {TextState::Expired, u"Expired"},
                                            {TextState::Held, u"Held"},
                                            {TextState::Cancelled, u"Cancelled"},
                                            {TextState::Received, u"Received"}}}};

constexpr CodeTable<TextReason, 20> reasons{{{{TextReason::None, u"None"},
                                              {TextReason::GotThrough, u"GotThrough"},
                                              {TextReason::RungBack, u"RungBack"},
                                              {TextReason::AnsweredElsewhere, u"AnsweredElsewhere"},
                                              {TextReason::PersonWrote, u"PersonWrote"},
                                              {TextReason::TheyWrote, u"TheyWrote"},
                                              {TextReason::StoppedByPerson, u"StoppedByPerson"},
                                              {TextReason::OptedOut, u"OptedOut"},
                                              {TextReason::TooOld, u"TooOld"},
                                              {TextReason::QuietHours, u"QuietHours"},
                                              {TextReason::TooSoon, u"TooSoon"},
                                              {TextReason::Paused, u"Paused"},
                                              {TextReason::NotRegistered, u"NotRegistered"},
                                              {TextReason::CountryNotAllowed, u"CountryNotAllowed"},
                                              {TextReason::NoBasis, u"NoBasis"},
                                              {TextReason::ConsentExpired, u"ConsentExpired"},
                                              {TextReason::TooMany, u"TooMany"},
                                              {TextReason::WhatsAppWindowClosed, u"WhatsAppWindowClosed"},
                                              {TextReason::LimitReached, u"LimitReached"},
                                              {TextReason::Unsettled, u"Unsettled"}}}};

constexpr CodeTable<TextTrouble, 20> troubles{{{{TextTrouble::None, u"None"},
                                                {TextTrouble::Landline, u"Landline"},
                                                {TextTrouble::BadNumber, u"BadNumber"},
                                                {TextTrouble::Unreachable, u"Unreachable"},
                                                {TextTrouble::OptedOut, u"OptedOut"},
                                                {TextTrouble::NotRegistered, u"NotRegistered"},
                                                {TextTrouble::Filtered, u"Filtered"},
                                                {TextTrouble::RateLimited, u"RateLimited"},
                                                {TextTrouble::WrongKey, u"WrongKey"},
                                                {TextTrouble::NoMoney, u"NoMoney"},
                                                {TextTrouble::BadSender, u"BadSender"},
                                                {TextTrouble::CountryOff, u"CountryOff"},
                                                {TextTrouble::TrialAccount, u"TrialAccount"},
                                                {TextTrouble::BadRequest, u"BadRequest"},
                                                {TextTrouble::ProviderDown, u"ProviderDown"},
                                                {TextTrouble::NoConnection, u"NoConnection"},
                                                {TextTrouble::CertificateRefused, u"CertificateRefused"},
                                                {TextTrouble::QuietHours, u"QuietHours"},
                                                {TextTrouble::NotUnderstood, u"NotUnderstood"},
                                                {TextTrouble::Other, u"Other"}}}};

constexpr CodeTable<TextPurpose, 9> purposes{{{{TextPurpose::TextBack, u"TextBack"},
                                               {TextPurpose::Person, u"Person"},
                                               {TextPurpose::Question, u"Question"},
                                               {TextPurpose::SafetyLine, u"SafetyLine"},
                                               {TextPurpose::FollowUp, u"FollowUp"},
                                               {TextPurpose::Reminder, u"Reminder"},
                                               {TextPurpose::Page, u"Page"},
                                               {TextPurpose::Digest, u"Digest"},
                                               {TextPurpose::Confirmation, u"Confirmation"}}}};

} // namespace

QString codeOf(TextState state)
{
    return states.codeOf(state);
}

TextState textStateOf(const QString& code)
{
    return states.valueOf(code, TextState::Held);
}

QString codeOf(TextReason reason)
{
    return reasons.codeOf(reason);
}

TextReason textReasonOf(const QString& code)
{
    return reasons.valueOf(code, TextReason::None);
}

QString codeOf(TextTrouble trouble)
{
    return troubles.codeOf(trouble);
}

TextTrouble textTroubleOf(const QString& code)
{
    return troubles.valueOf(code, TextTrouble::Other);
}

QString codeOf(TextPurpose purpose)
{
    return purposes.codeOf(purpose);
}

std::optional<TextPurpose> textPurposeOf(const QString& code)
{
    if (code == u"Received") return std::nullopt;
    return purposes.valueOf(code, TextPurpose::Person);
}

} // namespace secondring
