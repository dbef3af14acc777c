# The icons: named drawings of Lucide (ISC licence) out of the npm package lucide-static, compiled in as :/icons/NAME.svg.
# The list follows ui.md; a name that the package does not hold stops the configuration.

include(NpmPackage)
kk_npm_package(lucide-static 1.62.0
  581640fe6d8fbe41693061c3b6c05c9393f603d1b87a12e562ee06c30202726126d41bd85608f4d25083c4a4562e56cc94e89b2da8b0750f3c1b9a479125a0c0
  KK_LUCIDE_DIR)

set(KK_ICONS
  # navigation
  sun users store app-window file-down copy stamp chart-column shield-check handshake settings
  # frame
  lock refresh-cw search arrow-left arrow-right chevron-down chevron-right chevron-up chevrons-up-down x undo-2 redo-2 user-round log-out
  # states; yes, no, not asked
  info circle-check triangle-alert circle-alert circle-question-mark wifi-off check minus
  # tasks and figures
  file-text package-check hourglass hard-drive-download archive calendar-clock trending-up trending-down equal
  # timeline and fields
  receipt-text shopping-bag gift coins combine phone mail message-circle-warning message-square-text sticky-note repeat
  map-pin cake credit-card star heart bell-off pencil
  # import and duplicates
  file-spreadsheet columns-3 list-filter user-round-x upload folder-open
  split clock users-round equal-approximately equal-not check-check keyboard
  # privacy and loyalty
  calendar-check eye eye-off trash-2 send hash file-json sheet siren camera-off scroll-text
  calendar-days heart-handshake layout-template plus scale flask-conical scan-line
  # safety
  key-round fingerprint usb printer life-buoy database-backup
  # kinds of shop
  coffee croissant shirt book-open sparkles bike)

set(kk_icons_qrc "<RCC>\n  <qresource prefix=\"/icons\">\n")
foreach(icon IN LISTS KK_ICONS)
  set(drawing "${KK_LUCIDE_DIR}/icons/${icon}.svg")
  if(NOT EXISTS "${drawing}")
    message(FATAL_ERROR "lucide-static holds no icon named ${icon}")
  endif()
  string(APPEND kk_icons_qrc "    <file alias=\"${icon}.svg\">${drawing}</file>\n")
endforeach()
string(APPEND kk_icons_qrc "  </qresource>\n</RCC>\n")
file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/icons/kk_icons.qrc" CONTENT "${kk_icons_qrc}" @ONLY)

qt_add_resources(kk_icons_sources "${CMAKE_BINARY_DIR}/icons/kk_icons.qrc" "${PROJECT_SOURCE_DIR}/resources/icons/kk_marks.qrc")
add_library(kk_icons STATIC ${kk_icons_sources})
set_target_properties(kk_icons PROPERTIES AUTOMOC OFF)
target_link_libraries(kk_icons PUBLIC Qt6::Core)
