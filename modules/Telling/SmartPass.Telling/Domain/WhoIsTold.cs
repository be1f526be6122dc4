using SmartPass.Kernel;
using SmartPass.Passes.Contracts;

namespace SmartPass.Telling.Domain;

/// <summary>Who is told of what happened to a pass. Nobody is told what they did themselves, and why a rule held a pass is told to nobody.</summary>
internal static class WhoIsTold
{
    public static IReadOnlyList<Told> Of(PassEvent happened, PassFacts? pass, Circle circle) =>
        [.. Everyone(happened, pass, circle).SelectMany(circle.StandIns.Of).Where(told => told.Person != default && told.Person != happened.By).DistinctBy(told => told.Person)];

    private static IEnumerable<Told> Everyone(PassEvent happened, PassFacts? pass, Circle circle)
    {
        if (happened.Kind == PassEventKind.Reported)
        {
            return Each(circle.ReportReaders, NoticeKind.Report, Saying.Reported);
        }

        if (pass is null)
        {
            return [];
        }

        var planned = pass.PlannedAt is not null && pass.DueAt is null;
        return happened.Kind switch
        {
            PassEventKind.Requested or PassEventKind.InLine when pass.Urgent => Alarm(pass, circle, Saying.AsksUrgently),
            PassEventKind.Requested => Each(pass.AskedOf, NoticeKind.Request, Saying.Asks),
            PassEventKind.Escalated when happened.By == pass.Student => Alarm(pass, circle, Saying.AsksUrgently),
            PassEventKind.Escalated => Each(pass.AskedOf.Where(staff => circle.ToldBefore.All(told => told.Person != staff)), NoticeKind.Request, Saying.Asks),
            PassEventKind.Planned when happened.By != pass.Student => [new(pass.Student, NoticeKind.Appointment, Saying.AppointmentForYou)],
            PassEventKind.Changed when planned => OtherSide(happened, pass, NoticeKind.Appointment, Saying.AppointmentChanged),
            PassEventKind.Declined => Each(Staff(pass), NoticeKind.Appointment, Saying.AppointmentDeclined),
            PassEventKind.Withdrawn => TakenBack(happened, pass),
            PassEventKind.Reminded => [new(pass.Student, NoticeKind.StartsSoon, Saying.YouStartSoon), new(pass.MadeBy, NoticeKind.StartsSoon, Saying.StudentStartsSoon)],
            PassEventKind.Held => [new(pass.MadeBy, NoticeKind.NotStarted, pass.MadeBy == pass.Student ? Saying.YouWaitToStart : Saying.WaitsToStart)],
            PassEventKind.Lapsed when pass.MadeBy != pass.Student => [new(pass.MadeBy, NoticeKind.NotStarted, Saying.DidNotStart), new(pass.Student, NoticeKind.NotStarted, Saying.YouDidNotStart)],
            PassEventKind.Lapsed when planned && !pass.Unanswered => [new(pass.Student, NoticeKind.NotStarted, Saying.YouDidNotStart)],
            PassEventKind.Lapsed => [new(pass.Student, NoticeKind.Answer, Saying.NotAnswered)],
            PassEventKind.Offered => [new(pass.Student, NoticeKind.Offer, Saying.PlaceFree)],
            PassEventKind.Denied => [new(pass.Student, NoticeKind.Answer, Saying.NotNow)],
            PassEventKind.Started when pass.Urgent && happened.By == pass.Student => Alarm(pass, circle, Saying.LeftUrgently),
            PassEventKind.Started => Started(happened, pass),
            PassEventKind.Overtime => [new(pass.Student, NoticeKind.Overtime, Saying.YourTimeIsOver), .. Each(Watching(pass, circle), NoticeKind.Overtime, Saying.StudentIsOvertime)],
            PassEventKind.EndNotRecorded => Each(Watching(pass, circle), NoticeKind.NotRecorded, Saying.EndNotRecorded),
            _ => [],
        };
    }

    private static IEnumerable<Told> Started(PassEvent happened, PassFacts pass) => (happened.By, pass.Route) switch
    {
        // The student stands before the screen on which staff typed.
        (_, PassRoute.Pin or PassRoute.Arrived) => [],
        var (by, _) when by == default && pass.PlannedAt is not null => [new(pass.Student, NoticeKind.StartsSoon, Saying.YouStarted)],
        var (by, _) when by == default => [],
        (_, PassRoute.Staff or PassRoute.Bulk) => [new(pass.Student, NoticeKind.Answer, Saying.YouHaveAPass)],
        _ => [new(pass.Student, NoticeKind.Answer, Saying.YouMayGo)],
    };

    // A student who takes back a request that nobody answered leaves nothing to be told: it is gone from the lists.
    private static IEnumerable<Told> TakenBack(PassEvent happened, PassFacts pass) => (happened.By == pass.Student, pass.PlannedAt is not null) switch
    {
        (true, true) => Each(Staff(pass), NoticeKind.Appointment, Saying.TakenBack),
        (true, false) => [],
        (false, true) => [new(pass.Student, NoticeKind.Appointment, Saying.AppointmentOff)],
        (false, false) => [new(pass.Student, NoticeKind.Answer, Saying.AppointmentOff)],
    };

    private static IEnumerable<Told> OtherSide(PassEvent happened, PassFacts pass, NoticeKind kind, Saying saying) =>
        happened.By == pass.Student ? Each(Staff(pass), kind, saying) : [new(pass.Student, kind, saying)];

    private static IEnumerable<PersonId> Staff(PassFacts pass) => pass.MadeBy == pass.Student ? pass.AskedOf : [pass.MadeBy];

    private static IEnumerable<PersonId> Watching(PassFacts pass, Circle circle) =>
        [.. pass.Watching, .. pass.AskedOf, .. circle.LetGoBy is { } by ? [by] : Array.Empty<PersonId>()];

    /// <summary>Once for each, however the pass goes on, until it is passed over in its line.</summary>
    private static IEnumerable<Told> Alarm(PassFacts pass, Circle circle, Saying saying) =>
        Each(pass.AskedOf.Concat(pass.Alarmed).Where(staff => !circle.ToldBefore.Contains((staff, NoticeKind.Urgent))), NoticeKind.Urgent, saying);

    private static IEnumerable<Told> Each(IEnumerable<PersonId> people, NoticeKind kind, Saying saying) => people.Select(person => new Told(person, kind, saying));
}
