namespace SmartPass.EncounterPrevention.Pages.Log;

/// <summary>What a part of the log comes to.</summary>
/// <param name="Prevented">Encounters that were prevented.</param>
/// <param name="Tries">How often they were tried.</param>
/// <param name="Overridden">Starts that were let go.</param>
/// <param name="NotReviewed">Entries that nobody has reviewed.</param>
/// <param name="Groups">Entries of each group.</param>
/// <param name="Students">Students who tried most by themselves, by tries.</param>
/// <param name="Pairs">Students who were kept apart most.</param>
/// <param name="Hours">Entries by hour of the school's day.</param>
/// <param name="Places">Entries by where the student was to go.</param>
internal sealed record LogFigures(
    int Prevented, int Tries, int Overridden, int NotReviewed, IReadOnlyList<Bar> Groups, IReadOnlyList<Bar> Students, IReadOnlyList<Bar> Pairs, IReadOnlyList<Bar> Hours, IReadOnlyList<Bar> Places)
{
    public IReadOnlyList<BarTable> Tables =>
    [
        new BarTable("By group", "Group", "Entries", Groups),
        new BarTable("Students who try most", "Student", "Tries", Students),
        new BarTable("Pairs kept apart most", "Students", "Entries", Pairs),
        new BarTable("By hour", "Hour", "Entries", Hours),
        new BarTable("By destination", "Place", "Entries", Places),
    ];
}

/// <param name="Name">What is counted.</param>
/// <param name="Count">How many.</param>
/// <param name="Link">Where one sees which; null for nowhere.</param>
internal sealed record Bar(string Name, int Count, string? Link = null);

/// <param name="Title">What it shows.</param>
/// <param name="Column">What its rows are.</param>
/// <param name="Counted">What is counted.</param>
/// <param name="Bars">A bar for each row.</param>
internal sealed record BarTable(string Title, string Column, string Counted, IReadOnlyList<Bar> Bars)
{
    /// <summary>Length of a bar in hundredths of the longest.</summary>
    public int Length(Bar bar) => Bars.Max(other => other.Count) is > 0 and var most ? (int)Math.Ceiling(bar.Count * 100.0 / most) : 0;
}
