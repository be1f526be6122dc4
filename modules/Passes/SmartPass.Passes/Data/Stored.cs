using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SmartPass.Passes.Data;

/// <summary>Short lists kept in one column.</summary>
internal static class Stored
{
    public static ValueConverter<List<T>, string> Names<T>() where T : struct, Enum => new(list => string.Join(',', list), text => Read<T>(text));

    public static ValueConverter<IReadOnlyList<T>, string> ReadOnlyNames<T>() where T : struct, Enum => new(list => string.Join(',', list), text => Read<T>(text));

    public static ValueConverter<List<T>, string> Json<T>() => new(
        list => JsonSerializer.Serialize(list, JsonSerializerOptions.Default),
        text => string.IsNullOrEmpty(text) ? new() : JsonSerializer.Deserialize<List<T>>(text, JsonSerializerOptions.Default)!);

    public static ValueComparer<List<T>> SameList<T>() => new((one, other) => one!.SequenceEqual(other!), list => list.Count, list => list.ToList());

    public static ValueComparer<IReadOnlyList<T>> SameReadOnlyList<T>() => new((one, other) => one!.SequenceEqual(other!), list => list.Count, list => list.ToList());

    private static List<T> Read<T>(string text) where T : struct, Enum => [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<T>)];
}
