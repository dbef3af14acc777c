#include "ui/style/Icons.h"

#include "ui/style/Theme.h"

#include <QCache>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

static void initIconResources()
{
    // Q_INIT_RESOURCE has to stand outside any namespace.
    Q_INIT_RESOURCE(kk_icons);
    Q_INIT_RESOURCE(kk_marks);
}

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Key {
    QString name;
    QRgb color = 0;
    int size = 0;
    int ratio = 0; // hundredths
    bool operator==(const Key &) const = default;
};

size_t qHash(const Key &key, size_t seed = 0)
{
    return qHashMulti(seed, key.name, key.color, key.size, key.ratio);
}

QString pathOf(const QString &name)
{
    static const bool initialised = (initIconResources(), true);
    Q_UNUSED(initialised)
    return u":/icons/"_s + name + u".svg"_s;
}

/// Small drawings keep Lucide's stroke of 2 units of 24; from 18 px up 1.8 looks calmer.
QByteArray svgInColor(const QString &name, const QColor &color, int size)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    if (size >= 18)
        svg.replace("stroke-width=\"2\"", "stroke-width=\"1.8\"");
    return svg;
}

QPixmap draw(const QByteArray &svg, int size, qreal ratio)
{
    QSvgRenderer renderer(svg);
    if (!renderer.isValid())
        return {};
    const int pixels = static_cast<int>(std::ceil(size * ratio));
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QPixmap cached(const QString &name, const QColor &color, int size, qreal ratio)
{
    static QCache<Key, QPixmap> cache(600);
    const Key key{name, color.rgba(), size, static_cast<int>(std::lround(ratio * 100))};
    if (const QPixmap *known = cache.object(key))
        return *known;
    const QByteArray svg = svgInColor(name, color, size);
    auto *drawn = new QPixmap(svg.isEmpty() ? QPixmap() : draw(svg, size, ratio));
    const QPixmap result = *drawn;
    cache.insert(key, drawn);
    return result;
}

/// Asks for the colour when it paints, so an icon handed out once follows the theme.
class RoleIconEngine final : public QIconEngine {
public:
    RoleIconEngine(QString name, Role role) : m_name(std::move(name)), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = std::min(rect.width(), rect.height());
        const QPixmap pixmap = cached(m_name, color(mode), size, painter->device()->devicePixelRatioF());
        painter->drawPixmap(QPointF(rect.x(), rect.y() + (rect.height() - size) / 2.0), pixmap);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1.0); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Qt hands over the size in device pixels.
        const int side = std::min(size.width(), size.height());
        const QPixmap square = cached(m_name, color(mode), static_cast<int>(std::lround(side / scale)), scale);
        if (size.width() == size.height() || square.isNull())
            return square;
        QPixmap wide(size); // room at the right, before the words of a button
        wide.fill(Qt::transparent);
        wide.setDevicePixelRatio(scale);
        QPainter(&wide).drawPixmap(0, 0, square);
        return wide;
    }

    QIconEngine *clone() const override { return new RoleIconEngine(*this); }
    QString key() const override { return u"KlantenkringRoleIcon"_s; }
    bool isNull() override { return !Icons::exists(m_name); }

private:
    QColor color(QIcon::Mode mode) const { return Theme::color(mode == QIcon::Disabled ? Role::ControlLine : m_role); }

    QString m_name;
    Role m_role;
};

} // namespace

QIcon Icons::icon(const QString &name, Role role)
{
    return QIcon(new RoleIconEngine(name, role));
}

QPixmap Icons::pixmap(const QString &name, Role role, int size, qreal devicePixelRatio)
{
    return cached(name, Theme::color(role), size, devicePixelRatio);
}

void Icons::paint(QPainter *painter, const QRectF &rect, const QString &name, Role role, int size)
{
    const QPixmap drawn = pixmap(name, role, size, painter->device()->devicePixelRatioF());
    const QPointF corner(rect.x() + (rect.width() - size) / 2.0, rect.y() + (rect.height() - size) / 2.0);
    painter->drawPixmap(corner.toPoint(), drawn);
}

bool Icons::exists(const QString &name)
{
    return QFile::exists(pathOf(name));
}

QIcon Icons::application()
{
    initIconResources();
    return QIcon(u":/marks/klantenkring.svg"_s);
}

void Icons::paintMark(QPainter *painter, const QRectF &rect)
{
    initIconResources();
    static QSvgRenderer renderer(u":/marks/klantenkring-on-dark.svg"_s);
    renderer.render(painter, rect);
}

} // namespace kk::ui
