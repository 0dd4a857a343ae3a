// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/import_shared.h"
#include "core/store/query.h"
#include "tests/people/people_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;
using What = ImportEffect::What;

namespace {

const QString diegos = u"+14045550126"_s; ///< His own mobile.

PlannedContact row(const QString& name, const QStringList& numbers)
{
    PlannedContact plan{2, named(name), {}, SkipReason::None, {}};
    for (const auto& number : numbers)
        plan.numbers.push_back(numberOf(number));
    return plan;
}

/// The Reyes family has one telephone at home.
class FamilyDesk : public PeopleDesk {
public:
    explicit FamilyDesk(TestStore& store) : PeopleDesk(store), m_store(store) {}

    void setAside(const QString& id, const std::vector<PlannedContact>& rows)
    {
        const auto aside = m_store.run([=](Transaction& transaction) {
            return ImportRecords(transaction).setAside(id, rows, monday + 1h);
        });
        QVERIFY(aside);
        repeated = *aside;
    }
    void take(const QString& id, const std::vector<PlannedContact>& rows)
    {
        setAside(id, rows);
        QVERIFY(takenOver(m_store, id, monday + 1h));
    }
    /// Who may be at the other end of @p number, in the order they became known.
    [[nodiscard]] QStringList sharing(const QString& number)
    {
        QStringList names;
        (void)m_store.run([&](Transaction& transaction) -> Result<void> {
            Query query(transaction,
                        u"SELECT name FROM number_person WHERE number = :number ORDER BY created_at, name"_s);
            query.bind(u":number"_s, numberOf(number).e164());
            auto done = query.run();
            while (done && query.next())
                names << query.text(0);
            return done;
        });
        return names;
    }
    [[nodiscard]] int aside()
    {
        return firstCell(m_store, u"SELECT count(*) FROM contact_import_also"_s).toInt();
    }

    RepeatedNumbers repeated;

private:
    TestStore& m_store;
};

const std::vector family{row(u"Maria Reyes"_s, {maria}), row(u"Diego Reyes"_s, {maria})};

} // namespace

class TstImportShared : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void thePreviewSaysThatBothNamesAreKept_data() { TestStore::engines(); }
    void thePreviewSaysThatBothNamesAreKept()
    {
        OPEN_TEST_STORE(store);
        const auto effects = store->run([](Transaction& transaction) {
            return ImportRecords(transaction)
                .effects({row(u"Maria Reyes"_s, {maria}), row(u"Diego Reyes"_s, {maria}),
                          row(u"M. Reyes"_s, {maria}), row(u"Maria Reyes"_s, {maria})});
        });
        QVERIFY(effects);
        QCOMPARE(effects->at(1).what, What::Shared);
        QCOMPARE(effects->at(1).nameNow, u"Maria Reyes"_s);
        QCOMPARE(effects->at(2).what, What::Repeated);
        QCOMPARE(effects->at(2).nameNow, u"Maria Reyes"_s);
        QCOMPARE(effects->at(3).nameNow, QString());
    }

    void aSecondOfTheFamilyIsKept_data() { TestStore::engines(); }
    void aSecondOfTheFamilyIsKept()
    {
        OPEN_TEST_STORE(store);
        FamilyDesk desk(*store);
        auto rows = family;
        rows.push_back(row(u"D. Reyes"_s, {maria})); // Diego once more.
        rows.push_back(row(u"Ana Reyes"_s, {maria}));
        rows.push_back(row(u"Ann Lee"_s, {ann}));
        desk.take(u"a"_s, rows);
        QCOMPARE(desk.nameOf(maria), u"Maria Reyes"_s);
        QCOMPARE(desk.sharing(maria), (QStringList{u"Maria Reyes"_s, u"Diego Reyes"_s, u"Ana Reyes"_s}));
        QCOMPARE(desk.sharing(ann), QStringList());
        QCOMPARE(desk.list({{}, u"diego"_s}), QStringList{u"Maria Reyes"_s}); // Whose number it is.
        QCOMPARE(desk.repeated.all, 3);
        QCOMPARE(desk.repeated.shared, 3);
        QCOMPARE(desk.aside(), 0);
        // The same file once more brings nobody twice.
        desk.take(u"b"_s, rows);
        QCOMPARE(desk.sharing(maria).size(), 3);
    }

    void hisOwnMobileIsHisOwn_data() { TestStore::engines(); }
    void hisOwnMobileIsHisOwn()
    {
        OPEN_TEST_STORE(store);
        FamilyDesk desk(*store);
        desk.take(u"a"_s, {row(u"Maria Reyes"_s, {maria, marias}), row(u"Diego Reyes"_s, {maria, diegos})});
        QCOMPARE(desk.nameOf(diegos), u"Diego Reyes"_s);
        QVERIFY(!desk.find(diegos)->mergedInto);
        QCOMPARE(desk.find(marias)->mergedInto->e164(), maria);
        QCOMPARE(desk.sharing(maria), (QStringList{u"Maria Reyes"_s, u"Diego Reyes"_s}));
    }

    void whoToldTheirFirstNameIsNobodyNew_data() { TestStore::engines(); }
    void whoToldTheirFirstNameIsNobodyNew()
    {
        OPEN_TEST_STORE(store);
        FamilyDesk desk(*store);
        mustRun(*store,
                u"INSERT INTO number_person (id, number, name, created_at) VALUES ('p', '%1', 'Maria',"
                " 1)"_s.arg(maria));
        desk.take(u"a"_s, family);
        QCOMPARE(desk.sharing(maria), (QStringList{u"Maria"_s, u"Diego Reyes"_s}));
        QVERIFY(takenBack(*store, u"a"_s, monday + 9h));
        QCOMPARE(desk.sharing(maria), QStringList{u"Maria"_s});
    }

    void undoneTheNamesGoToo_data() { TestStore::engines(); }
    void undoneTheNamesGoToo()
    {
        OPEN_TEST_STORE(store);
        FamilyDesk desk(*store);
        auto rows = family;
        rows.push_back(row(u"Ana Reyes"_s, {maria}));
        desk.take(u"a"_s, rows);
        const auto undone = takenBack(*store, u"a"_s, monday + 9h);
        QVERIFY(undone);
        QCOMPARE(*undone, (UndoneImport{1, 0, 0}));
        QCOMPARE(desk.sharing(maria), QStringList());
        QVERIFY(
            !*store->run([](Transaction& transaction) { return ImportRecords(transaction).unfinished(); }));
    }

    void whomALeadIsOfStays_data() { TestStore::engines(); }
    void whomALeadIsOfStays()
    {
        OPEN_TEST_STORE(store);
        FamilyDesk desk(*store);
        desk.take(u"a"_s, family);
        mustRun(*store, u"INSERT INTO conversation (id, number, network_name, created_at, last_at, last_kind,"
                        " last_words, draft) VALUES ('c', '%1', '', 0, 0, 'Call', '', '')"_s.arg(maria));
        mustRun(*store,
                u"INSERT INTO lead (id, conversation, person, opened_at, stage, stage_at, stage_by,"
                " lost_reason, intent, urgency, score, asked_field, questions_sent, changed_at) SELECT 'l',"
                " 'c', id, 0, 'Engaged', 0, '', '', '', 'None', 0, '', 0, 0 FROM number_person"
                " WHERE name = 'Diego Reyes'"_s);
        QVERIFY(takenBack(*store, u"a"_s, monday + 9h));
        QCOMPARE(desk.sharing(maria), QStringList{u"Diego Reyes"_s});
    }

    void givenUpNothingIsLeft_data() { TestStore::engines(); }
    void givenUpNothingIsLeft()
    {
        OPEN_TEST_STORE(store);
        FamilyDesk desk(*store);
        desk.setAside(u"a"_s, family);
        QCOMPARE(desk.aside(), 2);
        QVERIFY(store->run(
            [](Transaction& transaction) { return ImportRecords(transaction).giveUp(u"a"_s, monday + 1h); }));
        QCOMPARE(desk.aside(), 0);
    }

    void aSwitchboardIsNoFamily_data() { TestStore::engines(); }
    void aSwitchboardIsNoFamily()
    {
        OPEN_TEST_STORE(store);
        FamilyDesk desk(*store);
        std::vector<PlannedContact> rows;
        for (char16_t first = u'A'; first <= u'Z'; ++first)
            for (const QString& last : {u"Bay"_s, u"Ott"_s})
                rows.push_back(row(QString(3, QChar(first)) + u' ' + last, {maria}));
        desk.take(u"a"_s, rows);
        QCOMPARE(desk.sharing(maria).size(), ImportShared::mostWhoShare);
    }
};

QTEST_GUILESS_MAIN(TstImportShared)
#include "tst_import_shared.moc"
