// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/line_event.h"
#include "core/telephony/sip/dialog_report.h"

#include <map>
#include <variant>
#include <vector>

namespace secondring {

/// The watched extension called somebody itself.
struct Dialled {
    CallerId callee;
    bool isAnswered = false;
};

/// What a watched extension did.
struct ExtensionNews {
    CallKey call;
    QString callId; ///< As the switch says it; empty when it does not.
    std::variant<RingStarted, CallerIdentified, Ended, Dialled> what;
};

/// Turns the notifications about an extension (RFC 4235) into calls. The first notification is where we
/// start: switches list calls that are long over, so of one that rings there nobody is sure but that it did.
/// Pure.
class DialogTracker {
public:
    /// @p extension names calls to which the switch gives no name of their own. @p isAlone: no other phone
    /// answers its calls. Where one does, the extension merely stops ringing, as when the caller gives up.
    DialogTracker(QString extension, QString homeRegion, bool isAlone);

    [[nodiscard]] std::vector<ExtensionNews> apply(const DialogReport& report, Timestamp now);
    /// The subscription broke off: what rings now is settled by the next first notification.
    void lost();
    /// A notification is missing; the switch should be asked for all anew.
    [[nodiscard]] bool hasGap() const { return m_hasGap; }

private:
    enum class Phase { Overlooked, Ringing, Talking, Dialling };
    struct Call {
        CallKey key;
        QString callId;
        Phase phase = Phase::Overlooked;
        bool isIdentified = false;
        bool isOlder = false;     ///< It rang when we came, or stands there since the switch forgot it.
        bool isSecond = false;    ///< It rang while the extension spoke on, under the same name.
        bool isConnected = false; ///< Of a call it made itself.
    };
    using News = std::vector<ExtensionNews>;

    void step(const ReportedDialog& dialog, Timestamp now, News& news);
    void dialled(const ReportedDialog& dialog, News& news);
    void rang(const ReportedDialog& dialog, Timestamp now, News& news);
    void answered(const ReportedDialog& dialog, Timestamp now, News& news);
    void terminated(const ReportedDialog& dialog, News& news);
    [[nodiscard]] bool countOn(const DialogReport& report);
    void vanished(const DialogReport& report, News& news);
    void identify(Call& call, const ReportedDialog& dialog, News& news) const;
    [[nodiscard]] Ended asFarAsSeen(const Ended& end, const Call& call) const;
    [[nodiscard]] CallKey keyOf(const ReportedDialog& dialog, Timestamp now) const;
    [[nodiscard]] CallerId remoteOf(const ReportedDialog& dialog) const;

    const QString m_extension;
    const QString m_homeRegion;
    const bool m_isAlone;
    std::optional<quint64> m_version;
    bool m_isFirst = true;
    bool m_hasStarted = false; ///< What was going on when we came is known.
    bool m_hasGap = false;
    bool m_missedSome = false; ///< Before the report at hand.
    bool m_countsOneByOne = false;
    std::map<QString, Call> m_calls; ///< That are not over, by the name the switch gives them.
};

} // namespace secondring
