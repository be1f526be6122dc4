using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Domain;

/// <summary>Nobody is invited to what they could not choose. An invitation admits whom the activity is not for, but not whom its flex period is not for.</summary>
internal static class Inviting
{
    /// <summary>Why nobody can be invited to it, as staff read it; null where students can.</summary>
    public static string? WhyNobody(Offer offer, DateTimeOffset now) => offer.Activity switch
    {
        { Times.EndsAt: var ends } when ends <= now => "This session is over. Invite them to a coming one.",
        { CalledOff: { } why, Title: var title } => $"{title} is called off ({why}), so nobody could come. Invite them to another session.",
        { Times.ClosesAt: var closes } when closes <= now => "Sign-up is closed: the cut-off has passed, so they could not choose it. Put them in yourself instead.",
        { Title: var title } when offer.IsDefault => $"Nobody chooses {title}: it is where students go who chose nothing. Put them in yourself instead.",
        _ => null,
    };

    /// <summary>Why this student cannot be invited; null where they can.</summary>
    public static string? WhyNot(Offer offer, PersonFacts student, Func<ClassId, bool> attends) => student switch
    {
        _ when !offer.Admits(student, attends, invited: true) => "The flex period is not for this student.",
        { Grade: var grade } when offer.IsOffFor(grade) => "The session is called off for this student’s grade.",
        _ => null,
    };
}
