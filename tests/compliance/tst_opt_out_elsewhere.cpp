// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_words.h"
#include "tests/compliance/reply_rows.h"
#include "tests/support/worked.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {

/// Whoever asks for no texts in a language that no grammar of ours knows is asked about, and whoever asks for
/// calls instead.
class TestOptOutElsewhere : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void stopInAnotherLanguage_data()
    {
        replies({u"отписаться",
                 u"Отпишите меня.",
                 u"Хватит!",
                 u"перестаньте",
                 u"Відписатися",
                 u"досить",
                 u"退订",
                 u"退訂",
                 u"停止",
                 u"取消订阅",
                 u"别发了",
                 u"그만",
                 u"수신거부",
                 u"수신 거부",
                 u"그만하세요",
                 u"配信停止",
                 u"停止してください",
                 u"やめてください",
                 u"बंद करो",
                 u"dừng lại",
                 u"Hủy đăng ký",
                 u"itigil",
                 u"Tama na",
                 u"Abmelden",
                 u"aufhören",
                 u"Disiscrivimi",
                 u"cancellami",
                 u"Wypisz mnie",
                 u"sispann",
                 u"dezabòne",
                 u"afmelden",
                 u"הסר",
                 u"σταματήστε"});
    }
    void stopInAnotherLanguage()
    {
        QFETCH(QString, reply);
        const OptReading read = readOptWords(reply, false);
        QCOMPARE(read.word, OptWord::OptOut);
        QVERIFY(read.keyword);
    }

    void aPersonShouldLook_data()
    {
        replies({u"не пишите мне", u"Не пишите мне больше, пожалуйста", u"Больше не присылайте сообщения",
                 u"хватит мне писать", u"не надо мне смс", u"оставьте меня в покое", u"удалите мой номер",
                 u"Вы ошиблись номером", u"не пишіть мені", u"Припиніть надсилати повідомлення",
                 u"видаліть мій номер", u"不要发短信给我", u"别再发短信了", u"不要再發簡訊給我",
                 u"请不要联系我", u"请勿打扰", u"你打错了", u"문자 보내지 마세요", u"문자 그만 보내세요",
                 u"연락하지 마세요", u"メッセージを送らないでください", u"मुझे मैसेज मत करो", u"मैसेज बंद करो",
                 u"אל תשלחו לי הודעות", u"đừng nhắn tin cho tôi nữa", u"dung nhan tin cho toi",
                 u"ngừng gửi tin nhắn", u"Tôi không muốn nhận tin nhắn", u"huwag mo akong i-text",
                 u"wag nyo na po ako itext", u"tigilan nyo na ako", u"Schreiben Sie mir nicht mehr",
                 u"Bitte nicht mehr schreiben", u"bitte keine SMS mehr", u"Hören Sie auf mir zu schreiben",
                 u"Hören Sie auf, mir zu schreiben", u"Bitte hören Sie auf, mir Nachrichten zu schicken!",
                 u"hören sie bitte auf mir zu schreiben", u"Können Sie aufhören, mir zu schreiben?",
                 u"Hört endlich auf mit den Nachrichten", u"Unterlassen Sie bitte weitere Nachrichten",
                 u"Lassen Sie mich in Ruhe", u"non scrivetemi più", u"Non mi mandate più messaggi",
                 u"smettetela di scrivermi", u"nie piszcie do mnie", u"proszę nie pisać",
                 u"nie wysyłajcie SMS", u"przestańcie pisać", u"pa ekri m ankò", u"pa voye mesaj ban mwen",
                 u"sispann voye mesaj", u"μη μου στέλνετε μηνύματα", u"bana mesaj atmayın",
                 u"Bitte löschen Sie meine Nummer", u"löscht bitte meine Handynummer", u"พอแล้ว ไม่ต้องส่งมา",
                 u"อย่าส่งข้อความมาอีก", u"เลิกส่งได้แล้ว", u"ช่วยลบเบอร์นี้ด้วย", u"ขอยกเลิกการรับข้อความ",
                 u"पैगाम भेजना बंद करें", u"पैग़ाम भेजना बंद कीजिए", u"संदेश भेजना बंद करो", u"मेरा नंबर हटा दीजिए",
                 // No longer what?
                 u"ya no", u"Ya no.", u"ya no, gracias", u"Ya no quiero",
                 // Calls, and no texts.
                 u"call me instead of texting", u"Please call instead of texting me", u"don't text just call",
                 u"I'd rather you call than text", u"I prefer a call over text", u"calls only please",
                 u"llámenme en lugar de mandar mensajes", u"please only call", u"only call me please",
                 u"call only", u"call only please", u"I only do phone calls", u"only phone calls please",
                 u"please only call my cell", u"voice calls only",
                 u"Can you only call me? I can't read texts", u"call dont text", u"call no text",
                 u"solo llámeme por favor", u"sólo llamadas por favor", u"solo llamen", u"appelez seulement",
                 u"seulement des appels svp", u"appelez-moi uniquement", u"só ligação por favor",
                 u"só me ligue", u"apenas ligue, por favor", u"اتصل فقط", u"مكالمات فقط", u"calls only",
                 u"call me only", u"solo llámame", u"uniquement par téléphone svp", u"só por telefone"});
    }
    void aPersonShouldLook()
    {
        QFETCH(QString, reply);
        QCOMPARE(optWordIn(reply, false), OptWord::Uncertain);
    }

    void ordinaryTalk_data()
    {
        replies({u"Я не пишу по-английски",
                 u"Здравствуйте, у меня болит зуб",
                 u"Спасибо, завтра в 10",
                 u"Добрий день, болить зуб",
                 u"我牙疼，明天可以来吗",
                 u"我发烧了",
                 u"你好，想预约",
                 u"이가 아파요 내일 예약 가능해요?",
                 u"문자로 예약할 수 있나요",
                 u"歯が痛いです 予約したい",
                 u"मुझे दांत में दर्द है",
                 u"ปวดฟัน ขอนัดพรุ่งนี้ได้ไหม",
                 u"อย่าลืมส่งที่อยู่มาด้วยนะ",
                 u"दांत में दर्द है, कल आ सकते हैं?",
                 u"Meine Nummer ist neu",
                 u"đúng",
                 u"Dạ đúng rồi",
                 u"tôi bị đau răng",
                 u"nhắn tin cho tôi nhé",
                 u"Masakit po ang ngipin ko, pwede po ba bukas?",
                 u"text nyo po ako",
                 u"Ich habe Zahnschmerzen",
                 u"Hören Sie, können Sie mir schreiben, wann Sie Zeit haben?",
                 u"Der Zahn hört nicht auf zu bluten, bitte schreiben Sie mir",
                 u"Die Schmerzen hören nicht auf, soll ich ein Bild schicken?",
                 u"Können Sie mir schreiben?",
                 u"ho mal di denti",
                 u"perché non mi scrivi?",
                 u"Non posso domani",
                 u"boli mnie ząb",
                 u"Nie mogę jutro",
                 u"mwen gen mal dan",
                 u"ekri m non",
                 u"Καλημέρα, πονάει το δόντι μου",
                 u"ya no me duele",
                 u"ya no puedo ir mañana",
                 u"ya no necesito la cita",
                 u"call me instead",
                 u"just call me",
                 u"call me please",
                 u"please call instead of texting",
                 u"can someone call instead of texting, I'm driving all day",
                 u"My pa will call you",
                 u"her dog cannot wag his tail",
                 u"text me or call me",
                 u"please call me",
                 u"call me after 5",
                 u"please call",
                 u"just call me when you get a chance",
                 u"you can just call me",
                 u"me liga por favor",
                 u"appelez-moi demain",
                 u"only call if there is an opening",
                 u"I can only call after 4",
                 u"I was only calling to ask about prices",
                 u"just called, please call back",
                 u"Please call only after 3pm",
                 u"no more calls, text only",
                 u"just call",
                 u"just call ok",
                 u"I can only take calls after 3",
                 u"we only call the vet for emergencies",
                 u"is it only calls or can I text?",
                 u"solo llamé para preguntar",
                 u"solo llamo para saber el precio",
                 u"só liguei para saber o preço",
                 u"j'appelle seulement pour un devis",
                 u"seulement le matin",
                 u"solo por la mañana",
                 u"apenas de manhã"});
    }
    void ordinaryTalk()
    {
        QFETCH(QString, reply);
        QCOMPARE(optWordIn(reply, false), OptWord::None);
    }

    void aLongReplyInAnotherScriptIsRead()
    {
        const QString story = u"не хочу мне 不要 문자 मैसेज אל μη "_s.repeated(200);
        const Worked taken;
        QVERIFY(optWordIn(story, false) != OptWord::Help);
        QVERIFY2(taken.elapsed() < 1'000, qPrintable(QString::number(taken.elapsed())));
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestOptOutElsewhere)
#include "tst_opt_out_elsewhere.moc"
