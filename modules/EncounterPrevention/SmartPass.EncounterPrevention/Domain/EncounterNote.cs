using System.Text.Json;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Rooms.Contracts;

namespace SmartPass.EncounterPrevention.Domain;

/// <summary>What a rule notes of a start or a seat that it refused: who was out or seated, and which groups say so. It travels in the history of passes, or of Flex, where only this module reads it.</summary>
internal sealed record EncounterNote(IReadOnlyList<EncounterGroupId> Groups, IReadOnlyList<OutThen> Out)
{
    public string Written() => JsonSerializer.Serialize(new Stored([.. Groups.Select(group => group.Value)], [.. Out.Select(one => new long[] { one.Student.Value, one.Pass.Value, one.From.Value, one.To.Value })]));

    public static EncounterNote Read(string? written) => written is not null && JsonSerializer.Deserialize<Stored>(written) is { } stored
        ? new EncounterNote([.. stored.Groups.Select(group => new EncounterGroupId(group))], [.. stored.Out.Select(one => new OutThen(new PersonId(one[0]), new PassId(one[1]), new RoomId(one[2]), new RoomId(one[3])))])
        : new EncounterNote([], []);

    private sealed record Stored(long[] Groups, long[][] Out);
}

/// <summary>A student who was out then, and where.</summary>
internal sealed record OutThen(PersonId Student, PassId Pass, RoomId From, RoomId To)
{
    /// <summary>One who had a seat in Flex and was on no pass.</summary>
    public static OutThen Seated(PersonId student) => new(student, default, default, default);
}
