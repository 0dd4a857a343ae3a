// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/held_store.h"
#include "tests/ui/people_fixture.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

/// Somebody is looked for among the people, and the answer does not come yet.
struct SlowPeople : OpenPeople {
    explicit SlowPeople(const QString& words)
    {
        if (!QTest::qWaitFor([this] { return model->rowCount() == 4; })) qFatal("nobody is listed");
        if (!page->search() || !QTest::qWaitFor([this] { return field()->hasFocus(); }))
            qFatal("no keyboard");
        held.emplace(desk.store->store());
        QTest::keyClicks(field(), words);
    }
    [[nodiscard]] QLineEdit* field() const { return page->findChild<QLineEdit*>(u"search"_s); }
    [[nodiscard]] QWidget* empty() const { return find<QWidget>(u"empty"_s); }
    [[nodiscard]] bool says(const QString& words) const
    {
        const auto labels = empty()->findChildren<QLabel*>();
        return empty()->isVisible() &&
               std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == words; });
    }

    std::optional<HeldStore> held;
};

} // namespace

/// Among hundreds of thousands a search takes its time.
class TstSlowPeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void aSearchThatTakesLongSaysSo()
    {
        SlowPeople open(u"ann"_s);
        QTRY_VERIFY(open.says(u"Searching…"_s));
        QVERIFY(open.field()->hasFocus());
        QVERIFY(!open.find(u"emptyAction"_s)->isVisible());
        open.held->letGo();
        QTRY_COMPARE(open.people(), QStringList{u"Ann Lee"_s});
        QVERIFY(open.list->isVisible() && open.field()->hasFocus());
    }

    void anAnswerThatComesAtOnceNeedsNoWord()
    {
        SlowPeople open(u"ann"_s);
        QTRY_COMPARE(open.model->filter().search, u"ann"_s);
        open.held->letGo();
        QTRY_COMPARE(open.people(), QStringList{u"Ann Lee"_s});
        QVERIFY(open.list->isVisible() && !open.empty()->isVisible());
    }

    void aFilterThatTakesLongSaysWhatIsRead()
    {
        SlowPeople open({});
        open.click(u"filterVendor"_s);
        QTRY_VERIFY(open.says(u"Reading the list…"_s));
        open.held->letGo();
        QTRY_COMPARE(open.people(), QStringList{u"Peachtree Supply"_s});
    }

    void whoeverWentOnToTheListIsThereWhenTheyAreFound()
    {
        SlowPeople open(u"ann"_s);
        QTRY_COMPARE(open.model->filter().search, u"ann"_s);
        QTest::keyClick(open.field(), Qt::Key_Return);
        QTRY_VERIFY(open.says(u"Searching…"_s));
        QTest::keyClick(open.page->window()->focusWidget(), Qt::Key_X); // For nobody yet.
        open.held->letGo();
        QTRY_COMPARE(open.words(u"personName"_s), u"Ann Lee"_s);
        QVERIFY(open.list->hasFocus());
    }

    void whoeverGoesOnWhileItIsSaidIsThereAsWell()
    {
        SlowPeople open(u"ann"_s);
        QTRY_VERIFY(open.says(u"Searching…"_s));
        QTest::keyClick(open.field(), Qt::Key_Down);
        QVERIFY(!open.field()->hasFocus());
        open.held->letGo();
        QTRY_COMPARE(open.words(u"personName"_s), u"Ann Lee"_s);
        QVERIFY(open.list->hasFocus());
    }

    void whereNobodyIsFoundTheKeyboardIsInTheSearch()
    {
        SlowPeople open(u"zzzz"_s);
        QTRY_COMPARE(open.model->filter().search, u"zzzz"_s);
        QTest::keyClick(open.field(), Qt::Key_Return);
        QTRY_VERIFY(open.says(u"Searching…"_s));
        open.held->letGo();
        QTRY_VERIFY(open.says(u"Nobody found"_s));
        QVERIFY(open.field()->hasFocus());
        QTest::keyClick(open.field(), Qt::Key_Return);
        QVERIFY(open.field()->hasFocus());
    }
};

QTEST_MAIN(TstSlowPeople)
#include "tst_slow_people.moc"
