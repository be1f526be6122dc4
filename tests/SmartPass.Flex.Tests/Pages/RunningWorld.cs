using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Pages;

/// <summary>Flex on a real file as an administrator runs it: a period on Mondays and Tuesdays, 10:40 to 11:20, whose sign-up closes the Friday before. It is Thursday.</summary>
public abstract class RunningWorld : IAsyncLifetime
{
    internal static readonly DateOnly Monday = new(2026, 10, 19);

    internal static readonly PersonFacts Sam = Lincoln.Student(103, "Sam", "Ortiz") with { Grade = "09" };

    internal static readonly PersonFacts Lee = Lincoln.Student(104, "Lee", "Aaron") with { Grade = "09" };

    internal TestWorld World { get; private set; } = null!;

    internal SchoolOfTests School { get; } = new();

    internal PassesOfTests Passes { get; } = new();

    internal Apart Rule { get; } = new();

    internal static Actor Administrator { get; } = Lincoln.At(Lincoln.Park, Role.Administrator, FlexPermissions.Host, FlexPermissions.HostAny, FlexPermissions.Manage);

    public async ValueTask InitializeAsync()
    {
        School.Add(Sam);
        School.Add(Lee);
        World = await TestWorld.With([new FlexModule()], services => services
            .AddSingleton<IPeople>(School).AddSingleton<IWrittenStudents>(School).AddSingleton<IErasedPeople>(School).AddSingleton<ITimetable>(School).AddSingleton<IRooms>(School)
            .AddSingleton<ISchoolDirectory>(Passes).AddSingleton<IHall>(Passes).AddSingleton<ISignUpRule>(Rule));
    }

    public async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    internal static PeriodPlan Plan(string name = "Titan Time", Audience? audience = null, Opening? opens = null, RoomId? room = null) => new(
        name, [DayOfWeek.Monday, DayOfWeek.Tuesday], [], new DateOnly(2026, 10, 1), null, new TimeOnly(10, 40), new TimeOnly(11, 20),
        audience ?? Audience.Everyone, opens, new CutOff.Weekly(DayOfWeek.Friday, new TimeOnly(15, 0)), room);

    internal async Task<FlexPeriodId> Period(PeriodPlan plan) => FlexPeriodId.From(Assert.IsType<OfferOutcome.Saved>(await As<SavePeriod, OfferOutcome>(act => act.Save(null, plan))).Number);

    internal async Task<ActivityId> Activity(FlexPeriodId period, string title, int? capacity, PersonFacts? host = null, RoomId? room = null) => ActivityId.From(Assert.IsType<OfferOutcome.Saved>(
        await As<SaveActivity, OfferOutcome>(act => act.Save(null, new ActivityPlan(
            period, title, null, [(host ?? Lincoln.Rivera).Id], room ?? SchoolOfTests.Room214, capacity, [], Audience.Everyone, true, new DateOnly(2026, 10, 1), null, [])))).Number);

    internal Task<SignUpOutcome> SignsUp(PersonFacts student, ActivitySessionId activity) =>
        World.As(Lincoln.At(student, Role.Student, FlexPermissions.SignUp), Lincoln.High, services => services.GetRequiredService<SignUpFor>().SignUp(activity));

    /// <summary>The session of a period on a date.</summary>
    internal async Task<SessionId> SessionOn(FlexPeriodId period, DateOnly date) => (await Rows<FlexSession>()).Single(session => session.PeriodId == period && session.Date == date).Id;

    /// <summary>An activity on a date.</summary>
    internal async Task<ActivitySessionId> On(ActivityId activity, DateOnly date)
    {
        var sessions = (await Rows<FlexSession>()).Where(session => session.Date == date).Select(session => session.Id).ToList();
        return (await Rows<ActivitySession>()).Single(one => one.ActivityId == activity && sessions.Contains(one.SessionId)).Id;
    }

    internal Task<TAnswer> As<T, TAnswer>(Func<T, Task<TAnswer>> asks) where T : notnull => World.As(Administrator, Lincoln.High, services => asks(services.GetRequiredService<T>()));

    internal Task<List<T>> Rows<T>() where T : class =>
        World.As(Actor.System, Lincoln.High, services => services.GetRequiredService<FlexDb>().Set<T>().AsNoTracking().ToListAsync());

    /// <summary>Keeps students apart, and tells nobody so.</summary>
    internal sealed class Apart : ISignUpRule
    {
        public Func<PersonId, PersonId, bool> Which { get; set; } = (_, _) => false;

        public SignUpRule Rule => SignUpRule.EncounterPrevention;

        public SignUpVerdict Judge(SignUpAttempt attempt) =>
            attempt.Seated.Any(other => Which(other, attempt.Student)) ? new SignUpVerdict.Refused(SignUpVerdict.Generic, "Kept apart.") : SignUpVerdict.Allow;

        public bool MayTellApart(Actor by) => false;
    }
}
