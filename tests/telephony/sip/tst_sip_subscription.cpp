// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/life_sign.h"
#include "core/telephony/sip/subscription.h"

// The stack has functions named as its types are: its headers come after ours.
#include "core/telephony/sip/re_cpp.h"
#include "core/telephony/sip/sip_thread.h"
#include "tests/telephony/scripted_switch.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace secondring;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// One subscription, alone in the SIP thread.
class Watcher : public SipResident {
public:
    Watcher(const SipLineSettings& settings, std::chrono::milliseconds patience, Subscription::Ears ears)
        : m_stack(settings), m_subscription(m_stack, settings, {}, OwnContact::ofRun({}),
                                            {"dialog", "application/dialog-info+xml", u"200"_s, patience})
    {
        m_subscription.onEvents(std::move(ears));
        sip_listen(
            m_requests.slot(), m_stack.sip(), true,
            [](const ::sip_msg* request, void* self) {
                return static_cast<Watcher*>(self)->m_subscription.take(*request);
            },
            this);
        const SipTarget target{QHostAddress(settings.server), settings.port};
        if (m_stack.open(target).trouble == LineTrouble::None) m_subscription.useTarget(target);
    }
    void leave(std::function<void()> gone) override
    {
        m_subscription.end();
        m_stack.close(std::move(gone));
    }

private:
    SipStack m_stack;
    ReRef<::sip_lsnr> m_requests;
    Subscription m_subscription;
};

/// The question whether the telephone system lives, alone in the SIP thread.
class Asker : public SipResident {
public:
    Asker(const SipLineSettings& settings, LifeSign::Rhythm rhythm, std::function<void()> missed)
        : m_stack(settings), m_life(m_stack, settings, {}, std::move(missed))
    {
        const SipTarget target{QHostAddress(settings.server), settings.port};
        if (m_stack.open(target).trouble == LineTrouble::None) m_life.start(target, rhythm);
    }
    void leave(std::function<void()> gone) override
    {
        m_life.stop();
        m_stack.close(std::move(gone));
    }

private:
    SipStack m_stack;
    LifeSign m_life;
};

SipLineSettings settingsOf(const ScriptedSwitch& pbx)
{
    SipLineSettings settings;
    settings.server = pbx.address();
    settings.port = pbx.port();
    settings.domain = u"pbx.test"_s;
    settings.user = u"100"_s;
    return settings;
}

} // namespace

/// A subscription counts for what it brings, not for being allowed.
class TestSipSubscription : public QObject {
    Q_OBJECT

private:
    std::vector<LineTrouble> m_told;
    int m_heard = 0;
    int m_missed = 0;

    void ask(SipThread& thread, const ScriptedSwitch& pbx, std::chrono::milliseconds patience)
    {
        const auto missed = [this] { QMetaObject::invokeMethod(this, [this] { ++m_missed; }); };
        static_cast<void>(thread.admit([=, settings = settingsOf(pbx)] {
            return std::make_unique<Asker>(settings, LifeSign::Rhythm{50ms, patience}, missed);
        }));
    }

    void admit(SipThread& thread, const ScriptedSwitch& pbx, std::chrono::milliseconds patience,
               std::chrono::seconds expires = 60s)
    {
        SipLineSettings settings = settingsOf(pbx);
        settings.expires = expires;
        const auto tell = [this](const SipTrouble& trouble) {
            QMetaObject::invokeMethod(this, [this, what = trouble.trouble] { m_told.push_back(what); });
        };
        const auto heard = [this](const QByteArray&) {
            QMetaObject::invokeMethod(this, [this] { ++m_heard; });
        };
        static_cast<void>(thread.admit([=] {
            return std::make_unique<Watcher>(settings, patience, Subscription::Ears{tell, heard, [] {}});
        }));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_told.clear();
        m_heard = 0;
        m_missed = 0;
    }
    void cleanup() { QCoreApplication::processEvents(); }

    void allowedButNeverToldAnything_data()
    {
        QTest::addColumn<int>("expires");
        QTest::addColumn<int>("patience");
        QTest::newRow("the switch stays silent") << 60 << 200;
        QTest::newRow("it is asked anew before the time is up") << 1 << 1200;
    }
    void allowedButNeverToldAnything()
    {
        QFETCH(int, expires);
        QFETCH(int, patience);
        ScriptedSwitch pbx;
        SipThread thread;
        admit(thread, pbx, std::chrono::milliseconds(patience), std::chrono::seconds(expires));
        const auto doubts = [this] { return std::ranges::count(m_told, LineTrouble::NoAnswer); };
        QTRY_COMPARE_WITH_TIMEOUT(doubts(), 2, 15'000);
        QCOMPARE(m_told.front(), LineTrouble::None);
        QVERIFY(pbx.subscriptions("dialog") >= 2);
        // Allowed once more: that alone is no news.
        const auto first = std::ranges::find(m_told, LineTrouble::NoAnswer);
        QCOMPARE(std::distance(first, m_told.end()), 2);
    }

    void aNotifyEndsTheDoubt()
    {
        ScriptedSwitch pbx;
        SipThread thread;
        admit(thread, pbx, 1000ms);
        QTRY_COMPARE(m_told, (std::vector{LineTrouble::None, LineTrouble::NoAnswer}));
        QTRY_COMPARE(pbx.subscriptions("dialog"), 2);
        pbx.notify("dialog", {});
        QTRY_COMPARE(m_heard, 1);
        QCOMPARE(m_told.back(), LineTrouble::None);
    }

    void oneNotifyIsEnough()
    {
        ScriptedSwitch pbx;
        SipThread thread;
        admit(thread, pbx, 1500ms, 1s);
        QTRY_COMPARE(pbx.subscriptions("dialog"), 1);
        pbx.notify("dialog", {});
        QTRY_COMPARE(m_heard, 1);
        // Refreshed each 0.9 s: the last comes when the patience would long have been at its end.
        QTRY_COMPARE_WITH_TIMEOUT(pbx.subscriptions("dialog"), 4, 15'000);
        QVERIFY(std::ranges::count(m_told, LineTrouble::None) == std::ssize(m_told));
    }

    void aSystemThatFallsSilentIsMissed_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("it answers") << QByteArray("200 OK");
        QTest::newRow("it does not like the question") << QByteArray("405 Method Not Allowed");
    }
    void aSystemThatFallsSilentIsMissed()
    {
        QFETCH(QByteArray, status);
        ScriptedSwitch pbx;
        pbx.setLifeSign(status);
        SipThread thread;
        ask(thread, pbx, 300ms);
        QTRY_VERIFY(pbx.lifeSigns() > 2);
        const int missedBefore = m_missed; // By a computer that is too busy to answer in time.
        pbx.setLifeSign({});
        QTRY_VERIFY(m_missed > missedBefore);
    }

    void lostPacketsAreNoSilence()
    {
        ScriptedSwitch pbx;
        pbx.setLifeSign("200 OK", 1); // The first of each question.
        SipThread thread;
        ask(thread, pbx, 3000ms);
        QTRY_VERIFY(pbx.lifeSigns() > 2);
        QCOMPARE(m_missed, 0);
    }

    void whoNeverAnswersIsNotMissed_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("it knows no such question") << QByteArray();
        QTest::newRow("only the proxy before it answers") << QByteArray("503 Service Unavailable");
    }
    void whoNeverAnswersIsNotMissed()
    {
        QFETCH(QByteArray, status);
        ScriptedSwitch pbx;
        pbx.setLifeSign(status);
        ScriptedSwitch other; // Answers, and so tells how often it would have been asked.
        other.setLifeSign("200 OK");
        SipThread thread;
        ask(thread, pbx, 100ms);
        ask(thread, other, 5s);
        QTRY_VERIFY(other.lifeSigns() > 20);
        QCOMPARE(pbx.questions(), 2);
        QCOMPARE(m_missed, 0);
    }
};

QTEST_GUILESS_MAIN(TestSipSubscription)
#include "tst_sip_subscription.moc"
