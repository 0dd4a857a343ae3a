// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/asterisk/ami_session.h"
#include "tests/support/own_certificate.h"
#include "tests/telephony/asterisk/heard_line.h"
#include "tests/telephony/asterisk/scripted_manager.h"

#include <QRegularExpression>
#include <QTest>

using namespace secondring;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using State = LineMonitor::State;

/// The manager interface over TLS, and many calls at once.
class TestAsteriskTls : public QObject {
    Q_OBJECT

private:
    const OwnCertificate m_certificate{u"DNS:localhost"_s};

private Q_SLOTS:
    void theServerMustProveItself_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("caFile");
        QTest::addColumn<LineTrouble>("trouble");
        QTest::newRow("it does") << u"localhost"_s << u"cert.pem"_s << LineTrouble::None;
        QTest::newRow("nobody known vouches for it")
            << u"localhost"_s << QString() << LineTrouble::CertificateRefused;
        QTest::newRow("it is another one")
            << u"127.0.0.1"_s << u"cert.pem"_s << LineTrouble::CertificateRefused;
        QTest::newRow("the file of authorities is not there")
            << u"localhost"_s << u"none.pem"_s << LineTrouble::CertificateUnread;
    }
    void theServerMustProveItself()
    {
        QFETCH(QString, server);
        QFETCH(QString, caFile);
        QFETCH(LineTrouble, trouble);
        if (!m_certificate.isMade()) QSKIP("openssl or Qt's TLS is not here to make a certificate with");
        ScriptedManager pbx(ScriptedManager::Habit::Proper, m_certificate.door());
        LineSettings settings = listeningAt(pbx.port());
        auto& how = std::get<AsteriskLineSettings>(settings.how);
        how.tls = true;
        how.server = server;
        how.caFile = caFile.isEmpty() ? QString() : m_certificate.file(caFile);
        HeardLine heard(settings, std::make_unique<AmiSession>(how, u"secret"_s));
        heard.line.start();
        QTRY_VERIFY(heard.isNow(State::Watching) || heard.isNow(State::Faulty));
        QCOMPARE(heard.trouble(), trouble);
        QCOMPARE(heard.isNow(State::Watching), trouble == LineTrouble::None);
        if (trouble != LineTrouble::None) return;
        pbx.say(wordsOf(u"abandoned"_s));
        QTRY_COMPARE(heard.events.size(), 3u);
    }

    void aServerWithoutTlsIsCalledSo()
    {
        ScriptedManager pbx;
        LineSettings settings = listeningAt(pbx.port());
        auto& how = std::get<AsteriskLineSettings>(settings.how);
        how.tls = true;
        HeardLine heard(settings, std::make_unique<AmiSession>(how, u"secret"_s));
        heard.line.start();
        QTRY_VERIFY(heard.isNow(State::Faulty));
        QCOMPARE(heard.trouble(), LineTrouble::NotSpoken);
    }

    void ofFiveThousandCallsNoneIsLost()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        ScriptedManager pbx;
        const LineSettings settings = listeningAt(pbx.port());
        HeardLine heard(settings, std::make_unique<AmiSession>(std::get<AsteriskLineSettings>(settings.how),
                                                               u"secret"_s));
        heard.line.start();
        QTRY_VERIFY(heard.isNow(State::Watching));
        const QByteArray call = wordsOf(u"abandoned"_s);
        const qsizetype middle = call.indexOf("Event: HangupRequest");
        constexpr int calls = 5'000;
        // All ring before the first hangs up.
        for (const QByteArray& part : {call.first(middle), call.mid(middle)})
            for (int number = 0; number < calls; ++number)
                pbx.say(QByteArray(part).replace("1795186800", QByteArray::number(1'000'000 + number)));
        QTRY_COMPARE_WITH_TIMEOUT(heard.events.size(), calls * 3u, 60'000);
        int abandoned = 0;
        for (const LineEvent& event : heard.events)
            if (const auto* ended = std::get_if<Ended>(&event.what))
                abandoned += ended->outcome == CallOutcome::Abandoned ? 1 : 0;
        QCOMPARE(abandoned, calls);
    }
};

QTEST_GUILESS_MAIN(TestAsteriskTls)
#include "tst_asterisk_tls.moc"
