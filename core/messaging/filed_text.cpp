// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/filed_text.h"

#include "core/messaging/text_codes.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

QString textColumns()
{
    return u"message.id, message.conversation, message.number, message.direction, message.purpose, "
           u"message.body,"
           " message.state, message.reason, message.trouble, message.code, message.at, message.due_at,"
           " message.state_at, message.sending_at, message.attempts, message.call, message.sender,"
           " message.template, message.parts, message.overridden_by"_s;
}

FiledText textIn(const Query& row, int first)
{
    // A number that is no number cannot be in the table: it came from a PhoneNumber.
    FiledText text{MessageId{row.text(first)}, ConversationId{row.text(first + 1)},
                   PhoneNumber::fromE164(row.text(first + 2)).value()};
    text.direction = row.text(first + 3) == u"In"_s ? TextDirection::In : TextDirection::Out;
    text.purpose = textPurposeOf(row.text(first + 4));
    text.body = row.text(first + 5);
    text.state = textStateOf(row.text(first + 6));
    text.reason = textReasonOf(row.text(first + 7));
    text.trouble = textTroubleOf(row.text(first + 8));
    text.code = row.text(first + 9);
    if (text.direction == TextDirection::In && text.code.startsWith(picturesCode))
        text.pictures = QStringView(text.code).mid(picturesCode.size()).toInt();
    text.at = row.time(first + 10);
    text.dueAt = row.time(first + 11);
    text.stateAt = row.time(first + 12);
    text.sendingAt = row.maybeTime(first + 13);
    text.attempts = static_cast<int>(row.number(first + 14));
    if (const auto call = row.maybeText(first + 15)) text.call = CallId{*call};
    text.sender = row.text(first + 16);
    text.templateId = row.text(first + 17);
    text.parts = static_cast<int>(row.number(first + 18));
    text.overriddenBy = row.text(first + 19);
    return text;
}

} // namespace secondring
