// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/how_popover.h"

#include "ui/widgets/choice_popover.h"
#include "ui/wording/consent_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

class HowPopoverWording {
    Q_DECLARE_TR_FUNCTIONS(secondring::HowPopover)
};

QString iconOf(ConsentHow how)
{
    switch (how) {
    case ConsentHow::ByPhone:
        return u"phone"_s;
    case ConsentHow::InPerson:
        return u"user"_s;
    case ConsentHow::ByVoicemail:
        return u"voicemail"_s;
    default:
        return u"pencil"_s;
    }
}

void askHow(ChoicePopover* popover, const QList<ConsentHow>& ways, QWidget* anchor,
            std::function<void(ConsentHow)> use, std::function<void()> nobodyAsked = {})
{
    std::vector<Choice> choices;
    for (const ConsentHow way : ways)
        choices.push_back({words(way), {}, iconOf(way)});
    if (nobodyAsked)
        choices.push_back({HowPopoverWording::tr("Nobody asked: only no automatic texts"), {}, u"ban"_s});
    popover->setChoices(choices);
    QObject::connect(popover, &ChoicePopover::chosen, anchor,
                     [ways, use = std::move(use), nobodyAsked = std::move(nobodyAsked)](int choice) {
                         if (choice < ways.size()) return use(ways.at(choice));
                         nobodyAsked();
                     });
    popover->openAt(anchor);
}

} // namespace

void askHowTheyOptedOut(const Theme& theme, QWidget* anchor, std::function<void(ConsentHow)> use,
                        std::function<void()> nobodyAsked, const QString& who)
{
    const QString question = who.isEmpty() ? HowPopoverWording::tr("How did they ask for no texts?")
                                           : HowPopoverWording::tr("How did %1 ask for no texts?").arg(who);
    auto* popover = new ChoicePopover(theme, question, anchor);
    askHow(popover, waysToOptOut(), anchor, std::move(use), std::move(nobodyAsked));
}

void askHowTheyAgreed(const Theme& theme, QWidget* anchor, std::function<void(ConsentHow)> use)
{
    auto* popover =
        new ChoicePopover(theme, HowPopoverWording::tr("How did they agree to texts again?"), anchor);
    popover->beginWithNothing(); // Nobody is brought back by what was typed for another place.
    askHow(popover, waysToAgree(), anchor, std::move(use));
}

} // namespace secondring
