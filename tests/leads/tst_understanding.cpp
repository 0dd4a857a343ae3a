// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/reply_reader.h"
#include "tests/leads/reply_labels.h"
#include "tests/leads/reply_rows.h"

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

QString flagsOf(const QJsonObject& labels)
{
    QStringList flags;
    for (const QString& each : {u"opt_out"_s, u"wrong_number"_s, u"safety_911"_s, u"needs_human"_s}) {
        if (labels[each].toBool()) flags += each;
    }
    return flags.join(u' ');
}

void addRows(const std::vector<ReplyRow>& rows, bool isDental)
{
    for (const ReplyRow& row : rows)
        QTest::newRow(row.text) << isDental << QString::fromUtf8(row.text) << QString::fromLatin1(row.intent)
                                << QString::fromLatin1(row.service) << QString::fromLatin1(row.urgency)
                                << QString::fromLatin1(row.heat) << QString::fromLatin1(row.flags);
}

} // namespace

/// What receptionists are texted all day.
class TestUnderstanding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aReplyIsUnderstood_data()
    {
        QTest::addColumn<bool>("isDental");
        for (const char* column : {"text", "intent", "service", "urgency", "heat", "flags"})
            QTest::addColumn<QString>(column);
        addRows(dentalRows(), true);
        addRows(salonRows(), false);
    }

    void aReplyIsUnderstood()
    {
        QFETCH(bool, isDental);
        QFETCH(QString, text);
        QFETCH(QString, intent);
        QFETCH(QString, service);
        QFETCH(QString, urgency);
        QFETCH(QString, heat);
        QFETCH(QString, flags);
        const QJsonObject labels = labelsOf((isDental ? dental() : salon()).read(text));
        QCOMPARE(labels[u"intent"_s].toString(), intent);
        QCOMPARE(labels[u"service"_s].toString(), service);
        QCOMPARE(labels[u"urgency"_s].toString(), urgency);
        QCOMPARE(labels[u"temp"_s].toString(), heat);
        QCOMPARE(flagsOf(labels), flags);
    }

    void aLetterAloneNamesNothing_data()
    {
        QTest::addColumn<bool>("isExam");
        for (const char* each : {"x", "X", "k", "z", ".", "xx", "xo"})
            QTest::newRow(each) << false;
        for (const char* each : {"x-ray", "x rays please", "X-Ray?"})
            QTest::newRow(each) << true;
    }
    void aLetterAloneNamesNothing()
    {
        QFETCH(bool, isExam);
        const Understood read = dental().read(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(read.service.has_value(), isExam);
        if (!isExam) QCOMPARE(read.intent.value, Intent::Ack);
    }

    void whatWeDoNotSpeakIsLeftToAPerson_data()
    {
        QTest::addColumn<bool>("needsHuman");
        for (const char* each : {"Je voudrais prendre rendez-vous pour un nettoyage",
                                 "je veux un rdv demain",
                                 "Bonjour, vous avez une place vendredi ?",
                                 "J'ai mal aux dents, je peux venir demain?",
                                 "Le saignement ne veut pas s'arrêter",
                                 "la douleur ne veut pas s'arrêter",
                                 "Gostaria de marcar uma limpeza para sexta",
                                 "queria uma limpeza amanhã",
                                 "Preciso de uma consulta para amanhã, por favor",
                                 "marcar uma consulta",
                                 "estou com dor de dente",
                                 "não posso na sexta",
                                 "sim, é a primeira vez",
                                 "ainda não",
                                 "oui, c'est ma première fois",
                                 "è la prima volta",
                                 "Vorrei prenotare una pulizia dei denti",
                                 "Buongiorno, avete posto domani?",
                                 "ho bisogno di un appuntamento per venerdì",
                                 "Ich möchte einen Termin für eine Zahnreinigung",
                                 "brauche einen termin am montag",
                                 "Guten Morgen, haben Sie heute noch einen Termin frei?",
                                 "mwen bezwen yon randevou",
                                 "Chciałbym umówić się na wizytę"})
            QTest::newRow(each) << true;
        for (const char* each :
             {"quiero una limpieza para el sábado por la tarde", "una limpieza para mi", "limpieza por favor",
              "quero una cita", "kiero una sita", "me urge una cita de limpieza", "favor de marcar una cita",
              "cita para corte y limpieza el viernes", "cleaning please", "i need a cleaning, merci",
              "Uma Patel, cleaning friday", "bonjour! need a cleaning on friday", "no", "si", "ok",
              "Ana Morgen", "my sim card died, need a cleaning"})
            QTest::newRow(each) << false;
    }
    void whatWeDoNotSpeakIsLeftToAPerson()
    {
        QFETCH(bool, needsHuman);
        QCOMPARE(dental().read(QString::fromUtf8(QTest::currentDataTag())).needsHuman, needsHuman);
    }

    void noIsHeardWhereItIsSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isUrgent");
        QTest::addColumn<bool>("isDanger");
        QTest::newRow("no swelling") << u"no swelling, just want a cleaning"_s << false << false;
        QTest::newRow("no pain at all") << u"need an exam, no pain"_s << false << false;
        QTest::newRow("not in pain") << u"im not in pain, need a cleaning"_s << false << false;
        QTest::newRow("can breathe fine") << u"cheek swollen but i can breathe fine"_s << true << false;
        QTest::newRow("no trouble swallowing") << u"jaw swollen, no trouble swallowing"_s << true << false;
        QTest::newRow("no insurance and pain") << u"no insurance and my tooth hurts"_s << true << false;
        QTest::newRow("cannot eat, tooth hurts") << u"cant eat my tooth hurts"_s << true << false;
        QTest::newRow("sin dolor") << u"quiero una limpieza, sin dolor"_s << false << false;
        QTest::newRow("no puedo dormir") << u"no puedo dormir me duele la muela"_s << true << false;
        QTest::newRow("cannot breathe") << u"i cant breathe"_s << true << true;
        QTest::newRow("hurting wallet") << u"hurts my wallet lol how much for a crown"_s << false << false;
    }

    void noIsHeardWhereItIsSaid()
    {
        QFETCH(QString, text);
        QFETCH(bool, isUrgent);
        QFETCH(bool, isDanger);
        const Understood understood = dental().read(text);
        const bool urgent =
            understood.urgency.value == Urgency::Urgent || understood.urgency.value == Urgency::Emergency;
        QCOMPARE(urgent, isUrgent);
        QCOMPARE(!understood.safety.empty(), isDanger);
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestUnderstanding)
#include "tst_understanding.moc"
