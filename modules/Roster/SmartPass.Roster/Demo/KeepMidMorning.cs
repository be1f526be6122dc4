using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Acts.Schools;

namespace SmartPass.Roster.Demo;

/// <summary>Moves the school's clocks back to mid-morning when its day is over, so that the demo has a day in progress at every hour.</summary>
internal sealed class KeepMidMorning(ISchoolDirectory schools, EditSchool edit, TimeProvider clock)
{
    private const int Hue = 262;

    /// <summary>At the first opening, whatever the clocks say.</summary>
    public async Task Begin(CancellationToken stop)
    {
        if (schools.All is [var school, ..])
        {
            await Move(school, Hue, stop);
        }
    }

    public async Task Do(CancellationToken stop)
    {
        if (schools.All is [var school, ..] && LincolnBells.IsOver(TimeOnly.FromDateTime(school.Clock(clock.GetUtcNow()).DateTime)))
        {
            await Move(school, school.Hue, stop);
        }
    }

    private async Task Move(School school, int hue, CancellationToken stop) =>
        await edit.Do(school.Id, school.Name, school.Slug, MidMorning.ZoneAt(clock.GetUtcNow()), hue, stop);
}
