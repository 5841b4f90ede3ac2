# SPDX-FileCopyrightText: 2026 The Skranke developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The one place that knows how Skranke's code is compiled: language, warnings, Qt's strictness, sanitizers,
# precompiled headers. Every target of ours links skranke_options.

add_library(skranke_options INTERFACE)
target_compile_features(skranke_options INTERFACE cxx_std_23)
target_include_directories(skranke_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(skranke_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${SKRANKE_WERROR}>:-Werror>
)
target_compile_definitions(skranke_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
    QT_NO_CONTEXTLESS_CONNECT QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_UP_TO=0x060800
)
if(SKRANKE_SANITIZE)
    target_compile_options(skranke_options INTERFACE
        -fsanitize=${SKRANKE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(skranke_options INTERFACE -fsanitize=${SKRANKE_SANITIZE})
endif()
if(SKRANKE_COVERAGE)
    target_compile_options(skranke_options INTERFACE -fprofile-instr-generate -fcoverage-mapping)
    target_link_options(skranke_options INTERFACE -fprofile-instr-generate)
endif()
if(SKRANKE_FUZZ)
    # Instruments everything for coverage feedback; the fuzz programs themselves link the fuzzer's main.
    target_compile_options(skranke_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# One precompiled header for code without a window, one for code with: built once, reused by every target. Clang compiles a
# source four times as fast with it; GCC instantiates the header's templates again in each source and gains nothing.
if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    set(CMAKE_DISABLE_PRECOMPILE_HEADERS ON)
endif()
add_library(skranke_pch_services STATIC "${PROJECT_SOURCE_DIR}/cmake/pch_services.cpp")
target_link_libraries(skranke_pch_services PUBLIC skranke_options Qt6::Core Qt6::Concurrent Qt6::Network Qt6::Sql QCoro6::Core QCoro6::Network)
target_precompile_headers(skranke_pch_services PRIVATE
    <QtCore> <QtNetwork> <QtSql> <QCoroTask> <QCoroFuture> <expected> <functional> <memory> <optional> <ranges> <span> <string> <variant> <vector>)

add_library(skranke_pch_widgets STATIC "${PROJECT_SOURCE_DIR}/cmake/pch_widgets.cpp")
target_link_libraries(skranke_pch_widgets PUBLIC skranke_options Qt6::Core Qt6::Widgets QCoro6::Core)
target_precompile_headers(skranke_pch_widgets PRIVATE
    <QtCore> <QtGui> <QtWidgets> <QCoroTask> <expected> <functional> <memory> <optional> <vector>)

# skranke_library(name SOURCES ... [DEPENDS ...]): one layer or one folder of a layer.
function(skranke_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "WIDGETS" "" "SOURCES;DEPENDS")
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC skranke_options ${arg_DEPENDS})
    if(arg_WIDGETS)
        target_link_libraries(${name} PUBLIC Qt6::Widgets QCoro6::Core)
        target_precompile_headers(${name} REUSE_FROM skranke_pch_widgets)
    else()
        target_link_libraries(${name} PUBLIC Qt6::Core Qt6::Concurrent Qt6::Network Qt6::Sql QCoro6::Core QCoro6::Network)
        target_precompile_headers(${name} REUSE_FROM skranke_pch_services)
    endif()
endfunction()

# skranke_program(name): what a program has besides its own code. A plan makes and frees some hundred million small pieces
# of memory, and takes a sixth longer with the C library's allocator. A sanitizer brings an allocator of its own.
function(skranke_program name)
    if(NOT SKRANKE_SANITIZE)
        target_sources(${name} PRIVATE "${PROJECT_SOURCE_DIR}/cmake/allocator.cpp")
        set_source_files_properties("${PROJECT_SOURCE_DIR}/cmake/allocator.cpp" PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
        target_link_libraries(${name} PRIVATE mimalloc)
    endif()
endfunction()

# skranke_test(tst_name DEPENDS ... [SOURCES ...] [WIDGETS]): one Qt Test executable, run by CTest without a display.
# What several tests share is a library of its own beside them, so that it is compiled once.
function(skranke_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "WIDGETS" "" "SOURCES;DEPENDS")
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    # Only the test's own class has a meta object: one run of moc instead of AUTOMOC's three steps for each test.
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
    qt_generate_moc(${name}.cpp ${name}.moc)
    target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
    set_property(SOURCE ${name}.cpp APPEND PROPERTY OBJECT_DEPENDS "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc")
    target_link_libraries(${name} PRIVATE skranke_options skranke_testpaths Qt6::Test ${arg_DEPENDS})
    # Qt 6.8's QTRY_ macros narrow a duration's count to int where they are used. Set on the sources, because a target's
    # own options stand before those it inherits, and the last one counts.
    set_source_files_properties(${name}.cpp ${arg_SOURCES} PROPERTIES COMPILE_OPTIONS -Wno-conversion)
    if(arg_WIDGETS)
        target_link_libraries(${name} PRIVATE Qt6::Widgets QCoro6::Core)
        target_precompile_headers(${name} REUSE_FROM skranke_pch_widgets)
    else()
        target_link_libraries(${name} PRIVATE Qt6::Core Qt6::Concurrent Qt6::Network Qt6::Sql QCoro6::Core QCoro6::Network)
        target_precompile_headers(${name} REUSE_FROM skranke_pch_services)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT 600
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTEST_FUNCTION_TIMEOUT=600000")
endfunction()
