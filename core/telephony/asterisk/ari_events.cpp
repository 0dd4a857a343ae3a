// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/asterisk/ari_events.h"

#include "core/telephony/asterisk/caller_presentation.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using Kind = SwitchNews::Kind;

constexpr std::size_t kMostLocals = 50'000;

struct AriName {
    QLatin1StringView name;
    Kind kind;
};

constexpr std::array kChannelEvents{
    AriName{QLatin1StringView("ChannelCreated"), Kind::Began},
    AriName{QLatin1StringView("ChannelStateChange"), Kind::State},
    AriName{QLatin1StringView("ChannelDialplan"), Kind::Runs},
    AriName{QLatin1StringView("ChannelEnteredBridge"), Kind::EntersBridge},
    AriName{QLatin1StringView("ChannelLeftBridge"), Kind::LeavesBridge},
    AriName{QLatin1StringView("ChannelHangupRequest"), Kind::HangupAsked},
    AriName{QLatin1StringView("ChannelDestroyed"), Kind::Gone},
    AriName{QLatin1StringView("ChannelCallerId"), Kind::CallerChanged},
};

int stateNamed(const QString& name)
{
    constexpr std::array names{QLatin1StringView("Down"),    QLatin1StringView("Rsrved"),
                               QLatin1StringView("OffHook"), QLatin1StringView("Dialing"),
                               QLatin1StringView("Ring"),    QLatin1StringView("Ringing"),
                               QLatin1StringView("Up")};
    const auto found = std::ranges::find_if(names, [&](auto each) { return name == each; });
    return found == names.end() ? -1 : static_cast<int>(found - names.begin());
}

QByteArray textIn(const QJsonObject& object, QLatin1StringView key)
{
    return object.value(key).toString().toUtf8();
}

bool isHolding(const QJsonObject& bridge)
{
    return bridge.value("bridge_type"_L1).toString() == "holding"_L1 ||
           bridge.value("technology"_L1).toString() == "holding_bridge"_L1;
}

std::chrono::seconds ageOf(const QJsonObject& channel, Timestamp now)
{
    const auto made = QDateTime::fromString(channel.value("creationtime"_L1).toString(), Qt::ISODateWithMs);
    if (!made.isValid()) return std::chrono::seconds{0};
    const Timestamp at{std::chrono::milliseconds(made.toMSecsSinceEpoch())};
    // The two clocks may differ.
    return std::clamp(std::chrono::floor<std::chrono::seconds>(now - at), std::chrono::seconds{0},
                      std::chrono::seconds{86'400});
}

} // namespace

AriMessage AriEvents::read(const QByteArray& message)
{
    const QJsonDocument document = QJsonDocument::fromJson(message);
    const QJsonObject event = document.object();
    const QString type = event.value("type"_L1).toString();
    if (type.isEmpty()) return {AriMessage::Kind::Unreadable, {}};
    if (type == "ApplicationReplaced"_L1) return {AriMessage::Kind::Replaced, {}};
    if (type == "Dial"_L1) return dial(event);
    const auto known =
        std::ranges::find_if(kChannelEvents, [&](const AriName& each) { return type == each.name; });
    if (known != kChannelEvents.end()) return ofChannel(known->kind, event);
    if (type == "BridgeBlindTransfer"_L1 || type == "BridgeAttendedTransfer"_L1) {
        if (event.value("result"_L1).toString() != "Success"_L1) return {};
        const SwitchChannel passedOn = channelIn(event.value("transferee"_L1).toObject());
        if (passedOn.id.isEmpty()) return {};
        return {AriMessage::Kind::News, {.kind = Kind::Transferred, .channel = passedOn}};
    }
    return {};
}

AriMessage AriEvents::ofChannel(Kind kind, const QJsonObject& event)
{
    const QJsonObject channel = event.value("channel"_L1).toObject();
    SwitchNews news{.kind = kind, .channel = channelIn(channel)};
    if (news.channel.id.isEmpty()) return {};
    news.app = textIn(event, "dialplan_app"_L1);
    news.appData = textIn(event, "dialplan_app_data"_L1);
    const QJsonObject bridge = event.value("bridge"_L1).toObject();
    news.bridge = textIn(bridge, "id"_L1);
    news.isHolding = isHolding(bridge);
    if (kind == Kind::CallerChanged)
        news.isWithheld = isKeptBack(event.value("caller_presentation"_L1).toInt(), news.channel.number);
    if (kind == Kind::Gone) {
        const QByteArray& name = news.channel.name;
        if (name.endsWith(";1")) m_locals.erase(name.chopped(2));
    }
    return {AriMessage::Kind::News, std::move(news)};
}

AriMessage AriEvents::dial(const QJsonObject& event)
{
    SwitchNews news{.kind = Kind::DialEnds,
                    .channel = channelIn(event.value("caller"_L1).toObject()),
                    .peer = channelIn(event.value("peer"_L1).toObject()),
                    .dialString = textIn(event, "dialstring"_L1),
                    .dialStatus = textIn(event, "dialstatus"_L1)};
    if (news.peer.id.isEmpty()) return {};
    if (news.dialStatus.isEmpty()) news.kind = Kind::Dials;
    // These only say that it goes on.
    if (news.dialStatus == "RINGING" || news.dialStatus == "PROGRESS" || news.dialStatus == "PROCEEDING")
        return {};
    return {AriMessage::Kind::News, std::move(news)};
}

SwitchChannel AriEvents::channelIn(const QJsonObject& channel)
{
    const QJsonObject caller = channel.value("caller"_L1).toObject();
    const QJsonObject dialplan = channel.value("dialplan"_L1).toObject();
    SwitchChannel read{.id = textIn(channel, "id"_L1),
                       .root = {},
                       .name = textIn(channel, "name"_L1),
                       .state = stateNamed(channel.value("state"_L1).toString()),
                       .number = textIn(caller, "number"_L1),
                       .callerName = textIn(caller, "name"_L1),
                       .context = textIn(dialplan, "context"_L1),
                       .exten = textIn(dialplan, "exten"_L1)};
    read.root = rootOf(channel, read.id, read.name);
    return read;
}

QByteArray AriEvents::rootOf(const QJsonObject& channel, const QByteArray& id, const QByteArray& name)
{
    // Only where ari.conf asks for it: channelvars=CHANNEL(linkedid)
    const QJsonObject variables = channel.value("channelvars"_L1).toObject();
    if (QByteArray linked = textIn(variables, "CHANNEL(linkedid)"_L1); !linked.isEmpty()) return linked;
    if (!name.startsWith("Local/") || name.size() < 2) return id;
    const QByteArray pair = name.chopped(2);
    if (name.endsWith(";1")) {
        if (m_locals.size() < kMostLocals) m_locals.try_emplace(pair, id);
        return id;
    }
    const auto other = m_locals.find(pair);
    return other == m_locals.end() ? id : other->second;
}

std::vector<SwitchNews> AriEvents::readListing(const QByteArray& channels, const QByteArray& bridges,
                                               Timestamp now)
{
    std::unordered_map<QByteArray, QByteArray> bridgeOf;
    for (const QJsonValue each : QJsonDocument::fromJson(bridges).array()) {
        const QJsonObject bridge = each.toObject();
        if (isHolding(bridge)) continue;
        for (const QJsonValue inside : bridge.value("channels"_L1).toArray())
            bridgeOf[inside.toString().toUtf8()] = textIn(bridge, "id"_L1);
    }
    std::vector<SwitchNews> listed;
    for (const QJsonValue each : QJsonDocument::fromJson(channels).array()) {
        const QJsonObject channel = each.toObject();
        const QJsonObject dialplan = channel.value("dialplan"_L1).toObject();
        SwitchNews news{.kind = Kind::Listed, .channel = channelIn(channel)};
        if (news.channel.id.isEmpty()) continue;
        news.app = textIn(dialplan, "app_name"_L1);
        news.appData = textIn(dialplan, "app_data"_L1);
        news.age = ageOf(channel, now);
        if (const auto bridge = bridgeOf.find(news.channel.id); bridge != bridgeOf.end())
            news.bridge = bridge->second;
        listed.push_back(std::move(news));
    }
    return listed;
}

} // namespace secondring
