using SmartPass.Kernel;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Shared;

/// <summary>Dresses passes with the names of their people and rooms, for a whole list in two questions.</summary>
internal sealed class PassCards(IPeople people, IRooms rooms, CurrentSchool school)
{
    public async Task<IReadOnlyList<PassCard>> Of(IReadOnlyCollection<Pass> passes, CancellationToken stop = default)
    {
        if (passes.Count == 0)
        {
            return [];
        }

        var names = await people.Of([.. passes.Select(pass => pass.StudentId).Concat(passes.Select(pass => pass.Answer?.By ?? default)).Where(person => person != default).Distinct()], stop);
        var places = await rooms.Facts(school.Id, [.. passes.SelectMany(pass => pass.StopsAfter.Select(after => after.RoomId).Prepend(pass.ToId).Prepend(pass.FromId)).Distinct()], stop);
        var unsaid = Unsaid;
        return [.. passes.Where(pass => names.ContainsKey(pass.StudentId) && (pass.FromId == default || places.ContainsKey(pass.FromId)) && places.ContainsKey(pass.ToId))
            .Select(pass => Dress(pass, names, pass.FromId == default ? unsaid : places[pass.FromId], places[pass.ToId], [.. pass.StopsAfter.Where(after => places.ContainsKey(after.RoomId)).Select(after => (places[after.RoomId], after.Minutes))]))];
    }

    /// <summary>Stands for the room that a planned pass starts from while nobody has said which.</summary>
    private RoomFacts Unsaid => new(default, school.Id, "Where they are then", null, RoomKind.Other, "map-pin", null, ApprovalRule.StaffOnly, null, 1, TripKind.RoundTrip, null, []);

    private static PassCard Dress(Pass pass, IReadOnlyDictionary<PersonId, PersonFacts> names, RoomFacts from, RoomFacts to, IReadOnlyCollection<(RoomFacts Room, int Minutes)> then) => new(
        pass.Id, names[pass.StudentId], from, to, pass.Minutes, pass.RoundTrip, pass.Message,
        pass.AskedAt, pass.StartedAt, pass.DueAt, pass.Overtime,
        pass.Answer is { } answer ? names.GetValueOrDefault(answer.By)?.Name : null)
    {
        Then = [.. then.Select(after => after.Room)],
        MinutesThen = then.Sum(after => after.Minutes),
    };
}
