// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_phrases.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr QStringView spanishWords =
    u"parar|para|pare|paren|alto|baja|basta|ya basta|cancelar|salir|fin|detener|detente|"
    u"no mas|darme de baja|dar de baja|desuscribir|desuscribirme|desuscribirse|eliminar|"
    u"terminar|remover|cancelar suscripcion|borrar|stop por favor";

constexpr QStringView frenchWords =
    u"arret|arreter|arretez|arrete|desabonner|desabonnement|desabonnez moi|desinscrire|"
    u"desinscription|desinscrivez moi|annuler|quitter|retirer|me desabonner|stop svp|"
    u"stop sms|resilier|supprimer|se desabonner|cesser|cessez|desabonne moi";

} // namespace

const OptOutPhrases& spanishOptOut() // NOLINT(readability-function-size): a table, a line a wording.
{
    static const OptOutPhrases phrases{
        .keywords = spanishWords.toString().split(u'|'),
        .harmless = patternsFrom(
            uR"(\bno me (?:escrib|mand|envi|contact)\w* (?:al|a mi|por) (?:correo|email|mail|otro|trabajo|whatsapp|facebook)\b
\b(?:parar|pasar|para) (?:por|en|a|la|el|un|una|mi|manana|hoy)\b
\b(?:di|puse|escribi|anote|dieron) (?:el |un )?(?:numero|telefono) equivocado\b
\b(?:numero|persona|telefono) equivocad[oa] de (?!numero|telefono|persona)\w+
\bno se (?:muy |bien |muy bien |como )?(?:escrib|text|mand|envi|us)(?:ir|ear|ar|iar)\b
\b(?:no|nunca) (?:me |nos )?(?:dej(?:e|en|es)|par(?:e|en|es)|ces(?:e|en)) (?:nunca )?de \w+
\bno (?:me |nos |quiero que me |quiero que |quiero )?(?:borr|elimin|quit|saqu|cancel)(?:e|en|es|ar)(?:me|n)? (?:mi|mis|los|el|la|de la lista|de su lista)\b
\bno quiero (?:parar|cancelar|darme de baja|dejar de \w+)\b)"_s,
            {}),
        .optOut = searchesFrom(
            uR"(^(?:ya |por favor |oye )*(?:parale|parenle|parele|olvidenme|olvidame|olvideme)(?: ya| con \w+(?: \w+)?| por favor)*$
\b(?:quit|borr|elimin|sac|saqu|remov|remuev)(?:e|en|a|ar|as) (?:este|ese) numero\b
\b(?:vete|vayase|vayanse|vayan|vaya|ve) (?:a|al) (?:la |el )?(?:mierda|diablo|carajo|chingada|verga|infierno)\b
^(?:\w+ ){0,2}(?:larguense|largate|larguese|no (?:jodan|jodas|joda|chinguen|chingues|frieguen)|ching(?:uen|a|uen) (?:a )?(?:su|tu) madre)(?: \w+){0,3}$
\b(?:dej(?:e|en|a|es)|par(?:e|en|a)) de (?:chingar|joder|fregar|fastidiar|insistir|hostigar|estar)\w*\b
\b(?:hart[oa]|cansad[oa]|canse|aburrid[oa]) (?:ya )?(?:de|con) (?:\w+ ){0,3}(?:mensajes?|textos?|sms|spam)\b
^(?:por favor |ya |yo |oye |gracias )*(?:no|sin|cero|nada de) (?:\w+ )?(?:mensajes?|textos?|sms|spam|publicidad)(?: por favor| gracias| ya| mas)*$
\b(?:quiero|quisiera|deseo|necesito|como) (?:me )?salir(?:me)? de (?:la|su|esta|esa|sus|los|estos) (?:lista|mensajes|grupo|sistema)\w*
\bfuera de (?:su|la|esta) lista\b
\b(?:pierd|olvid|tir|desech|quit|borr|elimin)(?:a|e|en|an|as|es|ense|ese)(?:me)? (?:de )?(?:mi|este|ese) (?:num|numero|telefono|celular|contacto|nro)\b
\bolvid(?:ense|ese|ate|en se) de (?:mi|este numero)\b
\b(?:voy a|vamos a|ya) (?:l[oa]s? |te |se |les? )?(?:bloque|report|demand|denunci)\w*(?: a ustedes)?\b(?! (?:el dia|la fecha|el horario|la hora))
\bno quiero saber (?:nada |mas )*de (?:usted\w*|ti|esto|vosotros)\b
\b(?:favor de|les pido|le pido|pido|solicito|pedi|dije|he dicho)(?: que)? no (?:me |nos )*(?:mand|envi|escrib|contact|molest|text)\w*
\b(?:aqui|en este numero|este telefono) no (?:vive|es|esta|hay) (?:ningun\w* )?(?!la hora|posible|facil|urgente)\w+$
\b(?:dej(?:e|a|en|ad|ar|es)|par(?:e|a|en|ar)|ces(?:e|en)|basta)(?:me|n)? (?:ya )?(?:de|con) (?:\w+ )?(?:me )?(?:mand|envi|escrib|texte|molest|llam|contact|mensaj|spam|jod|hostig|acos|sms|los mensaj|estos mensaj|tantos mensaj)\w*
\b(?:par(?:e|a|en|ar)|deten(?:ga|gan|er)|suspend(?:a|an|er)|cancel(?:e|en|a|ar)|alto a|stop a|fin a) (?:\w+ )?(?:los|estos|sus|todos los|las|mis|tus|esos|la) (?:mensajes|textos|sms|notificaciones|suscripcion)\b
\bno (?:me |nos |le |quiero que |deseo que |se |vuelvan? a |vuelvas a |sigan? |sigas |mas )*(?:escrib(?:a|an|as|ir|irme|iendome)|texte(?:e|en|es|ar|arme)|contact(?:e|en|es|ar|arme|ara|aran|aras|asen?)|molest(?:e|en|es|ar|arme|ando|andome|ara|aran|aras|asen?)|escrib(?:iera|ieran|ieras|iesen?)|mensaje(?:e|en|ar))(?:me)?\b(?! (?:hasta|antes|despues|durante))
\bno (?:me |nos |quiero que |deseo que |vuelvan? a |vuelvas a |sigan? |sigas )*(?:mand|envi)(?:e|en|es|ar|arme|ando|andome)(?:me)?(?: mas| ya| ningun| nada| estos| esos| sus| tus| otro)*(?: mensajes?| textos?| sms| nada| publicidad| spam| mas| cosas|$)
\b(?:no|ya no) (?:quiero|deseo|quisiera|me interesa|necesito)(?: \w+){0,2} (?:recib\w+|mensajes?|textos?|sms|publicidad|que me (?:mand|envi|escrib|contact|text|molest|mensaj)\w*)\b
\b(?:par|deten|suspend|cancel|termin|elimin|bloque|desactiv|cort)\w* (?:de |con )?(?:\w+ ){0,2}(?:mensajes?|textos?|sms|notificaciones|suscripcion|alertas|recordatorios de texto)\b
\b(?:este|ese|esto) (?:ya )?no es (?:el |su )?(?:numero|telefono|celular) de\b
^(?:por favor |ya |oiga |oye |que |se )*(?:detenganse|detengase|parense|pare ya|paren ya|equivocad[oa]|alto ya)(?: por favor| ya| gracias)*$
\b(?:no|ni un|ningun) mas (?:mensajes?|textos?|sms|publicidad|spam|notificaciones)\b
\b(?:no )?mas mensajes no\b
\b(?:quit|borr|elimin|sac|saqu|remuev|remov)\w*(?:me|nos)(?: por favor| ya| inmediatamente)*(?: de (?:la|su|tu|esta|esa|las|sus|los|tus) (?:lista|base|mensaj|contact|sistema|registr|directorio|numer)\w*| de (?:aqui|ahi)|$)
\b(?:borr|elimin|quit|saqu|olvid|pierd)(?:e|en|a|ar|es) mi (?:numero|telefono|nombre|contacto|celular)\b
\b(?:no|nunca|yo no|jamas) (?:autorice|autorizo|pedi|solicite|acepte|firme|me suscribi|me inscribi|di permiso|les di permiso|di mi permiso|quise)(?: \w+){0,3} (?:mensajes?|textos?|sms|publicidad|esto)\b
\b(?:dar|darme|deme|denme|dame|darnos|quiero la|solicito la) (?:de )?baja\b
\bdesuscri\w+
\b(?:no|ya no|nunca mas) (?:quiero|deseo|quisiera|queremos|deseamos|acepto)(?: mas)?(?: ser| estar| que me| que nos| que sigan)? (?:contactad[oa]s?|molestad[oa]s?|contact(?:en|e|ando)|molest(?:en|e|ando)|escrib(?:an|a|iendo)|texte(?:en|e)|textos?|mensajes?)\b
\b(?:cancel\w+) (?:la |mi |esta )?(?:suscripcion|suscripciones)\b
^(?:\w+ ){0,5}(?:numero|persona|telefono) (?:equivocad[oa]|incorrect[oa]|errone[oa])(?: \w+){0,3}$
\bse equivoc\w+ de (?:numero|persona|telefono)\b
\b(?:deje|dejen|deja|dejad)(?:me|nos) (?:en paz|tranquil[oa]|de molestar)\b
\b(?:stop|alto|fin|basta) (?:a |de |los |con |ya )*(?:mensajes|textos|sms)\b
\bno (?:\w+ ){0,2}(?:me |nos )?(?:sigan?|sigas|vuelvan?|vuelvas|continuen?|continues) (?:a )?(?:escrib|mand|envi|text|contact|molest)\w*
\b(?:me|nos) (?:pued\w+ |podria\w* |favor de )?(?:quit|borr|sac|elimin|retir)\w+ (?:de (?:los|sus|estos|tus|esos) (?:mensajes|textos|sms|contactos)|de (?:la|su|tu|esta|esa) (?:lista|base)\w*)
\b(?:retir|tach|exclu|des?apunt)\w*(?:me|nos) de (?:la|su|tu|esta|esa|las|sus|los|tus) \w+
\b(?:como|donde) (?:\w+ ){0,2}(?:dej|par|cancel|deten|detien|quit|desactiv)\w* (?:de )?(?:\w+ ){0,2}(?:recib|mensaj|textos|sms)\w*
\b(?:bloque|desactiv|desvincul)(?:e|en|a|ar|es) (?:mi|este) (?:numero|telefono|celular|contacto)\b
\b(?:revoco|retiro) (?:mi )?(?:consentimiento|permiso|autorizacion)\b
\bno (?:autorizo|doy mi consentimiento|consiento|me suscribi|tiene mi permiso|tienen mi permiso)\b
^(?:por favor |ya |oye |oiga |si |no |favor de )*(?:stop|pare|paren|alto|basta|deje de|baja)(?: por favor| ya| gracias| de una vez)*$)"_s,
            {}),
        .aboutCalls = searchesFrom(
            uR"(\bno (?:me |nos )*(?:vuelvan? a |vuelvas a |sigan? )*(?:llam)(?:e|en|es|ar|arme|ando)(?: mas| nunca| otra vez)\b
\b(?:dej(?:e|a|en)|par(?:e|en)) de llamar\w*)"_s,
            {}),
        .uncertain = searchesFrom(
            uR"(^(?:\w+ ){0,3}(?:no (?:estoy |me )?interes\w+|no gracias no mensajes|spam|acoso|que fastidio)(?: gracias| por favor)*$
\bnumero equivocado\b)"_s,
            {})};
    return phrases;
}

const OptOutPhrases& frenchOptOut() // NOLINT(readability-function-size): a table, a line a wording.
{
    static const OptOutPhrases phrases{
        .keywords = frenchWords.toString().split(u'|'),
        .harmless = patternsFrom(uR"(\barret (?:de bus|de tram|du tram|du bus|de travail|maladie)\b
\b(?:donne|ecrit|mis|note) (?:le |un )?mauvais numero\b
\bmauvais numero de (?!telephone|portable)\w+
\b(?:ne|n) ?(?:arret|cess)(?:ez|e|er)(?: surtout)? (?:pas|jamais)(?: de| d)?(?: \w+){0,2}
\bne (?:me |m |nous )?(?:supprim|retir|enlev|effac|desabonn|desinscri)\w* (?:pas|jamais|surtout pas)\b(?: (?:mon|mes|moi|de)(?: \w+)?)?)"_s,
                                 {}),
        .optOut = searchesFrom(
            uR"(\b(?:numero|personne|interesse\w*|merci|stop|ok|moi|spam) (?:arretez|arrete|cessez)(?: svp| merci| ca| tout)*$
(?<!suis )(?<!etais )\btromp\w+ de (?:numero|personne|destinataire)\b
\beffac(?:ez|e|er) (?:moi|mon|ce)\b(?! (?:rdv|rendez|dernier|precedent|premier))
\b(?:veux|souhaite|voudrais) (?:plus|pas|pu)(?: recevoir)?(?: \w+){0,3} (?:messages?|textos?|sms|pubs?|notifications?)\b
\b(?:marre|ras le bol|assez|fatigue[es]?) (?:de |d )(?:\w+ ){0,3}(?:messages?|textos?|sms|pubs?)\b
\b(?:allez vous|va te|va t) (?:en$|faire (?:foutre|voir))
^(?:\w+ ){0,2}(?:degagez?|cassez vous|casse toi|fichez le camp|lachez (?:moi|nous)|lache moi|foutez le camp|oubliez moi)(?: \w+){0,3}$
\b(?:oubli|perd|jet)(?:ez|e|s|er|ds|re) (?:mon|ce) (?:numero|contact|tel|telephone)\b
\bje (?:vais )?(?:vous|te) (?:bloqu|signal|denonc)\w*
\b(?:pas|plus) (?:le bon|la bonne) (?:numero|personne|interlocuteur)\b
(?:^|\b(?:svp|merci|de|et|bonjour) )(?:me |m |nous )(?:contact|envoy|ecri|derang|text|harcel|recontact)(?:ez|e|es|vez|s|is|ivez)\w* (?:plus|pas|jamais)\b
\bne (?:plus|pas|jamais) (?:me |m |nous |etre |en |rien )*(?:contact|envoy|ecri|derang|text|recontact|recevoir|sollicit)\w*
\b(?:stop|fini|terminez|cessez|basta) (?:aux? |les |vos |de |avec |tout |tous )*(?:messages?|textos?|sms|pubs?|contact)\b
(?<!\bai )(?<!\bas )(?<!\ba )(?<!\bavons )(?<!\beu )(?<!\brecois )\bplus (?:jamais |aucun )?(?:de |d |un |aucun )?(?:seul )?(?:messages?|textos?|sms) (?:de vous|de votre part|a ce numero|sur ce numero)\b
\b(?:arret|cess|annul|supprim|stopp|bloqu|suspend|coup)\w* (?:\w+ ){0,2}(?:messages?|textos?|sms|envois?|notifications?|abonnement)\b
\bn est (?:pas|plus) (?:le |son )?(?:bon )?numero\b
\bn e? ?(?:envoy|ecri|text)\w* (?:plus|pas|jamais|rien)\b
\bne (?:me |m |nous |plus |pas |jamais |veux |souhaite |desire |voulons )*(?:contact|envoy|ecri|text|derang|spam|harcel|sollicit|recontact|importun)\w*
\bn ai (?:pas|jamais) (?:demande|autorise|accepte)\w*\b.*\b(?:messages?|textos?|sms|ca|cela)\b
\b(?:je|j|on|nous) (?:ne |n )?(?:veux|souhaite|desire|voudrais|voulons|souhaitons) (?:plus|pas|aucun)(?: \w+){0,4} (?:messages?|textos?|sms|contact\w*|recevoir|publicites?|notifications?|de vos)\b
\b(?:je|j) (?:ne |n )?(?:veux|souhaite|desire) plus (?:etre|recevoir|en recevoir|que vous)\b
^(?:svp |s il vous plait |merci |stop )*(?:plus|plus aucun|aucun|pas) (?:de |d )?(?:messages?|textos?|sms|pub|publicites?|spam)(?: svp| s il vous plait| merci| stop)*$
\b(?:arret|cess)(?:ez|e|er|es)(?: tout de suite| svp| maintenant)? (?:de |d |avec )?(?:me |m |nous |vos |les |ces |tous |l |tout |toute )*(?:envoy|envoi|ecri|text|contact|harcel|messag|spam|derang|sms|importun|sollicit|communic|notif)\w*
\bstop (?:aux?|les|vos|a vos|ces) (?:messages?|textos?|sms|pub\w*)\b
\b(?:desabonn|desinscri)\w*
\b(?:retir|supprim|enlev|effac|ray|sort)(?:ez|e|er|es)? (?:mes (?:coordonnees|donnees)|moi(?: de (?:la|votre|vos|cette|ces)| svp| s il vous plait|$)|mon (?:numero|nom|contact|telephone)|ce numero)
\b(?:me|m) (?:retirer|supprimer|enlever|rayer) (?:de (?:la|votre|vos|cette|ces) (?:liste|base|contact|envoi|messag|fichier|repertoire|carnet|systeme)|svp|s il)\b
^(?:\w+ ){0,5}(?:mauvais|faux) numero(?: \w+){0,3}$
\berreur de (?:numero|destinataire|personne)\b
\bvous (?:vous )?(?:etes |avez )?(?:tromp\w+|le mauvais) (?:de )?(?:numero|personne)\b
\b(?:laiss|fich|fout)(?:ez|e) (?:moi|nous) (?:tranquille|en paix|la paix)\b
\b(?:retire|revoque|annule) mon consentement\b
\b(?:annul|resili)\w* (?:mon |l |cet )?abonnement\b
\bpas (?:donne|autorise) (?:mon )?(?:consentement|accord)\b
^(?:svp |s il vous plait |ok |merci de |mais |bonjour )*(?:stop|arretez|arreter|arrete)(?: svp| s il vous plait| merci| tout| ca| maintenant| tout de suite)*$)"_s,
            {}),
        .aboutCalls = searchesFrom(uR"(\bne (?:me |m |nous )*(?:r?appel)\w* (?:plus|jamais)\b)"_s, {}),
        .uncertain = searchesFrom(uR"(^(?:\w+ ){0,4}(?:pas|plus) interess\w*(?: merci| svp)*$
\bmauvais numero\b
\bc est du (?:spam|harcelement)\b)"_s,
                                  {})};
    return phrases;
}

const OptOutPhrases& portugueseOptOut() // NOLINT(readability-function-size): a table, a line a wording.
{
    static const OptOutPhrases phrases{
        .keywords = {u"parar"_s, u"pare"_s, u"parem"_s, u"sair"_s, u"cancelar"_s, u"remover"_s,
                     u"descadastrar"_s, u"chega"_s, u"cancelar inscricao"_s, u"descadastre"_s,
                     u"desinscrever"_s, u"sem mais"_s, u"encerrar"_s, u"bloquear"_s, u"cancelar sms"_s},
        .harmless = patternsFrom(
            uR"(\bnao (?:me )?(?:mand|envi|escrev)\w* (?:por|no|pro|para o) (?:e ?mail|email|whatsapp|zap|trabalho|outro)\b
\b(?:dei|coloquei|escrevi|passei) o numero errado\b
\bnumero errado de (?!telefone|celular)\w+
\b(?:nao|nunca) (?:par|deix|cess)(?:e|em|a|am|ar|es) de (?:me |nos )?\w+(?: \w+)?
\bnao (?:me |quero |quero que me )?(?:remov|tir|apag|exclu|delet|cancel)(?:e|em|ar|er|ir|a|am|uem|ue)?\b(?: (?:o )?(?:meu|minha|da lista)(?: \w+)?)?)"_s,
            {}),
        .optOut = searchesFrom(
            uR"(\b(?:par|cancel|bloque|suspend|encerr)(?:e|em|a|ar|ou) (?:com |de |d[ae]ss?as |as |ess?as |todas )*(?:msgs?|mensagens)\b
^(?:\w+ ){0,2}(?:me apag(?:a|ue)|sai fora|me exclu[ai]m?)(?: \w+){0,2}$
\b(?:vai|vao|va) (?:se |pra |para |a )*(?:foder|ferrar|danar|lascar|merda|inferno)\b
^(?:\w+ ){0,2}(?:some daqui|sumam|suma|nao enche|nao encham|me esquece[m]?|me esquecam|me larga|vaza)(?: \w+){0,3}$
\b(?:cansei|cansad[oa]|fart[oa]|cheg[ao]|saco cheio) (?:de |d[ao]s? |dess[ae]s? )(?:\w+ ){0,2}(?:mensage\w+|msgs?|sms|spam)\b
\b(?:esquec|perc|perd|bloqu|jog)\w* (?:fora )?(?:o )?meu (?:numero|contato|celular|telefone)\b
\b(?:vou|irei) (?:te |vos |voces |os )?(?:bloque|denunci|process)\w*
\b(?:para|pare|parem|deixa|deixe|deixem) de (?:me |nos )?(?:encher|chatear|perturbar|importunar|amolar|torrar|mandar|enviar|escrever)\b
\bquero sair (?:d[ae]ss?[ae]|da|desse|destas?) (?:lista|grupo|mensage\w+|cadastro)\b
\bnao (?:me )?(?:mand|envi|escrev|cham|contat|contact)\w* (?:mais )?(?:nada|mais|nunca mais|outra vez|msgs?|novamente)\b
\bnao (?:me )?(?:mand|envi)(?:a|e|em|am) (?:\w+ )?(?:msgs?|mensage\w+|sms|textos?)\b(?! (?:a|antes|de|depois|do) )
\b(?:tir|remov|exclu|apag)\w* (?:eu|a gente|nos|me) d(?:a|essa|esta|esse|este|as|o) (?:sua )?(?:lista|cadastro|grupo|sistema)\b
^(?:por favor |oi |ok )*(?:sem|nada de|chega de|nao) (?:mais )?(?:msgs?|mensage\w+|sms|textos)(?: por favor| obrigad[oa])*$
\b(?:par|deix)(?:e|em|a|ar|am)(?: ja| agora)? (?:de|com) (?:me |nos |as |os |essas |estas |suas )*(?:mand|envi|escrev|mensag|contat|contact|lig|incomod|perturb|spam|texto|sms|encher)\w*
\bnao (?:me |nos |quero que |mais |desejo que )*(?:mand|envi)(?:e|em|a|ar|es)(?:m)?(?: mais| nenhuma| nada| essas| estas| outra)*(?: mensage(?:m|ns)| sms| textos?| nada| mais| spam| propaganda|$)
\bnao (?:me |nos |quero que |mais |desejo que |voltem? a )*(?:escrev|contat|contact|incomod|perturb|cham|importun)(?:e|em|a|am|ar|es|ate|atem)?(?: mais| por favor| nunca|$)
\b(?:gostaria|quero|prefiro|peco para|pedi para|favor|por favor) (?:de )?nao (?:mais )?(?:receber|ser contatad[oa]|ser incomodad[oa])\b
\b(?:nao|nunca) (?:mais )?(?:quero|desejo|gostaria de|preciso)(?: mais)?(?: \w+){0,2} (?:receb\w+|mensage(?:m|ns)|sms|textos?|propagandas?|contato)\b
\b(?:chega|basta) (?:de|com) (?:\w+ )?(?:mensage(?:m|ns)|sms|textos?|spam|propaganda)\b
\b(?:sem|nada de|nao) mais (?:mensage(?:m|ns)|sms|textos?|propaganda)\b
\b(?:me|nos) (?:tir|remov|retir|exclu|apagu?)(?:e|em|a|am|ar|er|ir|i)(?: por favor| ja| agora)*(?: (?:da|desta|dessa|dessas|de|do) (?:sua |suas |esta |vossa )?(?:lista|base|cadastro|contato|grupo|mensage)\w*|$)
\b(?:tir|remov|retir|exclu|apagu?|descadastr|delet|esquec)(?:e|em|a|am|ar|er|ir|i|ua|am)? (?:o )?(?:meu (?:numero|nome|contato|telefone|celular)|este numero|esse numero)\b
\b(?:descadastr|desinscrev)\w*
\b(?:par|cancel|bloque|suspend|encerr|desativ)\w* (?:com |de )?(?:\w+ ){0,2}(?:mensage(?:m|ns)|sms|textos|notificacoes|inscricao|assinatura)\b
^(?:por favor |ja |ok )*par(?:e|em|a) com isso(?: por favor| agora| ja)*$
\bnao (?:me )?(?:entre|entrem|entrar) (?:mais )?em contato\b
\b(?:quero|desejo|gostaria de|me) (?:sair|tirar meu numero) (?:da|desta|dessa|de) (?:lista|sua lista)\b
^(?:\w+ ){0,3}(?:e|foi|deve ser|houve) (?:um )?engano(?: \w+){0,3}$
\b(?:esse|este) (?:numero )?nao e (?:mais )?(?:o numero |o telefone )?d[aeo]\b
\bcancel\w+ (?:a |minha |essa |as |essas )*(?:inscricao|assinatura|mensage(?:m|ns)|sms|cadastro)\b
^(?:\w+ ){0,5}(?:numero|pessoa|telefone) errad[oa](?: \w+){0,3}$
\b(?:me|nos) deix(?:e|em|a) em paz\b
\bdeix(?:e|em|a)(?: me| nos)? em paz\b
\b(?:par|deix)(?:o|ar|a|e|em|am) de receber (?:\w+ )?(?:mensage\w+|sms|textos?|isso|isto|essas?|estas?|avisos|propagandas?)\b
\b(?:nao|nunca) (?:pedi|solicitei|quis|aceitei|me inscrevi)(?: \w+){0,3} (?:mensage\w+|sms|isso|isto|textos?)\b
\b(?:revogo|retiro) (?:o )?(?:meu )?(?:consentimento|autorizacao)\b
\bnao (?:autorizo|autorizei|dei (?:o )?(?:meu )?consentimento|me inscrevi|me cadastrei)\b
^(?:por favor |ja |ok |oi |entao )*(?:stop|pare|parem|chega)(?: por favor| ja| obrigad[oa]| agora)*$)"_s,
            {}),
        .aboutCalls = searchesFrom(uR"(\bnao (?:me )?(?:lig)(?:ue|uem|a|ar) mais\b)"_s, {}),
        .uncertain = searchesFrom(
            uR"(^(?:\w+ ){0,3}(?:nao (?:tenho |estou )?interess\w+|sem interesse|spam)(?: obrigad[oa])*$
\bnumero errado\b)"_s,
            {})};
    return phrases;
}

const OptOutPhrases& arabicOptOut() // NOLINT(readability-function-size): a table, a line a wording.
{
    static const OptOutPhrases phrases{
        .keywords = {u"ايقاف"_s,        u"توقف"_s,  u"توقفوا"_s, u"الغاء"_s, u"قف"_s,
                     u"وقف"_s,          u"اوقف"_s,  u"اوقفوا"_s, u"وقفوا"_s, u"الغاء الاشتراك"_s,
                     u"الغ الاشتراك"_s, u"ستوب"_s,  u"كفي"_s,    u"ازاله"_s, u"حذف"_s,
                     u"بس"_s,           u"انهاء"_s, u"خروج"_s,   u"كفايه"_s, u"الغي الاشتراك"_s,
                     u"اوقف الرسايل"_s},
        .harmless = patternsFrom(
            uR"(\b(?:لا|ما) ?ترسل\w* (?:لي |لنا )?(?:ال)?(?:فني|سباك|عامل|عمال|سايق|سواق|سياره|فاتوره|طلب|احد|حدا|شخص|نفس)\w*
\b(?:الغاء|الغي|تغيير) (?:ال)?(?:موعد|موعدي|حجز|الحجز|حجزي)\w*
\b(?:لماذا|ليش|ليه|لم) (?:لا|ما) \w+
\b(?:لا|ما) ?(?:ت?ت?وقف|توقف)\w*(?: عن)?(?: \w+){0,2}
\b(?:لا|ما) ?(?:تحذف|تمسح|تشيل|تلغي|تلغ)\w*(?: \w+)?)"_s,
            {}),
        .optOut = searchesFrom(uR"(\b(?:لا|ما) ?(?:عاد )?تكلم(?:ني|وني|ونا|نا)\b
\b(?:مو|مش|لست|ماني) (?:انا )?(?:صاحب|صاحبه) (?:هذا )?(?:ال)?رقم\b
\b(?:ما عاد|لا عاد|مابي|ما ابي|مابغي|مو عايز|مش عايزه?|مش عاوزه?|ما بديش|مابدي|ما بدنا|ما نبي) (?:\w+ ){0,2}(?:رسا|رساي|مسج|تبعت|ترسل|تراسل)\w*
\b(?:بطل|بطلوا|بطلو|وقف|وقفوا|وقفو) (?:عن )?(?:ترسل|تبعت|تبعث|بعت|ارسال|ازعاج|تزعج|رسا|رساي|مسج)\w*
\b(?:شيل|امسح|احذف|الغ|الغي|اطلع|طلع)\w* (?:رقمي|اسمي|من القاي?مه|من القايمه)\b
\b(?:شيل|امسح|احذف|طلع|اخرج|ازيل)\w*(?:ني|نا) (?:من|عن)\b
\b(?:راح|رح|سوف|س|بدي|ساقوم) ?(?:ا|ب|ن)?(?:بلك|حظر|بلغ|شتكي|بلغ عن)\w*
\b(?:بعمل|اعمل|هعمل|ساعمل|راح اعمل|رح اعمل)(?: لكم| لك)? (?:بلوك|حظر)\b
^(?:\w+ )?(?:انقلع|انقلعوا|روحوا|اغربوا|غوروا)(?: \w+){0,3}$
\b(?:حلوا|حل|فكوا|فك) عن(?:ي|ا|نا)\b
\b(?:لا|ما|رجاء لا|الرجاء عدم|عدم|بدون) ?(?:ت|ال)?(?:رسل|ارسال|بعت|بعث|تراسل|راسل|تواصل|ازعج|زعج|كتب لي|مراسل|ازعاج)\w*
\bم(?:ا )?ت(?:بعت|رسل|راسل|زعج)\w*ش\w*
\b(?:لا|ما|مش|مو|ماني|لم اعد|لم) (?:اريد|ابي|ابغي|ابغا|ابا|بدي|عايز|عاوز|ارغب|نريد|نبي|حاب)(?: \w+){0,2} (?:ال)?(?:رسا|رساي|رسال|تواصل|استلام|تلقي|استقبال|اي رس|هذه|ازعاج)\w*
\bما (?:ابي|بدي|ابغي) (?:رسايل|رسائل|منكم|تواصل)\w*
\bغلط (?:في |ب)?(?:ال)?(?:رقم|نمره)\b
\b(?:هذا|هذي|ده|دا) (?:ليس|مو|مش) (?:ال)?رقم\w*
\b(?:بدون|دون) (?:ال)?(?:رسا|رساي|ازعاج)\w*
\b(?:بلاش|كفايه|كفي|خلاص|يكفي|لا مزيد من|لا) (?:ال)?(?:رسا|رساي|ارسال|مسج)\w*
\b(?:توقف|توقفوا|اوقف|اوقفوا|اوقفي|وقف|وقفوا|كف|كفوا|بطل|بطلوا|ارجو ايقاف|ايقاف|وقفو|اوقفو|قف)(?: \w+)? (?:عن )?(?:ال)?(?:ارسال|مراسل|رسا|ازعاج|تواصل|اتصال|هذه الرسا|مسج|بعت|اشعارات|اعلانات|خدمه)\w*
\b(?:الغاء|الغ|الغي|الغوا|الغو|اريد الغاء) (?:ال)?(?:اشتراك|رسا|خدمه)\w*
\b(?:احذف|امسح|ازل|ازيل|شيل|احذفو|امسحو|ازيلو|شيلو|احذفوا|امسحوا|ازيلوا|شيلوا|انسي|انسوا)(?:وا|و)? ?(?:رقمي|اسمي|ني|هذا الرقم)\b
\b(?:احذف|امسح|ازل|ازيل|شيل|اخرج)(?:وا|و)?ني\b
\b(?:حذف|ازاله|مسح|شطب|ازل|شيل)(?: \w+)? ?(?:رقمي|اسمي|هذا الرقم|الرقم)\b
\bو?(?:لا|ما) ت(?:رسل|راسل|بعت|بعث|تواصل|زعج|كتب)\w*
\b(?:ال)?(?:رقم|نمره|شخص) (?:ال)?(?:خطا|غلط|خاطي|خاطيه)\b
\bغلطان(?:ين)? (?:في |ب)?(?:ال)?(?:رقم|نمره)\b
\b(?:اتركوني|اتركني|دعوني|دعني|سيبوني|سيبني|خلوني|خلني|فكوني) (?:وشاني|في حالي|بحالي|لحالي|وحدي)\b
^(?:اتركوني|اتركني|سيبوني|سيبني|فكوني)$
\b(?:لا اوافق|اسحب موافقتي|الغي موافقتي|سحب الموافقه))"_s,
                               {}),
        .aboutCalls = searchesFrom(uR"(\b(?:لا|ما) ?تتصل\w*(?: \w+)? (?:مره|مجددا|ابدا|تاني|ثاني)\w*)"_s, {}),
        .uncertain = searchesFrom(uR"(\b(?:غير مهتم|مش مهتم|مو مهتم|لست مهتم|ازعاج)\w*)"_s, {})};
    return phrases;
}

} // namespace secondring
