using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Export;
using SmartPass.Roster.Acts.Bells;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Domain.Bells;
using SmartPass.Roster.Domain.Bells.Files;
using SmartPass.Testing;

namespace SmartPass.Roster.Bells.Tests;

public sealed class ScheduleActsTests : IAsyncLifetime
{
    private const string Periods = "day_type,day_type_label,start,end,kind,label\nregular,Regular,08:30,09:20,class,Period 1\nminimum,Minimum,08:30,09:00,class,Period 1\n";
    private const string Calendar = "entry_kind,when,day_type,note\ndefault-week,Mon,regular,\ndefault-week,Sun,weekend,\nspecial-day,10/20/2026,minimum,\nspecial-day,10/26/2026-10/30/2026,holiday,Fall break\n";

    private TestWorld _world = null!;

    public async ValueTask InitializeAsync() => _world = await BellWorld.Make();

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task A_school_without_a_schedule_gets_one_in_one_step_and_only_once()
    {
        Assert.True(await _world.Do<StartSchedule, bool>(act => act.Do(DayPlan.Usual.Slots()!)));
        Assert.False(await _world.Do<StartSchedule, bool>(act => act.Do(DayPlan.Usual.Slots()!)));

        var bells = (await _world.Book()).Schedule;
        Assert.Equal("Period 1", bells.At(bells.Instant("2026-10-15", "08:40"), Attendee.Anyone)!.Slot.Label);
        Assert.Null(bells.On(Given.Date("2026-10-17")).DayType);
        Assert.Empty((await _world.Book(Lincoln.Roosevelt)).Schedule.DayTypes);
    }

    [Fact]
    public async Task An_edit_is_seen_by_the_next_reader_and_audited()
    {
        var id = await Saved(Given.Day("regular", Given.Slot("Period 1", "08:30", "09:20")));
        Assert.Equal(new TimeOnly(8, 30), (await _world.Book()).Schedule.DayTypes[0].Slots[0].Start);

        await _world.Do<SaveDayType, SaveDayTypeOutcome>(act => act.Do(id, Given.Day("regular", Given.Slot("Period 1", "09:00", "09:50"), Given.Slot("Lunch", "12:00", "12:30", SlotKind.Lunch, Audience.OfWave("A")))));

        var slots = (await _world.Book()).Schedule.DayTypes[0].Slots;
        Assert.Equal(new TimeOnly(9, 0), slots[0].Start);
        Assert.Equal(Audience.OfWave("A"), slots[1].Audience);
        Assert.Equal(["added the day type regular", "changed the day type regular"], await Audited());
    }

    [Fact]
    public async Task The_same_schedule_is_held_in_memory_until_it_changes()
    {
        await Saved(Given.Day("regular", Given.Slot("Period 1", "08:30", "09:20")));
        var first = await _world.Book();

        Assert.Same(first, await _world.Book());
        await _world.Do<SetBellOffset, bool>(async act => { await act.Do(-35); return true; });
        Assert.Equal(TimeSpan.FromSeconds(-35), (await _world.Book()).Schedule.BellOffset);
    }

    [Fact]
    public async Task Two_day_types_cannot_have_one_name()
    {
        await Saved(Given.Day("regular"));

        Assert.IsType<SaveDayTypeOutcome.NameTaken>(await _world.Do<SaveDayType, SaveDayTypeOutcome>(act => act.Do(null, Given.Day("Regular"))));
        Assert.IsType<SaveDayTypeOutcome.Gone>(await _world.Do<SaveDayType, SaveDayTypeOutcome>(act => act.Do(new DayTypeId(99), Given.Day("other"))));
    }

    [Fact]
    public async Task A_day_type_of_another_school_is_not_there()
    {
        var id = await Saved(Given.Day("regular"));

        Assert.IsType<DeleteDayTypeOutcome.Gone>(await _world.Do<DeleteDayType, DeleteDayTypeOutcome>(act => act.Do(id), Lincoln.Roosevelt));
        Assert.False(await _world.Do<SetWeek, bool>(act => act.Do(new Dictionary<DayOfWeek, DayTypeId> { [DayOfWeek.Monday] = id }), Lincoln.Roosevelt));
        Assert.IsType<AddExceptionOutcome.NoSuchDayType>(await _world.Do<AddException, AddExceptionOutcome>(act => act.Do(Given.Date("2026-10-20"), Given.Date("2026-10-20"), id, "", false), Lincoln.Roosevelt));
    }

    [Fact]
    public async Task A_day_type_in_use_is_not_deleted_and_the_uses_are_told()
    {
        var id = await Saved(Given.Day("minimum"));
        await _world.Do<AddException, AddExceptionOutcome>(act => act.Do(Given.Date("2026-10-20"), Given.Date("2026-10-20"), id, "", false));

        var refused = Assert.IsType<DeleteDayTypeOutcome.InUse>(await _world.Do<DeleteDayType, DeleteDayTypeOutcome>(act => act.Do(id)));
        Assert.Equal(["Oct 20, 2026"], refused.Uses);

        var exception = Assert.Single((await _world.Book()).Exceptions);
        Assert.True(await _world.Do<RemoveException, bool>(act => act.Do(exception.Id)));
        Assert.IsType<DeleteDayTypeOutcome.Deleted>(await _world.Do<DeleteDayType, DeleteDayTypeOutcome>(act => act.Do(id)));
        Assert.Empty((await _world.Book()).Schedule.DayTypes);
    }

    [Fact]
    public async Task A_cycle_slides_once_today_is_called_off()
    {
        var one = await Saved(Given.Day("one"));
        var two = await Saved(Given.Day("two"));
        var week = Enumerable.Range(1, 5).ToDictionary(day => (DayOfWeek)day, _ => one);
        await _world.Do<SetWeek, bool>(act => act.Do(week));
        Assert.True(await _world.Do<SetRotation, bool>(act => act.Do(Given.Date("2026-10-14"), RotationAdvance.InstructionalDay, [("A", one), ("B", two)])));
        Assert.Equal("two", (await _world.Book()).Schedule.On(Given.Date("2026-10-15")).DayType!.Name);

        await _world.Do<AddException, AddExceptionOutcome>(act => act.Do(Given.Date("2026-10-15"), Given.Date("2026-10-15"), null, "Snow", true));

        var bells = (await _world.Book()).Schedule;
        Assert.Null(bells.On(Given.Date("2026-10-15")).DayType);
        Assert.Equal("two", bells.On(Given.Date("2026-10-16")).DayType!.Name);
        Assert.True(await _world.Do<SetRotation, bool>(act => act.Do(default, RotationAdvance.InstructionalDay, [])));
        Assert.Equal("one", (await _world.Book()).Schedule.On(Given.Date("2026-10-16")).DayType!.Name);
    }

    [Fact]
    public async Task A_second_exception_on_a_date_tells_what_it_hides_and_todays_word_takes_the_place_of_the_last()
    {
        var minimum = await Saved(Given.Day("minimum"));
        await Add("2026-10-19", "2026-10-23", null, "Break");

        var added = Assert.IsType<AddExceptionOutcome.Added>(await Add("2026-10-20", "2026-10-20", minimum, ""));
        Assert.Equal("Break", Assert.Single(added.Hides).Reason);
        Assert.IsType<AddExceptionOutcome.BadRange>(await Add("2026-10-20", "2026-10-19", null, ""));

        await Add("2026-10-15", "2026-10-15", null, "Snow", sameDay: true);
        await Add("2026-10-15", "2026-10-15", minimum, "Snow, late", sameDay: true);
        Assert.Equal("Snow, late", Assert.Single((await _world.Book()).Exceptions, each => each.Exception.SameDay).Exception.Reason);
    }

    [Fact]
    public async Task A_schedule_comes_in_from_CSV_and_a_second_import_changes_nothing()
    {
        var first = Assert.IsType<ImportBellsOutcome.Imported>(await Import(Periods, Calendar));
        Assert.Equal((2, 3), (first.DayTypes, first.Calendar));
        var bells = (await _world.Book()).Schedule;
        Assert.Equal("minimum", bells.On(Given.Date("2026-10-20")).DayType!.Name);
        Assert.Equal("Fall break", bells.On(Given.Date("2026-10-28")).Calendar.Reason);

        var second = Assert.IsType<ImportBellsOutcome.Imported>(await Import(Periods, Calendar));
        Assert.Equal((0, 0), (second.DayTypes, second.Calendar));
        Assert.Single(await Audited());

        var back = Assert.IsType<ImportBellsOutcome.Imported>(await Import(BellExport.Periods(bells), BellExport.Calendar(bells)));
        Assert.Equal((0, 0), (back.DayTypes, back.Calendar));
    }

    [Fact]
    public async Task An_error_anywhere_leaves_everything_as_it_was()
    {
        var refused = Assert.IsType<ImportBellsOutcome.Refused>(await Import(Periods, Calendar + "default-week,Tue,nromal,\n"));

        Assert.Equal((BellCodes.UndefinedDayType, 6), (Assert.Single(refused.Findings).Code, refused.Findings[0].Line));
        Assert.Empty((await _world.Book()).Schedule.DayTypes);
        Assert.Empty(await Audited());
    }

    [Fact]
    public async Task All_twelve_real_schools_come_in_one_after_the_other_and_twice()
    {
        var files = SampleData.BellFiles();
        foreach (var school in files.Schools())
        {
            Assert.IsType<ImportBellsOutcome.Imported>(await _world.Do<ImportBells, ImportBellsOutcome>(act => act.Do(files, [school.Key]), Lincoln.High));
            var again = Assert.IsType<ImportBellsOutcome.Imported>(await _world.Do<ImportBells, ImportBellsOutcome>(act => act.Do(files, [school.Key]), Lincoln.High));
            Assert.Equal((0, 0), (again.DayTypes, again.Calendar));
        }
    }

    [Fact]
    public async Task More_rows_than_any_school_has_are_refused()
    {
        var days = string.Concat(Enumerable.Range(0, 5_001).Select(day => $"special-day,{Given.Date("2026-10-20").AddDays(day):MM/dd/yyyy},minimum,\n"));

        var refused = Assert.IsType<ImportBellsOutcome.Refused>(await Import(Periods, "entry_kind,when,day_type,note\n" + days));

        Assert.Equal(CsvFault.TooManyRows, Assert.Single(refused.Findings).Code);
    }

    [Theory]
    [InlineData("A", "A")]
    [InlineData("Lunch A", "A")]
    [InlineData(" wave b ", "B")]
    [InlineData("b lunch", "B")]
    [InlineData("1", "1")]
    [InlineData("Lunch 2", "2")]
    [InlineData("A or B", null)]
    [InlineData(" ", null)]
    public async Task A_wave_is_read_as_slots_have_it(string written, string? wave)
    {
        Assert.Equal(wave, Audience.WaveNamed(written));
        var imported = await Import(Periods, Calendar + $"lunch-wave,Grade,{written},09\n");
        Assert.Equal(wave is null, imported is ImportBellsOutcome.Refused);
        Assert.Equal(wave, (await _world.Book()).Schedule.Waves.Rules.SingleOrDefault()?.Wave);
    }

    [Fact]
    public async Task Lunch_waves_are_kept()
    {
        await _world.Do<SetLunchWaves, bool>(async act => { await act.Do(new LunchWaves("5", [new(LunchWaveBy.Department, "Science", "A"), new(LunchWaveBy.Grade, "09", "B")])); return true; });

        var waves = (await _world.Book()).Schedule.Waves;
        Assert.Equal("5", waves.Period);
        Assert.Equal([LunchWaveBy.Department, LunchWaveBy.Grade], waves.Rules.Select(rule => rule.By));
    }

    private async Task<DayTypeId> Saved(DayType day) =>
        Assert.IsType<SaveDayTypeOutcome.Saved>(await _world.Do<SaveDayType, SaveDayTypeOutcome>(act => act.Do(null, day))).Id;

    private Task<AddExceptionOutcome> Add(string from, string until, DayTypeId? day, string reason, bool sameDay = false) =>
        _world.Do<AddException, AddExceptionOutcome>(act => act.Do(Given.Date(from), Given.Date(until), day, reason, sameDay));

    private Task<ImportBellsOutcome> Import(string periods, string calendar) =>
        _world.Do<ImportBells, ImportBellsOutcome>(act => act.Do(new BellFiles(periods, calendar), []));

    private Task<List<string>> Audited() => _world.Do<PlatformDb, List<string>>(db => db.Audit.OrderBy(line => line.Id).Select(line => line.What).ToListAsync());
}
