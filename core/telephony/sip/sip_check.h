// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/line_settings.h"
#include "core/telephony/line_monitor.h"
#include "core/telephony/sip/sip_line.h"

#include <QFuture>
#include <QPromise>
#include <QTimer>

#include <memory>

namespace secondring {

/// What a try to register found.
struct SipCheckResult {
    LineTrouble trouble = LineTrouble::None; ///< None: registered.
    QString detail;                          ///< No numbers.
    bool operator==(const SipCheckResult&) const = default;
};

/// Registers a line once, says what came of it within 8 s, and takes it back. Deletes itself when it is done.
class SipCheck : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] static QFuture<SipCheckResult> run(SipThread& thread, const LineSettings& settings,
                                                     const QString& password, const Clock& clock,
                                                     QObject* owner);

private:
    SipCheck(SipThread& thread, const LineSettings& settings, const QString& password, const Clock& clock,
             QObject* owner);
    void onState(LineMonitor::State state, LineTrouble trouble, const QString& detail);
    void answer(const SipCheckResult& result);

    QPromise<SipCheckResult> m_promise;
    SipLine m_line;
    QTimer m_patience;
    bool m_isAnswered = false;
};

} // namespace secondring
