// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/mention.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

const std::vector<TeamMember> team{{{u"ruth"_s}, u"Dr. Ruth Lee"_s, {}, TeamMember::Role::Owner},
                                   {{u"sam"_s}, u"Sam Ortiz"_s, {}},
                                   {{u"sam2"_s}, u"Sam Peña"_s, {}},
                                   {{u"pat"_s}, u"Pat O'Brien"_s, {}, TeamMember::Role::ReadOnly}};

QString told(const QString& words)
{
    QStringList found;
    for (const Mention& mention : mentionsIn(words, team)) {
        QStringList members;
        for (const MemberId& member : mention.members)
            members << member.value;
        found << words.mid(mention.start, mention.length) + u'=' + members.join(u'+');
    }
    return found.join(u", "_s);
}

} // namespace

/// Who is called by name in a note.
class TstMention : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoIsCalled_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("called");
        QTest::newRow("by the first name") << u"@Ruth please call her"_s << u"@Ruth=ruth"_s;
        QTest::newRow("by the whole name")
            << u"crown came loose @Dr. Ruth Lee, today?"_s << u"@Dr. Ruth Lee=ruth"_s;
        QTest::newRow("by title and surname") << u"@Dr Lee has a gap"_s << u"@Dr Lee=ruth"_s;
        QTest::newRow("in small letters") << u"ask @ruth lee."_s << u"@ruth lee=ruth"_s;
        QTest::newRow("whose it is") << u"@Ruth's patient"_s << u"@Ruth=ruth"_s;
        QTest::newRow("without the accent") << u"@sam pena"_s << u"@sam pena=sam2"_s;
        QTest::newRow("two of that name") << u"@Sam?"_s << u"@Sam=sam+sam2"_s;
        QTest::newRow("one of the two") << u"@Sam Ortiz?"_s << u"@Sam Ortiz=sam"_s;
        QTest::newRow("an apostrophe in it") << u"@Pat O\u2019Brien"_s << u"@Pat O\u2019Brien=pat"_s;
        QTest::newRow("several") << u"@Ruth and @Pat"_s << u"@Ruth=ruth, @Pat=pat"_s;
        QTest::newRow("in brackets") << u"(@Pat)"_s << u"@Pat=pat"_s;
        QTest::newRow("an address of e-mail") << u"write to maria@ruth.com"_s << QString();
        QTest::newRow("nobody of ours") << u"@Maria"_s << QString();
        QTest::newRow("a name that only begins so") << u"@Rut, @Ruthie"_s << QString();
        QTest::newRow("a title alone") << u"@Dr. will know"_s << QString();
        QTest::newRow("without an at") << u"Ruth knows"_s << QString();
        QTest::newRow("an at alone") << u"@ 9:30 @"_s << QString();
        QTest::newRow("a letter of a name") << u"@o clock"_s << QString();
    }
    void whoIsCalled()
    {
        QFETCH(QString, words);
        QTEST(told(words), "called");
    }

    void nobodyCallsThemselves()
    {
        const auto called = mentionedIn(u"@Ruth @Dr. Lee @Sam Ortiz"_s, team, MemberId{u"sam"_s});
        QCOMPARE(called, std::vector{MemberId{u"ruth"_s}});
    }

    void whoIsOfferedWhileANameIsTyped_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("offered");
        QTest::newRow("at once behind the at") << u"call her @"_s << u"ruth sam2 pat"_s;
        QTest::newRow("by its beginning") << u"@ru"_s << u"ruth"_s;
        QTest::newRow("by a title") << u"@dr"_s << u"ruth"_s;
        QTest::newRow("by the surname") << u"@Le"_s << u"ruth"_s;
        QTest::newRow("without the accent") << u"@pen"_s << u"sam2"_s;
        QTest::newRow("by two words") << u"@ruth l"_s << u"ruth"_s;
        QTest::newRow("not whoever writes") << u"@ort"_s << QString();
        QTest::newRow("not in the middle of a word") << u"@ee"_s << QString();
        QTest::newRow("no more once it is whole") << u"@Dr. Ruth Lee "_s << QString();
        QTest::newRow("no more once something else follows") << u"@Ruth please"_s << QString();
        QTest::newRow("not behind a space") << u"@ "_s << QString();
        QTest::newRow("not in an address") << u"maria@r"_s << QString();
        QTest::newRow("not in the next line") << u"@Ruth\nl"_s << QString();
    }
    void whoIsOfferedWhileANameIsTyped()
    {
        QFETCH(QString, before);
        QStringList offered;
        if (const auto begun = mentionBegunIn(before))
            for (const TeamMember& member : mentionable(begun->typed, team, MemberId{u"sam"_s}))
                offered << member.id.value;
        QTEST(offered.join(u' '), "offered");
    }
};

QTEST_GUILESS_MAIN(TstMention)
#include "tst_mention.moc"
