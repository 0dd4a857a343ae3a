// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/json_lines.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {

/// JSON is read strictly, and errors are found on the line where they are.
class TestJsonLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");

        const auto row = [](const char* name, const char* json, int line, const QString& says) {
            QTest::newRow(name) << QByteArray(json) << line << says;
        };
        row("empty file", "", 1, u"ends too early"_s);
        row("only spaces", "\n\n  ", 3, u"ends too early"_s);
        row("comma forgotten", "{\"a\": 1\n\"b\": 2}", 2, u"comma"_s);
        row("comma too many", "{\"a\": 1,\n}", 2, u"key"_s);
        row("colon forgotten", "{\n\"a\" 1}", 2, u"colon is missing behind \"a\""_s);
        row("quote forgotten", "{\n\"a: 1\n}", 2, u"quote"_s);
        row("single quotes", "{\n'a': 1}", 2, u"double quotes"_s);
        row("bracket forgotten", "{\"a\": [1,\n2", 2, u"]"_s);
        row("something behind", "{}\n\n}", 3, u"behind the last bracket"_s);
        row("bare word", "{\"a\":\nyes}", 2, u"not JSON"_s);
        row("word with a tail", "truely", 1, u"not JSON"_s);
        row("number with a leading zero", "[01]", 1, u"number"_s);
        row("number with a lone point", "[1.]", 1, u"number"_s);
        row("number too large", "[1e999]", 1, u"too large"_s);
        row("unknown escape", "[\"\\x\"]", 1, u"escape"_s);
        row("half an escape", "[\"\\u12\"]", 1, u"escape"_s);
        row("a comment", "{ // hello\n}", 1, u"key"_s);
        row("not UTF-8", "{\"a\": \"\xff\"}", 1, u"UTF-8"_s);
        QTest::newRow("nested too deep") << QByteArray(1000, '[') << 1 << u"too deep"_s;
    }

    void errors()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        JsonSyntaxError error;
        QVERIFY(!readJson(json, error));
        QTEST(error.line, "line");
        QVERIFY2(error.sentence.contains(says), qPrintable(error.sentence));
    }

    void valuesKnowTheirLines()
    {
        JsonSyntaxError error;
        const auto node =
            readJson("\xef\xbb\xbf{\n \"a\": [true, null,\n -1.5e1],\n \"a\": \"\\u00e9\\n\\\"\"\n}", error);
        QVERIFY2(node, qPrintable(error.sentence));
        QCOMPARE(node->members.size(), std::size_t(2));
        QCOMPARE(node->members[0].line, 2);
        const auto& list = node->members[0].value.list;
        QCOMPARE(list.size(), std::size_t(3));
        QVERIFY(list[0].type == JsonNode::Type::Flag && list[0].flag);
        QVERIFY(list[1].type == JsonNode::Type::Null);
        QCOMPARE(list[2].number, -15.0);
        QCOMPARE(list[2].line, 3);
        QCOMPARE(node->members[1].line, 4);
        QCOMPARE(node->members[1].value.text, u"é\n\""_s);
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestJsonLines)
#include "tst_json_lines.moc"
