using SmartPass.Kernel;

namespace SmartPass.Telling.Domain;

/// <summary>One person is to be told one thing.</summary>
/// <param name="Person">Who.</param>
/// <param name="Kind">What kind of thing, by which they chose how.</param>
/// <param name="Saying">What is said.</param>
internal sealed record Told(PersonId Person, NoticeKind Kind, Saying Saying);

/// <summary>What is said to someone, whose words stand in <see cref="Sentences"/>.</summary>
internal enum Saying
{
    Asks,
    AsksUrgently,
    LeftUrgently,
    YouMayGo,
    YouHaveAPass,
    NotNow,
    NotAnswered,
    PlaceFree,
    AppointmentForYou,
    AppointmentChanged,
    AppointmentOff,
    AppointmentDeclined,
    TakenBack,
    YouStartSoon,
    StudentStartsSoon,
    YouStarted,
    WaitsToStart,
    DidNotStart,
    YouWaitToStart,
    YouDidNotStart,
    YourTimeIsOver,
    StudentIsOvertime,
    EndNotRecorded,
    Reported,
}
