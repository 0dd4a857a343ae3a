// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/trade_words.h"
#include "tests/ui/settings_fixture.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

void press(const OpenSettings& open, const QString& button)
{
    QTest::mouseClick(open.find<QAbstractButton>(button), Qt::LeftButton);
}

void write(const QString& place, const QByteArray& words)
{
    QFile file(place);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(words) == words.size());
}

QByteArray read(const QString& place)
{
    QFile file(place);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The services, fields and words of a trade, in the owner's hands.
class TstTradeWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void whatIsWrittenOutCanBeChangedAndReadIn()
    {
        QTemporaryDir folder;
        OpenSettings open({}, SettingsPage::Section::Questions);
        open.fixture.wordsFile = folder.filePath(u"dental.json"_s);
        press(open, u"writeWords"_s);
        QByteArray words = read(open.fixture.wordsFile);
        QVERIFY(words.contains("\"Cleaning\""));
        QCOMPARE(readPack(words)->services.size(), shippedPack(u"dental"_s).services.size());
        words.replace("\"Cleaning\"", "\"Hygiene visit\"");
        write(open.fixture.wordsFile, words);
        press(open, u"readWords"_s);
        QTRY_VERIFY(!open.kept().tradeWords.isEmpty());
        const VerticalPack pack = packInForce(open.kept());
        QVERIFY(std::ranges::any_of(pack.services,
                                    [](const Service& each) { return each.label == u"Hygiene visit"; }));
        QVERIFY(open.find(u"programsWords"_s)->isVisible());
        press(open, u"programsWords"_s);
        QTRY_VERIFY(open.kept().tradeWords.isEmpty());
    }

    void aMistakeIsNamedAndTheWordsInForceStay_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("a letter somebody saved there") << QByteArray("Dear Sir or Madam");
        QTest::newRow("a list of people") << QByteArray("[{\"name\": \"Ann\"}]");
        QTest::newRow("services without a key") << QByteArray("{\"key\": \"dental\", \"services\": [{}]}");
    }
    void aMistakeIsNamedAndTheWordsInForceStay()
    {
        QFETCH(QByteArray, words);
        QTemporaryDir folder;
        OpenSettings open({}, SettingsPage::Section::Questions);
        open.fixture.wordsFile = folder.filePath(u"dental.json"_s);
        write(open.fixture.wordsFile, words);
        press(open, u"readWords"_s);
        const QString note = open.find<QLabel>(u"wordsNote"_s)->text();
        QVERIFY2(note.startsWith(u"Not taken over: "_s) && note.size() > 30, qPrintable(note));
        QVERIFY(open.kept().tradeWords.isEmpty());
    }

    void wordsThatCannotBeReadLeaveTheProgramsInForce()
    {
        Settings settings;
        settings.tradeWords = u"{"_s;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the trade's own words cannot be read"_s));
        QCOMPARE(packInForce(settings).services.size(), shippedPack(u"dental"_s).services.size());
    }

    void everyShippedPackComesBackAsItWasWritten()
    {
        for (const QString& trade : shippedVerticals()) {
            const auto again = readPack(shippedWords(trade));
            QVERIFY2(again, qPrintable(trade));
            QCOMPARE(writePack(*again), shippedWords(trade));
        }
    }
};

QTEST_MAIN(TstTradeWords)
#include "tst_trade_words.moc"
