// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/reply_reader.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

const ReplyReader& dental()
{
    static const ReplyReader reader(shippedPack(u"dental"_s));
    return reader;
}

const ReplyReader& salon()
{
    static const ReplyReader reader(shippedPack(u"salon"_s));
    return reader;
}

void replies(std::initializer_list<const char*> all)
{
    QTest::addColumn<QString>("reply");
    for (const char* each : all)
        QTest::newRow(each) << QString::fromUtf8(each);
}

} // namespace

/// Swelling after a salon's work, teeth that are out, and a child's fear of us: what is danger to life, what
/// wakes somebody, and what can wait.
class TestBodyDangers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    /// An allergy that reaches the eyes or the face may close the throat next: the caller gets the 911 line.
    void aSwellingFaceIsDangerToLife_data()
    {
        QTest::addColumn<bool>("danger");
        const auto row = [](const char* reply, bool danger) { QTest::newRow(reply) << danger; };
        row("my scalp is on fire and my eyes are swelling after the toner", true);
        row("my eye is swollen after the lash lift", true);
        row("eyelids are so swollen since the lashes i can barely see", true);
        row("my face swelled up after the hair dye", true);
        row("my eyelids are puffy and swollen since the lashes", true);
        row("is it normal that my face is swelling since the facial yesterday", true);
        row("swelling around my eyes since the brow tint", true);
        row("i have swollen eyes from your lash glue", true);
        row("se me hincharon los ojos después del tinte", true);
        row("tengo la cara hinchada por el tinte", true);
        row("my eyes were swollen last time, it's all gone now", false);
        row("my eyes were swollen last week, its gone now", false);
        row("no swelling around my eyes this time, love the lashes", false);
        row("do you have a facial for puffy eyes", false);
        row("my face is puffy from crying, can you do makeup friday", false);
        row("eyelids are so puffy and swollen after the lash glue, i was crying", true);
        row("my eyes are swollen and puffy after the dye, got no sleep", true);
        row("got no sleep, my eyes are swollen since the lash glue", true);
        row("my eye is so swollen i can't open it, didn't sleep", true);
        row("my face is swollen from the dye, i have hay fever too", true);
        row("my eyes are swollen, so tired of this, is it the glue", true);
        row("my eyes are swollen lol is that normal after lashes", true);
        row("my eyes are swollen after sleeping in the new lashes", true);
        row("eyes swollen shut from crying in pain after the lash tint", true);
        row("my eyes are swollen, can you do something about the glue, wedding june 6", true);
        row("se me hincharon los ojos con el pegamento, no dejo de llorar", true);
        row("tengo los ojos hinchados de llorar, puedo ir a las 3?", false);
        row("scalp is itchy since the color", false);
        row("my feet are swollen, can i get a pedicure", false);
    }
    void aSwellingFaceIsDangerToLife()
    {
        const Understood understood = salon().read(QString::fromUtf8(QTest::currentDataTag()));
        QTEST(!understood.safety.empty(), "danger");
    }

    void whatIsForASpaIsNoEmergency_data()
    {
        replies({"do you have a facial for puffy eyes",
                 "my face is puffy from crying, can you do makeup friday",
                 "my eyes are a bit puffy from crying lol can i still come at 3?",
                 "can you do smokey eyes makeup for swollen eyelids cover up, wedding june 6",
                 "my face is all swollen cause i cried all day, can i move to thursday",
                 "can you hide puffy eyes with makeup", "makeup to cover swollen eyelids for my wedding",
                 "my eyes get puffy in the morning, do you have a treatment",
                 "eyes a little puffy from no sleep, still on for 2",
                 "my eyes are puffy, got no sleep, can I still come",
                 "eyes are so puffy today, didn't sleep last night, can i come at 4 instead",
                 "my eyes are a bit swollen from hay fever, is that ok for the brow appointment",
                 "my face is puffy because i'm so tired, can we do the facial later",
                 "barely slept so my eyes are puffy, still good for tomorrow?",
                 "puffy eyes from seasonal allergies, can i still get my brows done",
                 "maquillaje para ojos hinchados, boda el sabado",
                 "tengo los ojos hinchados de llorar, puedo ir a las 3?",
                 "se me hincharon los ojos de tanto llorar jaja"});
    }
    void whatIsForASpaIsNoEmergency()
    {
        QFETCH(QString, reply);
        const Understood understood = salon().read(reply);
        QVERIFY(understood.safety.empty());
        QVERIFY(understood.urgency.value != Urgency::Emergency);
    }

    /// A blow and a tooth that is gone: somebody is woken, and nobody is sent to 911.
    void aToothThatABlowTookIsAnEmergency_data()
    {
        replies({"got hit with a softball and the tooth is gone, gums gushing",
                 "tooth got knocked clean out at soccer", "elbowed at practice and now the tooth is gone",
                 "took a baseball to the face and now a tooth is missing",
                 "tooth is gone, he got elbowed at basketball", "my front tooth is gone after i fell",
                 "his tooth is missing after the bike crash", "tooth clean out, we put it in milk",
                 "my front tooth is in my hand", "she fell and her tooth is out of place"});
    }
    void aToothThatABlowTookIsAnEmergency()
    {
        QFETCH(QString, reply);
        const Understood understood = dental().read(reply);
        QCOMPARE(understood.urgency.value, Urgency::Emergency);
    }

    /// What grows, moves or falls out as it should asks for a visit, and for no hurry.
    void aToothThatMovesOrIsLostInTimeCanWait_data()
    {
        replies({"my tooth is out of place since the braces came off",
                 "my daughter's baby tooth fell out on its own, do we need to come in?",
                 "her baby tooth came out by itself, is that too early",
                 "lost her first baby tooth last night! do we need a checkup",
                 "my teeth have shifted out of line since I stopped wearing my retainer",
                 "missing a tooth for years, want an implant"});
    }
    void aToothThatMovesOrIsLostInTimeCanWait()
    {
        QFETCH(QString, reply);
        const Understood understood = dental().read(reply);
        QVERIFY(understood.safety.empty());
        QVERIFY(understood.urgency.value != Urgency::Emergency);
        QVERIFY(understood.urgency.value != Urgency::Urgent);
    }

    /// A child is afraid of the visit: a person answers, and nobody is woken.
    void aChildMayBeAfraidOfUs_data()
    {
        replies({"my son says they're going to hurt him", "my daughter says they will hurt her, any tips",
                 "my 5 year old keeps saying you're going to hurt him", "mi hijo dice que lo van a lastimar",
                 "mi niña dice que la van a lastimar en la cita"});
    }
    void aChildMayBeAfraidOfUs()
    {
        QFETCH(QString, reply);
        const Understood understood = dental().read(reply);
        QVERIFY(understood.safety.empty());
        QVERIFY(understood.urgency.value != Urgency::Emergency);
        QVERIFY(understood.needsHuman);
    }

    void aChildMayBeThreatened_data()
    {
        replies({"my son says they're going to kill him", "my son says he's going to hurt him",
                 "my daughter says they're going to hurt her after school",
                 "my ex says he is going to hurt my son", "they told him they're going to hurt him",
                 "my son says they're going to hurt us", "mi hijo dice que lo van a matar",
                 "mi ex dice que la va a lastimar"});
    }
    void aChildMayBeThreatened()
    {
        QFETCH(QString, reply);
        const Understood understood = dental().read(reply);
        QVERIFY(!understood.safety.empty());
    }

    void aLawyerIsToldOfAThreat()
    {
        const ReplyReader law(shippedPack(u"law"_s));
        QVERIFY(!law.read(u"my son says they're going to hurt him").safety.empty());
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestBodyDangers)
#include "tst_body_dangers.moc"
