using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;

namespace SmartPass.Flex.Pages.Participation;

/// <summary>Who took part in what, over some days.</summary>
/// <param name="Choice">Which days, in which order.</param>
/// <param name="Activities">What was held, in that order.</param>
/// <param name="Grades">How students came to their seats, by grade.</param>
/// <param name="Links">Addresses in this school.</param>
internal sealed record ParticipationView(ParticipationChoice Choice, IReadOnlyList<ActivityFigures> Activities, IReadOnlyList<GradeFigures> Grades, FlexLinks Links)
{
    public string SortedBy(ParticipationSort sort) => Links.Participation + Choice.Query(sort);
}

/// <summary>One activity over all its sessions that were held.</summary>
/// <param name="Id">The activity.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Sessions">How often it was held.</param>
/// <param name="Seats">Seats offered in all; null where one had no limit.</param>
/// <param name="SignedUp">Seats taken.</param>
/// <param name="Marks">How many of them were marked as what.</param>
internal sealed record ActivityFigures(ActivityId Id, string Title, int Sessions, int? Seats, int SignedUp, IReadOnlyDictionary<Attendance, int> Marks)
{
    public int Present => Marked(Attendance.Present);

    public int Late => Marked(Attendance.Late);

    public int Absent => Marked(Attendance.Absent);

    public int Excused => Marked(Attendance.Excused);

    /// <summary>Of those marked and not excused, how many of a hundred came; null where nobody was marked.</summary>
    public int? Share => (Present + Late + Absent) is > 0 and var expected ? (int)Math.Round((Present + Late) * 100m / expected, MidpointRounding.AwayFromZero) : null;

    private int Marked(Attendance attendance) => Marks.GetValueOrDefault(attendance);
}

/// <summary>How the seats of a grade came about.</summary>
/// <param name="Grade">As the roster codes it; null where unknown.</param>
/// <param name="OwnChoice">Chosen by the student.</param>
/// <param name="ByStaff">Asked for, required or assigned.</param>
/// <param name="Placed">Placed, since the student chose nothing.</param>
internal sealed record GradeFigures(string? Grade, int OwnChoice, int ByStaff, int Placed)
{
    public int Seats => OwnChoice + ByStaff + Placed;

    public int OwnShare => Share(OwnChoice);

    public int PlacedShare => Share(Placed);

    private int Share(int some) => Seats == 0 ? 0 : (int)Math.Round(some * 100m / Seats, MidpointRounding.AwayFromZero);
}
