using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests;

/// <summary>Stands in for Flex: students who are due somewhere for a time.</summary>
internal sealed class SessionsOfTests : IPlaceOfStudent
{
    private readonly List<(PersonId Student, DuePlace Place)> _due = [];

    /// <summary>The topic its changes are noticed by.</summary>
    public static string Topic => "sessions";

    /// <param name="student">Who is due.</param>
    /// <param name="room">Where.</param>
    /// <param name="host">With whom.</param>
    /// <param name="from">Minutes after the tests begin.</param>
    /// <param name="until">Minutes after the tests begin.</param>
    public void Put(PersonFacts student, RoomId room, PersonFacts host, int from, int until) =>
        _due.Add((student.Id, new DuePlace(room, "Chess club", [host.Id], TestWorld.Start.AddMinutes(from), TestWorld.Start.AddMinutes(until))));

    public void Cancel() => _due.Clear();

    public Task<IReadOnlyDictionary<PersonId, DuePlace>> At(SchoolId school, IReadOnlyCollection<PersonId> students, DateTimeOffset at, CancellationToken stop = default) =>
        Task.FromResult<IReadOnlyDictionary<PersonId, DuePlace>>(_due.Where(due => students.Contains(due.Student) && IsOn(due.Place, at)).ToDictionary(due => due.Student, due => due.Place));

    public Task<DuePlace?> Next(SchoolId school, PersonId student, DateTimeOffset after, DateTimeOffset before, CancellationToken stop = default) =>
        Task.FromResult(_due.Where(due => due.Student == student && due.Place.From > after && due.Place.From < before).Select(due => due.Place).MinBy(place => place.From));

    public Task<IReadOnlyCollection<RoomId>> WatchedBy(SchoolId school, PersonId staff, DateTimeOffset at, CancellationToken stop = default) =>
        Task.FromResult<IReadOnlyCollection<RoomId>>([.. _due.Where(due => due.Place.Hosts.Contains(staff) && IsOn(due.Place, at)).Select(due => due.Place.Room).Distinct()]);

    public string ChangesWith(SchoolId school) => Topic;

    private static bool IsOn(DuePlace place, DateTimeOffset at) => place.From <= at && at < place.Until;
}
