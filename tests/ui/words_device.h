// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QStringList>

namespace secondring {

/// Takes down the words that are painted.
class WordsEngine : public QPaintEngine {
public:
    WordsEngine() : QPaintEngine(AllFeatures) {}
    bool begin(QPaintDevice* /*device*/) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState& /*state*/) override {}
    void drawPixmap(const QRectF& /*at*/, const QPixmap& /*map*/, const QRectF& /*part*/) override {}
    void drawPolygon(const QPointF* /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override {}
    void drawPath(const QPainterPath& /*path*/) override {}
    void drawTextItem(const QPointF& /*at*/, const QTextItem& item) override { words << item.text(); }
    [[nodiscard]] Type type() const override { return User; }

    QStringList words;
};

/// As large as a page of Letter.
class WordsDevice : public QPaintDevice {
public:
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }
    [[nodiscard]] QString words() const { return m_engine.words.join(u'|'); }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return 612;
        case PdmHeight:
            return 792;
        case PdmDevicePixelRatio:
        case PdmDepth:
        case PdmNumColors:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(QPaintDevice::devicePixelRatioFScale());
        default:
            return 72;
        }
    }

private:
    mutable WordsEngine m_engine;
};

} // namespace secondring
