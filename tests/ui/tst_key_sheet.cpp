// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waited.h"
#include "tests/ui/calls_fixture.h"
#include "tests/ui/inbox_window.h"
#include "tests/ui/today_fixture.h"
#include "ui/window/key_sheet.h"
#include "ui/window/rights_gate.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

/// The keys of one part of the sheet, as a shortcut is written: "Ctrl+K".
QStringList keysOf(const QWidget& sheet, const QString& part)
{
    QStringList keys;
    for (const auto* words : sheet.findChild<QWidget*>(part)->findChildren<QLabel*>()) {
        const QString said = words->accessibleName();
        if (said.contains(u": "_s)) keys << said.section(u": "_s, 0, 0).replace(u' ', u'+');
    }
    return keys;
}

QStringList shortcutsOf(const QWidget& widget)
{
    QStringList keys;
    for (const auto* shortcut : widget.findChildren<QShortcut*>(QString(), Qt::FindDirectChildrenOnly))
        keys << shortcut->key().toString(QKeySequence::PortableText);
    return keys;
}

/// The letters, and Enter, that do something in @p list.
QStringList keysThatAct(QAbstractItemView& list)
{
    std::vector<std::unique_ptr<QSignalSpy>> spies;
    const auto* type = list.metaObject();
    for (int i = type->methodOffset(); i < type->methodCount(); ++i)
        if (type->method(i).methodType() == QMetaMethod::Signal)
            spies.push_back(std::make_unique<QSignalSpy>(&list, type->method(i)));
    const auto heard = [&spies] {
        qsizetype all = 0;
        for (const auto& spy : spies)
            all += spy->count();
        return all;
    };
    QList<Qt::Key> keys{Qt::Key_Return};
    for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key)
        keys << Qt::Key(key);
    QStringList acting;
    for (const Qt::Key key : keys) {
        list.setCurrentIndex(list.model()->index(1, 0));
        const auto before = heard();
        QTest::keyClick(&list, key);
        if (heard() == before && list.currentIndex().row() == 1) continue;
        acting << (key == Qt::Key_Return ? u"Enter"_s : QKeySequence(key).toString());
    }
    acting.sort();
    return acting;
}

QStringList sorted(QStringList keys)
{
    keys.sort();
    return keys;
}

/// Takes what a list asks for, so that nothing opens.
void silence(QAbstractItemView& list, QWidget& page)
{
    QObject::disconnect(&list, nullptr, &page, nullptr);
}

} // namespace

/// The sheet of keys says what is true: no key that is not there, and none left out.
class TstKeySheet : public QObject {
    Q_OBJECT

private:
    Theme m_theme{1.0};

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void theKeysOfTheInboxAreAllThere()
    {
        InboxWindow window;
        KeySheet sheet(window.desk.theme, 1, &window.window);
        QStringList said = keysOf(sheet, u"keysOfInbox"_s);
        QCOMPARE(said.removeAll(u"Enter"_s), 1); // The list's own.
        QCOMPARE(said.removeAll(u"F2"_s), 1);    // Of the lead card's fields.
        QCOMPARE(sorted(said), sorted(shortcutsOf(*window.inbox)));
    }

    void theKeysOfEverywhereAreTheWindows()
    {
        InboxWindow window;
        KeySheet sheet(window.desk.theme, 1, &window.window);
        QStringList real = shortcutsOf(window.window);
        real.removeAll(u"Shift+?"_s); // How some keyboards write "?".
        QCOMPARE(sorted(keysOf(sheet, u"keysEverywhere"_s)), sorted(real));
    }

    void thereAreAsManyPagesAsItSays()
    {
        InboxWindow window;
        for (int i = 0; i < 4; ++i)
            window.window.addPage(new InboxPage(window.desk.desk, &window.window), Rail::Place::Top);
        window.press(Qt::Key_Question, Qt::ShiftModifier);
        const auto* sheet = window.window.findChild<QDialog*>(u"keySheet"_s);
        QTRY_VERIFY(sheet && sheet->isVisible());
        QVERIFY(keysOf(*sheet, u"keysEverywhere"_s).contains(u"Ctrl+1+…+5"_s));
        const QStringList real = shortcutsOf(window.window);
        QVERIFY(real.contains(u"Ctrl+5"_s) && !real.contains(u"Ctrl+6"_s));
    }

    void questionMarkShowsItOnEveryPage()
    {
        InboxWindow window;
        auto* other = new QPushButton(u"another page"_s);
        class Other : public Page {
        public:
            using Page::Page;
            [[nodiscard]] QString title() const override { return u"Other"_s; }
            [[nodiscard]] QString icon() const override { return u"users"_s; }
        };
        auto* page = new Other(&window.window);
        other->setParent(page);
        window.window.addPage(page, Rail::Place::Top);
        window.window.open(page);
        other->setFocus();
        QTest::keyClick(other, Qt::Key_Question, Qt::ShiftModifier);
        QTRY_VERIFY(window.window.findChild<QDialog*>(u"keySheet"_s));
        delete window.window.findChild<QDialog*>(u"keySheet"_s);
    }

    void theKeysOfTodayAreAllThere()
    {
        OpenToday today;
        QTRY_VERIFY(today.model->rowCount() > 2);
        silence(*today.list, *today.page);
        QWidget under;
        KeySheet sheet(m_theme, 5, &under);
        QCOMPARE(sorted(keysOf(sheet, u"keysOfToday"_s)),
                 sorted(keysThatAct(*today.list) + shortcutsOf(*today.page)));
    }

    void theKeysOfTheCallsAreAllThere()
    {
        OpenPage calls;
        QTRY_VERIFY(calls.model->rowCount() > 2);
        silence(*calls.list, *calls.page);
        QWidget under;
        KeySheet sheet(m_theme, 5, &under);
        QCOMPARE(sorted(keysOf(sheet, u"keysOfCalls"_s)), keysThatAct(*calls.list));
    }

    void whoMayOnlyLookPressesInVain()
    {
        InboxWindow window;
        guard(window.window, window.desk.identity, window.desk.settings);
        auto settings = window.desk.settings.current();
        settings.team.members = {{{u"ines"_s}, u"Ines Roth"_s, {}, TeamMember::Role::ReadOnly, false},
                                 {{u"ruth"_s}, u"Ruth Lee"_s, {}, TeamMember::Role::Owner, false}};
        QVERIFY(waited(window.desk.settings.save(settings)));
        const auto* why = window.window.findChild<QLabel*>(u"lookWords"_s);
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s) && window.hasCard());
        QVERIFY(window.composer()->isEnabled() && !why->isVisible());
        window.desk.identity.sitDown({u"ines"_s});
        QVERIFY(why->isVisible() && why->text().contains(u"Ines Roth"_s));
        for (const QString& name :
             {u"newText"_s, u"done"_s, u"snooze"_s, u"assign"_s, u"callBack"_s, u"send"_s})
            QVERIFY2(!window.button(name)->isEnabled(), qPrintable(name));
        QVERIFY(!window.composer()->isEnabled());
        for (const Qt::Key key : {Qt::Key_E, Qt::Key_S, Qt::Key_A, Qt::Key_B, Qt::Key_R, Qt::Key_X})
            window.press(key);
        QVERIFY(!window.choices() && window.rows().contains(u"Maria Reyes"_s));
        window.press(Qt::Key_J); // To walk the list is to look.
        QTRY_VERIFY(!window.shows(u"Maria Reyes"_s));
        const auto open = window.kept(u"+14045550123"_s);
        QVERIFY(!open.closed && !open.snoozedUntil);
        window.desk.identity.sitDown({u"ruth"_s});
        QVERIFY(window.composer()->isEnabled() && window.button(u"done"_s)->isEnabled() && !why->isVisible());
    }
};

QTEST_MAIN(TstKeySheet)
#include "tst_key_sheet.moc"
