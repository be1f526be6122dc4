using SmartPass.Kernel;

namespace SmartPass.Telling.Domain;

/// <summary>Who stands in for whom at a school.</summary>
/// <param name="Seats">Substitutes, of today and of other days, each with the member of staff in whose seat they act.</param>
/// <param name="Covered">Members of staff who are covered, each with the substitute who is there.</param>
internal sealed record StandIns(IReadOnlyDictionary<PersonId, PersonId> Seats, IReadOnlyDictionary<PersonId, PersonId> Covered)
{
    private static readonly Dictionary<PersonId, PersonId> Nobody = [];

    public static StandIns None { get; } = new(Nobody, Nobody);

    /// <summary>A substitute takes over the day, not what happened before it.</summary>
    public StandIns Before() => this with { Covered = Nobody };

    public PersonId SeatOf(PersonId person) => Seats.GetValueOrDefault(person, person);

    /// <summary>What is for a seat is told to the member of staff and to who covers them; a report is for administrators, and no substitute is one.</summary>
    public IEnumerable<Told> Of(Told told)
    {
        var seat = SeatOf(told.Person);
        yield return told with { Person = seat };
        if (told.Kind != NoticeKind.Report && Covered.TryGetValue(seat, out var substitute))
        {
            yield return told with { Person = substitute };
        }
    }
}
