// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/danger_hint.h"
#include "tests/compliance/reply_rows.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {

/// Who opts out of texts while the house burns.
class TestDangerHint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aDangerIsNamed_data()
    {
        replies({u"STOP FIRE",
                 u"Stop! fire!",
                 u"STOP. FIRE IN THE KITCHEN",
                 u"no more texts we have a fire",
                 u"STOP gas smell",
                 u"stop. there is a gas leak",
                 u"stop it there is smoke everywhere",
                 u"please stop texting my house is on fire",
                 u"stop texting, my husband cant breathe",
                 u"unsubscribe. chest pain",
                 u"STOP carbon monoxide alarm",
                 u"alto. hay una fuga de gas",
                 u"no me escriban más, mi casa se está quemando",
                 u"no me escriban, se quema la casa",
                 u"arrêtez. il y a une fuite de gaz",
                 u"arrêtez de m'écrire, ma maison brûle",
                 u"parem. tem cheiro de gás",
                 u"pare de mandar mensagem, minha casa está pegando fogo",
                 u"توقف. في تسرب غاز",
                 u"arrêtez les sms, ça sent le gaz",
                 u"stop sms, il y a le feu dans la cuisine",
                 u"arrêtez, ça sent le brûlé",
                 u"pare de mandar mensagem, tem vazamento de gas",
                 u"parem, tem muita fumaça aqui",
                 u"STOP se esta quemando mi casa",
                 u"no me escriban, hay fuego en el techo",
                 u"أوقفوا الرسائل، أشم غاز",
                 u"لا ترسلوا رسائل، رائحة الغاز قوية"});
    }
    void aDangerIsNamed()
    {
        QFETCH(QString, reply);
        QVERIFY(namesDanger(reply));
    }

    void noDangerIsNamed_data()
    {
        replies({u"STOP", u"stop texting me", u"stop the fire sale texts", u"no more gas bill reminders",
                 u"stop, I quit smoking elsewhere", u"take me off your list, I moved",
                 u"unsubscribe from fire extinguisher offers", u"no me escriban más", u"arrêtez de m'écrire",
                 u"parem de me mandar sms", u"توقفوا عن إرسال الرسائل", u"stop, you fired my friend",
                 u"arrêtez, votre pub sent le spam", u"arrêtez les sms, ma facture de gaz est payée",
                 u"parem, já paguei a conta de gás", u"no me escriban, ya pagué el gas",
                 u"لا ترسلوا رسائل عن فاتورة الغاز"});
    }
    void noDangerIsNamed()
    {
        QFETCH(QString, reply);
        QVERIFY(!namesDanger(reply));
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestDangerHint)
#include "tst_danger_hint.moc"
