#pragma once
// Precompiled for ui/. Without QtSql: a window asks services, never the database.
#include <QtWidgets>

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <tl/expected.hpp>
