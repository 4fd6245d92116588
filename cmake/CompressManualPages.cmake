# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
#
# Run by cpack once everything is in its staging folder: Debian's policy (12.1) wants manual pages compressed, and the
# same bytes each time.

file(GLOB_RECURSE pages ${CPACK_TEMPORARY_DIRECTORY}/culvert*)
list(FILTER pages INCLUDE REGEX "/man/man[0-9]/[^/]*[.][0-9]$")
foreach(page ${pages})
  execute_process(COMMAND ${CPACK_CULVERT_GZIP} --no-name --best ${page} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
