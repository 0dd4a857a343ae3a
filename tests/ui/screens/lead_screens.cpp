// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/inbox_scene.h"
#include "tests/ui/screens/inbox_screens.h"
#include "tests/ui/screens/shot.h"
#include "ui/leads/lead_field_row.h"
#include "ui/widgets/choice_popover.h"

#include <QDialog>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

namespace {

const auto maria = u"+14045550123"_s;
const auto marias = u"+14045550124"_s;

class LeadScreens {
public:
    explicit LeadScreens(Album album) : m_album(std::move(album)) {}

    int takeAll()
    {
        drawn();
        shared();
        over(u"lost"_s, Stage::Lost, LostReason::WentElsewhere);
        over(u"booked"_s, Stage::Booked, LostReason::None);
        marked();
        for (const auto& [name, button] :
             {std::pair(u"snooze"_s, u"snooze"_s), std::pair(u"assign"_s, u"assign"_s),
              std::pair(u"why-lost"_s, u"markLost"_s), std::pair(u"templates"_s, u"templates"_s),
              std::pair(u"more"_s, u"filterMore"_s), std::pair(u"new-text"_s, u"newText"_s)})
            over(name, button);
        keys();
        return m_album.missed;
    }

private:
    void shoot(InboxScene& scene, const QString& name, const QString& person = u"Maria Reyes"_s)
    {
        const auto ready = [&scene, person] {
            if (!scene.hasRows()) return false;
            if (!scene.shows(person)) scene.choose(person);
            return scene.shows(person) && scene.inbox->findChild<LeadPanel*>()->card().has_value();
        };
        m_album.shoot(*scene.window, u"lead-"_s + name, {1360, 860}, ready);
    }

    // As in the drawing: score open, what they said lit, an answer begun, a note.
    void drawn()
    {
        InboxScene scene(m_album.choice);
        scene.tell([](DeskStory& story, Timestamp now) {
            story.note(maria, u"Prefers Dr. Osei. Nervous, explain every step."_s, now - 1min,
                       MemberId{u"ana"_s});
            story.assign(maria, MemberId{u"bo"_s}, now - 30s);
        });
        scene.show();
        shoot(scene, u"card"_s);
        scene.inbox->findChild<QPlainTextEdit*>(u"composer"_s)
            ->setPlainText(
                u"Yes, we take Delta. Can you be here at 11:15? We'll get you out of pain first."_s);
        scene.inbox->findChild<QAbstractButton*>(u"heat"_s)->click();
        scene.inbox->findChild<LeadFieldRow*>(u"field_preferred_time"_s)->click();
        shoot(scene, u"why-hot"_s);
    }

    void shared()
    {
        InboxScene scene(m_album.choice);
        scene.tell([](DeskStory& story, Timestamp now) {
            story.share(maria, {u"Maria Reyes"_s, u"Luis Reyes"_s}, now);
            story.name(marias, u"Maria Reyes"_s, now - 2h);
            story.call({marias, now - 2h});
        });
        scene.show();
        shoot(scene, u"shared"_s);
    }

    void over(const QString& name, Stage stage, LostReason reason)
    {
        InboxScene scene(m_album.choice);
        scene.tell(
            [stage, reason](DeskStory& story, Timestamp now) { story.end(maria, stage, reason, now); });
        scene.show();
        shoot(scene, name);
    }

    void marked()
    {
        InboxScene scene(m_album.choice);
        scene.tell();
        scene.show();
        shoot(scene, u"marked"_s);
        scene.list().toggleMark();
        scene.list().step(1);
        scene.list().toggleMark();
        shoot(scene, u"marked"_s, u"(404) 555-0188"_s);
    }

    // What opens over the window, where it opens.
    void over(const QString& name, const QString& button)
    {
        InboxScene scene(m_album.choice);
        scene.tell();
        scene.show();
        shoot(scene, name);
        scene.inbox->findChild<QAbstractButton*>(button)->click();
        QWidget* opened = scene.window->findChild<ChoicePopover*>();
        if (!opened) opened = scene.window->findChild<QDialog*>();
        paste(scene, name, opened);
    }

    void keys()
    {
        InboxScene scene(m_album.choice);
        scene.tell();
        scene.show();
        shoot(scene, u"keys"_s);
        QTest::keyClick(&scene.list().view(), Qt::Key_Question, Qt::ShiftModifier);
        paste(scene, u"keys"_s, scene.window->findChild<QDialog*>(u"keySheet"_s));
    }

    void paste(InboxScene& scene, const QString& name, QWidget* opened)
    {
        if (!opened || !QTest::qWaitFor([opened] { return opened->isVisible(); })) {
            ++m_album.missed;
            return;
        }
        QPixmap all = scene.window->grab();
        QPainter painter(&all);
        const bool isDialog = qobject_cast<QDialog*>(opened);
        const QPoint middle = scene.window->rect().center() - opened->rect().center();
        painter.drawPixmap(isDialog ? middle : scene.window->mapFromGlobal(opened->mapToGlobal(QPoint())),
                           opened->grab());
        painter.end();
        m_album.keep(all, u"lead-"_s + name);
    }

    Album m_album;
};

} // namespace

int takeLeads(const QString& folder, const QString& suffix)
{
    return LeadScreens({folder, suffix, Theme::Choice::Light}).takeAll() +
           LeadScreens({folder, suffix, Theme::Choice::Dark}).takeAll();
}

} // namespace secondring
