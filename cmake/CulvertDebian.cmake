# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
#
# Debian packages, made by "cpack": the program, what it starts for ssh, the library, and what programs are built with.
# scripts/release makes them from a clean clone.

include(GNUInstallDirs)
set(debian ${PROJECT_SOURCE_DIR}/packaging/debian)
set(library libculvert-core${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})

# culvert_debian_package(COMPONENT NAME SECTION SUMMARY DESCRIPTION DEPENDS)
macro(culvert_debian_package component name section summary description)
  string(TOUPPER ${component} upper)
  list(APPEND CPACK_COMPONENTS_ALL ${component})
  set(CPACK_DEBIAN_${upper}_PACKAGE_NAME ${name})
  set(CPACK_DEBIAN_${upper}_FILE_NAME DEB-DEFAULT)
  set(CPACK_DEBIAN_${upper}_PACKAGE_SECTION ${section})
  set(CPACK_DEBIAN_${upper}_DESCRIPTION "${summary}\n${description}")
  set(CPACK_DEBIAN_${upper}_PACKAGE_SHLIBDEPS ON)
  set(CPACK_DEBIAN_${upper}_PACKAGE_DEPENDS "${ARGN}")
  # What Debian's policy wants of each package (chapters 12.5 and 12.7), and "cmake --install" does not.
  set(folder ${CMAKE_INSTALL_DATADIR}/doc/${name})
  install(FILES ${debian}/copyright ${debian_changelog} DESTINATION ${folder} COMPONENT ${component} EXCLUDE_FROM_ALL)
endmacro()

find_program(CULVERT_GZIP gzip REQUIRED)
mark_as_advanced(CULVERT_GZIP)
set(debian_changelog ${PROJECT_BINARY_DIR}/changelog.gz)
execute_process(COMMAND ${CULVERT_GZIP} --no-name --best --stdout ${debian}/changelog
  OUTPUT_FILE ${debian_changelog} COMMAND_ERROR_IS_FATAL ANY)
set_property(DIRECTORY ${PROJECT_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${debian}/changelog)

set(about "Culvert keeps tunnels through SSH servers by the ssh of the system: as a proxy,
as local ports of services behind the server, and the other way round.")
set(CPACK_COMPONENTS_ALL)
culvert_debian_package(helpers culvert-helpers net "what the system's ssh is started with by Culvert"
  "${about}\n.\nThis package has the programs that ask a person for passwords and that start\nthe ssh of jump hosts."
  openssh-client)
culvert_debian_package(library ${library} libs "connections through SSH servers for Qt programs"
  "${about}\n.\nThis package has the shared library." "culvert-helpers (= ${PROJECT_VERSION})")
culvert_debian_package(development libculvert-core-dev libdevel "connections through SSH servers for Qt programs, headers"
  "${about}\n.\nThis package has what programs are built with that use the library."
  "${library} (= ${PROJECT_VERSION}), qt6-base-dev")
if(CULVERT_BUILD_APP)
  culvert_debian_package(program culvert net "SSH tunnel manager with a tray icon and a command line"
    "${about}\n.\nTunnels start when the first program needs them and rest when the last one has\ngone. A window, a tray icon and a command line show each connection with its\nprogram, and say why something does not work."
    "culvert-helpers (= ${PROJECT_VERSION})")
  set(CPACK_DEBIAN_PROGRAM_PACKAGE_RECOMMENDS "openssh-server, gnome-keyring | org.freedesktop.secrets")
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_NAME culvert)
set(CPACK_PACKAGE_VENDOR "The Culvert authors")
set(CPACK_PACKAGE_CONTACT "The Culvert authors <culvert@culvert.invalid>")
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
# What a shared library has to tell the loader (deb-triggers(5)).
file(WRITE ${PROJECT_BINARY_DIR}/debian/triggers "activate-noawait ldconfig\n")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_CONTROL_EXTRA ${PROJECT_BINARY_DIR}/debian/triggers)
set(CPACK_CULVERT_GZIP ${CULVERT_GZIP})
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/cmake/CompressManualPages.cmake)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
