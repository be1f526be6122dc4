using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SmartPass.Platform.Data;

/// <summary>A rule that is read as a whole and never asked for its parts: kept as JSON, and as nothing where there is no rule.</summary>
public sealed class AsJson<T>() : ValueConverter<T, string>(rule => Write(rule), text => Read(text))
    where T : class?
{
    private static readonly JsonSerializerOptions Options = new() { IgnoreReadOnlyProperties = true };

    private static string Write(T rule) => JsonSerializer.Serialize(rule, Options);

    private static T Read(string text) => JsonSerializer.Deserialize<T>(text, Options)!;
}
