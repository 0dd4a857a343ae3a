// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/twilio/twilio_errors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

struct Known {
    int code;
    TextTrouble trouble;
};

/// After a 429 that names no time.
constexpr std::chrono::seconds defaultPause{30};

constexpr std::array known = {
    Known{14107, TextTrouble::RateLimited},
    Known{20003, TextTrouble::WrongKey},
    Known{20005, TextTrouble::NoMoney}, // account not active: in practice, unpaid
    Known{20006, TextTrouble::WrongKey},
    Known{20403, TextTrouble::WrongKey},
    Known{20404, TextTrouble::WrongKey}, // of an account, not of a text
    Known{20429, TextTrouble::RateLimited},
    Known{20500, TextTrouble::ProviderDown},
    Known{20503, TextTrouble::ProviderDown},
    Known{21211, TextTrouble::BadNumber},
    Known{21212, TextTrouble::BadSender},
    Known{21214, TextTrouble::BadNumber},
    Known{21217, TextTrouble::BadNumber},
    Known{21265, TextTrouble::BadNumber}, // short code
    Known{21268, TextTrouble::BadNumber}, // premium rate
    Known{21408, TextTrouble::CountryOff},
    Known{21602, TextTrouble::BadRequest},
    Known{21603, TextTrouble::BadSender},
    Known{21606, TextTrouble::BadSender},
    Known{21608, TextTrouble::TrialAccount},
    Known{21610, TextTrouble::OptedOut},
    Known{21611, TextTrouble::RateLimited}, // the sender's queue is full
    Known{21612, TextTrouble::Unreachable},
    Known{21614, TextTrouble::Landline},
    Known{21617, TextTrouble::BadRequest}, // too long
    Known{21635, TextTrouble::Landline},
    Known{21659, TextTrouble::BadSender},
    Known{21660, TextTrouble::BadSender},
    Known{30001, TextTrouble::RateLimited},
    Known{30002, TextTrouble::NoMoney}, // account suspended
    Known{30003, TextTrouble::Unreachable},
    Known{30004, TextTrouble::Unreachable}, // the recipient or the carrier blocks us
    Known{30005, TextTrouble::Unreachable},
    Known{30006, TextTrouble::Landline},
    Known{30007, TextTrouble::Filtered},
    Known{30010, TextTrouble::BadRequest},
    Known{30022, TextTrouble::RateLimited},
    Known{30023, TextTrouble::RateLimited},
    Known{30032, TextTrouble::NotRegistered},
    Known{30033, TextTrouble::NotRegistered},
    Known{30034, TextTrouble::NotRegistered},
    Known{30035, TextTrouble::NotRegistered},
    Known{30036, TextTrouble::Unreachable}, // waited too long in the queue
    Known{30410, TextTrouble::ProviderDown},
    Known{30500, TextTrouble::ProviderDown},
    Known{30610, TextTrouble::QuietHours},
    Known{40001, TextTrouble::Landline}, // Telnyx's word, for who speaks Twilio's language; so is the next
    Known{40300, TextTrouble::OptedOut},
    Known{63014, TextTrouble::OptedOut}, // blocked us in WhatsApp
    Known{63038, TextTrouble::RateLimited},
    Known{131050, TextTrouble::OptedOut}, // Meta's: said no to our messages in WhatsApp
};

TextTrouble troubleOfStatus(int status)
{
    if (status == 401 || status == 403) return TextTrouble::WrongKey;
    if (status == 402) return TextTrouble::NoMoney;
    if (status == 429) return TextTrouble::RateLimited;
    if (status >= 500) return TextTrouble::ProviderDown;
    return TextTrouble::NotUnderstood;
}

TextTrouble troubleOfFailure(HttpFailure::Cause cause)
{
    using Cause = HttpFailure::Cause;
    switch (cause) {
    case Cause::NotAllowed:
        return TextTrouble::BadRequest;
    case Cause::CertificateRefused:
        return TextTrouble::CertificateRefused;
    case Cause::HalfAnAnswer:
    case Cause::TooLarge:
        return TextTrouble::NotUnderstood;
    case Cause::TimedOut:
        return TextTrouble::ProviderDown;
    case Cause::NoConnection:
    case Cause::CutOff:
        break;
    }
    return TextTrouble::NoConnection;
}

} // namespace

int codeIn(const HttpAnswer& answer)
{
    const QJsonObject said = QJsonDocument::fromJson(answer.body).object();
    QJsonValue code = said.value("code"_L1);
    if (code.isUndefined()) code = said.value("errors"_L1).toArray().first().toObject().value("code"_L1);
    return code.isString() ? code.toString().toInt() : code.toInt();
}

TextTrouble troubleOfCode(int code)
{
    const auto found = std::ranges::find(known, code, &Known::code);
    if (found != known.end()) return found->trouble;
    return code > 20000 && code < 21000 ? TextTrouble::BadRequest : TextTrouble::Other;
}

bool isForGood(TextTrouble trouble)
{
    switch (trouble) {
    case TextTrouble::WrongKey:
    case TextTrouble::NoMoney:
    case TextTrouble::NotRegistered:
    case TextTrouble::RateLimited:
    case TextTrouble::BadSender:
    case TextTrouble::ProviderDown:
    case TextTrouble::QuietHours:
        return false;
    default:
        return true;
    }
}

CallTrouble troubleOf(const HttpResult& result)
{
    if (!result) return {troubleOfFailure(result.error().cause), {}, {}};
    const HttpAnswer& answer = *result;
    if (answer.status >= 200 && answer.status < 300) return {};
    const int code = codeIn(answer);
    CallTrouble trouble{troubleOfStatus(answer.status), QString::number(code != 0 ? code : answer.status),
                        answer.retryAfter};
    if (answer.status == 429 && !trouble.retryAfter) trouble.retryAfter = defaultPause;
    // A status that says it all is not overruled by a body that may come from something in between.
    if (code != 0 && answer.status != 429 && answer.status < 500) trouble.trouble = troubleOfCode(code);
    return trouble;
}

Error errorOf(const CallTrouble& trouble)
{
    const QString detail = u"trouble %1 code %2"_s.arg(int(trouble.trouble)).arg(trouble.code);
    switch (trouble.trouble) {
    case TextTrouble::NoConnection:
    case TextTrouble::CertificateRefused:
        return {Failure::Network, detail};
    case TextTrouble::ProviderDown:
        return {Failure::Timeout, detail};
    case TextTrouble::WrongKey:
        return {Failure::Unauthorized, detail};
    case TextTrouble::RateLimited:
        return {Failure::RateLimited, detail};
    default:
        return {Failure::Rejected, detail};
    }
}

} // namespace secondring
