// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calls_fixture.h"
#include "tests/ui/inbox_window.h"
#include "tests/ui/today_fixture.h"
#include "ui/window/key_sheet.h"

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
        QCOMPARE(sorted(keysOf(sheet, u"keysOfToday"_s)), keysThatAct(*today.list));
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
};

QTEST_MAIN(TstKeySheet)
#include "tst_key_sheet.moc"
