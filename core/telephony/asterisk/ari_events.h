// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/telephony/asterisk/switch_news.h"

#include <QHash>
#include <QJsonObject>

#include <unordered_map>
#include <vector>

namespace secondring {

/// What one message of Asterisk's REST interface came to.
struct AriMessage {
    enum class Kind {
        News,
        Replaced, ///< Another program listens under our name now.
        Other,    ///< Says nothing about calls.
        Unreadable,
    };

    Kind kind = Kind::Other;
    SwitchNews news;
};

/// Reads the events of Asterisk's REST interface as the same news as those of the manager interface. Which
/// channels belong together is not said there: dialling joins them, and the two halves of a Local channel are
/// told by their name. Pure.
class AriEvents {
public:
    [[nodiscard]] AriMessage read(const QByteArray& message);
    /// The answers of /ari/channels and /ari/bridges; nothing when they cannot be read.
    [[nodiscard]] std::vector<SwitchNews> readListing(const QByteArray& channels, const QByteArray& bridges,
                                                      Timestamp now);

private:
    [[nodiscard]] SwitchChannel channelIn(const QJsonObject& channel);
    [[nodiscard]] QByteArray rootOf(const QJsonObject& channel, const QByteArray& id, const QByteArray& name);
    [[nodiscard]] AriMessage dial(const QJsonObject& event);
    [[nodiscard]] AriMessage ofChannel(SwitchNews::Kind kind, const QJsonObject& event);

    std::unordered_map<QByteArray, QByteArray> m_locals; ///< Name without its ";1" to the id of that half.
};

} // namespace secondring
