// Circles as a person reads them on a terminal, and as JSON. Whatever is said in a circle stands under its
// confidentiality.
#pragma once
#include "app/cli/page.h"
#include "core/journal/circlepage.h"
#include <QJsonObject>
#include <QTimeZone>

namespace lanai {

// "Confidentiality: what is said here stays here."
[[nodiscard]] QString ruleWords(const QString &rule);

// How its term stands: "every 3 weeks, Wed 12:30, …; due for a decision, until Tue 5 Jan; held 2 of 4".
[[nodiscard]] QString circleTermWords(const CirclePage &page, const QTimeZone &device);

void tellCircles(Page &page, const QList<CircleLine> &lines, QDate today);
void tellCircle(Page &page, const CirclePage &circle, const QTimeZone &device);
void tellSession(Page &page, const Circle &circle, const CircleMeeting &meeting, QDate today);
// Nothing when there are none.
void tellCirclesAhead(Page &page, const QList<CircleUpcoming> &sessions, QDate today, const QTimeZone &device);

[[nodiscard]] QJsonObject circleLineJson(const CircleLine &line);
[[nodiscard]] QJsonObject circlePageJson(const CirclePage &page);
[[nodiscard]] QJsonObject sessionAnswerJson(const Circle &circle, const CircleMeeting &meeting);
[[nodiscard]] QJsonObject circleAheadJson(const CircleUpcoming &session);
// The document of one circle, and a line for each kind of thing in one.
[[nodiscard]] QStringList circlePageShape();
[[nodiscard]] QStringList circleShapes();

} // namespace lanai
