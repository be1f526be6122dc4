using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Guarding;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>Makes the browser in which it is typed a device of the school, once and within ten minutes: 40 random bits as 8 characters, of which only a hash is kept.</summary>
internal sealed class PairingCode : ISchoolOwned
{
    public static readonly TimeSpan ValidFor = TimeSpan.FromMinutes(10);

    private const int Length = 8;

    private PairingCode()
    {
    }

    public string Hash { get; private init; } = "";

    public SchoolId SchoolId { get; private init; }

    public DeviceKind Kind { get; private init; }

    public RoomId? RoomId { get; private init; }

    public string Name { get; private init; } = "";

    public bool NumberIsEnough { get; private init; }

    public PersonId MadeById { get; private init; }

    public string MadeByName { get; private init; } = "";

    public DateTimeOffset ExpiresAt { get; private init; }

    /// <summary>A new code, with what is to be typed.</summary>
    public static (PairingCode Code, string Printed) New(NewDevice device, School school, Actor by, DateTimeOffset at)
    {
        var characters = CodeText.New(Length);
        var code = new PairingCode
        {
            Hash = CodeText.Hash(characters),
            SchoolId = school.Id,
            Kind = device.Kind,
            RoomId = device.Room,
            Name = device.Name,
            NumberIsEnough = device.NumberIsEnough,
            MadeById = by.Person,
            MadeByName = by.Name,
            ExpiresAt = at + ValidFor,
        };
        return (code, CodeText.InGroups(characters));
    }

    /// <summary>What the device is called beside those of these names: with a number where its own is taken.</summary>
    public string NameBeside(IReadOnlyCollection<string> taken) =>
        Enumerable.Range(1, taken.Count + 1).Select(number => number == 1 ? Name : $"{Name} ({number})").First(name => !taken.Contains(name));

    /// <summary>The hash of what was typed; null for what can be no code.</summary>
    public static string? HashOf(string? typed) => CodeText.Read(typed, Length) is { } characters ? CodeText.Hash(characters) : null;
}
