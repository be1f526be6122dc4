using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests;

/// <summary>The module with the verbs a test speaks in.</summary>
public abstract class HallWorld : PassesWorld
{
    private int _tickets;

    /// <summary>The schools of the district.</summary>
    internal virtual IReadOnlyList<School> Schools => [Lincoln.High, Lincoln.Roosevelt];

    internal RetiringRooms Rooms { get; private set; } = null!;

    internal static Actor Student(PersonFacts person) => Lincoln.At(person, Role.Student, PassPermissions.Ask);

    internal static Actor Teacher(PersonFacts person) => Lincoln.At(person, Role.Teacher, PassPermissions.Answer);

    internal Task<AskOutcome> Ask(PersonFacts student, RoomId to, string? ticket = null, int? minutes = null, string? message = null) =>
        World.As(Student(student), Lincoln.High, services => services.GetRequiredService<AskForPass>()
            .Ask(new Wish(to, ticket ?? $"ticket {Interlocked.Increment(ref _tickets)}", minutes, Message: message)));

    internal async Task<PassId> Asked(PersonFacts student, RoomId to, string? message = null) =>
        Assert.IsType<AskOutcome.Asked>(await Ask(student, to, message: message)).Pass;

    internal async Task<PassId> Started(PersonFacts student, RoomId to) => Assert.IsType<AskOutcome.Started>(await Ask(student, to)).Pass;

    internal Task<AnswerOutcome> Approve(Actor by, PassId pass, int? minutes = null, RoomId? instead = null, params IReadOnlyCollection<StartRule> overrides) =>
        World.As(by, Lincoln.High, services => services.GetRequiredService<ApprovePass>().Approve(pass, new Approval(minutes, instead, overrides)));

    internal Task<AnswerOutcome> Deny(Actor by, PassId pass, string? reason = null) =>
        World.As(by, Lincoln.High, services => services.GetRequiredService<DenyPass>().Deny(pass, reason));

    internal Task<AnswerOutcome> Withdraw(Actor by, PassId pass) => World.As(by, Lincoln.High, services => services.GetRequiredService<WithdrawRequest>().Withdraw(pass));

    internal Task<AnswerOutcome> End(Actor by, PassId pass) => World.As(by, Lincoln.High, services => services.GetRequiredService<EndPass>().End(pass));

    internal Task<Hall> Hall() => World.As(Actor.System, Lincoln.High, services => services.GetRequiredService<IHall>().Now(Lincoln.High.Id));

    internal Task<IReadOnlyList<PassEvent>> History() => World.As(Actor.System, null, services => services.GetRequiredService<IPassHistory>().After(0, 1000));

    /// <summary>Does something that has to wait at the gate, and meanwhile changes what it will be decided by.</summary>
    internal async Task<T> WhileItWaits<T>(Func<Task<T>> act, Action meanwhile)
    {
        var entered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var leave = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var before = World.As(Actor.System, Lincoln.High, services => services.GetRequiredService<Platform.Data.Writing>().Do("be first", async () =>
        {
            entered.SetResult();
            await leave.Task;
        }));
        await entered.Task;
        var waiting = act();
        meanwhile();
        leave.SetResult();
        await before;
        return await waiting;
    }

    internal Task<SayOutcome> Say(PersonFacts student, ClassId? @class, RoomId? room) =>
        World.As(Student(student), Lincoln.High, services => services.GetRequiredService<SayWhere>().Say(@class, room));

    internal Task<Whereabouts> Whereabouts(PersonFacts student) =>
        World.As(Student(student), Lincoln.High, services => services.GetRequiredService<PlaceReader>().Of(student.Id));

    internal Task<T> Reading<T>(Func<PassesDb, Task<T>> read) => World.As(Actor.System, Lincoln.High, services => read(services.GetRequiredService<PassesDb>()));

    protected override void AddOthers(IServiceCollection services)
    {
        Rooms = new RetiringRooms(School);
        services.AddSingleton<IRooms>(Rooms).AddSingleton<ISchoolDirectory>(new SchoolsOfTests(Schools));
    }
}
