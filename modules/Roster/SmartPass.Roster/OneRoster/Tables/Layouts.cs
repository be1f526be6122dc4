namespace SmartPass.Roster.OneRoster.Tables;

/// <summary>The files that are read, with their columns in the order of OneRoster 1.1 and 1.2 (the later version's last).</summary>
internal static class Layouts
{
    private static readonly string[] Common = ["sourcedId", "status", "dateLastModified"];

    public static TableLayout Orgs { get; } = Of("orgs", "name,type,identifier,parentSourcedId", "sourcedId,name,type");

    // schoolYear is the year a school year ends, or begins, as the exporter pleases: the dates are enough.
    public static TableLayout AcademicSessions { get; } = Of("academicSessions", "title,type,startDate,endDate,parentSourcedId,schoolYear", "sourcedId,title,type,startDate,endDate");

    public static TableLayout Courses { get; } = Of("courses", "schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes", "sourcedId,title,orgSourcedId");

    public static TableLayout Classes { get; } = Of(
        "classes",
        "title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods",
        "sourcedId,title,courseSourcedId,classType,schoolSourcedId,termSourcedIds");

    public static TableLayout Users { get; } = Of(
        "users",
        "enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password",
        "sourcedId,enabledUser,orgSourcedIds,role,username,givenName,familyName");

    public static TableLayout UsersOfRoles { get; } = Of(
        "users",
        "enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns",
        "sourcedId,enabledUser,username,givenName,familyName");

    public static TableLayout Roles { get; } = Of("roles", "userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId", "sourcedId,userSourcedId,roleType,role,orgSourcedId");

    public static TableLayout Enrollments { get; } = Of(
        "enrollments",
        "classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate",
        "sourcedId,classSourcedId,schoolSourcedId,userSourcedId,role");

    /// <summary>Of this file two columns are read; the others are only known by name, so that they are not told as extra.</summary>
    public static TableLayout Demographics { get; } = Of(
        "demographics",
        "birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus",
        "sourcedId");

    private static TableLayout Of(string name, string columns, string needed) =>
        new(name, [.. Common, .. columns.Split(',')], needed.Split(','));
}
