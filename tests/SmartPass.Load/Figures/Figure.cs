using System.Globalization;

namespace SmartPass.Load.Figures;

/// <summary>One measured figure.</summary>
/// <param name="Name">Suite and figure: "poll.unchanged".</param>
/// <param name="Value">What was measured: the median where there were rounds.</param>
/// <param name="Unit">Its unit.</param>
internal sealed record Figure(string Name, double Value, string Unit)
{
    /// <summary>What bounds it: measured in the same run, or promised.</summary>
    public double? Limit { get; init; }

    public Bound? Bound { get; init; }

    /// <summary>The ratio to the limit, where rounds were paired: the median of the rounds' ratios.</summary>
    public double? PairedRatio { get; init; }

    /// <summary>Ranges, percentiles, what else a reader wants to know.</summary>
    public string Note { get; init; } = "";

    public double? Ratio => PairedRatio ?? (Limit is { } limit and not 0 ? Value / limit : null);

    public bool IsShort => Bound is { } bound && Ratio is { } ratio && !bound.Holds(ratio);

    public string Line => string.Join(' ', "RESULT", Name, Number(Value), Unit, Limit is { } limit ? Number(limit) : "-", Ratio is { } ratio ? Number(ratio) : "-", Bound?.ToString() ?? "-", IsShort ? "short" : "ok");

    public static string Number(double value) => value.ToString(Math.Abs(value) >= 100 ? "0" : "0.###", CultureInfo.InvariantCulture);
}
