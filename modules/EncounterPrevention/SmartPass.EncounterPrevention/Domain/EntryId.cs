using System.Globalization;
using SmartPass.Kernel;

namespace SmartPass.EncounterPrevention.Domain;

/// <summary>One entry of the log.</summary>
internal readonly record struct EntryId(long Value) : IId<EntryId>
{
    public static EntryId From(long value) => new(value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
