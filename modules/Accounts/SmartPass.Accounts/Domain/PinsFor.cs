using SmartPass.Kernel;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Domain;

/// <summary>Who of those without a PIN is to get one.</summary>
internal abstract record PinsFor
{
    private PinsFor()
    {
    }

    public abstract string InWords { get; }

    public abstract bool IsFor(PersonAndAccount candidate);

    internal sealed record Staff : PinsFor
    {
        public override string InWords => "staff";

        public override bool IsFor(PersonAndAccount candidate) => !candidate.IsStudent;
    }

    /// <summary>Students of a grade, of none (""), or of all (null).</summary>
    internal sealed record Students(string? Grade) : PinsFor
    {
        public override string InWords => Grade is null or "" ? "students" : Grades.InWords(Grade);

        public override bool IsFor(PersonAndAccount candidate) => candidate.IsStudent && (Grade is null || (candidate.Person.Grade ?? "") == Grade);
    }

    /// <summary>Students of a class.</summary>
    internal sealed record Class(string Title, IReadOnlySet<PersonId> Members) : PinsFor
    {
        public override string InWords => Title;

        public override bool IsFor(PersonAndAccount candidate) => candidate.IsStudent && Members.Contains(candidate.Person.Id);
    }
}
