// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/sip/dialog_tracker.h"

#include <chrono>
#include <optional>
#include <vector>

namespace secondring {

/// Puts together what our own contact hears of a call and what the watched extension does about it: one call,
/// one name, one end. Pure.
class ExtensionCalls {
public:
    using Moment = std::chrono::steady_clock::time_point;
    using What = LineEvent::What;
    /// Whose word ends a call.
    enum class Ear {
        Contact,  ///< Our own contact, which rings along; the extension may correct it.
        Both,     ///< The contact names the caller and steps aside; the extension tells the end.
        Extension ///< There is no contact.
    };
    struct News {
        CallKey call;
        What what;
    };

    ExtensionCalls(Ear ear, std::chrono::seconds longestRing);

    [[nodiscard]] std::vector<News> heard(const CallKey& key, const What& what, Moment now);
    [[nodiscard]] std::vector<News> shown(const ExtensionNews& shown, Moment now);
    /// What has waited long enough.
    [[nodiscard]] std::vector<News> due(Moment now);
    [[nodiscard]] std::optional<Moment> nextDue() const;
    /// Nobody watches any more.
    [[nodiscard]] std::vector<News> endAll(const QString& evidence);

private:
    struct Call {
        CallKey key;
        std::optional<CallKey> dialog; ///< What the extension's notifications call it.
        QString callId;
        std::optional<CallerId> caller;
        Moment began;
        bool hasContact = false;
        bool isTold = false;
        bool isBehind = false; ///< Its end was told, as the contact heard it; the extension rings on.
        std::optional<Ended> contactEnd; ///< Waits for the extension's word.
        std::optional<Ended>
            extensionEnd;            ///< Of a call the contact still rings with, or that is not told yet.
        std::optional<Moment> until; ///< What it waits for comes by then, or not at all.
    };
    using Calls = std::vector<Call>;
    using AllNews = std::vector<News>;

    void contactEnded(Calls::iterator call, const Ended& how, Moment now, AllNews& news);
    void extensionEnded(Calls::iterator call, const Ended& how, Moment now, AllNews& news);
    void extensionRang(const ExtensionNews& rang, Moment now, AllNews& news);
    void find(Calls::iterator dialog, AllNews& news);
    void link(Calls::iterator contact, AllNews& news);
    static void tell(Call& call, AllNews& news);
    void settleDue(Calls::iterator call, Moment now, AllNews& news);
    void finish(Calls::iterator call, const Ended& how, Moment now, AllNews& news);
    [[nodiscard]] Calls::iterator withKey(const CallKey& key);
    [[nodiscard]] Calls::iterator withDialog(const CallKey& dialog);
    [[nodiscard]] static bool isSame(const Call& contact, const Call& dialog);
    [[nodiscard]] bool isOver(const Call& call) const;
    [[nodiscard]] Moment deadline(const Call& call) const;

    const Ear m_ear;
    const std::chrono::seconds m_longestRing;
    Calls m_calls;
    Calls m_over; ///< Of the contact, lately: the extension's word may come behind.
};

} // namespace secondring
