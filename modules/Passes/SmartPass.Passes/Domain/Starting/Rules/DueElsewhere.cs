using SmartPass.Passes.Contracts;

namespace SmartPass.Passes.Domain.Starting.Rules;

internal sealed class DueElsewhere : IStartRule
{
    public StartRule Rule => StartRule.DueElsewhere;

    /// <summary>Once it has begun, the student's room is there, and passes start from it.</summary>
    public StartVerdict Judge(StartAttempt attempt) => attempt.UnderWay || attempt.Circumstances.Due is not { } due || due.Place.Room == attempt.To.Id
        ? StartVerdict.Allow
        : new StartVerdict.Refused(
            $"You are due in {due.Place.Title} ({due.Room}) at {due.FromWords}. Go there first, or ask {due.HostsWords}.",
            $"This student is due in {due.Place.Title} ({due.Room}) at {due.FromWords}. Choose fewer minutes, or leave it to {due.HostsWords}.",
            due.Place.From)
        {
            SetAsideWith = PassPermissions.OverrideSchool,
            SetAsideBy = due.Place.Hosts,
        };
}
