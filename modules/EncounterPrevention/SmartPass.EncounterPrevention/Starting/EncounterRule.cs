using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Data;

namespace SmartPass.EncounterPrevention.Starting;

/// <summary>No pass starts while someone is out whom the student must not meet. Whoever waits, in line or held, is not out.</summary>
internal sealed class EncounterRule(Memberships memberships, KnownNames names, DbSession session) : IStartRule
{
    public StartRule Rule => StartRule.EncounterPrevention;

    public StartVerdict Judge(StartAttempt attempt)
    {
        var day = DateOnly.FromDateTime(attempt.Circumstances.Clock.DateTime);
        var clashes = memberships.Of(attempt.To.School, session).ClashesOf(attempt.Student, attempt.Hall.Out.Select(pass => pass.Student), day);
        return clashes.Count == 0 ? StartVerdict.Allow : new StartVerdict.Refused(StartVerdict.Generic, ToStaff(attempt, clashes))
        {
            Note = Note(attempt.Hall, clashes).Written(),
            SetAsideWith = EncounterPermissions.Override,
        };
    }

    public bool MayTellApart(Actor by) => by.Can(EncounterPermissions.See) || by.Can(EncounterPermissions.Override);

    public string? ChangesWith(SchoolId school) => EncounterTopics.Groups(school);

    private string ToStaff(StartAttempt attempt, IReadOnlyList<Clash> clashes)
    {
        var who = attempt.By.Can(EncounterPermissions.See) ? names.Listed(clashes.Select(clash => clash.Other)) : "Someone they must not meet";
        return $"Encounter prevention: {who} {(clashes.Count > 1 && attempt.By.Can(EncounterPermissions.See) ? "are" : "is")} out. Wait until they are back.";
    }

    private static EncounterNote Note(Hall hall, IReadOnlyList<Clash> clashes) => new(
        [.. clashes.SelectMany(clash => clash.Groups).Distinct()],
        [.. clashes.Select(clash => hall.Of(clash.Other)).OfType<OutPass>().Select(pass => new OutThen(pass.Student, pass.Id, pass.From, pass.To))]);
}
