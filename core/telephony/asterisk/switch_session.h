// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/asterisk/switch_news.h"
#include "core/telephony/line_monitor.h"

#include <QObject>

namespace secondring {

/// How long a connection waits for what.
struct SwitchPatience {
    std::chrono::milliseconds signIn{8'000};   ///< From the first word to being signed in.
    std::chrono::milliseconds silence{30'000}; ///< Before it asks whether anybody is still there.
    std::chrono::milliseconds answer{10'000};  ///< For the answer to that.
};

/// One connection to Asterisk by one of its interfaces. Whoever owns it opens it again when it was lost.
class SwitchSession : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void open() = 0;
    /// Takes leave. Says nothing any more.
    virtual void close() = 0;
    /// Asks whether the caller of @p channel may be shown; heard() brings what is answered.
    virtual void askPresentation(const SwitchChannel& channel) = 0;

Q_SIGNALS:
    void joined(); ///< Signed in: from now on everything is heard.
    void heard(const secondring::SwitchNews& news);
    void listed();    ///< Every channel there was at joined() has been heard of.
    void notListed(); ///< The user may not see which channels there are.
    void mayNotAsk(); ///< The user may not ask about channels.
    void lost(secondring::LineTrouble trouble, const QString& detail);
};

} // namespace secondring
