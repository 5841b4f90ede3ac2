// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mergecases.h"

namespace skranke::testing {

namespace {

using enum FieldPolicy;

constexpr std::nullopt_t alma = std::nullopt; // Alma's own rule
constexpr auto keep = SisEmptySticky::Keep;

} // namespace

// clang-format off

std::span<const MergeCase> singleValueCases()
{
    // name, row, member, Alma, delivered, incoming, policy, nightly load, our own PUT
    static const MergeCase cases[] = {
        // Alma's own rules, for a user that comes whole.
        {"ordinary, value", "6.2 row 1", "last_name", "Berg", nullptr, "Dahl", alma,
         {"Dahl", "file"}, {"Dahl", "file"}},
        {"ordinary, manual, value", "6.2 row 1, 6.5", "last_name", "Berg", "Vik", "Dahl", alma,
         {"Dahl", "file!"}, {"Dahl", "file!"}},
        {"ordinary, manual, the value of last time", "6.2 row 1", "last_name", "Berg", "Dahl", "Dahl", alma,
         {"Dahl", "file!"}, {"Dahl", "file!"}},
        {"ordinary, empty", "6.2 row 2", "middle_name", "Marit", nullptr, "", alma,
         {"", "emptied_by_file"}, {"", "emptied_by_file"}},
        {"ordinary, absent: the format can say it, so it says nothing there is", "6.2 row 2, scope", "middle_name", "Marit", nullptr, "-", alma,
         {"", "emptied_by_file"}, {"", "emptied_by_file"}},
        {"status, absent: cannot be empty", "6.2 row 2, 2.3 default", "status", "INACTIVE", nullptr, "-", alma,
         {"ACTIVE", "emptied_by_file"}, {"ACTIVE", "emptied_by_file"}},
        {"sticky, manual, value", "6.2 row 3", "user_group", "5", "1", "2", alma,
         {"5", "alma_sticky"}, {"5", "alma_sticky"}},
        {"sticky, manual, the value of last time", "6.2 row 3, anchors M2", "user_group", "5", "1", "1", alma,
         {"5", "alma_sticky^"}, {"5", "alma_sticky^"}},
        {"sticky, manual, Alma's value", "6.2 row 3, anchors M2", "user_group", "5", "1", "5", alma,
         {"5", "file"}, {"5", "file"}},
        {"sticky, manual, absent", "6.2 row 3, anchors M2", "campus_code", "DRAGVOLL", "", "-", alma,
         {"DRAGVOLL", "alma_sticky"}, {"DRAGVOLL", "alma_sticky"}},
        {"sticky, not manual, value", "6.2 row 4", "cataloger_level", "00", "00", "20", alma,
         {"20", "file"}, {"20", "file"}},
        {"sticky, not manual, empty", "6.2 row 5", "job_category", "STUDENT", "STUDENT", "", alma,
         {"", "sticky_empty?"}, {"STUDENT", "sticky_empty"}},
        {"sticky, not manual, empty, older text", "6.2 row 5", "job_category", "STUDENT", "STUDENT", "", alma,
         {"STUDENT", "sticky_empty?"}, {"STUDENT", "sticky_empty"}, keep},
        {"language, not manual, absent", "6.2 row 5, 2.3 default", "preferred_language", "nb", "nb", "-", alma,
         {"en", "sticky_empty?"}, {"nb", "sticky_empty"}},
        {"preferred name, manual, value", "6.2 row 3, KC-PREF", "pref_first_name", "Ása", "Åse", "Åsa", alma,
         {"Ása", "alma_sticky"}, {"Ása", "alma_sticky"}},
        {"purge date, absent: not part of every feed", "2.3", "purge_date", "2031-01-01", nullptr, "-", alma,
         {"2031-01-01", ""}, {"2031-01-01", ""}},
        {"purge date, value", "2.3, 6.2 row 1", "purge_date", "2031-01-01", nullptr, "2032-01-01", alma,
         {"2032-01-01", "file"}, {"2032-01-01", "file"}},
        {"record type", "6.2 row 6", "record_type", "PUBLIC", nullptr, "STAFF", alma,
         {"PUBLIC", "profile"}, {"STAFF", "file"}},
        {"account type: external stays external", "6.2 row 6, 6.1.3", "account_type", "EXTERNAL", nullptr, "INTERNAL", alma,
         {"EXTERNAL", "profile"}, {"EXTERNAL", "profile"}},
        {"external id cannot change", "6.2 row 6, 6.1.4", "external_id", "SIS", nullptr, "FS", alma,
         {"SIS", "profile"}, {"SIS", "profile"}},

        // replace: the incoming wins, also when empty.
        {"replace, ordinary, value", "2.4 replace", "last_name", "Berg", nullptr, "Dahl", Replace,
         {"Dahl", "file"}, {"Dahl", "file"}},
        {"replace, ordinary, empty", "2.4 replace", "job_description", "vaktmester", nullptr, "", Replace,
         {"", "emptied_by_file"}, {"", "emptied_by_file"}},
        {"replace, sticky, manual, value", "2.4 replace, 6.2 row 3", "user_group", "5", "1", "2", Replace,
         {"2", "protection!"}, {"2", "protection!"}},
        {"replace, sticky, manual, the value of last time", "2.4 replace, 6.2 row 3", "user_group", "5", "1", "1", Replace,
         {"1", "protection!"}, {"1", "protection!"}},
        {"replace, sticky, manual, empty", "2.4 replace, 6.2 row 3", "pin_number", "4711", "1234", "", Replace,
         {"", "protection!"}, {"", "protection!"}},
        {"replace, sticky, not manual, value", "2.4 replace, 6.2 row 4", "user_title", "DR", "DR", "PROF", Replace,
         {"PROF", "file"}, {"PROF", "file"}},
        {"replace, sticky, not manual, empty: nothing is left to dispute", "2.4 replace, 6.2 row 5", "job_category", "STUDENT", "STUDENT", "", Replace,
         {"", "protection"}, {"", "protection"}},
        {"replace, language, not manual, absent", "2.4 replace, 6.2 row 5", "preferred_language", "nb", "nb", "-", Replace,
         {"en", "protection"}, {"en", "protection"}},

        // keep_if_manual: Alma's rule for sticky fields, for any field.
        {"keep if manual, ordinary, manual, value", "2.4 keep_if_manual", "last_name", "Berg", "Vik", "Dahl", KeepIfManual,
         {"Berg", "protection"}, {"Berg", "protection"}},
        {"keep if manual, ordinary, manual, the value of last time: no rule of Alma's to lift", "2.4 keep_if_manual", "last_name", "Berg", "Dahl", "Dahl", KeepIfManual,
         {"Berg", "protection"}, {"Berg", "protection"}},
        {"keep if manual, ordinary, manual, absent", "2.4 keep_if_manual", "expiry_date", "2029-01-01", "2027-01-01", "-", KeepIfManual,
         {"2029-01-01", "protection"}, {"2029-01-01", "protection"}},
        {"keep if manual, ordinary, not manual, value", "2.4 keep_if_manual", "last_name", "Berg", "Berg", "Dahl", KeepIfManual,
         {"Dahl", "file"}, {"Dahl", "file"}},
        {"keep if manual, ordinary, not known, value", "2.4 keep_if_manual, 6.4 manual", "last_name", "Berg", nullptr, "Dahl", KeepIfManual,
         {"Dahl", "file"}, {"Dahl", "file"}},
        {"keep if manual, ordinary, not manual, empty", "6.4 line 9", "web_site_url", "https://nordskog.example", "https://nordskog.example", "", KeepIfManual,
         {"", "emptied_by_file"}, {"https://nordskog.example", "protection"}},
        {"keep if manual, ordinary, not manual, empty, older text", "6.4 line 9", "web_site_url", "https://nordskog.example", "https://nordskog.example", "", KeepIfManual,
         {"https://nordskog.example", "protection?"}, {"https://nordskog.example", "protection"}, keep},
        {"keep if manual, sticky, manual, value", "2.4 keep_if_manual", "user_group", "5", "1", "2", KeepIfManual,
         {"5", "protection"}, {"5", "protection"}},
        {"keep if manual, sticky, manual, the value of last time", "2.4 keep_if_manual, anchors M2", "user_group", "5", "1", "1", KeepIfManual,
         {"5", "protection^"}, {"5", "protection^"}},
        {"keep if manual, sticky, not manual, empty", "2.4 keep_if_manual, 6.2 row 5", "job_category", "STUDENT", "STUDENT", "", KeepIfManual,
         {"", "sticky_empty?"}, {"STUDENT", "sticky_empty"}},

        // keep_if_present: the incoming fills an empty field only.
        {"keep if present, there, value", "2.4 keep_if_present", "first_name", "Åse", nullptr, "Åsa", KeepIfPresent,
         {"Åse", "protection"}, {"Åse", "protection"}},
        {"keep if present, there, absent", "2.4 keep_if_present, 6.2 row 2", "middle_name", "Marit", nullptr, "-", KeepIfPresent,
         {"Marit", "protection"}, {"Marit", "protection"}},
        {"keep if present, there, the same value", "2.4 keep_if_present, scope", "birth_date", "1999-03-02Z", nullptr, "1999-03-02", KeepIfPresent,
         {"1999-03-02Z", "file"}, {"1999-03-02Z", "file"}},
        {"keep if present, empty, value", "2.4 keep_if_present", "gender", "", nullptr, "NONE", KeepIfPresent,
         {"NONE", "file"}, {"NONE", "file"}},
        {"keep if present, empty, empty", "2.4 keep_if_present", "middle_name", "", nullptr, "", KeepIfPresent,
         {"", "emptied_by_file"}, {"", "emptied_by_file"}},
        {"keep if present, sticky, not manual, value", "2.4 keep_if_present, 6.2 row 4", "preferred_language", "nb", "nb", "nn", KeepIfPresent,
         {"nb", "protection"}, {"nb", "protection"}},
        {"keep if present, sticky, not manual, empty", "2.4 keep_if_present, 6.2 row 5", "preferred_language", "nb", "nb", "", KeepIfPresent,
         {"nb", "protection"}, {"nb", "sticky_empty"}},
        {"keep if present, sticky, emptied by hand, the value of last time", "2.4 keep_if_present, 6.4 line 7", "campus_code", "", "DRAGVOLL", "DRAGVOLL", KeepIfPresent,
         {"DRAGVOLL", "protection!"}, {"DRAGVOLL", "protection!"}},

        // create_only: used for a new user, ignored later.
        {"create only, there, value", "2.4 create_only", "expiry_date", "2029-01-01", nullptr, "2027-01-01", CreateOnly,
         {"2029-01-01", "protection"}, {"2029-01-01", "protection"}},
        {"create only, there, empty", "2.4 create_only, 6.2 row 2", "expiry_date", "2029-01-01", nullptr, "", CreateOnly,
         {"2029-01-01", "protection"}, {"2029-01-01", "protection"}},
        {"create only, empty, value", "2.4 create_only", "middle_name", "", nullptr, "Marit", CreateOnly,
         {"", "protection"}, {"", "protection"}},
        {"create only, sticky, manual, the value of last time", "2.4 create_only, anchors M2", "user_group", "5", "1", "1", CreateOnly,
         {"5", "protection^"}, {"5", "protection^"}},
        {"create only, sticky, not manual, absent", "2.4 create_only, 6.2 row 5", "user_group", "1", "1", "-", CreateOnly,
         {"1", "protection"}, {"1", "sticky_empty"}},
        {"create only, status", "2.4 create_only, 2.3 default", "status", "INACTIVE", nullptr, "-", CreateOnly,
         {"INACTIVE", "protection"}, {"INACTIVE", "protection"}},
    };
    return cases;
}

std::span<const MergeCase> listCases()
{
    static const MergeCase cases[] = {
        // Alma's own rules, for lists that come whole.
        {"the external are replaced, whatever their type", "6.3 row 1, row 3", "contact_info.email", "E:a* I:b E:c", nullptr, "d", alma,
         {"I:b E:d*", "a=external_replaced b=internal_segment c=external_replaced d=file"},
         {"I:b E:d*", "a=external_replaced b=internal_segment c=external_replaced d=file"}},
        {"same elements", "6.3, 6.4 keys", "contact_info.email", "E:a* E:b", nullptr, "a* b", alma,
         {"E:a* E:b", "a=file b=file"}, {"E:a* E:b", "a=file b=file"}},
        {"an internal element has the value already", "6.3 row 1", "user_identifier", "I:a", nullptr, "a", alma,
         {"I:a", "a=internal_segment"}, {"I:a", "a=internal_segment"}},
        {"an empty list", "6.3 row 4", "contact_info.phone", "E:a* I:b", nullptr, "", alma,
         {"I:b", "a=external_replaced? b=internal_segment"}, {"I:b", "a=external_replaced b=internal_segment"}},
        {"an absent list", "6.3, assume yes, warn", "user_note", "E:a I:b", nullptr, "-", alma,
         {"I:b", "a=external_replaced? b=internal_segment"}, {"I:b", "a=external_replaced b=internal_segment"}},
        {"the file's segment counts for nothing", "6.3 row 2, 6.4 asExternal", "contact_info.email", "E:a*", nullptr, "I:b", alma,
         {"E:b*", "a=external_replaced b=file"}, {"E:b*", "a=external_replaced b=file"}},
        {"a hand edit of an external element", "6.3 hand edits, 6.5", "user_statistic", "E:a E:c", "a", "a", alma,
         {"E:a", "a=file c=external_replaced!"}, {"E:a", "a=file c=external_replaced!"}},
        {"the file moves the mark among the external", "6.4 fixPreferred", "contact_info.email", "E:a* E:b", nullptr, "a b*", alma,
         {"E:a E:b*", "a=file b=file"}, {"E:a E:b*", "a=file b=file"}},
        {"the mark of an internal element stays", "6.4 fixPreferred, two preferred", "contact_info.email", "I:a* E:b", nullptr, "b*", alma,
         {"I:a* E:b", "a=internal_segment b=file?"}, {"I:a* E:b", "a=internal_segment b=file"}},
        {"the file marks none: Alma's mark stays", "6.4 fixPreferred", "contact_info.address", "E:a E:b*", nullptr, "a b", alma,
         {"E:a E:b*", "a=file b=file"}, {"E:a E:b*", "a=file b=file"}},

        // replace_external named by a file or an entry: Alma's rule.
        {"replace external", "2.4 replace_external", "user_block", "E:a I:b", nullptr, "c", ReplaceExternal,
         {"I:b E:c", "a=external_replaced b=internal_segment c=file"}, {"I:b E:c", "a=external_replaced b=internal_segment c=file"}},
        {"replace external, absent: nothing is left to dispute", "2.4 replace_external", "user_note", "E:a I:b", nullptr, "-", ReplaceExternal,
         {"I:b", "a=protection b=internal_segment"}, {"I:b", "a=external_replaced b=internal_segment"}},

        // replace: the whole list, internal included.
        {"replace", "2.4 replace", "contact_info.email", "E:a* I:b", nullptr, "c", Replace,
         {"E:c*", "a=external_replaced b=protection! c=file"}, {"E:c*", "a=external_replaced b=protection! c=file"}},
        {"replace with nothing", "2.4 replace", "user_note", "E:a I:b", nullptr, "", Replace,
         {"", "a=protection b=protection!"}, {"", "a=external_replaced b=protection!"}},
        {"replace, an internal element of the same key", "2.4 replace", "user_identifier", "I:a", nullptr, "a", Replace,
         {"E:a", "a=protection!"}, {"E:a", "a=protection!"}},
        {"replace, the file's segment", "2.4 replace, 6.3 row 2", "contact_info.phone", "E:a*", nullptr, "I:b", Replace,
         {"E:b*", "a=external_replaced b=file"}, {"I:b*", "a=external_replaced b=protection"}},

        // keep_if_present: only if the list is empty.
        {"keep if present, there", "2.4 keep_if_present", "contact_info.phone", "E:a*", nullptr, "b", KeepIfPresent,
         {"E:a*", "a=protection b=protection"}, {"E:a*", "a=protection b=protection"}},
        {"keep if present, only internal ones there", "2.4 keep_if_present, 6.4 empty(a[s])", "contact_info.phone", "I:a*", nullptr, "b", KeepIfPresent,
         {"I:a*", "a=internal_segment b=protection"}, {"I:a*", "a=internal_segment b=protection"}},
        {"keep if present, empty", "2.4 keep_if_present", "contact_info.email", "", nullptr, "a b", KeepIfPresent,
         {"E:a* E:b", "a=file b=file"}, {"E:a* E:b", "a=file b=file"}},
        {"keep if present, there, absent", "2.4 keep_if_present", "user_statistic", "E:a", nullptr, "-", KeepIfPresent,
         {"E:a", "a=protection"}, {"E:a", "a=protection"}},

        // create_only.
        {"create only, there", "2.4 create_only", "contact_info.email", "E:a I:b*", nullptr, "c", CreateOnly,
         {"E:a I:b*", "a=protection b=internal_segment c=protection"}, {"E:a I:b*", "a=protection b=internal_segment c=protection"}},
        {"create only, empty", "2.4 create_only", "user_note", "", nullptr, "a", CreateOnly,
         {"", "a=protection"}, {"", "a=protection"}},
        {"create only, the mark", "2.4 create_only", "contact_info.email", "E:a* E:b", nullptr, "a b*", CreateOnly,
         {"E:a* E:b", "a=protection b=protection"}, {"E:a* E:b", "a=protection b=protection"}},

        // merge: union by key, nothing deleted.
        {"merge", "2.4 merge, 6.4 unionByKey", "contact_info.email", "E:a* I:b", nullptr, "c", Merge,
         {"E:a* I:b E:c", "a=protection b=internal_segment c=file"}, {"E:a* I:b E:c", "a=protection b=internal_segment c=file"}},
        {"merge, the same key", "2.4 merge, 6.4 keys", "user_identifier", "E:a E:b", nullptr, "A", Merge,
         {"E:a E:b", "a=file b=protection"}, {"E:a E:b", "a=file b=protection"}},
        {"merge with nothing", "2.4 merge", "user_block", "E:a", nullptr, "", Merge,
         {"E:a", "a=protection"}, {"E:a", "a=protection"}},
        {"merge, the file's mark", "2.4 merge, 6.4 fixPreferred", "contact_info.address", "E:a*", nullptr, "b*", Merge,
         {"E:a E:b*", "a=protection b=file"}, {"E:a E:b*", "a=protection b=file"}},

        // Sticky lists: all their elements are one field.
        {"libraries, manual, value", "6.2 row 3", "rs_library", "a", "b", "c", alma,
         {"a", "a=alma_sticky c=alma_sticky"}, {"a", "a=alma_sticky c=alma_sticky"}},
        {"libraries, manual, the value of last time", "6.2 row 3, anchors M2", "rs_library", "a", "b", "b", alma,
         {"a", "a=alma_sticky^ b=alma_sticky^"}, {"a", "a=alma_sticky^ b=alma_sticky^"}},
        {"libraries, not manual, value", "6.2 row 4", "rs_library", "a b", "a b", "b c", alma,
         {"b c", "a=file b=file c=file"}, {"b c", "a=file b=file c=file"}},
        {"notices, not manual, absent", "6.2 row 5", "library_notice", "a", "a", "-", alma,
         {"", "a=sticky_empty?"}, {"a", "a=sticky_empty"}},
        {"libraries, replace, manual", "2.4 replace, 6.2 row 3", "rs_library", "a", "b", "c", Replace,
         {"c", "a=protection! c=protection"}, {"c", "a=protection! c=protection"}},
        {"libraries, create only", "2.4 create_only", "rs_library", "a", "a", "b", CreateOnly,
         {"a", "a=protection b=protection"}, {"a", "a=protection b=protection"}},
        {"libraries, keep if present, empty", "2.4 keep_if_present", "rs_library", "", nullptr, "b", KeepIfPresent,
         {"b", "b=file"}, {"b", "b=file"}},
        {"libraries, keep if present, there, absent", "2.4 keep_if_present, 6.2 row 5", "rs_library", "a", "a", "-", KeepIfPresent,
         {"a", "a=protection"}, {"a", "a=sticky_empty"}},
        {"libraries, merge", "2.4 merge", "rs_library", "a", "a", "b", Merge,
         {"a b", "a=protection b=file"}, {"a b", "a=protection b=file"}},

        // Roles.
        {"roles, absent", "6.2 row 7", "user_role", "a", nullptr, "-", alma,
         {"a", "*=roles_kept"}, {"a", ""}},
        {"roles, present", "6.2 row 8", "user_role", "a", nullptr, "b", alma,
         {"a", "*=roles_kept"}, {"b", "a=file b=file"}},
    };
    return cases;
}

// clang-format on

} // namespace skranke::testing
