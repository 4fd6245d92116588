# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
#
# What other projects find after "cmake --install": the shared library, its headers, and what CMake
# and pkg-config need to know of them. Nothing in it names the place that it was installed to, so
# that it can be moved.

include(GNUInstallDirs)
include(GenerateExportHeader)
include(CMakePackageConfigHelpers)

# culvert_shared_library(TARGET STATIC_TARGET): a shared library of the same objects as the static
# one, which the program and the tests link because they use what is not public.
function(culvert_shared_library target static)
  add_library(${target} SHARED $<TARGET_OBJECTS:${static}>)
  # Before 1.0, each minor version may break what the one before had (semver.org, 4).
  if(PROJECT_VERSION_MAJOR EQUAL 0)
    set(soversion 0.${PROJECT_VERSION_MINOR})
  else()
    set(soversion ${PROJECT_VERSION_MAJOR})
  endif()
  set_target_properties(${target} PROPERTIES
    OUTPUT_NAME ${static} EXPORT_NAME Core LINKER_LANGUAGE CXX AUTOMOC OFF AUTOUIC OFF
    INSTALL_RPATH ""
    VERSION ${PROJECT_VERSION} SOVERSION ${soversion})
  if(NOT CULVERT_SANITIZE) # A sanitizer's own symbols come with the program.
    target_link_options(${target} PRIVATE LINKER:--no-undefined)
  endif()
  target_compile_features(${target} INTERFACE cxx_std_20)
  target_include_directories(${target} INTERFACE $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
  install(TARGETS ${target} EXPORT CulvertTargets
    LIBRARY COMPONENT library NAMELINK_COMPONENT development)
endfunction()

# culvert_public_headers(HEADER...): installs them as <culvert/NAME.h>, whatever folders they are
# in, and <culvert/culvert.h>, which includes all of them. It is an error if one includes a header of the project that is not public.
function(culvert_public_headers)
  foreach(header ${ARGN})
    cmake_path(GET header FILENAME name)
    list(APPEND names ${name})
  endforeach()
  foreach(header name IN ZIP_LISTS ARGN names)
    cmake_path(ABSOLUTE_PATH header)
    set(made ${CMAKE_CURRENT_BINARY_DIR}/include/culvert/${name})
    add_custom_command(OUTPUT ${made}
      COMMAND ${CMAKE_COMMAND} "-DHEADER=${header}" "-DMADE=${made}" "-DPUBLIC=${names}"
        -P ${PROJECT_SOURCE_DIR}/cmake/PublicHeader.cmake
      DEPENDS ${header} ${PROJECT_SOURCE_DIR}/cmake/PublicHeader.cmake VERBATIM
      COMMENT "Making <culvert/${name}>")
    list(APPEND all ${made})
  endforeach()
  set(umbrella ${CMAKE_CURRENT_BINARY_DIR}/include/culvert/culvert.h)
  list(SORT names)
  list(TRANSFORM names REPLACE "^(.+)$" "#include <culvert/\\1>\n" OUTPUT_VARIABLE includes)
  list(JOIN includes "" includes)
  file(CONFIGURE OUTPUT ${umbrella} CONTENT [[// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

// All that is public.
@includes@]] @ONLY)
  list(APPEND all ${umbrella})
  add_custom_target(culvert-public-headers ALL DEPENDS ${all})
  install(FILES ${all} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/culvert)
endfunction()

# culvert_package_files(): for find_package(Culvert) and for pkg-config.
function(culvert_package_files)
  set(made ${CMAKE_CURRENT_BINARY_DIR}/package)
  set(place ${CMAKE_INSTALL_LIBDIR}/cmake/Culvert)
  configure_package_config_file(${PROJECT_SOURCE_DIR}/cmake/CulvertConfig.cmake.in
    ${made}/CulvertConfig.cmake INSTALL_DESTINATION ${place})
  write_basic_package_version_file(${made}/CulvertConfigVersion.cmake
    COMPATIBILITY SameMinorVersion)
  install(FILES ${made}/CulvertConfig.cmake ${made}/CulvertConfigVersion.cmake
    DESTINATION ${place})
  install(EXPORT CulvertTargets NAMESPACE Culvert:: DESTINATION ${place})
  set(docs ${CMAKE_INSTALL_DATADIR}/doc/culvert)
  set(pages library.md sockets.md from-reactphp.md)
  # What a programmer reads: the pages, and the examples as a project of their own.
  list(TRANSFORM pages PREPEND ${PROJECT_SOURCE_DIR}/docs/ OUTPUT_VARIABLE pages)
  install(FILES ${pages} DESTINATION ${docs})
  set(sources ${PROJECT_SOURCE_DIR}/core/examples)
  file(GLOB examples CONFIGURE_DEPENDS ${sources}/*.cpp ${sources}/*.h ${sources}/CMakeLists.txt)
  set_property(DIRECTORY ${PROJECT_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${examples})
  foreach(example ${examples})
    # There is no tree around them any more, at whose root an #include starts.
    file(READ ${example} text)
    string(REPLACE "core/examples/fail.h" "fail.h" text "${text}")
    cmake_path(GET example FILENAME name)
    file(WRITE ${made}/examples/${name} "${text}")
    install(FILES ${made}/examples/${name} DESTINATION ${docs}/examples)
  endforeach()

  if(IS_ABSOLUTE ${CMAKE_INSTALL_LIBDIR} OR IS_ABSOLUTE ${CMAKE_INSTALL_INCLUDEDIR})
    set(pc_prefix ${CMAKE_INSTALL_PREFIX})
    set(pc_libdir ${CMAKE_INSTALL_FULL_LIBDIR})
    set(pc_includedir ${CMAKE_INSTALL_FULL_INCLUDEDIR})
  else()
    set(root /)
    cmake_path(RELATIVE_PATH root BASE_DIRECTORY /${CMAKE_INSTALL_LIBDIR}/pkgconfig
      OUTPUT_VARIABLE up)
    set(pc_prefix "\${pcfiledir}/${up}")
    set(pc_libdir "\${prefix}/${CMAKE_INSTALL_LIBDIR}")
    set(pc_includedir "\${prefix}/${CMAKE_INSTALL_INCLUDEDIR}")
  endif()
  configure_file(${PROJECT_SOURCE_DIR}/cmake/culvert-core.pc.in ${made}/culvert-core.pc @ONLY)
  install(FILES ${made}/culvert-core.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
endfunction()
