using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Board;

/// <summary>What the board can be filtered by; the same whoever is out, so that a choice is there before anyone is.</summary>
internal sealed class ChoiceReader(IRooms rooms, IPeople people, CurrentSchool school)
{
    public async Task<BoardChoices> Read(CancellationToken stop) => new(
        await rooms.All(school.Id, stop),
        await people.Staff(school.Id, stop: stop),
        [.. (await people.Students(school.Id, stop: stop)).Select(student => student.Grade).OfType<string>().Distinct().Order()]);
}

/// <param name="Rooms">Places, by name.</param>
/// <param name="Teachers">Staff, by family name.</param>
/// <param name="Grades">Grades as the roster codes them.</param>
internal sealed record BoardChoices(IReadOnlyList<RoomFacts> Rooms, IReadOnlyList<PersonFacts> Teachers, IReadOnlyList<string> Grades)
{
    public static BoardChoices None { get; } = new([], [], []);
}
