using SmartPass.Kernel;

namespace SmartPass.Accounts.Sweeps;

/// <summary>The way through the accounts after one version of the roster. A name may be free only once its holder has got another, so numbers are for those who find none on a second round; and the names that this round freed are for them on a third, as when two swapped theirs.</summary>
/// <param name="version">Version of the roster. Taken before reading: one that comes meanwhile begins another way.</param>
/// <param name="all">All who have an account or a PIN.</param>
internal sealed class RosterWalk(long version, IReadOnlyList<PersonId> all)
{
    private const int Rounds = 3;
    private readonly List<PersonId> _waiting = [];
    private IReadOnlyList<PersonId> _these = all;
    private int _passed, _round = 1;

    public long Version => version;

    public bool MayNumber => _round == 2;

    public bool IsOver => _passed == _these.Count;

    /// <summary>Those whose turn it is; again the same where their turn failed.</summary>
    public PersonId[] Next(int most) => [.. _these.Skip(_passed).Take(most)];

    /// <param name="some">Whose turn it was.</param>
    /// <param name="waiting">Who of them waits for a name that another has.</param>
    public void Passed(PersonId[] some, IReadOnlyList<PersonId> waiting)
    {
        _passed += some.Length;
        _waiting.AddRange(waiting);
        if (!IsOver || _round == Rounds || _waiting.Count == 0)
        {
            return;
        }

        // Those who waited are the ones to number, and the ones to look at once more.
        (_these, _passed, _round) = ([.. _waiting], 0, _round + 1);
    }
}
