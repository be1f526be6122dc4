using SmartPass.Platform.Export;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Domain.Bells;
using SmartPass.Roster.Domain.Bells.Files;

namespace SmartPass.Roster.Bells.Tests;

public class BellFilesTests
{
    private const string PeriodsHeader = "school,school_name,day_type,day_type_label,seq,start,end,minutes,kind,label\n";
    private const string CalendarHeader = "school,entry_kind,when,day_type,note\n";
    private const string OneDay = PeriodsHeader + "a,A School,normal,Normal,1,08:30,09:20,50,class,Period 1\na,A School,normal,Normal,2,09:20,,,end,Free\n";

    /// <summary>Day types, special days kept, rows left out for an undefined day type, warnings.</summary>
    [Theory]
    [InlineData("aewms", 2, 0, 0, 0)]
    [InlineData("agoura", 2, 0, 0, 0)]
    [InlineData("benet", 2, 4, 0, 0)]
    [InlineData("eths", 6, 33, 0, 0)]
    [InlineData("gunn", 16, 50, 0, 0)]
    [InlineData("klein", 1, 0, 0, 0)]
    [InlineData("lhs", 2, 0, 0, 0)]
    [InlineData("lowery", 1, 0, 0, 0)]
    [InlineData("msjhs", 5, 5, 0, 0)]
    [InlineData("mvhs", 34, 176, 75, 1)]
    [InlineData("paly", 16, 107, 0, 0)]
    [InlineData("wnhs", 2, 0, 0, 0)]
    public void All_twelve_real_schools_are_read(string school, int dayTypes, int exceptions, int leftOut, int warnings)
    {
        var read = SampleData.BellFiles().Read([school], []);

        Assert.False(read.HasErrors);
        Assert.Equal((dayTypes, exceptions), (read.DayTypes.Count, read.Entries!.Exceptions.Count));
        Assert.Equal(7, read.Entries.Week!.Count);
        Assert.All(read.DayTypes, day => Assert.Empty(day.Faults()));
        Assert.Equal(leftOut, read.Findings.Count(finding => finding is { Kind: BellFindingKind.LeftOut, Code: BellCodes.UndefinedDayType }));
        Assert.Equal(warnings, read.Findings.Count(finding => finding is { Kind: BellFindingKind.Warning, Code: BellCodes.DuplicateDate }));
    }

    [Fact]
    public void The_schools_of_a_file_are_listed_to_pick_from()
    {
        var schools = SampleData.BellFiles().Schools();

        Assert.Equal(12, schools.Count);
        Assert.Equal(new SchoolInFile("mvhs", schools.Single(school => school.Key == "mvhs").Name, 34, 258), schools.Single(school => school.Key == "mvhs"));
        Assert.Equal(BellCodes.NoSuchSchool, Assert.Single(SampleData.BellFiles().Read([], []).Findings).Code);
    }

    [Fact]
    public void What_one_exports_one_can_import()
    {
        foreach (var school in new[] { "mvhs", "gunn", "wnhs" })
        {
            var read = SampleData.BellFiles().Read([school], []);
            RoundTrip(Schedule(read));
        }
    }

    [Fact]
    public void Waves_grades_cycles_and_formulas_survive_the_way_out_and_in()
    {
        var day = Given.Day("regular",
            Given.Slot("=Period 1", "08:30", "09:20"),
            Given.Slot("Lunch, \"first\"", "09:20", "09:40", SlotKind.Lunch, Audience.OfWave("A")),
            Given.Slot("Lunch", "09:20", "09:45", SlotKind.Lunch, Audience.OfGrades("6", "7"))) with { Kind = DayTypeKind.Minimum, DayEndsAt = new TimeOnly(15, 0) };
        var calendar = new SchoolCalendar(Given.WeekOf("regular"), new Rotation(Given.Date("2026-09-07"), RotationAdvance.Weekday, [new("A", "regular"), new("B", "regular")]),
            [new(Given.Date("2026-10-01"), Given.Date("2026-10-05"), null, "Break"), new(Given.Date("2026-11-01"), Given.Date("2026-11-01"), "regular", "")]);
        RoundTrip(new BellSchedule(Given.School(), [day], calendar, new LunchWaves("5", [new(LunchWaveBy.Room, "Rm 1", "A")]), TimeSpan.Zero));
    }

    [Fact]
    public void BS_4_an_undefined_day_type_is_told_by_its_row()
    {
        var special = Read(OneDay, CalendarHeader + "a,default-week,Mon,normal,\na,special-day,10/25/2023,mimimum,\na,special-day,10/26/2023,holiday,\n");
        var finding = Assert.Single(special.Findings);
        Assert.Equal((BellFindingKind.LeftOut, BellCodes.UndefinedDayType, BellFiles.CalendarFile, 3, 4), (finding.Kind, finding.Code, finding.File, finding.Line, finding.Column));
        Assert.Contains("mimimum", finding.Message);
        Assert.Null(Assert.Single(special.Entries!.Exceptions).DayType);

        var week = Read(OneDay, CalendarHeader + "a,default-week,Sun,weekend,\na,default-week,Mon,nromal,\n");
        Assert.True(week.HasErrors);
        Assert.Equal((3, 4), (week.Findings[0].Line, week.Findings[0].Column));
    }

    [Fact]
    public void BS_3_of_two_rows_for_one_date_the_later_holds_and_a_warning_names_both()
    {
        var read = Read(OneDay, CalendarHeader + "a,special-day,10/23/2023-10/27/2023,holiday,\na,special-day,10/25/2023,normal,\n");

        var finding = Assert.Single(read.Findings);
        Assert.Equal((BellFindingKind.Warning, BellCodes.DuplicateDate, 3, 3), (finding.Kind, finding.Code, finding.Line, finding.Column));
        Assert.Contains("line 2", finding.Message);
        Assert.Equal("normal", new SchoolCalendar(Given.WeekOf("normal"), null, read.Entries!.Exceptions).On(Given.Date("2023-10-25")).DayType);
    }

    [Theory]
    [InlineData("a,A,normal,N,1,8.30,09:20,50,class,Period 1", BellCodes.BadTime, 6)]
    [InlineData("a,A,normal,N,1,08:30,,50,class,Period 1", BellCodes.BadTime, 7)]
    [InlineData("a,A,normal,N,1,09:30,09:20,50,class,Period 1", BellCodes.NotIncreasing, 7)]
    [InlineData("a,A,normal,N,1,08:30,09:20,50,lesson,Period 1", BellCodes.UnknownKind, 9)]
    [InlineData("a,A,,N,1,08:30,09:20,50,class,Period 1", BellCodes.MissingValue, 3)]
    [InlineData("a,A,normal,N,1,07:30,08:20,50,class,Period 0\na,A,normal,N,2,08:00,09:20,50,class,Period 1", BellCodes.Overlap, 6)]
    public void A_bad_row_of_periods_stops_the_import_by_line_and_column(string rows, string code, int column)
    {
        var read = Read(PeriodsHeader + rows + "\n", null);

        var finding = Assert.Single(read.Findings);
        Assert.Equal((BellFindingKind.Error, code, rows.Split('\n').Length + 1, column), (finding.Kind, finding.Code, finding.Line, finding.Column));
    }

    [Theory]
    [InlineData("a,special-day,25/10/2023,normal,", BellCodes.BadDate)]
    [InlineData("a,special-day,10/27/2023-10/25/2023,normal,", BellCodes.BadDate)]
    [InlineData("a,default-week,Xyz,normal,", BellCodes.BadWeekday)]
    [InlineData("a,fancy-day,10/27/2023,normal,", BellCodes.UnknownEntry)]
    public void A_bad_row_of_the_calendar_stops_the_import(string row, string code) =>
        Assert.Equal((BellFindingKind.Error, code, 2), Assert.Single(Read(OneDay, CalendarHeader + row + "\n").Findings) is var finding ? (finding.Kind, finding.Code, finding.Line) : default);

    [Theory]
    [InlineData("school,day_type,start\na,b,c\n", BellCodes.MissingColumn)]
    [InlineData("", BellCodes.MissingColumn)]
    [InlineData("day_type,start,end,kind,label\nnormal,08:30,09:20,class,\"Period 1\n", CsvFault.BrokenQuote)]
    [InlineData("day_type,start,end,kind,label\nnormal,08:30,09:20,class,\"Period\" 1\n", CsvFault.BrokenQuote)]
    [InlineData("day_type,start,end,kind,label\nnormal,08:30,09:20,class,Period 1, first\n", CsvFault.SurplusCells)]
    [InlineData("day_type,start,end,kind,label,Start\nnormal,08:30,09:20,class,Period 1,08:30\n", BellCodes.DuplicateColumn)]
    public void A_file_that_is_not_one_is_refused(string text, string code) => Assert.Equal(code, Assert.Single(Read(text, null).Findings).Code);

    [Theory]
    [InlineData("\uFEFFSTART,End,KIND,label,Day_Type,extra\r\n8:30 AM,1:05 PM,Class,\"Period 1, first\",normal,x\r\n")]
    [InlineData("day_type,start,end,kind,label\rnormal,08:30,13:05,class,\"Period 1, first\"")]
    public void Headers_lead_and_quotes_marks_and_line_ends_do_not_matter(string text)
    {
        var read = Read(text, null);

        Assert.Empty(read.Findings);
        var slot = Assert.Single(Assert.Single(read.DayTypes).Slots);
        Assert.Equal((new TimeOnly(8, 30), new TimeOnly(13, 5), "Period 1, first"), (slot.Start, slot.End, slot.Label));
    }

    [Fact]
    public void Two_labels_under_one_day_type_are_its_lunch_waves()
    {
        var read = Read("day_type,day_type_label,start,end,kind,label\n"
            + "block,Lunch A Block,08:30,10:10,class,Period 1/2\nblock,Lunch A Block,10:17,10:55,lunch,Lunch\nblock,Lunch A Block,11:03,11:58,class,Period 3\n"
            + "block,Lunch B Block,08:30,10:10,class,Period 1/2\nblock,Lunch B Block,10:25,11:20,class,Period 3\nblock,Lunch B Block,11:20,11:58,lunch,Lunch\n", null);

        Assert.Empty(read.Findings);
        var day = Assert.Single(read.DayTypes);
        Assert.Equal("Lunch Block", day.Label);
        Assert.Equal(["Period 1/2", "Lunch", "Period 3"], day.SlotsFor(new Attendee(Wave: "A")).Select(slot => slot.Label));
        Assert.Equal(["Period 1/2", "Period 3", "Lunch"], day.SlotsFor(new Attendee(Wave: "B")).Select(slot => slot.Label));
    }

    [Fact]
    public void Several_schools_of_a_file_may_be_the_grades_of_one()
    {
        var read = new BellFiles(PeriodsHeader
            + "h6,Hubble - 6th Grade,regular,Regular,1,08:00,08:45,45,class,Period 1\nh6,Hubble - 6th Grade,regular,Regular,2,10:23,10:56,33,lunch,Lunch\n"
            + "h7,Hubble - 7th Grade,regular,Regular,1,08:00,08:45,45,class,Period 1\nh7,Hubble - 7th Grade,regular,Regular,2,11:12,11:45,33,lunch,Lunch\n", null).Read(["h6", "h7"], []);

        var day = Assert.Single(read.DayTypes);
        Assert.Equal(3, day.Slots.Count);
        Assert.Equal(new TimeOnly(11, 12), day.SlotsFor(new Attendee("07")).Single(slot => slot.Kind == SlotKind.Lunch).Start);
    }

    [Fact]
    public void A_long_passing_is_worth_a_look()
    {
        var finding = Assert.Single(Read("day_type,start,end,kind,label\nnormal,08:30,08:50,passing,Passing\n", null).Findings);

        Assert.Equal((BellFindingKind.Warning, BellCodes.LongPassing), (finding.Kind, finding.Code));
    }

    [Fact]
    public void A_calendar_alone_may_name_day_types_that_the_school_has()
    {
        var read = new BellFiles(null, CalendarHeader + "a,special-day,10/25/2023,Minimum,\n").Read([], ["minimum"]);

        Assert.Empty(read.Findings);
        Assert.Equal("minimum", Assert.Single(read.Entries!.Exceptions).DayType);
        Assert.Null(read.Entries.Week);
    }

    [Fact]
    public void Periods_and_rooms_of_classes_are_read_by_sourcedId_code_or_title()
    {
        ClassForStaff[] classes =
        [
            new(new ClassId(1), "s1", "BIO-1", "Biology", "", null, null, false),
            new(new ClassId(2), "s2", null, "Algebra", "", null, null, false),
            new(new ClassId(3), "s3", null, "Algebra", "", null, null, false),
        ];

        var read = ClassPeriodRows.Read("class,periods,room\nbio-1,3,Rm 1\ns3,1(A) 3(B),\nAlgebra,2,\nChemistry,2,\ns2,<b>,\n", classes);

        Assert.Equal([new ClassFilledIn(new ClassId(1), "3", "Rm 1"), new ClassFilledIn(new ClassId(3), "1(A) 3(B)", null)], read.Filled);
        Assert.Equal([(BellCodes.AmbiguousClass, 4), (BellCodes.NoSuchClass, 5), (BellCodes.UnreadPeriods, 6)], read.Findings.Select(finding => (finding.Code, finding.Line)));
        Assert.True(ClassPeriodRows.Read("room\n1\n", classes).HasErrors);
        Assert.Equal(new ClassFilledIn(new ClassId(1), "3", null) { LocationStays = true }, Assert.Single(ClassPeriodRows.Read("class,periods\nbio-1,3\n", classes).Filled));

        var exported = BellExport.Classes([classes[0] with { Periods = "3", Location = "Rm 1" }]);
        Assert.Equal(new ClassFilledIn(new ClassId(1), "3", "Rm 1"), Assert.Single(ClassPeriodRows.Read(exported, classes).Filled));
    }

    private static BellRead Read(string? periods, string? calendar) => new BellFiles(periods, calendar).Read([], []);

    private static BellSchedule Schedule(BellRead read) => new(
        Given.School(), read.DayTypes,
        new SchoolCalendar(read.Entries!.Week!.Where(day => day.Value is not null).ToDictionary(day => day.Key, day => day.Value!), read.Entries.Rotation, read.Entries.Exceptions),
        read.Entries.Waves ?? LunchWaves.None, TimeSpan.Zero);

    private static void RoundTrip(BellSchedule bells)
    {
        var (periods, calendar) = (BellExport.Periods(bells), BellExport.Calendar(bells));

        var read = Read(periods, calendar);

        Assert.DoesNotContain(read.Findings, finding => finding.Kind != BellFindingKind.Warning);
        Assert.Equal(bells.DayTypes.Select(Shape), read.DayTypes.Select(Shape));
        Assert.Equal(bells.Calendar.Exceptions, read.Entries!.Exceptions);
        var again = Schedule(read);
        Assert.Equal((periods, calendar), (BellExport.Periods(again), BellExport.Calendar(again)));
    }

    private static string Shape(DayType day) => $"{day.Name}|{day.Label}|{day.Kind}|{day.DayEndsAt}|{string.Join(';', day.Slots.Select(slot => $"{slot.Start}-{slot.End} {slot.Kind} {slot.Label} {slot.Period} {slot.Audience}"))}";
}
