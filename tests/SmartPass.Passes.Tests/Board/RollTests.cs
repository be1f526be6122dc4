using System.Text;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Pages.Roll;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Export;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Board;

/// <summary>Passes are paused, and the roll of who is out goes with whoever leads the way.</summary>
public sealed class RollTests : BoardWorld
{
    [Fact]
    public async Task While_passes_are_paused_staff_see_who_did_it_since_when_and_why()
    {
        Assert.Null((await Board()).Frozen);
        await this.Freeze("Fire drill");
        World.Clock.Advance(TimeSpan.FromMinutes(3));

        var frozen = (await Board()).Frozen!;
        Assert.Equal(("Fire drill", "Dana Park", "10:00 AM", false), (frozen.Why, frozen.By, frozen.Since, frozen.MayThaw));
        Assert.True((await See<FrozenReader, Frozen?>(Principal, reader => reader.Now()))!.MayThaw);
        await this.Thaw();
        Assert.Null((await Board()).Frozen);
    }

    [Fact]
    public async Task A_pause_wakes_every_board()
    {
        var before = (await Board()).Stamp;
        await this.Freeze();
        var paused = (await Board()).Stamp;
        await this.Thaw();

        Assert.Equal(3, new[] { before, paused, (await Board()).Stamp }.Distinct().Count());
    }

    [Fact]
    public async Task The_roll_has_everyone_who_is_out_by_place_and_family_name()
    {
        await SomeAreOut();

        var roll = await Roll();
        Assert.Equal(["Nurse: Okafor", "Restroom 2F: Adams", "Restroom 2F: Blake"], roll.Students.Select(one => $"{one.Card.To.Name}: {one.Card.Student.FamilyName}"));
        Assert.Equal("Oct 15, 2026, 10:07 AM", roll.When);
        Assert.Equal(["Nurse", "Restroom 2F"], roll.Places.Select(place => place.Key));
    }

    [Fact]
    public async Task The_file_says_where_to_where_from_since_when_and_whose_class_and_runs_no_formula()
    {
        await SomeAreOut();

        var file = CsvFile.Read(CsvFile.Decode(RollFile.Bytes(await Roll())));
        Assert.Equal(["Place", "Student", "Number", "Grade", "From", "Teacher", "Out since", "Minutes out", "Overtime"], file.Headings);
        Assert.Equal(["Nurse", "Maya Okafor", "000101", "Grade 10", "Room 214", "Ana Rivera", "10:00 AM", "7", "yes"], file.Lines[0].Cells);
        Assert.Contains("'=1+1 Adams", Encoding.UTF8.GetString(RollFile.Bytes(await Roll())));
        Assert.Equal("roll-lincoln-high-2026-10-15-1007.csv", RollFile.Name(await Roll()));
    }

    [Fact]
    public async Task Whoever_takes_it_is_written_down()
    {
        await See<TakeRoll, bool>(Principal, async act => { await act.Downloaded(1); await act.Printed(38); return true; });

        Assert.Equal(["downloaded the roll of who is out (1 student)", "printed the roll of who is out (38 students)"], await this.Audited());
    }

    private Task<RollView> Roll() => See<RollReader, RollView>(Principal, reader => reader.Read(default));

    private async Task SomeAreOut()
    {
        var adams = School.Add(Lincoln.Student(115, "=1+1", "Adams"));
        Assert.IsType<AnswerOutcome.Done>(await Approve(Principal, await Asked(Lincoln.Maya, SchoolOfTests.Nurse)));
        await this.Wait(TimeSpan.FromMinutes(7));
        await Started(Lincoln.Jordan, SchoolOfTests.Restroom);
        await Started(adams, SchoolOfTests.Restroom);
    }
}
