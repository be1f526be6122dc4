using SmartPass.Passes.Contracts;

namespace SmartPass.Telling.Domain;

/// <summary>What no longer needs to be looked at once something happened: a request that was answered does not count at anyone's bell.</summary>
internal static class Outdated
{
    private static readonly NoticeKind[] Open = [NoticeKind.Request, NoticeKind.Urgent, NoticeKind.Offer, NoticeKind.StartsSoon, NoticeKind.NotStarted];

    private static readonly NoticeKind[] Running = [.. Open, NoticeKind.Answer, NoticeKind.Overtime];

    public static IReadOnlyList<NoticeKind> By(PassEventKind happened) => happened switch
    {
        PassEventKind.Started or PassEventKind.Denied or PassEventKind.Withdrawn or PassEventKind.Lapsed or PassEventKind.Declined or PassEventKind.InLine or PassEventKind.Planned => Open,
        PassEventKind.PassedOver => [NoticeKind.Offer],
        PassEventKind.Ended or PassEventKind.EndNotRecorded => Running,
        _ => [],
    };
}
