using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Shared;

/// <summary>Each event of a pass as a sentence, one wording for every screen.</summary>
internal sealed class PassSentences(IPeople people, IRooms rooms, CurrentSchool school, CurrentActor actor)
{
    /// <param name="events">What happened to one pass.</param>
    /// <param name="then">Places it was to go on to after the first.</param>
    /// <param name="stop">Stops reading.</param>
    public async Task<IReadOnlyList<Sentence>> Of(IReadOnlyList<PassEvent> events, IReadOnlyList<RoomId> then, CancellationToken stop = default)
    {
        var names = await people.Of([.. events.SelectMany(happened => new[] { happened.By, happened.Student }).Where(person => person != default).Distinct()], stop);
        var places = await rooms.Facts(school.Id, [.. events.Select(happened => happened.To).Concat(then).Distinct()], stop);
        return [.. events.Select(happened => new Sentence(happened.At, school.Required.Time(happened.At), Say(happened, names, places, then)))];
    }

    private string Say(PassEvent happened, IReadOnlyDictionary<PersonId, PersonFacts> names, IReadOnlyDictionary<RoomId, RoomFacts> places, IReadOnlyList<RoomId> then)
    {
        var by = names.GetValueOrDefault(happened.By)?.Name ?? "SmartPass";
        var to = places.GetValueOrDefault(happened.To)?.Name ?? "a room that is gone";
        var asked = string.Join(", then ", then.Select(place => places.GetValueOrDefault(place)?.Name).OfType<string>().Prepend(to));
        var word = happened.Word is null ? "" : $": “{happened.Word}”";
        var said = happened.Word is null ? "" : $": {happened.Word}";
        return happened.Kind switch
        {
            PassEventKind.Requested => $"{by} asked to go to {asked}{word}",
            PassEventKind.Escalated when happened.By == happened.Student => $"{by} said it is urgent; the teacher and the office are asked too",
            PassEventKind.Escalated => "Nobody had answered yet; the teacher of the class is asked too",
            PassEventKind.Planned when happened.By == default => $"It is planned for another time now{said}",
            PassEventKind.Planned => $"{by} planned it{said}",
            PassEventKind.Reminded => "It starts soon",
            PassEventKind.Held => "Its time came, and it could not start yet",
            PassEventKind.InLine when happened.Student == actor.Id => $"You wait in line for {to}",
            PassEventKind.InLine => $"They wait in line for {to}",
            PassEventKind.Offered => $"A place in {to} was free for them",
            PassEventKind.PassedOver => "The place was not taken in time",
            PassEventKind.Started when happened.By == happened.Student => $"{by} left for {to}",
            PassEventKind.Started when happened.By == default => $"It started: they left for {to}",
            PassEventKind.Started => $"{by} let them go to {to}",
            PassEventKind.Refused => $"It could not start{word}",
            PassEventKind.Overridden => $"{by} let them go all the same{said}",
            PassEventKind.Changed => $"{by} changed it: {happened.Word ?? to}",
            PassEventKind.NextStop => $"They went on to {to}",
            PassEventKind.Commented => $"{by} wrote{word}",
            PassEventKind.Denied => $"{by} said not now{word}",
            PassEventKind.Declined => $"{by} declined{word}",
            PassEventKind.Withdrawn when happened.By == happened.Student => $"{by} took the request back",
            PassEventKind.Withdrawn => $"{by} took it back{said}",
            PassEventKind.Lapsed => "Nobody answered in time, or its time went by",
            PassEventKind.Overtime => "The time was over",
            PassEventKind.Forgotten => "It no longer holds a place",
            PassEventKind.Ended when happened.By == happened.Student => $"{by} was back",
            PassEventKind.Ended => $"{by} ended it{(happened.Word is { } how ? $" {how}" : "")}",
            PassEventKind.EndNotRecorded => "It ended by itself; when they were back is not recorded",
            PassEventKind.Corrected => $"{by} put the end right{said}",
            PassEventKind.Reopened => $"{by} took the end back; it goes on",
            PassEventKind.Reported => $"{by} reported it",
            _ => happened.Kind.ToString(),
        };
    }
}

internal sealed record Sentence(DateTimeOffset At, string Clock, string Text);
