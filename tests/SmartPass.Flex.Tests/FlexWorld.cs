using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests;

/// <summary>The module on a real file, with the verbs a test speaks in. Flex is on Tuesdays and Thursdays from 10:40 to 11:20; today is Thursday, 10:00.</summary>
public abstract class FlexWorld : IAsyncLifetime
{
    internal static readonly PersonFacts Sam = Lincoln.Student(103, "Sam", "Ortiz");
    internal static readonly PersonFacts Ava = Lincoln.Student(104, "Ava", "Reyes");
    internal static readonly PersonFacts Leo = Lincoln.Student(105, "Leo", "Kim");

    internal TestWorld World { get; private set; } = null!;

    internal SchoolOfTests School { get; } = new();

    internal PassesOfTests Passes { get; } = new();

    /// <summary>Who must not meet.</summary>
    internal KeptApartInFlex Apart { get; } = new();

    internal static Actor Administrator { get; } = Lincoln.At(Lincoln.Park, Role.Administrator, FlexPermissions.Manage, FlexPermissions.Host, FlexPermissions.HostAny);

    internal static Actor Rivera { get; } = Lincoln.At(Lincoln.Rivera, Role.Teacher, FlexPermissions.Host);

    internal static Actor Osei { get; } = Lincoln.At(Lincoln.Osei, Role.Teacher, FlexPermissions.Host);

    public async ValueTask InitializeAsync()
    {
        foreach (var student in new[] { Sam, Ava, Leo })
        {
            School.Add(student);
        }

        School.Day = date => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || NoSchool.Contains(date) ? [] : [School.Slot!];
        World = await TestWorld.With([new FlexModule()], services => services
            .AddSingleton<IPeople>(School).AddSingleton<IWrittenStudents>(School).AddSingleton<IErasedPeople>(School).AddSingleton<ITimetable>(School).AddSingleton<IRooms>(School)
            .AddSingleton<IHall>(Passes).AddSingleton<ISchoolDirectory>(Passes).AddSingleton<ISignUpRule>(Apart));
    }

    public async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Days without school.</summary>
    internal HashSet<DateOnly> NoSchool { get; } = [];

    internal static DateOnly Today => Lincoln.High.Date(TestWorld.Start);

    internal static PeriodPlan Plan(string name = "Flex", CutOff? closes = null, RoomId? defaultRoom = null) => new(
        name, [DayOfWeek.Tuesday, DayOfWeek.Thursday], [], Today.AddDays(-30), null, new TimeOnly(10, 40), new TimeOnly(11, 20), Audience.Everyone, null, closes ?? new CutOff.Hours(0), defaultRoom);

    internal static ActivityPlan Offer(FlexPeriodId period, string title, int? capacity = 2, PersonFacts? host = null, RoomId? room = null) => new(
        period, title, null, [(host ?? Lincoln.Rivera).Id], room ?? SchoolOfTests.Room214, capacity, [], Audience.Everyone, TakesPlaced: true, Today.AddDays(-30), null, []);

    internal async Task<FlexPeriodId> Period(PeriodPlan? plan = null, FlexPeriodId? id = null) =>
        new(Assert.IsType<OfferOutcome.Saved>(await Do<SavePeriod, OfferOutcome>(Administrator, act => act.Save(id, plan ?? Plan()))).Number);

    internal async Task<ActivityId> Activity(ActivityPlan plan, ActivityId? id = null) => new(Assert.IsType<OfferOutcome.Saved>(await Save(plan, id)).Number);

    internal Task<OfferOutcome> Save(ActivityPlan plan, ActivityId? id = null, Actor? by = null) => Do<SaveActivity, OfferOutcome>(by ?? Administrator, act => act.Save(id, plan));

    /// <summary>An activity in the session of a date; today's where not said.</summary>
    internal async Task<ActivitySessionId> At(ActivityId activity, DateOnly? date = null)
    {
        var sessions = (await Rows<FlexSession>()).Where(session => session.Date == (date ?? Today)).Select(session => session.Id).ToHashSet();
        return (await Rows<ActivitySession>()).Single(one => one.ActivityId == activity && sessions.Contains(one.SessionId)).Id;
    }

    internal async Task<FlexSession> Session(DateOnly? date = null, FlexPeriodId? period = null) =>
        (await Rows<FlexSession>()).Single(session => session.Date == (date ?? Today) && (period is null || session.PeriodId == period));

    /// <summary>An activity of today with so many seats.</summary>
    internal async Task<ActivitySessionId> TodaysActivity(FlexPeriodId period, string title, int? capacity = 2, PersonFacts? host = null, RoomId? room = null) =>
        await At(await Activity(Offer(period, title, capacity, host, room)));

    internal static Actor Student(PersonFacts student) => Lincoln.At(student, Role.Student, FlexPermissions.SignUp);

    internal Task<SignUpOutcome> SignUp(PersonFacts student, ActivitySessionId activity) => Do<SignUpFor, SignUpOutcome>(Student(student), act => act.SignUp(activity));

    internal Task<SignUpOutcome> Leave(PersonFacts student, ActivitySessionId activity) => Do<LeaveActivity, SignUpOutcome>(Student(student), act => act.Leave(activity));

    /// <summary>Why a student could not be had; null where they have the seat.</summary>
    internal async Task<SignUpDecision?> Assign(Actor by, PersonFacts student, ActivitySessionId activity, bool required = false) =>
        (await Do<AssignStudents, IReadOnlyList<Assigned>?>(by, act => act.Assign(activity, [student.Id], required)))!.Single().No;

    internal Task<SignUpOutcome> TakeBack(Actor by, PersonFacts student, ActivitySessionId activity) => Do<TakeBackSignUp, SignUpOutcome>(by, act => act.TakeBack(activity, student.Id));

    internal Task<T> Do<TAct, T>(Actor by, Func<TAct, Task<T>> doing) where TAct : notnull => World.As(by, Lincoln.High, services => doing(services.GetRequiredService<TAct>()));

    /// <summary>As if the process had ended and begun again.</summary>
    internal void ForgetMemory()
    {
        World.Services.GetRequiredService<FlexDays>().Clear();
        World.Services.GetRequiredService<DueSeats>().Clear();
    }

    /// <summary>Something of another module has changed.</summary>
    internal void Bump(string topic) => World.Services.GetRequiredService<SmartPass.Platform.Live.Topics>().Bump(topic);

    internal Task Settle<T>() where T : IDueSweep =>
        World.As(Actor.System, null, async services => await services.GetRequiredService<T>().Settle(World.Clock.GetUtcNow(), CancellationToken.None));

    internal Task<List<T>> Rows<T>() where T : class =>
        World.As(Actor.System, Lincoln.High, services => services.GetRequiredService<FlexDb>().Set<T>().AsNoTracking().ToListAsync());

    /// <summary>Who sits in an activity, in the order of their numbers.</summary>
    internal async Task<IReadOnlyList<PersonId>> Seated(ActivitySessionId activity) =>
        [.. (await Rows<SignUp>()).Where(signUp => signUp.ActivityId == activity && signUp.State == SignUpState.Seated).Select(signUp => signUp.StudentId).OrderBy(student => student.Value)];
}

/// <summary>Stands in for the rule of EncounterPrevention.</summary>
internal sealed class KeptApartInFlex : ISignUpRule
{
    public List<(PersonId, PersonId)> Pairs { get; } = [];

    public SignUpRule Rule => SignUpRule.EncounterPrevention;

    public SignUpVerdict Judge(SignUpAttempt attempt) =>
        attempt.Seated.Any(other => Pairs.Contains((other, attempt.Student)) || Pairs.Contains((attempt.Student, other))) ? new SignUpVerdict.Refused(SignUpVerdict.Generic, "They must not meet.") : SignUpVerdict.Allow;

    public bool MayTellApart(Actor by) => by.Can(FlexPermissions.Manage);

    public string? ChangesWith(SchoolId school) => "apart";
}
