using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Data;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Telling.Domain;

/// <summary>Figures of one room and day, without a name: how the passes that left it went.</summary>
internal sealed class Tally : ISchoolOwned
{
    public required SchoolId SchoolId { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>Room left; <c>default</c> where none was.</summary>
    public required RoomId Room { get; init; }

    public int Started { get; private set; }

    public int Overtime { get; private set; }

    public int NotAnswered { get; private set; }

    public int NotRecorded { get; private set; }

    public int Reports { get; private set; }

    /// <summary>What lapsed in a line that was cleared, or held at its time, was nobody's to answer.</summary>
    public static bool Counts(PassEventKind kind, PassFacts? pass) =>
        kind is PassEventKind.Started or PassEventKind.Overtime or PassEventKind.EndNotRecorded or PassEventKind.Reported
        || (kind == PassEventKind.Lapsed && pass is { Unanswered: true });

    public void Count(PassEventKind kind)
    {
        switch (kind)
        {
            case PassEventKind.Started:
                Started++;
                break;
            case PassEventKind.Overtime:
                Overtime++;
                break;
            case PassEventKind.Lapsed:
                NotAnswered++;
                break;
            case PassEventKind.EndNotRecorded:
                NotRecorded++;
                break;
            case PassEventKind.Reported:
                Reports++;
                break;
        }
    }
}
