using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Rules;

/// <summary>Makes each rule refuse Maya, and only that rule.</summary>
internal static class Conditions
{
    /// <summary>Someone with no right to set anything aside.</summary>
    public static Actor MayNotOverride { get; } = Lincoln.At(Lincoln.Rivera, Role.Teacher, PassPermissions.Answer);

    public static Actor MayOverride(StartRule rule) => rule switch
    {
        StartRule.PassesPaused or StartRule.DueElsewhere or StartRule.HallwayFull or StartRule.RoomFull => HallActs.Administrator,
        StartRule.EncounterPrevention => HallActs.Trusted,
        _ => HallActs.Teacher(Lincoln.Rivera),
    };

    public static Task Hold(StartRule rule, RouteOf route, HallWorld world) => rule switch
    {
        StartRule.AlreadyOut => Out(world, Lincoln.Maya, SchoolOfTests.Nurse),
        StartRule.PassesPaused => world.Freeze(),
        // The period began 20 minutes before the tests begin.
        StartRule.NoPassWindow => world.SetRules(rules => rules with { FirstMinutes = 45 }),
        // Five minutes at the restroom are not over by then.
        StartRule.DueElsewhere => Do(() => world.Sessions.Put(Lincoln.Maya, SchoolOfTests.Library, Lincoln.Osei, 5, 35)),
        StartRule.RoomClosed => Do(() => world.School.Change(SchoolOfTests.Restroom, room => room with { Closed = "flooded" })),
        StartRule.LimitReached => world.SetRules(rules => rules with { DailyLimit = 1 }),
        StartRule.PauseBetween => world.SetRules(rules => rules with { PauseMinutes = 30 }),
        StartRule.EncounterPrevention => OtherIsOut(world),
        StartRule.HallwayFull => HallIsFull(world),
        StartRule.RoomFull => RestroomIsFull(route, world),
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    private static async Task OtherIsOut(HallWorld world)
    {
        await Out(world, Lincoln.Jordan, SchoolOfTests.Nurse);
        world.Apart.Keep(Lincoln.Maya, Lincoln.Jordan);
    }

    private static async Task HallIsFull(HallWorld world)
    {
        await Out(world, Lincoln.Jordan, SchoolOfTests.Nurse);
        await world.SetRules(rules => rules with { MostOut = 1 });
    }

    private static async Task RestroomIsFull(RouteOf route, HallWorld world)
    {
        if (!route.RestroomIsFull)
        {
            world.School.Change(SchoolOfTests.Restroom, room => room with { Capacity = 1 });
            await Out(world, Lincoln.Jordan, SchoolOfTests.Restroom);
        }

        route.PlaceStaysTaken = true;
    }

    private static async Task Out(HallWorld world, Roster.Contracts.PersonFacts student, RoomId to) =>
        Assert.IsType<MadeOutcome.Started>(Assert.Single(await world.Make(HallActs.Administrator, new Order([student.Id], to, $"{student.Id} is out"))));

    private static Task Do(Action act)
    {
        act();
        return Task.CompletedTask;
    }
}
