namespace SmartPass.Roster.Pages.Imports;

/// <summary>The stable name of a finding as people read it; one without words of its own is spelled out: "row.invalid_date" is "Invalid date".</summary>
internal static class FindingWords
{
    private static readonly Dictionary<string, string> Known = new()
    {
        ["csv.invalid_utf8"] = "Letters that are not UTF-8",
        ["csv.unclosed_quote"] = "A quote that is not closed",
        ["csv.unescaped_quote"] = "A quote inside a cell that is not doubled",
        ["package.missing_manifest"] = "No manifest in the zip",
        ["package.delta_before_bulk"] = "Changes to a roster that is not known yet",
        ["package.new_source"] = "From another system than before",
        ["privacy.age_unknown"] = "Students whose age cannot be told",
        ["privacy.password"] = "Passwords in the roster, which are not kept",
        ["reference.duplicate_sourced_id"] = "The same id twice",
        ["reference.missing_target_file"] = "A file that others point to is missing",
        ["reference.missing_target_record"] = "Points to a row that is not there",
        ["row.deleted_in_bulk"] = "Deleted rows in a whole roster",
        ["row.role_ended"] = "Roles that have ended",
        ["row.role_not_begun"] = "Roles that have not begun",
        ["row.role_without_school"] = "Roles without a school",
        ["row.school_year_is_start"] = "School years named by their first year",
        ["row.status_inactive"] = "Rows that are inactive",
        ["schema.extra_column"] = "Columns that are not of the standard",
        ["schema.header_order_mismatch"] = "Columns in another order",
        ["semantic.academic_session_type_mismatch"] = "A term of another kind than its place says",
        ["semantic.duplicate_username"] = "The same user name twice",
        ["semantic.enrollment_dates"] = "Enrollments that end before they begin",
        ["semantic.enrollment_of_administrator"] = "Administrators enrolled in classes",
        ["semantic.enrollment_role_mismatch"] = "Enrolled in another role than they have",
        ["semantic.enrollment_school_mismatch"] = "Enrolled at a school that is not the class's",
        ["semantic.multiple_primary_roles"] = "People with several primary roles",
        ["semantic.no_role_at_a_school"] = "People without a role at a school",
        ["semantic.no_school"] = "No school",
        ["semantic.org_type_mismatch"] = "A school or district of another kind than expected",
        ["semantic.primary_org_missing_role"] = "A primary school without a role there",
        ["table.blank_row"] = "Blank rows",
        ["table.missing_data_rows"] = "A file without rows",
        ["table.row_width_mismatch"] = "Rows with too many or too few cells",
    };

    public static string Title(string code)
    {
        var words = code[(code.IndexOf('.', StringComparison.Ordinal) + 1)..].Replace('_', ' ');
        return Known.GetValueOrDefault(code) ?? char.ToUpperInvariant(words[0]) + words[1..];
    }
}
