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
        <source>Emergency words at %1</source>
        <translation>Palabras de emergencia, %1</translation>
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
        <source>the text for their earlier call is about to go</source>
        <translation>el mensaje por su llamada anterior está por salir</translation>
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
        <source>they are blocked</source>
        <translation>está bloqueado</translation>
    </message>
    <message>
        <source>They asked not to be texted. Nothing was sent.</source>
        <translation>Pidió no recibir mensajes. No se envió nada.</translation>
    </message>
    <message>
        <source>They were texted already. Nothing more was sent.</source>
        <translation>Ya recibió un mensaje. No se envió nada más.</translation>
    </message>
    <message>
        <source>There is nobody to text. Nothing was sent.</source>
        <translation>No hay a quién escribir. No se envió nada.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>No se envió nada. %1</translation>
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
        <source>Snoozed</source>
        <translation>Pospuesta</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>read, not answered</source>
        <translation>leída, sin responder</translation>
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
        <source>It could not be saved. Try again; if that does not help, restart Second Ring.</source>
        <translation>No se pudo guardar. Reintente; si no sirve, reinicie Second Ring.</translation>
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
        <source>Server and user are needed first.</source>
        <translation>Primero hacen falta el servidor y el usuario.</translation>
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
        <translation>Contraseña incorrecta, línea inactiva</translation>
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
        <source>Connecting to the phone system.</source>
        <translation>Conectando con la central telefónica.</translation>
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
        <source>%n changed.</source>
        <translation>
            <numerusform>%n cambiado.</numerusform>
            <numerusform>%n cambiados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already.</source>
        <translation>
            <numerusform>%n ya existía.</numerusform>
            <numerusform>%n ya existían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came twice in the file; the first row counts.</source>
        <translation>
            <numerusform>%n venía repetido en el archivo; vale la primera fila.</numerusform>
            <numerusform>%n venían repetidos en el archivo; vale la primera fila.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before.</source>
        <translation>
            <numerusform>%n como antes.</numerusform>
            <numerusform>%n como antes.</numerusform>
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
        <source>%n missed</source>
        <translation>
            <numerusform>%n perdida</numerusform>
            <numerusform>%n perdidas</numerusform>
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
        <translation>J y K recorren la lista, Enter edita, Delete elimina.</translation>
    </message>
    <message>
        <source>1 number added</source>
        <translation>1 número agregado</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers added</source>
        <translation>
            <numerusform>%n número agregado</numerusform>
            <numerusform>%n números agregados</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row brought nobody:</source>
        <translation>1 fila no trajo a nadie:</translation>
    </message>
    <message numerus="yes">
        <source>%n rows brought nobody:</source>
        <translation>
            <numerusform>%n fila no trajo a nadie:</numerusform>
            <numerusform>%n filas no trajeron a nadie:</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: 1 number removed</source>
        <translation>Deshecho: 1 número quitado</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n numbers removed</source>
        <translation>
            <numerusform>Deshecho: %n número quitado</numerusform>
            <numerusform>Deshecho: %n números quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since by somebody: left alone.</source>
        <translation>
            <numerusform>%n que alguien cambió después: se deja así.</numerusform>
            <numerusform>%n que alguien cambió después: se dejan así.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 llamada</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 text</source>
        <translation>1 mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Never gets an automatic text, whatever they do.</source>
        <translation>Nunca recibe mensajes automáticos, haga lo que haga.</translation>
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
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Goes %1 at %2</source>
        <translation>Sale %1, %2</translation>
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
        <source>Snoozed until %1, %2</source>
        <translation>Pospuesta hasta %1, %2</translation>
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
        <source>%1, %2 done.</source>
        <translation>%1, %2 listas.</translation>
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
        <source>They wrote, see the inbox</source>
        <translation>Escribió, vea la bandeja</translation>
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
        <source>Also while somebody asked not to be disturbed, again until somebody takes it.</source>
        <translation>También si alguien pidió no ser molestado; se repite hasta que alguien se encargue.</translation>
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
        <source>Never text %1?</source>
        <translation>¿Nunca escribir a %1?</translation>
    </message>
    <message>
        <source>Second Ring will not text this number again, whoever calls from it. They can still call, and they can text START to be texted again.</source>
        <translation>Second Ring no volverá a escribir a este número, llame quien llame desde él. La persona puede seguir llamando, y puede enviar START para recibir mensajes otra vez.</translation>
    </message>
    <message>
        <source>Never text them</source>
        <translation>No escribir nunca</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Said at the desk, on the Calls page</source>
        <translation>Dicho en recepción, en la página Llamadas</translation>
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
        <source>What did they say, and how? It is kept as the proof. If they texted STOP, the phone company may still refuse until they text START themselves.</source>
        <translation>¿Qué dijo y cómo? Se guarda como prueba. Si envió STOP, la compañía telefónica puede seguir rechazando hasta que la persona envíe START.</translation>
    </message>
    <message>
        <source>What did they say, and how? It is kept as the proof, and nothing is sent from now on.</source>
        <translation>¿Qué dijo y cómo? Se guarda como prueba, y desde ahora no se envía nada.</translation>
    </message>
    <message>
        <source>Said at the desk that texts are fine</source>
        <translation>Dijo en recepción que acepta mensajes</translation>
    </message>
    <message>
        <source>Asked by phone not to be texted</source>
        <translation>Pidió por teléfono no recibir mensajes</translation>
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
        <translation>%1 listos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>secondring::DayRow</name>
    <message>
        <source>It opens before it closes: check the two times.</source>
        <translation>Abre antes de cerrar: revise las dos horas.</translation>
    </message>
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
        <source>When a caller writes emergency words, and only then: they are told whom to call at once, and who is on call is paged until somebody takes it.</source>
        <translation>Solo cuando alguien escribe palabras de emergencia: se le dice a quién llamar de inmediato, y se avisa a quien está de guardia hasta que alguien se encargue.</translation>
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
        <source>Page who is on call by text</source>
        <translation>Avisar por mensaje a quien está de guardia</translation>
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
        <source> min</source>
        <translation> min</translation>
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
        <source>List of the morning</source>
        <translation>Lista de la mañana</translation>
    </message>
    <message>
        <source>On days of work</source>
        <translation>En días laborables</translation>
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
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is undone</source>
        <translation>Importación deshecha</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Deshaciendo…</translation>
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
        <translation>Está en modo de práctica: lo que importe se pierde al volver a iniciar. Active primero el programa para conservarlo.</translation>
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
</context>
<context>
    <name>secondring::LeadHistory</name>
    <message>
        <source>Asked not to be texted. They can write START to change that.</source>
        <translation>Pidió no recibir mensajes. Puede enviar START para cambiarlo.</translation>
    </message>
    <message>
        <source>Has neither called nor written yet.</source>
        <translation>Aún no ha llamado ni escrito.</translation>
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
        <source>Follow up %1, %2</source>
        <translation>Seguimiento %1, %2</translation>
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
</context>
<context>
    <name>secondring::LineForm</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Test this line</source>
        <translation>Probar esta línea</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
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
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What this line is called at the desk.</source>
        <translation>Cómo se llama esta línea en recepción.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Name or address of your phone system.</source>
        <translation>Nombre o dirección de su central telefónica.</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
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
        <source>Watch this line</source>
        <translation>Vigilar esta línea</translation>
    </message>
    <message>
        <source>Answer with ringing (180)</source>
        <translation>Responder con timbre (180)</translation>
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
        <source>Ringing</source>
        <translation>Timbre</translation>
    </message>
    <message>
        <source>Some phone systems drop a phone that does not say it rings. Callers hear no difference.</source>
        <translation>Algunas centrales descartan un teléfono que no avisa que suena. Quien llama no nota nada.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>There is no readable file of that name.</source>
        <translation>No hay un archivo legible con ese nombre.</translation>
    </message>
    <message>
        <source>A name or an address alone, without spaces.</source>
        <translation>Solo un nombre o una dirección, sin espacios.</translation>
    </message>
    <message>
        <source>%1 is not an address. Write numbers, like 192.168.1.10.</source>
        <translation>%1 no es una dirección. Escriba números, como 192.168.1.10.</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>Entrando a %1</translation>
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
        <source>Second Ring rings along as one more phone of an extension. It never answers a call.</source>
        <translation>Second Ring suena como un teléfono más de una extensión. Nunca contesta una llamada.</translation>
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
        <source>It is saved as soon as server and user are filled in.</source>
        <translation>Se guarda en cuanto indique servidor y usuario.</translation>
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
        <source>%n marked</source>
        <translation>
            <numerusform>%n marcada</numerusform>
            <numerusform>%n marcadas</numerusform>
        </translation>
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
        <source>For pages and the list of the morning. Callers never see it.</source>
        <translation>Para avisos y la lista de la mañana. Los clientes nunca lo ven.</translation>
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
        <source>One person with both numbers, %1 and %2: %3. Calls and texts stay with the number they came from. You can undo it.</source>
        <translation>Una persona con los dos números, %1 y %2: %3. Llamadas y mensajes quedan con su número. Se puede deshacer.</translation>
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
        <source>%n people written to %1.</source>
        <translation>
            <numerusform>%n contacto guardado en %1.</numerusform>
            <numerusform>%n contactos guardados en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Numbers it added go: %n. The others are as before. What somebody changed since stays.</source>
        <translation>
            <numerusform>Se quita lo que agregó: %n número. Los demás quedan como antes. Lo que alguien cambió después se conserva.</numerusform>
            <numerusform>Se quita lo que agregó: %n números. Los demás quedan como antes. Lo que alguien cambió después se conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Deshaciendo…</translation>
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
</context>
<context>
    <name>secondring::PreviewBubble</name>
    <message>
        <source>The caller reads: %1</source>
        <translation>El cliente lee: %1</translation>
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
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n en espera</numerusform>
            <numerusform>%1, %n en espera</numerusform>
        </translation>
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
        <source>Fill in the server and the user first.</source>
        <translation>Indique primero el servidor y el usuario.</translation>
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
</context>
<context>
    <name>secondring::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
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
        <source>There is nothing to fill in for {%1}. It is not saved like this.</source>
        <translation>No hay dato para {%1}. Así no se guarda.</translation>
    </message>
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
        <source>While you are open</source>
        <translation>Cuando está abierto</translation>
    </message>
    <message>
        <source>While you are closed</source>
        <translation>Cuando está cerrado</translation>
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
        <translation>Tiempo para que llamen otra vez o para que usted devuelva la llamada.</translation>
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
        <source>Who hangs up sooner probably misdialled, and is not texted.</source>
        <translation>Quien cuelga antes quizá marcó mal, y no recibe mensaje.</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Maria Reyes</source>
        <translation>Maria Reyes</translation>
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
        <source>Nobody works here yet. Add your team under Settings, Team.</source>
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
        <source>%n done.</source>
        <translation>
            <numerusform>%n lista.</numerusform>
            <numerusform>%n listas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Lista.</translation>
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
        <source>%1 has it. Assign</source>
        <translation>%1 se encarga. Asignar</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 se encarga</translation>
    </message>
    <message>
        <source>%1 has it. Assign (A)</source>
        <translation>%1 se encarga. Asignar (A)</translation>
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
        <source>Your own words are in force: services with what they are worth, fields, questions and urgent words.</source>
        <translation>Rigen sus propias palabras: servicios con su valor, datos, preguntas y palabras urgentes.</translation>
    </message>
    <message>
        <source>Services with what they are worth, fields, questions and urgent words stand in one file. Write it out, change it in any editor, and read it in again.</source>
        <translation>Los servicios con su valor, los datos, las preguntas y las palabras urgentes están en un archivo. Guárdelo, cámbielo en cualquier editor y léalo de nuevo.</translation>
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
        <source>%n waiting for a reply</source>
        <translation>
            <numerusform>%n espera respuesta</numerusform>
            <numerusform>%n esperan respuesta</numerusform>
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
