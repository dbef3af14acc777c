#pragma once
// Precompiled for app/base.
#include <QDateTime>
#include <QString>
#include <chrono>
#include <tl/expected.hpp>
