#pragma once
// Precompiled for ui/ and the tests of windows.
#include "pch_core.h"
#include <QtWidgets>
