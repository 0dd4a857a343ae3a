// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

class TstSettingsFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void secretsComeFromWhereTheFileSays();
    void secretsNeverStandInTheSettings();
    void aSecretThatIsNotThereIsSaid_data();
    void aSecretThatIsNotThereIsSaid();
    void mistakesNameKeyAndLine_data();
    void mistakesNameKeyAndLine();
    void everyMistakeIsSaidAtOnce();
    void aFileThatCannotBeReadIsSaid();
    void aFileThatNeverEndsIsRefused();
    void whatIsNotInItStays();
    void wordsTheWindowDoesNotSaveAreRefused_data();
    void wordsTheWindowDoesNotSaveAreRefused();
    void everyRowOfBadWordsIsNamed();
    void wordsOfABusinessInTheSameFileAreItsOwn();
    void wordsThatCostAreWarnedOf_data();
    void wordsThatCostAreWarnedOf();
    void ordinaryWordsAreNot();

private:
    [[nodiscard]] QString path() const { return m_dir.filePath(u"settings.json"_s); }
    [[nodiscard]] SettingsFile read(const QByteArray& json);
    void put(const QString& path, const QByteArray& words);

    QTemporaryDir m_dir;
};

void TstSettingsFile::init()
{
    qputenv("SECOND_RING_TEST_SECRET", "from the environment");
    qputenv("SECOND_RING_TEST_EMPTY", "");
    qunsetenv("SECOND_RING_TEST_NONE");
}

void TstSettingsFile::put(const QString& path, const QByteArray& words)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(words);
}

SettingsFile TstSettingsFile::read(const QByteArray& json)
{
    put(path(), json);
    return readSettingsFile(path(), Settings());
}

void TstSettingsFile::secretsComeFromWhereTheFileSays()
{
    put(m_dir.filePath(u"token"_s), "  from a file\n");
    const auto file =
        read(R"({"lines": [{"server": "a", "user": "1", "password": {"env": "SECOND_RING_TEST_SECRET"}},
                           {"server": "b", "user": "2", "password": "as it stands"}],
                 "provider": {"kind": "twilio", "account": "AC1", "number": "+14045550100",
                              "secret": {"file": ")" +
             m_dir.filePath(u"token"_s).toUtf8() + R"("}}})");
    QCOMPARE(file.mistakes, QStringList());
    QCOMPARE(file.secrets.size(), 3U);
    QHash<QString, QString> byName;
    for (const auto& [ref, secret] : file.secrets)
        byName.insert(ref.name, secret);
    QCOMPARE(byName.value(file.settings.lines[0].secret.name), u"from the environment"_s);
    QCOMPARE(byName.value(file.settings.lines[1].secret.name), u"as it stands"_s);
    QCOMPARE(byName.value(file.settings.provider.secret.name), u"from a file"_s);
}

void TstSettingsFile::secretsNeverStandInTheSettings()
{
    const auto file = read(R"({"lines": [{"server": "a", "user": "1", "password": "hunter-two"}]})");
    QCOMPARE(file.secrets.size(), 1U);
    QVERIFY(!file.settings.lines[0].secret.name.contains(u"hunter-two"_s));
}

void TstSettingsFile::aSecretThatIsNotThereIsSaid_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("sentence");
    const QString at = u"line 3: lines[0].password: "_s;
    QTest::newRow("no such variable") << QByteArray(R"({"env": "SECOND_RING_TEST_NONE"})")
                                      << at + u"the environment has no variable SECOND_RING_TEST_NONE."_s;
    QTest::newRow("an empty variable") << QByteArray(R"({"env": "SECOND_RING_TEST_EMPTY"})")
                                       << at + u"the variable SECOND_RING_TEST_EMPTY is empty."_s;
    QTest::newRow("no such file") << QByteArray(R"({"file": "/nowhere/at/all"})")
                                  << at + u"cannot read the file /nowhere/at/all."_s;
    QTest::newRow("an empty file") << QByteArray(R"({"file": "/dev/null"})")
                                   << at + u"the file /dev/null is empty."_s;
}

void TstSettingsFile::aSecretThatIsNotThereIsSaid()
{
    QFETCH(QByteArray, secret);
    QFETCH(QString, sentence);
    const auto file =
        read("{\"lines\": [{\"server\": \"a\",\n\"user\": \"1\",\n\"password\": " + secret + "}]}");
    QCOMPARE(file.mistakes, QStringList(path() + u", "_s + sentence));
}

void TstSettingsFile::mistakesNameKeyAndLine_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("key");
    QTest::newRow("a key nobody knows")
        << QByteArray("{\n\"texts\": {\n\"waitSecond\": 3}}") << 3 << u"texts.waitSecond"_s;
    QTest::newRow("words for a number")
        << QByteArray("{\"texts\": {\n\"waitSeconds\": \"soon\"}}") << 2 << u"texts.waitSeconds"_s;
    QTest::newRow("a number too large")
        << QByteArray("{\"texts\": {\"waitSeconds\": 301}}") << 1 << u"texts.waitSeconds"_s;
    QTest::newRow("a transport nobody speaks")
        << QByteArray("{\"lines\": [\n{\"server\": \"a\", \"user\": \"1\",\n\n\"transport\": \"ws\"}]}") << 4
        << u"lines[0].transport"_s;
    QTest::newRow("a line without a server")
        << QByteArray("{\"lines\": [{\"user\": \"1\"}]}") << 1 << u"lines[0].server"_s;
    QTest::newRow("a comma too many") << QByteArray("{\"texts\": {},\n}") << 2 << QString();
    QTest::newRow("a text cut off") << QByteArray("{\"theme\": \"dar") << 1 << QString();
    QTest::newRow("nothing in it") << QByteArray() << 1 << QString();
    QTest::newRow("not JSON at all") << QByteArray("theme = dark\n") << 1 << QString();
    QTest::newRow("a list") << QByteArray("[]") << 1 << QString();
}

void TstSettingsFile::mistakesNameKeyAndLine()
{
    QFETCH(QByteArray, json);
    QFETCH(int, line);
    QFETCH(QString, key);
    const auto file = read(json);
    QCOMPARE(file.mistakes.size(), 1);
    const QString& said = file.mistakes.front();
    QVERIFY2(said.startsWith(u"%1, line %2: %3"_s.arg(path()).arg(line).arg(key)), qPrintable(said));
    QVERIFY2(said.endsWith(u'.') && !said.endsWith(u".."_s), qPrintable(said));
    QVERIFY2(!said.contains(u"  "_s), qPrintable(said)); // Also where no key can be named.
}

void TstSettingsFile::everyMistakeIsSaidAtOnce()
{
    const auto file = read("{\"theme\": 3,\n\"colour\": 1,\n\"texts\": {\"on\": \"yes\"}}");
    QCOMPARE(file.mistakes.size(), 3);
}

void TstSettingsFile::aFileThatCannotBeReadIsSaid()
{
    const auto file = readSettingsFile(u"/nowhere/settings.json"_s, Settings());
    QCOMPARE(file.mistakes.size(), 1);
    QVERIFY(file.mistakes.front().startsWith(u"/nowhere/settings.json cannot be read"_s));
    QCOMPARE(readSettingsFile(m_dir.path(), Settings()).mistakes.size(), 1);
}

void TstSettingsFile::aFileThatNeverEndsIsRefused()
{
    QCOMPARE(readSettingsFile(u"/dev/zero"_s, Settings()).mistakes,
             QStringList(u"/dev/zero is too long to be a file of settings."_s));
}

void TstSettingsFile::whatIsNotInItStays()
{
    put(path(), R"({"theme": "dark"})");
    Settings base;
    base.business.name = u"Peachtree Dental"_s;
    base.texts.wait = std::chrono::seconds(42);
    const auto file = readSettingsFile(path(), base);
    QCOMPARE(file.mistakes, QStringList());
    base.theme = u"dark"_s;
    QVERIFY(file.settings == base);
}

void TstSettingsFile::wordsTheWindowDoesNotSaveAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("reason");
    const QByteArray stop = " Reply STOP to opt out";
    QTest::newRow("an offer in the text back") << R"({"texts":
 {"open": "{business}: sorry we missed you. 20% off today only! What can we do for you?)" +
                                                      stop + "\"}}"
                                               << u"line 2: texts.open: "_s << u"20% off"_s;
    QTest::newRow("a short link at lunch") << R"({"occasions": {
"lunch": "{business}: we are at lunch. Book at bit.ly/abc? )" +
                                                  stop + "\"}}"
                                           << u"line 2: occasions.lunch: "_s << u"bit.ly/abc"_s;
    QTest::newRow("nobody says who writes")
        << "{\"texts\": {\n\"open\": \"Sorry we missed your call! How can we help?" + stop + "\"}}"
        << u"line 2: texts.open: "_s << u"who writes"_s;
    QTest::newRow("nor how to stop it")
        << QByteArray(
               "{\"texts\": {\n\"open\": \"{business}: sorry we missed your call. How can we help?\"}}")
        << u"line 2: texts.open: "_s << u"STOP"_s;
    QTest::newRow("a quick reply with a short link")
        << QByteArray(
               R"({"wording": {"quickReplies": [{"label": "Book", "words": "Book here: bit.ly/abc"}]}})")
        << u"line 1: wording.quickReplies[0].words: "_s << u"bit.ly/abc"_s;
}

void TstSettingsFile::wordsTheWindowDoesNotSaveAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, key);
    QFETCH(QString, reason);
    const auto file = read(json);
    QCOMPARE(file.mistakes.size(), 1);
    const QString& said = file.mistakes.front();
    QVERIFY2(said.startsWith(path() + u", "_s + key) && said.contains(reason), qPrintable(said));
}

void TstSettingsFile::everyRowOfBadWordsIsNamed()
{
    const auto file = read(R"({"texts": {"open": "Half price botox! bit.ly/x",
"afterHours": "sorry we missed your call"}})");
    // No name, no way to stop, an offer and a short link.
    QCOMPARE(file.mistakes.filter(u"line 1: texts.open: "_s).size(), 4);
    QCOMPARE(file.mistakes.filter(u"line 2: texts.afterHours: "_s).size(), 2);
}

void TstSettingsFile::wordsOfABusinessInTheSameFileAreItsOwn()
{
    const auto file = read(R"({"texts": {"open": "Peachtree Dental here, sorry we missed you. )"
                           R"(How can we help? Reply STOP to opt out"},
                               "business": {"name": "Peachtree Dental"}})");
    QCOMPARE(file.mistakes, QStringList());
}

void TstSettingsFile::wordsThatCostAreWarnedOf_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("reason");
    const QByteArray stop = " Reply STOP to opt out";
    QTest::newRow("a promise to call back") << R"({"texts":
 {"open": "{business}: sorry we missed you. What can we do for you? We will call you back.)" +
                                                   stop + "\"}}"
                                            << u"line 2: texts.open: "_s << u"call you back"_s;
    QTest::newRow("a link at lunch") << R"({"occasions": {
"lunch": "{business}: we are at lunch. Book at peachtree.dental? )" +
                                            stop + "\"}}"
                                     << u"line 2: occasions.lunch: "_s << u"peachtree.dental"_s;
}

void TstSettingsFile::wordsThatCostAreWarnedOf()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, key);
    QFETCH(QString, reason);
    const auto file = read(json);
    QCOMPARE(file.mistakes, QStringList()); // They are taken.
    const auto said = file.warnings.filter(reason);
    QVERIFY2(!said.isEmpty(), qPrintable(file.warnings.join(u'\n')));
    QVERIFY2(said.front().startsWith(path() + u", "_s + key), qPrintable(said.front()));
}

void TstSettingsFile::ordinaryWordsAreNot()
{
    const auto file = read(
        R"({"texts": {"open": "{business}: sorry we missed your call. How can we help? Reply STOP to opt out"}})");
    QCOMPARE(file.mistakes, QStringList());
    QCOMPARE(file.warnings, QStringList());
}

QTEST_GUILESS_MAIN(TstSettingsFile)
#include "tst_settings_file.moc"
