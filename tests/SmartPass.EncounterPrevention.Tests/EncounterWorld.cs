using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Accounts.Contracts;
using SmartPass.EncounterPrevention.Acts;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Data;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.Flex.Contracts;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.EncounterPrevention.Tests;

/// <summary>The module on a real file, with the verbs a test speaks in.</summary>
public abstract class EncounterWorld : IAsyncLifetime
{
    internal static readonly PersonFacts Sam = Lincoln.Student(103, "Sam", "Ortiz");

    internal TestWorld World { get; private set; } = null!;

    internal SchoolOfTests School { get; } = new();

    internal PassesOfTests Passes { get; } = new();

    /// <summary>Coming Flex sessions that students share.</summary>
    internal SharedOfTests Flex { get; } = new();

    /// <summary>What happened in Flex.</summary>
    internal FlexOfTests FlexHistory { get; } = new();

    /// <summary>May do everything but override.</summary>
    internal static Actor Counselor { get; } = Lincoln.At(Lincoln.Osei, Role.Counselor, EncounterPermissions.See, EncounterPermissions.Manage, EncounterPermissions.BeAlerted);

    public async ValueTask InitializeAsync()
    {
        School.Add(Sam);
        World = await TestWorld.With([new EncounterPreventionModule()], services => services
            .AddSingleton<IPeople>(School).AddSingleton<IWrittenStudents>(School).AddSingleton<IErasedPeople>(School).AddSingleton<ITimetable>(School).AddSingleton<IRooms>(School)
            .AddSingleton<IPassHistory>(Passes).AddSingleton<IPassFacts>(Passes).AddSingleton<IHall>(Passes).AddSingleton<IPastPasses>(Passes).AddSingleton<IPeopleWithRight>(Passes).AddSingleton<ISubstitutes>(Passes).AddSingleton<ISchoolDirectory>(Passes).AddSingleton<ISharedSessions>(Flex).AddSingleton<IFlexHistory>(FlexHistory));
    }

    public async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    internal Task Settle<T>() where T : IDueSweep =>
        World.As(Actor.System, null, async services => await services.GetRequiredService<T>().Settle(World.Clock.GetUtcNow(), CancellationToken.None));

    /// <summary>A group of these, as the counselor makes it.</summary>
    internal async Task<EncounterGroupId> Group(string name, params PersonFacts[] members) =>
        Assert.IsType<GroupOutcome.Saved>(await Save(null, Written(name, members))).Id;

    internal Task<GroupOutcome> Save(EncounterGroupId? id, WrittenGroup written, Actor? by = null) =>
        World.As(by ?? Counselor, Lincoln.High, services => services.GetRequiredService<SaveGroup>().Save(id, written));

    internal static WrittenGroup Written(string name, params PersonFacts[] members) => new(name, null, null, null, [.. members.Select(member => member.Id)]);

    internal Task<GroupOutcome> Switch(EncounterGroupId id, bool off) =>
        World.As(Counselor, Lincoln.High, services => services.GetRequiredService<SwitchGroup>().Switch(id, off));

    internal Task<List<T>> Rows<T>() where T : class =>
        World.As(Actor.System, Lincoln.High, services => services.GetRequiredService<EncounterPreventionDb>().Set<T>().AsNoTracking().ToListAsync());

    /// <summary>What the rule says to this student leaving Room 214 for the restroom, with these out.</summary>
    internal Task<StartVerdict> Judge(PersonFacts student, Actor? by = null, params PersonFacts[] outside) => World.As(by ?? Actor.System, Lincoln.High, services =>
    {
        var rule = services.GetServices<IStartRule>().Single(rule => rule.Rule == StartRule.EncounterPrevention);
        var at = World.Clock.GetUtcNow();
        var hall = new Hall([.. outside.Select((one, number) => new OutPass(new PassId(900 + number), one.Id, SchoolOfTests.Room214, SchoolOfTests.Library, at, at.AddMinutes(5)))], at);
        return Task.FromResult(rule.Judge(new StartAttempt(student.Id, School.RoomsById[SchoolOfTests.Room214], School.RoomsById[SchoolOfTests.Restroom], PassRoute.SelfCheckout, by ?? Actor.System, hall)
        {
            Circumstances = Circumstances.None with { Clock = Lincoln.High.Clock(at) },
        }));
    });
}
