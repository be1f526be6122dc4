using System.IO.Compression;
using System.Text;

namespace SmartPass.Roster.Tests;

/// <summary>A very small roster to the letter of the standard, for a test to spoil: one school, one class, a teacher, two students.</summary>
internal sealed class TestRoster
{
    private readonly Dictionary<string, byte[]> _files = [];

    public static TestRoster Version11()
    {
        var roster = new TestRoster();
        roster["manifest.csv"] = Manifest("1.1", "bulk", "academicSessions", "classes", "courses", "demographics", "enrollments", "orgs", "users");
        roster["orgs.csv"] = "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\nd1,,,District,district,9999,\ns1,,,Lincoln High,school,1,d1\n";
        roster["academicSessions.csv"] =
            "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear\n" +
            "y1,,,2026-2027,schoolYear,2026-08-10,2027-06-20,,2027\nt1,,,Fall,term,2026-08-10,2027-01-15,y1,2027\n";
        roster["courses.csv"] = "sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes\nc1,,,y1,Biology,BIO,09,d1,,\n";
        roster["classes.csv"] =
            "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods\n" +
            "k1,,,Biology 1,09,c1,BIO-1,scheduled,Rm 125,s1,t1,,,1\n";
        roster["users.csv"] =
            "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password\n" +
            "u1,,,true,s1,teacher,ana,,Ana,Rivera,,T1,ana@x.example,,,,,\n" +
            "u2,,,true,s1,student,maya,,Maya,Okafor,,1001,maya@x.example,,,,10,\n" +
            "u3,,,true,s1,student,jordan,,Jordan,Blake,,1002,jordan@x.example,,,,09,\n";
        roster["demographics.csv"] =
            "sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus\n" +
            "u2,,,2011-03-01,female,false,false,false,false,false,false,false,,,,\nu3,,,2012-03-01,male,false,false,false,false,false,false,false,,,,\n";
        roster["enrollments.csv"] =
            "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate\n" +
            "e1,,,k1,s1,u1,teacher,true,2026-08-10,2027-01-16\ne2,,,k1,s1,u2,student,false,2026-08-10,2027-01-16\ne3,,,k1,s1,u3,student,false,2026-08-10,2027-01-16\n";
        return roster;
    }

    public static TestRoster Version12()
    {
        var roster = Version11();
        roster["manifest.csv"] = Manifest("1.2", "bulk", "academicSessions", "classes", "courses", "demographics", "enrollments", "orgs", "users", "roles");
        roster["users.csv"] =
            "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns\n" +
            "u1,,,true,ana,,Ana,Rivera,,T1,ana@x.example,,,,,,,,,,s1,\n" +
            "u2,,,true,maya,,Maya,Okafor,,1001,maya@x.example,,,,10,,,,,,s1,\n" +
            "u3,,,true,jordan,,Jordan,Blake,,1002,jordan@x.example,,,,09,,,,,,s1,\n";
        roster["roles.csv"] =
            "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId\n" +
            "r1,,,u1,primary,teacher,,,s1,\nr2,,,u2,primary,student,,,s1,\nr3,,,u3,primary,student,,,s1,\n";
        return roster;
    }

    /// <summary>Only changes; the files are given by the test.</summary>
    public static TestRoster Delta(string version, params string[] files) =>
        new() { ["manifest.csv"] = Manifest(version, "delta", files) };

    public static string Manifest(string version, string mode, params string[] files) =>
        $"propertyName,value\nmanifest.version,1.0\noneroster.version,{version}\n" +
        string.Concat(files.Select(file => $"file.{file},{mode}\n")) +
        "source.systemName,Test\nsource.systemCode,TEST\n";

    public string this[string file]
    {
        get => Encoding.UTF8.GetString(_files[file]);
        set => _files[file] = Encoding.UTF8.GetBytes(value);
    }

    public TestRoster With(string file, Func<string, string> change)
    {
        this[file] = change(this[file]);
        return this;
    }

    public TestRoster With(string file, string from, string to)
    {
        Assert.Contains(from, this[file]);
        return With(file, text => text.Replace(from, to));
    }

    public TestRoster WithBytes(string file, byte[] bytes)
    {
        _files[file] = bytes;
        return this;
    }

    public TestRoster Plus(string file, string rows) => With(file, text => text + rows);

    public TestRoster Without(string file)
    {
        _files.Remove(file);
        return this;
    }

    public TestRoster Renamed(string file, string name)
    {
        _files[name] = _files[file];
        _files.Remove(file);
        return this;
    }

    public byte[] Zip()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in _files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
