<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Alerts</name>
    <message>
        <source>, last %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is calling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texted · waiting for a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed call from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked not to be texted: nothing more goes to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next call on your line appears here by itself, with what followed from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who called reached somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was texted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A caller nobody answers gets a text within seconds, and appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every missed caller was texted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls that were not texted appear here, each with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answered calls yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that somebody took, here or at another desk, appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your line told how every call ended. Where it cannot, the call waits here for your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calls cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered call on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call on %1, answered at another desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed call on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed call on %1, the line was busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call on %1, declined at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed call on %1, left a voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call on %1, not known whether answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text goes out now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text goes out in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered at another desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed, busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed, declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed, voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rang %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your line cannot see whether somebody answered. Did you get it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very likely, from what the line reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess: the line did not report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line did not say who called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller hid their number. There is nobody to text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a service&apos;s short number, not a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an emergency number. It is never texted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was a call from one of your own phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the line gave is not a telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is not complete, or too long. Call back if you know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such number exists. It may be a faked caller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a landline. Call back instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number costs extra to call. It is not texted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a toll-free number of a company. Call back instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a company&apos;s number that takes no texts. Call back instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of number takes no texts. Call back instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a pager. Call back instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a voicemail box. There is nobody to text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered at another desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known whether somebody answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the caller hid their number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a landline, call back instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this number takes no texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it rang too briefly to be meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they asked not to be texted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they were texted not long ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text for their earlier call is about to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are already texting with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic texts are switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call was too long ago, call back instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text service is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is your own number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network doubts that this is the caller&apos;s own number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not texted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texting now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texted in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not texted: they got a text %1 earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texting in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you get it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texting back now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texting back in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texted back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted out, no more texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>That cannot be right. Check it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed it at the same time. Look again, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved. Try again; if that does not help, restart Second Ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged. Restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database belongs to a newer Second Ring. Update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection. Check the internet, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was refused. Check the password or key in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much at once. Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was refused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Registered. The line is listened to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is not on this account. Check number and account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number cannot send texts. Choose one that can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account and number are right. Texts can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text service does not answer. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server and user are needed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text service is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name and no number contains “%1”. All conversations were searched, done ones too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody calls and nobody can answer, they get a text, and their reply appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All caught up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press E on a conversation when it needs nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every text arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text that cannot be delivered is listed here with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inbox cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J and K walk the list, Enter answers, E marks done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>%1 listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong password, not listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server of that name. Check it under Settings, Phone line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone system cannot be reached. Check its address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone system does not answer. It may be restarting; it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong user or password. Check them under Settings, Phone line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone system could not prove who it is. Check its name, or give its certificate under Settings, Phone line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone system does not let this extension sign in. Ask whoever runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing in this line&apos;s settings. See Settings, Phone line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone system does not answer. Check address, port and transport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening. Missed calls are noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to the phone system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off. Calls on it are not noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening, calls are not noticed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines listening</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Hidden number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called once before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called twice before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called %1 times before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no telephone program on this computer. Dial %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>%1 was written by a newer Second Ring. Install the newest version and start it again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is. Put a backup in its place, or move it away to begin with an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so %1 cannot be opened. Make room and start again; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that this folder can be read and written, then start again. (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second Ring is running already on %1. Use that one, or give another folder with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Our number is not registered for business texting yet. Finish the registration at the text service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text service refused our key. Check it under Settings, Text service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account at the text service is out of credit. Add credit, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our number cannot send texts. Check it under Settings, Text service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts to this country are switched off at the text service. Call instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account at the text service is on trial and reaches only numbers confirmed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a landline. Call back instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number does not take texts. Check it, or call back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their phone is off or out of reach. Try again later, or call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked not to be texted. Call instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The carrier held it back as unwanted. Reword it without links, or call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many texts at once. Send it again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text service did not take it as it is. Reword it and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text service has trouble. Send it again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text service could not be reached. Check the internet, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text service could not prove who it is, so nothing was sent. Check this computer&apos;s clock and network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text service answered something unreadable. Ask there before sending it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text service refused it. Call, or try other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They got through on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You called them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another desk answered the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody at the desk wrote first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wrote first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waited too long to still make sense. Call back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have arrived: the text service does not say. Ask there before sending it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after hang-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2 · 1 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters · %2 texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends as %1 texts because of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>They asked not to be texted. No text goes to this number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verticals</name>
    <message>
        <source>Dental practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dental practice, in Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salon, in Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Med spa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiropractic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vet or grooming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heating and cooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plumbing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electrical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roofing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscaping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pest control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto detailing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locksmith or garage doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::AlertCard</name>
    <message>
        <source>Call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second Ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::AnswerField</name>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::BusinessSection</name>
    <message>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are. Your name stands in every automatic text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it should stand in a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides the wording of the texts, unless you write your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How numbers without a country code are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text without your name tells nobody who wrote. Give one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long for a text. 100 letters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long for a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s own (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::CallActions</name>
    <message>
        <source>Never text this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text %1 anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never text %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the conversation with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::CallList</name>
    <message>
        <source>Calls, newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::CallsPage</name>
    <message>
        <source>Every call on your lines, and what followed from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not texted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never text %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second Ring will not text this number again, whoever calls from it. They can still call, and they can text START to be texted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never text them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::Composer</name>
    <message>
        <source>Use plain letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::ConversationList</name>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::DayRow</name>
    <message>
        <source>It opens before it closes: check the two times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second time begins before the first is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, after the break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: add a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: closes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::HealthBoard</name>
    <message>
        <source>Passwords are in the system keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no system keychain here: passwords are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text service is set up: nobody is texted back. See Settings, Text service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text service does not say whether some texts left. They are under Failed in the Inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts leave from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls are remembered until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone line is set up: no call is noticed. See Settings, Phone line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::HealthPage</name>
    <message>
        <source>One thing is broken. What to do stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things are broken. What to do stands beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing needs a look. What to do stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things need a look. What to do stands beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well. Missed calls are noticed and texted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as a line or a text service is set up, how it is doing stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::HealthRow</name>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::HoursSection</name>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you are open. Outside these times a caller gets the text for closed hours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::LineForm</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this line is called at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or address of your phone system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extension, as your phone system calls it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with ringing (180)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where it differs from the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where it differs from the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with TLS, and where it differs from the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file, if your phone system signs its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls also from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further addresses calls may come from, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some phone systems drop a phone that does not say it rings. Callers hear no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no readable file of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or an address alone, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an address. Write numbers, like 192.168.1.10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::LineLight</name>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Click for details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::LinesSection</name>
    <message>
        <source>Phone line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second Ring rings along as one more phone of an extension. It never answers a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls on it will no longer be noticed. Calls already noticed stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is saved as soon as server and user are filled in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::MainWindow</name>
    <message>
        <source>Second Ring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::MoreBox</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::PersonPanel</name>
    <message>
        <source>Asked not to be texted. They can write START to change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has neither called nor written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called us %1. May be texted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote to us %1. May be texted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::PracticeBar</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go live…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::PracticeSection</name>
    <message>
        <source>Practice mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try everything with a made-up line and made-up callers. Nothing leaves this computer, and nobody is texted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second Ring is practising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second Ring is live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going live tests your phone line and your text service first. If one of them is not well, you stay in practice and read why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls on your line are texted. Practising again pauses that: missed calls are not noticed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your business a name first: it stands in every text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line is set up. Add one under Phone line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not live yet. Mend what stands above, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings changed during the test. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to practice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls on your line are not noticed and nobody is texted until you go live again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::PreviewBubble</name>
    <message>
        <source>The caller reads: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondring::RunningDesk</name>
    <message>
        <source>Practice mode needs a free port on this computer and found none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::SavedNote</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::SecretField</name>
    <message>
        <source>Kept in %1, never in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be kept. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::SettingChecks</name>
    <message>
        <source>%1 is locked. Unlock it, then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password or key is not in %1 any more. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the server and the user first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text service is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the account and the number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is missing. Type it in first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::TemplateBox</name>
    <message>
        <source>There is nothing to fill in for {%1}. It is not saved like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long for a text. It is not saved like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the caller reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert the field %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the usual words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::TextServiceSection</name>
    <message>
        <source>Text service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts leave through your own account at a text service, from your own number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the text service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part before .signalwire.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with SK. Leave it empty to use the account&apos;s own token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number at the service that texts come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the service is asked for new texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for a service that speaks the same language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account begins with AC and has 34 letters and figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API key begins with SK and has 34 letters and figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a telephone number. Write it with its area code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the part before .signalwire.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must begin with https://, so that nobody reads along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s auth token. Kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of the API key. Kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with AC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is saved as soon as nothing is missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the text service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::TextsSection</name>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a caller nobody answered gets, and when. A person at the desk can always text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text callers nobody answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you are closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait before texting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for them to call again, or for you to call back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One text in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>However often somebody calls in this time, they get one text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who hangs up sooner probably misdialled, and is not texted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maria Reyes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::ThreadHead</name>
    <message>
        <source>Call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls and consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::ThreadModel</name>
    <message>
        <source>We wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::ThreadPane</name>
    <message>
        <source>They asked not to be texted. Call instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number copied. Dial it on your phone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::ThreadView</name>
    <message>
        <source>Calls and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondring::TrayIcon</name>
    <message>
        <source>Open Second Ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic texts are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic texts are paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second Ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for a reply</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>texts paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Second Ring (%1 waiting)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
