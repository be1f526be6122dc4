using System.Globalization;
using System.Text;
using SmartPass.Kernel;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Domain;

/// <summary>The name to sign in with: the roster's, else the address, else given.family; a number tells two alike apart.</summary>
internal static class UserNames
{
    public static string Normalize(string name) => name.Trim().InForm(NormalizationForm.FormKC).ToUpperInvariant();

    public static string Propose(PersonFacts person)
    {
        if (!string.IsNullOrWhiteSpace(person.UserName))
        {
            return person.UserName.Trim();
        }

        if (!string.IsNullOrWhiteSpace(person.Email))
        {
            return person.Email.Trim();
        }

        var name = $"{Plain(person.GivenName)}.{Plain(person.FamilyName)}".Trim('.');
        return name.Length > 0 ? name : $"person{person.Id}";
    }

    /// <summary>The proposal, or the first numbered form of it that nobody has.</summary>
    public static string Free(string proposal, Func<string, bool> taken)
    {
        var name = proposal;
        for (var number = 2; taken(Normalize(name)); number++)
        {
            var at = proposal.IndexOf('@', StringComparison.Ordinal);
            name = at < 0
                ? proposal + number.ToString(CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"{proposal[..at]}{number}{proposal[at..]}");
        }

        return name;
    }

    /// <summary>Whether a name is a numbered form of the proposal.</summary>
    public static bool IsNumbered(string proposal, string name)
    {
        var (plain, numbered) = (Normalize(proposal), Normalize(name));
        var at = plain.IndexOf('@', StringComparison.Ordinal);
        var (start, end) = at < 0 ? (plain, "") : (plain[..at], plain[at..]);
        return numbered.StartsWith(start, StringComparison.Ordinal) && numbered.EndsWith(end, StringComparison.Ordinal)
            && numbered.Length > plain.Length && numbered[start.Length..^end.Length].All(char.IsAsciiDigit);
    }

    private static string Plain(string name)
    {
        var letters = new StringBuilder();
        foreach (var character in name.InForm(NormalizationForm.FormD).ToLowerInvariant().Where(char.IsLetterOrDigit))
        {
            letters.Append(character);
        }

        return letters.ToString();
    }
}
