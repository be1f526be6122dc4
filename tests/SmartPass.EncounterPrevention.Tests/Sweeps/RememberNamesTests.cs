using Microsoft.Extensions.DependencyInjection;
using SmartPass.EncounterPrevention.Starting;
using SmartPass.EncounterPrevention.Sweeps;
using SmartPass.Testing;

namespace SmartPass.EncounterPrevention.Tests.Sweeps;

public sealed class RememberNamesTests : EncounterWorld
{
    [Fact]
    public async Task RememberNames_run_twice_knows_the_names_of_all_who_are_in_groups_and_of_nobody_else()
    {
        await Group("Lockers", Lincoln.Maya, Lincoln.Jordan);

        await Settle<RememberNames>();
        await Settle<RememberNames>();

        Assert.Equal("Maya Okafor, Jordan Blake, a student", World.Services.GetRequiredService<KnownNames>().Listed([Lincoln.Maya.Id, Lincoln.Jordan.Id, Sam.Id]));
    }

    [Fact]
    public async Task Who_joins_a_group_later_is_known_after_the_next_look()
    {
        var id = await Group("Lockers", Lincoln.Maya, Lincoln.Jordan);
        await Settle<RememberNames>();
        await Save(id, Written("Lockers", Lincoln.Maya, Lincoln.Jordan, Sam));

        await Settle<RememberNames>();

        Assert.Equal("Sam Ortiz", World.Services.GetRequiredService<KnownNames>().Listed([Sam.Id]));
    }
}
