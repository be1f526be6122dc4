using SmartPass.Flex.Contracts;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Flex.Pages.Week;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Unfilled;

/// <summary>Students for whom a session is and who have no seat at its time.</summary>
/// <param name="Session">The session.</param>
/// <param name="Count">How many there are, whatever the filter.</param>
/// <param name="Kept">Those that the filter keeps, by family name.</param>
/// <param name="Filter">Which are shown.</param>
/// <param name="Number">Which page this is.</param>
/// <param name="Choices">Activities they can be assigned to, by title.</param>
/// <param name="Links">Addresses in this school.</param>
internal sealed record UnfilledView(
    SessionView Session, int Count, IReadOnlyList<PersonFacts> Kept, UnfilledFilter Filter, int Number, IReadOnlyList<ActivityChoice> Choices, FlexLinks Links)
{
    /// <summary>A form sends no more boxes than a server takes.</summary>
    public const int PerPage = 200;

    public int Pages => Math.Max(1, (Kept.Count + PerPage - 1) / PerPage);

    public int Page => Math.Clamp(Number, 1, Pages);

    public IReadOnlyList<PersonFacts> Shown => [.. Kept.Skip((Page - 1) * PerPage).Take(PerPage)];

    public bool MayPlace => !Session.IsOver && !Session.Session.IsOff;

    public string Address => Links.Unfilled(Session.Session.Id);

    public string At(int number, string? handler = null) => Address + Filter.Query(number, handler);
}

/// <param name="Id">The activity in the session.</param>
/// <param name="InWords">Its title, and how many seats are left.</param>
internal sealed record ActivityChoice(ActivitySessionId Id, string InWords);

/// <summary>What came of placing or assigning, where not everyone could be.</summary>
/// <param name="Done">How many have a seat now, in words.</param>
/// <param name="Not">Who has none.</param>
internal sealed record UnfilledResult(string Done, IReadOnlyList<NotSeated> Not);

/// <param name="Name">Who.</param>
/// <param name="Why">What staff are told; null where nobody is told why.</param>
internal sealed record NotSeated(string Name, string? Why);
