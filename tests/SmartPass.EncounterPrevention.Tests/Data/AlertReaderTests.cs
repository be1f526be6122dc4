using Microsoft.Extensions.DependencyInjection;
using SmartPass.EncounterPrevention.Acts;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Testing;

namespace SmartPass.EncounterPrevention.Tests.Data;

public sealed class AlertReaderTests : LogWorld
{
    [Fact]
    public async Task A_day_is_counted_by_the_schools_clock_and_for_that_school_alone()
    {
        var tried = Try(Lincoln.Maya, Lincoln.Jordan);
        var today = Lincoln.High.Date(TestWorld.Start);
        var midnight = Lincoln.High.Instant(today, default);
        await Happens(
            tried with { At = midnight.AddMilliseconds(-1) }, tried with { At = midnight.AddMinutes(6) }, tried with { At = midnight.AddMinutes(7) },
            tried with { Kind = PassEventKind.Overridden, At = midnight.AddHours(9) }, tried with { At = midnight.AddHours(10), School = Lincoln.Roosevelt.Id }, tried with { At = midnight.AddDays(1) });
        Assert.Equal(new EncounterDay(1, 1, 3), await On(today));

        await World.As(Counselor, Lincoln.High, async services => await services.GetRequiredService<ReviewEntries>().One((await Log())[0].Id, null));

        Assert.Equal(new EncounterDay(1, 1, 2), await On(today));
        Assert.Equal(new EncounterDay(0, 0, 0), await On(today.AddDays(-30)));
    }

    [Fact]
    public async Task Alerts_are_read_on_from_a_cursor()
    {
        await Happens(Try(Lincoln.Maya, Lincoln.Jordan), Try(Sam, Lincoln.Jordan), Try(Lincoln.Jordan, Sam));
        var all = await Alerts();

        Assert.Equal(all.Skip(1).Take(1), await World.As(Actor.System, null, services => services.GetRequiredService<IEncounterAlerts>().After(all[0].Cursor, 1)));
    }

    private Task<EncounterDay> On(DateOnly date) => World.As(Actor.System, null, services => services.GetRequiredService<IEncounterAlerts>().On(Lincoln.High.Id, date));
}
