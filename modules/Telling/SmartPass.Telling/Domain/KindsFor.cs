using SmartPass.EncounterPrevention.Contracts;
using SmartPass.Flex.Contracts;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;

namespace SmartPass.Telling.Domain;

/// <summary>Of what someone can be told at all, by what they may do.</summary>
internal static class KindsFor
{
    public static IReadOnlyList<NoticeKind> Of(Actor actor) => [.. Enum.GetValues<NoticeKind>().Where(kind => Concerns(kind, actor))];

    private static bool Concerns(NoticeKind kind, Actor actor) => kind switch
    {
        NoticeKind.Request or NoticeKind.NotRecorded or NoticeKind.Summary => actor.Can(PassPermissions.Answer),
        NoticeKind.Urgent => actor.Can(PassPermissions.Answer) || actor.Can(PassPermissions.AnswerAny),
        NoticeKind.Answer or NoticeKind.Offer or NoticeKind.MinuteLeft => actor.Can(PassPermissions.Ask),
        NoticeKind.Flex => actor.Can(FlexPermissions.SignUp),
        NoticeKind.Report => actor.Can(PassPermissions.SeeReports),
        NoticeKind.Encounter or NoticeKind.EncounterSummary => actor.Can(EncounterPermissions.BeAlerted),
        NoticeKind.Appointment or NoticeKind.StartsSoon or NoticeKind.NotStarted or NoticeKind.Overtime => actor.Can(PassPermissions.Ask) || actor.Can(PassPermissions.Answer),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Concerns nobody."),
    };
}
