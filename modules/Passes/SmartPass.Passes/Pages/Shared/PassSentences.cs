using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Shared;

/// <summary>Each event of a pass as a sentence, one wording for every screen.</summary>
internal sealed class PassSentences(IPeople people, IRooms rooms, CurrentSchool school)
{
    public async Task<IReadOnlyList<Sentence>> Of(IReadOnlyList<PassEvent> events, CancellationToken stop = default)
    {
        var names = await people.Of([.. events.SelectMany(happened => new[] { happened.By, happened.Student }).Where(person => person != default).Distinct()], stop);
        var places = await rooms.Facts(school.Id, [.. events.Select(happened => happened.To).Distinct()], stop);
        return [.. events.Select(happened => new Sentence(happened.At, school.Required.Time(happened.At), Say(happened, names, places)))];
    }

    private static string Say(PassEvent happened, IReadOnlyDictionary<PersonId, PersonFacts> names, IReadOnlyDictionary<RoomId, RoomFacts> places)
    {
        var by = names.GetValueOrDefault(happened.By)?.Name ?? "SmartPass";
        var to = places.GetValueOrDefault(happened.To)?.Name ?? "a room that is gone";
        var word = happened.Word is null ? "" : $": “{happened.Word}”";
        return happened.Kind switch
        {
            PassEventKind.Requested => $"{by} asked to go to {to}{word}",
            PassEventKind.Started when happened.By == happened.Student => $"{by} left for {to}",
            PassEventKind.Started => $"{by} let them go to {to}",
            PassEventKind.Refused => $"It could not start{word}",
            PassEventKind.Changed => $"{by} changed it: {happened.Word ?? to}",
            PassEventKind.Denied => $"{by} said not now{word}",
            PassEventKind.Withdrawn => $"{by} took the request back",
            PassEventKind.Lapsed => "Nobody answered in time",
            PassEventKind.Overtime => "The time was over",
            PassEventKind.Ended when happened.By == happened.Student => $"{by} was back",
            PassEventKind.Ended => $"{by} ended it",
            PassEventKind.EndNotRecorded => "It ended by itself; when they were back is not recorded",
            _ => happened.Kind.ToString(),
        };
    }
}

internal sealed record Sentence(DateTimeOffset At, string Clock, string Text);
