namespace SmartPass.Load.Figures;

/// <summary>Several measurements of the same thing.</summary>
internal sealed class Spread(IEnumerable<double> values)
{
    private readonly double[] _sorted = [.. values.Order()];

    public int Count => _sorted.Length;

    public double Median => At(0.5);

    public double Least => At(0);

    public double Most => At(1);

    /// <summary>The value below which this share lies, by nearest rank.</summary>
    public double At(double share) => _sorted.Length == 0 ? double.NaN : _sorted[Math.Clamp((int)Math.Ceiling(share * _sorted.Length) - 1, 0, _sorted.Length - 1)];

    public override string ToString() => $"{Figure.Number(Least)} to {Figure.Number(Most)}";
}
