// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palette.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"

#include <QDir>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor& color)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    const double dark = std::min(one, other);
    const double light = std::max(one, other);
    return (light + 0.05) / (dark + 0.05);
}

/// How many pixels nobody overlooks.
int changedClearly(const QImage& before, const QImage& after)
{
    int all = 0;
    for (int y = 0; y < before.height(); ++y)
        for (int x = 0; x < before.width(); ++x)
            if (contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= 3) ++all;
    return all;
}

bool isBlank(const QPixmap& pixmap)
{
    const auto image = pixmap.toImage();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > 0) return false;
    return true;
}

} // namespace

class TstTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void wordsCanBeReadOnTheirGround_data()
    {
        QTest::addColumn<Token>("ink");
        QTest::addColumn<Token>("ground");
        using enum Token;
        const std::vector<std::tuple<const char*, Token, Token>> pairs{
            {"a name in the list", Ink, Panel},
            {"a name in the chosen row", Ink, Selection},
            {"a name under the mouse", Ink, Hover},
            {"a day in the thread", Ink2, Background},
            {"a time in the chosen row", Ink2, Selection},
            {"a time under the mouse", Ink2, Hover},
            {"the line's state in the rail", Ink2, Rail},
            {"a broken line in the rail", Hot, Rail},
            {"a label on a card", Ink3, Panel},
            {"what a search field asks for", Ink3, Background},
            {"a number in the chosen row", Ink3, Selection},
            {"a number under the mouse", Ink3, Hover},
            {"a day over its calls", Ink, Background},
            {"a sentence on a card", Ink2, Panel},
            {"a word of the rail", Ink2, Rail},
            {"what is typed into a search", Ink, Background},
            {"the chosen line of a list", AccentInk, AccentSoft},
            {"a note of ours", Ink, WarmSoft},
            {"an answer that a click would give", AccentInk, Panel},
            {"something late in the chosen row", Hot, Selection},
            {"something late under the mouse", Hot, Hover},
            {"a doubt in the chosen row", Warm, Selection},
            {"a doubt under the mouse", Warm, Hover},
            {"a mistake under a field", Hot, Panel},
            {"what a card says of a text that left", Good, Panel},
            {"that it is saved", Good, Background},
            {"what is counted coldly on a card", Cold, Panel},
            {"a primary button", OnAccent, Accent},
            {"a primary button under the mouse", OnAccent, AccentHover},
            {"the chosen place in the rail", AccentInk, AccentSoft},
            {"a link", Accent, Panel},
            {"our text", OnBubble, Bubble},
            {"their text", Ink, Panel},
            {"a missed call", Hot, HotSoft},
            {"why a text failed", Hot, Background},
            {"a badge", OnHot, Hot},
            {"a waiting time", Warm, WarmSoft},
            {"a warning under the composer", Warm, Panel},
            {"a neutral tag", Cold, ColdSoft},
            {"a done tag", Good, GoodSoft},
        };
        for (const auto& [name, ink, ground] : pairs)
            QTest::newRow(name) << ink << ground;
    }
    void wordsCanBeReadOnTheirGround()
    {
        QFETCH(Token, ink);
        QFETCH(Token, ground);
        for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
            const double ratio = contrast(colorOf(ink, scheme), colorOf(ground, scheme));
            QVERIFY2(ratio >= 4.5, qPrintable(u"%1 in scheme %2"_s.arg(ratio).arg(static_cast<int>(scheme))));
        }
    }

    // WCAG 2.1, 1.4.11: what only has to be noticed.
    void theMarkOfTheKeyboardIsSeen()
    {
        using enum Token;
        for (const auto scheme : {Scheme::Light, Scheme::Dark})
            for (const auto ground : {Panel, Background, Rail, Hover, Selection})
                QVERIFY(contrast(colorOf(Accent, scheme), colorOf(ground, scheme)) >= 3);
    }

    void aHintCanBeReadAlsoWhereNothingCanBeTyped()
    {
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            Theme theme(1.0);
            theme.choose(choice);
            theme.dress();
            QLineEdit line;
            QPlainTextEdit words;
            for (QWidget* field : {static_cast<QWidget*>(&line), static_cast<QWidget*>(&words)}) {
                field->ensurePolished();
                for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
                    QCOMPARE(field->palette().color(group, QPalette::PlaceholderText),
                             theme.color(Token::Ink3));
                QCOMPARE(field->palette().color(QPalette::Text), theme.color(Token::Ink));
            }
        }
    }

    // Also on what is filled with the accent itself.
    void whateverHasTheKeyboardShowsIt()
    {
        Theme theme(1.0);
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            theme.choose(choice);
            QWidget window;
            QPalette ground;
            ground.setColor(QPalette::Window, theme.color(Token::Panel));
            window.setPalette(ground);
            Chip chip(theme, u"All"_s, &window);
            chip.setChecked(true);
            QList<QWidget*> all{&chip};
            for (const auto kind : {Button::Kind::Primary, Button::Kind::Plain, Button::Kind::Danger,
                                    Button::Kind::Quiet, Button::Kind::Link})
                all << new Button(theme, kind, u"Add"_s, &window);
            window.show();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            window.setAttribute(Qt::WA_KeyboardFocusChange);
            for (auto* each : all) {
                each->resize(each->sizeHint());
                each->clearFocus();
                const auto without = each->grab().toImage();
                each->setFocus();
                QVERIFY2(changedClearly(without, each->grab().toImage()) > 40,
                         each->metaObject()->className());
            }
        }
    }

    void whereOneTypesIsFound()
    {
        for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
            for (const auto ground : {Token::Panel, Token::Background}) {
                const double ratio = contrast(colorOf(Token::Field, scheme), colorOf(ground, scheme));
                QVERIFY2(ratio >= 1.5, qPrintable(QString::number(ratio)));
            }
        }
        const auto rule = u"border: 1px solid "_s + colorOf(Token::Field, Scheme::Dark).name();
        Theme theme(1.0);
        theme.choose(Theme::Choice::Dark);
        QVERIFY(styleSheetOf(theme).contains(rule));
    }

    void aFaceIsSeenInTheChosenRow()
    {
        Theme theme(1.0);
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            theme.choose(choice);
            for (const auto tone : {Tone::Accent, Tone::Cold, Tone::Hot}) {
                QImage image(36, 36, QImage::Format_RGB32);
                image.fill(theme.color(Token::Selection));
                QPainter painter(&image);
                paintFace(painter, theme, image.rect(), {u"MR"_s, {}, tone, true});
                painter.end();
                const double ratio = contrast(image.pixelColor(18, 0), theme.color(Token::Selection));
                QVERIFY2(ratio >= 1.8, qPrintable(QString::number(ratio)));
            }
        }
    }

    void anOverrideBeatsTheSystem()
    {
        Theme theme(1.0);
        theme.choose(Theme::Choice::Light);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.choose(Theme::choiceOf(u"dark"_s));
        QCOMPARE(theme.scheme(), Scheme::Dark);
        QCOMPARE(theme.color(Token::Panel), QColor(0x1E, 0x1F, 0x1E));
        theme.choose(Theme::choiceOf(u"dark"_s));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(Theme::choiceOf(u"anything"_s), Theme::Choice::System);
    }

    void everythingGrowsWithTheSystemsFont()
    {
        const Theme usual(1.0);
        const Theme large(1.5);
        QCOMPARE(usual.px(20), 20);
        QCOMPARE(large.px(20), 30);
        QCOMPARE(large.font(Type::Body).pointSizeF(), usual.font(Type::Body).pointSizeF() * 1.5);
        QCOMPARE(large.lineOf(Type::Body), 29);
        QVERIFY(systemTextScale() >= 1.0 && systemTextScale() <= 2.0);
    }

    void theBundledTypefaceIsUsed()
    {
        QVERIFY(loadFonts());
        const Theme theme(1.0);
        for (const auto type : {Type::Body, Type::Button, Type::Strong, Type::Badge}) {
            const QFontInfo info(theme.font(type));
            QCOMPARE(info.family(), u"Inter"_s);
        }
    }

    void everyIconDrawsInTheColourAsked()
    {
        const Theme theme(1.0);
        const auto icons = QDir(u":/secondring/icons"_s).entryList();
        QVERIFY(icons.size() > 40);
        for (const auto& file : icons) {
            const auto pixmap = theme.icon(QFileInfo(file).baseName(), Token::Hot, 18, 2);
            QCOMPARE(pixmap.size(), QSize(36, 36));
            QVERIFY2(!isBlank(pixmap), qPrintable(file));
        }
        const auto image = theme.icon(u"minus"_s, Token::Hot, 48, 1).toImage();
        QCOMPARE(image.pixelColor(24, 24).name(), theme.color(Token::Hot).name());
    }

    void theStyleSheetIsWholeInBothSchemes()
    {
        Theme theme(1.0);
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            theme.choose(choice);
            const auto sheet = styleSheetOf(theme);
            QVERIFY(sheet.contains(theme.color(Token::Line).name()));
            QVERIFY(!sheet.contains(u'@') && !sheet.contains(u'%'));
            static const QRegularExpression picture(u"url\\((:[^)]+)\\)"_s);
            for (auto found = picture.globalMatch(sheet); found.hasNext();) {
                const auto path = found.next().captured(1);
                QVERIFY2(QFile::exists(path), qPrintable(path));
            }
        }
    }

    void dressingReachesEveryWidget()
    {
        Theme theme(1.0);
        theme.choose(Theme::Choice::Dark);
        theme.dress();
        QCOMPARE(QGuiApplication::palette().color(QPalette::Base), theme.color(Token::Panel));
        theme.choose(Theme::Choice::Light);
        QCOMPARE(QGuiApplication::palette().color(QPalette::Base), QColor(Qt::white));
        QCOMPARE(paletteOf(Scheme::Dark).color(QPalette::Text), colorOf(Token::Ink, Scheme::Dark));
    }
};

QTEST_MAIN(TstTheme)
#include "tst_theme.moc"
