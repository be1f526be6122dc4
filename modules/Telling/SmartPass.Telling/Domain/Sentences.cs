using SmartPass.Kernel;
using SmartPass.Passes.Contracts;

namespace SmartPass.Telling.Domain;

/// <summary>The words of what is told. They go to screens that others see and by mail: names and places, no reasons and no messages.</summary>
internal static class Sentences
{
    public static string Of(Saying saying, PassEvent happened, PassFacts? pass, Names names, DateTimeOffset now)
    {
        var (student, to, by) = (names.Student(happened), names.To(happened), names.Of(happened.By));
        var at = pass?.PlannedAt is { } planned ? $", {names.School.Moment(planned, now)}" : "";
        return saying switch
        {
            Saying.Asks => $"{student} asks to go to {to}{at}.",
            Saying.AsksUrgently => $"Urgent: {student} asks to go to {to}.{(pass is { NeedsEscort: true } ? " An adult has to go along." : "")}",
            Saying.LeftUrgently => $"Urgent: {student} has left for {to}.",
            Saying.YouMayGo => $"{by} let you go to {to}.",
            Saying.YouHaveAPass => $"{by} made you a pass to {to}.",
            Saying.NotNow => $"{by} can't let you go to {to} now.",
            Saying.NotAnswered => $"Your request for {to}{at} is no longer open. You can ask again.",
            Saying.PlaceFree => $"There is a place for you at {to}. Take it now.",
            Saying.AppointmentForYou => $"You have an appointment: {to}{at}.",
            Saying.AppointmentChanged => $"An appointment has changed: {student}, {to}{at}.",
            Saying.AppointmentOff => $"Your pass to {to}{at} was taken back.",
            Saying.AppointmentDeclined => $"{student} can't come: {to}{at}.",
            Saying.TakenBack => $"{student} took back the pass to {to}{at}.",
            Saying.YouStartSoon => $"Soon: {to}{at}.",
            Saying.StudentStartsSoon => $"Soon: {student} to {to}{at}.",
            Saying.YouStarted => $"Your pass to {to} has started.",
            Saying.WaitsToStart => $"The pass of {student} to {to}{at} could not start in its time. It starts as soon as it can.",
            Saying.DidNotStart => $"The pass of {student} to {to}{at} could not start in its time.",
            Saying.YouWaitToStart => $"Your pass to {to}{at} could not start in its time. It starts as soon as it can.",
            Saying.YouDidNotStart => $"Your pass to {to}{at} could not start in its time.",
            Saying.YourTimeIsOver => $"Your time for {to} is over. Please go back now.",
            Saying.StudentIsOvertime => $"{student} is overtime: {to}.",
            Saying.EndNotRecorded => $"The pass of {student} to {to} ended by itself. When they were back is not recorded.",
            Saying.Reported => $"{by} reported {student}.",
            _ => throw new ArgumentOutOfRangeException(nameof(saying), saying, "Has no words."),
        };
    }

    /// <summary>Address within the school of the page where one acts on it.</summary>
    public static string Link(Told told, PassEvent happened) => told.Saying switch
    {
        _ when told.Person == happened.Student => "/now",
        Saying.Asks => "/my-room",
        Saying.Reported => $"/people/{happened.Student}",
        _ => $"/passes/{happened.Pass}",
    };

    /// <summary>The subject of a mail: it is seen on lock screens and names nobody.</summary>
    public static string Subject(NoticeKind kind) => kind switch
    {
        NoticeKind.Request => "A student is asking",
        NoticeKind.Urgent => "An urgent pass",
        NoticeKind.Answer => "Your request",
        NoticeKind.Appointment => "An appointment",
        NoticeKind.StartsSoon => "A pass is about to start",
        NoticeKind.NotStarted => "A pass could not start",
        NoticeKind.Flex => "Your Flex session",
        NoticeKind.Overtime => "A pass is overtime",
        NoticeKind.NotRecorded => "A pass ended by itself",
        NoticeKind.Report => "A student was reported",
        NoticeKind.Encounter => "A notice from SmartPass",
        NoticeKind.Summary or NoticeKind.EncounterSummary => "Summary of the day",
        NoticeKind.Offer or NoticeKind.MinuteLeft => "SmartPass",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Has no subject."),
    };
}
