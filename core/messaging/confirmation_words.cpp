// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/confirmation_words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// Only letters of the GSM alphabet, but for Arabic: one part each.
struct Answers {
    QString gone;
    QString back;
    QString help;
    QString nobody; ///< A business without a name.
};

const Answers& answersIn(OptLanguage language)
{
    static const std::array<Answers, 5> all{
        Answers{u"%1: you are unsubscribed and will get no more texts. Reply START to resubscribe."_s,
                u"%1: you are subscribed again. Reply HELP for help, STOP to opt out."_s,
                u"%1: for help call %2. Msg&data rates may apply. Reply STOP to opt out."_s,
                u"The front desk"_s},
        Answers{u"%1: le dimos de baja y ya no le escribiremos. Responda START para volver."_s,
                u"%1: le escribiremos de nuevo. Responda AYUDA para ayuda, STOP para darse de baja."_s,
                u"%1: para ayuda llame al %2. Pueden aplicarse tarifas de mensajes y datos."
                " Responda STOP para darse de baja."_s,
                u"La recepcion"_s},
        Answers{u"%1 : désinscription faite, plus aucun message. Répondez START pour revenir."_s,
                u"%1 : vous recevrez de nouveau nos messages. Répondez AIDE pour de l'aide, STOP pour ne plus"
                " en recevoir."_s,
                u"%1 : pour de l'aide appelez le %2. Des frais de message peuvent s'appliquer."
                " Répondez STOP pour ne plus en recevoir."_s,
                u"L'accueil"_s},
        Answers{
            u"%1: pronto, nada mais de mensagens. Responda START para voltar a receber."_s,
            u"%1: voltamos a enviar mensagens. Responda AJUDA para ajuda, STOP para sair."_s,
            u"%1: para ajuda ligue para %2. Pode haver custo de mensagens e dados. Responda STOP para sair."_s,
            u"O atendimento"_s},
        Answers{u"%1: تم إلغاء اشتراكك ولن تصلك رسائل أخرى. أرسل START للعودة."_s,
                u"%1: عدنا إلى مراسلتك. أرسل STOP لإيقاف الرسائل."_s,
                u"%1: للمساعدة اتصل على %2. أرسل STOP لإيقاف الرسائل."_s, u"الاستقبال"_s}};
    return all[static_cast<std::size_t>(language)];
}

} // namespace

QString confirmationWords(OptWord to, OptLanguage language, const TextingBusiness& business)
{
    const Answers& answers = answersIn(language);
    const QString name = business.name.isEmpty() ? answers.nobody : business.name;
    switch (to) {
    case OptWord::OptOut:
        return answers.gone.arg(name);
    case OptWord::OptIn:
        return answers.back.arg(name);
    case OptWord::Help:
        return answers.help.arg(name, business.phone);
    case OptWord::None:
    case OptWord::Uncertain:
    case OptWord::WantsBack:
        break;
    }
    return {};
}

} // namespace secondring
