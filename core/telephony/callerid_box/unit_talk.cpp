// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/callerid_box/unit_talk.h"

#include "core/base/when_done.h"
#include "core/telephony/callerid_box/callerid_box_line.h"

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// One conversation with a unit, over a link of its own. Goes when it is over.
class UnitTalk : public QObject {
public:
    UnitTalk(std::unique_ptr<UnitLink> link, std::optional<QDateTime> wall, QObject* owner)
        : QObject(owner), m_link(std::move(link)), m_setup(*m_link), m_wall(std::move(wall))
    {
        m_promise.start();
        connect(m_link.get(), &UnitLink::opened, this, [this] { begin(); });
        connect(m_link.get(), &UnitLink::lost, this, [this](LineTrouble, const QString& detail) {
            if (!m_hasBegun) finish(fail(Failure::Network, detail));
            m_setup.abandon();
        });
    }
    ~UnitTalk() override { m_link->disconnect(this); }
    Q_DISABLE_COPY_MOVE(UnitTalk)

    [[nodiscard]] QFuture<Result<UnitSettings>> run()
    {
        m_link->open();
        return m_promise.future();
    }

private:
    void begin()
    {
        if (std::exchange(m_hasBegun, true)) return;
        whenDone(m_wall ? m_setup.fix(*m_wall) : m_setup.read(), this,
                 [this](const Result<UnitSettings>& answer) { finish(answer); });
    }

    void finish(const Result<UnitSettings>& answer)
    {
        if (m_promise.future().isFinished()) return;
        m_hasBegun = true;
        m_link->close();
        m_promise.addResult(answer);
        m_promise.finish();
        deleteLater();
    }

    std::unique_ptr<UnitLink> m_link;
    UnitSetup m_setup;
    const std::optional<QDateTime> m_wall;
    bool m_hasBegun = false;
    QPromise<Result<UnitSettings>> m_promise;
};

QFuture<Result<UnitSettings>> talk(const CallerIdBoxLineSettings& unit, std::optional<QDateTime> wall,
                                   QObject* owner)
{
    auto link = linkFor(unit);
    if (!link) {
        QPromise<Result<UnitSettings>> refused;
        refused.start();
        refused.addResult(fail(Failure::Network, u"this build knows no serial ports"_s));
        refused.finish();
        return refused.future();
    }
    auto* each = new UnitTalk(std::move(link), std::move(wall), owner);
    return each->run();
}

} // namespace

QFuture<Result<UnitSettings>> readUnit(const CallerIdBoxLineSettings& unit, QObject* owner)
{
    return talk(unit, std::nullopt, owner);
}

QFuture<Result<UnitSettings>> fixUnit(const CallerIdBoxLineSettings& unit, const QDateTime& wall,
                                      QObject* owner)
{
    return talk(unit, wall, owner);
}

} // namespace secondring
