// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/reply_language.h"

#include "core/compliance/spoken_language.h"
#include "core/leads/understanding/language_told.h"
#include "core/messaging/reaction.h"
#include "core/messaging/text_codes.h"
#include "core/people/contact_records.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// What a person at the desk wrote last before @p text; what lies behind fifty other texts answers nothing.
Result<ThreadBefore> ourLastWords(Transaction& transaction, const FiledText& text)
{
    Query query(
        transaction,
        u"SELECT body, purpose FROM (SELECT body, direction, purpose, state, at, id FROM message"
        "  WHERE conversation = :conversation AND at <= :at ORDER BY at DESC, id DESC LIMIT 50) AS lately"
        " WHERE direction = 'Out' AND purpose IN ('Person', 'Question')"
        " AND state NOT IN ('Cancelled', 'Expired', 'Refused') ORDER BY at DESC, id DESC"_s);
    query.bind(u":conversation"_s, text.conversation.value).bind(u":at"_s, text.at);
    if (const auto done = query.run(); !done) return Fail(done.error());
    for (bool isLast = true; query.next(); isLast = false) {
        if (query.text(1) == codeOf(TextPurpose::Person)) return ThreadBefore{query.text(0), isLast, {}};
    }
    return ThreadBefore{};
}

/// The language of the latest of their texts before @p text whose words tell one.
Result<std::optional<Language>> languageWritten(Transaction& transaction, const FiledText& text)
{
    Query query(transaction,
                u"SELECT body FROM message WHERE conversation = :conversation AND direction = 'In'"
                " AND at <= :at AND id <> :id ORDER BY at DESC, id DESC LIMIT 20"_s);
    query.bind(u":conversation"_s, text.conversation.value)
        .bind(u":at"_s, text.at)
        .bind(u":id"_s, text.id.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    while (query.next()) {
        const QString words = query.text(0);
        if (reactionIn(words)) continue; // It quotes us.
        if (const auto told = languageTold(words, SmallWords::LeftOut)) return told;
    }
    return std::nullopt;
}

Result<std::optional<Language>> languageKnown(Transaction& transaction, const PhoneNumber& number)
{
    const auto known = ContactRecords(transaction).personWith(number);
    if (!known) return Fail(known.error());
    const QString language = *known ? (*known)->profile.language : QString();
    if (language == u"es"_s) return Language::Spanish;
    if (language == u"en"_s) return Language::English;
    return std::nullopt;
}

} // namespace

Result<ThreadBefore> threadBefore(Transaction& transaction, const FiledText& text)
{
    auto before = ourLastWords(transaction, text);
    if (!before) return before;
    // Where the reply itself tells, nothing more is looked up: ten thousand texts of a flood are read.
    if (!reactionIn(text.body) && languageTold(text.body, SmallWords::LeftOut)) return before;
    auto language = languageWritten(transaction, text);
    if (language && !*language) language = languageKnown(transaction, text.number);
    if (!language) return Fail(language.error());
    before->inLanguage = *language;
    return before;
}

Result<void> keepLanguage(Transaction& transaction, const WrittenIn& reply, Timestamp now)
{
    // Replies are read in two languages: French is nearer to Spanish than to English.
    if (reply.language != Language::Spanish || !isSpanishAtMost(reply.words)) return {};
    // Taken for Spanish because the text before it was.
    if (languageTold(reply.words, SmallWords::Counted) != Language::Spanish) return {};
    ContactRecords contacts(transaction);
    const auto known = contacts.personWith(reply.number);
    if (!known) return Fail(known.error());
    ContactProfile profile = *known ? (*known)->profile : ContactProfile();
    if (!profile.language.isEmpty()) return {};
    profile.language = u"es"_s;
    return contacts.save(reply.number, profile, now);
}

} // namespace secondring
