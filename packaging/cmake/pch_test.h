#pragma once
// Precompiled for the tests.
#include "pch_core.h"
#include <QtTest>
#include <QtWidgets>
