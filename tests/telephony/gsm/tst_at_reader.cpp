// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/gsm/at_reader.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

/// Lines in one row: what is no line in brackets.
QByteArray inWords(const std::vector<AtLine>& lines)
{
    QByteArrayList words;
    for (const AtLine& line : lines) {
        if (line.kind == AtLine::Kind::Line) words << line.text;
        if (line.kind == AtLine::Kind::Prompt) words << "[prompt]";
        if (line.kind == AtLine::Kind::Overlong) words << "[too long]";
    }
    return words.join('|');
}

const QByteArray conversation =
    QByteArray("AT+CPIN?\r\r\n+CPIN: READY\r\n\r\nOK\r\n\r\n> \r\n\r\r\nRING\r\r\n") + QByteArray(2, '\0') +
    " +CLIP: \"2025550143\",129\r\n";

} // namespace

/// What a stick writes, cut into lines.
class TestAtReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsTheLines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("an answer between its ends") << "\r\nOK\r\n"_ba
                                                    << "OK"_ba;
        QTest::newRow("the echo of what we wrote, and the answer") << "AT\r\r\nOK\r\n"_ba
                                                                   << "AT|OK"_ba;
        QTest::newRow("two carriage returns") << "\r\r\nRING\r\r\n"_ba
                                              << "RING"_ba;
        QTest::newRow("line feeds alone") << "RING\nOK\n"_ba
                                          << "RING|OK"_ba;
        QTest::newRow("blanks and NULs about it") << QByteArray("\0 RING \0\r\n", 10) << "RING"_ba;
        QTest::newRow("a prompt has no end") << "\r\n> "_ba
                                             << "[prompt]"_ba;
        QTest::newRow("a prompt and what came after it") << "\r\n> \r\nERROR\r\n"_ba
                                                         << "[prompt]|ERROR"_ba;
        QTest::newRow("half of a prompt is none yet") << "\r\n>"_ba
                                                      << ""_ba;
        QTest::newRow("an answer of which the end is missing") << "\r\nOK"_ba
                                                               << ""_ba;
        QTest::newRow("a name in other letters") << "+CLIP: \"1\",129,,,\"Jos\xc3\xa9\"\r\n"_ba
                                                 << "+CLIP: \"1\",129,,,\"Jos\xc3\xa9\""_ba;
        QTest::newRow("the longest line") << QByteArray(AtReader::longestLine, 'x') + "\r\nOK\r\n"
                                          << QByteArray(AtReader::longestLine, 'x') + "|OK";
        QTest::newRow("one that is longer") << QByteArray(AtReader::longestLine + 1, 'x') + "\r\nOK\r\n"
                                            << "[too long]|OK"_ba;
        QTest::newRow("one that is much longer") << QByteArray(100'000, 'x') + "\r\nOK\r\n"
                                                 << "[too long]|OK"_ba;
        QTest::newRow("nothing") << ""_ba
                                 << ""_ba;
    }
    void findsTheLines()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, lines);
        AtReader reader;
        QCOMPARE(inWords(reader.feed(bytes)), lines);
        // And in pieces of any size.
        for (const qsizetype size : {1, 2, 3, 1000}) {
            AtReader slow;
            std::vector<AtLine> all;
            for (qsizetype at = 0; at < bytes.size(); at += size) {
                for (AtLine& each : slow.feed(bytes.mid(at, size)))
                    all.push_back(std::move(each));
            }
            QCOMPARE(inWords(all), lines);
        }
    }

    void cutAnywhereItIsTheSame()
    {
        AtReader whole;
        const QByteArray lines = inWords(whole.feed(conversation));
        QCOMPARE(lines, "AT+CPIN?|+CPIN: READY|OK|[prompt]|RING|+CLIP: \"2025550143\",129"_ba);
        for (qsizetype cut = 0; cut <= conversation.size(); ++cut) {
            AtReader reader;
            auto read = reader.feed(conversation.left(cut));
            for (AtLine& each : reader.feed(conversation.mid(cut)))
                read.push_back(std::move(each));
            QCOMPARE(inWords(read), lines);
        }
    }

    void aLineWithoutAnEndTakesNoMemory()
    {
        AtReader reader;
        int told = 0;
        for (int i = 0; i < 1000; ++i)
            told += static_cast<int>(reader.feed(QByteArray(10'000, '\xff')).size());
        QCOMPARE(told, 1);
        QCOMPARE(inWords(reader.feed("\r\nOK\r\n")), "OK"_ba);
    }

    void whatHadBegunIsForgottenWithThePort()
    {
        AtReader reader;
        QVERIFY(reader.feed("+CLI").empty());
        reader.clear();
        QCOMPARE(inWords(reader.feed("OK\r\n")), "OK"_ba);
    }
};

QTEST_GUILESS_MAIN(TestAtReader)
#include "tst_at_reader.moc"
