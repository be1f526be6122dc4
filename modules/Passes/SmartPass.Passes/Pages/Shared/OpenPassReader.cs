using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Shared;

/// <summary>Reads the pass that stands in the way of another: what a student is out on, else what they wait with.</summary>
internal sealed class OpenPassReader(LineReader line, PassCards cards, IRooms rooms, CurrentSchool school)
{
    public async Task<OpenPass?> Of(PersonId student, CancellationToken stop) => (await Of([student], stop)).GetValueOrDefault(student);

    /// <summary>The same of several, in a few questions; who has none is left out.</summary>
    public async Task<IReadOnlyDictionary<PersonId, OpenPass>> Of(IReadOnlyCollection<PersonId> students, CancellationToken stop)
    {
        var open = students.Count == 0 ? [] : await line.OpenOf(students).ToListAsync(stop);
        var passes = open.GroupBy(pass => pass.StudentId).ToDictionary(own => own.Key, own => own.OrderByDescending(pass => pass.Status == PassStatus.Active).First());
        var ends = await rooms.Facts(school.Id, [.. passes.Values.Where(pass => pass.Status == PassStatus.Active).Select(pass => pass.EndsIn).Distinct()], stop);
        return (await cards.Of(passes.Values, stop)).ToDictionary(card => card.Student.Id, card => Describe(card, passes[card.Student.Id], ends));
    }

    private OpenPass Describe(PassCard card, Pass pass, IReadOnlyDictionary<RoomId, RoomFacts> ends) => new(
        card, pass.Status, school.Required.Time(card.StartedAt ?? card.AskedAt),
        pass.Status == PassStatus.Active && ends.GetValueOrDefault(pass.EndsIn)?.EndCheck is not (null or EndCheck.None));
}

/// <param name="Card">The pass.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Since">Since when, by the school's clock.</param>
/// <param name="AsksForCode">Whether the room in which it ends asks the student for something.</param>
internal sealed record OpenPass(PassCard Card, PassStatus Status, string Since, bool AsksForCode)
{
    /// <summary>Which pass it is, to the student.</summary>
    public string ToStudent => Status switch
    {
        PassStatus.Active => $"You have a pass from {Card.From.Name} to {Card.To.Name} since {Since}.",
        PassStatus.Requested => $"You are asking to go from {Card.From.Name} to {Card.To.Name} since {Since}.",
        _ => $"You are in line for {Card.To.Name} since {Since}.",
    };

    /// <summary>Which pass it is, to staff.</summary>
    public string ToStaff => $"Has a pass from {Card.From.Name} to {Card.To.Name} since {Since}";

    /// <summary>What the student does with it first.</summary>
    public string GiveUp => Status switch { PassStatus.Active => "End it", PassStatus.Requested => "Take it back", _ => "Leave the line" };
}
