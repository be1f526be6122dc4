using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Domain;

/// <summary>Who is to get a first code.</summary>
internal abstract record GiveTo
{
    private GiveTo()
    {
    }

    public abstract string InWords { get; }

    public abstract bool IsFor(PersonAndAccount candidate);

    /// <summary>Staff without an account.</summary>
    internal sealed record Staff : GiveTo
    {
        public override string InWords => "staff";

        public override bool IsFor(PersonAndAccount candidate) => candidate is { HasAccount: false, IsStudent: false };
    }

    /// <summary>Students without an account: of a grade, of none (""), or of all (null).</summary>
    internal sealed record Students(string? Grade) : GiveTo
    {
        public override string InWords => Grade is null or "" ? "students" : Grades.InWords(Grade);

        public override bool IsFor(PersonAndAccount candidate) => candidate is { HasAccount: false, IsStudent: true } && (Grade is null || (candidate.Person.Grade ?? "") == Grade);
    }

    internal sealed record Everyone : GiveTo
    {
        public override string InWords => "everyone";

        public override bool IsFor(PersonAndAccount candidate) => !candidate.HasAccount;
    }

    /// <summary>New codes for those who have an account and never signed in; their old codes end.</summary>
    internal sealed record NeverSignedIn : GiveTo
    {
        public override string InWords => "those who never signed in";

        public override bool IsFor(PersonAndAccount candidate) => candidate is { HasAccount: true, SignedInBefore: false, Disabled: false };
    }
}

/// <summary>Someone of a school and where their sign-in stands.</summary>
internal sealed record PersonAndAccount(PersonFacts Person, bool IsStudent, bool HasAccount, bool SignedInBefore, bool Disabled);
