using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Tests;

/// <summary>Stands in for encounter prevention: students who must not be out at the same time.</summary>
internal sealed class KeptApart : IStartRule
{
    public const string MaySee = "encounters.see";
    public const string MayOverride = "encounters.override";

    public const string ToStaff = "Kept apart.";

    private readonly HashSet<(PersonId One, PersonId Other)> _pairs = [];

    public StartRule Rule => StartRule.EncounterPrevention;

    /// <summary>The topic its changes are noticed by.</summary>
    public static string Topic => "kept apart";

    public void Keep(PersonFacts one, PersonFacts other) => _pairs.UnionWith([(one.Id, other.Id), (other.Id, one.Id)]);

    public void LetMeet() => _pairs.Clear();

    public StartVerdict Judge(StartAttempt attempt) => attempt.Hall.Out.Where(pass => _pairs.Contains((attempt.Student, pass.Student))).Select(pass => pass.Student).ToList() is { Count: > 0 } outside
        ? new StartVerdict.Refused(StartVerdict.Generic, ToStaff) { Note = string.Join(' ', outside), SetAsideWith = MayOverride }
        : StartVerdict.Allow;

    public bool MayTellApart(Actor by) => by.Can(MaySee) || by.Can(MayOverride);

    public string? ChangesWith(SchoolId school) => Topic;
}
