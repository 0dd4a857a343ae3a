<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Alerts</name>
    <message>
        <source>, last %1</source>
        <translation>, la última %1</translation>
    </message>
    <message>
        <source>%1 is calling</source>
        <translation>Llamada de %1</translation>
    </message>
    <message>
        <source>Texted · waiting for a reply</source>
        <translation>Mensaje enviado · esperando respuesta</translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation>Llamó %1</translation>
    </message>
    <message>
        <source>Missed call from %1</source>
        <translation>Llamada perdida de %1</translation>
    </message>
    <message>
        <source>%1 replied</source>
        <translation>Respondió %1</translation>
    </message>
    <message>
        <source>They asked not to be texted: nothing more goes to them.</source>
        <translation>Pidió no recibir mensajes: no se le envía nada más.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Urgent: %1</source>
        <translation>Urgente: %1</translation>
    </message>
    <message>
        <source>Paged: %1. Nobody has taken it yet.</source>
        <translation>Aviso enviado a: %1. Nadie se ha encargado aún.</translation>
    </message>
    <message>
        <source>Nobody is paged: paging is off in the settings. Call them now.</source>
        <translation>No se avisa a nadie: los avisos están desactivados en los ajustes. Llame ahora.</translation>
    </message>
    <message>
        <source>Nobody is on call, nobody was paged. Call them now, and put somebody on call under Settings, People and roles.</source>
        <translation>Nadie está de guardia y no se avisó a nadie. Llame ahora y ponga a alguien de guardia en Ajustes, Equipo y funciones.</translation>
    </message>
    <message>
        <source>Nobody could be paged: they opted out of texts. Call them now.</source>
        <translation>No se pudo avisar a nadie: pidieron no recibir mensajes. Llame ahora.</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>One person to get back to today</source>
        <translation>Una persona por contactar hoy</translation>
    </message>
    <message>
        <source>%1 people to get back to today</source>
        <translation>%1 personas por contactar hoy</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Atrasados: %1</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation>Perdida: %1</translation>
    </message>
    <message>
        <source>No automatic texts go to this number any more.</source>
        <translation>Ya no se envían mensajes automáticos a este número.</translation>
    </message>
    <message>
        <source>Automatic texts are paused</source>
        <translation>Mensajes automáticos en pausa</translation>
    </message>
    <message>
        <source>%1 is yours now</source>
        <translation>Ahora le toca a usted: %1</translation>
    </message>
    <message>
        <source>Wrote %1, nobody answered</source>
        <translation>Escribió %1, nadie respondió</translation>
    </message>
    <message>
        <source>Calls are noticed again</source>
        <translation>Las llamadas se detectan de nuevo</translation>
    </message>
    <message>
        <source>Calls are not noticed</source>
        <translation>Las llamadas no se detectan</translation>
    </message>
    <message>
        <source>%1 still waits for you</source>
        <translation>%1 sigue esperándole</translation>
    </message>
    <message>
        <source>Emergency words, %1</source>
        <translation>Palabras de emergencia, %1</translation>
    </message>
    <message>
        <source>Too long ago to page anybody. Call them now.</source>
        <translation>Hace demasiado tiempo para avisar a nadie. Llame ahora.</translation>
    </message>
    <message>
        <source>You are mentioned in a note</source>
        <translation>Le mencionaron en una nota</translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation>%1 le mencionó</translation>
    </message>
    <message numerus="yes">
        <source>%n still wait for you</source>
        <translation>
            <numerusform>%n sigue esperándole</numerusform>
            <numerusform>%n siguen esperándole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are yours now</source>
        <translation>
            <numerusform>Ahora le toca a usted: %n</numerusform>
            <numerusform>Ahora le tocan a usted: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody answered them. The first wrote %1</source>
        <translation>Nadie les respondió. La primera persona escribió %1</translation>
    </message>
    <message>
        <source>Texts paused</source>
        <translation>Mensajes en pausa</translation>
    </message>
    <message>
        <source>Calls seen again</source>
        <translation>Línea vigilada</translation>
    </message>
    <message>
        <source>Calls not noticed</source>
        <translation>Línea sin vigilar</translation>
    </message>
    <message>
        <source>A note for you</source>
        <translation>Nota para usted</translation>
    </message>
    <message numerus="yes">
        <source>%n still wait</source>
        <translation>
            <numerusform>%n sigue esperando</numerusform>
            <numerusform>%n siguen esperando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are yours</source>
        <translation>
            <numerusform>%n es para usted</numerusform>
            <numerusform>%n son para usted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallerIdUnits</name>
    <message>
        <source>A basic unit: it has nothing to be set, and cannot see how calls end. The desk is asked.</source>
        <translation>Una unidad básica: no hay nada que configurar y no puede ver cómo terminan las llamadas. Se pregunta en recepción.</translation>
    </message>
    <message>
        <source>The unit is set right: it reports how calls end.</source>
        <translation>La unidad está bien configurada: informa cómo terminan las llamadas.</translation>
    </message>
    <message>
        <source>The unit does not report all it sees. Press “Set up the unit”.</source>
        <translation>La unidad no informa todo lo que ve. Pulse “Configurar la unidad”.</translation>
    </message>
    <message>
        <source>The unit is being asked already. Wait a few seconds.</source>
        <translation>Ya se está consultando la unidad. Espere unos segundos.</translation>
    </message>
    <message>
        <source>The unit stayed as it was. Unplug it for ten seconds, then try again.</source>
        <translation>La unidad quedó como estaba. Desconéctela diez segundos y reintente.</translation>
    </message>
    <message>
        <source>No unit answers. Check its power and its cable.</source>
        <translation>Ninguna unidad responde. Revise su alimentación y su cable.</translation>
    </message>
    <message>
        <source>The line is not watched now. Go live and switch it on first.</source>
        <translation>La línea no se vigila ahora. Primero active el programa y encienda la línea.</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>after %1</source>
        <translation>tras %1</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Aún no hay llamadas</translation>
    </message>
    <message>
        <source>The next call on your line appears here by itself, with what followed from it.</source>
        <translation>La próxima llamada a su línea aparecerá aquí sola, con lo que siguió.</translation>
    </message>
    <message>
        <source>No missed calls</source>
        <translation>Sin llamadas perdidas</translation>
    </message>
    <message>
        <source>Everybody who called reached somebody.</source>
        <translation>Todos los que llamaron fueron atendidos.</translation>
    </message>
    <message>
        <source>Nobody was texted yet</source>
        <translation>Aún no se envió ningún mensaje</translation>
    </message>
    <message>
        <source>A caller nobody answers gets a text within seconds, and appears here.</source>
        <translation>Quien llama y no es atendido recibe un mensaje en segundos y aparece aquí.</translation>
    </message>
    <message>
        <source>Every missed caller was texted</source>
        <translation>Cada llamada perdida recibió su mensaje</translation>
    </message>
    <message>
        <source>Missed calls that were not texted appear here, each with the reason.</source>
        <translation>Aquí aparecen las llamadas perdidas sin mensaje, cada una con el motivo.</translation>
    </message>
    <message>
        <source>No answered calls yet</source>
        <translation>Aún no hay llamadas contestadas</translation>
    </message>
    <message>
        <source>Calls that somebody took, here or at another desk, appear here.</source>
        <translation>Aquí aparecen las llamadas que alguien contestó, aquí o en otro puesto.</translation>
    </message>
    <message>
        <source>Nothing in doubt</source>
        <translation>Nada en duda</translation>
    </message>
    <message>
        <source>Your line told how every call ended. Where it cannot, the call waits here for your answer.</source>
        <translation>Su línea informó cómo terminó cada llamada. Cuando no puede, la llamada espera aquí su respuesta.</translation>
    </message>
    <message>
        <source>The calls cannot be shown</source>
        <translation>No se pueden mostrar las llamadas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Answered call on %1</source>
        <translation>Llamada contestada en %1</translation>
    </message>
    <message>
        <source>Call on %1, answered at another desk</source>
        <translation>Llamada en %1, contestada en otro puesto</translation>
    </message>
    <message>
        <source>Missed call on %1</source>
        <translation>Llamada perdida en %1</translation>
    </message>
    <message>
        <source>Missed call on %1, the line was busy</source>
        <translation>Llamada perdida en %1, línea ocupada</translation>
    </message>
    <message>
        <source>Call on %1, declined at the desk</source>
        <translation>Llamada en %1, rechazada en recepción</translation>
    </message>
    <message>
        <source>Missed call on %1, left a voicemail</source>
        <translation>Llamada perdida en %1, dejó un mensaje de voz</translation>
    </message>
    <message>
        <source>Call on %1, not known whether answered</source>
        <translation>Llamada en %1, no se sabe si se contestó</translation>
    </message>
    <message>
        <source>Text goes out now</source>
        <translation>El mensaje sale ahora</translation>
    </message>
    <message>
        <source>Text goes out in %1</source>
        <translation>El mensaje sale en %1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestada</translation>
    </message>
    <message>
        <source>Answered at another desk</source>
        <translation>Contestada en otro puesto</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Missed, busy</source>
        <translation>Perdida, ocupado</translation>
    </message>
    <message>
        <source>Missed, declined</source>
        <translation>Perdida, rechazada</translation>
    </message>
    <message>
        <source>Missed, voicemail</source>
        <translation>Perdida, buzón de voz</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>contestada tras %1</translation>
    </message>
    <message>
        <source>rang %1</source>
        <translation>sonó %1</translation>
    </message>
    <message>
        <source>your line</source>
        <translation>su línea</translation>
    </message>
    <message>
        <source>Your line cannot see whether somebody answered. Did you get it?</source>
        <translation>Su línea no puede ver si alguien contestó. ¿La atendió usted?</translation>
    </message>
    <message>
        <source>Very likely, from what the line reported.</source>
        <translation>Muy probable, según lo que informó la línea.</translation>
    </message>
    <message>
        <source>A guess: the line did not report it.</source>
        <translation>Una suposición: la línea no lo informó.</translation>
    </message>
    <message>
        <source>The line did not say who called.</source>
        <translation>La línea no dijo quién llamó.</translation>
    </message>
    <message>
        <source>The caller hid their number. There is nobody to text.</source>
        <translation>Llamó con número oculto. No hay a quién escribir.</translation>
    </message>
    <message>
        <source>This is a service&apos;s short number, not a person.</source>
        <translation>Es el número corto de un servicio, no una persona.</translation>
    </message>
    <message>
        <source>This is an emergency number. It is never texted.</source>
        <translation>Es un número de emergencias. Nunca se le envían mensajes.</translation>
    </message>
    <message>
        <source>This was a call from one of your own phones.</source>
        <translation>Fue una llamada desde uno de sus propios teléfonos.</translation>
    </message>
    <message>
        <source>What the line gave is not a telephone number.</source>
        <translation>Lo que dio la línea no es un número de teléfono.</translation>
    </message>
    <message>
        <source>The number is not complete, or too long. Call back if you know it.</source>
        <translation>El número está incompleto o es demasiado largo. Devuelva la llamada si lo conoce.</translation>
    </message>
    <message>
        <source>No such number exists. It may be a faked caller.</source>
        <translation>Ese número no existe. Puede ser una llamada falsa.</translation>
    </message>
    <message>
        <source>This is a landline. Call back instead.</source>
        <translation>Es un teléfono fijo. Mejor devuelva la llamada.</translation>
    </message>
    <message>
        <source>This number costs extra to call. It is not texted.</source>
        <translation>Es un número de tarifa especial. No se le envían mensajes.</translation>
    </message>
    <message>
        <source>This is a toll-free number of a company. Call back instead.</source>
        <translation>Es el número gratuito de una empresa. Mejor devuelva la llamada.</translation>
    </message>
    <message>
        <source>This is a company&apos;s number that takes no texts. Call back instead.</source>
        <translation>Es el número de una empresa que no recibe mensajes. Mejor devuelva la llamada.</translation>
    </message>
    <message>
        <source>This kind of number takes no texts. Call back instead.</source>
        <translation>Este tipo de número no recibe mensajes. Mejor devuelva la llamada.</translation>
    </message>
    <message>
        <source>This is a pager. Call back instead.</source>
        <translation>Es un buscapersonas. Mejor devuelva la llamada.</translation>
    </message>
    <message>
        <source>This is a voicemail box. There is nobody to text.</source>
        <translation>Es un buzón de voz. No hay a quién escribir.</translation>
    </message>
    <message>
        <source>the call was answered</source>
        <translation>la llamada se contestó</translation>
    </message>
    <message>
        <source>answered at another desk</source>
        <translation>contestada en otro puesto</translation>
    </message>
    <message>
        <source>not known whether somebody answered</source>
        <translation>no se sabe si alguien contestó</translation>
    </message>
    <message>
        <source>the caller hid their number</source>
        <translation>llamó con número oculto</translation>
    </message>
    <message>
        <source>a landline, call back instead</source>
        <translation>teléfono fijo, devuelva la llamada</translation>
    </message>
    <message>
        <source>this number takes no texts</source>
        <translation>este número no recibe mensajes</translation>
    </message>
    <message>
        <source>it rang too briefly to be meant</source>
        <translation>sonó muy poco, quizá por error</translation>
    </message>
    <message>
        <source>they asked not to be texted</source>
        <translation>pidió no recibir mensajes</translation>
    </message>
    <message>
        <source>they were texted not long ago</source>
        <translation>recibió un mensaje hace poco</translation>
    </message>
    <message>
        <source>you are already texting with them</source>
        <translation>ya está conversando por mensajes</translation>
    </message>
    <message>
        <source>automatic texts are switched off</source>
        <translation>los mensajes automáticos están desactivados</translation>
    </message>
    <message>
        <source>the call was too long ago, call back instead</source>
        <translation>la llamada fue hace mucho, devuelva la llamada</translation>
    </message>
    <message>
        <source>no text service is set up</source>
        <translation>no hay servicio de mensajes configurado</translation>
    </message>
    <message>
        <source>this is your own number</source>
        <translation>es su propio número</translation>
    </message>
    <message>
        <source>the network doubts that this is the caller&apos;s own number</source>
        <translation>la red duda de que el número sea de quien llama</translation>
    </message>
    <message>
        <source>Not texted: %1</source>
        <translation>Sin mensaje: %1</translation>
    </message>
    <message>
        <source>Texting now</source>
        <translation>Enviando mensaje</translation>
    </message>
    <message>
        <source>Texted in %1</source>
        <translation>Mensaje en %1</translation>
    </message>
    <message>
        <source>Not texted: they got a text %1 earlier</source>
        <translation>Sin mensaje: recibió uno %1 antes</translation>
    </message>
    <message>
        <source>Texting in %1</source>
        <translation>El mensaje sale en %1</translation>
    </message>
    <message>
        <source>Did you get it?</source>
        <translation>¿La atendió usted?</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>muy probable</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>suposición</translation>
    </message>
    <message>
        <source>Texting back now</source>
        <translation>Respondiendo ahora</translation>
    </message>
    <message>
        <source>Texting back in %1</source>
        <translation>Respuesta automática en %1</translation>
    </message>
    <message>
        <source>a text to them failed not long ago, call back instead</source>
        <translation>un mensaje falló hace poco, devuelva la llamada</translation>
    </message>
    <message>
        <source>they are a vendor</source>
        <translation>es un proveedor</translation>
    </message>
    <message>
        <source>they work here</source>
        <translation>trabaja aquí</translation>
    </message>
    <message>
        <source>They asked not to be texted. Nothing was sent.</source>
        <translation>Pidió no recibir mensajes. No se envió nada.</translation>
    </message>
    <message>
        <source>There is nobody to text. Nothing was sent.</source>
        <translation>No hay a quién escribir. No se envió nada.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>No se envió nada. %1</translation>
    </message>
    <message>
        <source>Text goes out in %1, when it is day for them</source>
        <translation>El mensaje sale en %1, cuando allá sea de día</translation>
    </message>
    <message>
        <source>The text waits. %1</source>
        <translation>El mensaje espera. %1</translation>
    </message>
    <message>
        <source>a toll-free number, call back instead</source>
        <translation>número gratuito, devuelva la llamada</translation>
    </message>
    <message>
        <source>a number that costs extra</source>
        <translation>número de tarifa especial</translation>
    </message>
    <message>
        <source>a pager, call back instead</source>
        <translation>buscapersonas, devuelva la llamada</translation>
    </message>
    <message>
        <source>a call from one of your own phones</source>
        <translation>llamada desde uno de sus propios teléfonos</translation>
    </message>
    <message>
        <source>an emergency number</source>
        <translation>número de emergencias</translation>
    </message>
    <message>
        <source>a service&apos;s short number</source>
        <translation>número corto de un servicio</translation>
    </message>
    <message>
        <source>the line did not say who called</source>
        <translation>la línea no dijo quién llamó</translation>
    </message>
    <message>
        <source>what the line gave is not a whole telephone number</source>
        <translation>lo que dio la línea no es un número de teléfono completo</translation>
    </message>
    <message>
        <source>somebody here chose never to text this number</source>
        <translation>alguien aquí eligió nunca escribir a este número</translation>
    </message>
    <message>
        <source>a number from abroad, where you do not text</source>
        <translation>número del extranjero, adonde usted no envía mensajes</translation>
    </message>
    <message>
        <source>their last text may mean stop: look at it first</source>
        <translation>quizá pidió no recibir mensajes: lea antes el último</translation>
    </message>
    <message>
        <source>a client: your settings say call back, not text</source>
        <translation>es cliente: según sus ajustes, se devuelve la llamada, sin mensaje</translation>
    </message>
    <message>
        <source>they left a voicemail: your settings say listen, not text</source>
        <translation>dejó un mensaje de voz: según sus ajustes, se escucha, sin mensaje</translation>
    </message>
    <message>
        <source>too many automatic texts in this hour, call back instead</source>
        <translation>demasiados mensajes automáticos en esta hora, devuelva la llamada</translation>
    </message>
    <message>
        <source>today&apos;s automatic texts are used up, call back instead</source>
        <translation>ya se usaron los mensajes automáticos de hoy, devuelva la llamada</translation>
    </message>
    <message>
        <source>today&apos;s spending limit is reached, call back instead</source>
        <translation>se alcanzó el límite de gasto de hoy, devuelva la llamada</translation>
    </message>
    <message>
        <source>far more calls than usual: automatic texts are paused</source>
        <translation>muchas más llamadas de lo habitual: mensajes automáticos en pausa</translation>
    </message>
    <message>
        <source>a machine seems to answer there</source>
        <translation>parece que allí responde una máquina</translation>
    </message>
    <message>
        <source>On this line an answered call looks missed, too. Did you get it?</source>
        <translation>En esta línea, una llamada contestada también parece perdida. ¿La atendió usted?</translation>
    </message>
    <message>
        <source>this line has not been checked yet</source>
        <translation>esta línea aún no se ha comprobado</translation>
    </message>
    <message>
        <source>this line does not show whether somebody answered</source>
        <translation>esta línea no muestra si alguien contestó</translation>
    </message>
    <message>
        <source>you called to check the line</source>
        <translation>usted llamó para comprobar la línea</translation>
    </message>
    <message>
        <source>A text went to them already, or may have. Nothing more was sent.</source>
        <translation>Ya recibió un mensaje, o pudo haberlo recibido. No se envió nada más.</translation>
    </message>
    <message>
        <source>the text for their earlier call counts for this one too</source>
        <translation>el mensaje por su llamada anterior vale también para esta</translation>
    </message>
    <message>
        <source>3 texts this week got no answer: call them, or text by hand</source>
        <translation>3 mensajes esta semana quedaron sin respuesta: llame o escriba usted mismo</translation>
    </message>
    <message>
        <source>Missed call on %1, voicemail took it: no message</source>
        <translation>Llamada perdida en %1, la tomó el buzón de voz: sin mensaje</translation>
    </message>
    <message>
        <source>Missed call on %1, voicemail took it: perhaps no message</source>
        <translation>Llamada perdida en %1, la tomó el buzón de voz: quizá sin mensaje</translation>
    </message>
    <message>
        <source>The text service takes no texts at this hour. It goes out in %1</source>
        <translation>El servicio de mensajes no acepta mensajes a esta hora. Sale en %1</translation>
    </message>
    <message>
        <source>Second Ring was closed while it rang. Did you get it?</source>
        <translation>Second Ring estaba cerrado mientras sonaba. ¿La atendió usted?</translation>
    </message>
    <message>
        <source>The text should have left by now, and still waits. Call back.</source>
        <translation>El mensaje ya debería haber salido y sigue esperando. Devuelva la llamada.</translation>
    </message>
    <message>
        <source>The text waits: the text service cannot be reached. Call back.</source>
        <translation>El mensaje espera: no se puede contactar con el servicio de mensajes. Devuelva la llamada.</translation>
    </message>
    <message>
        <source>The text waits: the text service has trouble. Call back.</source>
        <translation>El mensaje espera: el servicio de mensajes tiene problemas. Devuelva la llamada.</translation>
    </message>
    <message>
        <source>The text waits: the text service asks for a pause.</source>
        <translation>El mensaje espera: el servicio de mensajes pide una pausa.</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Called</source>
        <translation>Llamó</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Llamada perdida</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Usted: %1</translation>
    </message>
    <message>
        <source>Texted back: %1</source>
        <translation>Resp. automática: %1</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Opted out, no more texts</source>
        <translation>Pidió no recibir mensajes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>Sin respuesta aún</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>sin abrir</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Con cita</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>read, not answered</source>
        <translation>leída, sin responder</translation>
    </message>
    <message>
        <source>Opted out?</source>
        <translation>¿No quiere mensajes?</translation>
    </message>
    <message>
        <source>given to %1</source>
        <translation>asignada a %1</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Empleado</translation>
    </message>
    <message>
        <source>Missed again, texted not long ago</source>
        <translation>Perdida otra vez, ya recibió un mensaje hace poco</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automático: %1</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Wants texts again?</source>
        <translation>¿Quiere mensajes de nuevo?</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Pospuesta hasta %1</translation>
    </message>
    <message>
        <source>You are mentioned</source>
        <translation>Le mencionaron</translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation>%1 le mencionó</translation>
    </message>
    <message>
        <source>Emergency, taken</source>
        <translation>Emergencia atendida</translation>
    </message>
    <message>
        <source>Emergency, taken by %1</source>
        <translation>Emergencia, se encarga %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Atendida</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>Good morning. 1 person to get back to</source>
        <translation>Hola. 1 persona por contactar</translation>
    </message>
    <message>
        <source>Good morning. %1 people to get back to</source>
        <translation>Hola. %1 personas por contactar</translation>
    </message>
    <message>
        <source>, %1 overdue</source>
        <translation>, %1 con atraso</translation>
    </message>
    <message>
        <source>. Open Second Ring &gt; Today.</source>
        <translation>. Abra Second Ring &gt; Hoy.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Texts to %1</source>
        <translation>Mensajes a %1</translation>
    </message>
    <message>
        <source>What %1 has recorded about them, written on %2 by Second Ring.</source>
        <translation>Lo que %1 ha registrado sobre esta persona, escrito el %2 por Second Ring.</translation>
    </message>
    <message>
        <source>the business</source>
        <translation>el negocio</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Standing today</source>
        <translation>Situación hoy</translation>
    </message>
    <message>
        <source>They asked for no more texts. None leaves by itself.</source>
        <translation>Pidió no recibir mensajes. Ninguno sale por sí solo.</translation>
    </message>
    <message>
        <source>They have not asked to be left alone.</source>
        <translation>No ha pedido que se le deje de escribir.</translation>
    </message>
    <message>
        <source>1 automatic text</source>
        <translation>1 mensaje automático</translation>
    </message>
    <message>
        <source>%1 automatic texts</source>
        <translation>%1 mensajes automáticos</translation>
    </message>
    <message>
        <source>%1 typed by a person</source>
        <translation>escritos por una persona: %1</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>recibidos: %1</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 llamada</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 llamadas</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>No automatic text was ever sent to this number.</source>
        <translation>Nunca se envió un mensaje automático a este número.</translation>
    </message>
    <message>
        <source>The words were erased with the person.</source>
        <translation>El texto se borró junto con los datos de la persona.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salió</translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <translation>%1 (intento %2)</translation>
    </message>
    <message>
        <source>Their clock then</source>
        <translation>Hora local de la persona</translation>
    </message>
    <message>
        <source>How we know their clock</source>
        <translation>Cómo sabemos su hora</translation>
    </message>
    <message>
        <source>Why they were texted</source>
        <translation>Por qué se le escribió</translation>
    </message>
    <message>
        <source>Rules asked</source>
        <translation>Reglas consultadas</translation>
    </message>
    <message>
        <source>List of those who said no</source>
        <translation>Lista de quienes dijeron que no</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation>consultada: %1</translation>
    </message>
    <message>
        <source>Words from</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>the program&apos;s own wording</source>
        <translation>la del programa</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 parte</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 partes</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué pasó con él</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>At the text service</source>
        <translation>En el servicio de mensajes</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Guardado como</translation>
    </message>
    <message>
        <source>line %1, fingerprint %2</source>
        <translation>línea %1, huella %2</translation>
    </message>
    <message>
        <source>What they said about being texted</source>
        <translation>Qué dijo sobre recibir mensajes</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>Nada hasta ahora.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Their calls</source>
        <translation>Sus llamadas</translation>
    </message>
    <message>
        <source>None that are still kept.</source>
        <translation>Ninguna que aún se conserve.</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>llamada %1</translation>
    </message>
    <message>
        <source>Where the rules stand</source>
        <translation>Dónde están las reglas</translation>
    </message>
    <message>
        <source>Whether anything was changed afterwards</source>
        <translation>Si algo se cambió después</translation>
    </message>
    <message>
        <source>The chain of proofs is broken at line %1: it is not as it was written.</source>
        <translation>La cadena de pruebas está rota en la línea %1: no está tal como se escribió.</translation>
    </message>
    <message>
        <source>All %1 proofs of this business were gone through: each line holds the fingerprint of the one before it, and every one is as it was written. Fingerprint of the last: %2</source>
        <translation>Se revisaron todas las pruebas de este negocio (%1): cada línea lleva la huella de la anterior y todas están tal como se escribieron. Huella de la última: %2</translation>
    </message>
    <message>
        <source>The ledger of consent is broken at line %1: it is not as it was written.</source>
        <translation>El registro de consentimiento está roto en la línea %1: no está tal como se escribió.</translation>
    </message>
    <message>
        <source>This paper shows what was recorded. It is no legal advice.</source>
        <translation>Este documento muestra lo que se registró. No es asesoría legal.</translation>
    </message>
    <message>
        <source>Second Ring · %1</source>
        <translation>Second Ring · %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Call %1.</source>
        <translation>Llamada %1.</translation>
    </message>
    <message>
        <source>Text-back after a missed call</source>
        <translation>Respuesta automática tras una llamada perdida</translation>
    </message>
    <message>
        <source>Question in a conversation that they are in</source>
        <translation>Pregunta en una conversación en la que participa</translation>
    </message>
    <message>
        <source>Advice to call the emergency number</source>
        <translation>Consejo de llamar al número de emergencias</translation>
    </message>
    <message>
        <source>Follow-up to somebody who had not replied</source>
        <translation>Seguimiento a quien no había respondido</translation>
    </message>
    <message>
        <source>Page to somebody of the staff</source>
        <translation>Aviso a alguien del equipo</translation>
    </message>
    <message>
        <source>The one answer to STOP, START or HELP</source>
        <translation>La única respuesta a STOP, START o HELP</translation>
    </message>
    <message>
        <source>A person at the desk looked at it and sent it.</source>
        <translation>Una persona de recepción lo revisó y lo envió.</translation>
    </message>
    <message>
        <source>No ground was recorded.</source>
        <translation>No se registró ningún motivo.</translation>
    </message>
    <message>
        <source>They called and nobody could answer. This is the one answer to that call.</source>
        <translation>Llamó y nadie pudo contestar. Esta es la única respuesta a esa llamada.</translation>
    </message>
    <message>
        <source>They wrote to the business, and this answers them.</source>
        <translation>Escribió al negocio, y esto le responde.</translation>
    </message>
    <message>
        <source>They called or wrote to the business lately.</source>
        <translation>Llamó o escribió al negocio hace poco.</translation>
    </message>
    <message>
        <source>They were a client of the business lately.</source>
        <translation>Fue cliente del negocio hace poco.</translation>
    </message>
    <message>
        <source>They said that they may be texted.</source>
        <translation>Dijo que se le pueden enviar mensajes.</translation>
    </message>
    <message>
        <source>A person at the desk sent it.</source>
        <translation>Lo envió una persona de recepción.</translation>
    </message>
    <message>
        <source>To the business&apos;s own staff.</source>
        <translation>Al propio equipo del negocio.</translation>
    </message>
    <message>
        <source>See line %1 of what they said.</source>
        <translation>Vea la línea %1 de lo que dijo.</translation>
    </message>
    <message>
        <source>they told us where they are</source>
        <translation>nos dijo dónde está</translation>
    </message>
    <message>
        <source>every time zone of the number&apos;s area code</source>
        <translation>todas las zonas horarias del código de área del número</translation>
    </message>
    <message>
        <source>every time zone of the number&apos;s country</source>
        <translation>todas las zonas horarias del país del número</translation>
    </message>
    <message>
        <source>not known: hours that are day all over the country</source>
        <translation>no se sabe: horas en que es de día en todo el país</translation>
    </message>
    <message>
        <source>a place that is not known</source>
        <translation>un lugar que no se conoce</translation>
    </message>
    <message>
        <source>put off, to be tried again</source>
        <translation>aplazado, se reintentará</translation>
    </message>
    <message>
        <source>handed to the text service once more</source>
        <translation>entregado otra vez al servicio de mensajes</translation>
    </message>
    <message>
        <source>accepted by the text service</source>
        <translation>aceptado por el servicio de mensajes</translation>
    </message>
    <message>
        <source>sent by the text service</source>
        <translation>enviado por el servicio de mensajes</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>no entregado</translation>
    </message>
    <message>
        <source>given up, too old to send</source>
        <translation>descartado, demasiado antiguo para enviarlo</translation>
    </message>
    <message>
        <source>held for a person: nobody knew whether it had left</source>
        <translation>retenido para que alguien lo revise: no se sabía si había salido</translation>
    </message>
    <message>
        <source>called off before it left</source>
        <translation>cancelado antes de salir</translation>
    </message>
    <message>
        <source>, code %1</source>
        <translation>, código %1</translation>
    </message>
    <message>
        <source>47 CFR 64.1200(c)(1): no solicitation before 8 in the morning or after 9 in the evening where the called party is; the states&apos; own hours where they are shorter.</source>
        <translation>47 CFR 64.1200(c)(1): ninguna oferta comercial antes de las 8 de la mañana ni después de las 9 de la noche donde está quien la recibe; los horarios propios de los estados donde sean más cortos.</translation>
    </message>
    <message>
        <source>47 CFR 64.1200(f)(15): what a telephone solicitation is, and that an invitation or permission of the person takes it out.</source>
        <translation>47 CFR 64.1200(f)(15): qué es una oferta comercial por teléfono, y que deja de serlo si la persona la invitó o la permitió.</translation>
    </message>
    <message>
        <source>47 CFR 64.1200(a)(10) to (12): how consent is taken back, within what time, and the one confirmation.</source>
        <translation>47 CFR 64.1200(a)(10) a (12): cómo se retira el consentimiento, en qué plazo, y la única confirmación.</translation>
    </message>
    <message>
        <source>Canada&apos;s anti-spam law, S.C. 2010 c. 23, s. 6, 10 and 11; replies to an inquiry: SOR/2013-221 s. 3(b).</source>
        <translation>Ley antispam de Canadá, S.C. 2010 c. 23, s. 6, 10 y 11; respuestas a una consulta: SOR/2013-221 s. 3(b).</translation>
    </message>
    <message>
        <source>Privacy and Electronic Communications Regulations 2003, reg. 22 and 23; UK GDPR art. 6 and 21.</source>
        <translation>Privacy and Electronic Communications Regulations 2003, reg. 22 y 23; UK GDPR art. 6 y 21.</translation>
    </message>
    <message>
        <source>Directive 2002/58/EC art. 13; GDPR art. 6, 17(3)(e) and 21.</source>
        <translation>Directiva 2002/58/CE art. 13; RGPD art. 6, 17(3)(e) y 21.</translation>
    </message>
    <message>
        <source>United Arab Emirates, Cabinet Resolutions 56 and 57 of 2024.</source>
        <translation>Emiratos Árabes Unidos, Resoluciones del Gabinete 56 y 57 de 2024.</translation>
    </message>
    <message>
        <source>Saudi Arabia, Personal Data Protection Law art. 25.</source>
        <translation>Arabia Saudita, Ley de Protección de Datos Personales art. 25.</translation>
    </message>
    <message>
        <source>The one line of the ledger of consent was gone through, too, and is as it was written.</source>
        <translation>También se revisó la única línea del registro de consentimiento y está tal como se escribió.</translation>
    </message>
    <message>
        <source>All %1 lines of the ledger of consent were gone through, too, and are as they were written.</source>
        <translation>También se revisaron las %1 líneas del registro de consentimiento y están todas tal como se escribieron.</translation>
    </message>
    <message>
        <source>Reminder of an appointment</source>
        <translation>Recordatorio de una cita</translation>
    </message>
    <message>
        <source>Morning list to the staff</source>
        <translation>Lista de la mañana para el equipo</translation>
    </message>
    <message>
        <source>Follow-up texts</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>Quiet hours were not asked: a person decided.</source>
        <translation>No se consultó el horario de silencio: decidió una persona.</translation>
    </message>
    <message>
        <source>Quiet hours were not asked: a text of this kind has none.</source>
        <translation>No se consultó el horario de silencio: este tipo de mensaje no lo tiene.</translation>
    </message>
    <message>
        <source>Whether it was within the hours of this kind of text: see their clock.</source>
        <translation>Si salió dentro de las horas de este tipo de mensaje: véase su hora.</translation>
    </message>
    <message>
        <source>By their clock it left within the hours in which such a text may.</source>
        <translation>Según su hora, salió dentro de las horas permitidas para un mensaje así.</translation>
    </message>
    <message>
        <source>By their clock it left outside the hours in which such a text may: quiet hours were switched off, or it answered a voicemail on the emergency line.</source>
        <translation>Según su hora, salió fuera de las horas permitidas para un mensaje así: el horario de silencio estaba desactivado, o respondía a un mensaje de voz en la línea de emergencias.</translation>
    </message>
    <message>
        <source>Version %1 of the program&apos;s rules, for %2: the limits on how often, and the list of those who said no.</source>
        <translation>Versión %1 de las reglas del programa, para %2: los límites de frecuencia y la lista de quienes dijeron que no.</translation>
    </message>
    <message>
        <source>Version %1 of the program&apos;s rules, for %2.</source>
        <translation>Versión %1 de las reglas del programa, para %2.</translation>
    </message>
    <message>
        <source>Automatic texts, and what each rested on</source>
        <translation>Mensajes automáticos, y en qué se basaba cada uno</translation>
    </message>
    <message>
        <source>By their clock it was handed over within the hours in which such a text may leave.</source>
        <translation>Según su hora, se entregó al servicio dentro de las horas permitidas para que salga un mensaje así.</translation>
    </message>
    <message>
        <source>By their clock it was handed over outside the hours in which such a text may leave: quiet hours were switched off, or it answered a voicemail on the emergency line.</source>
        <translation>Según su hora, se entregó al servicio fuera de las horas permitidas para que salga un mensaje así: el horario de silencio estaba desactivado, o respondía a un mensaje de voz en la línea de emergencias.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado al servicio</translation>
    </message>
    <message>
        <source>%1; nobody knows whether it left</source>
        <translation>%1; nadie sabe si llegó a salir</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>That cannot be right. Check it and try again.</source>
        <translation>Eso no parece correcto. Revíselo e intente de nuevo.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Ya no está ahí.</translation>
    </message>
    <message>
        <source>Somebody else changed it at the same time. Look again, then retry.</source>
        <translation>Otra persona lo cambió al mismo tiempo. Mire de nuevo y reintente.</translation>
    </message>
    <message>
        <source>The database could not be read or written. Try again; if that does not help, restart Second Ring.</source>
        <translation>No se pudo leer ni escribir la base de datos. Reintente; si no sirve, reinicie Second Ring.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation>El disco está lleno. Libere espacio y reintente.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore the last backup.</source>
        <translation>La base de datos está dañada. Restaure la última copia.</translation>
    </message>
    <message>
        <source>The database belongs to a newer Second Ring. Update this one.</source>
        <translation>La base de datos es de un Second Ring más nuevo. Actualice este.</translation>
    </message>
    <message>
        <source>No connection. Check the internet, then try again.</source>
        <translation>Sin conexión. Revise el internet y reintente.</translation>
    </message>
    <message>
        <source>No answer came. Try again in a moment.</source>
        <translation>No hubo respuesta. Reintente en un momento.</translation>
    </message>
    <message>
        <source>Access was refused. Check the password or key in Settings.</source>
        <translation>Acceso rechazado. Revise la contraseña o la clave en Ajustes.</translation>
    </message>
    <message>
        <source>Too much at once. Try again in a minute.</source>
        <translation>Demasiado a la vez. Reintente en un minuto.</translation>
    </message>
    <message>
        <source>It was refused.</source>
        <translation>Fue rechazado.</translation>
    </message>
    <message>
        <source>The shared database does not answer. Check that its computer is on and that the network works; Second Ring goes on by itself as soon as it is there.</source>
        <translation>La base de datos compartida no responde. Compruebe que su computadora está encendida y que la red funciona; Second Ring sigue solo en cuanto vuelva.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Registered. The line is listened to.</source>
        <translation>Registrada. La línea está activa.</translation>
    </message>
    <message>
        <source>The number is not on this account. Check number and account.</source>
        <translation>El número no está en esta cuenta. Revise el número y la cuenta.</translation>
    </message>
    <message>
        <source>The number cannot send texts. Choose one that can.</source>
        <translation>El número no puede enviar mensajes. Elija uno que pueda.</translation>
    </message>
    <message>
        <source>Account and number are right. Texts can be sent.</source>
        <translation>Cuenta y número correctos. Se pueden enviar mensajes.</translation>
    </message>
    <message>
        <source>The text service does not answer. Try again in a few minutes.</source>
        <translation>El servicio de mensajes no responde. Reintente en unos minutos.</translation>
    </message>
    <message>
        <source>No text service is chosen.</source>
        <translation>No se ha elegido un servicio de mensajes.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Falta algo: %1.</translation>
    </message>
    <message>
        <source>It is on its way. It should arrive within a minute.</source>
        <translation>Va en camino. Debe llegar en un minuto.</translation>
    </message>
    <message>
        <source>%1: this is a test page. Nothing is urgent.</source>
        <translation>%1: este es un aviso de prueba. No hay nada urgente.</translation>
    </message>
    <message>
        <source>You are practising: nothing leaves this computer. Go live first.</source>
        <translation>Está en modo de práctica: nada sale de esta computadora. Active primero el programa.</translation>
    </message>
    <message>
        <source>The record of opt-outs was changed outside Second Ring, from line %1 on. Restore a backup, or ask whoever looks after this computer.</source>
        <translation>El registro de quienes pidieron no recibir mensajes se cambió fuera de Second Ring, desde la línea %1. Restaure una copia o consulte a quien cuida esta computadora.</translation>
    </message>
    <message>
        <source>The record of opt-outs is whole.</source>
        <translation>El registro de quienes pidieron no recibir mensajes está íntegro.</translation>
    </message>
    <message>
        <source>Fill in what is still missing first.</source>
        <translation>Complete primero lo que aún falta.</translation>
    </message>
    <message>
        <source>Its calls are read with the replies: test the text service.</source>
        <translation>Sus llamadas se leen junto con las respuestas: pruebe el servicio de mensajes.</translation>
    </message>
    <message>
        <source>Account and number are right. %1</source>
        <translation>La cuenta y el número son correctos. %1</translation>
    </message>
    <message>
        <source>Account and number are right. Whether the number is registered for texting could not be read: look at the text service.</source>
        <translation>La cuenta y el número son correctos. No se pudo leer si el número está registrado para mensajes: revíselo en el servicio de mensajes.</translation>
    </message>
    <message>
        <source>The line is listened to. It cannot see whether somebody answered: where it is not sure, the desk is asked.</source>
        <translation>La línea está activa. No puede ver si alguien contestó: cuando no es seguro, se pregunta en recepción.</translation>
    </message>
    <message>
        <source>The line is listened to. It sees how calls end.</source>
        <translation>La línea está activa. Ve cómo terminan las llamadas.</translation>
    </message>
    <message>
        <source>The line is listened to. It sees how calls end, voicemail too.</source>
        <translation>La línea está activa. Ve cómo terminan las llamadas, también el buzón de voz.</translation>
    </message>
</context>
<context>
    <name>Forwarding</name>
    <message>
        <source>Mobile</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Landline, Europe</source>
        <translation>Teléfono fijo, Europa</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Teléfono fijo</translation>
    </message>
    <message>
        <source>Verizon</source>
        <translation>Verizon</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>no answer, busy</source>
        <translation>sin respuesta, ocupado</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>cualquiera de estos casos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>one line</source>
        <translation>una línea</translation>
    </message>
    <message>
        <source>Automatic texts of %1 pause until %2: %3 within an hour is the most you allow.</source>
        <translation>Mensajes automáticos de %1 en pausa hasta %2: %3 en una hora es el máximo que usted permite.</translation>
    </message>
    <message>
        <source>Automatic texts pause until midnight: %1 in a day is the most you allow.</source>
        <translation>Mensajes automáticos en pausa hasta medianoche: %1 en un día es el máximo que usted permite.</translation>
    </message>
    <message>
        <source>Automatic texts pause until midnight: the day&apos;s spending limit of %1 is used up.</source>
        <translation>Mensajes automáticos en pausa hasta medianoche: se agotó el límite de gasto del día, %1.</translation>
    </message>
    <message>
        <source>Automatic texts pause: %1 within an hour is five times the usual at this time of the week.</source>
        <translation>Mensajes automáticos en pausa: %1 en una hora es cinco veces lo habitual en este momento de la semana.</translation>
    </message>
    <message>
        <source>Missed callers wait under Today; what you write yourself leaves.</source>
        <translation>Las llamadas perdidas esperan en Hoy; lo que usted escribe sí sale.</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>No name, number, text, note or field contains “%1”. Done conversations were searched too.</source>
        <translation>Ningún nombre, número, mensaje, nota ni dato contiene “%1”. También se buscó en las conversaciones listas.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Aún no hay llamadas</translation>
    </message>
    <message>
        <source>When somebody calls and nobody can answer, they get a text, and their reply appears here.</source>
        <translation>Cuando alguien llama y nadie puede contestar, recibe un mensaje, y su respuesta aparece aquí.</translation>
    </message>
    <message>
        <source>Ring once</source>
        <translation>Simular llamada</translation>
    </message>
    <message>
        <source>All caught up</source>
        <translation>Todo al día</translation>
    </message>
    <message>
        <source>Nobody is waiting for an answer.</source>
        <translation>Nadie espera respuesta.</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Nada listo aún</translation>
    </message>
    <message>
        <source>Press E on a conversation when it needs nothing more.</source>
        <translation>Pulse E en una conversación cuando no necesite nada más.</translation>
    </message>
    <message>
        <source>Every text arrived</source>
        <translation>Todos los mensajes llegaron</translation>
    </message>
    <message>
        <source>A text that cannot be delivered is listed here with the reason.</source>
        <translation>Aquí se muestra cada mensaje que no se puede entregar, con el motivo.</translation>
    </message>
    <message>
        <source>No conversations</source>
        <translation>Sin conversaciones</translation>
    </message>
    <message>
        <source>The inbox cannot be read</source>
        <translation>No se puede leer la bandeja</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>Elija una conversación</translation>
    </message>
    <message>
        <source>J and K walk the list, Enter answers, E marks done.</source>
        <translation>J y K recorren la lista, Enter responde, E la marca lista.</translation>
    </message>
    <message>
        <source>This conversation cannot be read</source>
        <translation>No se puede leer esta conversación</translation>
    </message>
    <message>
        <source>Nobody is hot right now</source>
        <translation>Nadie con prioridad alta ahora</translation>
    </message>
    <message>
        <source>Callers in pain, in a hurry or ready to book stand here first.</source>
        <translation>Aquí van primero quienes tienen dolor, prisa o quieren cita ya.</translation>
    </message>
    <message>
        <source>Nothing is yours</source>
        <translation>Nada asignado a usted</translation>
    </message>
    <message>
        <source>What is given to you with A stands here. Who you are is chosen under the rail.</source>
        <translation>Aquí está lo que se le asigna con A. Quién es usted se elige al pie de la barra lateral.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Nada pospuesto</translation>
    </message>
    <message>
        <source>Press S on a conversation to have it back at a better time.</source>
        <translation>Pulse S en una conversación para que vuelva en mejor momento.</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Sin borradores</translation>
    </message>
    <message>
        <source>What you begin to write and do not send is kept here.</source>
        <translation>Aquí se guarda lo que empieza a escribir y no envía.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Leyendo la lista…</translation>
    </message>
</context>
<context>
    <name>LeadRows</name>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1, después de las %2</translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <translation>%1, antes de las %2</translation>
    </message>
    <message>
        <source>There is no such hour. Write it like Thu after 3.</source>
        <translation>Esa hora no existe. Escríbala así: jueves después de las 3.</translation>
    </message>
    <message>
        <source>There is no such day. Write it like 14 March.</source>
        <translation>Ese día no existe. Escríbalo así: 14 de marzo.</translation>
    </message>
    <message>
        <source>%1, morning</source>
        <translation>%1, por la mañana</translation>
    </message>
    <message>
        <source>%1, midday</source>
        <translation>%1, al mediodía</translation>
    </message>
    <message>
        <source>%1, afternoon</source>
        <translation>%1, por la tarde</translation>
    </message>
    <message>
        <source>%1, evening</source>
        <translation>%1, por la noche</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 a %2: %3</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>Missed</source>
        <translation>Sin atender</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Calificada</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Con cita</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>Nunca contestó</translation>
    </message>
    <message>
        <source>Went elsewhere</source>
        <translation>Se fue a otro lugar</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>No time found</source>
        <translation>Sin horario posible</translation>
    </message>
    <message>
        <source>We don&apos;t offer it</source>
        <translation>No lo ofrecemos</translation>
    </message>
    <message>
        <source>Not a customer</source>
        <translation>No es cliente</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Número equivocado</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Pidió no recibir mensajes</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Says what they need</source>
        <translation>Dice qué necesita</translation>
    </message>
    <message>
        <source>Names a time</source>
        <translation>Propone un horario</translation>
    </message>
    <message>
        <source>Asks to book</source>
        <translation>Pide cita</translation>
    </message>
    <message>
        <source>Accepts a time</source>
        <translation>Acepta un horario</translation>
    </message>
    <message>
        <source>Asks price, insurance or hours</source>
        <translation>Pregunta precio, seguro u horario</translation>
    </message>
    <message>
        <source>Comes here already, needs something</source>
        <translation>Ya es cliente, necesita algo</translation>
    </message>
    <message>
        <source>Asks to be called or to wait</source>
        <translation>Pide que le llamen o esperar</translation>
    </message>
    <message>
        <source>Called again the same day</source>
        <translation>Llamó otra vez el mismo día</translation>
    </message>
    <message>
        <source>Was sent by somebody</source>
        <translation>Viene recomendado</translation>
    </message>
    <message>
        <source>Only curious</source>
        <translation>Solo por curiosidad</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Called, has not written yet</source>
        <translation>Llamó, aún no ha escrito</translation>
    </message>
    <message>
        <source>Wrote, has not said what they need</source>
        <translation>Escribió, no ha dicho qué necesita</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Existing</source>
        <translation>Ya conocido</translation>
    </message>
    <message>
        <source>Soon as possible</source>
        <translation>Lo antes posible</translation>
    </message>
    <message>
        <source>No hurry</source>
        <translation>Sin prisa</translation>
    </message>
    <message>
        <source>If no booking yet, call.</source>
        <translation>Si aún no hay cita, llame.</translation>
    </message>
    <message>
        <source>If not reached yet, call.</source>
        <translation>Si aún no contestó, llame.</translation>
    </message>
    <message>
        <source>They wait for an answer.</source>
        <translation>Espera respuesta.</translation>
    </message>
    <message>
        <source>Set automatically.</source>
        <translation>Puesto automáticamente.</translation>
    </message>
    <message>
        <source>Set at the desk.</source>
        <translation>Puesto en recepción.</translation>
    </message>
    <message>
        <source>Called, did not write</source>
        <translation>Llamó, no escribió</translation>
    </message>
    <message>
        <source>Follow up %1, %2</source>
        <translation>Seguimiento %1, %2</translation>
    </message>
    <message>
        <source>The last follow-up text is about to leave</source>
        <translation>El último mensaje de seguimiento está por salir</translation>
    </message>
    <message>
        <source>One follow-up text goes %1</source>
        <translation>Un mensaje de seguimiento sale %1</translation>
    </message>
    <message>
        <source>Follow-up text %1 of %2 goes %3</source>
        <translation>El mensaje de seguimiento %1 de %2 sale %3</translation>
    </message>
    <message>
        <source>Follow up, overdue since %1</source>
        <translation>Seguimiento atrasado desde %1</translation>
    </message>
</context>
<context>
    <name>LineChecks</name>
    <message>
        <source>Shows whether the modem notices a phone being picked up.</source>
        <translation>Muestra si el módem detecta que se descuelga un teléfono.</translation>
    </message>
    <message>
        <source>So that a missed call is noticed.</source>
        <translation>Para que se detecte una llamada perdida.</translation>
    </message>
    <message>
        <source>So that nobody you spoke with is texted.</source>
        <translation>Para que no se escriba a nadie con quien usted ya habló.</translation>
    </message>
    <message>
        <source>So that a voicemail is told from an answer.</source>
        <translation>Para distinguir el buzón de voz de una respuesta.</translation>
    </message>
    <message>
        <source>While nobody calls: lift a phone on the same wire, wait, hang up.</source>
        <translation>Mientras nadie llama: descuelgue un teléfono del mismo cable, espere y cuelgue.</translation>
    </message>
    <message>
        <source>Call your business, let nobody answer until it rings on here, hang up.</source>
        <translation>Llame a su negocio, que nadie conteste hasta que la llamada suene aquí, y cuelgue.</translation>
    </message>
    <message>
        <source>Call from the phone above, let it ring twice, hang up. Nobody answers.</source>
        <translation>Llame desde el teléfono de arriba, deje sonar dos veces y cuelgue. Nadie contesta.</translation>
    </message>
    <message>
        <source>Call once more and answer at the desk. Then hang up.</source>
        <translation>Llame otra vez y conteste en recepción. Después cuelgue.</translation>
    </message>
    <message>
        <source>Call once more and let nobody answer. No voicemail? Skip it.</source>
        <translation>Llame otra vez y que nadie conteste. ¿No tiene buzón de voz? Omita este paso.</translation>
    </message>
    <message>
        <source>Ringing now: %1. Pick up the desk phone.</source>
        <translation>Suena ahora: %1. Conteste el teléfono de recepción.</translation>
    </message>
    <message>
        <source>Ringing now: %1. Let it ring until voicemail answers.</source>
        <translation>Suena ahora: %1. Deje sonar hasta que conteste el buzón de voz.</translation>
    </message>
    <message>
        <source>Ringing now: %1. Hang up after two rings.</source>
        <translation>Suena ahora: %1. Cuelgue después de dos timbres.</translation>
    </message>
    <message>
        <source>Seen as missed, like any other: whoever reaches voicemail is texted.</source>
        <translation>Vista como perdida, como cualquier otra: quien llega al buzón de voz recibe mensaje.</translation>
    </message>
    <message>
        <source>Seen as missed. %1, rang %2.</source>
        <translation>Vista como perdida. %1, sonó %2.</translation>
    </message>
    <message>
        <source>Seen as answered. %1, after %2.</source>
        <translation>Vista como contestada. %1, tras %2.</translation>
    </message>
    <message>
        <source>Seen as a voicemail. %1, rang %2.</source>
        <translation>Vista como buzón de voz. %1, sonó %2.</translation>
    </message>
    <message>
        <source>It did not come here, as it should be.</source>
        <translation>No llegó aquí, como debe ser.</translation>
    </message>
    <message>
        <source>Seen. This modem notices when a phone is picked up.</source>
        <translation>Detectado. Este módem nota cuando se descuelga un teléfono.</translation>
    </message>
    <message>
        <source>Voicemail took it after ring %1.</source>
        <translation>El buzón de voz la tomó tras el timbre %1.</translation>
    </message>
    <message>
        <source>Nothing was noticed: calls are judged by how often they ring.</source>
        <translation>No se detectó nada: las llamadas se juzgan por cuántas veces suenan.</translation>
    </message>
    <message>
        <source>The call was seen, but not how it ended: the desk will be asked.</source>
        <translation>Se vio la llamada, pero no cómo terminó: se preguntará en recepción.</translation>
    </message>
    <message>
        <source>It cannot be seen that you answered: the desk will be asked.</source>
        <translation>No se puede ver que usted contestó: se preguntará en recepción.</translation>
    </message>
    <message>
        <source>Looks answered: whoever reaches voicemail is not texted. Listen to it.</source>
        <translation>Parece contestada: quien llega al buzón de voz no recibe mensaje. Escuche su buzón.</translation>
    </message>
    <message>
        <source>The call was seen, but not that voicemail took it: the desk will be asked.</source>
        <translation>Se vio la llamada, pero no que la tomó el buzón de voz: se preguntará en recepción.</translation>
    </message>
    <message>
        <source>The desk rang and this line did not. Let this extension ring with the desk&apos;s, then try again.</source>
        <translation>Recepción sonó y esta línea no. Haga que esta extensión suene junto con la de recepción y reintente.</translation>
    </message>
    <message>
        <source>The desk rang and nothing was told. Let the user read call, agent and dialplan, then try again.</source>
        <translation>Recepción sonó y no se informó nada. Permita que el usuario lea call, agent y dialplan, y reintente.</translation>
    </message>
    <message>
        <source>The desk rang and the box told nothing. Dial #96*5* on one of its phones, then try again.</source>
        <translation>Recepción sonó y el equipo no informó nada. Marque #96*5* en uno de sus teléfonos y reintente.</translation>
    </message>
    <message>
        <source>The desk rang and nothing was told. Plug it into the same line, ask your phone company for caller ID, then try again.</source>
        <translation>Recepción sonó y no se informó nada. Conéctelo a la misma línea, pida el identificador de llamadas a su compañía telefónica y reintente.</translation>
    </message>
    <message>
        <source>The desk rang and the stick did not. Dial the forwarding code on your own line, then try again.</source>
        <translation>Recepción sonó y el módem móvil no. Marque el código de desvío en su propia línea y reintente.</translation>
    </message>
    <message>
        <source>The phone rang and reported nothing. Connect it again in this line&apos;s settings, then try again.</source>
        <translation>El teléfono sonó y no informó nada. Conéctelo de nuevo en los ajustes de esta línea y reintente.</translation>
    </message>
    <message>
        <source>The desk rang and the service lists no call. Call the number that you text from, then try again.</source>
        <translation>Recepción sonó y el servicio no muestra ninguna llamada. Llame al número desde el que envía mensajes y reintente.</translation>
    </message>
    <message>
        <source>It looks answered. If a greeting or a menu picked up, hang up before it does, and try again.</source>
        <translation>Parece contestada. Si contestó un saludo o un menú, cuelgue antes de que lo haga y reintente.</translation>
    </message>
    <message>
        <source>Voicemail took it. Hang up sooner, and try again.</source>
        <translation>La tomó el buzón de voz. Cuelgue antes y reintente.</translation>
    </message>
    <message>
        <source>Voicemail took it. Answer sooner, and try again.</source>
        <translation>La tomó el buzón de voz. Conteste antes y reintente.</translation>
    </message>
    <message>
        <source>You answered, and it looks missed. Try once more; if it stays so, go on and choose a way out.</source>
        <translation>Usted contestó y parece perdida. Reintente una vez; si sigue igual, continúe y elija una salida.</translation>
    </message>
    <message>
        <source>It rang on here when your call was over. Try once more; if it stays so, switch the line off and on.</source>
        <translation>Aquí siguió sonando cuando su llamada ya había terminado. Reintente una vez; si sigue igual, apague y encienda la línea.</translation>
    </message>
    <message>
        <source>The line fell out in the middle. When it is back, try again.</source>
        <translation>La línea se cortó a la mitad. Cuando vuelva, reintente.</translation>
    </message>
    <message>
        <source>Nothing came. Check the number you dialled, and that the desk rang. Then try again.</source>
        <translation>No llegó nada. Revise el número que marcó y que recepción haya sonado. Después reintente.</translation>
    </message>
    <message>
        <source>Lift any phone for three seconds</source>
        <translation>Descuelgue cualquier teléfono tres segundos</translation>
    </message>
    <message>
        <source>Call the stick and hang up while it rings</source>
        <translation>Llame al módem móvil y cuelgue mientras suena</translation>
    </message>
    <message>
        <source>Call and hang up while it rings</source>
        <translation>Llame y cuelgue mientras suena</translation>
    </message>
    <message>
        <source>Call again and answer at the desk phone</source>
        <translation>Llame otra vez y conteste en el teléfono de recepción</translation>
    </message>
    <message>
        <source>Call again and let voicemail take it</source>
        <translation>Llame otra vez y deje que conteste el buzón de voz</translation>
    </message>
    <message>
        <source>no number shown</source>
        <translation>sin número visible</translation>
    </message>
    <message>
        <source>Waiting for a phone to be lifted.</source>
        <translation>Esperando que se descuelgue un teléfono.</translation>
    </message>
    <message>
        <source>Waiting for your call. Nothing rings yet.</source>
        <translation>Esperando su llamada. Aún no suena nada.</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>Omitido.</translation>
    </message>
    <message>
        <source>It showed no caller&apos;s number, though: until it does, there is nobody to text. Ask your phone company for caller ID.</source>
        <translation>Pero no mostró el número de quien llama: mientras no lo haga, no hay a quién escribir. Pida el identificador de llamadas a su compañía telefónica.</translation>
    </message>
    <message>
        <source>This line can be relied on</source>
        <translation>Esta línea es confiable</translation>
    </message>
    <message>
        <source>Missed calls on it are texted by themselves from now on.</source>
        <translation>Desde ahora, sus llamadas perdidas reciben mensaje automáticamente.</translation>
    </message>
    <message>
        <source>This line cannot tell how calls end</source>
        <translation>Esta línea no puede decir cómo terminan las llamadas</translation>
    </message>
    <message>
        <source>Calls are noticed, and the desk is asked whether it got them. Only where the line is sure is anybody texted by itself.</source>
        <translation>Las llamadas se detectan y se pregunta en recepción si las atendió. Solo se envía un mensaje automático cuando la línea está segura.</translation>
    </message>
    <message>
        <source>This line hides who answered</source>
        <translation>Esta línea oculta quién contestó</translation>
    </message>
    <message>
        <source>An answered call looks missed, so nobody is texted by itself on what this line says. There are three ways out:</source>
        <translation>Una llamada contestada parece perdida, así que no se escribe a nadie automáticamente por lo que dice esta línea. Hay tres salidas:</translation>
    </message>
    <message>
        <source>Not checked to the end</source>
        <translation>Comprobación sin terminar</translation>
    </message>
    <message>
        <source>Until one call was hung up and one was answered, nobody is texted by itself on this line.</source>
        <translation>Hasta que se cuelgue una llamada y se conteste otra, en esta línea no se escribe a nadie automáticamente.</translation>
    </message>
    <message>
        <source>In this line’s settings, under “Extension to watch”, give the front desk’s extension: its state shows who answered. Then check again.</source>
        <translation>En los ajustes de esta línea, en “Extensión a vigilar”, indique la extensión de recepción: su estado muestra quién contestó. Después compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Add a line that sees answers, such as an extension of your phone system. What either of them sees answered is not texted.</source>
        <translation>Agregue una línea que vea las respuestas, como una extensión de su central telefónica. Lo que cualquiera de las dos vea contestado no recibe mensaje.</translation>
    </message>
    <message>
        <source>Watch who answers</source>
        <translation>Vigilar quién contesta</translation>
    </message>
    <message>
        <source>Forward what nobody answers</source>
        <translation>Desviar lo que nadie contesta</translation>
    </message>
    <message>
        <source>Only show calls</source>
        <translation>Solo mostrar las llamadas</translation>
    </message>
    <message>
        <source>Leave it like this: every call is shown, the desk is asked, and nobody is texted by itself.</source>
        <translation>Déjelo así: se muestra cada llamada, se pregunta en recepción y no se escribe a nadie automáticamente.</translation>
    </message>
    <message>
        <source>Answered calls look missed on this line: nobody is texted by itself on what it says.</source>
        <translation>En esta línea, las llamadas contestadas parecen perdidas: no se escribe a nadie automáticamente por lo que ella dice.</translation>
    </message>
    <message>
        <source>See the ways out</source>
        <translation>Ver las salidas</translation>
    </message>
    <message>
        <source>Not checked yet: nobody is texted by itself. A few short calls from your mobile show what this line can see.</source>
        <translation>Aún sin comprobar: no se escribe a nadie automáticamente. Unas llamadas cortas desde su celular muestran qué puede ver esta línea.</translation>
    </message>
    <message>
        <source>Check this line</source>
        <translation>Comprobar esta línea</translation>
    </message>
    <message>
        <source>Checked. Calls that it is sure were missed are texted by themselves.</source>
        <translation>Comprobada. Las llamadas que la línea da por perdidas con seguridad reciben mensaje automáticamente.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Relied on as it is set up. A few short calls show whether that is right.</source>
        <translation>Se confía en ella tal como está configurada. Unas llamadas cortas muestran si es correcto.</translation>
    </message>
    <message>
        <source>Call once more and answer at another phone, or here if none rings.</source>
        <translation>Llame otra vez y conteste en otro teléfono, o aquí si no suena ninguno.</translation>
    </message>
    <message>
        <source>Ringing now: %1. Pick up another phone, if one rings.</source>
        <translation>Suena ahora: %1. Conteste en otro teléfono, si suena alguno.</translation>
    </message>
    <message>
        <source>Another phone may have taken it: the desk will be asked. If none rings, say so in this line&apos;s settings.</source>
        <translation>Quizá lo tomó otro teléfono: se preguntará en recepción. Si no suena ninguno, indíquelo en los ajustes de esta línea.</translation>
    </message>
    <message>
        <source>Call again and answer at another phone</source>
        <translation>Llame de nuevo y conteste en otro teléfono</translation>
    </message>
    <message>
        <source>The extension that this line watches did not show your answer. Is it the front desk’s? Does your phone system let it be watched, and under a domain of its own (see More)? Then check again.</source>
        <translation>La extensión que vigila esta línea no mostró que usted contestó. ¿Es la de recepción? ¿Permite su central telefónica vigilarla, y con un dominio propio (vea Más)? Después compruebe otra vez.</translation>
    </message>
    <message>
        <source>Let your carrier or phone system forward unanswered calls to a number that only Second Ring watches, such as a mobile stick under “Add a line”, which shows the codes to dial. What rings there was missed.</source>
        <translation>Haga que su compañía o su central telefónica desvíe las llamadas sin contestar a un número que solo vigila Second Ring, como un módem móvil en “Agregar línea”, que muestra los códigos que se marcan. Lo que suena allí se perdió.</translation>
    </message>
</context>
<context>
    <name>LineEquipment</name>
    <message>
        <source>MicroSIP is running and would write over it. Quit MicroSIP, then press again.</source>
        <translation>MicroSIP está abierto y sobrescribiría los ajustes. Cierre MicroSIP y pulse de nuevo.</translation>
    </message>
    <message>
        <source>MicroSIP&apos;s settings file is not there any more. Give it under More.</source>
        <translation>El archivo de ajustes de MicroSIP ya no está. Indíquelo en Más.</translation>
    </message>
    <message>
        <source>That file is not MicroSIP&apos;s settings. Give microsip.ini under More.</source>
        <translation>Ese archivo no es el de ajustes de MicroSIP. Indique microsip.ini en Más.</translation>
    </message>
    <message>
        <source>A command that stands in MicroSIP&apos;s settings is too long to be run after ours. Shorten it there first.</source>
        <translation>Un comando de los ajustes de MicroSIP es demasiado largo para ejecutarse después del nuestro. Acórtelo allí primero.</translation>
    </message>
    <message>
        <source>MicroSIP&apos;s settings could not be written. Look whether this user may change the file.</source>
        <translation>No se pudieron escribir los ajustes de MicroSIP. Vea si este usuario puede cambiar el archivo.</translation>
    </message>
    <message>
        <source>Connected. MicroSIP tells of its calls from its next start on.</source>
        <translation>Conectado. MicroSIP informa de sus llamadas desde su próximo inicio.</translation>
    </message>
    <message>
        <source>Disconnected. MicroSIP is set as it was before.</source>
        <translation>Desconectado. MicroSIP quedó como estaba antes.</translation>
    </message>
    <message>
        <source>When it rings</source>
        <translation>Cuando suena</translation>
    </message>
    <message>
        <source>When answered</source>
        <translation>Cuando se contesta</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Cuando termina</translation>
    </message>
    <message>
        <source>To end it</source>
        <translation>Para terminarlo</translation>
    </message>
    <message>
        <source>As commands</source>
        <translation>Como comandos</translation>
    </message>
    <message>
        <source>As web addresses</source>
        <translation>Como direcciones web</translation>
    </message>
</context>
<context>
    <name>LineKinds</name>
    <message>
        <source>Asterisk or FreePBX</source>
        <translation>Asterisk o FreePBX</translation>
    </message>
    <message>
        <source>Sees every call through the phone system: who answered, queues, voicemail, and your calls back.</source>
        <translation>Ve cada llamada de la central telefónica: quién contestó, las colas, el buzón de voz y las llamadas que usted devuelve.</translation>
    </message>
    <message>
        <source>Needs a manager or REST user of the phone system.</source>
        <translation>Necesita un usuario de manager o REST de la central telefónica.</translation>
    </message>
    <message>
        <source>FRITZ!Box</source>
        <translation>FRITZ!Box</translation>
    </message>
    <message>
        <source>Needs the box in your network, and #96*5* dialled once on one of its phones.</source>
        <translation>Necesita el FRITZ!Box en su red y marcar #96*5* una vez en uno de sus teléfonos.</translation>
    </message>
    <message>
        <source>Phone system extension (SIP)</source>
        <translation>Extensión de central telefónica (SIP)</translation>
    </message>
    <message>
        <source>Sees every call to an extension, who calls, and on most phone systems whether another phone answered.</source>
        <translation>Ve cada llamada a una extensión, quién llama y, en la mayoría de las centrales, si contestó otro teléfono.</translation>
    </message>
    <message>
        <source>Needs an extension and its password, from whoever runs the phone system.</source>
        <translation>Necesita una extensión y su contraseña, de quien administra la central telefónica.</translation>
    </message>
    <message>
        <source>CallerID.com unit</source>
        <translation>Unidad CallerID.com</translation>
    </message>
    <message>
        <source>Sees calls on your analogue lines; full-featured units also see whether they were answered.</source>
        <translation>Ve las llamadas de sus líneas analógicas; las unidades completas ven también si se contestaron.</translation>
    </message>
    <message>
        <source>Needs a Whozz Calling?, Ethernet Link or Vertex in front of your phones.</source>
        <translation>Necesita un Whozz Calling?, Ethernet Link o Vertex delante de sus teléfonos.</translation>
    </message>
    <message>
        <source>USB caller-ID modem</source>
        <translation>Módem USB con identificador de llamadas</translation>
    </message>
    <message>
        <source>Sees who calls and how often it rings. Most cannot see whether somebody answered: then the desk is asked.</source>
        <translation>Ve quién llama y cuántas veces suena. La mayoría no puede ver si alguien contestó: entonces se pregunta en recepción.</translation>
    </message>
    <message>
        <source>Needs one modem for each line, and caller ID from your phone company.</source>
        <translation>Necesita un módem por línea y el identificador de llamadas de su compañía telefónica.</translation>
    </message>
    <message>
        <source>Mobile stick with a SIM</source>
        <translation>Módem móvil con SIM</translation>
    </message>
    <message>
        <source>Every ring on it is a missed call, for sure. Best where your own line forwards here what nobody answers.</source>
        <translation>Todo lo que suena en él es, con seguridad, una llamada perdida. Ideal si su propia línea desvía aquí lo que nadie contesta.</translation>
    </message>
    <message>
        <source>Needs a USB stick that takes voice calls, and a SIM card.</source>
        <translation>Necesita un módem móvil USB que reciba llamadas de voz y una tarjeta SIM.</translation>
    </message>
    <message>
        <source>Softphone on this computer</source>
        <translation>Teléfono de software en esta computadora</translation>
    </message>
    <message>
        <source>Sees the calls of MicroSIP, another softphone or a desk phone that reports them. Answers on other phones are not seen.</source>
        <translation>Ve las llamadas de MicroSIP, de otro teléfono de software o de un teléfono de escritorio que las informe. No ve si se contesta en otros teléfonos.</translation>
    </message>
    <message>
        <source>Needs MicroSIP, or a phone that can start a command or a web address on each call.</source>
        <translation>Necesita MicroSIP, o un teléfono que pueda ejecutar un comando o abrir una dirección web en cada llamada.</translation>
    </message>
    <message>
        <source>Your text service&apos;s number</source>
        <translation>El número de su servicio de mensajes</translation>
    </message>
    <message>
        <source>Sees calls to the number you text from, a minute or two after they ended.</source>
        <translation>Ve las llamadas al número desde el que envía mensajes, uno o dos minutos después de terminar.</translation>
    </message>
    <message>
        <source>Needs a text service whose number also takes calls.</source>
        <translation>Necesita un servicio de mensajes cuyo número también reciba llamadas.</translation>
    </message>
    <message>
        <source>This copy of Second Ring was built without it.</source>
        <translation>Esta copia de Second Ring se compiló sin esta función.</translation>
    </message>
    <message>
        <source>Sees every call of the box, who answered, and its answering machine. Can catch up on calls that came while this computer was off.</source>
        <translation>Ve cada llamada del equipo, quién contestó y su contestador. Puede recuperar las llamadas de cuando esta computadora estaba apagada.</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>%1 listening</source>
        <translation>%1 activa</translation>
    </message>
    <message>
        <source>%1 connecting</source>
        <translation>%1 conectando</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1 apagada</translation>
    </message>
    <message>
        <source>Wrong password, not listening</source>
        <translation>Clave incorrecta, línea inactiva</translation>
    </message>
    <message>
        <source>%1 not listening</source>
        <translation>%1 inactiva</translation>
    </message>
    <message>
        <source>There is no server of that name. Check it under Settings, Phone line.</source>
        <translation>No existe un servidor con ese nombre. Revíselo en Ajustes, Línea telefónica.</translation>
    </message>
    <message>
        <source>The phone system cannot be reached. Check its address and the network.</source>
        <translation>No se puede conectar con la central telefónica. Revise su dirección y la red.</translation>
    </message>
    <message>
        <source>The phone system does not answer. It may be restarting; it is tried again by itself.</source>
        <translation>La central telefónica no responde. Quizá se está reiniciando; se reintenta sola.</translation>
    </message>
    <message>
        <source>Wrong user or password. Check them under Settings, Phone line.</source>
        <translation>Usuario o contraseña incorrectos. Revíselos en Ajustes, Línea telefónica.</translation>
    </message>
    <message>
        <source>The phone system could not prove who it is. Check its name, or give its certificate under Settings, Phone line.</source>
        <translation>La central telefónica no pudo demostrar quién es. Revise su nombre o indique su certificado en Ajustes, Línea telefónica.</translation>
    </message>
    <message>
        <source>The phone system does not let this extension sign in. Ask whoever runs it.</source>
        <translation>La central telefónica no deja entrar a esta extensión. Consulte a quien la administra.</translation>
    </message>
    <message>
        <source>Something is missing in this line&apos;s settings. See Settings, Phone line.</source>
        <translation>Falta algo en los ajustes de esta línea. Vea Ajustes, Línea telefónica.</translation>
    </message>
    <message>
        <source>The phone system does not answer. Check address, port and transport.</source>
        <translation>La central telefónica no responde. Revise dirección, puerto y transporte.</translation>
    </message>
    <message>
        <source>Listening. Missed calls are noticed.</source>
        <translation>Activa. Se detectan las llamadas perdidas.</translation>
    </message>
    <message>
        <source>Switched off. Calls on it are not noticed.</source>
        <translation>Apagada. Sus llamadas no se detectan.</translation>
    </message>
    <message>
        <source>Not listening, calls are not noticed. %1</source>
        <translation>Inactiva, las llamadas no se detectan. %1</translation>
    </message>
    <message>
        <source>No line set up</source>
        <translation>Sin línea configurada</translation>
    </message>
    <message>
        <source>%1: needs a look</source>
        <translation>%1: revisar</translation>
    </message>
    <message>
        <source>%1 lines listening</source>
        <translation>%1 líneas activas</translation>
    </message>
    <message>
        <source>The system keychain does not give its password. Unlock the keychain, or type the password again under Settings, Phone line.</source>
        <translation>El llavero del sistema no entrega la contraseña. Desbloquéelo o escriba la contraseña otra vez en Ajustes, Línea telefónica.</translation>
    </message>
    <message>
        <source>%1 not checked yet</source>
        <translation>%1 aún sin comprobar</translation>
    </message>
    <message>
        <source>Another program signs in as this line does. Close it, or one of the two misses calls.</source>
        <translation>Otro programa entra con los datos de esta línea. Ciérrelo, o uno de los dos pierde llamadas.</translation>
    </message>
    <message>
        <source>What answers there is something else. Check the address and the port.</source>
        <translation>Lo que responde allí es otra cosa. Revise la dirección y el puerto.</translation>
    </message>
    <message>
        <source>What comes from it cannot be read. Check its speed, its cable and its settings.</source>
        <translation>No se puede leer lo que envía. Revise su velocidad, su cable y sus ajustes.</translation>
    </message>
    <message>
        <source>There is no such port. Plug the device in, or choose another port under Settings, Phone line.</source>
        <translation>No existe ese puerto. Conecte el dispositivo o elija otro puerto en Ajustes, Línea telefónica.</translation>
    </message>
    <message>
        <source>Another program holds the port. Close it; the port is tried again by itself.</source>
        <translation>Otro programa ocupa el puerto. Ciérrelo; el puerto se vuelve a probar solo.</translation>
    </message>
    <message>
        <source>This computer&apos;s user may not open the port. On Linux, add the user to the group dialout.</source>
        <translation>El usuario de esta computadora no puede abrir el puerto. En Linux, agréguelo al grupo dialout.</translation>
    </message>
    <message>
        <source>The device is not plugged in. Calls are noticed again as soon as it is.</source>
        <translation>El dispositivo no está conectado. Las llamadas se detectan de nuevo en cuanto lo esté.</translation>
    </message>
    <message>
        <source>The device does not report callers. Check that the line has caller ID, and the country.</source>
        <translation>El dispositivo no informa quién llama. Revise que la línea tenga identificador de llamadas, y el país.</translation>
    </message>
    <message>
        <source>The SIM card asks for its PIN. Type it under Settings, Phone line.</source>
        <translation>La tarjeta SIM pide su PIN. Escríbalo en Ajustes, Línea telefónica.</translation>
    </message>
    <message>
        <source>The SIM card refused its PIN, which is not tried again. Type the right one under Settings, Phone line.</source>
        <translation>La tarjeta SIM rechazó su PIN, que no se vuelve a probar. Escriba el correcto en Ajustes, Línea telefónica.</translation>
    </message>
    <message>
        <source>There is no SIM card in the device, or it cannot be read.</source>
        <translation>No hay tarjeta SIM en el dispositivo, o no se puede leer.</translation>
    </message>
    <message>
        <source>The SIM card is locked. Put it into a phone and unlock it there with its PUK.</source>
        <translation>La tarjeta SIM está bloqueada. Póngala en un teléfono y desbloquéela allí con su PUK.</translation>
    </message>
    <message>
        <source>There is no mobile network. Move the device, or ask the carrier about the card.</source>
        <translation>No hay red móvil. Mueva el dispositivo o consulte por la tarjeta a su compañía telefónica.</translation>
    </message>
    <message>
        <source>The device or its contract takes no calls. Use one that does.</source>
        <translation>El dispositivo o su contrato no recibe llamadas. Use uno que sí las reciba.</translation>
    </message>
    <message>
        <source>The call monitor of the FRITZ!Box is off. Dial #96*5* on a phone connected to it.</source>
        <translation>El monitor de llamadas del FRITZ!Box está apagado. Marque #96*5* en un teléfono conectado a él.</translation>
    </message>
    <message>
        <source>The unit is set so that it does not report how calls end. Set it up under Settings, Phone line.</source>
        <translation>La unidad está configurada para no informar cómo terminan las llamadas. Configúrela en Ajustes, Línea telefónica.</translation>
    </message>
    <message>
        <source>MicroSIP is not set to report its calls here. Connect it again under Settings, Phone line.</source>
        <translation>MicroSIP no está configurado para informar aquí sus llamadas. Conéctelo de nuevo en Ajustes, Línea telefónica.</translation>
    </message>
    <message>
        <source>This build of Second Ring cannot watch this kind of line.</source>
        <translation>Esta versión de Second Ring no puede vigilar este tipo de línea.</translation>
    </message>
    <message>
        <source>Listening, but not checked yet: nobody is texted by itself. Check it under Settings, Phone line.</source>
        <translation>Activa, pero aún sin comprobar: no se escribe a nadie automáticamente. Compruébela en Ajustes, Línea telefónica.</translation>
    </message>
    <message>
        <source>Listening. Answered calls look missed on it: nobody is texted by itself on what it says.</source>
        <translation>Activa. En ella, las llamadas contestadas parecen perdidas: no se escribe a nadie automáticamente por lo que ella dice.</translation>
    </message>
    <message>
        <source>Listening, but the phone system does not show what becomes of calls. Ask whoever runs it to let this extension watch.</source>
        <translation>Activa, pero la central telefónica no muestra qué pasa con las llamadas. Pida a quien la administra que permita vigilar a esta extensión.</translation>
    </message>
    <message>
        <source>Listening, but: %1</source>
        <translation>Activa, pero: %1</translation>
    </message>
    <message>
        <source>Nothing on the port answers as this device does. Check that it is switched on, or choose another port under Settings, Phone line.</source>
        <translation>En el puerto nada responde como este dispositivo. Revise que esté encendido o elija otro puerto en Ajustes, Línea telefónica.</translation>
    </message>
    <message>
        <source>Somebody tries tokens that are not this line&apos;s. Phones with the right one are still heard.</source>
        <translation>Alguien prueba tokens que no son de esta línea. Los teléfonos con el correcto se siguen escuchando.</translation>
    </message>
    <message>
        <source>Nothing has been heard from the unit yet. Check its cables, and ring your own number to test it.</source>
        <translation>Aún no se ha recibido nada de la unidad. Revise los cables y, para probarla, llame a su propio número.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read. Choose a PEM file under Settings, Phone line.</source>
        <translation>No se puede leer el archivo del certificado. Elija un archivo PEM en Ajustes, Línea telefónica.</translation>
    </message>
    <message>
        <source>A call came from an address that is not your phone system&apos;s and was turned away. If it is theirs, add it under Settings, Phone line, Calls also from.</source>
        <translation>Llegó una llamada desde una dirección que no es la de su central telefónica y se rechazó. Si es suya, agréguela en Ajustes, Línea telefónica, Llamadas también de.</translation>
    </message>
    <message>
        <source>The user may not ask Asterisk whether a caller withholds the number, so nobody is texted by itself. Let this manager user write call.</source>
        <translation>El usuario no puede preguntar a Asterisk si quien llama oculta su número, así que no se escribe a nadie automáticamente. Dé a este usuario de manager el permiso de escritura call.</translation>
    </message>
    <message>
        <source>Listening, but a call came from %1, which is not your phone system&apos;s address, and was turned away. If it is theirs, add it under Settings, Phone line, Calls also from.</source>
        <translation>Activa, pero llegó una llamada desde %1, que no es la dirección de su central telefónica, y se rechazó. Si es suya, agréguela en Ajustes, Línea telefónica, Llamadas también de.</translation>
    </message>
    <message>
        <source>Listening, but something else sends to this port, too. Find the program or device that does, or choose another port.</source>
        <translation>Activa, pero algo más envía a este puerto. Busque el programa o dispositivo que lo hace, o elija otro puerto.</translation>
    </message>
    <message>
        <source>Connecting. Calls are not noticed yet.</source>
        <translation>Conectando. Aún no se detectan llamadas.</translation>
    </message>
    <message>
        <source>It is not clear whether calls come in or go out. Name your trunks under Settings, Phone line, Trunks.</source>
        <translation>No queda claro si las llamadas entran o salen. Indique sus troncales en Ajustes, Línea telefónica, Troncales.</translation>
    </message>
    <message>
        <source>No text service is set up. See Settings, Text service.</source>
        <translation>No hay servicio de mensajes configurado. Vea Ajustes, Servicio de mensajes.</translation>
    </message>
    <message>
        <source>The text service&apos;s list of calls cannot be read. It is tried again by itself; should it last, test the service under Settings, Text service.</source>
        <translation>No se puede leer la lista de llamadas del servicio de mensajes. Se reintenta solo; si continúa, pruebe el servicio en Ajustes, Servicio de mensajes.</translation>
    </message>
    <message>
        <source>The text service does not let its list of calls be read. Test the service under Settings, Text service.</source>
        <translation>El servicio de mensajes no permite leer su lista de llamadas. Pruebe el servicio en Ajustes, Servicio de mensajes.</translation>
    </message>
    <message>
        <source>Listening, but whether a call by way of “%1” came in or went out was not clear, so nobody was texted for it. If calls from outside come that way, name it under Settings, Phone line, Trunks.</source>
        <translation>Activa, pero no quedó claro si una llamada por “%1” entraba o salía, así que no se escribió a nadie por ella. Si por ahí llegan llamadas de fuera, indíquela en Ajustes, Línea telefónica, Troncales.</translation>
    </message>
    <message>
        <source>Not listening at this desk. %1</source>
        <translation>Inactiva en este puesto. %1</translation>
    </message>
    <message>
        <source>Another desk watches</source>
        <translation>Vigila otro puesto</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Hidden number</source>
        <translation>Número oculto</translation>
    </message>
    <message>
        <source>new caller</source>
        <translation>primera llamada</translation>
    </message>
    <message>
        <source>called once before</source>
        <translation>llamó una vez antes</translation>
    </message>
    <message>
        <source>called twice before</source>
        <translation>llamó dos veces antes</translation>
    </message>
    <message>
        <source>called %1 times before</source>
        <translation>llamó %1 veces antes</translation>
    </message>
    <message>
        <source>There is no telephone program on this computer. Dial %1.</source>
        <translation>En esta computadora no hay programa de teléfono. Marque %1.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Close it in other programs, or copy it to this computer, and choose it again.</source>
        <translation>No se puede abrir este archivo. Ciérrelo en otros programas o cópielo a esta computadora, y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>There is nobody in this file.</source>
        <translation>En este archivo no hay nadie.</translation>
    </message>
    <message>
        <source>This is a spreadsheet. Open it, save it as “CSV UTF-8”, and choose that file.</source>
        <translation>Es una hoja de cálculo. Ábrala, guárdela como “CSV UTF-8” y elija ese archivo.</translation>
    </message>
    <message>
        <source>This is not a list of people. Choose a CSV or vCard file.</source>
        <translation>No es una lista de contactos. Elija un archivo CSV o vCard.</translation>
    </message>
    <message>
        <source>Some letters in this file cannot be read, names would come out wrong. Save it again as “CSV UTF-8” and choose that file.</source>
        <translation>Algunas letras de este archivo no se pueden leer y los nombres saldrían mal. Guárdelo otra vez como “CSV UTF-8” y elija ese archivo.</translation>
    </message>
    <message>
        <source>A quotation mark after line %1 never ends. Correct it and choose the file again.</source>
        <translation>Después de la línea %1 hay unas comillas sin cerrar. Corríjalas y elija el archivo de nuevo.</translation>
    </message>
    <message>
        <source>This file has more than 500 columns. Keep names and numbers, and choose it again.</source>
        <translation>Este archivo tiene más de 500 columnas. Deje nombres y números, y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>No row has a telephone number we can use. Check which column holds the numbers.</source>
        <translation>Ninguna fila tiene un número de teléfono utilizable. Revise qué columna tiene los números.</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sin número</translation>
    </message>
    <message>
        <source>“%1” is too short</source>
        <translation>“%1” es demasiado corto</translation>
    </message>
    <message>
        <source>“%1” is too long</source>
        <translation>“%1” es demasiado largo</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>“%1” no es un número</translation>
    </message>
    <message>
        <source>“%1” was cut off by the spreadsheet</source>
        <translation>“%1” está cortado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changes the name, now %1</source>
        <translation>Cambia el nombre, ahora %1</translation>
    </message>
    <message>
        <source>Adds details</source>
        <translation>Agrega datos</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>Same number as a row above</source>
        <translation>Repetido más arriba</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed.</source>
        <translation>
            <numerusform>%Ln cambiado.</numerusform>
            <numerusform>%Ln cambiados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already.</source>
        <translation>
            <numerusform>%Ln ya existía.</numerusform>
            <numerusform>%Ln ya existían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came twice in the file; the first row counts.</source>
        <translation>
            <numerusform>%Ln venía repetido en el archivo; vale la primera fila.</numerusform>
            <numerusform>%Ln venían repetidos en el archivo; vale la primera fila.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as before.</source>
        <translation>
            <numerusform>%Ln como antes.</numerusform>
            <numerusform>%Ln como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Empleado</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Gets a text after a missed call, like every caller.</source>
        <translation>Recibe un mensaje tras una llamada perdida, como todos.</translation>
    </message>
    <message>
        <source>Gets no automatic text. You can still write to them.</source>
        <translation>No recibe mensajes automáticos. Usted puede escribirle.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Opted out, no more texts</source>
        <translation>Pidió no recibir mensajes</translation>
    </message>
    <message>
        <source>May be texted</source>
        <translation>Puede recibir mensajes</translation>
    </message>
    <message>
        <source>No automatic texts</source>
        <translation>Sin mensajes automáticos</translation>
    </message>
    <message>
        <source>Texted “%1”: no more texts</source>
        <translation>Escribió “%1”: no más mensajes</translation>
    </message>
    <message>
        <source>Texted “%1”: may be texted</source>
        <translation>Escribió “%1”: puede recibir mensajes</translation>
    </message>
    <message>
        <source>The text service refused (%1): no more texts</source>
        <translation>El servicio de mensajes lo rechazó (%1): no más mensajes</translation>
    </message>
    <message>
        <source>The text service allows it (%1)</source>
        <translation>El servicio de mensajes lo permite (%1)</translation>
    </message>
    <message>
        <source>Noted at the desk, “%1”: no more texts</source>
        <translation>Anotado en recepción, “%1”: no más mensajes</translation>
    </message>
    <message>
        <source>Noted at the desk, “%1”: may be texted</source>
        <translation>Anotado en recepción, “%1”: puede recibir mensajes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed</source>
        <translation>
            <numerusform>%Ln perdida</numerusform>
            <numerusform>%Ln perdidas</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls or texts yet</source>
        <translation>Aún sin llamadas ni mensajes</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>No name, number or email address contains “%1”.</source>
        <translation>Ningún nombre, número o correo contiene “%1”.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Aún no hay nadie aquí</translation>
    </message>
    <message>
        <source>People you mark as “%1” are listed here.</source>
        <translation>Aquí aparece quien usted marque como “%1”.</translation>
    </message>
    <message>
        <source>Nobody is known yet</source>
        <translation>Aún no hay contactos</translation>
    </message>
    <message>
        <source>Bring your clients in from a file, and Second Ring knows who calls. Whoever you name in the inbox appears here too.</source>
        <translation>Traiga sus clientes desde un archivo y Second Ring sabrá quién llama. También aparece aquí quien usted nombre en la bandeja.</translation>
    </message>
    <message>
        <source>Import your list</source>
        <translation>Importar su lista</translation>
    </message>
    <message>
        <source>The people cannot be shown</source>
        <translation>No se pueden mostrar los contactos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Elija un contacto</translation>
    </message>
    <message>
        <source>J and K walk the list, Enter edits, Delete deletes.</source>
        <translation>J y K recorren la lista, Enter edita, Supr elimina.</translation>
    </message>
    <message>
        <source>1 number added</source>
        <translation>1 número agregado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers added</source>
        <translation>
            <numerusform>%Ln número agregado</numerusform>
            <numerusform>%Ln números agregados</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row brought nobody:</source>
        <translation>1 fila no trajo a nadie:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows brought nobody:</source>
        <translation>
            <numerusform>%Ln fila no trajo a nadie:</numerusform>
            <numerusform>%Ln filas no trajeron a nadie:</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: 1 number removed</source>
        <translation>Deshecho: 1 número quitado</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln numbers removed</source>
        <translation>
            <numerusform>Deshecho: %Ln número quitado</numerusform>
            <numerusform>Deshecho: %Ln números quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed since by somebody: left alone.</source>
        <translation>
            <numerusform>%Ln que alguien cambió después: se deja así.</numerusform>
            <numerusform>%Ln que alguien cambió después: se dejan así.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 llamada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 text</source>
        <translation>1 mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Never gets an automatic text, whatever they do.</source>
        <translation>Nunca recibe mensajes automáticos, haga lo que haga.</translation>
    </message>
    <message>
        <source>agreed to texts</source>
        <translation>aceptó recibir mensajes</translation>
    </message>
    <message>
        <source>Agreed to texts, “%1”</source>
        <translation>Aceptó recibir mensajes, “%1”</translation>
    </message>
    <message>
        <source>Takes it back, “%1”</source>
        <translation>Lo retira, “%1”</translation>
    </message>
    <message>
        <source>no more texts</source>
        <translation>no más mensajes</translation>
    </message>
    <message>
        <source>may be texted</source>
        <translation>puede recibir mensajes</translation>
    </message>
    <message>
        <source>%1, will not be texted</source>
        <translation>%1, no recibirá mensajes</translation>
    </message>
    <message>
        <source>1 of them will not be texted.</source>
        <translation>1 de ellas no recibirá mensajes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them will not be texted.</source>
        <translation>
            <numerusform>%Ln de ellas no recibirá mensajes.</numerusform>
            <numerusform>%Ln de ellas no recibirán mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Must not be texted</source>
        <translation>No se le debe escribir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be texted again.</source>
        <translation>
            <numerusform>A %Ln se le puede volver a escribir.</numerusform>
            <numerusform>A %Ln se les puede volver a escribir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Same number as %1 above: name not kept</source>
        <translation>El mismo número que %1, más arriba: el nombre no se guarda</translation>
    </message>
    <message>
        <source>takes it back</source>
        <translation>lo retira</translation>
    </message>
    <message>
        <source>By text: no more texts</source>
        <translation>Por mensaje: no más mensajes</translation>
    </message>
    <message>
        <source>By text: may be texted</source>
        <translation>Por mensaje: puede recibir mensajes</translation>
    </message>
    <message>
        <source>The text service refused: no more texts</source>
        <translation>El servicio de mensajes lo rechazó: no más mensajes</translation>
    </message>
    <message>
        <source>The text service allows it</source>
        <translation>El servicio de mensajes lo permite</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>Shares the number of %1: both names are kept</source>
        <translation>Comparte el número con %1: se guardan los dos nombres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared with a row above: each name is kept.</source>
        <translation>
            <numerusform>%Ln comparte número con una fila de arriba: cada nombre se guarda.</numerusform>
            <numerusform>%Ln comparten número con una fila de arriba: cada nombre se guarda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Maria</source>
        <translation>Maria</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>Verification of the toll-free number</source>
        <translation>Verificación del número gratuito</translation>
    </message>
    <message>
        <source>Who you are, and what you text to whom. It takes one to two weeks.</source>
        <translation>Quiénes son, qué mensajes envían y a quién. Tarda de una a dos semanas.</translation>
    </message>
    <message>
        <source>Your business (brand)</source>
        <translation>Su negocio (brand)</translation>
    </message>
    <message>
        <source>Legal name, address and tax number, as they stand in the tax office&apos;s letter.</source>
        <translation>Nombre legal, dirección y número fiscal, tal como están en la carta de la oficina de impuestos.</translation>
    </message>
    <message>
        <source>What you text (campaign)</source>
        <translation>Qué mensajes envía (campaign)</translation>
    </message>
    <message>
        <source>Say: callers we miss get one text that answers their call. It takes days to three weeks.</source>
        <translation>Indique: quien llama y no es atendido recibe un mensaje que responde a su llamada. Tarda de unos días a tres semanas.</translation>
    </message>
    <message>
        <source>Your number under the campaign</source>
        <translation>Su número en la campaña (campaign)</translation>
    </message>
    <message>
        <source>Put the number into the messaging service that carries the campaign.</source>
        <translation>Ponga el número en el servicio de mensajes (messaging service) que lleva la campaña.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Sent in, being looked at</source>
        <translation>Enviado, en revisión</translation>
    </message>
    <message>
        <source>To be mended by you</source>
        <translation>Usted debe corregirlo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>The registration of your number is suspended, so carriers block its texts. They wait here. Ask your text service why.</source>
        <translation>El registro de su número está suspendido y las compañías telefónicas bloquean sus mensajes. Esperan aquí. Pregunte el motivo a su servicio de mensajes.</translation>
    </message>
    <message>
        <source>Something in the registration of your number has to be mended. Until then texts wait here.</source>
        <translation>Hay algo que corregir en el registro de su número. Hasta entonces los mensajes esperan aquí.</translation>
    </message>
    <message>
        <source>Your number is not registered for texting yet, so carriers would block its texts. They wait here.</source>
        <translation>Su número aún no está registrado para enviar mensajes y las compañías telefónicas los bloquearían. Esperan aquí.</translation>
    </message>
    <message>
        <source>The registration of your number is being looked at. Until it is done texts wait here.</source>
        <translation>El registro de su número está en revisión. Hasta que termine, los mensajes esperan aquí.</translation>
    </message>
    <message>
        <source>Carriers turned a text away because your number is not registered for texting, and the text service does not tell how far that is. Texts wait here.</source>
        <translation>Las compañías telefónicas rechazaron un mensaje porque su número no está registrado para enviar mensajes, y el servicio de mensajes no dice cómo va ese registro. Los mensajes esperan aquí.</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>%1 was written by a newer Second Ring. Install the newest version and start it again; nothing was changed.</source>
        <translation>%1 es de un Second Ring más nuevo. Instale la última versión y ábrala de nuevo; no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is. Put a backup in its place, or move it away to begin with an empty one.</source>
        <translation>%1 está dañado y se dejó como está. Ponga una copia en su lugar, o quítelo de ahí para empezar con uno vacío.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 cannot be opened. Make room and start again; nothing was lost.</source>
        <translation>El disco está lleno y no se puede abrir %1. Libere espacio y empiece de nuevo; no se perdió nada.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that this folder can be read and written, then start again. (%2)</source>
        <translation>No se puede abrir %1. Compruebe que se puede leer y escribir en esta carpeta y empiece de nuevo. (%2)</translation>
    </message>
    <message>
        <source>Second Ring is running already on %1. Use that one, or give another folder with --profile.</source>
        <translation>Second Ring ya está abierto con %1. Use ese, o indique otra carpeta con --profile.</translation>
    </message>
    <message>
        <source>The shared database that %1 names does not answer. Check that its computer is on, that the network works, and that name and password are right; nothing was changed.</source>
        <translation>La base de datos compartida que indica %1 no responde. Compruebe que su computadora está encendida, que la red funciona y que el nombre y la contraseña son correctos; no se cambió nada.</translation>
    </message>
    <message>
        <source>Second Ring cannot make the folder %1. Let this computer&apos;s user write there, or give another folder with --profile.</source>
        <translation>Second Ring no puede crear la carpeta %1. Permita que el usuario de esta computadora escriba allí o indique otra carpeta con --profile.</translation>
    </message>
    <message>
        <source>Second Ring cannot write into %1. Let this computer&apos;s user write there, or give another folder with --profile.</source>
        <translation>Second Ring no puede escribir en %1. Permita que el usuario de esta computadora escriba allí o indique otra carpeta con --profile.</translation>
    </message>
    <message>
        <source>%1 was last used on another computer. If Second Ring still runs there, callers would be texted twice.</source>
        <translation>%1 se usó por última vez en otra computadora. Si Second Ring sigue funcionando allí, quienes llaman recibirían dos mensajes.</translation>
    </message>
    <message>
        <source>Has this computer taken its place?</source>
        <translation>¿Esta computadora la reemplaza?</translation>
    </message>
    <message>
        <source>If this computer has taken its place, start it once with its window and say so, or delete %1.</source>
        <translation>Si esta computadora la reemplaza, inicie el programa una vez con su ventana e indíquelo, o borre %1.</translation>
    </message>
    <message>
        <source>Second Ring cannot write into %1. If the disk is full, make room and start again; nothing was lost.</source>
        <translation>Second Ring no puede escribir en %1. Si el disco está lleno, haga espacio y vuelva a iniciarlo; no se perdió nada.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Our number is not registered for business texting yet. Finish the registration at the text service.</source>
        <translation>Nuestro número aún no está registrado para mensajes comerciales. Termine el registro en el servicio de mensajes.</translation>
    </message>
    <message>
        <source>The text service refused our key. Check it under Settings, Text service.</source>
        <translation>El servicio de mensajes rechazó nuestra clave. Revísela en Ajustes, Servicio de mensajes.</translation>
    </message>
    <message>
        <source>The account at the text service is out of credit. Add credit, then send it again.</source>
        <translation>La cuenta del servicio de mensajes no tiene saldo. Agregue saldo y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>Our number cannot send texts. Check it under Settings, Text service.</source>
        <translation>Nuestro número no puede enviar mensajes. Revíselo en Ajustes, Servicio de mensajes.</translation>
    </message>
    <message>
        <source>Texts to this country are switched off at the text service. Call instead.</source>
        <translation>El servicio de mensajes tiene desactivado ese país. Mejor llame.</translation>
    </message>
    <message>
        <source>The account at the text service is on trial and reaches only numbers confirmed there.</source>
        <translation>La cuenta del servicio de mensajes es de prueba y solo llega a números confirmados allí.</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation>Por salir</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>This is a landline. Call back instead.</source>
        <translation>Es un teléfono fijo. Mejor devuelva la llamada.</translation>
    </message>
    <message>
        <source>This number does not take texts. Check it, or call back.</source>
        <translation>Este número no recibe mensajes. Revíselo o devuelva la llamada.</translation>
    </message>
    <message>
        <source>Their phone is off or out of reach. Try again later, or call.</source>
        <translation>Su teléfono está apagado o sin señal. Intente más tarde o llame.</translation>
    </message>
    <message>
        <source>They asked not to be texted. Call instead.</source>
        <translation>Pidió no recibir mensajes. Mejor llame.</translation>
    </message>
    <message>
        <source>The carrier held it back as unwanted. Reword it without links, or call.</source>
        <translation>La compañía telefónica lo retuvo como no deseado. Escríbalo sin enlaces o llame.</translation>
    </message>
    <message>
        <source>Too many texts at once. Send it again in a minute.</source>
        <translation>Demasiados mensajes a la vez. Envíelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>The text service did not take it as it is. Reword it and send it again.</source>
        <translation>El servicio de mensajes no lo aceptó así. Escríbalo de otra forma y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>The text service has trouble. Send it again in a few minutes.</source>
        <translation>El servicio de mensajes tiene problemas. Envíelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The text service could not be reached. Check the internet, then send it again.</source>
        <translation>No se pudo conectar con el servicio de mensajes. Revise el internet y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>The text service could not prove who it is, so nothing was sent. Check this computer&apos;s clock and network.</source>
        <translation>El servicio de mensajes no pudo demostrar quién es y no se envió nada. Revise el reloj y la red de esta computadora.</translation>
    </message>
    <message>
        <source>The text service answered something unreadable. Ask there before sending it again.</source>
        <translation>El servicio de mensajes respondió algo ilegible. Pregunte allí antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>The text service refused it. Call, or try other words.</source>
        <translation>El servicio de mensajes lo rechazó. Llame o use otras palabras.</translation>
    </message>
    <message>
        <source>They got through on the phone.</source>
        <translation>Logró comunicarse por teléfono.</translation>
    </message>
    <message>
        <source>You called them back.</source>
        <translation>Usted devolvió la llamada.</translation>
    </message>
    <message>
        <source>Another desk answered the call.</source>
        <translation>Otro puesto contestó la llamada.</translation>
    </message>
    <message>
        <source>Somebody at the desk wrote first.</source>
        <translation>Alguien de recepción escribió primero.</translation>
    </message>
    <message>
        <source>They wrote first.</source>
        <translation>Escribió primero el cliente.</translation>
    </message>
    <message>
        <source>Stopped at the desk.</source>
        <translation>Detenido en recepción.</translation>
    </message>
    <message>
        <source>It waited too long to still make sense. Call back.</source>
        <translation>Esperó demasiado para tener sentido. Devuelva la llamada.</translation>
    </message>
    <message>
        <source>It may have arrived: the text service does not say. Ask there before sending it again.</source>
        <translation>Quizá llegó: el servicio de mensajes no lo dice. Pregunte allí antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>Text-back</source>
        <translation>Respuesta automática</translation>
    </message>
    <message>
        <source>%1 after hang-up</source>
        <translation>%1 tras colgar</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 / %2 · 1 text</source>
        <translation>%1 / %2 · 1 mensaje</translation>
    </message>
    <message>
        <source>%1 characters · %2 texts</source>
        <translation>%1 caracteres · %2 mensajes</translation>
    </message>
    <message>
        <source>Sends as %1 texts because of %2</source>
        <translation>Se envía como %1 mensajes por %2</translation>
    </message>
    <message>
        <source>It is quiet hours in their time zone.</source>
        <translation>Es horario de silencio en su zona horaria.</translation>
    </message>
    <message>
        <source>They were texted only just now.</source>
        <translation>Acaba de recibir un mensaje.</translation>
    </message>
    <message>
        <source>They may have asked for no more texts. Read what they wrote and say so.</source>
        <translation>Quizá pidió no recibir mensajes. Lea lo que escribió e indíquelo.</translation>
    </message>
    <message>
        <source>Your number is not registered for texting yet. It goes once it is.</source>
        <translation>Su número aún no está registrado para enviar mensajes. Saldrá cuando lo esté.</translation>
    </message>
    <message>
        <source>Automatic texts to their country are switched off. Call, or write yourself.</source>
        <translation>Los mensajes automáticos a su país están desactivados. Llame o escriba usted.</translation>
    </message>
    <message>
        <source>They never asked for texts like this. Call instead.</source>
        <translation>Nunca pidió mensajes como este. Mejor llame.</translation>
    </message>
    <message>
        <source>It is too long since they agreed to texts or called. Call instead.</source>
        <translation>Hace demasiado que aceptó recibir mensajes o llamó. Mejor llame.</translation>
    </message>
    <message>
        <source>They have had as many automatic texts as the rules allow.</source>
        <translation>Ya recibió todos los mensajes automáticos que permiten las reglas.</translation>
    </message>
    <message>
        <source>They can be written to there only within a day after they wrote.</source>
        <translation>Allí solo se le puede escribir en las 24 horas siguientes a su último mensaje.</translation>
    </message>
    <message>
        <source>Automatic texts were paused: too many at once. Call back, or write yourself.</source>
        <translation>Se pausaron los mensajes automáticos: demasiados a la vez. Devuelva la llamada o escriba usted.</translation>
    </message>
    <message>
        <source>The text service asks for a pause. It should pass within a minute.</source>
        <translation>El servicio de mensajes pide una pausa. Debería pasar en un minuto.</translation>
    </message>
    <message>
        <source>The text service has trouble or does not answer. It should pass within minutes.</source>
        <translation>El servicio de mensajes tiene problemas o no responde. Debería pasar en unos minutos.</translation>
    </message>
    <message>
        <source>The text service could not be reached. Check the internet connection.</source>
        <translation>No se pudo conectar con el servicio de mensajes. Revise la conexión a internet.</translation>
    </message>
    <message>
        <source>The text service answered something unreadable. Check whether this network wants you to sign in first.</source>
        <translation>El servicio de mensajes respondió algo ilegible. Revise si esta red pide iniciar sesión primero.</translation>
    </message>
    <message>
        <source>The account at the text service is out of credit. Add credit there.</source>
        <translation>La cuenta del servicio de mensajes no tiene saldo. Agregue saldo allí.</translation>
    </message>
    <message>
        <source>The text service refused to answer. Check account and number under Settings, Text service.</source>
        <translation>El servicio de mensajes no quiso responder. Revise la cuenta y el número en Ajustes, Servicio de mensajes.</translation>
    </message>
    <message>
        <source>A picture or a file. Look at it at the text service.</source>
        <translation>Una imagen o un archivo. Véalo en el servicio de mensajes.</translation>
    </message>
    <message>
        <source>With a picture or a file: look at it at the text service</source>
        <translation>Con una imagen o un archivo: véalo en el servicio de mensajes</translation>
    </message>
    <message>
        <source>With %1 pictures or files: look at them at the text service</source>
        <translation>Con %1 imágenes o archivos: véalos en el servicio de mensajes</translation>
    </message>
    <message>
        <source>A text with nothing in it to read.</source>
        <translation>Un mensaje sin nada que leer.</translation>
    </message>
    <message>
        <source>A text without words</source>
        <translation>Un mensaje sin palabras</translation>
    </message>
    <message>
        <source>Replies have not been read since %1, and a STOP may be among them. Until they are read, nobody who was texted before gets an automatic text. Look at the text service&apos;s own page.</source>
        <translation>No se han leído respuestas desde %1, y entre ellas puede haber un STOP. Hasta que se lean, nadie a quien ya se le envió un mensaje recibe mensajes automáticos. Mire la página del servicio de mensajes.</translation>
    </message>
    <message>
        <source>Replies cannot be read just now, and a STOP may be among them.</source>
        <translation>Ahora no se pueden leer las respuestas, y entre ellas puede haber un STOP.</translation>
    </message>
    <message>
        <source>The text service brings no texts to them at that hour. Call, or send it again in the morning.</source>
        <translation>El servicio de mensajes no le entrega mensajes a esa hora. Llame, o vuelva a enviarlo por la mañana.</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>They asked not to be texted. No text goes to this number.</source>
        <translation>Pidió no recibir mensajes. No se envía nada a este número.</translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation>Nota para el equipo</translation>
    </message>
    <message>
        <source>Automatic question</source>
        <translation>Pregunta automática</translation>
    </message>
    <message>
        <source>Automatic 911 line</source>
        <translation>Frase automática del 911</translation>
    </message>
    <message>
        <source>Automatic follow-up</source>
        <translation>Seguimiento automático</translation>
    </message>
    <message>
        <source>Page to who is on call</source>
        <translation>Aviso a quien está de guardia</translation>
    </message>
    <message>
        <source>Morning list</source>
        <translation>Lista de la mañana</translation>
    </message>
    <message>
        <source>Waits until %1 (quiet hours in their time zone)</source>
        <translation>Espera hasta %1 (horario de silencio en su zona horaria)</translation>
    </message>
    <message>
        <source>%L1 texts, %2 to %3. Fold them</source>
        <translation>%L1 mensajes, de %2 a %3. Ocultarlos</translation>
    </message>
    <message>
        <source>%L1 more texts, %2 to %3. Show them</source>
        <translation>%L1 mensajes más, de %2 a %3. Mostrarlos</translation>
    </message>
    <message>
        <source>%1. No text goes to this number.</source>
        <translation>%1. No se envía nada a este número.</translation>
    </message>
    <message>
        <source>Appointment reminder</source>
        <translation>Recordatorio de cita</translation>
    </message>
    <message>
        <source>Goes today at %1</source>
        <translation>Sale hoy a las %1</translation>
    </message>
    <message>
        <source>Goes %1</source>
        <translation>Sale %1</translation>
    </message>
    <message>
        <source>Will not go: they asked not to be texted</source>
        <translation>No saldrá: pidió no recibir mensajes</translation>
    </message>
    <message>
        <source>Not sent. They get no automatic texts.</source>
        <translation>No enviado. No recibe mensajes automáticos.</translation>
    </message>
    <message>
        <source>Waits until %1 (the text service takes none now)</source>
        <translation>Espera hasta %1 (el servicio de mensajes no acepta ninguno ahora)</translation>
    </message>
    <message>
        <source>Held back: they wrote since. Is it still right?</source>
        <translation>Retenido: escribió después. ¿Sigue siendo correcto?</translation>
    </message>
</context>
<context>
    <name>ThreadEntries</name>
    <message>
        <source>Reached by phone</source>
        <translation>Contactado por teléfono</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Se dejó mensaje</translation>
    </message>
    <message>
        <source>Called, not reached</source>
        <translation>Se llamó, no contestó</translation>
    </message>
    <message>
        <source>They will call</source>
        <translation>Va a llamar</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Con cita</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Tried often enough</source>
        <translation>Ya se intentó bastante</translation>
    </message>
    <message>
        <source>Rung back</source>
        <translation>Llamada devuelta</translation>
    </message>
    <message>
        <source>Reminder finished</source>
        <translation>Recordatorio terminado</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Urgent: &quot;%1&quot;</source>
        <translation>Urgente: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>Given back to everybody</source>
        <translation>Devuelta a todos</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>Asignada a %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Back in the inbox</source>
        <translation>De vuelta en la bandeja</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Reabierta</translation>
    </message>
    <message>
        <source>Two leads made one</source>
        <translation>Dos oportunidades unidas en una</translation>
    </message>
    <message>
        <source>%1, on call, was texted</source>
        <translation>Se avisó a %1, de guardia</translation>
    </message>
    <message>
        <source>Somebody takes it</source>
        <translation>Alguien se encarga</translation>
    </message>
    <message>
        <source>%1 takes it</source>
        <translation>%1 se encarga</translation>
    </message>
    <message>
        <source>The desk took over: no more automatic questions</source>
        <translation>Recepción se encarga: no más preguntas automáticas</translation>
    </message>
    <message>
        <source>%1 took over: no more automatic questions</source>
        <translation>%1 se encarga: no más preguntas automáticas</translation>
    </message>
    <message>
        <source>This needs a person: no more automatic questions</source>
        <translation>Necesita a una persona: no más preguntas automáticas</translation>
    </message>
    <message>
        <source>More than %1 texts in an hour. Automatic texts stopped; every text is kept.</source>
        <translation>Más de %1 mensajes en una hora. Se detuvieron los automáticos; todos se guardan.</translation>
    </message>
    <message>
        <source>%1 took it</source>
        <translation>Se encargó %1</translation>
    </message>
    <message>
        <source>This is a number of your own: nothing is sent here by itself any more.</source>
        <translation>Es un número propio: ya no se le envía nada automáticamente.</translation>
    </message>
    <message>
        <source>This looks like another business&apos;s automatic text. Automatic texts stopped here; please have a look.</source>
        <translation>Parece el mensaje automático de otro negocio. Se detuvieron los automáticos; revíselo, por favor.</translation>
    </message>
    <message>
        <source>The same words again, as a machine answers. Automatic texts stopped here; please have a look.</source>
        <translation>Otra vez las mismas palabras, como responde una máquina. Se detuvieron los automáticos; revíselo, por favor.</translation>
    </message>
    <message>
        <source>This looks like an automatic reply. Automatic texts stopped here; please have a look.</source>
        <translation>Parece una respuesta automática. Se detuvieron los automáticos; revíselo, por favor.</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Pospuesta hasta %1</translation>
    </message>
    <message>
        <source>No more follow-up texts. %1</source>
        <translation>No más mensajes de seguimiento. %1</translation>
    </message>
    <message>
        <source>Brought back: they may be texted again</source>
        <translation>De vuelta: se le puede volver a escribir</translation>
    </message>
    <message>
        <source>%1 brought them back: they may be texted again</source>
        <translation>%1 le dio de alta otra vez: se le puede volver a escribir</translation>
    </message>
    <message>
        <source>%1. Open again: %2</source>
        <translation>%1. Abierto de nuevo: %2</translation>
    </message>
    <message>
        <source>%1: they opted out</source>
        <translation>%1: pidió no recibir mensajes</translation>
    </message>
    <message>
        <source>They want texts again. Open again: %1</source>
        <translation>Quiere recibir mensajes otra vez. Abierto de nuevo: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>The last follow-up text has left: no more come by themselves</source>
        <translation>Salió el último mensaje de seguimiento: ya no sale ninguno solo</translation>
    </message>
    <message>
        <source>No more follow-up texts: they replied</source>
        <translation>No más mensajes de seguimiento: respondió</translation>
    </message>
    <message>
        <source>No more follow-up texts: they are booked</source>
        <translation>No más mensajes de seguimiento: ya tiene cita</translation>
    </message>
    <message>
        <source>No more follow-up texts: the lead is lost</source>
        <translation>No más mensajes de seguimiento: la oportunidad se descartó</translation>
    </message>
    <message>
        <source>No more follow-up texts: they opted out</source>
        <translation>No más mensajes de seguimiento: pidió no recibir mensajes</translation>
    </message>
    <message>
        <source>No more follow-up texts: a person has seen to it</source>
        <translation>No más mensajes de seguimiento: alguien se ocupó</translation>
    </message>
    <message>
        <source>No more follow-up texts: they got through</source>
        <translation>No más mensajes de seguimiento: logró comunicarse</translation>
    </message>
    <message>
        <source>No more follow-up texts: they called again, please call back</source>
        <translation>No más mensajes de seguimiento: llamó otra vez, devuelva la llamada</translation>
    </message>
    <message>
        <source>No more follow-up texts: they were switched off</source>
        <translation>No más mensajes de seguimiento: se desactivaron</translation>
    </message>
    <message>
        <source>No more follow-up texts: one was not delivered</source>
        <translation>No más mensajes de seguimiento: uno no se entregó</translation>
    </message>
    <message>
        <source>No more follow-up texts: the computer was off when one was due</source>
        <translation>No más mensajes de seguimiento: la computadora estaba apagada cuando tocaba uno</translation>
    </message>
    <message>
        <source>Follow-up texts stopped</source>
        <translation>Mensajes de seguimiento detenidos</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>espera %1</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>mañana %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Overdue</source>
        <translation>Atrasados</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Para hoy</translation>
    </message>
    <message>
        <source>Nobody to get back to</source>
        <translation>Nadie a quien contactar</translation>
    </message>
    <message>
        <source>1 person to get back to</source>
        <translation>1 persona por contactar</translation>
    </message>
    <message>
        <source>%1 people to get back to</source>
        <translation>%1 personas por contactar</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Esperan respuesta</translation>
    </message>
    <message>
        <source>Notes of today</source>
        <translation>Notas de hoy</translation>
    </message>
    <message>
        <source>To get back to</source>
        <translation>Por contactar</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Entrega de turno</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Listos hoy</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Mañana temprano</translation>
    </message>
    <message>
        <source>%1 morning</source>
        <translation>El %1 temprano</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>En 1 hora</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La próxima semana</translation>
    </message>
    <message>
        <source>All caught up</source>
        <translation>Todo al día</translation>
    </message>
    <message>
        <source>Nobody is waiting to hear from you. Missed calls and promises to call back appear here by themselves.</source>
        <translation>Nadie espera noticias suyas. Las llamadas perdidas y las promesas de llamar aparecen aquí solas.</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>No se puede mostrar la lista</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Contactado</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Se dejó mensaje</translation>
    </message>
    <message>
        <source>again in a day</source>
        <translation>otra vez en un día</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No contestó</translation>
    </message>
    <message>
        <source>again later</source>
        <translation>otra vez más tarde</translation>
    </message>
    <message>
        <source>They will call</source>
        <translation>Va a llamar</translation>
    </message>
    <message>
        <source>look again in 2 days</source>
        <translation>revisar en 2 días</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Con cita</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Not reached, send a last text</source>
        <translation>No contestó, enviar último mensaje</translation>
    </message>
    <message>
        <source>and stop</source>
        <translation>y terminar</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>No insistir más</translation>
    </message>
    <message>
        <source>And %1 more, see Second Ring.</source>
        <translation>Y %1 más, vea Second Ring.</translation>
    </message>
    <message>
        <source>Asked the price</source>
        <translation>Preguntó el precio</translation>
    </message>
    <message>
        <source>Asked about insurance</source>
        <translation>Preguntó por el seguro</translation>
    </message>
    <message>
        <source>Asked when you are open</source>
        <translation>Preguntó el horario</translation>
    </message>
    <message>
        <source>Wants to book</source>
        <translation>Quiere cita</translation>
    </message>
    <message>
        <source>Wants another time</source>
        <translation>Quiere otro horario</translation>
    </message>
    <message>
        <source>Wants to cancel</source>
        <translation>Quiere cancelar</translation>
    </message>
    <message>
        <source>Complained</source>
        <translation>Se quejó</translation>
    </message>
    <message>
        <source>Asked for a call</source>
        <translation>Pidió que le llamen</translation>
    </message>
    <message>
        <source>Is running late</source>
        <translation>Viene con retraso</translation>
    </message>
    <message>
        <source>Wrote</source>
        <translation>Escribió</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Llamada perdida</translation>
    </message>
    <message>
        <source>Missed %1</source>
        <translation>Llamada perdida %1</translation>
    </message>
    <message>
        <source>No reply to the text-back. Second text goes out %1 unless you stop it</source>
        <translation>No respondió al mensaje automático. El segundo sale %1, si no lo detiene</translation>
    </message>
    <message>
        <source>No reply yet. Last text goes out %1 unless you stop it</source>
        <translation>Sin respuesta aún. El último mensaje sale %1, si no lo detiene</translation>
    </message>
    <message>
        <source>Not reached, tried once</source>
        <translation>No contestó, 1 intento</translation>
    </message>
    <message>
        <source>Not reached, tried twice</source>
        <translation>No contestó, 2 intentos</translation>
    </message>
    <message>
        <source>Not reached, tried %1 times</source>
        <translation>No contestó, %1 intentos</translation>
    </message>
    <message>
        <source>%1, left a voicemail. Call back by phone</source>
        <translation>%1, dejó un mensaje de voz. Devuelva la llamada</translation>
    </message>
    <message>
        <source>%1, left a voicemail</source>
        <translation>%1, dejó un mensaje de voz</translation>
    </message>
    <message>
        <source>%1 while Second Ring was off, nobody was texted</source>
        <translation>%1 con Second Ring apagado, sin mensaje</translation>
    </message>
    <message>
        <source>%1. Cannot be texted, call back</source>
        <translation>%1. No recibe mensajes, devuelva la llamada</translation>
    </message>
    <message>
        <source>%1. Asked for no texts, call back</source>
        <translation>%1. Pidió no recibir mensajes, devuelva la llamada</translation>
    </message>
    <message>
        <source>Our text did not arrive, call back</source>
        <translation>El mensaje no llegó, devuelva la llamada</translation>
    </message>
    <message>
        <source>%1, no reply to the text-back</source>
        <translation>%1, no respondió al mensaje automático</translation>
    </message>
    <message>
        <source>%1 %2, nobody answered</source>
        <translation>%1 %2, nadie contestó</translation>
    </message>
    <message>
        <source>Replied, not booked yet</source>
        <translation>Respondió, aún sin cita</translation>
    </message>
    <message>
        <source>You left a message, no word since</source>
        <translation>Usted dejó mensaje, sin noticias desde entonces</translation>
    </message>
    <message>
        <source>Said they would call, and have not</source>
        <translation>Dijo que llamaría y no ha llamado</translation>
    </message>
    <message>
        <source>Said “%1”</source>
        <translation>Dijo “%1”</translation>
    </message>
    <message>
        <source>You asked to be reminded</source>
        <translation>Usted pidió un recordatorio</translation>
    </message>
    <message>
        <source>Will call us</source>
        <translation>Va a llamar</translation>
    </message>
    <message>
        <source>Stopped trying</source>
        <translation>No se insistió más</translation>
    </message>
    <message>
        <source>Got through by themselves</source>
        <translation>Se comunicó por su cuenta</translation>
    </message>
    <message>
        <source>Answered at another phone</source>
        <translation>Contestada en otro teléfono</translation>
    </message>
    <message>
        <source>Rung back</source>
        <translation>Llamada devuelta</translation>
    </message>
    <message>
        <source>Answered by text</source>
        <translation>Contestado por mensaje</translation>
    </message>
    <message>
        <source>Asked for no texts</source>
        <translation>Pidió no recibir mensajes</translation>
    </message>
    <message>
        <source>Marked done</source>
        <translation>Marcado como listo</translation>
    </message>
    <message>
        <source>Called twice</source>
        <translation>Llamó 2 veces</translation>
    </message>
    <message>
        <source>Called %1 times</source>
        <translation>Llamó %1 veces</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>existing</source>
        <translation>ya conocido</translation>
    </message>
    <message>
        <source>Cannot be texted</source>
        <translation>No recibe mensajes</translation>
    </message>
    <message>
        <source>Wants no texts</source>
        <translation>No quiere mensajes</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Teléfono fijo</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>Done today (%1)</source>
        <translation>Listos hoy (%1)</translation>
    </message>
    <message>
        <source>Calls %1</source>
        <translation>Llamadas %1</translation>
    </message>
    <message>
        <source>Reached later %1</source>
        <translation>Contactadas %1</translation>
    </message>
    <message>
        <source>Automatic texts %1</source>
        <translation>Mensajes %1</translation>
    </message>
    <message>
        <source>People who wrote %1</source>
        <translation>Escribieron %1</translation>
    </message>
    <message>
        <source>Booked %1</source>
        <translation>Con cita %1</translation>
    </message>
    <message>
        <source>Lost %1</source>
        <translation>Descartadas %1</translation>
    </message>
    <message>
        <source>Missed %1</source>
        <comment>how many</comment>
        <translation>Perdidas %1</translation>
    </message>
    <message>
        <source>went elsewhere</source>
        <translation>se fue a otro lugar</translation>
    </message>
    <message>
        <source>too expensive</source>
        <translation>muy caro</translation>
    </message>
    <message>
        <source>no time that suited</source>
        <translation>sin horario posible</translation>
    </message>
    <message>
        <source>not a customer</source>
        <translation>no es cliente</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>número equivocado</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>otro motivo</translation>
    </message>
    <message>
        <source>1 wrote back and waits in the inbox</source>
        <translation>1 respondió y espera en la bandeja</translation>
    </message>
    <message>
        <source>%1 wrote back and wait in the inbox</source>
        <translation>%1 respondieron y esperan en la bandeja</translation>
    </message>
    <message>
        <source>Nobody left to call</source>
        <translation>Nadie más por llamar</translation>
    </message>
    <message>
        <source>One person wrote back and waits for an answer in the inbox.</source>
        <translation>Una persona respondió y espera contestación en la bandeja.</translation>
    </message>
    <message>
        <source>%1 people wrote back and wait for an answer in the inbox.</source>
        <translation>%1 personas respondieron y esperan contestación en la bandeja.</translation>
    </message>
    <message>
        <source>May have asked for no texts. Say whether they did</source>
        <translation>Quizá pidió no recibir mensajes. Indique si lo pidió</translation>
    </message>
    <message>
        <source>They wrote back</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>Toll-free</source>
        <translation>Número gratuito</translation>
    </message>
    <message>
        <source>No texts</source>
        <translation>Sin mensajes</translation>
    </message>
    <message>
        <source>rung back once</source>
        <translation>se le devolvió la llamada una vez</translation>
    </message>
    <message>
        <source>rung back twice</source>
        <translation>se le devolvió la llamada dos veces</translation>
    </message>
    <message>
        <source>rung back %1 times</source>
        <translation>se le devolvió la llamada %1 veces</translation>
    </message>
    <message>
        <source>given to %1</source>
        <translation>pasada a %1</translation>
    </message>
    <message>
        <source>May want texts again. Say whether they do</source>
        <translation>Quizá quiera mensajes de nuevo. Diga si es así</translation>
    </message>
    <message>
        <source>Nobody has taken it yet</source>
        <translation>Nadie la ha tomado todavía</translation>
    </message>
    <message>
        <source>Taken at the desk</source>
        <translation>Tomada en recepción</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 se encarga</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>Emergencias</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>and %1 more, see Second Ring</source>
        <translation>y %1 más, vea Second Ring</translation>
    </message>
    <message>
        <source>Called %1, and nobody knows whether it was answered</source>
        <translation>Llamada %1, y no se sabe si alguien contestó</translation>
    </message>
    <message>
        <source>Wrote %1, nobody has taken it yet</source>
        <translation>Escribió %1, nadie lo ha tomado todavía</translation>
    </message>
    <message>
        <source>%1, left a voicemail. No number came with the call</source>
        <translation>%1, dejó un mensaje de voz. La llamada llegó sin número</translation>
    </message>
    <message>
        <source>%1. No number came with the call, look it up</source>
        <translation>%1. La llamada llegó sin número, búsquelo</translation>
    </message>
    <message>
        <source>%1, wrote %2, nobody answered</source>
        <translation>%1, escribió %2, nadie contestó</translation>
    </message>
    <message>
        <source>Our text may not have arrived, call back</source>
        <translation>Puede que el mensaje no haya llegado, devuelva la llamada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln listo</numerusform>
            <numerusform>%Ln listos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vaults</name>
    <message>
        <source>nowhere: practice needs none</source>
        <translation>ningún sitio: la práctica no las necesita</translation>
    </message>
    <message>
        <source>a file in the profile that only you can read</source>
        <translation>un archivo del perfil que solo usted puede leer</translation>
    </message>
    <message>
        <source>the system keychain</source>
        <translation>el llavero del sistema</translation>
    </message>
</context>
<context>
    <name>Verticals</name>
    <message>
        <source>Dental practice</source>
        <translation>Consultorio dental</translation>
    </message>
    <message>
        <source>Dental practice, in Spanish</source>
        <translation>Consultorio dental, en español</translation>
    </message>
    <message>
        <source>Salon</source>
        <translation>Salón de belleza</translation>
    </message>
    <message>
        <source>Salon, in Spanish</source>
        <translation>Salón de belleza, en español</translation>
    </message>
    <message>
        <source>Med spa</source>
        <translation>Spa médico</translation>
    </message>
    <message>
        <source>Medical clinic</source>
        <translation>Clínica médica</translation>
    </message>
    <message>
        <source>Chiropractic</source>
        <translation>Quiropráctico</translation>
    </message>
    <message>
        <source>Vet or grooming</source>
        <translation>Veterinaria o estética</translation>
    </message>
    <message>
        <source>Law office</source>
        <translation>Despacho legal</translation>
    </message>
    <message>
        <source>Heating and cooling</source>
        <translation>Calefacción y aire</translation>
    </message>
    <message>
        <source>Plumbing</source>
        <translation>Plomería</translation>
    </message>
    <message>
        <source>Electrical</source>
        <translation>Electricidad</translation>
    </message>
    <message>
        <source>Roofing</source>
        <translation>Techos</translation>
    </message>
    <message>
        <source>Landscaping</source>
        <translation>Jardinería</translation>
    </message>
    <message>
        <source>Pest control</source>
        <translation>Control de plagas</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Auto repair</source>
        <translation>Taller mecánico</translation>
    </message>
    <message>
        <source>Auto detailing</source>
        <translation>Detallado de autos</translation>
    </message>
    <message>
        <source>Locksmith or garage doors</source>
        <translation>Cerrajero o puertas de garaje</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurante</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Energía solar</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Pintura</translation>
    </message>
    <message>
        <source>Home inspection</source>
        <translation>Inspección de casas</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>Bienes raíces</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>The lines cannot tell of any call of that time. There may have been some.</source>
        <translation>Las líneas no pueden informar de ninguna llamada de ese tiempo. Quizá hubo algunas.</translation>
    </message>
    <message>
        <source>One call of that time was found since.</source>
        <translation>Desde entonces se encontró una llamada de ese tiempo.</translation>
    </message>
    <message>
        <source>%1 calls of that time were found since.</source>
        <translation>Desde entonces se encontraron %1 llamadas de ese tiempo.</translation>
    </message>
    <message>
        <source>None of them was missed.</source>
        <translation>Ninguna se perdió.</translation>
    </message>
    <message>
        <source>One was missed: it is on Today.</source>
        <translation>Una se perdió: está en Hoy.</translation>
    </message>
    <message>
        <source>%1 were missed: they are on Today.</source>
        <translation>%1 se perdieron: están en Hoy.</translation>
    </message>
    <message>
        <source>No line has watched since %1. Calls are not noticed and nobody is texted back.</source>
        <translation>Ninguna línea vigila desde %1. Las llamadas no se detectan y nadie recibe respuesta automática.</translation>
    </message>
    <message>
        <source>Calls between %1 and %2 were not watched.</source>
        <translation>Las llamadas entre %1 y %2 no se vigilaron.</translation>
    </message>
    <message>
        <source>No line watches at this desk. Another one notices calls and texts back.</source>
        <translation>Ninguna línea vigila en este puesto. Otro puesto detecta las llamadas y responde por mensaje.</translation>
    </message>
    <message>
        <source>No line watches at this desk. Another one (%1) notices calls and texts back.</source>
        <translation>Ninguna línea vigila en este puesto. Otro puesto (%1) detecta las llamadas y responde por mensaje.</translation>
    </message>
    <message>
        <source>Another desk watches this line. It notices calls and texts back.</source>
        <translation>Otro puesto vigila esta línea. Detecta las llamadas y responde por mensaje.</translation>
    </message>
    <message>
        <source>Another desk (%1) watches this line. It notices calls and texts back.</source>
        <translation>Otro puesto (%1) vigila esta línea. Detecta las llamadas y responde por mensaje.</translation>
    </message>
    <message>
        <source>Calls are not noticed</source>
        <translation>Las llamadas no se detectan</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>¿Qué pasa?</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>In 1 hour</source>
        <translation>En 1 hora</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>Esta tarde</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Mañana temprano</translation>
    </message>
    <message>
        <source>When we open</source>
        <translation>Cuando abramos</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La próxima semana</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>fri 2pm, in 20 min</source>
        <translation>vie 2pm, en 20 min</translation>
    </message>
    <message>
        <source>That is more than a year away.</source>
        <translation>Falta más de un año para eso.</translation>
    </message>
    <message>
        <source>There is no time to come in this. Write 2pm, friday, or in 20 min.</source>
        <translation>Esto no dice un momento futuro. Escriba 2pm, viernes o en 20 min.</translation>
    </message>
</context>
<context>
    <name>WordingChecks</name>
    <message>
        <source>Nothing is left of this text where a name or time is not known.</source>
        <translation>No queda nada de este mensaje cuando no se conoce un nombre o una hora.</translation>
    </message>
    <message>
        <source>There is nothing to fill in for %1.</source>
        <translation>No hay con qué completar %1.</translation>
    </message>
    <message>
        <source>The first text has to say who writes: put {business} in.</source>
        <translation>El primer mensaje debe decir quién escribe: incluya {business}.</translation>
    </message>
    <message>
        <source>Ask one question: a text with nothing to answer gets fewer replies.</source>
        <translation>Haga una pregunta: un mensaje sin nada que contestar recibe menos respuestas.</translation>
    </message>
    <message>
        <source>One question gets more answers than several.</source>
        <translation>Una sola pregunta recibe más respuestas que varias.</translation>
    </message>
    <message>
        <source>Capitals read as shouting, and carriers filter them.</source>
        <translation>Las mayúsculas parecen gritos, y las compañías telefónicas las filtran.</translation>
    </message>
    <message>
        <source>“%1” reads as shouting, and carriers filter capitals.</source>
        <translation>“%1” parece un grito, y las compañías telefónicas filtran las mayúsculas.</translation>
    </message>
    <message numerus="yes">
        <source>With a long name and time in it this goes as %n texts, and each is charged.</source>
        <translation>
            <numerusform>Con un nombre y una hora largos, sale como %n mensaje, que se cobra.</numerusform>
            <numerusform>Con un nombre y una hora largos, sale como %n mensajes, y se cobra cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Because of “%1” one text holds 70 letters instead of 160.</source>
        <translation>Por “%1”, en un mensaje caben 70 letras en vez de 160.</translation>
    </message>
    <message>
        <source>Because of “%1” one text holds 70 letters instead of 160. Write “%2”.</source>
        <translation>Por “%1”, en un mensaje caben 70 letras en vez de 160. Escriba “%2”.</translation>
    </message>
    <message>
        <source>“%1”: a link in the first text looks like fraud, and carriers filter it. Send it once they have replied.</source>
        <translation>“%1”: un enlace en el primer mensaje parece fraude, y las compañías telefónicas lo filtran. Envíelo cuando le hayan respondido.</translation>
    </message>
    <message>
        <source>Carriers drop links without https. Write “%1”.</source>
        <translation>Las compañías telefónicas descartan los enlaces sin https. Escriba “%1”.</translation>
    </message>
    <message>
        <source>Carriers drop short links such as “%1”. Write your own site in full, or no link.</source>
        <translation>Las compañías telefónicas descartan enlaces cortos como “%1”. Escriba completo su propio sitio, o no ponga enlace.</translation>
    </message>
    <message>
        <source>More than two links are taken for advertising.</source>
        <translation>Más de dos enlaces se toman por publicidad.</translation>
    </message>
    <message>
        <source>“%1” is not your business number: callers and carriers distrust it.</source>
        <translation>“%1” no es el número de su negocio: los clientes y las compañías telefónicas desconfían.</translation>
    </message>
    <message>
        <source>“%1” is a promise that somebody has to keep. Ask what they need instead.</source>
        <translation>“%1” es una promesa que alguien debe cumplir. Mejor pregunte qué necesita.</translation>
    </message>
    <message>
        <source>“%1” turns the answer to a call into advertising, which needs consent in writing.</source>
        <translation>“%1” convierte la respuesta a una llamada en publicidad, y esta exige consentimiento por escrito.</translation>
    </message>
    <message>
        <source>“%1” is about health or money, and others may read the text. Leave it for the call.</source>
        <translation>“%1” trata de salud o dinero, y otros pueden leer el mensaje. Déjelo para la llamada.</translation>
    </message>
    <message>
        <source>Never ask for a “%1” by text.</source>
        <translation>Nunca pida “%1” por mensaje.</translation>
    </message>
    <message>
        <source>Carriers drop texts about “%1”.</source>
        <translation>Las compañías telefónicas descartan mensajes sobre “%1”.</translation>
    </message>
    <message>
        <source>STOP, CANCEL, END and QUIT end all texts to whoever answers so. Ask for another word, such as CHANGE.</source>
        <translation>STOP, CANCEL, END y QUIT terminan todos los mensajes a quien responda así. Pida otra palabra, como CHANGE.</translation>
    </message>
    <message>
        <source>%1 is left out here: it says when you open again, and while you are open there is nothing to put.</source>
        <translation>%1 se omite aquí: dice cuándo vuelve a abrir, y mientras está abierto no hay nada que poner.</translation>
    </message>
    <message>
        <source>%1 is left out where you are open as the text leaves.</source>
        <translation>%1 se omite si está abierto cuando sale el mensaje.</translation>
    </message>
    <message>
        <source>The first text has to say how to stop: end it with “%1”.</source>
        <translation>El primer mensaje debe decir cómo darse de baja: termínelo con “%1”.</translation>
    </message>
    <message>
        <source>This is the Spanish text, and its words are English: it goes to who writes Spanish.</source>
        <translation>Este es el texto en español y sus palabras están en inglés: lo recibe quien escribe en español.</translation>
    </message>
    <message>
        <source>“%1” is English. To who reads Spanish write “%2”.</source>
        <translation>“%1” está en inglés. A quien lee español escríbale “%2”.</translation>
    </message>
</context>
<context>
    <name>WordsFile</name>
    <message>
        <source>&quot;%1&quot; has to be words in quotes</source>
        <translation>&quot;%1&quot; debe ser texto entre comillas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be true or false</source>
        <translation>&quot;%1&quot; debe ser true o false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a number of cents, 0 or more</source>
        <translation>&quot;%1&quot; debe ser un número de centavos, 0 o más</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a list of words in quotes</source>
        <translation>&quot;%1&quot; debe ser una lista de palabras entre comillas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a list in square brackets</source>
        <translation>&quot;%1&quot; debe ser una lista entre corchetes</translation>
    </message>
    <message>
        <source>In %1, entry %2</source>
        <translation>En %1, entrada %2</translation>
    </message>
    <message>
        <source>an entry has to stand in curly brackets</source>
        <translation>una entrada debe ir entre llaves</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to fit one text: 160 characters, no accents but é, ñ, ü and the like</source>
        <translation>&quot;%1&quot; debe caber en un mensaje: 160 caracteres, sin más acentos que é, ñ, ü y similares</translation>
    </message>
    <message>
        <source>&quot;kind&quot; has to be text, choice, service, preferredTime, client, name or number</source>
        <translation>&quot;kind&quot; debe ser text, choice, service, preferredTime, client, name o number</translation>
    </message>
    <message>
        <source>what is asked first needs a &quot;question&quot;</source>
        <translation>lo que se pregunta primero necesita &quot;question&quot;</translation>
    </message>
    <message>
        <source>there are two services with the key &quot;%1&quot;</source>
        <translation>hay dos servicios con la clave &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there are two fields with the key &quot;%1&quot;</source>
        <translation>hay dos datos con la clave &quot;%1&quot;</translation>
    </message>
    <message>
        <source>In the pack</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>%1. Mend that place and load the file again.</source>
        <translation>%1. Corrija esa parte y cargue el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Line %1: this is not a list of words as JSON (%2)</source>
        <translation>Línea %1: esto no es una lista de palabras en JSON (%2)</translation>
    </message>
    <message>
        <source>the file has to begin with {</source>
        <translation>el archivo debe empezar con {</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here: look at how it is spelled</source>
        <translation>&quot;%1&quot; no se conoce aquí: mire cómo está escrito</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is only for &quot;%2&quot;, and there is no such service</source>
        <translation>el dato &quot;%1&quot; es solo para &quot;%2&quot;, y no existe ese servicio</translation>
    </message>
    <message>
        <source>Line %1: there is no list of words &quot;%2&quot;, so what is written with it would never be heard</source>
        <translation>Línea %1: no existe la lista de palabras &quot;%2&quot;, así que lo escrito con ella nunca se reconocería</translation>
    </message>
</context>
<context>
    <name>secondring::AddPerson</name>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Phone number of the new person</source>
        <translation>Número de teléfono del nuevo contacto</translation>
    </message>
    <message>
        <source>Name, if you know it</source>
        <translation>Nombre, si lo sabe</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>Nombre del nuevo contacto</translation>
    </message>
    <message>
        <source>This is not a whole telephone number. Write it with the area code.</source>
        <translation>El número de teléfono está incompleto. Escríbalo con código de área.</translation>
    </message>
</context>
<context>
    <name>secondring::AlertCard</name>
    <message>
        <source>Call back</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Text now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Don&apos;t text</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Text anyway</source>
        <translation>Enviar igual</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Second Ring</source>
        <translation>Second Ring</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>I&apos;ll take it</source>
        <translation>Yo me encargo</translation>
    </message>
    <message>
        <source>Never text this number</source>
        <translation>Nunca escribir a este número</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n more · %1</source>
        <translation>
            <numerusform>%n más · %1</numerusform>
            <numerusform>%n más · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondring::AlertsSection</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Cards come up at the corner of the screen and never take the keyboard. What is heard with them is set here, for every desk.</source>
        <translation>Las tarjetas salen en la esquina de la pantalla y nunca interrumpen el teclado. Aquí se elige qué se oye con ellas, para todos los puestos.</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Reproducir un sonido</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>A sound of its own for</source>
        <translation>Sonido propio para</translation>
    </message>
    <message>
        <source>A missed call</source>
        <translation>Una llamada perdida</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>Una respuesta</translation>
    </message>
    <message>
        <source>Emergency words</source>
        <translation>Palabras de emergencia</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test the sound: %1</source>
        <translation>Probar el sonido: %1</translation>
    </message>
    <message>
        <source>Also when somebody asked not to be disturbed; again until somebody takes it.</source>
        <translation>También si alguien pidió no ser molestado; se repite hasta que alguien se encargue.</translation>
    </message>
</context>
<context>
    <name>secondring::AnswerField</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Answer here</source>
        <translation>Responda aquí</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Responder a %1</translation>
    </message>
</context>
<context>
    <name>secondring::AnswerIdeas</name>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>/ while nothing is written</source>
        <translation>/ con el mensaje vacío</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Buscar plantilla</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>Preguntar: %1</translation>
    </message>
    <message>
        <source>Running late is fine</source>
        <translation>No importa el retraso</translation>
    </message>
</context>
<context>
    <name>secondring::AsteriskForm</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Name or address of Asterisk or FreePBX.</source>
        <translation>Nombre o dirección de Asterisk o FreePBX.</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Manager (AMI)</source>
        <translation>Manager (AMI)</translation>
    </message>
    <message>
        <source>REST (ARI)</source>
        <translation>REST (ARI)</translation>
    </message>
    <message>
        <source>In FreePBX: Settings, Asterisk REST Interface Users. Read only is enough. The password goes with each request: encrypt it outside the office network.</source>
        <translation>En FreePBX: Settings, Asterisk REST Interface Users. Basta con solo lectura. La contraseña va con cada solicitud: use cifrado fuera de la red de la oficina.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Where your phone system offers it.</source>
        <translation>Si su central telefónica lo ofrece.</translation>
    </message>
    <message>
        <source>Use TLS</source>
        <translation>Usar TLS</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>The name of that manager or REST user.</source>
        <translation>El nombre de ese usuario de Manager o REST.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Only these queues</source>
        <translation>Solo estas colas</translation>
    </message>
    <message>
        <source>Where only some queues are the front desk&apos;s. Empty: every call from outside.</source>
        <translation>Si solo algunas colas son de recepción. Vacío: toda llamada de afuera.</translation>
    </message>
    <message>
        <source>Own extensions</source>
        <translation>Extensiones propias</translation>
    </message>
    <message>
        <source>A number of at most so many digits is one of your own phones.</source>
        <translation>Un número de hasta esa cantidad de dígitos es uno de sus propios teléfonos.</translation>
    </message>
    <message>
        <source> digits</source>
        <translation> dígitos</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo de certificado</translation>
    </message>
    <message>
        <source>A PEM file, if your phone system signs its own.</source>
        <translation>Un archivo PEM, si su central firma el suyo.</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>Entrando a %1</translation>
    </message>
    <message>
        <source>In FreePBX: Settings, Asterisk Manager Users. It needs to read call, agent and dialplan, and to write call, only to ask what rings and whether a caller withholds the number. The password itself is never sent.</source>
        <translation>En FreePBX: Settings, Asterisk Manager Users. Necesita leer call, agent y dialplan, y escribir call, solo para preguntar qué suena y si quien llama oculta su número. La contraseña misma nunca se envía.</translation>
    </message>
    <message>
        <source>Trunks</source>
        <translation>Troncales</translation>
    </message>
    <message>
        <source>Where it stays unclear whether a call came in or went out: the names of the trunks, or of the dial plan&apos;s context for calls from outside.</source>
        <translation>Si no queda claro si una llamada entró o salió: los nombres de las troncales, o del contexto del plan de marcado para las llamadas de fuera.</translation>
    </message>
</context>
<context>
    <name>secondring::BoxForm</name>
    <message>
        <source>Connected by</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Network (UDP)</source>
        <translation>Red (UDP)</translation>
    </message>
    <message>
        <source>Ethernet Link or Vertex on the same network as this computer. A till program may listen beside Second Ring.</source>
        <translation>Ethernet Link o Vertex en la misma red que esta computadora. Un programa de caja puede escuchar al mismo tiempo que Second Ring.</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Puerto serie</translation>
    </message>
    <message>
        <source>Whozz Calling? on a serial or USB port. Only one program can use it.</source>
        <translation>Whozz Calling? en un puerto serie o USB. Solo un programa puede usarlo.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Where the unit is plugged in.</source>
        <translation>Donde está conectada la unidad.</translation>
    </message>
    <message>
        <source>Full-featured and Deluxe units see whether a call was answered. Basic, Lite and POS units see only that it rings: then the desk is asked.</source>
        <translation>Las unidades completas y Deluxe ven si se contestó una llamada. Las Basic, Lite y POS solo ven que suena: entonces se pregunta en recepción.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Which lines of the unit are the front desk&apos;s, such as 1, 2. Empty: all.</source>
        <translation>Qué líneas de la unidad son de recepción, como 1, 2. Vacío: todas.</translation>
    </message>
    <message>
        <source>Numbers from 1 to 99, separated by commas.</source>
        <translation>Números del 1 al 99, separados por comas.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Only where there are several units. Empty: any.</source>
        <translation>Solo si hay varias unidades. Vacío: cualquiera.</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>Puerto UDP</translation>
    </message>
    <message>
        <source>Units send to 3520.</source>
        <translation>Las unidades envían al 3520.</translation>
    </message>
    <message>
        <source>Look at the unit&apos;s settings</source>
        <translation>Ver los ajustes de la unidad</translation>
    </message>
    <message>
        <source>Asking the unit</source>
        <translation>Consultando la unidad</translation>
    </message>
    <message>
        <source>Set up the unit</source>
        <translation>Configurar la unidad</translation>
    </message>
    <message>
        <source>Telling the unit to report how calls end</source>
        <translation>Indicando a la unidad que informe cómo terminan las llamadas</translation>
    </message>
    <message>
        <source>Opening the port</source>
        <translation>Abriendo el puerto</translation>
    </message>
    <message>
        <source>Listening on the network</source>
        <translation>Escuchando en la red</translation>
    </message>
</context>
<context>
    <name>secondring::BusinessSection</name>
    <message>
        <source>Business</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Who you are. Your name stands in every automatic text.</source>
        <translation>Quiénes son. Su nombre va en cada mensaje automático.</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>Como la computadora</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>As it should stand in a text.</source>
        <translation>Como debe aparecer en un mensaje.</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Tipo de negocio</translation>
    </message>
    <message>
        <source>Decides the wording of the texts, unless you write your own.</source>
        <translation>Decide la redacción de los mensajes, salvo que escriba los suyos.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>How numbers without a country code are read.</source>
        <translation>Cómo se leen los números sin código de país.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta ventana</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>A text without your name tells nobody who wrote. Give one.</source>
        <translation>Un mensaje sin su nombre no dice quién escribe. Indique uno.</translation>
    </message>
    <message>
        <source>Too long for a text. 100 letters at most.</source>
        <translation>Demasiado largo para un mensaje. Máximo 100 letras.</translation>
    </message>
    <message>
        <source>Too long for a phone number.</source>
        <translation>Demasiado largo para un número de teléfono.</translation>
    </message>
    <message>
        <source>This computer&apos;s own (%1)</source>
        <translation>La de esta computadora (%1)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>From the next start on. What callers read does not change with it.</source>
        <translation>Desde el próximo inicio. No cambia lo que leen los clientes.</translation>
    </message>
    <message>
        <source>That is not a phone number.</source>
        <translation>Eso no es un número de teléfono.</translation>
    </message>
</context>
<context>
    <name>secondring::CallActions</name>
    <message>
        <source>Never text this number</source>
        <translation>Nunca escribir a este número</translation>
    </message>
    <message>
        <source>Text %1 anyway</source>
        <translation>Enviar mensaje a %1 igualmente</translation>
    </message>
    <message>
        <source>Never text %1</source>
        <translation>Nunca escribir a %1</translation>
    </message>
    <message>
        <source>Open the conversation with %1</source>
        <translation>Abrir la conversación con %1</translation>
    </message>
    <message>
        <source>Text anyway</source>
        <translation>Enviar igual</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>secondring::CallList</name>
    <message>
        <source>Calls, newest first</source>
        <translation>Llamadas, la más nueva primero</translation>
    </message>
</context>
<context>
    <name>secondring::CallsPage</name>
    <message>
        <source>Every call on your lines, and what followed from it.</source>
        <translation>Cada llamada a sus líneas y lo que siguió.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Texted</source>
        <translation>Con mensaje</translation>
    </message>
    <message>
        <source>Not texted</source>
        <translation>Sin mensaje</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestadas</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 gets no automatic texts any more. You can still text them.</source>
        <translation>%1 ya no recibe mensajes automáticos. Usted aún puede escribirle.</translation>
    </message>
</context>
<context>
    <name>secondring::ClosedDaysBox</name>
    <message>
        <source>Choose a list of closed days</source>
        <translation>Elija una lista de días de cierre</translation>
    </message>
    <message>
        <source>Lists of days (*.csv *.txt *.tsv *.ics)</source>
        <translation>Listas de días (*.csv *.txt *.tsv *.ics)</translation>
    </message>
    <message>
        <source>No closed days yet.</source>
        <translation>Aún no hay días de cierre.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Closed from</source>
        <translation>Cerrado desde</translation>
    </message>
    <message>
        <source>Closed to, that day too</source>
        <translation>Cerrado hasta, ese día incluido</translation>
    </message>
    <message>
        <source>Holiday, training day…</source>
        <translation>Feriado, capacitación…</translation>
    </message>
    <message>
        <source>Why you are closed</source>
        <translation>Por qué está cerrado</translation>
    </message>
    <message>
        <source>%1 (over)</source>
        <translation>%1 (pasado)</translation>
    </message>
    <message>
        <source>Open again on %1</source>
        <translation>Abrir de nuevo el %1</translation>
    </message>
    <message>
        <source>Add the US federal holidays of %1</source>
        <translation>Agregar los feriados federales de EE. UU. de %1</translation>
    </message>
</context>
<context>
    <name>secondring::CodeRows</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>secondring::Composer</name>
    <message>
        <source>Use plain letters</source>
        <translation>Usar letras simples</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>Escriba un mensaje</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar después</translation>
    </message>
    <message>
        <source>Send later (Ctrl D)</source>
        <translation>Enviar después (Ctrl D)</translation>
    </message>
    <message>
        <source>Write what belongs in the place of ___ first.</source>
        <translation>Escriba primero lo que va en el lugar de ___.</translation>
    </message>
</context>
<context>
    <name>secondring::ConsentBox</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Consent of which number</source>
        <translation>Consentimiento de qué número</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Qué dijo</translation>
    </message>
    <message>
        <source>Opted out. Nothing is sent to this number, whoever writes it.</source>
        <translation>Pidió no recibir mensajes. No se envía nada a este número, escriba quien escriba.</translation>
    </message>
    <message>
        <source>May be texted again</source>
        <translation>Puede recibir mensajes otra vez</translation>
    </message>
    <message>
        <source>They asked not to be texted</source>
        <translation>Pidió no recibir mensajes</translation>
    </message>
    <message>
        <source>Said at the desk that texts are fine</source>
        <translation>Dijo en recepción que acepta mensajes</translation>
    </message>
    <message>
        <source>Asked by phone not to be texted</source>
        <translation>Pidió por teléfono no recibir mensajes</translation>
    </message>
    <message>
        <source>How they said it</source>
        <translation>Cómo lo dijo</translation>
    </message>
    <message>
        <source>How did they say it? It is kept as the proof, with their words if you add them. If they texted STOP, the phone company may still refuse until they text START themselves.</source>
        <translation>¿Cómo lo dijo? Se guarda como prueba, con sus palabras si las agrega. Si envió STOP, la compañía telefónica quizá siga rechazando mensajes hasta que esa persona envíe START.</translation>
    </message>
    <message>
        <source>How did they say it? It is kept as the proof, and nothing is sent from now on.</source>
        <translation>¿Cómo lo dijo? Se guarda como prueba, y desde ahora no se envía nada.</translation>
    </message>
    <message>
        <source>They agreed to texts</source>
        <translation>Aceptó recibir mensajes</translation>
    </message>
    <message>
        <source>How did they say it? It is kept as the proof, with their words if you add them. Every follow-up may then go to them, not only the first.</source>
        <translation>¿Cómo lo dijo? Se guarda como prueba, con sus palabras si las agrega. Después puede recibir todo seguimiento, no solo el primero.</translation>
    </message>
    <message>
        <source>Choose how</source>
        <translation>Elija cómo</translation>
    </message>
</context>
<context>
    <name>secondring::ConsentWords</name>
    <message>
        <source>Asked %1 not to be texted, by phone</source>
        <translation>Pidió %1 no recibir mensajes, por teléfono</translation>
    </message>
    <message>
        <source>Asked %1 not to be texted, in person</source>
        <translation>Pidió %1 no recibir mensajes, en persona</translation>
    </message>
    <message>
        <source>Asked %1 not to be texted, by e-mail</source>
        <translation>Pidió %1 no recibir mensajes, por correo</translation>
    </message>
    <message>
        <source>Asked %1 not to be texted, in a voicemail</source>
        <translation>Pidió %1 no recibir mensajes, en un mensaje de voz</translation>
    </message>
    <message>
        <source>Asked %1 not to be texted, noted at the desk</source>
        <translation>Pidió %1 no recibir mensajes, anotado en recepción</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <source>In a voicemail</source>
        <translation>En un mensaje de voz</translation>
    </message>
    <message>
        <source>On a form they filled in</source>
        <translation>En un formulario que llenó</translation>
    </message>
    <message>
        <source>Said so</source>
        <translation>Lo dijo</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Por escrito</translation>
    </message>
    <message>
        <source>In an imported list</source>
        <translation>En una lista importada</translation>
    </message>
    <message>
        <source>Opted out %1 by texting “%2”</source>
        <translation>Pidió %1 no recibir mensajes: envió “%2”</translation>
    </message>
    <message>
        <source>Opted out %1, they wrote “%2”</source>
        <translation>Pidió %1 no recibir mensajes: escribió “%2”</translation>
    </message>
    <message>
        <source>Opted out, the text service told us %1 (%2)</source>
        <translation>Pidió no recibir mensajes, nos informó el servicio de mensajes %1 (%2)</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Noted by mistake, taken back at once</source>
        <translation>Anotado por error, deshecho enseguida</translation>
    </message>
    <message>
        <source>Not undone. %1. That is their own word: it stands until they text START, or tell you that they want texts again.</source>
        <translation>No se deshizo. %1. Lo dijo esa misma persona: vale hasta que envíe START o le diga que quiere mensajes de nuevo.</translation>
    </message>
    <message>
        <source>They agreed to texts %1.</source>
        <translation>Aceptó recibir mensajes %1.</translation>
    </message>
    <message>
        <source>Follow-ups may go until they take it back.</source>
        <translation>Los seguimientos pueden enviarse hasta que lo retire.</translation>
    </message>
    <message>
        <source>For follow-ups that runs out %1, later if they call or write before.</source>
        <translation>Para los seguimientos vence %1, más tarde si llama o escribe antes.</translation>
    </message>
    <message>
        <source>For follow-ups that ran out %1: ask them again.</source>
        <translation>Para los seguimientos venció %1: pregúntele de nuevo.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>None may be sent by itself: they never agreed to any.</source>
        <translation>Ninguno puede enviarse solo: nunca los aceptó.</translation>
    </message>
    <message>
        <source>Until they take it back: they agreed on %1.</source>
        <translation>Hasta que lo retire: los aceptó el %1.</translation>
    </message>
    <message>
        <source>None since %1: they agreed on %2, and have not been in touch since.</source>
        <translation>Ninguno desde el %1: los aceptó el %2 y no ha vuelto a comunicarse.</translation>
    </message>
    <message>
        <source>None since %1: they last called or wrote on %2.</source>
        <translation>Ninguno desde el %1: llamó o escribió por última vez el %2.</translation>
    </message>
    <message>
        <source>Until %1, later if they call or write before: they agreed on %2.</source>
        <translation>Hasta el %1, más tarde si llama o escribe antes: los aceptó el %2.</translation>
    </message>
    <message>
        <source>Until %1: they are a client and last called or wrote on %2.</source>
        <translation>Hasta el %1: es cliente y llamó o escribió por última vez el %2.</translation>
    </message>
    <message>
        <source>Until %1: they last called or wrote on %2.</source>
        <translation>Hasta el %1: llamó o escribió por última vez el %2.</translation>
    </message>
    <message>
        <source>Opted out, the text service told us %1</source>
        <translation>Pidió no recibir mensajes, nos informó el servicio de mensajes %1</translation>
    </message>
    <message>
        <source>Opted out %1 by text</source>
        <translation>Pidió %1 por mensaje no recibir más</translation>
    </message>
    <message>
        <source>They asked for no texts at %1. None leaves here by itself.</source>
        <translation>Pidió no recibir mensajes en el %1. De aquí no sale ninguno por sí solo.</translation>
    </message>
</context>
<context>
    <name>secondring::ContactForm</name>
    <message>
        <source>Add a name</source>
        <translation>Agregar nombre</translation>
    </message>
    <message>
        <source>Add an email address</source>
        <translation>Agregar correo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Asked for no texts, and gets none.</source>
        <translation>Pidió no recibir mensajes y no recibe ninguno.</translation>
    </message>
</context>
<context>
    <name>secondring::ConversationList</name>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Needs reply</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Search people and messages</source>
        <translation>Buscar personas y mensajes</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Nuevo mensaje</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Done, snoozed, not delivered, drafts</source>
        <translation>Listas, pospuestas, fallidos, borradores</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuestas</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>No entregados</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>%1. More filters</source>
        <translation>%1. Más filtros</translation>
    </message>
</context>
<context>
    <name>secondring::DayProgress</name>
    <message>
        <source>%1 done</source>
        <translation>Listos: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>secondring::DayRow</name>
    <message>
        <source>The second time begins before the first is over.</source>
        <translation>El segundo horario empieza antes de que termine el primero.</translation>
    </message>
    <message>
        <source>Add a break</source>
        <translation>Agregar pausa</translation>
    </message>
    <message>
        <source>Remove the second time</source>
        <translation>Quitar el segundo horario</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>Abierto el %1</translation>
    </message>
    <message>
        <source>%1, after the break</source>
        <translation>%1, después de la pausa</translation>
    </message>
    <message>
        <source>%1: add a break</source>
        <translation>%1: agregar pausa</translation>
    </message>
    <message>
        <source>%1: opens</source>
        <translation>%1: abre</translation>
    </message>
    <message>
        <source>%1: closes</source>
        <translation>%1: cierra</translation>
    </message>
    <message>
        <source>Between them: lunch</source>
        <translation>Entre ambos: almuerzo</translation>
    </message>
    <message>
        <source>Between them: closed</source>
        <translation>Entre ambos: cerrado</translation>
    </message>
    <message>
        <source>It must open before it closes: check the two times.</source>
        <translation>Debe abrir antes de cerrar: revise las dos horas.</translation>
    </message>
</context>
<context>
    <name>secondring::DaysImportBox</name>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Line %1 has no day that can be read: %2</source>
        <translation>La línea %1 no tiene un día legible: %2</translation>
    </message>
    <message>
        <source>and %1 more lines like that</source>
        <translation>y %1 líneas más así</translation>
    </message>
    <message>
        <source>Paste or import a list…</source>
        <translation>Pegar o importar una lista…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>A list of closed days</source>
        <translation>Una lista de días de cierre</translation>
    </message>
    <message>
        <source>One day in a line: 12/25/2026 Christmas</source>
        <translation>Un día por línea: 12/25/2026 Navidad</translation>
    </message>
    <message>
        <source>A list from a spreadsheet (CSV) or a calendar (ICS) is fine too.</source>
        <translation>También sirve una lista de una hoja de cálculo (CSV) o de un calendario (ICS).</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>No se pudo leer el archivo: %1</translation>
    </message>
    <message>
        <source>Add one closed time</source>
        <translation>Agregar un cierre</translation>
    </message>
    <message>
        <source>Add %1 closed times</source>
        <translation>Agregar %1 cierres</translation>
    </message>
</context>
<context>
    <name>secondring::DeskAlerts</name>
    <message>
        <source>%1 has answered meanwhile. Send yours all the same?</source>
        <translation>%1 respondió mientras tanto. ¿Enviar la suya de todos modos?</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
</context>
<context>
    <name>secondring::DoubtBar</name>
    <message>
        <source>Did they ask for no more texts? Nothing is sent by itself until you say.</source>
        <translation>¿Pidió no recibir más mensajes? No se envía nada automáticamente hasta que usted lo indique.</translation>
    </message>
    <message>
        <source>They opted out</source>
        <translation>Sí, lo pidió</translation>
    </message>
    <message>
        <source>They did not</source>
        <translation>No lo pidió</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Dejar sin mensajes</translation>
    </message>
    <message>
        <source>They asked for no texts. Do they want them again? Nothing is sent until you say.</source>
        <translation>Pidió no recibir mensajes. ¿Los quiere de nuevo? No se envía nada hasta que usted lo diga.</translation>
    </message>
</context>
<context>
    <name>secondring::EscalationSection</name>
    <message>
        <source>Nobody is on call. Put somebody on call under People and roles.</source>
        <translation>Nadie está de guardia. Ponga a alguien de guardia en Equipo y funciones.</translation>
    </message>
    <message>
        <source>On call, in this order: %1.</source>
        <translation>De guardia, en este orden: %1.</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Emergencias</translation>
    </message>
    <message>
        <source>Answer emergency words with the safety line, at once</source>
        <translation>Responder de inmediato con la frase de seguridad</translation>
    </message>
    <message>
        <source>Safety line</source>
        <translation>Frase de seguridad</translation>
    </message>
    <message>
        <source>Safety line in Spanish</source>
        <translation>Frase de seguridad en español</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Paging</source>
        <translation>Avisos de guardia</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>A page says that a message is urgent and how the number ends, no more.</source>
        <translation>El aviso solo dice que un mensaje es urgente y cómo termina el número.</translation>
    </message>
    <message>
        <source>Page the next one after</source>
        <translation>Avisar al siguiente tras</translation>
    </message>
    <message>
        <source>Until somebody replies to a page, or takes it here.</source>
        <translation>Hasta que alguien responda a un aviso o se encargue aquí.</translation>
    </message>
    <message>
        <source>Pages at most</source>
        <translation>Máximo de avisos</translation>
    </message>
    <message>
        <source>For one emergency.</source>
        <translation>Por cada emergencia.</translation>
    </message>
    <message>
        <source>When a caller writes emergency words, and only then: they are told whom to call at once, and whoever is on call is paged until somebody takes it.</source>
        <translation>Solo cuando alguien escribe palabras de emergencia: se le dice a quién llamar de inmediato, y se avisa a quien está de guardia hasta que alguien se encargue.</translation>
    </message>
    <message>
        <source>Page whoever is on call by text</source>
        <translation>Avisar por mensaje a quien está de guardia</translation>
    </message>
    <message>
        <source>This names no emergency number, such as %1. It is the answer to whoever is in danger.</source>
        <translation>Aquí no hay ningún número de emergencias, como el %1. Es la respuesta a quien está en peligro.</translation>
    </message>
    <message>
        <source>Nobody can be paged. Put somebody else on call under People and roles.</source>
        <translation>No se puede avisar a nadie. Ponga a otra persona de guardia en Equipo y funciones.</translation>
    </message>
    <message>
        <source>Not paged, as they asked not to be texted: %1.</source>
        <translation>Sin avisos, porque pidieron no recibir mensajes: %1.</translation>
    </message>
</context>
<context>
    <name>secondring::FollowUpSection</name>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>When callers are to be got back to, and what they are texted if they do not reply.</source>
        <translation>Cuándo se vuelve a contactar a quien llamó, y qué se le escribe si no responde.</translation>
    </message>
    <message>
        <source>Text callers again who did not reply</source>
        <translation>Volver a escribir a quien no respondió</translation>
    </message>
    <message>
        <source>Show who to get back to in the morning</source>
        <translation>Mostrar por la mañana a quién contactar</translation>
    </message>
    <message>
        <source>Call back within</source>
        <translation>Devolver llamada en</translation>
    </message>
    <message>
        <source>A call nobody reached is due on the Today list then.</source>
        <translation>Pasado ese tiempo, la llamada aparece en la lista de Hoy.</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Responder en</translation>
    </message>
    <message>
        <source>A reply nobody answered goes to the next person then.</source>
        <translation>Pasado ese tiempo, la respuesta pasa a la siguiente persona.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Also text it to</source>
        <translation>Enviarla también a</translation>
    </message>
    <message>
        <source>A mobile of yours. Empty: only on the screen.</source>
        <translation>Un celular suyo. Vacío: solo en pantalla.</translation>
    </message>
    <message>
        <source>Texts to callers who did not reply</source>
        <translation>Mensajes a quien no respondió</translation>
    </message>
    <message>
        <source>Follow-up texts</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>They stop at a reply, a booking, an opt-out, or as soon as a person steps in.</source>
        <translation>Se detienen si responde, si hay cita, si pide no recibir mensajes o si interviene una persona.</translation>
    </message>
    <message>
        <source>That is not a telephone number. Write it with its area code.</source>
        <translation>No es un número de teléfono. Escríbalo con código de área.</translation>
    </message>
    <message>
        <source>Write your own</source>
        <translation>Escribir los suyos</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Agregar mensaje</translation>
    </message>
    <message>
        <source>As long as you write none of your own, these are sent:</source>
        <translation>Mientras no escriba los suyos, se envían estos:</translation>
    </message>
    <message>
        <source>After %1 h: &quot;%2&quot;</source>
        <translation>Tras %1 h: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>More than one goes only to those who agreed to be texted.</source>
        <translation>Más de uno solo se envía a quien aceptó recibir mensajes.</translation>
    </message>
    <message>
        <source>Morning list</source>
        <translation>Lista de la mañana</translation>
    </message>
    <message>
        <source>On working days</source>
        <translation>En días laborables</translation>
    </message>
    <message>
        <source>Each of these texts has to say who writes and how to stop it. What is missing is put in as it leaves, as you see it here.</source>
        <translation>Cada uno de estos mensajes tiene que decir quién escribe y cómo dejar de recibirlos. Lo que falte se agrega al enviarlo, como lo ve aquí.</translation>
    </message>
    <message>
        <source>In Spanish: &quot;%1&quot;</source>
        <translation>En español: &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>secondring::FritzBoxForm</name>
    <message>
        <source>Dial #96*5* once on a phone connected to the box: that switches its call monitor on.</source>
        <translation>Marque #96*5* una vez en un teléfono conectado al equipo: eso enciende su monitor de llamadas.</translation>
    </message>
    <message>
        <source>FRITZ!Box</source>
        <translation>FRITZ!Box</translation>
    </message>
    <message>
        <source>Its name or address; fritz.box is usually right.</source>
        <translation>Su nombre o dirección; fritz.box suele ser correcto.</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>Sus números</translation>
    </message>
    <message>
        <source>Where only some numbers are the front desk&apos;s, as the box writes them. Empty: all.</source>
        <translation>Si solo algunos números son de recepción, tal como los escribe el equipo. Vacío: todos.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>A user of the box that may see its call list. With it, calls missed while this computer was off are filed, too. Empty: they are not.</source>
        <translation>Un usuario del equipo que pueda ver su lista de llamadas. Con él se registran también las llamadas perdidas mientras esta computadora estaba apagada. Vacío: no se registran.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Of the call monitor: 1012.</source>
        <translation>El del monitor de llamadas: 1012.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando con %1</translation>
    </message>
</context>
<context>
    <name>secondring::GsmForm</name>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Where the stick is plugged in. Sticks often show several ports: test which one answers.</source>
        <translation>Donde está conectado el módem móvil. Suelen mostrarse varios puertos: pruebe cuál responde.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Of the SIM, if it asks for one. A wrong PIN is tried once only. Kept in %1.</source>
        <translation>El de la SIM, si lo pide. Un PIN incorrecto se prueba una sola vez. Se guarda en %1.</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Desvío</translation>
    </message>
    <message>
        <source>Your own line forwards here what nobody answers. Then every ring on the stick is a missed call, for sure. It takes the place of your carrier&apos;s voicemail.</source>
        <translation>Su propia línea desvía aquí lo que nadie contesta. Así, todo lo que suena en el módem móvil es, con seguridad, una llamada perdida. Reemplaza al buzón de voz de su compañía telefónica.</translation>
    </message>
    <message>
        <source>Only missed calls are forwarded here</source>
        <translation>Aquí solo se desvían llamadas perdidas</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Any speed suits most sticks.</source>
        <translation>Cualquier velocidad sirve para la mayoría de los módems móviles.</translation>
    </message>
    <message>
        <source> baud</source>
        <translation> baudios</translation>
    </message>
    <message>
        <source>Number of the stick</source>
        <translation>Número del módem móvil</translation>
    </message>
    <message>
        <source>Type it to see what to dial on your own line. Carriers differ: if a code is not taken, ask yours. The number is not kept.</source>
        <translation>Escríbalo para ver qué marcar en su propia línea. Cada compañía telefónica es distinta: si un código no se acepta, pregunte a la suya. El número no se guarda.</translation>
    </message>
</context>
<context>
    <name>secondring::HealthBoard</name>
    <message>
        <source>Passwords are in the system keychain.</source>
        <translation>Las contraseñas están en el llavero del sistema.</translation>
    </message>
    <message>
        <source>There is no system keychain here: passwords are in %1.</source>
        <translation>Aquí no hay llavero del sistema: las contraseñas están en %1.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>No text service is set up: nobody is texted back. See Settings, Text service.</source>
        <translation>No hay servicio de mensajes: nadie recibe respuesta. Vea Ajustes, Servicio de mensajes.</translation>
    </message>
    <message>
        <source>The text service does not say whether some texts left. They are under Failed in the Inbox.</source>
        <translation>El servicio de mensajes no dice si algunos mensajes salieron. Están en Fallidos, en la Bandeja.</translation>
    </message>
    <message>
        <source>Texts leave from %1.</source>
        <translation>Los mensajes salen de %1.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Everything is kept.</source>
        <translation>Todo queda guardado.</translation>
    </message>
    <message>
        <source>Calls are remembered until then.</source>
        <translation>Mientras tanto se recuerdan las llamadas.</translation>
    </message>
    <message>
        <source>Phone line</source>
        <translation>Línea telefónica</translation>
    </message>
    <message>
        <source>No phone line is set up: no call is noticed. See Settings, Phone line.</source>
        <translation>No hay línea telefónica: no se detecta ninguna llamada. Vea Ajustes, Línea telefónica.</translation>
    </message>
    <message>
        <source>The system keychain does not give the text service&apos;s key, so nobody is texted back. Unlock the keychain, or type the key again under Settings, Text service.</source>
        <translation>El llavero del sistema no entrega la clave del servicio de mensajes, y nadie recibe respuesta. Desbloquéelo o escriba la clave otra vez en Ajustes, Servicio de mensajes.</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>De guardia</translation>
    </message>
    <message>
        <source>A caller wrote emergency words and nobody was paged. Call them now: they are in the Inbox. Then see Settings, People and roles.</source>
        <translation>Alguien escribió palabras de emergencia y no se avisó a nadie. Llame ahora: está en la Bandeja. Después vea Ajustes, Equipo y funciones.</translation>
    </message>
    <message>
        <source>Emergency words page nobody: paging is off under Settings, Escalation.</source>
        <translation>Las palabras de emergencia no avisan a nadie: los avisos están desactivados en Ajustes, Emergencias.</translation>
    </message>
    <message>
        <source>Nobody is on call: emergency words page nobody. See Settings, People and roles.</source>
        <translation>Nadie está de guardia: las palabras de emergencia no avisan a nadie. Vea Ajustes, Equipo y funciones.</translation>
    </message>
    <message>
        <source>One person is paged when a caller writes emergency words.</source>
        <translation>Se avisa a una persona si alguien escribe palabras de emergencia.</translation>
    </message>
    <message>
        <source>%1 people are paged when a caller writes emergency words.</source>
        <translation>Se avisa a %1 personas si alguien escribe palabras de emergencia.</translation>
    </message>
    <message>
        <source>See Settings, Text service.</source>
        <translation>Vea Ajustes, Servicio de mensajes.</translation>
    </message>
    <message>
        <source>Opt-outs</source>
        <translation>Bajas de mensajes</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Vigilando</translation>
    </message>
    <message>
        <source>A line watches.</source>
        <translation>Una línea vigila.</translation>
    </message>
    <message>
        <source>Whoever is on call asked not to be texted: emergency words page nobody. See Settings, People and roles.</source>
        <translation>Quien está de guardia pidió no recibir mensajes: las palabras de emergencia no avisan a nadie. Vea Ajustes, Equipo y funciones.</translation>
    </message>
    <message>
        <source>No line watches now.</source>
        <translation>Ninguna línea vigila ahora.</translation>
    </message>
    <message>
        <source>Another desk sends the texts.</source>
        <translation>Otro puesto envía los mensajes.</translation>
    </message>
    <message>
        <source>Another desk (%1) sends the texts.</source>
        <translation>Otro puesto (%1) envía los mensajes.</translation>
    </message>
</context>
<context>
    <name>secondring::HealthPage</name>
    <message>
        <source>One thing is broken. What to do stands beside it.</source>
        <translation>Hay una falla. Al lado dice qué hacer.</translation>
    </message>
    <message>
        <source>%1 things are broken. What to do stands beside them.</source>
        <translation>Hay %1 fallas. Al lado dice qué hacer.</translation>
    </message>
    <message>
        <source>One thing needs a look. What to do stands beside it.</source>
        <translation>Hay algo que revisar. Al lado dice qué hacer.</translation>
    </message>
    <message>
        <source>%1 things need a look. What to do stands beside them.</source>
        <translation>Hay %1 cosas que revisar. Al lado dice qué hacer.</translation>
    </message>
    <message>
        <source>Getting ready.</source>
        <translation>Preparando.</translation>
    </message>
    <message>
        <source>All is well. Missed calls are noticed and texted.</source>
        <translation>Todo bien. Las llamadas perdidas se detectan y reciben mensaje.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Nada que informar aún</translation>
    </message>
    <message>
        <source>As soon as a line or a text service is set up, how it is doing stands here.</source>
        <translation>Cuando configure una línea o un servicio de mensajes, aquí verá cómo va.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>secondring::HealthRow</name>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Working on it</source>
        <translation>En proceso</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Falla</translation>
    </message>
</context>
<context>
    <name>secondring::HeatButton</name>
    <message>
        <source>%1. Show why</source>
        <translation>%1. Ver por qué</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Ver por qué</translation>
    </message>
</context>
<context>
    <name>secondring::HoursSection</name>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>When you are open. Outside these times a caller gets the text for closed hours.</source>
        <translation>Su horario de atención. Fuera de él, quien llama recibe el mensaje de cerrado.</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Días de cierre</translation>
    </message>
</context>
<context>
    <name>secondring::HowPopover</name>
    <message>
        <source>Nobody asked: only no automatic texts</source>
        <translation>Nadie lo pidió: solo sin mensajes automáticos</translation>
    </message>
    <message>
        <source>How did they ask for no texts?</source>
        <translation>¿Cómo pidió no recibir mensajes?</translation>
    </message>
    <message>
        <source>How did they agree to texts again?</source>
        <translation>¿Cómo aceptó recibir mensajes de nuevo?</translation>
    </message>
    <message>
        <source>How did %1 ask for no texts?</source>
        <translation>¿Cómo pidió %1 no recibir mensajes?</translation>
    </message>
</context>
<context>
    <name>secondring::ImportCheck</name>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Import everybody</source>
        <translation>Importar todos</translation>
    </message>
    <message>
        <source>Everybody in the file is</source>
        <translation>Todos en el archivo son</translation>
    </message>
    <message>
        <source>Unless a column says otherwise. Who is known already keeps the kind given by hand.</source>
        <translation>Salvo que una columna diga otra cosa. Quien ya existe conserva el tipo puesto a mano.</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Qué contienen las columnas</translation>
    </message>
    <message>
        <source>The first rows, and what each will do</source>
        <translation>Las primeras filas y qué hará cada una</translation>
    </message>
    <message>
        <source>%1 of the first %2 rows bring somebody. Nothing is kept yet.</source>
        <translation>%1 de las primeras %2 filas traen a alguien. Aún no se guarda nada.</translation>
    </message>
</context>
<context>
    <name>secondring::ImportColumnsBox</name>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>What “%1” holds</source>
        <translation>Qué contiene “%1”</translation>
    </message>
</context>
<context>
    <name>secondring::ImportEnd</name>
    <message>
        <source>Show the people</source>
        <translation>Ver los contactos</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>%1 is in</source>
        <translation>%1 importado</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Línea %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is undone</source>
        <translation>Importación deshecha</translation>
    </message>
    <message>
        <source>The import of %1 is not undone yet</source>
        <translation>La importación de %1 aún no está deshecha</translation>
    </message>
    <message>
        <source>The rest was taken back since the start. %1</source>
        <translation>El resto se quitó desde que se abrió. %1</translation>
    </message>
</context>
<context>
    <name>secondring::ImportPane</name>
    <message>
        <source>Bring your list of people in</source>
        <translation>Traiga su lista de contactos</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one: CSV from a spreadsheet or your practice program, or vCard from a phone. You see what each row will do before anything is kept.</source>
        <translation>Suelte aquí un archivo o elija uno: CSV de una hoja de cálculo o de su programa, o vCard de un teléfono. Verá qué hará cada fila antes de guardar nada.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir archivo</translation>
    </message>
    <message>
        <source>Back to the people</source>
        <translation>Volver a los contactos</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was brought in.</source>
        <translation>Cancelado. No se importó nada.</translation>
    </message>
    <message>
        <source>Nothing was brought in.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>You are practising: what you bring in is gone at the next start. Go live first to keep it.</source>
        <translation>Está en modo de práctica: lo que importe se borra en el próximo inicio. Para conservarlo, active primero el programa.</translation>
    </message>
    <message>
        <source>What the import brought goes again; what somebody changed since stays.</source>
        <translation>Lo que trajo la importación se quita; lo que alguien cambió después se queda.</translation>
    </message>
    <message>
        <source>Second Ring was closed before all of the import was in. The rest comes in now.</source>
        <translation>Second Ring se cerró antes de que entrara toda la importación. El resto entra ahora.</translation>
    </message>
    <message>
        <source>The import of %1 stopped half way. %2 It goes on at the next start.</source>
        <translation>La importación de %1 se detuvo a medias. %2 Continúa la próxima vez que se abra.</translation>
    </message>
</context>
<context>
    <name>secondring::ImportProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How much of the file is read</source>
        <translation>Cuánto se ha leído del archivo</translation>
    </message>
    <message>
        <source>Reading your list</source>
        <translation>Leyendo su lista</translation>
    </message>
    <message>
        <source>Nothing is kept before the whole file is read.</source>
        <translation>No se guarda nada hasta leer todo el archivo.</translation>
    </message>
    <message>
        <source>%1 rows read. Nothing is kept before the whole file is read.</source>
        <translation>%1 filas leídas. No se guarda nada hasta leer todo el archivo.</translation>
    </message>
    <message>
        <source>The file is read. %1 of %2 numbers are in; cancel takes them out again.</source>
        <translation>Archivo leído. Van %1 de %2 números; al cancelar se quitan de nuevo.</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Deshaciendo la importación</translation>
    </message>
    <message>
        <source>How much is taken back</source>
        <translation>Cuánto se ha deshecho</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>%1 of %2 numbers are taken back. You can go on working; if Second Ring is closed, it goes on at the next start.</source>
        <translation>%1 de %2 números deshechos. Puede seguir trabajando; si se cierra Second Ring, continúa en el próximo inicio.</translation>
    </message>
    <message>
        <source>Going on with the import of %1</source>
        <translation>Continúa la importación de %1</translation>
    </message>
    <message>
        <source>How much of the file is in</source>
        <translation>Cuánto del archivo ya está</translation>
    </message>
</context>
<context>
    <name>secondring::ImportRows</name>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>secondring::ImportRowsView</name>
    <message>
        <source>The first rows of the file, and what each will do</source>
        <translation>Las primeras filas del archivo y qué hará cada una</translation>
    </message>
</context>
<context>
    <name>secondring::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
</context>
<context>
    <name>secondring::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todo el programa</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Search people, numbers and words</source>
        <translation>Buscar personas, números y palabras</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Nuevo mensaje</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Ir a una página</translation>
    </message>
    <message>
        <source>Show this sheet</source>
        <translation>Mostrar esta hoja</translation>
    </message>
    <message>
        <source>In the inbox</source>
        <translation>En la bandeja</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversación siguiente</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversación anterior</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Write an answer</source>
        <translation>Escribir una respuesta</translation>
    </message>
    <message>
        <source>Done, or open again</source>
        <translation>Lista, o reabrir</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Recordarme</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Con cita</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver llamada</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Mark several, for Done</source>
        <translation>Marcar varias, para Listo</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Al escribir</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar después</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the list; what you wrote is kept</source>
        <translation>Volver a la lista; lo escrito se guarda</translation>
    </message>
    <message>
        <source>On Today</source>
        <translation>En Hoy</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Persona siguiente</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>Persona anterior</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Abrir la conversación</translation>
    </message>
    <message>
        <source>Text them</source>
        <translation>Enviar mensaje</translation>
    </message>
    <message>
        <source>Call them</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Recordarme después</translation>
    </message>
    <message>
        <source>Say how it went</source>
        <translation>Indicar cómo le fue</translation>
    </message>
    <message>
        <source>In the calls</source>
        <translation>En las llamadas</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>Llamada siguiente</translation>
    </message>
    <message>
        <source>Previous call</source>
        <translation>Llamada anterior</translation>
    </message>
    <message>
        <source>With the people</source>
        <translation>En los contactos</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Delete this person</source>
        <translation>Eliminar este contacto</translation>
    </message>
    <message>
        <source>Go to a name that begins so</source>
        <translation>Ir a un nombre que empieza así</translation>
    </message>
    <message>
        <source>On the lead card: change a value</source>
        <translation>En la ficha: cambiar un dato</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Deshacer lo último que se hizo</translation>
    </message>
    <message>
        <source>Text them, or stop the next text</source>
        <translation>Escribirle, o detener el próximo mensaje</translation>
    </message>
</context>
<context>
    <name>secondring::KindChoice</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>What rings at your desk?</source>
        <translation>¿Qué suena en su recepción?</translation>
    </message>
</context>
<context>
    <name>secondring::KindForm</name>
    <message>
        <source>Trying the line</source>
        <translation>Probando la línea</translation>
    </message>
    <message>
        <source>A name or an address alone, without spaces.</source>
        <translation>Solo un nombre o una dirección, sin espacios.</translation>
    </message>
    <message>
        <source>There is no readable file of that name.</source>
        <translation>No hay un archivo legible con ese nombre.</translation>
    </message>
    <message>
        <source>A name or an address alone, without a port.</source>
        <translation>Solo un nombre o una dirección, sin puerto.</translation>
    </message>
</context>
<context>
    <name>secondring::LeadActions</name>
    <message>
        <source>Mark booked</source>
        <translation>Marcar cita</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation>Es la misma persona</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Deshacer la unión</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message numerus="yes">
        <source>Who is it? %n share this number</source>
        <translation>
            <numerusform>¿Quién es? %n usa este número</numerusform>
            <numerusform>¿Quién es? %n comparten este número</numerusform>
        </translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Es %1</translation>
    </message>
    <message>
        <source>%1 wrote from another number.</source>
        <translation>%1 escribió desde otro número.</translation>
    </message>
    <message>
        <source>Why is it lost?</source>
        <translation>¿Por qué se descarta?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No sé</translation>
    </message>
    <message>
        <source>Somebody else&apos;s name</source>
        <translation>Nombre de otra persona</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Agregar %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the follow-up texts</source>
        <translation>Detener los mensajes de seguimiento</translation>
    </message>
</context>
<context>
    <name>secondring::LeadFieldRow</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>They wrote: &quot;%1&quot;</source>
        <translation>Escribió: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1: not known. Press to ask.</source>
        <translation>%1: no se sabe. Pulse para preguntar.</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: no se sabe</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>That is %1</source>
        <translation>Es decir, %1</translation>
    </message>
    <message>
        <source>They asked for no texts. Call them and write here what they say.</source>
        <translation>Pidió no recibir mensajes. Llame y escriba aquí lo que le diga.</translation>
    </message>
    <message>
        <source>%1: not known. They asked for no texts: call instead.</source>
        <translation>%1: no se sabe. Pidió no recibir mensajes: mejor llame.</translation>
    </message>
    <message>
        <source>Ask by phone</source>
        <translation>Preguntar por teléfono</translation>
    </message>
</context>
<context>
    <name>secondring::LeadHead</name>
    <message>
        <source>Lead</source>
        <translation>Oportunidad</translation>
    </message>
    <message>
        <source>Nothing they said counts yet.</source>
        <translation>Aún no ha dicho nada que cuente.</translation>
    </message>
    <message>
        <source>Show where they said it</source>
        <translation>Ver dónde lo dijo</translation>
    </message>
    <message>
        <source>Together %1: more than %2 is not counted.</source>
        <translation>En total %1: más de %2 no cuenta.</translation>
    </message>
</context>
<context>
    <name>secondring::LeadHistory</name>
    <message>
        <source>Asked not to be texted. They can write START to change that.</source>
        <translation>Pidió no recibir mensajes. Puede enviar START para cambiarlo.</translation>
    </message>
    <message>
        <source>Called us %1. May be texted.</source>
        <translation>Nos llamó %1. Puede recibir mensajes.</translation>
    </message>
    <message>
        <source>Wrote to us %1. May be texted.</source>
        <translation>Nos escribió %1. Puede recibir mensajes.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna aún</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Agregar nombre</translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation>Nota para el equipo</translation>
    </message>
    <message>
        <source>Add a note for the team</source>
        <translation>Agregar nota para el equipo</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>They may have asked for no texts. Nobody has said yet.</source>
        <translation>Quizá pidió no recibir mensajes. Nadie lo ha indicado aún.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History of their consent</source>
        <translation>Historial de su consentimiento</translation>
    </message>
    <message>
        <source>Asked not to be texted, and may want texts again. Nobody has said yet.</source>
        <translation>Pidió no recibir mensajes y quizá los quiera de nuevo. Nadie lo ha dicho todavía.</translation>
    </message>
    <message>
        <source>Save the evidence page</source>
        <translation>Guardar la página de constancia</translation>
    </message>
    <message>
        <source>Nothing is noted beside their calls and texts.</source>
        <translation>No hay nada anotado aparte de sus llamadas y mensajes.</translation>
    </message>
    <message>
        <source>Gets no automatic texts. You may write to them.</source>
        <translation>No recibe mensajes automáticos. Usted puede escribirle.</translation>
    </message>
    <message>
        <source>Has neither called nor written yet. May be texted.</source>
        <translation>Aún no ha llamado ni escrito. Se le puede escribir.</translation>
    </message>
</context>
<context>
    <name>secondring::LeadPanel</name>
    <message>
        <source>What they need</source>
        <translation>Qué necesita</translation>
    </message>
    <message>
        <source>No missed call and no reply yet.</source>
        <translation>Aún sin llamada perdida ni respuesta.</translation>
    </message>
    <message>
        <source>That is no amount. Write it like 310 or 1,200.</source>
        <translation>No es un monto. Escríbalo así: 310 o 1,200.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Ver menos</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide what is not known</source>
        <translation>Ocultar lo que no se sabe</translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n dato por saber</numerusform>
            <numerusform>%n datos por saber</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost.</source>
        <translation>Descartada.</translation>
    </message>
    <message>
        <source>Booked.</source>
        <translation>Con cita.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>Reabierta.</translation>
    </message>
    <message>
        <source>They are one person now.</source>
        <translation>Ahora son una sola persona.</translation>
    </message>
    <message>
        <source>They are two again.</source>
        <translation>Vuelven a ser dos.</translation>
    </message>
</context>
<context>
    <name>secondring::LimitsSection</name>
    <message>
        <source>Limits and spending</source>
        <translation>Límites y gastos</translation>
    </message>
    <message>
        <source>What a flood of calls, real or made up, may cost at most. When a limit is reached, automatic texts pause and say so; what you write yourself always leaves.</source>
        <translation>Lo máximo que puede costar una avalancha de llamadas, reales o inventadas. Al llegar a un límite, los mensajes automáticos se pausan y lo avisan; lo que usted escribe siempre sale.</translation>
    </message>
    <message>
        <source>Pause at five times the usual of this time of the week</source>
        <translation>Pausar al llegar a cinco veces lo habitual a esta hora de la semana</translation>
    </message>
    <message>
        <source>Automatic texts an hour</source>
        <translation>Mensajes automáticos por hora</translation>
    </message>
    <message>
        <source>Of each phone line. Then its texts pause for an hour.</source>
        <translation>De cada línea telefónica. Después, sus mensajes se pausan una hora.</translation>
    </message>
    <message>
        <source>Automatic texts a day</source>
        <translation>Mensajes automáticos por día</translation>
    </message>
    <message>
        <source>Of all lines together. Then they pause until midnight.</source>
        <translation>De todas las líneas juntas. Después se pausan hasta la medianoche.</translation>
    </message>
    <message>
        <source>Unusual times</source>
        <translation>Momentos inusuales</translation>
    </message>
    <message>
        <source>Never below ten texts an hour. They pause until somebody says to go on.</source>
        <translation>Nunca con menos de diez mensajes por hora. Se pausan hasta que alguien indique continuar.</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Price of one text</source>
        <translation>Precio de un mensaje</translation>
    </message>
    <message>
        <source>What your text service charges for 160 letters, fees included. Longer texts count more.</source>
        <translation>Lo que cobra su servicio de mensajes por 160 letras, cargos incluidos. Los más largos cuentan más.</translation>
    </message>
    <message>
        <source>Spend at most a day</source>
        <translation>Gasto máximo por día</translation>
    </message>
    <message>
        <source>All texts count; only the automatic ones pause, until midnight.</source>
        <translation>Cuentan todos los mensajes; solo los automáticos se pausan, hasta la medianoche.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Three letters, like USD.</source>
        <translation>Tres letras, como USD.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Countries texted</source>
        <translation>Países permitidos</translation>
    </message>
    <message>
        <source>Two letters each, like US, CA. Empty: only your own country. Texts abroad cost more, and made-up calls come from there.</source>
        <translation>Dos letras cada uno, como US, CA. Vacío: solo su propio país. Los mensajes al extranjero cuestan más, y de allí vienen llamadas inventadas.</translation>
    </message>
    <message>
        <source>There is no country %1.</source>
        <translation>No existe el país %1.</translation>
    </message>
    <message>
        <source>No text has left.</source>
        <translation>No ha salido ningún mensaje.</translation>
    </message>
    <message>
        <source>1 text · %1</source>
        <translation>1 mensaje · %1</translation>
    </message>
    <message>
        <source>%1 texts · %2</source>
        <translation>%1 mensajes · %2</translation>
    </message>
    <message>
        <source>%1 of %2 automatic</source>
        <translation>%1 de %2 automáticos</translation>
    </message>
</context>
<context>
    <name>secondring::LineCheckDialog</name>
    <message>
        <source>You call from</source>
        <translation>Usted llama desde</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Comprobar %1</translation>
    </message>
    <message>
        <source>A few short calls from your mobile show that Second Ring tells a missed call from an answered one. It takes about two minutes, and no text is sent.</source>
        <translation>Unas llamadas cortas desde su celular muestran que Second Ring distingue una llamada perdida de una contestada. Toma unos dos minutos y no se envía ningún mensaje.</translation>
    </message>
    <message>
        <source>So that a customer who calls meanwhile is not taken for you. It is not kept.</source>
        <translation>Para no confundir con usted a un cliente que llame mientras tanto. No se guarda.</translation>
    </message>
    <message>
        <source>That is my phone</source>
        <translation>Es mi teléfono</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This is not a whole telephone number.</source>
        <translation>El número de teléfono está incompleto.</translation>
    </message>
    <message>
        <source>You are practising: your own lines are not watched. Go live first; nobody is texted by itself on a line that is not checked.</source>
        <translation>Está en modo de práctica: sus propias líneas no se vigilan. Active primero el programa; en una línea sin comprobar no se escribe a nadie automáticamente.</translation>
    </message>
    <message>
        <source>This line is not watched. Switch it on first, under More.</source>
        <translation>Esta línea no se vigila. Enciéndala primero, en Más.</translation>
    </message>
    <message>
        <source>Somebody else called: %1. That call does not count here.</source>
        <translation>Llamó otra persona: %1. Esa llamada no cuenta aquí.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Write down which phone you call from: only its calls are not texted.</source>
        <translation>Escriba desde qué teléfono llama: solo a sus llamadas no se les envía mensaje.</translation>
    </message>
</context>
<context>
    <name>secondring::LineForm</name>
    <message>
        <source>Test this line</source>
        <translation>Probar esta línea</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What this line is called at the desk.</source>
        <translation>Cómo se llama esta línea en recepción.</translation>
    </message>
    <message>
        <source>Watch this line</source>
        <translation>Vigilar esta línea</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
</context>
<context>
    <name>secondring::LineLight</name>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>%1. Click for details.</source>
        <translation>%1. Haga clic para ver detalles.</translation>
    </message>
</context>
<context>
    <name>secondring::LinesSection</name>
    <message>
        <source>Phone line</source>
        <translation>Línea telefónica</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Quitar esta línea</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Agregar línea</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Calls on it will no longer be noticed. Calls already noticed stay.</source>
        <translation>Sus llamadas ya no se detectarán. Las ya detectadas se conservan.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Sin nombre aún</translation>
    </message>
    <message>
        <source>What rings at your desk. Second Ring only watches: it never answers a call and never makes one.</source>
        <translation>Lo que suena en su recepción. Second Ring solo vigila: nunca contesta ni hace llamadas.</translation>
    </message>
    <message>
        <source>It is saved as soon as the server is filled in.</source>
        <translation>Se guarda en cuanto se complete el servidor.</translation>
    </message>
    <message>
        <source>It is saved as soon as the user is filled in.</source>
        <translation>Se guarda en cuanto se complete el usuario.</translation>
    </message>
    <message>
        <source>It is saved as soon as a port is chosen.</source>
        <translation>Se guarda en cuanto se elija un puerto.</translation>
    </message>
</context>
<context>
    <name>secondring::ListFoot</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>Desmarcar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation>
            <numerusform>%Ln marcada</numerusform>
            <numerusform>%Ln marcadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondring::LookBar</name>
    <message>
        <source>Look only</source>
        <translation>Solo ver</translation>
    </message>
</context>
<context>
    <name>secondring::MainWindow</name>
    <message>
        <source>Second Ring</source>
        <translation>Second Ring</translation>
    </message>
</context>
<context>
    <name>secondring::MemberForm</name>
    <message>
        <source>That is not a telephone number. Write it with its area code.</source>
        <translation>No es un número de teléfono. Escríbalo con código de área.</translation>
    </message>
    <message>
        <source>This number cannot receive texts. Give a mobile.</source>
        <translation>Este número no puede recibir mensajes. Indique un celular.</translation>
    </message>
    <message>
        <source>Page by text when a caller writes emergency words</source>
        <translation>Avisar por mensaje si alguien escribe palabras de emergencia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>De guardia</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Looks only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Somebody without a name cannot be told apart.</source>
        <translation>Sin nombre no se puede distinguir a la persona.</translation>
    </message>
    <message>
        <source>Too long. 100 letters at most.</source>
        <translation>Demasiado largo. Máximo 100 letras.</translation>
    </message>
    <message>
        <source>Give a mobile first: who is on call is paged by a text to it.</source>
        <translation>Indique primero un celular: allí llega el aviso a quien está de guardia.</translation>
    </message>
    <message>
        <source>For pages and the morning list. Callers never see it.</source>
        <translation>Para avisos y la lista de la mañana. Los clientes nunca lo ven.</translation>
    </message>
    <message>
        <source>Somebody here has that name already. Add a letter or a family name.</source>
        <translation>Alguien aquí ya tiene ese nombre. Agregue una letra o un apellido.</translation>
    </message>
</context>
<context>
    <name>secondring::MemberRow</name>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Looks only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Sin nombre aún</translation>
    </message>
    <message>
        <source>no mobile</source>
        <translation>sin celular</translation>
    </message>
    <message>
        <source>On call · %1</source>
        <translation>De guardia · %1</translation>
    </message>
    <message>
        <source>%1, paged as number %2</source>
        <translation>%1, recibe el aviso número %2</translation>
    </message>
    <message>
        <source>asked not to be texted, is not paged</source>
        <translation>pidió no recibir mensajes, no se le avisa</translation>
    </message>
</context>
<context>
    <name>secondring::MentionOffer</name>
    <message>
        <source>People to mention</source>
        <translation>Personas que puede mencionar</translation>
    </message>
</context>
<context>
    <name>secondring::MergeBox</name>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Name or number of the other contact</source>
        <translation>Nombre o número del otro contacto</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Unir con</translation>
    </message>
    <message>
        <source>both numbers, %1 and %2</source>
        <translation>los dos números, %1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>all %n numbers, %1 and %2 among them</source>
        <translation>
            <numerusform>el número, con %1 y %2</numerusform>
            <numerusform>los %n números, entre ellos %1 y %2</numerusform>
        </translation>
    </message>
    <message>
        <source>One person with %1: %2. Calls and texts stay with the number they came from. You can undo it.</source>
        <translation>Una persona con %1: %2. Llamadas y mensajes quedan con su número. Se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>secondring::MinutesField</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>secondring::ModemForm</name>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Where the modem is plugged in. Without a modem there, plug it in and open the list again.</source>
        <translation>Donde está conectado el módem. Si no aparece ninguno, conéctelo y abra la lista de nuevo.</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Código de país</translation>
    </message>
    <message>
        <source>Two digits of T.35, such as B5 for the United States and Canada. A modem set for another country often shows no caller. Empty: as it is.</source>
        <translation>Dos dígitos de T.35, como B5 para Estados Unidos y Canadá. Un módem configurado para otro país a menudo no muestra quién llama. Vacío: como está.</translation>
    </message>
    <message>
        <source>Two digits from 0 to 9 and A to F, such as B5.</source>
        <translation>Dos dígitos de 0 a 9 y de A a F, como B5.</translation>
    </message>
    <message>
        <source>Voicemail after</source>
        <translation>Buzón de voz tras</translation>
    </message>
    <message>
        <source>The line check counts it. A call that rings so often was not answered; of one that stops sooner nobody knows, and the desk is asked.</source>
        <translation>La comprobación de la línea los cuenta. Una llamada que suena tantas veces no se contestó; si deja de sonar antes, no se sabe y se pregunta en recepción.</translation>
    </message>
    <message>
        <source> rings</source>
        <translation> timbres</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Most modems cannot see whether a call was answered. The line check finds out whether yours notices a phone being picked up.</source>
        <translation>La mayoría de los módems no puede ver si se contestó una llamada. La comprobación de la línea averigua si el suyo detecta que se descuelga un teléfono.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Any speed suits most modems.</source>
        <translation>Cualquier velocidad sirve para la mayoría de los módems.</translation>
    </message>
    <message>
        <source> baud</source>
        <translation> baudios</translation>
    </message>
    <message>
        <source>Further command</source>
        <translation>Comando adicional</translation>
    </message>
    <message>
        <source>Sent at the start, for a modem that needs one, such as AT+PCW=2.</source>
        <translation>Se envía al inicio, para un módem que lo necesite, como AT+PCW=2.</translation>
    </message>
</context>
<context>
    <name>secondring::MoreBox</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
</context>
<context>
    <name>secondring::NewTextDialog</name>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Nuevo mensaje</translation>
    </message>
    <message>
        <source>A name or a number</source>
        <translation>Un nombre o un número</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nobody of that name, and no whole number yet. Type it with its area code.</source>
        <translation>Nadie con ese nombre, y el número está incompleto. Escríbalo con código de área.</translation>
    </message>
    <message>
        <source>Write first only to people who called you or asked for it.</source>
        <translation>Escriba primero solo a quien le llamó o lo pidió.</translation>
    </message>
</context>
<context>
    <name>secondring::NoteField</name>
    <message>
        <source>Add a note for the team</source>
        <translation>Agregar nota para el equipo</translation>
    </message>
</context>
<context>
    <name>secondring::NumberRows</name>
    <message>
        <source>Also used by %1</source>
        <translation>También lo usa %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the conversation with %1</source>
        <translation>Abrir la conversación con %1</translation>
    </message>
    <message>
        <source>Note where they are</source>
        <translation>Anotar dónde está</translation>
    </message>
    <message>
        <source>They are in %1</source>
        <translation>Está en %1</translation>
    </message>
    <message>
        <source>Texts keep to the clock and the law of where they are.</source>
        <translation>Los mensajes respetan la hora y la ley del lugar donde está.</translation>
    </message>
</context>
<context>
    <name>secondring::OccasionBoxes</name>
    <message>
        <source>While you are open</source>
        <translation>Cuando está abierto</translation>
    </message>
    <message>
        <source>While you are closed</source>
        <translation>Cuando está cerrado</translation>
    </message>
    <message>
        <source>At lunch</source>
        <translation>A la hora del almuerzo</translation>
    </message>
    <message>
        <source>In a break of up to three hours between two opening times of a day.</source>
        <translation>En una pausa de hasta tres horas entre dos horarios de un mismo día.</translation>
    </message>
    <message>
        <source>On closed days</source>
        <translation>En días de cierre</translation>
    </message>
    <message>
        <source>On the days listed under Hours.</source>
        <translation>En los días indicados en Horario.</translation>
    </message>
    <message>
        <source>To who left a voicemail</source>
        <translation>A quien dejó un mensaje de voz</translation>
    </message>
    <message>
        <source>At any hour.</source>
        <translation>A cualquier hora.</translation>
    </message>
    <message>
        <source>To your clients</source>
        <translation>A sus clientes</translation>
    </message>
    <message>
        <source>To people you know as clients, while you are open.</source>
        <translation>A quienes usted conoce como clientes, mientras está abierto.</translation>
    </message>
    <message>
        <source>To who calls again</source>
        <translation>A quien vuelve a llamar</translation>
    </message>
    <message>
        <source>While you are open, if they were not texted for the call before.</source>
        <translation>Mientras está abierto, si no recibió mensaje por la llamada anterior.</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Por la mañana</translation>
    </message>
    <message>
        <source>For calls of the night: texts wait until it is day for the caller.</source>
        <translation>Para llamadas de la noche: los mensajes esperan a que sea de día para quien llamó.</translation>
    </message>
    <message>
        <source>On the emergency line</source>
        <translation>En la línea de emergencia</translation>
    </message>
    <message>
        <source>While you are closed, to who left a voicemail. Only if the emergency line is on.</source>
        <translation>Cuando está cerrado, a quien dejó un mensaje de voz. Solo si la línea de emergencia está activada.</translation>
    </message>
    <message>
        <source>Maria Reyes</source>
        <translation>Maria Reyes</translation>
    </message>
</context>
<context>
    <name>secondring::PauseBar</name>
    <message>
        <source>Texts paused</source>
        <translation>Mensajes en pausa</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Límites…</translation>
    </message>
    <message>
        <source>Go on texting</source>
        <translation>Reanudar mensajes</translation>
    </message>
</context>
<context>
    <name>secondring::PeopleList</name>
    <message>
        <source>People, by name</source>
        <translation>Contactos, por nombre</translation>
    </message>
</context>
<context>
    <name>secondring::PeopleModel</name>
    <message>
        <source>No name yet</source>
        <translation>Sin nombre aún</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondring::PeoplePage</name>
    <message>
        <source>Choose a list of people</source>
        <translation>Elija una lista de contactos</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.txt *.tsv *.vcf *.vcard)</source>
        <translation>Listas de contactos (*.csv *.txt *.tsv *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Write the people to a file</source>
        <translation>Guardar los contactos en un archivo</translation>
    </message>
    <message>
        <source>What you know of them goes: name, kind, language, email and note. Calls and texts stay, and so does what they said about being texted.</source>
        <translation>Se elimina lo que sabe de la persona: nombre, tipo, idioma, correo y nota. Quedan las llamadas, los mensajes y lo que dijo sobre recibir mensajes.</translation>
    </message>
    <message>
        <source>They would get automatic texts again.</source>
        <translation>Volvería a recibir mensajes automáticos.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar a %1?</translation>
    </message>
    <message>
        <source>Delete this person</source>
        <translation>Eliminar este contacto</translation>
    </message>
    <message>
        <source>%1 cannot be written there. Choose another folder.</source>
        <translation>No se puede guardar %1 ahí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Undo the import of %1</source>
        <translation>Deshacer la importación de %1</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>¿Deshacer la importación de %1?</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar contactos</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Agregar contacto</translation>
    </message>
    <message>
        <source>As CSV, for a spreadsheet</source>
        <translation>Como CSV, para hoja de cálculo</translation>
    </message>
    <message>
        <source>As vCard, for a phone</source>
        <translation>Como vCard, para teléfono</translation>
    </message>
    <message>
        <source>Bring people in from a file. You see what it will do before anything is kept.</source>
        <translation>Traiga contactos de un archivo. Verá qué hará antes de guardar nada.</translation>
    </message>
    <message>
        <source>Everybody you know, what they are to you, and whether they may be texted.</source>
        <translation>Todos sus contactos, qué son para usted y si pueden recibir mensajes.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>1 person written to %1.</source>
        <translation>1 contacto guardado en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people written to %1.</source>
        <translation>
            <numerusform>%Ln contacto guardado en %1.</numerusform>
            <numerusform>%Ln contactos guardados en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Numbers it added go: %Ln. The others are as before. What somebody changed since stays.</source>
        <translation>
            <numerusform>Se quita lo que agregó: %Ln número. Los demás quedan como antes. Lo que alguien cambió después se conserva.</numerusform>
            <numerusform>Se quita lo que agregó: %Ln números. Los demás quedan como antes. Lo que alguien cambió después se conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>What the import brought goes again; what somebody changed since stays.</source>
        <translation>Lo que trajo la importación se quita; lo que alguien cambió después se queda.</translation>
    </message>
    <message>
        <source>Undo the last import</source>
        <translation>Deshacer la última importación</translation>
    </message>
    <message>
        <source>They stay opted out.</source>
        <translation>Sigue sin recibir mensajes: así lo pidió.</translation>
    </message>
</context>
<context>
    <name>secondring::PersonButton</name>
    <message>
        <source>Who?</source>
        <translation>¿Quién?</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Nobody has said who sits here</source>
        <translation>Nadie ha dicho quién está aquí</translation>
    </message>
    <message>
        <source>%1 sits here</source>
        <translation>Aquí está %1</translation>
    </message>
    <message>
        <source>%1. Not to be disturbed.</source>
        <translation>%1. No molestar.</translation>
    </message>
</context>
<context>
    <name>secondring::PersonDetails</name>
    <message>
        <source>Merge with another contact</source>
        <translation>Unir con otro contacto</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Deshacer la unión</translation>
    </message>
    <message>
        <source>Delete this person</source>
        <translation>Eliminar este contacto</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>The same person twice?</source>
        <translation>¿La misma persona dos veces?</translation>
    </message>
    <message>
        <source>Merged with %1.</source>
        <translation>Unido con %1.</translation>
    </message>
    <message>
        <source>Merged with %1, %2.</source>
        <translation>Unido con %1, %2.</translation>
    </message>
    <message>
        <source>Evidence page</source>
        <translation>Página de constancia</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>All that is kept of them</source>
        <translation>Todo lo que se guarda de esta persona</translation>
    </message>
    <message>
        <source>A PDF that shows each automatic text, and why it was lawful</source>
        <translation>Un PDF que muestra cada mensaje automático y por qué era legal</translation>
    </message>
    <message>
        <source>Everything under their numbers, as files for them to have</source>
        <translation>Todo lo guardado con sus números, en archivos para entregarle</translation>
    </message>
    <message>
        <source>Calls, texts and notes as well, for good</source>
        <translation>También llamadas, mensajes y notas, para siempre</translation>
    </message>
</context>
<context>
    <name>secondring::PersonMenus</name>
    <message>
        <source>Who sits here</source>
        <translation>Quién está aquí</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Agregar personas…</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Disturb me again</source>
        <translation>Volver a avisarme</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Por 1 hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
</context>
<context>
    <name>secondring::PersonPrivacy</name>
    <message>
        <source>Save the evidence page</source>
        <translation>Guardar la página de constancia</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Choose a folder for the files</source>
        <translation>Elija una carpeta para los archivos</translation>
    </message>
    <message>
        <source>texts-to-%1.pdf</source>
        <translation>mensajes-a-%1.pdf</translation>
    </message>
    <message>
        <source>The evidence page is in %1.</source>
        <translation>La página de constancia está en %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede guardar %1.</translation>
    </message>
    <message>
        <source>The files cannot be written there.</source>
        <translation>No se pueden guardar los archivos ahí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files with all you keep of them are in %1.</source>
        <translation>
            <numerusform>%Ln archivo con todo lo que usted guarda de esta persona está en %1.</numerusform>
            <numerusform>%Ln archivos con todo lo que usted guarda de esta persona están en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This goes for good, here and in the search: %1.</source>
        <translation>Esto se borra para siempre, aquí y en la búsqueda: %1.</translation>
    </message>
    <message>
        <source>They asked not to be texted: that stays in force, as a code that does not show their number.</source>
        <translation>Pidió no recibir mensajes: eso sigue vigente, como un código que no muestra su número.</translation>
    </message>
    <message>
        <source>If they call again, they are a new caller.</source>
        <translation>Si vuelve a llamar, será alguien nuevo.</translation>
    </message>
    <message>
        <source>The proof that their texts were lawful stays, without number, name and words.</source>
        <translation>La constancia de que sus mensajes eran legales se conserva, sin número, nombre ni palabras.</translation>
    </message>
    <message>
        <source>A copy from before an update of the program still has them until %1.</source>
        <translation>Una copia anterior a una actualización del programa conserva sus datos hasta el %1.</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>¿Borrar %1?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Something of theirs is just under way. Try again in a minute.</source>
        <translation>Hay algo suyo en curso. Reintente en un minuto.</translation>
    </message>
    <message>
        <source>Erased. Within a minute their words are out of the search and of the file, too.</source>
        <translation>Borrado. En un minuto sus palabras tampoco estarán en la búsqueda ni en el archivo.</translation>
    </message>
    <message>
        <source>1 text</source>
        <translation>1 mensaje</translation>
    </message>
    <message>
        <source>%1 texts</source>
        <translation>%1 mensajes</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 llamada</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 llamadas</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 notas</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1 oportunidad</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 oportunidades</translation>
    </message>
    <message>
        <source>1 reminder</source>
        <translation>1 recordatorio</translation>
    </message>
    <message>
        <source>%1 reminders</source>
        <translation>%1 recordatorios</translation>
    </message>
    <message>
        <source>what you know of them</source>
        <translation>lo que usted sabe de esta persona</translation>
    </message>
    <message>
        <source>A text to them is just leaving. Try again in a minute.</source>
        <translation>Está saliendo un mensaje a esta persona. Reintente en un minuto.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether a text reached them. Say so in the thread, then erase.</source>
        <translation>Aún no se sabe si le llegó un mensaje. Indíquelo en la conversación y después borre.</translation>
    </message>
    <message>
        <source>Their emergency is still being paged. Take it first, then erase.</source>
        <translation>Aún se está avisando de su emergencia. Encárguese primero y después borre.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>secondring::PlacePopover</name>
    <message>
        <source>Where are they?</source>
        <translation>¿Dónde está?</translation>
    </message>
    <message>
        <source>A state or a city</source>
        <translation>Un estado o una ciudad</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Where their number is from</source>
        <translation>De donde es su número</translation>
    </message>
</context>
<context>
    <name>secondring::PortField</name>
    <message>
        <source>Choose, or type a name such as COM3 or /dev/ttyACM0</source>
        <translation>Elija o escriba un nombre como COM3 o /dev/ttyACM0</translation>
    </message>
</context>
<context>
    <name>secondring::PracticeBar</name>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sale de esta computadora</translation>
    </message>
    <message>
        <source>Ring once</source>
        <translation>Simular llamada</translation>
    </message>
    <message>
        <source>Play a morning</source>
        <translation>Simular una mañana</translation>
    </message>
    <message>
        <source>Go live…</source>
        <translation>Activar…</translation>
    </message>
</context>
<context>
    <name>secondring::PracticeSection</name>
    <message>
        <source>Practice mode</source>
        <translation>Modo de práctica</translation>
    </message>
    <message>
        <source>Try everything with a made-up line and made-up callers. Nothing leaves this computer, and nobody is texted.</source>
        <translation>Pruebe todo con una línea y llamadas inventadas. Nada sale de esta computadora y nadie recibe mensajes.</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Back to practice</source>
        <translation>Volver a la práctica</translation>
    </message>
    <message>
        <source>Second Ring is practising</source>
        <translation>Second Ring está en práctica</translation>
    </message>
    <message>
        <source>Second Ring is live</source>
        <translation>Second Ring está activo</translation>
    </message>
    <message>
        <source>Going live tests your phone line and your text service first. If one of them is not well, you stay in practice and read why.</source>
        <translation>Al activar se prueban primero su línea y su servicio de mensajes. Si algo falla, sigue en práctica y verá por qué.</translation>
    </message>
    <message>
        <source>Missed calls on your line are texted. Practising again pauses that: missed calls are not noticed meanwhile.</source>
        <translation>Las llamadas perdidas de su línea reciben mensaje. Volver a la práctica lo pausa: mientras tanto no se detectan.</translation>
    </message>
    <message>
        <source>Give your business a name first: it stands in every text.</source>
        <translation>Indique primero el nombre de su negocio: va en cada mensaje.</translation>
    </message>
    <message>
        <source>Phone line</source>
        <translation>Línea telefónica</translation>
    </message>
    <message>
        <source>Text service</source>
        <translation>Servicio de mensajes</translation>
    </message>
    <message>
        <source>%1: testing</source>
        <translation>%1: probando</translation>
    </message>
    <message>
        <source>No line is set up. Add one under Phone line.</source>
        <translation>No hay línea configurada. Agréguela en Línea telefónica.</translation>
    </message>
    <message>
        <source>Not live yet. Mend what stands above, then try again.</source>
        <translation>Aún no está activo. Corrija lo de arriba y reintente.</translation>
    </message>
    <message>
        <source>The settings changed during the test. Try again.</source>
        <translation>Los ajustes cambiaron durante la prueba. Reintente.</translation>
    </message>
    <message>
        <source>Back to practice?</source>
        <translation>¿Volver a la práctica?</translation>
    </message>
    <message>
        <source>Missed calls on your line are not noticed and nobody is texted until you go live again.</source>
        <translation>No se detectan las llamadas perdidas ni se envían mensajes hasta que active de nuevo.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>Missed calls are noticed, but nobody is texted by itself on a line that is not checked yet. Start its line check under Phone line.</source>
        <translation>Se detectan las llamadas perdidas, pero no se escribe a nadie automáticamente en una línea aún sin comprobar. Inicie su comprobación en Línea telefónica.</translation>
    </message>
</context>
<context>
    <name>secondring::PreviewBubble</name>
    <message>
        <source>The caller reads: %1</source>
        <translation>El cliente lee: %1</translation>
    </message>
</context>
<context>
    <name>secondring::PrivacySection</name>
    <message>
        <source>None kept.</source>
        <translation>No se guarda nada.</translation>
    </message>
    <message>
        <source>%1 kept.</source>
        <translation>Se guardan: %1.</translation>
    </message>
    <message>
        <source>%1 would be gone but for something not settled.</source>
        <translation>Ya se habrían borrado, si no quedara algo pendiente: %1.</translation>
    </message>
    <message>
        <source>%1 go in the next 30 days, the first on %2.</source>
        <translation>Se borran en los próximos 30 días: %1; lo primero, el %2.</translation>
    </message>
    <message>
        <source>The first goes on %1.</source>
        <translation>Lo primero se borra el %1.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>How long you keep what callers told you. What is older is deleted for good: from the lists, the search and the file on disk.</source>
        <translation>Cuánto tiempo guarda lo que le contaron quienes llaman. Lo más antiguo se borra para siempre: de las listas, de la búsqueda y del archivo en el disco.</translation>
    </message>
    <message>
        <source> months</source>
        <translation> meses</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Always kept</source>
        <translation>Se guarda siempre</translation>
    </message>
    <message>
        <source>Texts, notes and leads</source>
        <translation>Mensajes, notas y oportunidades</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Proof of automatic texts</source>
        <translation>Constancia de los mensajes automáticos</translation>
    </message>
    <message>
        <source>That somebody asked for no more texts is never deleted. Who erases a person under People keeps that, too, as a code that does not show the number.</source>
        <translation>Que alguien pidió no recibir más mensajes nunca se borra. Al borrar a una persona en Contactos también se conserva, como un código que no muestra el número.</translation>
    </message>
    <message>
        <source>Your own copy</source>
        <translation>Su propia copia</translation>
    </message>
    <message>
        <source>All calls, texts, people, consent, leads, notes and reminders, as files that other programs read. Of one person: under People.</source>
        <translation>Todas las llamadas, mensajes, contactos, consentimientos, oportunidades, notas y recordatorios, en archivos que leen otros programas. De una sola persona: en Contactos.</translation>
    </message>
    <message>
        <source>After the last contact with the person.</source>
        <translation>Tras el último contacto con la persona.</translation>
    </message>
    <message>
        <source>After the call.</source>
        <translation>Tras la llamada.</translation>
    </message>
    <message>
        <source>Longer than the texts themselves: five years at least.</source>
        <translation>Más tiempo que los propios mensajes: al menos cinco años.</translation>
    </message>
    <message>
        <source>Last look: %1. It happens every six hours, in small pieces.</source>
        <translation>Última revisión: %1. Se hace cada seis horas, en pequeñas partes.</translation>
    </message>
    <message>
        <source>The copy from before the last update is kept for 30 days, until %1. What was deleted since is still in it.</source>
        <translation>La copia anterior a la última actualización se guarda 30 días, hasta el %1. Aún contiene lo que se borró desde entonces.</translation>
    </message>
    <message>
        <source>The files cannot be written there.</source>
        <translation>No se pueden guardar los archivos ahí.</translation>
    </message>
    <message>
        <source>%1 calls, %2 texts and %3 people are in that folder.</source>
        <translation>Hay %1 llamadas, %2 mensajes y %3 contactos en esa carpeta.</translation>
    </message>
    <message>
        <source>After the last contact. Never staff, nor anybody who is not to be texted.</source>
        <translation>Tras el último contacto. Nunca el equipo, ni quien no debe recibir mensajes.</translation>
    </message>
</context>
<context>
    <name>secondring::ProviderForm</name>
    <message>
        <source>Nothing to fill in: the number and its account stand under Text service. Calls to that number are read from the service&apos;s own list, so they are noticed a minute or two after they ended. Calls while this computer was off are filed later, and not texted.</source>
        <translation>No hay nada que completar: el número y su cuenta están en Servicio de mensajes. Las llamadas a ese número se leen de la lista del propio servicio, así que se detectan uno o dos minutos después de terminar. Las llamadas mientras esta computadora estaba apagada se registran después y no reciben mensaje.</translation>
    </message>
</context>
<context>
    <name>secondring::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>secondring::QuestionsSection</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Asks by itself for what is missing on a lead card: one question at a time, only until a person takes over, never about a price, an insurance or anything clinical.</source>
        <translation>Pregunta por sí solo lo que falta en la ficha: una pregunta a la vez, solo hasta que una persona se encargue, nunca sobre precios, seguros ni temas clínicos.</translation>
    </message>
    <message>
        <source>Ask callers for what is missing</source>
        <translation>Preguntar lo que falta</translation>
    </message>
    <message>
        <source>Automatic questions</source>
        <translation>Preguntas automáticas</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>In one conversation. Then a person goes on.</source>
        <translation>Por conversación. Después sigue una persona.</translation>
    </message>
    <message>
        <source>What is asked, in this order</source>
        <translation>Qué se pregunta, en este orden</translation>
    </message>
    <message>
        <source>This trade has no questions of its own.</source>
        <translation>Este tipo de negocio no tiene preguntas propias.</translation>
    </message>
    <message>
        <source>The words of your trade</source>
        <translation>Las palabras de su tipo de negocio</translation>
    </message>
    <message>
        <source>Practice mode always asks, to show how it goes.</source>
        <translation>El modo de práctica siempre pregunta, para mostrar cómo funciona.</translation>
    </message>
</context>
<context>
    <name>secondring::RailButton</name>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <translation>
            <numerusform>%1, %Ln en espera</numerusform>
            <numerusform>%1, %Ln en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondring::RegistrationBox</name>
    <message>
        <source>Registration of your number</source>
        <translation>Registro de su número</translation>
    </message>
    <message>
        <source>The service says: %1</source>
        <translation>El servicio informa: %1</translation>
    </message>
    <message>
        <source>It is registered now, send them</source>
        <translation>Ya está registrado, enviarlos</translation>
    </message>
</context>
<context>
    <name>secondring::ReplyBubble</name>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>%1 more in the conversation</source>
        <translation>%1 más en la conversación</translation>
    </message>
</context>
<context>
    <name>secondring::RightsGate</name>
    <message>
        <source>%1 may look at everything and change nothing. Who sits here is chosen at the foot on the left.</source>
        <translation>%1 puede verlo todo y no cambiar nada. Quién está aquí se elige abajo a la izquierda.</translation>
    </message>
    <message>
        <source>Only the owner changes the settings, and %1 sits here. Who sits here is chosen at the foot on the left.</source>
        <translation>Solo quien es dueño cambia los ajustes, y aquí está %1. Quién está aquí se elige abajo a la izquierda.</translation>
    </message>
</context>
<context>
    <name>secondring::RowActions</name>
    <message>
        <source>Stop text</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Stop the text to %1</source>
        <translation>Detener el mensaje a %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Mensaje a %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>Remind me of %1 later</source>
        <translation>Recordarme después a %1</translation>
    </message>
    <message>
        <source>Say how it went with %1</source>
        <translation>Indicar cómo le fue con %1</translation>
    </message>
    <message>
        <source>Put %1 back on the list</source>
        <translation>Devolver a %1 a la lista</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Recordarme después</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>¿Cómo le fue?</translation>
    </message>
</context>
<context>
    <name>secondring::RowDialogue</name>
    <message>
        <source>Remind me</source>
        <translation>Recordarme</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>¿Cómo le fue?</translation>
    </message>
    <message>
        <source>Send %1 a last text?</source>
        <translation>¿Enviar un último mensaje a %1?</translation>
    </message>
    <message>
        <source>Send it and stop</source>
        <translation>Enviar y terminar</translation>
    </message>
    <message>
        <source>When? “fri 2pm”, “in 20 min”</source>
        <translation>¿Cuándo? “vie 2pm”, “en 20 min”</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Escriba para buscar</translation>
    </message>
</context>
<context>
    <name>secondring::RunningDesk</name>
    <message>
        <source>Practice mode needs a free port on this computer and found none.</source>
        <translation>El modo de práctica necesita un puerto libre en esta computadora y no encontró ninguno.</translation>
    </message>
</context>
<context>
    <name>secondring::SavedNote</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>No guardado. %1</translation>
    </message>
</context>
<context>
    <name>secondring::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>secondring::SecretField</name>
    <message>
        <source>Kept in %1, never in the settings.</source>
        <translation>Se guarda en %1, nunca en los ajustes.</translation>
    </message>
    <message>
        <source>Saved. Type to replace it</source>
        <translation>Guardada. Escriba para cambiarla</translation>
    </message>
    <message>
        <source>It could not be kept. %1</source>
        <translation>No se pudo guardar. %1</translation>
    </message>
</context>
<context>
    <name>secondring::SettingChecks</name>
    <message>
        <source>%1 is locked. Unlock it, then test again.</source>
        <translation>%1 está bloqueado. Desbloquéelo y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The password or key is not in %1 any more. Type it again.</source>
        <translation>La contraseña o clave ya no está en %1. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>No text service is chosen yet.</source>
        <translation>Aún no se ha elegido un servicio de mensajes.</translation>
    </message>
    <message>
        <source>Fill in the account and the number first.</source>
        <translation>Indique primero la cuenta y el número.</translation>
    </message>
    <message>
        <source>The secret is missing. Type it in first.</source>
        <translation>Falta la clave secreta. Escríbala primero.</translation>
    </message>
    <message>
        <source>Fill in what is still missing first.</source>
        <translation>Complete primero lo que aún falta.</translation>
    </message>
</context>
<context>
    <name>secondring::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>secondring::SipForm</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Name or address of your phone system.</source>
        <translation>Nombre o dirección de su central telefónica.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>The extension, as your phone system calls it.</source>
        <translation>La extensión, como la llama su central telefónica.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Nombre de acceso</translation>
    </message>
    <message>
        <source>Only where it differs from the user.</source>
        <translation>Solo si difiere del usuario.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Only where it differs from the server.</source>
        <translation>Solo si difiere del servidor.</translation>
    </message>
    <message>
        <source>Name on certificate</source>
        <translation>Nombre del certificado</translation>
    </message>
    <message>
        <source>Only with TLS, and where it differs from the server.</source>
        <translation>Solo con TLS y si difiere del servidor.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo de certificado</translation>
    </message>
    <message>
        <source>A PEM file, if your phone system signs its own.</source>
        <translation>Un archivo PEM, si su central firma el suyo.</translation>
    </message>
    <message>
        <source>Calls also from</source>
        <translation>Llamadas también de</translation>
    </message>
    <message>
        <source>Further addresses calls may come from, separated by commas.</source>
        <translation>Otras direcciones de donde pueden venir llamadas, separadas por comas.</translation>
    </message>
    <message>
        <source>%1 is not an address. Write numbers, like 192.168.1.10.</source>
        <translation>%1 no es una dirección. Escriba números, como 192.168.1.10.</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Timbre</translation>
    </message>
    <message>
        <source>Some phone systems drop a phone that does not say it rings. Callers hear no difference.</source>
        <translation>Algunas centrales descartan un teléfono que no avisa que suena. Quien llama no nota nada.</translation>
    </message>
    <message>
        <source>Answer with ringing (180)</source>
        <translation>Responder con timbre (180)</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>TLS, encrypted</source>
        <translation>TLS, cifrado</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>How it watches</source>
        <translation>Cómo vigila</translation>
    </message>
    <message>
        <source>Ring along</source>
        <translation>Sonar también</translation>
    </message>
    <message>
        <source>One more phone of the extension, that never answers. If every other phone is busy or off, callers may hear it ring on where they used to hear busy, and voicemail may come later.</source>
        <translation>Un teléfono más de la extensión, que nunca contesta. Si todos los demás están ocupados o apagados, quien llama quizá oiga que sigue sonando donde antes oía ocupado, y el buzón de voz puede tardar más.</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Solo vigilar</translation>
    </message>
    <message>
        <source>Rings nowhere and changes nothing for callers. Needs a phone system that shows its extensions&apos; states. It may not show a second caller, and a call that voicemail takes may look answered.</source>
        <translation>No suena en ninguna parte y no cambia nada para quien llama. Necesita una central telefónica que muestre el estado de sus extensiones. Quizá no muestre una segunda llamada, y una que toma el buzón de voz puede parecer contestada.</translation>
    </message>
    <message>
        <source>Peek and watch</source>
        <translation>Identificar y vigilar</translation>
    </message>
    <message>
        <source>Turns each call down at once, only to learn who calls, and watches the extension for how it ends. Other phones ring on. If none of them answers, callers may hear busy.</source>
        <translation>Rechaza cada llamada de inmediato, solo para saber quién llama, y vigila en la extensión cómo termina. Los demás teléfonos siguen sonando. Si ninguno contesta, quien llama quizá oiga ocupado.</translation>
    </message>
    <message>
        <source>Extension to watch</source>
        <translation>Extensión a vigilar</translation>
    </message>
    <message>
        <source>Its state shows who answered. Needed to watch or peek; beside ringing along it confirms how calls end.</source>
        <translation>Su estado muestra quién contestó. Hace falta para vigilar o identificar; al sonar también, confirma cómo terminan las llamadas.</translation>
    </message>
    <message>
        <source>Voicemail box</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>So that a voicemail is noted beside the call. Empty: only what your phone system tells by itself.</source>
        <translation>Para anotar un mensaje de voz junto a la llamada. Vacío: solo lo que su central telefónica informa por sí sola.</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>Entrando a %1</translation>
    </message>
    <message>
        <source>Other phones</source>
        <translation>Otros teléfonos</translation>
    </message>
    <message>
        <source>To watch or peek: what a colleague answers at another phone looks missed here. Unless ticked, you are asked what became of each call, and nobody is texted by itself. Ringing along does not need it.</source>
        <translation>Para vigilar o identificar: lo que se contesta en otro teléfono aquí parece perdido. Si no lo marca, se le pregunta qué pasó con cada llamada y no se escribe a nadie automáticamente. Al sonar también no hace falta.</translation>
    </message>
    <message>
        <source>This extension rings alone, no other phone answers its calls</source>
        <translation>Esta extensión suena sola, ningún otro teléfono contesta sus llamadas</translation>
    </message>
</context>
<context>
    <name>secondring::SoftphoneForm</name>
    <message>
        <source>Other phones</source>
        <translation>Otros teléfonos</translation>
    </message>
    <message>
        <source>No other phone rings for these calls</source>
        <translation>Ningún otro teléfono suena con estas llamadas</translation>
    </message>
    <message>
        <source>Desk phones</source>
        <translation>Teléfonos de escritorio</translation>
    </message>
    <message>
        <source>For desk phones that call a web address on each call. Who knows the token can report calls, nobody else.</source>
        <translation>Para teléfonos de escritorio que llaman a una dirección web en cada llamada. Quien conoce el token puede informar llamadas; nadie más.</translation>
    </message>
    <message>
        <source>Phones of the local network may report, too</source>
        <translation>También pueden informar los teléfonos de la red local</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Where reports are heard; only if another program needs it.</source>
        <translation>Donde se reciben los avisos; solo si otro programa lo necesita.</translation>
    </message>
    <message>
        <source>MicroSIP&apos;s settings</source>
        <translation>Ajustes de MicroSIP</translation>
    </message>
    <message>
        <source>The file microsip.ini, where it was connected.</source>
        <translation>El archivo microsip.ini, donde se conectó.</translation>
    </message>
    <message>
        <source>Connect another phone</source>
        <translation>Conectar otro teléfono</translation>
    </message>
    <message>
        <source>Connect MicroSIP</source>
        <translation>Conectar MicroSIP</translation>
    </message>
    <message>
        <source>Disconnect MicroSIP</source>
        <translation>Desconectar MicroSIP</translation>
    </message>
    <message>
        <source>The token cannot be had. %1</source>
        <translation>No se puede obtener el token. %1</translation>
    </message>
    <message>
        <source>Copy these into the phone, or into what it starts on each call.</source>
        <translation>Copie esto en el teléfono o en lo que este inicia con cada llamada.</translation>
    </message>
    <message>
        <source>MicroSIP was not found on this computer. Give its settings file under More.</source>
        <translation>No se encontró MicroSIP en esta computadora. Indique su archivo de ajustes en Más.</translation>
    </message>
    <message>
        <source>Where other phones ring too, a call that a colleague answers there looks missed here. Unless this phone rings alone you are asked what became of each call, and nobody is texted by itself.</source>
        <translation>Si suenan también otros teléfonos, lo que se contesta allí aquí parece perdido. A menos que este suene solo, se le pregunta qué pasó con cada llamada y no se escribe a nadie automáticamente.</translation>
    </message>
</context>
<context>
    <name>secondring::StageBar</name>
    <message>
        <source>Lost: %1</source>
        <translation>Descartada: %1</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Etapa: %1</translation>
    </message>
</context>
<context>
    <name>secondring::StepBox</name>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>In Spanish, if you like</source>
        <translation>En español, si lo desea</translation>
    </message>
    <message>
        <source>Remove text %1</source>
        <translation>Quitar el mensaje %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Mensaje %1</translation>
    </message>
    <message>
        <source>Sent after</source>
        <translation>Se envía tras</translation>
    </message>
    <message>
        <source>Since the first text that nobody replied to.</source>
        <translation>Desde el primer mensaje sin respuesta.</translation>
    </message>
    <message>
        <source>Since the text before.</source>
        <translation>Desde el mensaje anterior.</translation>
    </message>
</context>
<context>
    <name>secondring::StepCard</name>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>My call is over</source>
        <translation>Mi llamada terminó</translation>
    </message>
    <message>
        <source>The desk rang, nothing came</source>
        <translation>Recepción sonó, no llegó nada</translation>
    </message>
    <message>
        <source>That is not me</source>
        <translation>No soy yo</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>I lift it now</source>
        <translation>Descuelgo ahora</translation>
    </message>
    <message>
        <source>I am calling now</source>
        <translation>Llamo ahora</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>secondring::TeamSection</name>
    <message>
        <source>People and roles</source>
        <translation>Equipo y funciones</translation>
    </message>
    <message>
        <source>Who works here. Those on call are paged from the top down, and round again.</source>
        <translation>Quién trabaja aquí. Se avisa a quienes están de guardia de arriba abajo, y se vuelve a empezar.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Send a test page</source>
        <translation>Enviar aviso de prueba</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Agregar persona</translation>
    </message>
    <message>
        <source>Alt and the up key</source>
        <translation>Alt y flecha arriba</translation>
    </message>
    <message>
        <source>Alt and the down key</source>
        <translation>Alt y flecha abajo</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>What they wrote stays. Nobody pages them again.</source>
        <translation>Lo que escribió se conserva. Ya no recibirá avisos.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The order of the list is the order of being paged.</source>
        <translation>Los avisos siguen el orden de la lista.</translation>
    </message>
    <message>
        <source>Nobody is on call: emergency words page nobody. Put somebody on call.</source>
        <translation>Nadie está de guardia: las palabras de emergencia no avisan a nadie. Ponga a alguien de guardia.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
</context>
<context>
    <name>secondring::TemplateBox</name>
    <message>
        <source>Too long for a text. It is not saved like this.</source>
        <translation>Demasiado largo para un mensaje. Así no se guarda.</translation>
    </message>
    <message>
        <source>What the caller reads</source>
        <translation>Lo que lee el cliente</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Abre</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Insert the field %1</source>
        <translation>Insertar el campo %1</translation>
    </message>
    <message>
        <source>Change these words</source>
        <translation>Cambiar este texto</translation>
    </message>
    <message>
        <source>Use the usual words</source>
        <translation>Usar el texto habitual</translation>
    </message>
    <message>
        <source>It is not saved like this.</source>
        <translation>Así no se guarda.</translation>
    </message>
    <message>
        <source>Without words this text is not sent. Write a sentence.</source>
        <translation>Sin palabras, este texto no se envía. Escriba una frase.</translation>
    </message>
</context>
<context>
    <name>secondring::TextServiceSection</name>
    <message>
        <source>Text service</source>
        <translation>Servicio de mensajes</translation>
    </message>
    <message>
        <source>Texts leave through your own account at a text service, from your own number.</source>
        <translation>Los mensajes salen desde su número, con su propia cuenta en un servicio de mensajes.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Test the text service</source>
        <translation>Probar el servicio de mensajes</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno aún</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>The part before .signalwire.com</source>
        <translation>La parte antes de .signalwire.com</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <source>Begins with SK. Leave it empty to use the account&apos;s own token.</source>
        <translation>Empieza con SK. Déjela vacía para usar el token de la cuenta.</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>Nuestro número</translation>
    </message>
    <message>
        <source>The number at the service that texts come from.</source>
        <translation>El número del servicio desde el que salen los mensajes.</translation>
    </message>
    <message>
        <source>Look for replies</source>
        <translation>Buscar respuestas</translation>
    </message>
    <message>
        <source>How often the service is asked for new texts.</source>
        <translation>Cada cuánto se piden mensajes nuevos al servicio.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Only for a service that speaks the same language.</source>
        <translation>Solo para un servicio que funciona igual.</translation>
    </message>
    <message>
        <source>An account begins with AC and has 34 letters and figures.</source>
        <translation>La cuenta empieza con AC y tiene 34 letras y cifras.</translation>
    </message>
    <message>
        <source>An API key begins with SK and has 34 letters and figures.</source>
        <translation>La clave API empieza con SK y tiene 34 letras y cifras.</translation>
    </message>
    <message>
        <source>That is not a telephone number. Write it with its area code.</source>
        <translation>No es un número de teléfono. Escríbalo con código de área.</translation>
    </message>
    <message>
        <source>Only the part before .signalwire.com.</source>
        <translation>Solo la parte antes de .signalwire.com.</translation>
    </message>
    <message>
        <source>It must begin with https://, so that nobody reads along.</source>
        <translation>Debe empezar con https://, para que nadie más lea.</translation>
    </message>
    <message>
        <source>the space</source>
        <translation>el espacio</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>la cuenta</translation>
    </message>
    <message>
        <source>the secret</source>
        <translation>la clave secreta</translation>
    </message>
    <message>
        <source>our number</source>
        <translation>nuestro número</translation>
    </message>
    <message>
        <source>The account&apos;s auth token. Kept in %1.</source>
        <translation>El auth token de la cuenta. Se guarda en %1.</translation>
    </message>
    <message>
        <source>The secret of the API key. Kept in %1.</source>
        <translation>El secreto de la clave API. Se guarda en %1.</translation>
    </message>
    <message>
        <source>The project&apos;s id.</source>
        <translation>El ID del proyecto.</translation>
    </message>
    <message>
        <source>Begins with AC.</source>
        <translation>Empieza con AC.</translation>
    </message>
    <message>
        <source>It is saved as soon as nothing is missing: %1.</source>
        <translation>Se guarda en cuanto no falte nada: %1.</translation>
    </message>
    <message>
        <source>Asking the text service</source>
        <translation>Consultando el servicio de mensajes</translation>
    </message>
    <message>
        <source>Replies to %1, and STOP, are still read for as long as this account has it.</source>
        <translation>Las respuestas a %1, también STOP, se siguen leyendo mientras esta cuenta lo tenga.</translation>
    </message>
    <message>
        <source>Nobody reads replies to %1 any more, nor a STOP: it is at another account. Let that account forward its texts to you.</source>
        <translation>Nadie lee ya las respuestas a %1, tampoco un STOP: está en otra cuenta. Haga que esa cuenta le reenvíe sus mensajes.</translation>
    </message>
</context>
<context>
    <name>secondring::TextsSection</name>
    <message>
        <source>Texts</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>What a caller nobody answered gets, and when. A person at the desk can always text.</source>
        <translation>Qué recibe quien llamó y no fue atendido, y cuándo. Recepción siempre puede escribir.</translation>
    </message>
    <message>
        <source>Text callers nobody answered</source>
        <translation>Escribir a quien no fue atendido</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Automatic texts</source>
        <translation>Mensajes automáticos</translation>
    </message>
    <message>
        <source>Wait before texting</source>
        <translation>Espera antes de enviar</translation>
    </message>
    <message>
        <source>Time for them to call again, or for you to call back.</source>
        <translation>Tiempo para que llame otra vez o para que usted devuelva la llamada.</translation>
    </message>
    <message>
        <source>One text in</source>
        <translation>Un mensaje cada</translation>
    </message>
    <message>
        <source>However often somebody calls in this time, they get one text.</source>
        <translation>Por más que alguien llame en ese tiempo, recibe un solo mensaje.</translation>
    </message>
    <message>
        <source>Shortest ring</source>
        <translation>Timbre mínimo</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Who is texted</source>
        <translation>Quién recibe mensajes</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Text people you know as clients</source>
        <translation>Escribir a quienes conoce como clientes</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Landlines</source>
        <translation>Teléfonos fijos</translation>
    </message>
    <message>
        <source>Text numbers known as landlines</source>
        <translation>Escribir a números que se sabe que son fijos</translation>
    </message>
    <message>
        <source>Only outside North America, where a number tells. Once a text to it failed, never.</source>
        <translation>Solo fuera de Norteamérica, donde el número lo indica. Si un mensaje ya falló, nunca.</translation>
    </message>
    <message>
        <source>Emergency line</source>
        <translation>Línea de emergencia</translation>
    </message>
    <message>
        <source>Everybody else who calls at night is texted in the morning.</source>
        <translation>Los demás que llaman de noche reciben el mensaje por la mañana.</translation>
    </message>
    <message>
        <source>Calls again within</source>
        <translation>Vuelve a llamar en</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Wording: %1</source>
        <translation>Redacción: %1</translation>
    </message>
    <message>
        <source>Whoever hangs up sooner probably misdialled, or is a machine, and is not texted.</source>
        <translation>Quien cuelga antes probablemente marcó mal, o es una máquina, y no recibe mensaje.</translation>
    </message>
    <message>
        <source>Vendors, staff and anybody you chose never to text are not texted anyway.</source>
        <translation>De todos modos no se escribe a proveedores, al equipo ni a quien usted eligió no escribir nunca.</translation>
    </message>
    <message>
        <source>Text callers who left a voicemail</source>
        <translation>Escribir a quien dejó un mensaje de voz</translation>
    </message>
    <message>
        <source>Otherwise the call only waits for you to listen to it.</source>
        <translation>Si no, la llamada solo espera a que usted la escuche.</translation>
    </message>
    <message>
        <source>At night, answer callers who left a voicemail</source>
        <translation>Responder de noche a quien dejó un mensaje de voz</translation>
    </message>
    <message>
        <source>Whoever calls again in this time gets the words for that, if they are texted at all.</source>
        <translation>Quien vuelve a llamar en este tiempo recibe el texto previsto para eso, si es que recibe mensaje.</translation>
    </message>
</context>
<context>
    <name>secondring::ThreadActions</name>
    <message>
        <source>As it was.</source>
        <translation>Como estaba.</translation>
    </message>
    <message>
        <source>Back in the inbox.</source>
        <translation>De vuelta en la bandeja.</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Posponer hasta</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>Pospuesta hasta %1.</translation>
    </message>
    <message>
        <source>Nobody works here yet. Add your team under Settings, People and roles.</source>
        <translation>Aún no hay nadie en el equipo. Agréguelo en Ajustes, Equipo y funciones.</translation>
    </message>
    <message>
        <source>Who takes it?</source>
        <translation>¿Quién se encarga?</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Buscar un nombre</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>has it</source>
        <translation>se encarga</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Somebody changed that a moment before: look whose it is now.</source>
        <translation>Alguien lo cambió un momento antes: mire a quién está asignada ahora.</translation>
    </message>
    <message>
        <source>%1 took it a moment before.</source>
        <translation>%1 se encargó un momento antes.</translation>
    </message>
    <message>
        <source>%1 takes it.</source>
        <translation>%1 se encarga.</translation>
    </message>
    <message>
        <source>It is nobody&apos;s now.</source>
        <translation>Ya no está asignada.</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Recordarme</translation>
    </message>
    <message>
        <source>You will be reminded: %1.</source>
        <translation>Se le recordará: %1.</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Nota guardada.</translation>
    </message>
    <message>
        <source>The note is gone.</source>
        <translation>La nota se quitó.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done.</source>
        <translation>
            <numerusform>%Ln lista.</numerusform>
            <numerusform>%Ln listas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Lista.</translation>
    </message>
    <message>
        <source>No more texts to them.</source>
        <translation>No más mensajes a esta persona.</translation>
    </message>
    <message>
        <source>They may be texted again. If they texted STOP, they may have to text START first.</source>
        <translation>Puede recibir mensajes de nuevo. Si envió STOP, quizá deba enviar START primero.</translation>
    </message>
    <message>
        <source>Texts to them go on.</source>
        <translation>Los mensajes a esta persona continúan.</translation>
    </message>
    <message>
        <source>Noted: where their number is from.</source>
        <translation>Anotado: de donde es su número.</translation>
    </message>
    <message>
        <source>Noted: %1.</source>
        <translation>Anotado: %1.</translation>
    </message>
    <message>
        <source>Somebody has settled that already. Their thread says how.</source>
        <translation>Alguien ya lo resolvió. Su conversación dice cómo.</translation>
    </message>
    <message>
        <source>Nobody has taken this emergency yet</source>
        <translation>Nadie se ha hecho cargo de esta emergencia</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Dejarla abierta</translation>
    </message>
    <message>
        <source>I took it, it is done</source>
        <translation>Me hice cargo, está hecho</translation>
    </message>
    <message>
        <source>Nobody has taken the emergency yet: it stays open.</source>
        <translation>Nadie se ha hecho cargo de la emergencia: sigue abierta.</translation>
    </message>
    <message>
        <source>%1 takes the emergency: nobody is paged for it any more.</source>
        <translation>%1 se encarga de la emergencia: ya no se avisa a nadie más.</translation>
    </message>
    <message>
        <source>Given to %1.</source>
        <translation>Asignada a %1.</translation>
    </message>
    <message>
        <source>Nobody has taken the emergency yet.</source>
        <translation>Nadie se ha hecho cargo de la emergencia.</translation>
    </message>
    <message>
        <source>Open again. The emergency stays taken.</source>
        <translation>Abierta de nuevo. La emergencia sigue atendida.</translation>
    </message>
    <message>
        <source>Take the emergency, and snooze until</source>
        <translation>Encargarse de la emergencia y posponer hasta</translation>
    </message>
    <message>
        <source>Back in the inbox. The emergency stays taken.</source>
        <translation>De vuelta en la bandeja. La emergencia sigue atendida.</translation>
    </message>
    <message>
        <source>was given it</source>
        <translation>la tiene asignada</translation>
    </message>
</context>
<context>
    <name>secondring::ThreadCompany</name>
    <message>
        <source>Send it all the same</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Somebody at another desk</source>
        <translation>Alguien en otro puesto</translation>
    </message>
    <message>
        <source>%1 answered at %2, while you were writing.</source>
        <translation>%1 respondió a las %2, mientras usted escribía.</translation>
    </message>
    <message>
        <source>%1 has answered since you began to write.</source>
        <translation>%1 ha respondido desde que usted empezó a escribir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are writing an answer here …</source>
        <translation>
            <numerusform>%Ln persona está escribiendo una respuesta aquí …</numerusform>
            <numerusform>%Ln personas están escribiendo una respuesta aquí …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others are looking at this</source>
        <translation>
            <numerusform>%Ln persona más está viendo esto</numerusform>
            <numerusform>%Ln personas más están viendo esto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is writing an answer …</source>
        <translation>%1 está escribiendo una respuesta …</translation>
    </message>
    <message>
        <source>%1 is looking at this</source>
        <translation>%1 está viendo esto</translation>
    </message>
</context>
<context>
    <name>secondring::ThreadDelegate</name>
    <message>
        <source>Don&apos;t send it</source>
        <translation>No enviarlo</translation>
    </message>
    <message>
        <source>Send it as it is</source>
        <translation>Enviarlo tal como está</translation>
    </message>
</context>
<context>
    <name>secondring::ThreadHead</name>
    <message>
        <source>Call back</source>
        <translation>Devolver llamada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Calls and consent</source>
        <translation>Llamadas y consentimiento</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Recordarme</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Assign (A)</source>
        <translation>Asignar (A)</translation>
    </message>
    <message>
        <source>Snooze (S)</source>
        <translation>Posponer (S)</translation>
    </message>
    <message>
        <source>Wake it now</source>
        <translation>Reactivar ahora</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 se encarga</translation>
    </message>
    <message>
        <source>They asked not to be texted</source>
        <translation>Pidió no recibir mensajes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>They may be texted again</source>
        <translation>Puede recibir mensajes de nuevo</translation>
    </message>
    <message>
        <source>Where they are, evidence, export, erase</source>
        <translation>Dónde está, constancia, exportar, borrar</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>Asignada a %1</translation>
    </message>
</context>
<context>
    <name>secondring::ThreadModel</name>
    <message>
        <source>We wrote</source>
        <translation>Escribimos</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>Escribió</translation>
    </message>
</context>
<context>
    <name>secondring::ThreadPane</name>
    <message>
        <source>They asked not to be texted. Call instead.</source>
        <translation>Pidió no recibir mensajes. Mejor llame.</translation>
    </message>
    <message>
        <source>Number copied. Dial it on your phone.</source>
        <translation>Número copiado. Márquelo en su teléfono.</translation>
    </message>
    <message>
        <source>Send at</source>
        <translation>Cuándo enviar</translation>
    </message>
    <message>
        <source>Too late: it has just left.</source>
        <translation>Muy tarde: acaba de salir.</translation>
    </message>
    <message>
        <source>%1. Call instead.</source>
        <translation>%1. Mejor llame.</translation>
    </message>
    <message>
        <source>It was planned for: %1.</source>
        <translation>Estaba previsto para: %1.</translation>
    </message>
    <message>
        <source>Taken back: it leaves only when you send it again.</source>
        <translation>Retirado: solo sale cuando usted lo envíe de nuevo.</translation>
    </message>
</context>
<context>
    <name>secondring::ThreadPrivacy</name>
    <message>
        <source>Evidence page of their texts</source>
        <translation>Página de constancia de sus mensajes</translation>
    </message>
    <message>
        <source>Export all that is kept of them</source>
        <translation>Exportar todo lo que se guarda de esta persona</translation>
    </message>
    <message>
        <source>Erase all that is kept of them</source>
        <translation>Borrar todo lo que se guarda de esta persona</translation>
    </message>
    <message>
        <source>Note where they are</source>
        <translation>Anotar dónde está</translation>
    </message>
</context>
<context>
    <name>secondring::ThreadView</name>
    <message>
        <source>Calls and texts</source>
        <translation>Llamadas y mensajes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Escribir de nuevo</translation>
    </message>
    <message>
        <source>Don&apos;t send it</source>
        <translation>No enviarlo</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>Send it as it is</source>
        <translation>Enviarlo tal como está</translation>
    </message>
</context>
<context>
    <name>secondring::TodayList</name>
    <message>
        <source>People to get back to</source>
        <translation>Personas por contactar</translation>
    </message>
</context>
<context>
    <name>secondring::TodayPage</name>
    <message>
        <source>Hand-over</source>
        <translation>Entrega de turno</translation>
    </message>
    <message>
        <source>The sheet for whoever comes next</source>
        <translation>La hoja para quien sigue en el turno</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Imprimir lista</translation>
    </message>
    <message>
        <source>There is a newer reminder for them on the list already.</source>
        <translation>Ya hay un recordatorio más nuevo en la lista.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>No number came with that call.</source>
        <translation>Esa llamada llegó sin número.</translation>
    </message>
    <message>
        <source>%1 gets no follow-up text any more.</source>
        <translation>%1 ya no recibe mensajes de seguimiento.</translation>
    </message>
    <message>
        <source>Too late: something else was done about them meanwhile.</source>
        <translation>Demasiado tarde: mientras tanto se hizo otra cosa con esta persona.</translation>
    </message>
</context>
<context>
    <name>secondring::TradeWordsBox</name>
    <message>
        <source>Choose a file of words</source>
        <translation>Elija un archivo de palabras</translation>
    </message>
    <message>
        <source>Words of a trade (*.json)</source>
        <translation>Palabras de un tipo de negocio (*.json)</translation>
    </message>
    <message>
        <source>Write the words to a file</source>
        <translation>Guardar las palabras en un archivo</translation>
    </message>
    <message>
        <source>Back to the program&apos;s words</source>
        <translation>Volver a las del programa</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Guardar en archivo…</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>Leer de archivo…</translation>
    </message>
    <message>
        <source>The program&apos;s words are in force again.</source>
        <translation>Las palabras del programa rigen de nuevo.</translation>
    </message>
    <message>
        <source>Written. Change it, then read it in again.</source>
        <translation>Guardado. Cámbielo y léalo de nuevo.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <translation>No se pudo guardar el archivo. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The file cannot be read, or it is no file of words.</source>
        <translation>No se puede leer el archivo, o no es un archivo de palabras.</translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <translation>No se aplicó: %1</translation>
    </message>
    <message>
        <source>Your words are in force from the next reply on.</source>
        <translation>Sus palabras rigen desde la próxima respuesta.</translation>
    </message>
    <message>
        <source>Your own words are in force: services with what they are worth, fields, questions in both languages and urgent words.</source>
        <translation>Rigen sus propias palabras: servicios con su valor, datos, preguntas en los dos idiomas y palabras urgentes.</translation>
    </message>
    <message>
        <source>Services with what they are worth, fields, questions in both languages and urgent words stand in one file. Write it out, change it in any editor, and read it in again.</source>
        <translation>Los servicios con su valor, los datos, las preguntas en los dos idiomas y las palabras urgentes están en un archivo. Guárdelo, cámbielo en cualquier editor y léalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>secondring::TrayIcon</name>
    <message>
        <source>Open Second Ring</source>
        <translation>Abrir Second Ring</translation>
    </message>
    <message>
        <source>Automatic texts</source>
        <translation>Mensajes automáticos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Automatic texts are on</source>
        <translation>Mensajes automáticos activados</translation>
    </message>
    <message>
        <source>Automatic texts are paused</source>
        <translation>Mensajes automáticos en pausa</translation>
    </message>
    <message>
        <source>%1 replied</source>
        <translation>Respondió %1</translation>
    </message>
    <message>
        <source>Second Ring</source>
        <translation>Second Ring</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for a reply</source>
        <translation>
            <numerusform>%Ln espera respuesta</numerusform>
            <numerusform>%Ln esperan respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>texts paused</source>
        <translation>mensajes en pausa</translation>
    </message>
    <message>
        <source>Open Second Ring (%1 waiting)</source>
        <translation>Abrir Second Ring (%1 en espera)</translation>
    </message>
    <message>
        <source>an urgent message nobody has taken</source>
        <translation>un mensaje urgente del que nadie se ha encargado</translation>
    </message>
    <message>
        <source>Calls are not noticed</source>
        <translation>Las llamadas no se detectan</translation>
    </message>
    <message>
        <source>Calls are noticed again</source>
        <translation>Las llamadas se detectan de nuevo</translation>
    </message>
</context>
<context>
    <name>secondring::WatchBar</name>
    <message>
        <source>Not watching</source>
        <translation>Sin vigilancia</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>¿Qué pasa?</translation>
    </message>
</context>
<context>
    <name>secondring::WordingNotes</name>
    <message>
        <source>Use plain letters</source>
        <translation>Usar letras simples</translation>
    </message>
    <message>
        <source>Replaces the letters that make the text longer by their plain likes</source>
        <translation>Cambia las letras que alargan el mensaje por otras simples equivalentes</translation>
    </message>
</context>
<context>
    <name>secondring::WordingSection</name>
    <message>
        <source>Wording</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Texts you send often: one click in the Inbox, the name filled in. As long as there are none of your own, your trade&apos;s usual ones are offered.</source>
        <translation>Mensajes que envía a menudo: un clic en la Bandeja, con el nombre puesto. Mientras no haya propios, se ofrecen los habituales de su tipo de negocio.</translation>
    </message>
    <message>
        <source>Remove this reply</source>
        <translation>Quitar esta respuesta</translation>
    </message>
    <message>
        <source>Add a reply</source>
        <translation>Agregar respuesta</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Respuestas rápidas</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>In Spanish, if you like</source>
        <translation>En español, si lo desea</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Texts already sent with it stay.</source>
        <translation>Los mensajes ya enviados con ella se conservan.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>Nueva respuesta</translation>
    </message>
    <message>
        <source>It is saved as soon as it has a label and words.</source>
        <translation>Se guarda en cuanto tenga etiqueta y texto.</translation>
    </message>
</context>
</TS>
