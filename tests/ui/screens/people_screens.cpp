// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/people_screens.h"

#include "core/compliance/consent_records.h"
#include "core/people/import_job.h"
#include "tests/ui/people_fixture.h"
#include "tests/ui/screens/shot.h"
#include "tests/ui/screens/whole_desk.h"
#include "ui/main_window.h"
#include "ui/people/import_pane.h"
#include "ui/people/import_rows.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

namespace {

struct Somebody {
    const char* name;
    ContactKind kind;
    const char* language;
};

void manyPeople(DeskStory& story, Transaction& transaction, Timestamp now)
{
    using K = ContactKind;
    const std::array people{Somebody{"Maria Reyes", K::Client, "es"},
                            Somebody{"Dana Kim", K::Client, "en"},
                            Somebody{"Jordan Tate", K::Client, ""},
                            Somebody{"Amara Bello", K::New, "en"},
                            Somebody{"Peachtree Dental Supply", K::Vendor, ""},
                            Somebody{"Dr. Osei", K::Staff, "en"},
                            Somebody{"Robo Loans", K::Blocked, ""},
                            Somebody{"Luis Álvarez", K::Client, "es"},
                            Somebody{"Ann Lee", K::Client, ""},
                            Somebody{"Zoë Wright-Fontaine de la Vega", K::New, "en"},
                            Somebody{"", K::New, ""},
                            Somebody{"Bob Oh", K::Client, ""},
                            Somebody{"Priya Natarajan", K::Client, "en"}};
    int at = 123;
    for (const auto& each : people) {
        const auto number = u"+14045550%1"_s.arg(at++);
        story.call({number, now - 60min, 14s, CallOutcome::Answered});
        const ContactProfile profile{QString::fromUtf8(each.name), each.kind,
                                     QString::fromLatin1(each.language),
                                     at == 124 ? u"maria@reyes.example"_s : QString(),
                                     at == 124 ? u"Anxious, ask for Dr. Osei"_s : QString()};
        (void)ContactRecords(transaction).save(numberOf(number), profile, now);
    }
    story.optOut(u"+14045550125"_s, now - 30min);
    const auto second = numberOf(u"+14705550199"_s);
    (void)ContactRecords(transaction).save(second, {u"M. Reyes"_s, K::New, {}, {}, {}}, now);
    (void)MergeRecords(transaction).merge(numberOf(maria), second, now);
}

class PeopleScreens {
public:
    explicit PeopleScreens(Album album) : m_album(std::move(album)) {}

    int takeAll()
    {
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            m_album.choice = choice;
            busy();
            empty();
            import();
        }
        m_album.choice = Theme::Choice::Light;
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        busy();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        return m_album.missed;
    }

private:
    void shoot(QWidget& window, const QString& name, QSize size, const std::function<bool()>& ready)
    {
        m_album.shoot(window, u"people-"_s + name, size, ready);
    }

    struct Scene {
        explicit Scene(Theme::Choice choice)
        {
            fixture.theme.choose(choice);
            fixture.theme.dress();
            window = std::make_unique<MainWindow>(fixture.theme);
            window->showLine(listening());
            page = new PeoplePage(fixture.desk, ask, {}, window.get());
            whole.addTo(*window, fixture.desk, page);
            list = page->findChild<PeopleList*>();
        }
        DeskFixture fixture;
        WholeDesk whole;
        YesAsk ask;
        std::unique_ptr<MainWindow> window;
        PeoplePage* page = nullptr;
        PeopleList* list = nullptr;
    };

    void busy()
    {
        Scene scene(m_album.choice);
        const auto told =
            scene.fixture.store->run([now = scene.fixture.clock.now()](Transaction& transaction) {
                DeskStory story(transaction);
                manyPeople(story, transaction, now);
                transaction.touch(Area::Contacts);
                return Result<void>();
            });
        if (!told) qFatal("the people were not kept");
        const auto filled = [&] { return scene.list->model()->rowCount() > 10; };
        shoot(*scene.window, u"busy"_s, {1360, 860}, filled);
        scene.window->fitInto({512, 350});
        shoot(*scene.window, u"tiny"_s, {512, 350}, filled);
        const auto named = [&](const QString& name) {
            return [&scene, name] { return scene.page->findChild<QLabel*>(u"personName"_s)->text() == name; };
        };
        scene.list->choose(numberOf(maria));
        shoot(*scene.window, u"chosen"_s, {1360, 1000}, named(u"Maria Reyes"_s));
        shoot(*scene.window, u"narrow"_s, {1024, 700}, named(u"Maria Reyes"_s));
        shoot(*scene.window, u"folded"_s, {720, 480}, named(u"Maria Reyes"_s));
        scene.page->findChild<QAbstractButton*>(u"changeConsent"_s)->click();
        scene.page->findChild<QAbstractButton*>(u"mergeWithAnother"_s)->click();
        scene.page->findChild<QAbstractButton*>(u"add"_s)->click();
        shoot(*scene.window, u"asking"_s, {1360, 1100}, named(u"Maria Reyes"_s));
        scene.page->findChild<QLineEdit*>(u"mergeSearch"_s)->setText(u"Bello"_s);
        const auto isFound = [&scene] { return scene.page->findChild<QAbstractButton*>(u"mergeWith"_s); };
        if (!QTest::qWaitFor(isFound)) qFatal("nobody to merge with");
        isFound()->click();
        shoot(*scene.window, u"merging"_s, {1024, 700}, named(u"Maria Reyes"_s));
        scene.list->choose(numberOf(u"+14045550125"_s));
        shoot(*scene.window, u"opted-out"_s, {1360, 1000}, named(u"Jordan Tate"_s));
    }

    void empty()
    {
        Scene scene(m_album.choice);
        const auto shown = [&] {
            auto* empty = scene.list->parentWidget()->findChild<QWidget*>(u"empty"_s);
            return empty != nullptr && empty->isVisible();
        };
        shoot(*scene.window, u"empty"_s, {1360, 860}, shown);
        mustRun(*scene.fixture.store, u"ALTER TABLE contact RENAME TO contact_gone"_s);
        scene.page->findChild<QAbstractButton*>(u"filterClient"_s)->click();
        const auto* action = scene.list->parentWidget()->findChild<QAbstractButton*>(u"emptyAction"_s);
        shoot(*scene.window, u"broken"_s, {1360, 860},
              [action, before = action->text()] { return action->text() != before; });
    }

    void import()
    {
        Scene scene(m_album.choice);
        const auto told =
            scene.fixture.store->run([now = scene.fixture.clock.now()](Transaction& transaction) {
                fourPeople(transaction, now);
                return Result<void>();
            });
        if (!told) qFatal("the people were not kept");
        const auto always = [] { return true; };
        scene.page->findChild<QAbstractButton*>(u"import"_s)->click();
        shoot(*scene.window, u"import-choose"_s, {1360, 860}, always);
        auto* pane = scene.page->findChild<ImportPane*>();
        pane->open(fileWith("PK\x03\x04", u"clients.xlsx"_s));
        shoot(*scene.window, u"import-refused"_s, {1360, 860}, always);
        QByteArray rows = "Nombre,Apellidos,Teléfono móvil,Idioma,Correo,Insurance\r\n"
                          "Mary,Reyes,404-555-0123,Spanish,,Delta\r\nBob,Oh,404-555-0177,,bob@oh.example,\r\n"
                          "Bobby,Oh,4045550177,,,\r\nCid,Stone,12345,,,\r\nAnn,Lee,404-555-0125,,,\r\n"
                          "Eve,,,,eve@example.org,\r\nExcel,Fan,4.04556E+09,,,\r\n";
        for (int i = 0; i < 40; ++i)
            rows +=
                "Person," + QByteArray::number(i) + ",404-201-" + QByteArray::number(1000 + i) + ",,,\r\n";
        pane->open(fileWith(rows, u"clients.csv"_s));
        auto* list = scene.page->findChild<ImportRowsView*>();
        const auto checked = [list] { return list->model()->rowCount() > 5; };
        shoot(*scene.window, u"import-check"_s, {1360, 860}, checked);
        shoot(*scene.window, u"import-check-narrow"_s, {1024, 700}, checked);
        scene.page->findChild<QAbstractButton*>(u"importAll"_s)->click();
        shoot(*scene.window, u"import-done"_s, {1360, 860},
              [&] { return scene.page->findChild<QWidget*>(u"undoImport"_s)->isVisible(); });
    }

    [[nodiscard]] QString fileWith(const QByteArray& bytes, const QString& name) const
    {
        QFile file(m_files.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for a file");
        return file.fileName();
    }

    Album m_album;
    QTemporaryDir m_files;
};

} // namespace

int takePeople(const QString& folder, const QString& suffix)
{
    return PeopleScreens({folder, suffix}).takeAll();
}

} // namespace secondring
