// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/telephony/callerid_box/unit_link.h"
#include "core/telephony/callerid_box/unit_settings.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QList>
#include <QPromise>
#include <QTimer>

#include <optional>

namespace secondring {

/// Asks a unit how it is set, and sets it to report all it sees. One conversation at a time, and slowly: a
/// unit needs time between two commands.
class UnitSetup : public QObject {
    Q_OBJECT

public:
    using Answer = Result<UnitSettings>;

    explicit UnitSetup(UnitLink& link, QObject* parent = nullptr);

    /// Timeout: no unit answers. Conflict: another conversation is under way.
    [[nodiscard]] QFuture<Answer> read();
    /// Sends the toggles that are wrong and sets the unit's clock to @p wall, local time. The answer says how
    /// it is set then. Rejected: it stays as it was. NotFound: a basic unit has nothing to be set.
    [[nodiscard]] QFuture<Answer> fix(const QDateTime& wall);
    [[nodiscard]] bool isBusy() const { return m_step != Step::Idle; }
    /// The unit is out of reach.
    void abandon();

private:
    enum class Step { Idle, Asking, Setting, Checking };

    [[nodiscard]] QFuture<Answer> begin();
    void ask(Step step);
    void hear(const UnitPacket& packet);
    void onPause();
    void onPatience();
    void onAnswer();
    void finish(const Answer& answer);

    UnitLink& m_link;
    Step m_step = Step::Idle;
    QList<QByteArray> m_toSend;
    QElapsedTimer m_sinceSent;
    QTimer m_pause;    ///< Between two commands.
    QTimer m_patience; ///< For an answer.
    int m_asked = 0;
    UnitSettings m_found;
    std::optional<QDateTime> m_wall; ///< Set while it is to be fixed.
    std::optional<QPromise<Answer>> m_promise;
};

} // namespace secondring
