// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/asterisk/ami_news.h"

#include "core/telephony/asterisk/caller_presentation.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>

namespace secondring {
namespace {

using Kind = SwitchNews::Kind;

struct EventName {
    QByteArrayView name;
    Kind kind;
};

constexpr std::array kEvents{
    EventName{"Newchannel", Kind::Began},
    EventName{"Newstate", Kind::State},
    EventName{"Newexten", Kind::Runs},
    EventName{"DialBegin", Kind::Dials},
    EventName{"DialEnd", Kind::DialEnds},
    EventName{"BridgeEnter", Kind::EntersBridge},
    EventName{"BridgeLeave", Kind::LeavesBridge},
    EventName{"QueueCallerJoin", Kind::JoinsQueue},
    EventName{"QueueCallerLeave", Kind::LeavesQueue},
    EventName{"QueueCallerAbandon", Kind::AbandonsQueue},
    EventName{"AgentConnect", Kind::AgentAnswers},
    EventName{"Pickup", Kind::PickedUp},
    EventName{"BlindTransfer", Kind::Transferred},
    EventName{"AttendedTransfer", Kind::Transferred},
    EventName{"HangupRequest", Kind::HangupAsked},
    EventName{"Hangup", Kind::Gone},
    EventName{"NewCallerid", Kind::CallerChanged},
    EventName{"MessageWaiting", Kind::MessageLeft},
    EventName{"Status", Kind::Listed},
    EventName{"CoreShowChannel", Kind::Listed},
};

struct ChannelKeys {
    QByteArrayView id, root, name, state, number, callerName, context, exten;
};

constexpr ChannelKeys kOwn{"Uniqueid",    "Linkedid",     "Channel", "ChannelState",
                           "CallerIDNum", "CallerIDName", "Context", "Exten"};
constexpr ChannelKeys kDialled{"DestUniqueid",    "DestLinkedid",     "DestChannel", "DestChannelState",
                               "DestCallerIDNum", "DestCallerIDName", "DestContext", "DestExten"};
constexpr ChannelKeys kPickedUp{"TargetUniqueid",     "TargetLinkedid",    "TargetChannel",
                                "TargetChannelState", "TargetCallerIDNum", "TargetCallerIDName",
                                "TargetContext",      "TargetExten"};
constexpr ChannelKeys kPassedOn{"TransfereeUniqueid",     "TransfereeLinkedid",    "TransfereeChannel",
                                "TransfereeChannelState", "TransfereeCallerIDNum", "TransfereeCallerIDName",
                                "TransfereeContext",      "TransfereeExten"};

/// Asterisk writes "<unknown>" for what it does not know.
QByteArray known(QByteArrayView value)
{
    return value == "<unknown>" ? QByteArray() : value.toByteArray();
}

int numberIn(QByteArrayView value, int otherwise)
{
    bool isNumber = false;
    const int number = value.toByteArray().toInt(&isNumber);
    return isNumber ? number : otherwise;
}

SwitchChannel channelIn(const AmiBlock& event, const ChannelKeys& keys)
{
    SwitchChannel channel{.id = known(event.value(keys.id)),
                          .root = known(event.value(keys.root)),
                          .name = known(event.value(keys.name)),
                          .state = numberIn(event.value(keys.state), -1),
                          .number = known(event.value(keys.number)),
                          .callerName = known(event.value(keys.callerName)),
                          .context = known(event.value(keys.context)),
                          .exten = known(event.value(keys.exten))};
    if (channel.root.isEmpty()) channel.root = channel.id;
    return channel;
}

/// "00:01:05" or "65"
std::chrono::seconds ageIn(const AmiBlock& event)
{
    if (const int seconds = numberIn(event.value("Seconds"), -1); seconds >= 0)
        return std::chrono::seconds(seconds);
    std::chrono::seconds age{0};
    for (const QByteArray& part : event.value("Duration").toByteArray().split(':'))
        age = age * 60 + std::chrono::seconds(std::clamp(part.toInt(), 0, 86'400));
    return age;
}

void readDial(const AmiBlock& event, SwitchNews& news)
{
    news.peer = channelIn(event, kDialled);
    news.dialString = known(event.value("DialString"));
    news.dialStatus = known(event.value("DialStatus"));
}

void readBridge(const AmiBlock& event, SwitchNews& news)
{
    news.bridge = known(event.value("BridgeUniqueid"));
    news.isHolding = event.value("BridgeTechnology") == "holding_bridge";
}

void readListed(const AmiBlock& event, SwitchNews& news)
{
    const auto either = [&event](QByteArrayView one, QByteArrayView other) {
        const QByteArrayView value = event.value(one);
        return known(value.isEmpty() ? event.value(other) : value);
    };
    news.app = known(event.value("Application"));
    news.appData = either("Data", "ApplicationData");
    news.bridge = either("BridgeID", "BridgeId");
    news.age = ageIn(event);
}

/// 32 of "32 (Presentation Prohibited, Not Screened)"
int presentationIn(const AmiBlock& event)
{
    return numberIn(event.value("CID-CallingPres").toByteArray().split(' ').front(), 0);
}

void readMore(const AmiBlock& event, SwitchNews& news)
{
    switch (news.kind) {
    case Kind::Runs:
        news.app = known(event.value("Application"));
        news.appData = known(event.value("AppData"));
        return;
    case Kind::Dials:
    case Kind::DialEnds:
        return readDial(event, news);
    case Kind::EntersBridge:
    case Kind::LeavesBridge:
        return readBridge(event, news);
    case Kind::AgentAnswers:
        news.peer = channelIn(event, kDialled);
        [[fallthrough]];
    case Kind::JoinsQueue:
    case Kind::LeavesQueue:
    case Kind::AbandonsQueue:
        news.queue = known(event.value("Queue"));
        return;
    case Kind::PickedUp:
        news.peer = channelIn(event, kPickedUp);
        return;
    case Kind::Transferred:
        news.channel = channelIn(event, kPassedOn);
        return;
    case Kind::CallerChanged:
        news.isWithheld = isKeptBack(presentationIn(event), news.channel.number);
        return;
    case Kind::Listed:
        return readListed(event, news);
    default:
        return;
    }
}

} // namespace

std::optional<SwitchNews> newsOf(const AmiBlock& event)
{
    const QByteArrayView name = event.value("Event");
    const auto match = std::ranges::find(kEvents, name, &EventName::name);
    if (match == kEvents.end()) return std::nullopt;
    SwitchNews news{.kind = match->kind};
    if (news.kind != Kind::Transferred) news.channel = channelIn(event, kOwn);
    readMore(event, news);
    const bool refusedTransfer =
        news.kind == Kind::Transferred && event.value("Result") != QByteArrayView("Success");
    const bool hasChannel = !news.channel.id.isEmpty() || !news.peer.id.isEmpty();
    if (refusedTransfer || !hasChannel) return std::nullopt;
    return news;
}

} // namespace secondring
