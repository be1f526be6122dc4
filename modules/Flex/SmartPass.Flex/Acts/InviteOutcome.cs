using SmartPass.Kernel;

namespace SmartPass.Flex.Acts;

/// <summary>What came of inviting students.</summary>
internal abstract record InviteOutcome
{
    private InviteOutcome()
    {
    }

    /// <param name="Newly">Who is invited now and was not before.</param>
    /// <param name="Before">Who was invited before.</param>
    /// <param name="Not">Who cannot be invited, and why.</param>
    internal sealed record Invited(IReadOnlyList<PersonId> Newly, IReadOnlyList<PersonId> Before, IReadOnlyList<(PersonId Student, string Why)> Not) : InviteOutcome
    {
        public static Invited Nobody { get; } = new([], [], []);

        public bool IsNobody => Newly.Count + Before.Count + Not.Count == 0;

        public Invited And(Invited more) => new([.. Newly, .. more.Newly], [.. Before, .. more.Before], [.. Not, .. more.Not]);
    }

    /// <param name="Because">Why nobody can be.</param>
    internal sealed record Refused(string Because) : InviteOutcome;

    /// <summary>The school has no such activity, or it is not theirs to decide.</summary>
    internal sealed record NotThere : InviteOutcome;
}
