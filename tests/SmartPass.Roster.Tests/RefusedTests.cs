using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SmartPass.Roster.OneRoster;
using SmartPass.Roster.OneRoster.Package;

namespace SmartPass.Roster.Tests;

/// <summary>What stops an import, with its code and place.</summary>
public sealed class RefusedTests
{
    private static readonly Dictionary<string, (string Code, string Place, Func<TestRoster> Roster)> Faults = new()
    {
        ["a required column missing"] = ("schema.missing_header", "users.csv:1", () => TestRoster.Version11().With("users.csv", "familyName", "lastName")),
        ["a column twice"] = ("table.duplicate_header", "orgs.csv:1:40", () => TestRoster.Version11().With("orgs.csv", "name,type", "name,name").With("orgs.csv", "d1,,,District,district", "d1,,,District,District")),
        ["an empty file"] = ("schema.missing_header", "classes.csv", () => TestRoster.Version11().With("classes.csv", _ => "")),
        ["a whole roster without users"] = ("table.missing_data_rows", "users.csv:1", () => TestRoster.Version11().With("users.csv", text => text.Split("u1")[0])),
        ["a row one field short"] = ("table.row_width_mismatch", "orgs.csv:3", () => TestRoster.Version11().With("orgs.csv", "1,d1\n", "1\n")),
        ["a row one field long"] = ("table.row_width_mismatch", "orgs.csv:3", () => TestRoster.Version11().With("orgs.csv", "1,d1\n", "1,d1,\n")),
        ["a quote that is never closed"] = ("csv.unclosed_quote", "users.csv:3:46", () => TestRoster.Version11().With("users.csv", "maya@x", "\"maya@x")),
        ["a quote inside a field"] = ("csv.unescaped_quote", "users.csv:3:30", () => TestRoster.Version11().With("users.csv", "Maya,", "Ma\"ya,")),
        ["a quote not doubled"] = ("csv.unescaped_quote", "users.csv:3:31", () => TestRoster.Version11().With("users.csv", "Maya,", "\"Ma\"ya\",")),
        ["a field over two lines"] = ("csv.line_break_in_quoted_field", "users.csv:3:28", () => TestRoster.Version11().With("users.csv", "Maya,", "\"Ma\nya\",")),
        ["a bare carriage return"] = ("csv.bare_carriage_return", "orgs.csv:2:29", () => TestRoster.Version11().With("orgs.csv", "9999,\n", "9999,\rx\n")),
        ["Windows-1252"] = ("csv.invalid_utf8", "orgs.csv:3:6", () => TestRoster.Version11().WithBytes("orgs.csv", [.. "sourcedId,name,type\nd1,D,district\ns1,Pe"u8, 0xF1, .. "asco,school\n"u8])),
        ["a date with the year last"] = ("row.invalid_date", "academicSessions.csv:3:16", () => TestRoster.Version11().With("academicSessions.csv", "Fall,term,2026-08-10", "Fall,term,08/10/2026")),
        ["no date at all"] = ("row.invalid_date", "academicSessions.csv:3:16", () => TestRoster.Version11().With("academicSessions.csv", "Fall,term,2026-08-10", "Fall,term,2026-02-30")),
        ["a term that ends first"] = ("row.invalid_date", "academicSessions.csv:3:27", () => TestRoster.Version11().With("academicSessions.csv", "Fall,term,2026-08-10,2027-01-15", "Fall,term,2026-08-10,2025-01-15")),
        ["a word that is none"] = ("row.invalid_enum", "users.csv:3:14", () => TestRoster.Version11().With("users.csv", "u2,,,true,s1,student", "u2,,,true,s1,pupil")),
        ["a truth that is none"] = ("row.invalid_boolean", "users.csv:3:6", () => TestRoster.Version11().With("users.csv", "u2,,,true", "u2,,,maybe")),
        ["an id with a space"] = ("row.invalid_guid", "classes.csv:2:1", () => TestRoster.Version11().With("classes.csv", "k1,", "k 1,")),
        ["an id too long"] = ("row.invalid_guid", "classes.csv:2:1", () => TestRoster.Version11().With("classes.csv", "k1,", new string('k', 256) + ",")),
        ["no id"] = ("row.missing_required_value", "classes.csv:2:1", () => TestRoster.Version11().With("classes.csv", "k1,", ",")),
        ["no title"] = ("row.missing_required_value", "classes.csv:2:6", () => TestRoster.Version11().With("classes.csv", "Biology 1", "")),
        ["no name at all"] = ("row.missing_required_value", "users.csv:3:28", () => TestRoster.Version11().With("users.csv", "Maya,Okafor", ",")),
        ["no org"] = ("row.missing_required_value", "users.csv:3:11", () => TestRoster.Version11().With("users.csv", "u2,,,true,s1,", "u2,,,true,,")),
        ["an id twice"] = ("reference.duplicate_sourced_id", "enrollments.csv:4:1", () => TestRoster.Version11().With("enrollments.csv", "e3,", "e2,")),
        ["an enrollment in no class"] = ("reference.missing_target_record", "enrollments.csv:3:6", () => TestRoster.Version11().With("enrollments.csv", "e2,,,k1", "e2,,,k9")),
        ["an enrollment of nobody"] = ("reference.missing_target_record", "enrollments.csv:3:12", () => TestRoster.Version11().With("enrollments.csv", "e2,,,k1,s1,u2", "e2,,,k1,s1,u9")),
        ["a class in no school"] = ("reference.missing_target_record", "classes.csv:2:45", () => TestRoster.Version11().With("classes.csv", "Rm 125,s1", "Rm 125,s9")),
        ["a user in no org"] = ("reference.missing_target_record", "users.csv:3:11", () => TestRoster.Version11().With("users.csv", "u2,,,true,s1,", "u2,,,true,s9,")),
        ["roles of nobody"] = ("reference.missing_target_record", "roles.csv", () => TestRoster.Version12().Plus("roles.csv", "r9,,,u9,primary,teacher,,,s1,\n")),
        ["a listed file missing"] = ("manifest.file_missing", "manifest.csv", () => TestRoster.Version11().Without("users.csv")),
        ["an absent file there"] = ("manifest.file_unexpected", "manifest.csv", () => TestRoster.Version11().With("manifest.csv", "file.users,bulk", "file.users,absent")),
        ["a mode that is none"] = ("manifest.invalid_file_mode", "manifest.csv", () => TestRoster.Version11().With("manifest.csv", "file.users,bulk", "file.users,full")),
        ["a property with two values"] = ("manifest.duplicate_property", "manifest.csv:13", () => TestRoster.Version11().Plus("manifest.csv", "file.users,delta\n")),
        ["a version of tomorrow"] = ("manifest.unsupported_version", "manifest.csv:3", () => TestRoster.Version11().With("manifest.csv", "version,1.1", "version,2.0")),
        ["a link out of the zip"] = ("package.unsafe_name", "../users.csv", () => TestRoster.Version11().Renamed("users.csv", "../users.csv")),
        ["an absolute name"] = ("package.unsafe_name", "/users.csv", () => TestRoster.Version11().Renamed("users.csv", "/users.csv")),
        ["a zip in the zip"] = ("package.nested_zip", "inner.zip", () => TestRoster.Version11().WithBytes("inner.zip", TestRoster.Version11().Zip())),
        ["a file twice"] = ("package.duplicate_file", "users.csv", () => TestRoster.Version11().With("users.csv", text => text).WithBytes("old/users.csv", [1])),
    };

    public static TheoryData<string> Names => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_stops_the_import_and_names_the_place(string fault)
    {
        await using var world = await RosterWorld.New();
        var (code, place, roster) = Faults[fault];

        var outcome = await world.Import(roster().Zip());

        var error = outcome.Findings.First(finding => finding.Severity == Severity.Error);
        Assert.Equal((code, place), (error.Code, error.Place));
        Assert.Equal("", await world.Picture());
        Assert.Equal(0, await world.Ask(db => db.People.IgnoreQueryFilters([Data.RosterDb.ValidFilter]).CountAsync()));
    }

    [Theory]
    [InlineData("users.csv")]
    [InlineData("classes.csv")]
    [InlineData("enrollments.csv")]
    public async Task A_whole_file_with_a_header_and_no_row_removes_nothing(string file)
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Zip());
        var before = await world.Picture();

        var outcome = await world.Import(TestRoster.Version11().With(file, text => text[..(text.IndexOf('\n') + 1)]).Zip(), allowRemovals: true);

        Assert.Contains(outcome.Findings, finding => finding is { Code: "table.missing_data_rows", Severity: Severity.Error });
        Assert.Equal(before, await world.Picture());
    }

    [Fact]
    public async Task A_file_that_is_no_zip_gets_a_clear_word()
    {
        await using var world = await RosterWorld.New();

        var finding = Assert.Single((await world.Check("hello, I am a text"u8.ToArray())).Findings);

        Assert.Equal("package.not_a_zip", finding.Code);
        Assert.StartsWith("This is not a zip file", finding.Message);
    }

    [Fact]
    public async Task A_damaged_zip_is_told_as_damaged()
    {
        await using var world = await RosterWorld.New();
        var zip = TestRoster.Version11().Zip();

        Assert.Equal("package.not_a_zip", Assert.Single((await world.Check(zip[..(zip.Length / 2)])).Findings).Code);
    }

    [Fact]
    public void A_symbolic_link_is_refused()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var entry = zip.CreateEntry("users.csv");
            entry.ExternalAttributes = unchecked((int)0xA1FF0000);
            using var writer = new StreamWriter(entry.Open());
            writer.Write("/etc/passwd");
        }

        var findings = new Findings();
        Assert.Null(RosterPackage.Open(stream, findings));
        Assert.Equal("package.symbolic_link", Assert.Single(findings.List).Code);
    }

    [Fact]
    public async Task Two_gigabytes_of_zeros_are_refused_by_their_size_before_anything_is_unpacked()
    {
        await using var world = await RosterWorld.New();
        // A block of zeros, deflated once, stands for all of them: the central directory says 2 GiB.
        var zip = Lying(TestRoster.Version11().WithBytes("users.csv", new byte[64 * 1024]).Zip(), "users.csv", 2u * 1024 * 1024 * 1024 - 1);

        Assert.Equal(("package.too_large_unpacked", "users.csv"), (await world.Check(zip)).Findings.Select(finding => (finding.Code, finding.Place)).First());
    }

    [Fact]
    public void Sizes_that_lie_are_found_out_while_reading()
    {
        using var zeros = new MemoryStream();
        using (var zip = new ZipArchive(zeros, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("users.csv").Open();
            var block = new byte[1024 * 1024];
            for (var at = 0; at < 24; at++)
            {
                entry.Write(block);
            }
        }

        // The directory says one kibibyte; the ratio is looked at while unpacking.
        var findings = new Findings();
        using var lying = new MemoryStream(Lying(zeros.ToArray(), "users.csv", 1024));
        using var package = RosterPackage.Open(lying, findings, new PackageLimits { Entry = 16 * 1024 * 1024 });
        Assert.NotNull(package);
        using var read = package.Read("users.csv");
        var buffer = new byte[64 * 1024];
        var total = 0L;
        var refused = Record.Exception(() =>
        {
            for (var count = 1; count > 0; total += count)
            {
                count = read.Read(buffer);
            }
        });
        // .NET itself may stop at the declared size; then nothing more than that was unpacked.
        Assert.True(refused is PackageRefused || total <= 1024, $"{refused} after {total} bytes");
    }

    [Fact]
    public void An_entry_that_unpacks_to_a_hundred_times_its_size_is_stopped()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("users.csv").Open();
            entry.Write(new byte[9 * 1024 * 1024]);
        }

        var findings = new Findings();
        Assert.Null(RosterPackage.Open(stream, findings));
        Assert.Equal("package.compression_ratio", Assert.Single(findings.List).Code);
    }

    [Fact]
    public void Limits_hold_on_packed_size_entries_total_and_rows()
    {
        var zip = TestRoster.Version11().Zip();
        Assert.Equal("package.too_large", Code(new PackageLimits { Packed = 100 }));
        Assert.Equal("package.too_many_entries", Code(new PackageLimits { Entries = 3 }));
        Assert.Equal("package.too_large_unpacked", Code(new PackageLimits { Total = 100 }));

        string Code(PackageLimits limits)
        {
            var findings = new Findings();
            Assert.Null(RosterPackage.Open(new MemoryStream(zip), findings, limits));
            return findings.List[0].Code;
        }
    }

    [Fact]
    public void A_line_longer_than_a_mebibyte_is_refused()
    {
        using var rows = new OneRoster.Csv.CsvRows(new MemoryStream(Encoding.UTF8.GetBytes(new string('x', 2 * 1024 * 1024))));

        Assert.False(rows.Read());
        Assert.Equal("csv.row_too_long", rows.Fault!.Code);
    }

    /// <summary>Rewrites the unpacked size in the central directory.</summary>
    private static byte[] Lying(byte[] zip, string name, uint size)
    {
        for (var at = 0; at < zip.Length - 46; at++)
        {
            if (BitConverter.ToUInt32(zip, at) == 0x02014b50 && Encoding.UTF8.GetString(zip, at + 46, BitConverter.ToUInt16(zip, at + 28)) == name)
            {
                BitConverter.GetBytes(size).CopyTo(zip, at + 24);
            }
        }

        return zip;
    }
}
