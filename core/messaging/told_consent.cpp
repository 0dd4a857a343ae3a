// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/told_consent.h"

#include "core/compliance/consent_records.h"
#include "core/messaging/pending_texts.h"

using namespace Qt::StringLiterals;

namespace secondring {

Result<void> noteTold(Transaction& transaction, const ToldConsent& told, Timestamp now)
{
    ConsentRecords records(transaction);
    if (told.takesBack) {
        records.lock();
        const auto stands = records.isOptedOutBesides(told.number, *told.takesBack);
        if (!stands) return Fail(stands.error());
        if (*stands) return fail(Failure::Conflict, u"they opted out besides"_s);
    }
    ConsentEvent event{.id = {},
                       .number = told.number,
                       .what = told.what,
                       .source = ConsentSource::Person,
                       .words = told.words,
                       .message = {},
                       .at = now,
                       .how = told.how,
                       .recordedBy = told.who};
    if (auto done = records.recordLearntNow(event); !done) return done;
    if (told.what == ConsentChange::OptedOut) {
        const auto cancelled =
            PendingTexts(transaction).cancelTextBacks(told.number, TextReason::OptedOut, now);
        if (!cancelled) return Fail(cancelled.error());
        return {};
    }
    if (told.takesBack)
        return PendingTexts(transaction).queueAgain(told.number, TextReason::OptedOut, *told.takesBack, now);
    if (told.what != ConsentChange::OptedIn) return {};
    event.what = ConsentChange::ConsentGiven;
    return records.recordLearntNow(event);
}

} // namespace secondring
