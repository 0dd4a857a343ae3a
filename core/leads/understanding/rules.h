// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/reading.h"

namespace secondring {

// The steps of reading a reply, in the order they are taken; each looks at the reading and at what the steps
// before it understood.

/// What its words tell; else what they wrote before.
[[nodiscard]] Language languageOf(const Reading& reading);
/// French, Portuguese, German: what is read of it is too little to answer by itself.
[[nodiscard]] bool isInAnotherLanguage(const Reading& reading);
/// Opt-out, opt-in, wrong number: what they say about being texted.
void readWishes(const Reading& reading, Understood& understood);
/// What says that we mean somebody else: a name disowned, a call that was not theirs.
[[nodiscard]] std::vector<Evidence> wrongNumberIn(const Reading& reading);
void readSafety(const Reading& reading, Understood& understood);
/// "Looking to rent a 2 bedroom" is no wish for a stylist's chair where homes are let.
void leaveOutLetting(std::vector<Mark>& marks, const VerticalPack& pack);
/// "The swelling from last week is all gone now", "my mom had a reaction years ago": no danger today.
void denyWhatIsOver(std::vector<Mark>& marks, const ReplyWords& words, const VerticalPack& pack);
/// "My dog passed out, can we reschedule": no danger at a desk for people; and 911 sends nobody to a dog.
void denyWhatIsOfAnimals(std::vector<Mark>& marks, const ReplyWords& words, const VerticalPack& pack);
/// "My son says they're going to hurt him", to those who treat him: fear of the visit, and no threat.
void denyFearOfTreatment(std::vector<Mark>& marks, const ReplyWords& words, const VerticalPack& pack);
void readService(const Reading& reading, Understood& understood);
/// Their name, the stylist they name, their insurance.
void readPeople(const Reading& reading, Understood& understood);
/// A name that stands by itself: "Nina Park, want botox", "Mario is my name"; none unless it is one.
[[nodiscard]] std::optional<Read<QString>> nameApart(const Reading& reading);
/// "Its tom baxter from my other phone": a surname of somebody who writes without capitals.
[[nodiscard]] bool isSmallSurname(const Reading& reading, int at);
/// "Soy Lucía Peña, quiero": a surname that is a word, too, where nothing but a surname stands.
[[nodiscard]] bool isSurnameLikeAWord(const Reading& reading, int at);
/// "Soy Ana de la Cruz": the place behind such a surname, which begins at @p at; else @p at.
[[nodiscard]] int endOfJoinedSurname(const Reading& reading, int at);
/// "Gracias, Maria de la Cruz": the place of the first name whose such surname ends the reply.
[[nodiscard]] std::optional<int> startOfJoinedName(const Reading& reading);
/// "Maria de la Cruz", "Anne-Marie van Dyke" of a name that is all small.
[[nodiscard]] QString withCapitals(QString name);
/// Nothing but a first name and its surnames: "maria de la cruz", "Rosa Elena Vargas Medina".
[[nodiscard]] bool isWholeName(const Reading& reading);
/// Whether the name at @p at only says whose somebody is: "Omar's mom" is not Omar.
[[nodiscard]] bool isWhose(const Reading& reading, int at);
/// What a pet is called: "my cat Milo", "Bella needs her nails done".
[[nodiscard]] std::optional<Read<QString>> petNameIn(const Reading& reading);
/// The vertical's other fields.
void readFields(const Reading& reading, Understood& understood);
void readTimes(const Reading& reading, Understood& understood);
/// They say when, and not only "right now", as in "any specials right now?".
[[nodiscard]] bool hasDay(const Understood& understood);
/// When we are open, not when they may come.
[[nodiscard]] bool asksForHours(const Reading& reading);
/// They ask for a visit: in words, or by naming what they need and when.
[[nodiscard]] bool asksToCome(const Reading& reading, const Understood& understood);
/// "Thursday works", "1:30 pls": nothing but a time and that it suits.
[[nodiscard]] bool accepts(const Reading& reading, const Understood& understood);
/// "Ok thank you, see you then", and no word of when: takes a time that we offered, and else only knows of
/// one.
[[nodiscard]] bool isGoodbye(const Reading& reading, const Understood& understood);
/// They have a visit, and want it at another time.
[[nodiscard]] bool asksForOtherTime(const Reading& reading, const Understood& understood);
/// "Please don't cancel my appointment": they have a visit, and say only that it shall stay.
[[nodiscard]] bool keepsVisit(const Reading& reading);
/// "Why did you cancel my appointment?": the visit was taken from them.
[[nodiscard]] bool isCancelledByUs(const Reading& reading);
/// "Didn't call, my wife did": somebody of theirs wants us.
[[nodiscard]] bool isCallOfTheirs(const Reading& reading);
/// They have a visit, and want none.
[[nodiscard]] bool cancels(const Reading& reading, const Understood& understood);
/// They know of their visit, and will come.
[[nodiscard]] bool confirms(const Reading& reading, const Understood& understood);
/// What they need has a name; when, was said too.
[[nodiscard]] bool names(const Understood& understood);
[[nodiscard]] bool hasTime(const Understood& understood);
/// They name what they need and when, and ask for it.
[[nodiscard]] bool asksForVisit(const Reading& reading, const Understood& understood);

// What is told besides, or instead: each whether the reply is about that.
[[nodiscard]] bool isLost(const Reading& reading, const Understood& understood);
[[nodiscard]] bool isComplaint(const Reading& reading, const Understood& understood);
[[nodiscard]] bool isCallback(const Reading& reading, const Understood& understood);
[[nodiscard]] bool isBusy(const Reading& reading, const Understood& understood);
[[nodiscard]] bool isDecline(const Reading& reading, const Understood& understood);
/// "Too pricey for me": no question, though it speaks of prices.
[[nodiscard]] bool isPlainDecline(const Reading& reading, const Understood& understood);
[[nodiscard]] bool isBilling(const Reading& reading, const Understood& understood);
[[nodiscard]] bool isRecords(const Reading& reading, const Understood& understood);
/// "Paid twice by accident" is no slip of the phone.
[[nodiscard]] bool isSlip(const Reading& reading, const Understood& understood);
[[nodiscard]] Read<Intent> intentOf(const Reading& reading, const Understood& understood);
/// What two or more small signs say together; empty where they say nothing, or two things.
[[nodiscard]] std::optional<Read<Intent>> leaningOf(const Reading& reading);
/// How many words of the reply speak for @p intent; 0 for an intent that is not told by its words alone.
[[nodiscard]] int wordsFor(const Reading& reading, Intent intent);
/// What a reply of that intent names without wanting it: the time of a visit there is, a service told of.
void leaveOutWhatIsNotAskedFor(Understood& understood);
/// Who may be in danger has not declined, nor only chats: what the lessons took it for without a word of
/// that.
void takeWorry(Understood& understood);
/// Nobody who needs anything of us.
[[nodiscard]] bool isNoLead(Intent intent);
/// Only those who have been here ask for these.
[[nodiscard]] bool isOfClients(Intent intent);
/// New or existing, as the rules have it; who only answers our question for that wants nothing else.
void readClient(const Reading& reading, Understood& understood);
/// Urgency, whether a person is needed, heat: what follows from all the rest.
void readNeed(const Reading& reading, Understood& understood);

/// Whether a word of danger or of the trade's emergencies was found.
[[nodiscard]] bool isEmergency(const Reading& reading, const Understood& understood);
/// The service that was read, or none.
[[nodiscard]] const Service* serviceOf(const Reading& reading, const Understood& understood);

} // namespace secondring
