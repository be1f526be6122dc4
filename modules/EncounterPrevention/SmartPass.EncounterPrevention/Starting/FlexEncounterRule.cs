using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.Flex.Contracts;
using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.EncounterPrevention.Starting;

/// <summary>Nobody is signed up, placed or moved into an activity where someone has a seat whom they must not meet (product.md, section 4). Whoever waits for a seat is not there.</summary>
internal sealed class FlexEncounterRule(Memberships memberships, KnownNames names, DbSession session) : ISignUpRule
{
    public SignUpRule Rule => SignUpRule.EncounterPrevention;

    public SignUpVerdict Judge(SignUpAttempt attempt)
    {
        var clashes = memberships.Of(attempt.Activity.School, session).ClashesOf(attempt.Student, attempt.Seated, attempt.Activity.Date);
        return clashes.Count == 0 ? SignUpVerdict.Allow : new SignUpVerdict.Refused(SignUpVerdict.Generic, ToStaff(attempt, clashes))
        {
            Note = new EncounterNote([.. clashes.SelectMany(clash => clash.Groups).Distinct()], [.. clashes.Select(clash => OutThen.Seated(clash.Other))]).Written(),
        };
    }

    public bool MayTellApart(Actor by) => by.Can(EncounterPermissions.See) || by.Can(EncounterPermissions.Override);

    public string? ChangesWith(SchoolId school) => EncounterTopics.Groups(school);

    private string ToStaff(SignUpAttempt attempt, IReadOnlyList<Clash> clashes) => attempt.By.Can(EncounterPermissions.See)
        ? $"Encounter prevention: {names.Listed(clashes.Select(clash => clash.Other))} {(clashes.Count > 1 ? "have seats" : "has a seat")} in {attempt.Activity.Title}. Choose another one."
        : $"Encounter prevention: someone they must not meet has a seat in {attempt.Activity.Title}. Choose another one.";
}
