// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/telephony/sip/sip_resident.h"

#include <QByteArray>
#include <QUuid>
#include <QtGlobal>

#include <cstdint>
#include <functional>
#include <memory>

namespace secondring {

/// The one thread of the SIP stack: its loop, its memory, its sockets. All lines live in it. Others reach it
/// by post(); answers come back as queued calls that carry values.
class SipThread {
public:
    enum class ResidentId : std::uint64_t {};

    /// @p desk is the same in every run at this desk, and no other desk's: its lines carry it (RFC 5626).
    explicit SipThread(QUuid desk = QUuid::createUuid());
    /// Lets every resident take leave; 2 s at most.
    ~SipThread();
    Q_DISABLE_COPY_MOVE(SipThread)

    /// For the lines that are made from now on. From the thread that makes them.
    void setDesk(QUuid desk) { m_desk = desk; }
    /// What marks the contacts of @p line at this desk: "urn:uuid:…".
    [[nodiscard]] QByteArray instanceOf(const LineId& line) const;

    /// Runs @p job in the loop, in the order posted. From any thread. Dropped when the thread is ending.
    void post(std::function<void()> job);
    /// Like post(), and waits until it has run. Not from the loop itself.
    void postAndWait(const std::function<void()>& job);

    /// Has @p make called in the loop and keeps what it makes.
    [[nodiscard]] ResidentId admit(std::function<std::unique_ptr<SipResident>()> make);
    /// Runs @p job on the resident, unless it is gone.
    template <typename Resident> void tell(ResidentId id, std::function<void(Resident&)> job)
    {
        post([this, id, job = std::move(job)] {
            if (SipResident* resident = find(id)) job(static_cast<Resident&>(*resident));
        });
    }
    /// Lets the resident take leave, then destroys it.
    void dismiss(ResidentId id);
    /// The same, of one that may be taking leave already; nothing is heard of it once this returns. Not from
    /// the loop itself.
    void disown(ResidentId id);

private:
    struct Loop;

    [[nodiscard]] SipResident* find(ResidentId id) const; ///< In the loop.

    QUuid m_desk;
    std::unique_ptr<Loop> m_loop;
};

} // namespace secondring
