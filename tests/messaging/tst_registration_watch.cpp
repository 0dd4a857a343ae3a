// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/registration_watch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scripted_message_provider.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

using State = SenderRegistration::State;
using Kind = SenderRegistration::Kind;

namespace {

const SenderRegistration inReview{Kind::LongCode, State::Approved, State::Submitted, State::Approved, {}};
const SenderRegistration allDone{Kind::LongCode, State::Approved, State::Approved, State::Approved, {}};

} // namespace

class TstRegistrationWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_provider = std::make_unique<ScriptedMessageProvider>();
        m_clock.set(FakeClock().now());
        m_watch = std::make_unique<RegistrationWatch>(*m_provider, m_clock);
    }

    void asksAtTheStartAndTells()
    {
        m_provider->registered = inReview;
        QSignalSpy changed(m_watch.get(), &RegistrationWatch::changed);
        m_watch->beat();
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(m_watch->known() == inReview);
        QVERIFY(m_watch->known().isMissing());
    }

    void isNotReadUntilTheServiceAnsweredWhateverItSays()
    {
        QSignalSpy readChanged(m_watch.get(), &RegistrationWatch::readChanged);
        QVERIFY(!m_watch->isRead());
        m_watch->beat();
        QTRY_COMPARE(readChanged.size(), 1);
        QVERIFY(m_watch->isRead());
        m_provider->named = u"another"_s;
        m_watch->beat();
        QVERIFY(!m_watch->isRead());
        QTRY_VERIFY(m_watch->isRead());
        QCOMPARE(readChanged.size(), 3);
    }

    void asksEachQuarterOfAnHourWhileItIsLookedAtAndSeldomAfterwards()
    {
        m_provider->registered = inReview;
        QVERIFY(asked(1));
        m_clock.advance(14min);
        QVERIFY(!asked(2));
        m_provider->registered = allDone;
        m_clock.advance(1min);
        QVERIFY(asked(2));
        QTRY_VERIFY(!m_watch->known().isMissing());
        m_clock.advance(5h);
        QVERIFY(!asked(3));
        m_clock.advance(1h);
        QVERIFY(asked(3));
    }

    void aCarriersRefusalIsReasonToAskAtOnce()
    {
        m_provider->registered = allDone;
        QVERIFY(asked(1));
        m_watch->lookSoon();
        QVERIFY(asked(2));
    }

    void whatWasKnownHoldsWhileNobodyAnswers()
    {
        m_provider->registered = inReview;
        QVERIFY(asked(1));
        QTRY_VERIFY(m_watch->known() == inReview);
        m_provider->registered = {};
        m_clock.advance(15min);
        QVERIFY(asked(2));
        QVERIFY(m_watch->known() == inReview);
    }

    void anotherAccountIsAskedForItself()
    {
        m_provider->registered = inReview;
        QVERIFY(asked(1));
        QTRY_VERIFY(m_watch->known() == inReview);
        m_provider->named = u"another"_s;
        m_provider->registered = allDone;
        QVERIFY(asked(2));
        QTRY_VERIFY(m_watch->known() == allDone);
    }

    void whereTheServiceDoesNotTellACarriersRefusalHolds()
    {
        QVERIFY(asked(1));
        QTRY_VERIFY(m_watch->isRead());
        QVERIFY(!m_watch->known().isMissing()); // Let through until one was refused.
        m_watch->noteRefusal();
        QVERIFY(asked(2));
        QTRY_VERIFY(m_watch->known().isMissing());
        QVERIFY(m_watch->isUnknown());
        m_clock.advance(15min); // And looked at as often as what is under way.
        QVERIFY(asked(3));
        QVERIFY(m_watch->known().isMissing());
        m_provider->registered = allDone; // Until it can be read.
        m_clock.advance(15min);
        QVERIFY(asked(4));
        QTRY_VERIFY(m_watch->known() == allDone);
        QVERIFY(!m_watch->isUnknown());
    }

    void aRefusalWeighsMoreThanWhatWasReadYesterday()
    {
        m_provider->registered = allDone;
        QVERIFY(asked(1));
        QTRY_VERIFY(m_watch->known() == allDone);
        m_provider->registered = {}; // Out of reach.
        m_watch->noteRefusal();
        QVERIFY(asked(2));
        QTRY_VERIFY(m_watch->known().isMissing());
    }

    void whatTheServiceTellsIsBelieved()
    {
        m_provider->registered = allDone;
        m_watch->noteRefusal();
        QVERIFY(asked(1));
        QTRY_VERIFY(m_watch->known() == allDone);
        m_provider->registered = {};
        m_watch->lookSoon();
        QVERIFY(asked(2));
        QVERIFY(!m_watch->known().isMissing());
    }

    void aPersonSaysThatItIsDone()
    {
        m_watch->noteRefusal();
        QVERIFY(asked(1));
        QTRY_VERIFY(m_watch->known().isMissing());
        QSignalSpy changed(m_watch.get(), &RegistrationWatch::changed);
        m_watch->takeAsDone();
        QCOMPARE(changed.size(), 1);
        QVERIFY(!m_watch->known().isMissing());
        QVERIFY(!m_watch->isUnknown());
        QVERIFY(asked(2));
        QVERIFY(!m_watch->known().isMissing());
        m_watch->noteRefusal(); // It was not.
        QVERIFY(asked(3));
        QTRY_VERIFY(m_watch->known().isMissing());
        QVERIFY(m_watch->isUnknown());
    }

    void anotherNumberHasNotBeenRefused()
    {
        m_watch->noteRefusal();
        QVERIFY(asked(1));
        QTRY_VERIFY(m_watch->known().isMissing());
        m_provider->named = u"another"_s;
        QVERIFY(asked(2));
        QTRY_VERIFY(m_watch->isRead());
        QVERIFY(!m_watch->known().isMissing());
        QVERIFY(!m_watch->isUnknown()); // What waits may leave with it.
    }

    void withoutATextServiceNobodyIsAsked()
    {
        m_provider->named.clear();
        QVERIFY(!asked(1));
    }

    void aClockSetBackDoesNotSilenceIt()
    {
        m_provider->registered = inReview;
        QVERIFY(asked(1));
        m_clock.advance(-24h);
        QVERIFY(asked(2));
    }

private:
    /// Whether, after a beat, it asked that many times in all; its answers are in.
    bool asked(int times)
    {
        m_watch->beat();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        return m_provider->registrationsAsked == times;
    }

    std::unique_ptr<ScriptedMessageProvider> m_provider;
    FakeClock m_clock;
    std::unique_ptr<RegistrationWatch> m_watch;
};

QTEST_GUILESS_MAIN(TstRegistrationWatch)
#include "tst_registration_watch.moc"
