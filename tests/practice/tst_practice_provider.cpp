// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/provider_factory.h"
#include "core/practice/practice_provider.h"
#include "tests/support/fake_clock.h"
#include "tests/support/waited.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

namespace {

const PhoneNumber desk = *PhoneNumber::fromE164(u"+13125550100"_s);
const PhoneNumber annex = *PhoneNumber::fromE164(u"+13125550101"_s);
const PhoneNumber ann = *PhoneNumber::fromE164(u"+14045550123"_s);
const PhoneNumber ben = *PhoneNumber::fromE164(u"+14045550177"_s);

} // namespace

/// Practice mode's provider, asked by the same code that asks the real one.
class TestPracticeProvider : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_clock.set(FakeClock().now());
        m_practice = std::make_unique<PracticeProvider>(std::vector{desk, annex}, m_clock);
        QVERIFY(m_practice->start().has_value());
        m_texts = providerFor(m_practice->settings(), m_practice->secret(), m_http, m_clock).value();
        m_words.clear();
        m_ready = false;
        connect(m_texts.get(), &MessageProvider::arrived, this,
                [this](const std::vector<IncomingText>& texts, const std::vector<ProviderCall>&,
                       const Cursor& upTo) {
                    for (const IncomingText& text : texts)
                        m_words.append(text.body);
                    m_ready = true;
                    m_texts->kept(upTo);
                });
    }

    void cleanup()
    {
        m_texts.reset();
        m_practice.reset();
    }

    void theTestButtonIsContent()
    {
        const auto check = waited(m_texts->check());
        QVERIFY(check.has_value());
        QCOMPARE(check->trouble, TextTrouble::None);
        QVERIFY(check->numberIsOurs && check->numberTakesTexts);
    }

    void anotherTokenIsTurnedAway()
    {
        auto other = providerFor(m_practice->settings(), u"guess"_s, m_http, m_clock).value();
        QCOMPARE(waited(other->check())->trouble, TextTrouble::WrongKey);
        QCOMPARE(waited(other->send(to(ann)))->trouble, TextTrouble::WrongKey);
        QVERIFY(waited(m_texts->findSent(ann, m_clock.now()))->value().empty());
    }

    void aTextMovesOn()
    {
        const auto outcome = waited(m_texts->send(to(ann, u"Sorry we missed you 👋"_s)));
        QCOMPARE(outcome->kind, SendOutcome::Kind::Accepted);
        QCOMPARE(waited(m_texts->lookUp(outcome->ref))->value().state, DeliveryState::Accepted);
        m_clock.advance(500ms);
        QCOMPARE(waited(m_texts->lookUp(outcome->ref))->value().state, DeliveryState::Sent);
        m_clock.advance(1s);
        QCOMPARE(waited(m_texts->lookUp(outcome->ref))->value().state, DeliveryState::Delivered);
        const auto sent = waited(m_texts->findSent(ann, m_clock.now() - 2s))->value();
        QCOMPARE(sent.size(), std::size_t(1));
        QCOMPARE(sent.front().body, u"Sorry we missed you 👋"_s);
    }

    void theCustomerAnswersEachTextInTurn()
    {
        m_practice->willAnswer({{ann, u"Thursday?"_s, 2s}, {ann, u"Thank you!"_s, 3s}});
        startReading();
        QCOMPARE(waited(m_texts->send(to(ann)))->kind, SendOutcome::Kind::Accepted);
        m_clock.advance(1s);
        QVERIFY(waited(m_texts->check()).has_value());
        QVERIFY(m_words.isEmpty());
        m_clock.advance(2s);
        QTRY_COMPARE(looked(), QStringList({u"Thursday?"_s}));
        QCOMPARE(waited(m_texts->send(to(ann)))->kind, SendOutcome::Kind::Accepted);
        m_clock.advance(4s);
        QTRY_COMPARE(looked(), QStringList({u"Thursday?"_s, u"Thank you!"_s}));
        QCOMPARE(waited(m_texts->send(to(ann)))->kind, SendOutcome::Kind::Accepted);
    }

    void manyRepliesComeOverSeveralPages()
    {
        startReading();
        for (int i = 0; i < 130; ++i) {
            const auto customer = *PhoneNumber::fromE164(u"+1404555%1"_s.arg(1000 + i));
            m_practice->willAnswer({{customer, QString::number(i), 1s}});
            QCOMPARE(waited(m_texts->send(to(customer)))->kind, SendOutcome::Kind::Accepted);
        }
        m_clock.advance(5s);
        QTRY_COMPARE(looked().size(), 130);
    }

    void customersAnswerWhatTheyAreAsked()
    {
        m_practice->willAnswer({{ann, u"a cleaning please"_s, 1s, {}},
                                {ann, u"perfect, see you then"_s, 1s, {}},
                                {ann, u"my first visit"_s, 1s, u"first visit"_s},
                                {ann, {}, 1s, u"all we need for now"_s}});
        startReading();
        const auto say = [this](const QString& words) {
            OutgoingText text = to(ann);
            text.body = words;
            QCOMPARE(waited(m_texts->send(text))->kind, SendOutcome::Kind::Accepted);
            m_clock.advance(2s);
        };
        say(u"Sorry we missed you"_s);
        QTRY_COMPARE(looked(), QStringList({u"a cleaning please"_s}));
        say(u"Would this be your first visit?"_s);
        QTRY_COMPARE(looked().last(), u"my first visit"_s);
        say(u"Thank you, that's all we need for now."_s);
        say(u"Tuesday at 9?"_s);
        QTRY_COMPARE(looked(),
                     QStringList({u"a cleaning please"_s, u"my first visit"_s, u"perfect, see you then"_s}));
    }

    void whoSaysStopIsTextedNoMore()
    {
        m_practice->willAnswer({{ann, u"STOP"_s, 2s}});
        QCOMPARE(waited(m_texts->send(to(ann)))->kind, SendOutcome::Kind::Accepted);
        QCOMPARE(waited(m_texts->send(to(ann)))->kind, SendOutcome::Kind::Accepted);
        m_clock.advance(3s);
        const auto outcome = waited(m_texts->send(to(ann)));
        QCOMPARE(outcome->kind, SendOutcome::Kind::Refused);
        QCOMPARE(outcome->trouble, TextTrouble::OptedOut);
        QCOMPARE(waited(m_texts->send(to(ben)))->kind, SendOutcome::Kind::Accepted);
    }

    void aLandlineIsRefused()
    {
        m_practice->willRefuse(ben, 21614);
        QCOMPARE(waited(m_texts->send(to(ben)))->trouble, TextTrouble::Landline);
    }

    void everyNumberOfTheAccountMaySendAndNoOther()
    {
        OutgoingText text = to(ann);
        text.from = annex;
        QCOMPARE(waited(m_texts->send(text))->kind, SendOutcome::Kind::Accepted);
        text.from = ben;
        QCOMPARE(waited(m_texts->send(text))->trouble, TextTrouble::BadSender);
    }

    void itListensOnThisComputerOnly()
    {
        QCOMPARE(QUrl(m_practice->settings().baseUrl).host(), u"127.0.0.1"_s);
    }

private:
    static OutgoingText to(const PhoneNumber& number, const QString& body = u"Sorry we missed you"_s)
    {
        return {{u"id"_s}, desk, number, body};
    }

    void startReading()
    {
        m_texts->startReceiving({});
        QTRY_VERIFY(m_ready);
    }

    const QStringList& looked()
    {
        m_texts->pollSoon();
        return m_words;
    }

    FakeClock m_clock;
    HttpClient m_http;
    std::unique_ptr<PracticeProvider> m_practice;
    std::unique_ptr<MessageProvider> m_texts;
    QStringList m_words;
    bool m_ready = false;
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestPracticeProvider)
#include "tst_practice_provider.moc"
