// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/userschema.h"

#include <QString>

#include <algorithm>
#include <array>

namespace skranke::sandbox {

using namespace Qt::StringLiterals;

namespace {

using enum MemberKind;

constexpr MemberSpec segmentType{.name = "segment_type"_L1, .maximum = 10, .attribute = true};
constexpr MemberSpec preferred{.name = "preferred"_L1, .kind = Boolean, .attribute = true};

constexpr std::array addressMembers{
    MemberSpec{.name = "line1"_L1, .empty = EmptyAs::Null, .required = true},
    MemberSpec{.name = "line2"_L1, .maximum = 255, .empty = EmptyAs::Null},
    MemberSpec{.name = "line3"_L1, .maximum = 255, .empty = EmptyAs::Null},
    MemberSpec{.name = "line4"_L1, .maximum = 255, .empty = EmptyAs::Null},
    MemberSpec{.name = "line5"_L1, .maximum = 255, .empty = EmptyAs::Null},
    MemberSpec{.name = "city"_L1, .maximum = 255, .required = true},
    MemberSpec{.name = "state_province"_L1, .maximum = 255},
    MemberSpec{.name = "postal_code"_L1, .maximum = 255},
    MemberSpec{.name = "country"_L1, .kind = Coded, .maximum = 255, .table = "CountryCodes"_L1},
    MemberSpec{.name = "address_note"_L1, .maximum = 1000},
    MemberSpec{.name = "start_date"_L1, .kind = Date, .empty = EmptyAs::Absent},
    MemberSpec{.name = "end_date"_L1, .kind = Date, .empty = EmptyAs::Absent},
    MemberSpec{.name = "address_type"_L1,
               .kind = CodedList,
               .maximum = 255,
               .table = "UserAddressTypes"_L1,
               .wrapper = "address_types"_L1,
               .required = true},
    preferred,
    segmentType,
};

constexpr std::array emailMembers{
    MemberSpec{.name = "email_address"_L1, .maximum = 255, .required = true},
    MemberSpec{.name = "description"_L1, .maximum = 255, .empty = EmptyAs::Null},
    MemberSpec{.name = "email_type"_L1,
               .kind = CodedList,
               .maximum = 255,
               .table = "UserEmailTypes"_L1,
               .wrapper = "email_types"_L1,
               .required = true},
    preferred,
    segmentType,
};

constexpr std::array phoneMembers{
    MemberSpec{.name = "phone_number"_L1, .maximum = 255, .required = true},
    MemberSpec{.name = "phone_type"_L1,
               .kind = CodedList,
               .maximum = 255,
               .table = "UserPhoneTypes"_L1,
               .wrapper = "phone_types"_L1,
               .required = true},
    preferred,
    MemberSpec{.name = "preferred_sms"_L1, .kind = Boolean, .attribute = true},
    segmentType,
};

constexpr std::array contactMembers{
    MemberSpec{.name = "address"_L1, .kind = List, .wrapper = "addresses"_L1, .members = addressMembers},
    MemberSpec{.name = "email"_L1, .kind = List, .wrapper = "emails"_L1, .members = emailMembers},
    MemberSpec{.name = "phone"_L1, .kind = List, .wrapper = "phones"_L1, .members = phoneMembers},
};

constexpr std::array identifierMembers{
    MemberSpec{
        .name = "id_type"_L1, .kind = Coded, .maximum = 255, .table = "UserIdentifierTypes"_L1, .required = true},
    MemberSpec{.name = "value"_L1, .maximum = 255, .required = true},
    MemberSpec{.name = "note"_L1, .maximum = 2000, .empty = EmptyAs::Null},
    MemberSpec{.name = "status"_L1, .maximum = 255, .fallback = "ACTIVE"_L1},
    segmentType,
};

constexpr std::array parameterMembers{
    MemberSpec{.name = "type"_L1, .kind = Coded, .maximum = 255},
    MemberSpec{.name = "scope"_L1, .kind = Coded, .maximum = 255},
    MemberSpec{.name = "value"_L1, .kind = Coded, .maximum = 255},
};

constexpr std::array roleMembers{
    MemberSpec{.name = "status"_L1,
               .kind = Coded,
               .maximum = 255,
               .table = "ContentStructureStatus"_L1,
               .fallback = "ACTIVE"_L1},
    MemberSpec{.name = "scope"_L1, .kind = Coded, .maximum = 50},
    MemberSpec{.name = "role_type"_L1, .kind = Coded, .maximum = 255, .table = "HFrUserRoles.roleType"_L1},
    MemberSpec{.name = "expiry_date"_L1, .kind = Date, .empty = EmptyAs::Absent},
    MemberSpec{.name = "parameter"_L1, .kind = List, .wrapper = "parameters"_L1, .members = parameterMembers},
};

constexpr std::array blockMembers{
    MemberSpec{.name = "block_type"_L1,
               .kind = Coded,
               .maximum = 255,
               .table = "FineFeeBlockTypes"_L1,
               .fallback = "GENERAL"_L1},
    MemberSpec{.name = "block_description"_L1,
               .kind = Coded,
               .maximum = 255,
               .table = "UserBlockDescription"_L1,
               .required = true},
    MemberSpec{.name = "block_status"_L1, .maximum = 255, .fallback = "ACTIVE"_L1},
    MemberSpec{.name = "block_note"_L1, .maximum = 2000, .empty = EmptyAs::Null},
    MemberSpec{.name = "created_by"_L1, .maximum = 255, .fallback = "exl_api"_L1},
    MemberSpec{.name = "created_date"_L1, .kind = Time, .empty = EmptyAs::Absent, .fallback = "now"_L1},
    MemberSpec{.name = "expiry_date"_L1, .kind = Time, .empty = EmptyAs::Absent},
    MemberSpec{.name = "item_loan_id"_L1, .empty = EmptyAs::Null},
    segmentType,
};

constexpr std::array noteMembers{
    MemberSpec{.name = "note_type"_L1, .kind = Coded, .maximum = 255, .table = "NoteTypes"_L1, .required = true},
    MemberSpec{.name = "note_text"_L1, .maximum = 2000, .required = true},
    MemberSpec{.name = "user_viewable"_L1, .kind = Boolean},
    MemberSpec{.name = "popup_note"_L1, .kind = Boolean},
    MemberSpec{.name = "created_by"_L1, .maximum = 255, .fallback = "exl_api"_L1},
    MemberSpec{.name = "created_date"_L1, .kind = Time, .empty = EmptyAs::Absent, .fallback = "now"_L1},
    segmentType,
};

constexpr std::array statisticMembers{
    MemberSpec{.name = "statistic_category"_L1,
               .kind = Coded,
               .maximum = 255,
               .table = "UserStatCategories"_L1,
               .required = true},
    MemberSpec{.name = "category_type"_L1,
               .kind = Coded,
               .maximum = 255,
               .table = "UserStatisticalTypes"_L1,
               .fallback = "USER_UPDATE"_L1,
               .outputOnly = true},
    MemberSpec{.name = "statistic_note"_L1, .maximum = 2000, .empty = EmptyAs::Null},
    segmentType,
};

constexpr std::array proxyMembers{
    MemberSpec{.name = "primary_id"_L1, .maximum = 255},
    MemberSpec{.name = "full_name"_L1, .maximum = 600},
    MemberSpec{.name = "link"_L1, .empty = EmptyAs::Null, .attribute = true},
};

constexpr std::array libraryMembers{
    MemberSpec{.name = "code"_L1, .kind = Coded, .maximum = 50, .table = "Libraries"_L1}};

constexpr std::array noticeMembers{
    MemberSpec{.name = "code"_L1, .kind = Coded, .maximum = 50},
    MemberSpec{.name = "value"_L1, .kind = Boolean},
};

constexpr std::array user{
    MemberSpec{.name = "record_type"_L1, .kind = Coded, .maximum = 255, .table = "AddNewUserOptions"_L1},
    MemberSpec{.name = "primary_id"_L1, .maximum = 255},
    MemberSpec{.name = "first_name"_L1, .maximum = 255},
    MemberSpec{.name = "middle_name"_L1, .maximum = 255},
    MemberSpec{.name = "last_name"_L1, .maximum = 255},
    MemberSpec{.name = "full_name"_L1, .maximum = 600, .outputOnly = true},
    MemberSpec{.name = "pin_number"_L1, .maximum = 255, .empty = EmptyAs::Absent},
    MemberSpec{.name = "user_title"_L1, .kind = Coded, .maximum = 255, .table = "UserTitles"_L1},
    MemberSpec{.name = "job_category"_L1, .kind = Coded, .maximum = 255, .table = "JobTitles"_L1},
    MemberSpec{.name = "job_description"_L1, .maximum = 255},
    MemberSpec{.name = "gender"_L1, .kind = Coded, .maximum = 255, .table = "Genders"_L1, .fallback = "NONE"_L1},
    MemberSpec{.name = "user_group"_L1, .kind = Coded, .maximum = 255, .table = "UserGroups"_L1},
    MemberSpec{.name = "campus_code"_L1, .kind = Coded, .maximum = 50, .table = "Campuses"_L1},
    MemberSpec{.name = "web_site_url"_L1, .maximum = 255},
    MemberSpec{
        .name = "cataloger_level"_L1, .kind = Coded, .maximum = 255, .table = "CatalogerLevel"_L1, .fallback = "00"_L1},
    MemberSpec{.name = "preferred_language"_L1,
               .kind = Coded,
               .maximum = 255,
               .table = "UserPreferredLanguage"_L1,
               .fallback = "en"_L1},
    MemberSpec{.name = "birth_date"_L1, .kind = Date, .empty = EmptyAs::Absent},
    MemberSpec{.name = "expiry_date"_L1, .kind = Date, .empty = EmptyAs::Absent},
    MemberSpec{.name = "purge_date"_L1, .kind = Date, .empty = EmptyAs::Absent},
    MemberSpec{.name = "account_type"_L1, .kind = Coded, .maximum = 255, .table = "UserUserType"_L1},
    MemberSpec{.name = "external_id"_L1, .maximum = 255},
    MemberSpec{.name = "password"_L1, .maximum = 255, .outputOnly = true},
    MemberSpec{.name = "force_password_change"_L1, .maximum = 4, .outputOnly = true},
    MemberSpec{.name = "status"_L1,
               .kind = Coded,
               .maximum = 255,
               .table = "ContentStructureStatus"_L1,
               .fallback = "ACTIVE"_L1},
    MemberSpec{.name = "status_date"_L1, .kind = Date, .empty = EmptyAs::Absent, .outputOnly = true},
    MemberSpec{.name = "last_patron_activity_date"_L1, .kind = Date, .empty = EmptyAs::Absent, .outputOnly = true},
    MemberSpec{.name = "requests"_L1, .kind = Count, .empty = EmptyAs::Null, .outputOnly = true},
    MemberSpec{.name = "loans"_L1, .kind = Count, .empty = EmptyAs::Null, .outputOnly = true},
    MemberSpec{.name = "fees"_L1, .kind = Count, .empty = EmptyAs::Null, .outputOnly = true},
    MemberSpec{.name = "contact_info"_L1, .kind = Group, .members = contactMembers},
    MemberSpec{
        .name = "user_identifier"_L1, .kind = List, .wrapper = "user_identifiers"_L1, .members = identifierMembers},
    MemberSpec{.name = "user_role"_L1, .kind = List, .wrapper = "user_roles"_L1, .members = roleMembers},
    MemberSpec{.name = "user_block"_L1, .kind = List, .wrapper = "user_blocks"_L1, .members = blockMembers},
    MemberSpec{.name = "user_note"_L1, .kind = List, .wrapper = "user_notes"_L1, .members = noteMembers},
    MemberSpec{.name = "user_statistic"_L1, .kind = List, .wrapper = "user_statistics"_L1, .members = statisticMembers},
    MemberSpec{.name = "proxy_for_user"_L1, .kind = List, .wrapper = "proxy_for_users"_L1, .members = proxyMembers},
    MemberSpec{.name = "rs_library"_L1, .kind = List, .wrapper = "rs_libraries"_L1, .members = libraryMembers},
    MemberSpec{.name = "library_notice"_L1, .kind = List, .wrapper = "library_notices"_L1, .members = noticeMembers},
    MemberSpec{.name = "source_link_id"_L1, .empty = EmptyAs::Absent, .outputOnly = true},
    MemberSpec{.name = "source_institution_code"_L1, .empty = EmptyAs::Absent, .outputOnly = true},
    MemberSpec{.name = "linking_id"_L1, .empty = EmptyAs::Absent, .outputOnly = true},
    MemberSpec{.name = "pref_first_name"_L1, .maximum = 255},
    MemberSpec{.name = "pref_middle_name"_L1, .maximum = 255},
    MemberSpec{.name = "pref_last_name"_L1, .maximum = 255},
    MemberSpec{.name = "pref_name_suffix"_L1, .maximum = 255},
    MemberSpec{.name = "is_researcher"_L1, .kind = Boolean, .outputOnly = true},
    MemberSpec{.name = "link"_L1, .empty = EmptyAs::Null, .attribute = true, .outputOnly = true},
};

} // namespace

std::span<const MemberSpec> userMembers()
{
    return user;
}

const MemberSpec *findMember(std::span<const MemberSpec> members, QAnyStringView name)
{
    const auto found = std::ranges::find_if(members, [name](const MemberSpec &member) { return member.name == name; });
    return found == members.end() ? nullptr : std::to_address(found);
}

bool isSegmented(const MemberSpec &list)
{
    return findMember(list.members, u"segment_type") != nullptr;
}

} // namespace skranke::sandbox
