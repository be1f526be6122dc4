using SmartPass.EncounterPrevention.Domain;
using SmartPass.Kernel;

namespace SmartPass.EncounterPrevention.Pages.Groups;

/// <summary>The history of a group in sentences. Those whom one person added or removed at once stand in one.</summary>
internal static class HistorySentences
{
    private const int NamesShown = 4;

    /// <param name="changes">In order.</param>
    /// <param name="nameOf">How someone is called.</param>
    /// <param name="school">Whose clock it is told by.</param>
    public static IEnumerable<HistoryLine> Of(IEnumerable<GroupChange> changes, Func<PersonId, string> nameOf, School school) =>
        changes.GroupBy(change => (change.At, change.ById, change.Kind)).Select(some => new HistoryLine(some.Key.At, school.Dated(some.Key.At), Sentence([.. some], nameOf)));

    private static string Sentence(IReadOnlyList<GroupChange> some, Func<PersonId, string> nameOf)
    {
        var (change, by) = (some[0], some[0].ById == default ? "SmartPass" : nameOf(some[0].ById));
        return change.Kind switch
        {
            GroupChangeKind.Created => $"{by} made the group",
            GroupChangeKind.Renamed => $"{by} renamed it: {change.Words}",
            GroupChangeKind.Notes => $"{by} changed the notes",
            GroupChangeKind.Dates => $"{by} changed when it holds: {change.Words}",
            GroupChangeKind.Added => $"{by} added {Names(some, nameOf)}",
            GroupChangeKind.Removed => $"{by} removed {Names(some, nameOf)}",
            GroupChangeKind.SwitchedOn => $"{by} switched it on",
            _ => $"{by} switched it off",
        };
    }

    private static string Names(IReadOnlyList<GroupChange> some, Func<PersonId, string> nameOf)
    {
        var names = some.Select(change => nameOf(change.StudentId ?? default)).ToList();
        return Listed.InWords(names.Count > NamesShown + 1 ? [.. names.Take(NamesShown), $"{names.Count - NamesShown} others"] : names);
    }
}
