// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/held_store.h"
#include "tests/ui/inbox_window.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

const auto maria = u"+14045550123"_s;

/// Maria's thread is open, Dana is looked for, and the answer does not come yet.
struct Searching : InboxWindow {
    explicit Searching(const QString& words = u"dana"_s, bool answered = false)
    {
        open(u"Maria Reyes"_s);
        if (!QTest::qWaitFor([this] { return shows(u"Maria Reyes"_s) && hasCard(); })) qFatal("no thread");
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window)) qFatal("no window");
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        if (!QTest::qWaitFor([this] { return field()->hasFocus(); })) qFatal("no keyboard");
        if (!answered) held.emplace(desk.store->store());
        type(words);
    }
    [[nodiscard]] QLineEdit* field() const { return list().findChild<QLineEdit*>(u"search"_s); }
    /// Real keys: they go wherever the keyboard is, shortcuts first.
    void press(Qt::Key key) { QTest::keyClick(window.windowHandle(), key); }
    void type(const QString& letters)
    {
        for (const QChar letter : letters)
            QTest::keyClick(window.windowHandle(), letter.toLatin1());
    }
    [[nodiscard]] bool isAskedFor(const QString& words) const { return list().model().searched() == words; }

    std::optional<HeldStore> held;
};

} // namespace

/// A search whose answer takes its time, while somebody goes on at the keyboard.
class TstSlowSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void whoeverIsFoundIsOpenedWhenTheAnswerComes_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<bool>("asked");
        QTest::newRow("Enter at once") << Qt::Key_Return << false;
        QTest::newRow("Enter while it is looked for") << Qt::Key_Return << true;
        QTest::newRow("Down while it is looked for") << Qt::Key_Down << true;
    }
    void whoeverIsFoundIsOpenedWhenTheAnswerComes()
    {
        QFETCH(Qt::Key, key);
        QFETCH(bool, asked);
        Searching window;
        if (asked) QTRY_VERIFY(window.isAskedFor(u"dana"_s));
        window.press(key);
        QVERIFY(window.shows(u"Maria Reyes"_s));
        window.held->letGo();
        QTRY_VERIFY(window.shows(u"Dana Kim"_s));
        QCOMPARE(window.rows(), QStringList{u"Dana Kim"_s});
        QVERIFY(window.list().view().hasFocus());
    }

    void enterTwiceWritesToWhoeverIsFound()
    {
        Searching window;
        QTRY_VERIFY(window.isAskedFor(u"dana"_s));
        window.press(Qt::Key_Return);
        window.press(Qt::Key_Return);
        window.held->letGo();
        QTRY_VERIFY(window.composer()->hasFocus());
        QTRY_VERIFY(window.shows(u"Dana Kim"_s));
        window.type(u"hen"_s);
        QCOMPARE(window.composer()->toPlainText(), u"hen"_s);
    }

    void whatIsTypedMeanwhileIsNoKeyForTheThreadBefore()
    {
        Searching window;
        QTRY_VERIFY(window.isAskedFor(u"dana"_s));
        window.press(Qt::Key_Down);
        window.press(Qt::Key_Return);
        window.type(u"en"_s);
        QCOMPARE(window.field()->text(), u"danaen"_s);
        window.held->letGo();
        QTRY_VERIFY(window.isAskedFor(u"danaen"_s) && window.list().model().isLoaded());
        QVERIFY(window.rows().isEmpty()); // Whoever went on typing looks for somebody else.
        QVERIFY(window.shows(u"Maria Reyes"_s) && window.field()->hasFocus());
        QVERIFY(!window.kept(maria).closed);
    }

    void whoHasGoneElsewhereStaysThere()
    {
        Searching window;
        QTRY_VERIFY(window.isAskedFor(u"dana"_s));
        window.press(Qt::Key_Return);
        window.composer()->setFocus();
        window.held->letGo();
        QTRY_COMPARE(window.rows(), QStringList{u"Dana Kim"_s});
        QVERIFY(window.shows(u"Maria Reyes"_s) && window.composer()->hasFocus());
    }

    void whereNobodyIsFoundTheKeyboardStaysInTheSearch()
    {
        Searching window(u"zzzz"_s, true);
        QTRY_VERIFY(window.isAskedFor(u"zzzz"_s) && window.list().model().isLoaded());
        window.press(Qt::Key_Return);
        window.type(u"e"_s);
        QCOMPARE(window.field()->text(), u"zzzze"_s);
        QVERIFY(!window.kept(maria).closed);
        window.press(Qt::Key_Escape);
        QVERIFY(window.field()->text().isEmpty() && !window.field()->hasFocus());
    }

    // In a flood something changes with each text: asked anew with each, nobody was found before its end.
    void whatChangesMeanwhileDoesNotHoldTheAnswerUp()
    {
        Searching window;
        QTRY_VERIFY(window.isAskedFor(u"dana"_s));
        Store& store = window.desk.store->store();
        HeldStore next(store);
        Q_EMIT store.changed(Area::Messages);
        QCoreApplication::processEvents();
        window.held->letGo();
        QTRY_COMPARE(window.rows(), QStringList{u"Dana Kim"_s});
        next.letGo();
        window.desk.tell([now = window.desk.clock.now()](DeskStory& story) {
            story.name(u"+14045550171"_s, u"Dana Kimball"_s, now);
        });
        QTRY_COMPARE(window.rows(), QStringList{u"Dana Kimball"_s});
    }
};

QTEST_MAIN(TstSlowSearch)
#include "tst_slow_search.moc"
