using SmartPass.Kernel;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Acts.Bells;
using SmartPass.Roster.Acts.Import;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data;
using SmartPass.Roster.OneRoster;

namespace SmartPass.Roster.Demo;

/// <summary>Makes Lincoln High: its people and classes by the importer, its clocks, its bells, and the two of its staff whom no roster names.</summary>
internal sealed class RosterChapter(
    RosterDb db, ApplyPackage apply, KeepMidMorning clocks, StartSchedule schedule, SetWeek week, BellEditing editing, IPeople people, ISchoolDirectory schools, IDistrict district, CurrentSchool current, TimeProvider clock) : IDemoChapter
{
    private const string Package = "lincoln-high.zip";

    public int Order => 10;

    public async Task Write(CancellationToken stop)
    {
        if (schools.All.Count == 0)
        {
            await Import(stop);
        }

        await district.Rename("Lincoln Unified School District", stop);
        await clocks.Begin(stop);
        current.Enter(schools.All[0]);
        await Bells(stop);
        await AddByHand("Lee", "Novak", Role.HallMonitor, stop);
        await AddByHand("Sam", "Ito", Role.DistrictIT, stop);
    }

    private async Task Import(CancellationToken stop)
    {
        using var zip = new MemoryStream();
        LincolnRoster.Write(zip, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        zip.Position = 0;
        var outcome = await apply.Do(new ApplyRequest(zip, Package, null, AllowRemovals: true), Record, (_, _) => Task.CompletedTask, stop) ?? throw new InvalidOperationException("A roster that was not checked before cannot be outdated.");
        if (outcome.IsRefused)
        {
            throw new InvalidOperationException($"The demo's own roster was refused: {outcome.Sum}");
        }
    }

    private async Task<bool> Record(ImportOutcome outcome)
    {
        db.Add(Domain.Imports.Import.AppliedAtOnce(Package, "", Actor.System.Name, outcome.Write(), clock.GetUtcNow()));
        await db.SaveChangesAsync();
        return true;
    }

    /// <summary>A visitor may come on any day of the week, so there is school on all of them.</summary>
    private async Task Bells(CancellationToken stop)
    {
        await schedule.Do(LincolnBells.Slots, stop);
        if (await editing.DayTypes() is [var regular, ..])
        {
            await week.Do(Enum.GetValues<DayOfWeek>().ToDictionary(day => day, _ => regular.Id), stop);
        }
    }

    private async Task AddByHand(string given, string family, Role role, CancellationToken stop)
    {
        var userName = $"{given}.{family}".ToLowerInvariant();
        if ((await people.Staff(current.Id, userName, stop: stop)).Count == 0)
        {
            await people.Add(new NewPerson(given, family, $"{userName}@lincoln.example", userName), [new Affiliation(current.Id, role)], stop);
        }
    }
}
