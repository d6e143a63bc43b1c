// What the style sheet can't say in colours of the theme: boxes, radio dots, the ring of focus and calendars. On
// Fusion, so that stock controls look alike on every platform.
#pragma once
#include <QProxyStyle>

namespace lanai {

class LanaiStyle : public QProxyStyle
{
    Q_OBJECT
public:
    LanaiStyle();

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                                  const QWidget *widget = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                                QStyleHintReturn *returnData = nullptr) const override;
};

} // namespace lanai
