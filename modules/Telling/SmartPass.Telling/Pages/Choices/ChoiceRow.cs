using SmartPass.Telling.Domain;

namespace SmartPass.Telling.Pages.Choices;

/// <summary>One kind of thing and how one is told of it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Ways">As chosen, or as usual.</param>
/// <param name="AsStudent">Whether it is told to a student.</param>
internal sealed record ChoiceRow(NoticeKind Kind, Ways Ways, bool AsStudent)
{
    public string Title => (Kind, AsStudent) switch
    {
        (NoticeKind.Request, _) => "A student asks",
        (NoticeKind.Urgent, _) => "An urgent request",
        (NoticeKind.Answer, _) => "Answers to what you asked for",
        (NoticeKind.Offer, _) => "Your place in line",
        (NoticeKind.Appointment, _) => "Appointments",
        (NoticeKind.StartsSoon, _) => "About to start",
        (NoticeKind.NotStarted, _) => "Could not start",
        (NoticeKind.Flex, _) => "You are moved in Flex",
        (NoticeKind.MinuteLeft, _) => "One minute left",
        (NoticeKind.Overtime, true) => "Your time is over",
        (NoticeKind.Overtime, false) => "Overtime",
        (NoticeKind.NotRecorded, _) => "An end was not recorded",
        (NoticeKind.Report, _) => "A student was reported",
        (NoticeKind.Encounter, _) => "Encounter prevention",
        (NoticeKind.Summary, _) => "Summary of the day",
        (NoticeKind.EncounterSummary, _) => "Encounter prevention, once a day",
        _ => throw new InvalidOperationException($"{Kind} has no title."),
    };

    public string Hint => (Kind, AsStudent) switch
    {
        (NoticeKind.Request, _) => "You are among those who may answer.",
        (NoticeKind.Urgent, _) => "It sounds louder than the others.",
        (NoticeKind.Answer, _) => "You may go, or not now.",
        (NoticeKind.Offer, _) => "There is room for you. You have half a minute to take it.",
        (NoticeKind.Appointment, _) => "Made, changed, taken back or declined.",
        (NoticeKind.StartsSoon, true) => "A pass of yours that was planned.",
        (NoticeKind.StartsSoon, false) => "A pass that you planned.",
        (NoticeKind.NotStarted, _) => "A pass that you planned and that has to wait.",
        (NoticeKind.Flex, _) => "You moved up, a teacher asked for you, you were placed, or something is called off.",
        (NoticeKind.MinuteLeft, _) => "While your pass is on the screen.",
        (NoticeKind.Overtime, true) => "It is time to go back.",
        (NoticeKind.Overtime, false) => "Students who left your rooms, or whom you let go.",
        (NoticeKind.NotRecorded, _) => "A pass ended by itself, and when the student was back is not known.",
        (NoticeKind.Report, _) => "By staff, from the board.",
        (NoticeKind.Encounter, _) => "One was prevented or overridden, an adult has to go along, or students who must not meet are out at the same time. It names nobody.",
        (NoticeKind.Summary, _) => "Figures after the last bell: passes, overtime, requests not answered.",
        (NoticeKind.EncounterSummary, _) => "Figures after the last bell, when there is something to tell.",
        _ => throw new InvalidOperationException($"{Kind} has no hint."),
    };

    /// <summary>Ways it can be told at all.</summary>
    public Ways Possible => new Ways(true, true, true, true).For(Kind);
}
