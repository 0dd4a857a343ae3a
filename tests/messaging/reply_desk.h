// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/twilio/twilio_provider.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scripted_provider.h"

#include <QTest>

namespace secondring {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A provider of ours that reads from a scripted one, and what came of it. For the tests of reading.
class ReplyDesk : public QObject {
    Q_OBJECT

protected:
    void setUp()
    {
        m_clock.set(FakeClock().now());
        m_serversClock.set(FakeClock().now());
        m_server = std::make_unique<ScriptedProvider>(m_serversClock);
        QVERIFY(m_server->listen());
        m_words.clear();
        m_calls.clear();
        m_troubles.clear();
        m_callsRead.clear();
        m_cursor = {};
        m_keeps = true;
        m_every = 5ms;
        m_arrivals = 0;
    }

    void start(const Cursor& from, bool calls = false)
    {
        const TwilioAccount account{QUrl(m_server->baseUrl()), u".json"_s,
                                    m_server->book.account,    m_server->book.user,
                                    m_server->book.secret,     *PhoneNumber::fromE164(u"+13125550100"_s)};
        m_provider =
            std::make_unique<TwilioProvider>(account, ReadingHabits{m_every, calls}, m_http, m_clock);
        connect(m_provider.get(), &MessageProvider::arrived, this,
                [this](const std::vector<IncomingText>& texts, const std::vector<ProviderCall>& found,
                       const Cursor& upTo) {
                    ++m_arrivals;
                    for (const IncomingText& text : texts)
                        m_words.append(text.body);
                    for (const ProviderCall& call : found)
                        m_calls.append(call);
                    if (!m_keeps) return;
                    m_cursor = upTo;
                    m_provider->kept(upTo);
                });
        connect(m_provider.get(), &MessageProvider::troubleChanged, this,
                [this](TextTrouble trouble) { m_troubles.append(trouble); });
        connect(m_provider.get(), &MessageProvider::callsRead, this,
                [this](TextTrouble trouble) { m_callsRead.append(trouble); });
        m_provider->startReceiving(from);
    }

    /// A first start ever, until its mark is set.
    void startFresh(bool calls = false)
    {
        start({}, calls);
        QTRY_COMPARE(m_arrivals, 1);
        QVERIFY(!m_cursor.value.isEmpty());
    }

    template <typename Found> bool lookingFinds(Found found)
    {
        m_provider->pollSoon();
        return found();
    }

    void lookUntil(const QString& words)
    {
        QTRY_VERIFY(lookingFinds([&] { return m_words.contains(words); }));
    }

    /// Two more looks that began after now.
    void lookTwice()
    {
        const int before = m_server->getsSeen();
        QTRY_VERIFY(lookingFinds([&] { return m_server->getsSeen() >= before + 3; }));
    }

    void addLeg(const QString& parent, const QString& status, const QJsonObject& more = {})
    {
        QJsonObject fields{{u"direction"_s, u"outbound-dial"_s},
                           {u"to"_s, u"+13125550111"_s},
                           {u"status"_s, status},
                           {u"parent_call_sid"_s, parent}};
        for (auto field = more.begin(); field != more.end(); ++field)
            fields.insert(field.key(), field.value());
        m_server->book.addCall(u"+13125550100"_s, m_serversClock.now() + 5s, fields);
    }

    FakeClock m_clock;
    FakeClock m_serversClock;
    HttpClient m_http;
    std::unique_ptr<ScriptedProvider> m_server;
    std::unique_ptr<TwilioProvider> m_provider;
    QStringList m_words;
    QList<ProviderCall> m_calls;
    QList<TextTrouble> m_troubles;
    QList<TextTrouble> m_callsRead;
    Cursor m_cursor;
    bool m_keeps = true;
    std::chrono::milliseconds m_every{5};
    int m_arrivals = 0;
};

} // namespace secondring
