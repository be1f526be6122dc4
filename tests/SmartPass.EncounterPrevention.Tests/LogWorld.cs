using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Data;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Sweeps;
using SmartPass.Flex.Contracts;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.EncounterPrevention.Tests;

/// <summary>Starts that were tried, and the log that is kept of them.</summary>
public abstract class LogWorld : EncounterWorld
{
    internal static readonly EncounterGroupId Lockers = new(901);

    /// <summary>This student wants to go from Room 214 to the restroom while those are out, and the rule refuses.</summary>
    internal static PassEvent Try(PersonFacts student, params PersonFacts[] outside) => new(
        0, PassEventKind.Refused, Lincoln.High.Id, TestWorld.Start, student.Id, default, student.Id, SchoolOfTests.Room214, SchoolOfTests.Restroom, StartRule.EncounterPrevention, null)
    {
        Tried = new TriedStart(PassRoute.SelfCheckout, false, Note(Lockers, outside), null),
    };

    /// <summary>The same for a pass that is there, which staff answer.</summary>
    internal static PassEvent TryPass(PassFacts pass, params PersonFacts[] outside) => Try(Lincoln.Maya, outside) with
    {
        By = Lincoln.Rivera.Id, Pass = pass.Id, From = pass.From, To = pass.To, Tried = new TriedStart(PassRoute.Approval, false, Note(Lockers, outside), null),
    };

    internal static string Note(EncounterGroupId group, params PersonFacts[] outside) =>
        new EncounterNote([group], [.. outside.Select((one, number) => new OutThen(one.Id, new PassId(900 + number), SchoolOfTests.Room214, SchoolOfTests.Library))]).Written();

    internal static PassEvent At(PassEvent happened, double minutes) => happened with { At = TestWorld.Start.AddMinutes(minutes) };

    /// <summary>This student wants a seat in Robotics in the library, where those have one, and the rule refuses.</summary>
    internal static FlexEvent TrySeat(PersonFacts student, params PersonFacts[] seated) => new(
        0, FlexEventKind.Refused, null, Lincoln.High.Id, TestWorld.Start, student.Id, student.Id, new ActivitySessionId(8), SignUpRank.OwnChoice)
    {
        Session = new SessionOfActivity(new SessionId(3), "Robotics", TestWorld.Start.AddDays(1), TestWorld.Start.AddDays(1).AddMinutes(40), SchoolOfTests.Library, "Flex"),
        Tried = new TriedSignUp(SignUpRule.EncounterPrevention, SignUpWay.Student, new EncounterNote([Lockers], [.. seated.Select(one => OutThen.Seated(one.Id))]).Written()),
    };

    internal static FlexEvent At(FlexEvent happened, double minutes) => happened with { At = TestWorld.Start.AddMinutes(minutes) };

    internal async Task Happens(params FlexEvent[] events)
    {
        Array.ForEach(events, FlexHistory.Happens);
        await Settle<KeepFlexLog>();
    }

    internal async Task Happens(params PassEvent[] events)
    {
        Array.ForEach(events, Passes.Happens);
        await Settle<KeepLog>();
    }

    /// <summary>The log of all schools, as it was written.</summary>
    internal Task<List<Entry>> Log() => World.As(Actor.System, null, services =>
        services.GetRequiredService<EncounterPreventionDb>().Log.IgnoreQueryFilters([ModuleDb.SchoolFilter]).AsNoTracking().OrderBy(entry => entry.Id).ToListAsync());

    internal Task<IReadOnlyList<EncounterAlert>> Alerts() => World.As(Actor.System, null, services => services.GetRequiredService<IEncounterAlerts>().After(0, 100));

    internal Task<long?> Cursor(string follower = "follow passes") => World.As(Actor.System, null, services =>
        services.GetRequiredService<EncounterPreventionDb>().Set<FollowedCursor>().Where(row => row.Follower == follower).Select(row => (long?)row.Last).FirstOrDefaultAsync());

    internal Task Run(FormattableString sql) => World.As(Actor.System, null, async services => await services.GetRequiredService<EncounterPreventionDb>().Database.ExecuteSqlAsync(sql));

    /// <summary>The process ends and another begins: what it held in memory is gone.</summary>
    internal void Restart() => World.Services.GetRequiredService<SeenCursors<EncounterPreventionDb>>().ByFollower.Clear();
}
