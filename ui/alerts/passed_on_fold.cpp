// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/passed_on_fold.h"

#include "ui/alerts/alert_card.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

struct FoldWording {
    Q_DECLARE_TR_FUNCTIONS(Alerts)
};

/// What is under the mouse stays under it, and what is written is not taken away.
bool isUnderHands(const ShownAlert& shown)
{
    return !shown.alert.fold && shown.card && shown.card->isVisible() && shown.card->isInUse();
}

} // namespace

void foldPassedOn(const ShownAlerts& alerts)
{
    std::vector<Alert*> folding;
    Alert* first = nullptr; // Its card stays where it was while others join it.
    for (const auto& shown : alerts) {
        Alert& alert = shown->alert;
        if (alert.stage == Alert::Stage::PassedOn && !isUnderHands(*shown)) {
            folding.push_back(&alert);
            if (alert.fold) first = &alert;
        }
        alert.isBehind = false;
        alert.fold.reset();
    }
    if (folding.size() < 2) return;
    if (first == nullptr) first = folding.back();
    PassedOnFold fold{static_cast<int>(folding.size()), first->rangAt, true};
    for (Alert* each : folding) {
        each->isBehind = each != first;
        fold.since = std::min(fold.since, each->rangAt);
        fold.wereTheirs = fold.wereTheirs && each->wasTheirs;
        first->changedAt = std::max(first->changedAt, each->changedAt);
    }
    first->fold = fold;
}

QStringList standingFor(const ShownAlerts& alerts, const Alert& alert)
{
    QStringList ids;
    for (const auto& shown : alerts)
        if (alert.fold && shown->alert.isBehind) ids << shown->alert.id;
    return ids << alert.id; // Last: closed before them it would leave its place to the next.
}

void lookFolded(AlertLook& look, const PassedOnFold& fold, const AlertWords& as, Timestamp now)
{
    look.icon = u"hourglass"_s;
    look.tone = Tone::Warm;
    look.title = fold.wereTheirs ? FoldWording::tr("%n still wait for you", nullptr, fold.people)
                                 : FoldWording::tr("%n are yours now", nullptr, fold.people);
    look.lineTitle = fold.wereTheirs ? FoldWording::tr("%n still wait", nullptr, fold.people)
                                     : FoldWording::tr("%n are yours", nullptr, fold.people);
    look.line =
        FoldWording::tr("Nobody answered them. The first wrote %1").arg(as.times.inSentence(fold.since, now));
    look.mayOpen = true;
}

} // namespace secondring
