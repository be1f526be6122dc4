using System.Globalization;

namespace SmartPass.Load.Figures;

/// <summary>What a figure's ratio to its limit must keep to.</summary>
internal sealed record Bound(double Ratio, bool IsFloor)
{
    /// <summary>The more the better: at least this share of the limit.</summary>
    public static Bound AtLeast(double ratio) => new(ratio, true);

    /// <summary>The less the better: at most this share of the limit.</summary>
    public static Bound AtMost(double ratio) => new(ratio, false);

    public bool Holds(double ratio) => IsFloor ? ratio >= Ratio : ratio <= Ratio;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(IsFloor ? ">=" : "<=")}{Ratio:0.00}");
}
