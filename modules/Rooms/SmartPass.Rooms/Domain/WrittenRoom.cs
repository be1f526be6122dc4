using System.Globalization;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Rooms.Domain;

/// <summary>A room as someone wrote it, in a form or in a line of a CSV file: the one place where text becomes settings, so that both say the same about what is wrong.</summary>
internal sealed record WrittenRoom
{
    public string? Name { get; init; }

    public string? Number { get; init; }

    public string? Kind { get; init; }

    public string? Icon { get; init; }

    public string? Hue { get; init; }

    public string? Approval { get; init; }

    public string? Capacity { get; init; }

    public string? TimeLimit { get; init; }

    public string? Trip { get; init; }

    public static WrittenRoom Of(RoomSettings settings) => new()
    {
        Name = settings.Name,
        Number = settings.Number,
        Kind = settings.Kind.InWords(),
        Icon = settings.Icon,
        Hue = settings.Hue?.ToString(CultureInfo.InvariantCulture),
        Approval = settings.Approval.InWords(),
        Capacity = settings.Capacity?.ToString(CultureInfo.InvariantCulture),
        TimeLimit = settings.TimeLimit.ToString(CultureInfo.InvariantCulture),
        Trip = settings.Trip.InWords(),
    };

    /// <summary>Reads all of it; every problem is named, not only the first.</summary>
    public RoomReading Read()
    {
        var problems = new List<FieldProblem>();
        var name = RoomName.Tidy(Name);
        var number = RoomName.Tidy(Number);
        Check(name.Length == 0, nameof(Name), "Give the room a name.");
        Check(name.Length > RoomSettings.LongestName, nameof(Name), $"Use at most {RoomSettings.LongestName} characters.");
        Check(name.Any(char.IsControl), nameof(Name), "Use letters, digits and signs only.");
        Check(number.Length > RoomSettings.LongestNumber, nameof(Number), $"Use at most {RoomSettings.LongestNumber} characters.");
        Check(number.Any(char.IsControl), nameof(Number), "Use letters, digits and signs only.");

        var kind = Choice<RoomKind>(Kind, RoomWords.InWords, nameof(Kind));
        var usual = KindDefaults.Of(kind);
        var icon = string.IsNullOrWhiteSpace(Icon) ? usual.Icon : Icon.Trim().ToLowerInvariant();
        Check(!RoomIcons.Has(icon), nameof(Icon), "Choose one of the icons of the list.");
        var hue = Whole(RoomHues.Written(Hue), nameof(Hue), RoomHues.Has, $"Choose a color of the list: {string.Join(", ", RoomHues.All.Select(RoomHues.InWords))}, or nothing for the color of the kind.");
        var approval = Choice<ApprovalRule>(Approval, RoomWords.InWords, nameof(Approval));
        var capacity = Whole(Capacity, nameof(Capacity), value => value is >= 1 and <= RoomSettings.MostCapacity, $"Give a whole number from 1 to {RoomSettings.MostCapacity}, or leave it empty for no limit.");
        var limit = Whole(TimeLimit, nameof(TimeLimit), value => value is >= 1 and <= RoomSettings.LongestTimeLimit, $"Give whole minutes from 1 to {RoomSettings.LongestTimeLimit}.");
        Check(limit is null && string.IsNullOrWhiteSpace(TimeLimit), nameof(TimeLimit), $"Give whole minutes from 1 to {RoomSettings.LongestTimeLimit}.");
        var trip = Choice<TripKind>(Trip, RoomWords.InWords, nameof(Trip));

        return problems.Count > 0
            ? new RoomReading.Unreadable(problems)
            : new RoomReading.Read(new RoomSettings(name, number.Length == 0 ? null : number, kind, icon, hue is { } given ? RoomHues.Nearest(given) : null, approval, capacity, limit!.Value, trip));

        void Check(bool wrong, string field, string message)
        {
            if (wrong)
            {
                problems.Add(new FieldProblem(field, message));
            }
        }

        T Choice<T>(string? text, Func<T, string> words, string field) where T : struct, Enum
        {
            foreach (var value in Enum.GetValues<T>())
            {
                if (SameWord(text, words(value)) || SameWord(text, value.ToString()))
                {
                    return value;
                }
            }

            Check(true, field, $"Choose one of: {string.Join(", ", Enum.GetValues<T>().Select(words))}.");
            return default;
        }

        int? Whole(string? text, string field, Func<int, bool> fits, string message)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                return null;
            }

            var read = int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && fits(value);
            Check(!read, field, message);
            return read ? value : null;
        }
    }

    private static bool SameWord(string? written, string word) => Letters(written) == Letters(word);

    private static string Letters(string? text) => string.Concat((text ?? "").Where(char.IsLetter)).ToUpperInvariant();
}

/// <summary>What became of a written room.</summary>
internal abstract record RoomReading
{
    private RoomReading()
    {
    }

    public sealed record Read(RoomSettings Settings) : RoomReading;

    public sealed record Unreadable(IReadOnlyList<FieldProblem> Problems) : RoomReading;
}

/// <param name="Field">Name of the field in <see cref="WrittenRoom"/>.</param>
/// <param name="Message">What to do.</param>
internal sealed record FieldProblem(string Field, string Message);
