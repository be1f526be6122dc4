using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Audit;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests;

/// <summary>More verbs for tests of a pass's whole life.</summary>
internal static class HallActs
{
    public static Actor Administrator { get; } = Lincoln.At(
        Lincoln.Park, Role.Administrator, PassPermissions.Answer, PassPermissions.AnswerAny, PassPermissions.EndAny, PassPermissions.SeeBoard,
        PassPermissions.Override, PassPermissions.OverrideSchool, PassPermissions.Freeze, PassPermissions.EditRules, KeptApart.MaySee);

    /// <summary>A teacher who may let students meet.</summary>
    public static Actor Trusted { get; } = Lincoln.At(Lincoln.Osei, Role.Teacher, PassPermissions.Answer, PassPermissions.AnswerAny, PassPermissions.Override, KeptApart.MayOverride);

    public static Actor Teacher(PersonFacts person) => Lincoln.At(person, Role.Teacher, PassPermissions.Answer, PassPermissions.Override);

    public static Task<AskOutcome> Ask(this HallWorld world, PersonFacts student, Wish wish) =>
        world.World.As(HallWorld.Student(student), Lincoln.High, services => services.GetRequiredService<AskForPass>().Ask(wish));

    public static Task<T> Act<TAct, T>(this HallWorld world, Actor by, Func<TAct, Task<T>> act) where TAct : notnull =>
        world.World.As(by, Lincoln.High, services => act(services.GetRequiredService<TAct>()));

    public static Task<AnswerOutcome> Accept(this HallWorld world, PersonFacts student, PassId pass) =>
        world.Act<AcceptOffer, AnswerOutcome>(HallWorld.Student(student), act => act.Accept(pass));

    public static Task<IReadOnlyList<MadeOutcome>> Make(this HallWorld world, Actor by, Order order) => world.Act<MakePasses, IReadOnlyList<MadeOutcome>>(by, act => act.Make(order));

    public static Task SetRules(this HallWorld world, Func<RuleSettings, RuleSettings> how) =>
        world.World.As(Administrator, Lincoln.High, services => services.GetRequiredService<SetRules>().Set(how(new PassRules { SchoolId = Lincoln.High.Id }.Settings)));

    public static Task Freeze(this HallWorld world, string why = "Assembly") =>
        world.World.As(Administrator, Lincoln.High, services => services.GetRequiredService<FreezePasses>().Freeze(why));

    public static Task Thaw(this HallWorld world) => world.World.As(Administrator, Lincoln.High, services => services.GetRequiredService<FreezePasses>().Thaw());

    public static Task<AnswerOutcome> Pause(this HallWorld world, Actor by, RoomId room) => world.Act<PauseRoom, AnswerOutcome>(by, act => act.Pause(room));

    public static Task<AnswerOutcome> Resume(this HallWorld world, Actor by, RoomId room) => world.Act<PauseRoom, AnswerOutcome>(by, act => act.Resume(room));

    public static async Task<PassId> InLine(this HallWorld world, PersonFacts student, RoomId to) =>
        Assert.IsType<AskOutcome.InLine>(await world.Ask(student, to)).Pass;

    public static async Task Wait(this HallWorld world, TimeSpan time)
    {
        world.World.Clock.Advance(time);
        await world.Sweep();
    }

    public static async Task<IReadOnlyList<string>> Audited(this HallWorld world) => await world.World.As(Actor.System, Lincoln.High, services =>
        Task.FromResult<IReadOnlyList<string>>([.. services.GetRequiredService<PlatformDb>().Set<AuditLine>().OrderBy(line => line.Id).Select(line => line.What)]));
}

internal static class HallTopics
{
    public static Platform.Live.Topics GetRequiredTopics(this IServiceProvider services) => services.GetRequiredService<Platform.Live.Topics>();
}
