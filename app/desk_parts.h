// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/heartbeat.h"
#include "core/compliance/consent_watch.h"
#include "core/messaging/current_provider.h"
#include "core/messaging/delivery_watch.h"
#include "core/messaging/former_numbers.h"
#include "core/messaging/http/http_client.h"
#include "core/messaging/inbox.h"
#include "core/messaging/outbox.h"
#include "core/messaging/registration_watch.h"
#include "core/messaging/settlement.h"
#include "core/messaging/text_pauses.h"
#include "core/privacy/retention_job.h"
#include "core/recovery/desk_news.h"
#include "core/recovery/escalation.h"
#include "core/recovery/lead_desk.h"
#include "core/recovery/reply_desk.h"
#include "core/recovery/sequences.h"
#include "core/recovery/text_back_engine.h"
#include "core/reminders/reminder_desk.h"
#include "core/telephony/line_board.h"
#include "core/telephony/sip/sip_thread.h"

namespace secondring {

/// The parts that work on one database, in the order they are made. What connects them is in wiring.
struct DeskParts {
    DeskParts(Store& database, const Clock& time);

    Store& store;
    const Clock& clock;
    QString phonesFile; ///< Where telephones of this computer find the running program; empty: nowhere.
    QString pinsFile;   ///< Which PINs a SIM card refused; empty: nowhere.
    Heartbeat heartbeat;
    HttpClient http;
    SipThread sip;
    CurrentProvider provider;
    LineBoard lines;
    TextBackEngine engine;
    Escalation escalation;
    LeadDesk leads;
    Outbox outbox;
    TextPauses pauses;
    Settlement settlement;
    RegistrationWatch registration;
    DeliveryWatch deliveries;
    ConsentWatch ledger;
    Inbox inbox;
    FormerNumbers formerNumbers;
    DeskNews news;
    ReplyDesk replies;
    ReminderDesk reminders;
    Sequences sequences;
    RetentionJob retention;
};

} // namespace secondring
